"""The names of fields, LINK's and Meta's, by place: tables only. What is not here is called the same in all formats.

Sources: LINK 1.6, the Meta reference of the messages node, and the decisions where these contradict each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Change = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Values:
    """How a value is written: in Meta's format, and in LINK's."""

    to_meta: Change
    to_link: Change


@dataclass(frozen=True, slots=True)
class Shape:
    """One object. Lists are looked through: the shape is that of their elements."""

    names: Mapping[str, str] = field(default_factory=dict)
    """LINK's key to Meta's."""
    also: Mapping[str, str] = field(default_factory=dict)
    """Slips and other spellings to Meta's key: understood wherever they come from, never written."""
    values: Mapping[str, Values] = field(default_factory=dict)
    """By Meta's key."""
    inner: Mapping[str, Shape] = field(default_factory=dict)
    """By Meta's key."""

    def meta(self, key: str) -> str:
        """Meta's key for LINK's or any other spelling."""
        return self.names.get(key) or self.also.get(key, key)

    def link(self, key: str) -> str:
        """LINK's key for Meta's."""
        return next((ours for ours, theirs in self.names.items() if theirs == key), key)

    def spellings(self, key: str) -> tuple[str, ...]:
        """LINK's key for Meta's first, then every other one that means it."""
        others = (came for came, theirs in self.also.items() if theirs == key)
        return (*dict.fromkeys((self.link(key), key, *others)),)


def _words(pairs: Mapping[str, str]) -> Values:
    """Words of an enumeration, LINK's to Meta's."""
    back = {theirs: ours for ours, theirs in pairs.items()}
    return Values(
        lambda value: pairs.get(value, value) if isinstance(value, str) else value,
        lambda value: back.get(value, value) if isinstance(value, str) else value,
    )


def _number(value: Any) -> Any:
    """The number that a text is, if writing the number again gives that text: nothing is lost by it."""
    if isinstance(value, str) and len(value) < _DIGITS and value.isascii():
        bare = value.removeprefix("-")
        if bare.isdigit() and (bare == "0" or not bare.startswith("0")) and value != "-0":
            return int(value)
    return value


_DIGITS = 19


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _same(value: Any) -> Any:
    return value


_AMOUNT = Values(_number, _text)
"""A whole number at Meta, a text at LINK (decision 35)."""
_PART = Values(_number, _same)
"""Numbers in both; LINK's table calls them texts (decision 39)."""

_CURRENCY = Shape(
    names={"fallbackValue": "fallback_value", "amount1000": "amount_1000"},
    values={"amount_1000": _AMOUNT},
)
_DATE_TIME = Shape(
    names={
        "fallbackValue": "fallback_value",
        "dayOfWeek": "day_of_week",
        "dayOfMonth": "day_of_month",
    },
    values=dict.fromkeys(("day_of_week", "day_of_month", "year", "month", "hour", "minute"), _PART),
)
_PARAMETER = Shape(
    names={"parameterName": "parameter_name", "dateTime": "date_time"},
    values={"type": _words({"dateTime": "date_time"})},
    inner={
        "currency": _CURRENCY,
        "date_time": _DATE_TIME,
        "action": Shape(also={"flowToken": "flow_token"}),
    },
)
SUB_TYPES = {"quickReply": "quick_reply", "CATALOG": "catalog"}
"""Kinds of buttons, LINK's words to Meta's (decisions 15, 16)."""
_PART_OF_CARD = Shape(
    also={"subType": "sub_type"},
    values={"sub_type": Values(_words(SUB_TYPES).to_meta, _same)},
    inner={"parameters": _PARAMETER},
)
_CARD = Shape(
    also={"cardIndex": "card_index", "index": "card_index"},
    inner={"components": _PART_OF_CARD},
)
COMPONENT = Shape(
    also={"subType": "sub_type"},
    values=_PART_OF_CARD.values,
    inner={"parameters": _PARAMETER, "cards": _CARD},
)
_CONTACT = Shape(
    inner={
        "addresses": Shape(names={"countryCode": "country_code"}),
        "name": Shape(
            names={
                "firstName": "first_name",
                "formattedName": "formatted_name",
                "lastName": "last_name",
                "middleName": "middle_name",
            }
        ),
        "phones": Shape(names={"waId": "wa_id"}, also={"wa-id": "wa_id"}),
    }
)
_SECTION = Shape(inner={"rows": Shape(also={"ID": "id"})})
MESSAGE = Shape(
    names={"previewUrl": "preview_url"},
    inner={
        "text": Shape(also={"previewUrl": "preview_url"}),
        "contacts": _CONTACT,
        "interactive": Shape(
            also={"Header": "header"}, inner={"action": Shape(inner={"sections": _SECTION})}
        ),
        "template": Shape(inner={"components": COMPONENT}),
    },
)
"""A whole message; what is around it, `bodies` moves."""
