"""The shape of a template's definition: Meta's components with their limits, as tables ("rules" §1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from composer.sandbox.judging import (
    Check,
    Judgement,
    below,
    by_type,
    listing,
    must,
    row,
    table,
)
from composer.sandbox.parts import URL
from composer.sandbox.templates.languages import LANGUAGES
from composer.sandbox.values import boolean, matching, one_of, text, whole

TOO_LONG: Final = 2388040
HEADER_WRONG: Final = 2388047
BODY_WRONG: Final = 2388072
FOOTER_WRONG: Final = 2388073
BODY_MOST, FOOTER_MOST, HEADER_MOST, LABEL_MOST = 1024, 60, 60, 25
CARD_BODY_MOST, OFFER_BODY_MOST, OFFER_MOST = 160, 600, 16
CODE_MOST, OFFER_CODE_MOST = 20, 15


def coded(code: int, check: Check) -> Check:
    """What `check` refuses, with Meta's code where it has none of its own."""

    def judge(value: Any, path: str, judgement: Judgement) -> None:
        inner = Judgement()
        check(value, path, inner)
        judgement.notes += inner.notes
        judgement.faults += [
            fault if fault.endswith(").") else f"{fault[:-1]} ({code})." for fault in inner.faults
        ]

    return judge


def up_to(most: int) -> Check:
    """A string that is not empty and has at most `most` characters."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if isinstance(value, str) and len(value) > most:
            judgement.refuse(
                path, f"has {len(value)} characters; at most {most} are allowed ({TOO_LONG})"
            )
        else:
            text()(value, path, judgement)

    return check


def _anything(value: Any, path: str, judgement: Judgement) -> None:
    """Judged where the whole definition is known."""


def _label(value: Any, path: str, judgement: Judgement) -> None:
    up_to(LABEL_MOST)(value, path, judgement)
    if isinstance(value, str) and ("{{" in value or "\n" in value):
        judgement.refuse(path, "must be one line without places")


def _otp_label(value: Any, path: str, judgement: Judgement) -> None:
    # Where this is empty Meta has words of its own.
    if not isinstance(value, str) or value.strip():
        _label(value, path, judgement)


def _first(value: Any) -> Any:
    """The sample in a list of them, as Meta's examples have it; a plain one occurs too."""
    return value[0] if isinstance(value, list) and value else value


def _sample(value: Any, path: str, judgement: Judgement) -> None:
    text()(_first(value), path, judgement)


def _code(value: Any, path: str, judgement: Judgement) -> None:
    up_to(CODE_MOST)(_first(value), path, judgement)


def _handle(value: Any, path: str, judgement: Judgement) -> None:
    listing(text(), least=1)([value] if isinstance(value, str) else value, path, judgement)


def _which_flow(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    if sum(value.get(key) is not None for key in ("flow_id", "flow_name", "flow_json")) != 1:
        judgement.refuse(path, "needs one of flow_id, flow_name and flow_json")


def _apps_if_one_tap(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    alone = value.get("package_name") and value.get("signature_hash")
    if str(value["otp_type"]).upper() != "COPY_CODE" and not (value.get("supported_apps") or alone):
        judgement.refuse(below(path, "supported_apps"), "is missing")


_TYPE = must("type", text())
_LABEL = must("text", _label)
_MEDIA = coded(
    HEADER_WRONG,
    table(_TYPE, must("format", text()), must("example", table(must("header_handle", _handle)))),
)
_PLAIN = table(_TYPE, must("format", text()))
HEADER = by_type(
    {
        "TEXT": coded(
            HEADER_WRONG,
            table(
                _TYPE,
                must("format", text()),
                must("text", up_to(HEADER_MOST)),
                row("example", _anything),
            ),
        ),
        "IMAGE": _MEDIA,
        "VIDEO": _MEDIA,
        "DOCUMENT": _MEDIA,
        "GIF": _MEDIA,
        "LOCATION": _PLAIN,
        "PRODUCT": _PLAIN,
    },
    key="format",
    loosely=True,
)
_BODY = coded(
    BODY_WRONG,
    table(
        _TYPE,
        row("text", up_to(BODY_MOST)),
        row("example", _anything),
        row("add_security_recommendation", boolean),
    ),
)


def _minutes(value: Any, path: str, judgement: Judgement) -> None:
    whole(value, path, judgement)
    if isinstance(value, int) and not 1 <= value <= 90:
        judgement.refuse(path, "must lie between 1 and 90")


_FOOTER = coded(
    FOOTER_WRONG,
    table(_TYPE, row("text", up_to(FOOTER_MOST)), row("code_expiration_minutes", _minutes)),
)
_APP = table(must("package_name", text()), must("signature_hash", text()))
BUTTON = by_type(
    {
        "QUICK_REPLY": table(_TYPE, _LABEL),
        "URL": table(_TYPE, _LABEL, must("url", up_to(2000)), row("example", _sample)),
        "PHONE_NUMBER": table(
            _TYPE,
            _LABEL,
            must(
                "phone_number",
                matching(r"\+?[0-9 ().-]{3,20}", "a phone number of at most 20 characters"),
            ),
        ),
        "COPY_CODE": table(_TYPE, row("text", _label), must("example", _code)),
        "FLOW": table(
            _TYPE,
            _LABEL,
            row("flow_id", text()),
            row("flow_name", text()),
            row("flow_json", text()),
            row("flow_action", one_of("navigate", "data_exchange", ignore_case=True)),
            row("navigate_screen", text()),
            row("icon", text()),
            rules=(_which_flow,),
        ),
        "CATALOG": table(_TYPE, _LABEL),
        "MPM": table(_TYPE, _LABEL),
        "SPM": table(_TYPE, _LABEL),
        "VOICE_CALL": table(_TYPE, _LABEL),
        "OTP": table(
            _TYPE,
            must("otp_type", one_of("COPY_CODE", "ONE_TAP", "ZERO_TAP", ignore_case=True)),
            row("text", _otp_label),
            row("autofill_text", _otp_label),
            row("package_name", text()),
            row("signature_hash", text()),
            row("supported_apps", listing(_APP, least=1, most=5)),
            row("zero_tap_terms_accepted", boolean),
            rules=(_apps_if_one_tap,),
        ),
    },
    others=True,
    loosely=True,
)
_BUTTONS = table(_TYPE, must("buttons", listing(BUTTON, least=1, most=10)))
_CARD = table(
    must(
        "components",
        listing(
            by_type({"HEADER": HEADER, "BODY": _BODY, "BUTTONS": _BUTTONS}, loosely=True), least=1
        ),
    )
)
_OFFER = table(must("text", up_to(OFFER_MOST)), row("has_expiration", boolean))
COMPONENT = by_type(
    {
        "HEADER": HEADER,
        "BODY": _BODY,
        "FOOTER": _FOOTER,
        "BUTTONS": _BUTTONS,
        "CAROUSEL": table(_TYPE, must("cards", listing(_CARD, least=2, most=10))),
        "LIMITED_TIME_OFFER": table(_TYPE, must("limited_time_offer", _OFFER)),
    },
    others=True,
    loosely=True,
)


def _name(value: Any, path: str, judgement: Judgement) -> None:
    matching("[a-z0-9_]{1,512}", "a name of 1 to 512 small letters, digits and _")(
        value, path, judgement
    )


def _language(value: Any, path: str, judgement: Judgement) -> None:
    text()(value, path, judgement)
    if isinstance(value, str) and value not in LANGUAGES:
        # Meta adds languages: what LINK does with one that is not in its table is not known.
        judgement.note(path, f"“{value}” is not one of the supported languages")


CATEGORIES = ("AUTHENTICATION", "MARKETING", "UTILITY")
DEFINITION = table(
    must("name", _name),
    must("language", _language),
    must("category", one_of(*CATEGORIES, ignore_case=True)),
    row("parameter_format", one_of("POSITIONAL", "NAMED", ignore_case=True)),
    must("components", listing(COMPONENT, least=1)),
    row("allow_category_change", boolean),
    row("message_send_ttl_seconds", whole),
    row("sub_category", text()),
    row("cta_url_link_tracking_opted_out", boolean),
)
"""The body of a request that creates a template."""
WEB_LINK = URL
