"""Rules that only Meta's formats have (Meta reference, messages parameters)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from composer.formats.meta.belonging import NOT_SAID
from composer.formats.meta.bodies import marks_read
from composer.formats.meta.previews import misplaced_in
from composer.messages.problem import Problem, Severity

_TOP = "Meta reference, messages parameters"
_READ = "Meta reference, status"
_LONGEST_DATA = 512
_NUMBER = re.compile(r"\+?[0-9][0-9 ()./-]*|[A-Z]{2}\.[A-Za-z0-9]+")
_ERROR, _WARNING = Severity.ERROR, Severity.WARNING


def own_findings(message: Any, format_: str) -> Iterator[Problem]:
    """What is wrong with the fields that LINK does not have; pointers start at the message."""
    if not isinstance(message, dict):
        return
    for key, rule in _RULES.items():
        if key in message and (format_ == "cloud" or key not in _ONLY_CLOUD):
            yield from rule(message[key])
    yield from misplaced_in(message, inside=format_ == "cloud")
    if marks_read(message):
        yield from _id_of_read(message)


def recipient_problems(request: Mapping[str, Any]) -> Iterator[Problem]:
    """Somebody to send to, unless a message says it in another way; Meta sets no rule for how a number is written."""
    listed = request.get("destinations")
    numbers = listed if isinstance(listed, list) else []
    messages = request.get("messages")
    for index, message in enumerate(messages if isinstance(messages, list) else ()):
        keys = message if isinstance(message, dict) else {}
        if not numbers and not {"to", "recipient", "status"} & keys.keys():
            text = "A recipient is missing."
            yield Problem(_ERROR, "/destinations", text, source=_TOP, rule="missing")
            break
        if numbers and "to" in keys:
            text = "The request's recipients count; “to” in the message is left out."
            yield Problem(_WARNING, f"/messages/{index}/to", text, source=_TOP, rule=NOT_SAID)
    for place, number in enumerate(numbers):
        at = f"/destinations/{place}"
        if isinstance(number, int) and not isinstance(number, bool):
            text = "A recipient should be text in quotation marks; Meta's reference has no numbers here."
            yield Problem(_WARNING, at, text, source=_TOP, rule="type")
        elif not isinstance(number, str) or not number.strip():
            text = "A recipient must be text: a WhatsApp id or a phone number."
            yield Problem(_ERROR, at, text, source=_TOP, rule="type")
        elif not _NUMBER.fullmatch(number.strip()):
            text = "“{number}” looks like no phone number and no WhatsApp id."
            values = {"number": number}
            yield Problem(_WARNING, at, text, values, _TOP, "number")


def _context(value: Any) -> Iterator[Problem]:
    named = value.get("message_id") if isinstance(value, dict) else None
    if not isinstance(named, str) or not named.strip():
        text = "The id of the message that is replied to is missing."
        yield Problem(_ERROR, "/context/message_id", text, source=_TOP, rule="missing")


def _data(value: Any) -> Iterator[Problem]:
    at = "/biz_opaque_callback_data"
    if not isinstance(value, str):
        text = "The data that Meta gives back must be text."
        yield Problem(_ERROR, at, text, source=_TOP, rule="type")
    elif len(value) > _LONGEST_DATA:
        text = "The data that Meta gives back are {count} characters long; {limit} is the limit."
        values = {"count": len(value), "limit": _LONGEST_DATA}
        yield Problem(_ERROR, at, text, values, _TOP, "too-long")


def _sharing(value: Any) -> Iterator[Problem]:
    if not isinstance(value, bool):
        text = "“message_activity_sharing” must be true or false."
        at = "/message_activity_sharing"
        yield Problem(_ERROR, at, text, source=_TOP, rule="type")


def _recipient_type(value: Any) -> Iterator[Problem]:
    if value != "individual":
        text = "Meta's reference has only “individual”: messages go to single people."
        yield Problem(_WARNING, "/recipient_type", text, source=_TOP, rule="enumeration")


def _product(value: Any) -> Iterator[Problem]:
    if value != "whatsapp":
        text = "The product must be “whatsapp”."
        yield Problem(_ERROR, "/messaging_product", text, source=_TOP, rule="enumeration")


def _status(value: Any) -> Iterator[Problem]:
    if value != "read":
        text = "A message can only be marked as “read”."
        yield Problem(_ERROR, "/status", text, source=_READ, rule="enumeration")


def _id_of_read(message: Mapping[str, Any]) -> Iterator[Problem]:
    if not isinstance(message.get("message_id"), str) or not message["message_id"].strip():
        text = "The id of the message that was read is missing."
        yield Problem(_ERROR, "/message_id", text, source=_READ, rule="missing")


_RULES: Mapping[str, Callable[[Any], Iterator[Problem]]] = {
    "context": _context,
    "biz_opaque_callback_data": _data,
    "message_activity_sharing": _sharing,
    "recipient_type": _recipient_type,
    "messaging_product": _product,
    "status": _status,
}
_ONLY_CLOUD = (
    "context",
    "biz_opaque_callback_data",
    "message_activity_sharing",
    "messaging_product",
)
