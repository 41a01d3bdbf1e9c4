"""The tables under "Parameter": what fills the places of a template, and in which component each may stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from composer.sandbox.judging import Judgement, below, by_type, must, row, table
from composer.sandbox.parts import NO_CAPTION, media
from composer.sandbox.values import filled, part, preferably, text, whole_or_digits

_TYPE = must("type", text())
_SIX = {
    "dayOfWeek": ("day_of_week", 1, 7),
    "dayOfMonth": ("day_of_month", 1, 31),
    "year": ("", 1, 9999),
    "month": ("", 1, 12),
    "hour": ("", 0, 23),
    "minute": ("", 0, 59),
}
"""The parts of a date and time, each with Meta's spelling where it differs, and what it can be."""


def _six_or_timestamp(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    given = [
        name for name, (also, *_) in _SIX.items() if _given(value, name) or _given(value, also)
    ]
    stamped = _given(value, "timestamp")
    if (stamped and given) or (not stamped and len(given) < len(_SIX)):
        judgement.refuse(path, f"needs {', '.join(_SIX)} together, or timestamp alone")


def _given(value: Mapping[str, Any], name: str) -> bool:
    return value.get(name) is not None


def _offer_time(value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    # The table prints expiration_time_ms flat, the example one level down.
    nested = value.get("limited_time_offer")
    holder, where = (nested, below(path, "limited_time_offer")) if nested else (value, path)
    table(must("expiration_time_ms", whole_or_digits), row("type", text()))(
        holder, where, judgement
    )


_CURRENCY = table(
    must("fallbackValue", text(), also="fallback_value"),
    must("code", preferably(text(), "[A-Z]{3}", "a currency code such as SEK")),
    must("amount1000", whole_or_digits, also="amount_1000"),
)
_DATE_TIME = table(
    must("fallbackValue", text(), also="fallback_value"),
    *(row(name, part(low, high), also=also) for name, (also, low, high) in _SIX.items()),
    row("timestamp", whole_or_digits),
    rules=(_six_or_timestamp,),
)
_ACTION = table(
    row("thumbnail_product_retailer_id", text(least=0)),
    row("flow_token|flowToken", text(least=0)),
    row("flow_action_data", table()),
)
"""Of a flow's or catalog's button; `flow_action_data` is Meta's."""
_CAPTION = row("caption", NO_CAPTION)
_FILE = media(_CAPTION, row("filename", text(least=0)))
_PDF = r".*\.pdf([?#].*)?"
_TEXT = table(
    _TYPE, must("text", text()), row("parameterName", text(least=0), also="parameter_name")
)


def _document(value: Any, path: str, judgement: Judgement) -> None:
    _FILE(value, path, judgement)
    if isinstance(value, dict) and isinstance(value.get("link"), str):
        link = preferably(text(), _PDF, "the link of a PDF, the only format in a template")
        link(value["link"].lower(), below(path, "link"), judgement)


HEADER = by_type(
    {
        "text": _TEXT,
        "image": table(_TYPE, must("image", media(_CAPTION))),
        "video": table(_TYPE, must("video", media(_CAPTION))),
        "document": table(_TYPE, must("document", _document)),
    },
    others=True,
    loosely=True,
)
"""Of a header: at most one."""
BODY = by_type(
    {
        "text": _TEXT,
        "currency": table(_TYPE, must("currency", _CURRENCY)),
        "dateTime": table(_TYPE, must("dateTime", _DATE_TIME, also="date_time")),
    },
    others=True,
    loosely=True,
)
"""Of a body: as many as the template has places."""
BUTTON = by_type(
    {
        "text": _TEXT,
        "payload": table(_TYPE, must("payload", text())),
        "action": table(_TYPE, must("action", _ACTION)),
        "coupon_code": table(
            _TYPE,
            must("coupon_code", preferably(text(), ".{1,15}", "within Meta's 15 characters")),
        ),
    },
    others=True,
    loosely=True,
)
"""Of a button; its sub type says which."""
OFFER = by_type(
    {
        "limited_time_offer": table(
            _TYPE,
            row("limited_time_offer", filled),
            row("expiration_time_ms", whole_or_digits),
            rules=(_offer_time,),
        )
    },
    others=True,
    loosely=True,
)
"""Of a limited time offer."""
