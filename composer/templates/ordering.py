"""A definition with its keys in one order, whoever wrote it: two people's files of one template differ in what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

FIRST: Final = (
    "name",
    "language",
    "category",
    "parameter_format",
    "id",
    "status",
    "type",
    "format",
    "otp_type",
    "text",
    "url",
)
"""Keys that come first, as people read them; those that are not named follow by the alphabet."""
LAST: Final = ("example", "limited_time_offer", "buttons", "cards", "components")
"""Keys that come last: what is long."""


def in_order(value: Any) -> Any:
    """The same value; lists keep their order, for that means something."""
    if isinstance(value, Mapping):
        return {key: in_order(value[key]) for key in sorted(value, key=_rank)}
    if isinstance(value, list):
        return [in_order(one) for one in value]
    return value


def _rank(key: str) -> tuple[int, int, str]:
    if key in FIRST:
        return 0, FIRST.index(key), ""
    return (2, LAST.index(key), "") if key in LAST else (1, 0, key)
