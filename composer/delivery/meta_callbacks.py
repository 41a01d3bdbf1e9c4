"""Meta's own callbacks as what they are: statuses as reports, and messages, from the Cloud API and from On-Premises.

Meta, "Webhooks components": the Cloud API wraps what happened into `entry` and `changes`; the On-Premises client has it on
top. A relay hands out one status or message at a time; what still has several is kept as it is, and said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.delivery import reading
from composer.delivery.inbound import Inbound
from composer.delivery.meta_inbound import read_message
from composer.delivery.meta_itself import WORDS
from composer.delivery.report import Report, Unknown
from composer.delivery.status import META_STEPS

Json = Mapping[str, Any]
_NOTHING: Json = {}


def is_metas(content: Json) -> bool:
    """Whether the callback has the shape of one of Meta's."""
    return isinstance(content.get("entry"), list) or any(
        isinstance(content.get(key), list) for key in ("statuses", "messages")
    )


def read_callback(content: Json, raw: str, problems: list[str]) -> Report | Inbound | Unknown:
    """What it says; Unknown where that is something else than one status or one message."""
    values = _values(content)
    statuses = [(value, one) for value in values for one in _objects(value, "statuses")]
    messages = [(value, one) for value in values for one in _objects(value, "messages")]
    if len(statuses) + len(messages) != 1:
        problems.append(_SEVERAL if statuses or messages else _NEITHER)
        return Unknown(raw, tuple(problems))
    if messages:
        return read_message(*messages[0], raw, problems)
    value, status = statuses[0]
    if status.get("type") in ("call", "payment"):
        problems.append("it is about a call or a payment, not about a message")
        return Unknown(raw, tuple(problems))
    return _report(value, status, raw, problems)


def _values(content: Json) -> list[Json]:
    if not isinstance(content.get("entry"), list):
        return [content]
    changes = [
        change for entry in _objects(content, "entry") for change in _objects(entry, "changes")
    ]
    # What else a number is told of (templates, calls, its account) comes under other names.
    return [
        reading.nested(change, "value")
        for change in changes
        if change.get("field", "messages") == "messages"
    ]


def _report(value: Json, status: Json, raw: str, problems: list[str]) -> Report:
    word = reading.text(status, "status").lower()
    error = next(iter(_objects(status, "errors")), _NOTHING)
    details = reading.text(reading.nested(error, "error_data"), "details") or reading.text(
        error, "details"
    )
    # The Cloud API says the title twice.
    said = dict.fromkeys(one for key in ("title", "message") if (one := reading.text(error, key)))
    message_id = reading.text(status, "id")
    code = reading.integer(error, "code", problems)
    # As Meta itself puts a code into words.
    number = f"(#{code}) " if code is not None else ""
    return Report(
        message_id=message_id,
        ref_id=reading.text(status, "biz_opaque_callback_data"),
        message_type="",
        message_index=0,
        timestamp=reading.unix_moment(status, "timestamp", problems),
        code=WORDS.get(word, META_STEPS.other),
        description=f"{number}{'. '.join(said) or word}",
        meta_code=code,
        meta_details=details,
        wa_message_id=message_id,
        custom_parameters=dict(_facts(value, status)),
        problems=tuple(problems),
        raw=raw,
    )


def _facts(value: Json, status: Json) -> list[tuple[str, str]]:
    """What Meta says besides: whose number, which conversation, at what price."""
    found = {
        "recipient_id": status.get("recipient_id"),
        "display_phone_number": reading.nested(value, "metadata").get("display_phone_number"),
        "conversation.id": reading.nested(status, "conversation").get("id"),
        "conversation.origin.type": reading.nested(
            reading.nested(status, "conversation"), "origin"
        ).get("type"),
        "pricing.category": reading.nested(status, "pricing").get("category"),
        "pricing.pricing_model": reading.nested(status, "pricing").get("pricing_model"),
        "pricing.billable": reading.nested(status, "pricing").get("billable"),
    }
    return [(key, reading.as_text(one)) for key, one in found.items() if one is not None]


def _objects(content: Json, key: str) -> list[Json]:
    found = content.get(key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


_SEVERAL = "it has several statuses or messages, of which a relay makes one event each"
_NEITHER = "it is one of Meta's callbacks, but neither a status nor a message"
