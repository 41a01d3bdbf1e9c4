"""The buttons of a definition, each judged by itself (Meta, template components)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, ClassVar
from urllib.parse import urlsplit

from composer.messages.constraints import Filled, Limit, Matches, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.templates.gaps import gaps, has_stray_braces
from composer.templates.parts import BUTTONS, word
from composer.templates.payload import samples

SOURCE = "Meta, template components"
AUTHENTICATION = "Meta, authentication templates"
LABEL, ADDRESS, PHONE, CODE = 25, 2000, 20, 20
OTP_TYPES = ("COPY_CODE", "ONE_TAP", "ZERO_TAP")
_WARNING, _HINT = Severity.WARNING, Severity.HINT
_LABELLED = ("QUICK_REPLY", "URL", "PHONE_NUMBER", "FLOW", "CATALOG", "MPM", "SPM", "VOICE_CALL")
_FIXED = ("copy offer code", "copy code")


def _one_line(text: str) -> Finding | None:
    if gaps(text):
        return Finding("gap", "{field} cannot have gaps.")
    if "\n" in text or "\r" in text:
        return Finding("line-break", "{field} must be one line.")
    return None


class App(Payload):
    """An app that takes a one-time code by itself."""

    SOURCE = AUTHENTICATION

    package_name: Annotated[str, Filled()]
    signature_hash: Annotated[str, Filled()]


def _known(named: str) -> Finding | None:
    kind = word(named, BUTTONS)
    if not named.strip() or kind == named:
        return None
    if kind:
        text = "“{kind}” is usually written “{meant}”. Meta takes either."
        return Finding("spelling", text, {"kind": named, "meant": kind}, severity=_HINT)
    text = "“{kind}” is no type of button that is known here. It is kept as it is, and not checked."
    return Finding("unknown-type", text, {"kind": named}, severity=_WARNING)


def _trunk(number: str) -> Finding | None:
    if "(0)" not in number:
        return None
    text = "{field} has a zero in brackets. WhatsApp strips the zero after a country code: leave it out."
    return Finding("trunk-zero", text, severity=_HINT)


def _otp(named: str) -> Finding | None:
    if not named.strip() or word(named, OTP_TYPES):
        return None
    text = "{field} must be “COPY_CODE”, “ONE_TAP” or “ZERO_TAP”."
    return Finding("enumeration", text, source=AUTHENTICATION)


class Button(Payload):
    """One button of a definition."""

    SOURCE = SOURCE

    type: Annotated[str, Filled(), Rule(_known)]
    text: Annotated[str, Limit(LABEL, SOURCE), Rule(_one_line)] | None = None
    url: Annotated[str, Limit(ADDRESS, SOURCE)] | None = None
    phone_number: (
        Annotated[
            str,
            Limit(PHONE, SOURCE),
            Matches(
                r"\+?[0-9][0-9 ()-]{3,}",
                "{field} must be a number with its country code.",
                _WARNING,
            ),
            Rule(_trunk),
        ]
        | None
    ) = None
    example: Any = None
    flow_id: Any = None
    flow_name: str | None = None
    flow_json: str | None = None
    flow_action: str | None = None
    navigate_screen: str | None = None
    icon: str | None = None
    otp_type: Annotated[str, Rule(_otp)] | None = None
    autofill_text: Annotated[str, Limit(LABEL, AUTHENTICATION)] | None = None
    package_name: str | None = None
    signature_hash: str | None = None
    supported_apps: list[App] | None = None
    zero_tap_terms_accepted: bool | None = None
    app_deep_link: Any = None
    ttl_minutes: int | None = None

    ALSO_TEXT: ClassVar[str] = "“{key}” is usually written “{meant}”."

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """What each type needs."""
        kind = word(data.get("type"), BUTTONS)
        if kind in _LABELLED and _empty(data.get("text")):
            yield Finding("missing", MISSING, at=("text",))
        yield from _OF_TYPE.get(kind, _nothing)(data)
        for key, kinds in _ONLY.items():
            if kind and data.get(key) is not None and kind not in kinds:
                text = "A button of the type {kind} has no “{key}”."
                yield Finding("exclusive", text, {"kind": kind, "key": key}, (key,), _WARNING)


_ONLY: Mapping[str, tuple[str, ...]] = {
    "url": ("URL",),
    "phone_number": ("PHONE_NUMBER",),
    "otp_type": ("OTP", "URL"),
    "flow_id": ("FLOW",),
    "flow_name": ("FLOW",),
    "flow_json": ("FLOW",),
    "navigate_screen": ("FLOW",),
    "autofill_text": ("OTP", "URL"),
}
"""Keys that say what kind of button it is, and the types that have them (Meta gives one-time codes back as links)."""


def _nothing(data: Mapping[str, Any]) -> Iterator[Finding]:
    del data
    yield from ()


def _link(data: Mapping[str, Any]) -> Iterator[Finding]:
    url = data.get("url")
    if _empty(url):
        yield Finding("missing", MISSING, at=("url",))
        return
    if not isinstance(url, str):
        return
    found = gaps(url)
    if len(found) > 1:
        yield Finding(
            "too-many",
            "A link can have one gap, here are {count}.",
            {"count": len(found)},
            ("url",),
        )
    elif found and found[0].end != len(url.rstrip()):
        yield Finding("gap-place", "The gap of a link must be its end.", at=("url",))
    elif found and found[0].position is None and not found[0].is_name:
        text = "“{name}” is no number and no name; the gap of a link is written {{1}}."
        yield Finding("gap-name", text, {"name": found[0].name}, ("url",))
    elif has_stray_braces(url):
        yield Finding("braces", "{field} has braces that begin or end no gap.", at=("url",))
    fixed = url[: found[0].start] if found else url
    if not fixed.lower().startswith(("https://", "http://")) or not _host(fixed):
        text = "{field} must be a complete web address that begins with https:// or http://."
        yield Finding("link", text, at=("url",))
    given = data.get("example")
    if found and not samples.one(given).strip():
        yield Finding("no-sample", "A sample of the link is missing.", at=("example",))
    elif not found and given is not None and word(data.get("type"), BUTTONS) == "URL":
        text = "The link has no gap, so it needs no sample."
        yield Finding("needless-sample", text, at=("example",), severity=_HINT)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _phone(data: Mapping[str, Any]) -> Iterator[Finding]:
    if _empty(data.get("phone_number")):
        yield Finding("missing", MISSING, at=("phone_number",))


def _code(data: Mapping[str, Any]) -> Iterator[Finding]:
    code = samples.one(data.get("example"))
    if not code.strip():
        yield Finding("no-sample", "A sample of the code is missing.", at=("example",))
    elif len(code) > CODE:
        text = "The sample is {count} characters long; {limit} is the limit."
        yield Finding(
            "too-long", text, {"count": len(code), "limit": CODE}, ("example",), source=_COUPON
        )
    label = data.get("text")
    if isinstance(label, str) and label.strip() and label.casefold() not in _FIXED:
        text = "The label of this button is WhatsApp’s own and cannot be changed."
        yield Finding("fixed-label", text, at=("text",), severity=_WARNING, source=_COUPON)


_COUPON = "Meta, coupon templates"


def _flow(data: Mapping[str, Any]) -> Iterator[Finding]:
    given = [key for key in ("flow_id", "flow_name", "flow_json") if not _empty(data.get(key))]
    if not given:
        text = "The flow is missing: its id, its name or its JSON."
        yield Finding("missing", text, at=("flow_id",), source=_FLOWS)
    for extra in given[1:]:
        text = "Give one of the flow’s id, name and JSON, not several."
        yield Finding("exclusive", text, at=(extra,), source=_FLOWS)
    action = data.get("flow_action")
    if (
        isinstance(action, str)
        and action
        and action.casefold() not in ("navigate", "data_exchange")
    ):
        text = "{field} must be “navigate” or “data_exchange”."
        yield Finding("enumeration", text, at=("flow_action",), source=_FLOWS)


_FLOWS = "Meta, sending a flow"


def _one_time(data: Mapping[str, Any]) -> Iterator[Finding]:
    if _empty(data.get("otp_type")):
        yield Finding("missing", MISSING, at=("otp_type",), source=AUTHENTICATION)
        return
    kind = word(data.get("otp_type"), OTP_TYPES)
    if kind not in ("ONE_TAP", "ZERO_TAP"):
        return
    apps = data.get("supported_apps")
    if not apps and (_empty(data.get("package_name")) or _empty(data.get("signature_hash"))):
        text = "The app that takes the code is missing: its package name and its signature hash."
        yield Finding("missing", text, at=("supported_apps",), source=AUTHENTICATION)
    if kind == "ZERO_TAP" and data.get("zero_tap_terms_accepted") is not True:
        text = "WhatsApp’s terms for zero-tap must be accepted."
        yield Finding("terms", text, at=("zero_tap_terms_accepted",), source=AUTHENTICATION)


_OF_TYPE: Mapping[str, Callable[[Mapping[str, Any]], Iterator[Finding]]] = {
    "URL": _link,
    "PHONE_NUMBER": _phone,
    "COPY_CODE": _code,
    "FLOW": _flow,
    "OTP": _one_time,
}


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
