"""Text that people paste, drop or type, read as JSON as far as it can be.

What is strict JSON is read as such, and nothing is said. Anything else goes through the lenient reader, which lists
what it repaired. The value's numbers, keys and order are as they came.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from composer.formats.curl import body_of, is_curl
from composer.formats.escaped import without_backslashes
from composer.formats.lenient import DEEPEST, read_leniently
from composer.formats.link import NotJsonError, whole_letters
from composer.formats.offsets import Places
from composer.formats.repairs import Notes, Repair
from composer.formats.scalars import EscapedError, is_rounded, strict_float

__all__ = ["NotJsonError", "Reading", "Repair", "read"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says, and what had to be repaired to read it: nothing for strict JSON."""

    value: Any
    repairs: tuple[Repair, ...] = ()


def read(text: str) -> Reading:
    """What the text says. Raises NotJsonError, which says where and why, for what cannot be read."""
    reading = _read(text)
    return Reading(whole_letters(reading.value, text), reading.repairs)


def _read(text: str) -> Reading:
    text = text.removeprefix("\ufeff")
    value = _strict(text)
    if isinstance(value, str):
        return _inside(value, text)
    if value is not _NOT_STRICT:
        return Reading(value)
    places, first = Places(text), Notes(Places(text))
    if is_curl(text):
        text, places = body_of(text, places)
        first = Notes(places)
        first.add("curl", 0)
        value = _strict(text)
        if isinstance(value, (dict, list)):
            return Reading(value, first.repairs())
    return _lenient(text, places, first.repairs())


_TIMES = 4
"""So often a text may have been put into quotation marks and escaped."""


def _lenient(text: str, places: Places, before: Iterable[Repair]) -> Reading:
    for _ in range(_TIMES):
        notes = Notes(places)
        try:
            value = read_leniently(text, places, notes)
        except EscapedError:
            notes = Notes(places)
            notes.add("escaped", 0)
            before = (*before, *notes.repairs())
            text, places = without_backslashes(text, places)
            continue
        return Reading(value, (*before, *notes.repairs()))
    raise NotJsonError(*places.where(0), "It has too many backslashes before its quotation marks.")


def _inside(value: str, text: str) -> Reading:
    """A text in quotation marks: JSON that was written as a text, or just a text."""
    if not value.lstrip().startswith(("{", "[", '"')):
        return Reading(value)
    inner, places = _strict(value), Places(text)
    while isinstance(inner, str):
        inner = _strict(inner)
    notes = Notes(places)
    notes.add("in-text", 0)
    if isinstance(inner, (dict, list)):
        return Reading(inner, notes.repairs())
    if value.lstrip().startswith('"'):
        return Reading(value)
    start, end = text.index('"') + 1, text.rindex('"')
    plain, within = without_backslashes(text[start:end], Places("", [(0, start)], places))
    return _lenient(plain, within, notes.repairs())


_NOT_STRICT: Any = object()
"""Not strict JSON, or JSON that does not say all that can be kept: keys twice, a number with too many digits."""


class _OddError(ValueError):
    """The lenient reader has something to say of this."""


def _strict(text: str) -> Any:
    try:
        value = json.loads(
            text, parse_constant=_odd, parse_float=_float, object_pairs_hook=_members
        )
    except (ValueError, RecursionError):
        return _NOT_STRICT
    brackets = text.count("{") + text.count("[")
    return (
        value
        if brackets <= DEEPEST or not isinstance(value, (dict, list)) or is_flat(value)
        else _NOT_STRICT
    )


def _odd(name: str) -> Any:
    raise _OddError(name)


def _float(text: str) -> float:
    number = strict_float(text)
    if is_rounded(text):
        raise _OddError
    return number


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _OddError
    return members


def is_flat(value: Any) -> bool:
    """Whether it nests no deeper than what is edited can."""
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(DEEPEST):
        level = [
            inner
            for one in level
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return True
    return False
