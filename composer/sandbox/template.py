"""The tables "Template", "Component" and "Parameter" of the specification.

Where a table and an example differ (`subType` and `sub_type`, `quickReply` and `quick_reply`, numbers and strings), both
are taken: customers have copied either.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.sandbox.judging import (
    Judgement,
    below,
    by_type,
    listing,
    must,
    one_of,
    row,
    table,
    text,
    whole,
    whole_or_digits,
)
from composer.sandbox.parts import NO_CAPTION, media

_TYPE = must("type", text())
_SIX = ("dayOfWeek", "dayOfMonth", "year", "month", "hour", "minute")
_PARAMETERS_OF = {
    "quickreply": ("payload",),
    "quick_reply": ("payload",),
    "url": ("text", "payload"),  # payload: the carousel's example
    "flow": ("action",),
    "catalog": ("action",),
    "copy_code": ("coupon_code",),
}
"""Sub type of a button, in lower case, to the types its parameters may have."""


def _six_or_timestamp(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    given = [name for name in _SIX if value.get(name) is not None]
    stamped = value.get("timestamp") is not None
    if (stamped and given) or (not stamped and len(given) < len(_SIX)):
        judgement.refuse(path, f"needs {', '.join(_SIX)} together, or timestamp alone")


def _offer_time(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    # The table prints expiration_time_ms flat, the example one level down.
    nested = value.get("limited_time_offer")
    holder, where = (nested, below(path, "limited_time_offer")) if nested else (value, path)
    table(must("expiration_time_ms", whole), row("type", text()))(holder, where, judgement)


def _fits_sub_type(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    sub_type = str(value.get("subType") or value.get("sub_type"))
    allowed = _PARAMETERS_OF[sub_type.lower()]
    for place, parameter in enumerate(value["parameters"]):
        if parameter["type"] not in allowed:
            where = below(path, f"parameters[{place}].type")
            judgement.refuse(where, f"must be {' or '.join(allowed)} in a {sub_type} button")


def _anything_inside(value: Any, path: str, judgement: Judgement) -> None:
    if not isinstance(value, dict) or not value:
        judgement.refuse(path, "must be an object that is not empty")


_CURRENCY = table(
    must("fallbackValue", text()), must("code", text()), must("amount1000", whole_or_digits)
)
_DATE_TIME = table(
    must("fallbackValue", text()),
    *(row(name, whole_or_digits) for name in (*_SIX, "timestamp")),
    rules=(_six_or_timestamp,),
)
_CAPTION = row("caption", NO_CAPTION)
_TEXT = table(_TYPE, must("text", text()), row("parameterName", text()))
_HEADER_PARAMETER = by_type(
    {
        "text": _TEXT,
        "image": table(_TYPE, must("image", media(_CAPTION))),
        "video": table(_TYPE, must("video", media(_CAPTION))),
        "document": table(_TYPE, must("document", media(_CAPTION, row("filename", text())))),
    }
)
_BODY_PARAMETER = by_type(
    {
        "text": _TEXT,
        "currency": table(_TYPE, must("currency", _CURRENCY)),
        "dateTime": table(_TYPE, must("dateTime", _DATE_TIME)),
    }
)
_BUTTON_PARAMETER = by_type(
    {
        "text": _TEXT,
        "payload": table(_TYPE, must("payload", text())),
        "action": table(_TYPE, must("action", _anything_inside)),
        "coupon_code": table(_TYPE, must("coupon_code", text())),
    }
)
_OFFER_PARAMETER = table(
    must("type", one_of("limited_time_offer")),
    row("limited_time_offer", _anything_inside),
    row("expiration_time_ms", whole),
    rules=(_offer_time,),
)
_HEADER = table(_TYPE, must("parameters", listing(_HEADER_PARAMETER, most=1)))
_BODY = table(_TYPE, must("parameters", listing(_BODY_PARAMETER)))
_BUTTON = table(
    _TYPE,
    must(
        "subType|sub_type",
        one_of(
            "quickReply", "quick_reply", "url", "flow", "catalog", "copy_code", ignore_case=True
        ),
    ),
    must("index", whole_or_digits),
    must("parameters", listing(_BUTTON_PARAMETER, least=1)),
    rules=(_fits_sub_type,),
)
_CARD = table(
    must("card_index|cardIndex|index", whole_or_digits),
    must(
        "components",
        listing(by_type({"header": _HEADER, "body": _BODY, "button": _BUTTON}), least=1),
    ),
)
_COMPONENT = by_type(
    {
        "header": _HEADER,
        "body": _BODY,
        "button": _BUTTON,
        "carousel": table(_TYPE, must("cards", listing(_CARD, least=1, most=10))),
        "limited_time_offer": table(
            _TYPE, must("parameters", listing(_OFFER_PARAMETER, least=1, most=1))
        ),
    }
)

TEMPLATE = table(
    must("name", text()),
    must("language", table(must("code", text()))),
    # "Required: Yes", yet integrations that work send none.
    row("components", listing(_COMPONENT)),
    row("namespace", text(least=0)),
)
"""The object `template` of a template message."""
