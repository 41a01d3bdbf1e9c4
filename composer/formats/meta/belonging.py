"""Which fields belong to which API, with the source: tables, and what is said of a field where it is not known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from composer.messages.finding import Loc
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.messages.tree import alike

NAMES = {
    "link": "the LINK API",
    "cloud": "Meta's Cloud API",
    "onprem": "Meta's On-Premises API",
}
"""The formats, as sentences name them."""
NOT_SAID = "not-said"
"""The rule of every problem that says: this format cannot say it."""

_LINK, _CLOUD, _ONPREM = frozenset({"link"}), frozenset({"cloud"}), frozenset({"onprem"})
_META = _CLOUD | _ONPREM
_TOP = "Meta reference, messages parameters"
_MEDIA = "Meta reference, media object"
_TEMPLATE = "Meta reference, template object"
_COMPONENTS = "Meta reference, components object"
_PARAMETER = "Meta reference, parameter object"
_INTERACTIVE = "Meta reference, interactive object"
_READ = "Meta reference, status"
_VALUE = "template/components/*/parameters/*"


@dataclass(frozen=True, slots=True)
class Row:
    """A field, in LINK's words from the message on, and the formats that have it."""

    at: str
    known: frozenset[str]
    source: str
    only: tuple[str, ...] = ()
    """The row is about these values of the field; about any, where there are none."""


FIELDS: tuple[Row, ...] = (
    Row("context", _CLOUD, _TOP),
    Row("biz_opaque_callback_data", _CLOUD, _TOP),
    Row("message_activity_sharing", _CLOUD, _TOP),
    Row("recipient_type", _META, _TOP),
    Row("messaging_product", _CLOUD, _TOP),
    Row("hsm", _ONPREM, "Meta reference, hsm object"),
    Row("status", _META, _READ),
    Row("message_id", _META, _READ),
    Row("typing_indicator", _META, _READ),
    Row("reaction", _CLOUD, "Meta, reaction messages"),
    *(
        Row(f"{kind}/provider", _ONPREM, _MEDIA)
        for kind in ("image", "video", "audio", "document", "sticker")
    ),
    *(
        Row(f"interactive/header/{kind}/provider", _LINK | _ONPREM, _MEDIA)
        for kind in ("image", "video", "document")
    ),
    *(Row(f"{_VALUE}/{kind}/provider", _ONPREM, _MEDIA) for kind in ("image", "video", "document")),
    Row("document/caption", _LINK | _CLOUD, _MEDIA),
    Row("interactive/type", _LINK | _CLOUD, _INTERACTIVE, ("cta_url", "location_request_message")),
    Row("template/namespace", _LINK | _ONPREM, _TEMPLATE),
    Row("template/components/*/cards", _LINK | _CLOUD, _COMPONENTS),
    Row("template/components/*/subType", _LINK | _CLOUD, _COMPONENTS, ("flow",)),
    Row("template/components/*/sub_type", _LINK | _CLOUD, _COMPONENTS, ("flow",)),
    Row(f"{_VALUE}/parameterName", _LINK | _CLOUD, _PARAMETER),
    Row(f"{_VALUE}/parameter_name", _LINK | _CLOUD, _PARAMETER),
    Row(f"{_VALUE}/limited_time_offer", _LINK | _CLOUD, _PARAMETER),
    Row(f"{_VALUE}/location", _META, "Meta, template components"),
    Row(f"{_VALUE}/product", _META, "Meta, template components"),
    Row(f"{_VALUE}/dateTime/calendar", _META, "Meta reference, localizable parameters"),
    Row(f"{_VALUE}/date_time/calendar", _META, "Meta reference, localizable parameters"),
)

AROUND: Mapping[str, tuple[Severity, str]] = {
    "platformId": (Severity.HINT, ""),
    "platformPartnerId": (Severity.HINT, ""),
    "platformServiceId": (Severity.HINT, ""),
    "platformServiceType": (Severity.HINT, ""),
    "platformTransactionId": (Severity.HINT, ""),
    "priority": (Severity.HINT, "Meta sends at once."),
    "eventReportGates": (Severity.HINT, "Meta reports to the webhook that the account has."),
    "refId": (Severity.HINT, "Meta gives every message an id of its own."),
    "source": (Severity.HINT, "Meta takes the sender from the address of the request."),
    "relativeValidityTime": (Severity.WARNING, "Meta decides how long it tries."),
    "absoluteValidityTime": (Severity.WARNING, "Meta decides how long it tries."),
    "customParameters": (Severity.WARNING, ""),
}
"""What is around LINK's messages and has no place at Meta, and what is said besides (LINK 1.6, MessageRequest)."""


def foreign(message: Any, format_: str) -> Iterator[tuple[Row, Problem]]:
    """Fields of a message that the format does not know. They are sent as they are; pointers start at the message."""
    for row in FIELDS:
        if format_ in row.known:
            continue
        for at, value in _found(message, tuple(row.at.split("/"))):
            if row.only and not any(alike(value, one) for one in row.only):
                continue
            text = (
                "“{what}” belongs to {owners}; {here} does not have it. It will be sent as it is."
            )
            values = {
                "what": value if row.only else at[-1],
                "owners": " and ".join(NAMES[one] for one in NAMES if one in row.known),
                "here": NAMES[format_],
            }
            yield row, Problem(Severity.WARNING, pointer(at), text, values, row.source, NOT_SAID)


def left_out(request: Mapping[str, Any], format_: str) -> Iterator[Problem]:
    """What is around the messages, or anywhere beside them, and has no place in Meta's format: it is not sent."""
    for key, value in request.items():
        if key in ("messages", "destinations") or value is None:
            continue
        severity, besides = AROUND.get(key, (Severity.WARNING, ""))
        text = "{here} has no place for “{key}”; it is left out." + (
            " {besides}" if besides else ""
        )
        here = NAMES[format_]
        values = {"key": key, "here": here[0].upper() + here[1:], "besides": besides}
        source = "LINK 1.6, MessageRequest"
        yield Problem(severity, pointer((key,)), text, values, source, NOT_SAID)


def known_at(path: str, format_: str) -> bool:
    """Whether the format has the field that LINK's specification may not have; the path has `*` for positions."""
    return any(row.at == path and format_ in row.known for row in FIELDS)


def _found(value: Any, steps: tuple[str, ...], at: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    """Every place to which the steps lead; `*` is any element of a list."""
    if not steps:
        if value is not None:
            yield at, value
    elif steps[0] == "*":
        for index, inner in enumerate(value if isinstance(value, list) else ()):
            yield from _found(inner, steps[1:], (*at, index))
    elif isinstance(value, dict) and steps[0] in value:
        yield from _found(value[steps[0]], steps[1:], (*at, steps[0]))
