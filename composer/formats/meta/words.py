"""A message in Meta's words, and in LINK's: the tables of `shapes` applied, and the pointers led along them.

Nothing is lost on the way: what no table names stays as it is, and where two spellings of one key are there, both stay.
However deep a value is nested, no more of it is walked than the tables know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from composer.formats.meta.shapes import Shape
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity

Steps = tuple[str | int, ...]
_NONE = Shape()


def to_meta(value: Any, shape: Shape) -> Any:
    """The value with Meta's names."""
    if isinstance(value, list):
        return [to_meta(one, shape) if isinstance(one, dict) else one for one in value]
    if not isinstance(value, dict) or shape is _NONE:
        return value
    made: dict[str, Any] = {}
    for came, inner in value.items():
        key = _free(shape.meta(came), came, value, made)
        made[key] = _value_to_meta(inner, key, shape)
    return made


def _value_to_meta(value: Any, key: str, shape: Shape) -> Any:
    known = shape.values.get(key)
    return known.to_meta(value) if known else to_meta(value, shape.inner.get(key, _NONE))


def to_link(value: Any, shape: Shape, at: Steps, notes: list[Problem]) -> Any:
    """The value with LINK's names; what was not spelled as Meta does is noted, with the pointer `at` which it stood."""
    if isinstance(value, list):
        return [
            to_link(one, shape, (*at, index), notes) if isinstance(one, dict) else one
            for index, one in enumerate(value)
        ]
    if not isinstance(value, dict) or shape is _NONE:
        return value
    made: dict[str, Any] = {}
    for came, inner in value.items():
        theirs = shape.meta(came)
        key = _free(shape.link(theirs), came, value, made)
        if theirs != came:
            notes.append(_spelled((*at, came), came, theirs, kept=theirs in value))
        known = shape.values.get(theirs)
        below = (*at, came)
        made[key] = (
            known.to_link(inner)
            if known
            else to_link(inner, shape.inner.get(theirs, _NONE), below, notes)
        )
    return made


def _free(key: str, came: str, value: Mapping[str, Any], made: Mapping[str, Any]) -> str:
    """The new key, unless another member has it already: then the one as it came."""
    taken = key != came and (key in value or key in made)
    return came if taken else key


_NO_KEYS = ("Header", "ID")
"""Slips of the reference that no API takes (decisions 60, 74); other spellings may do."""


def _spelled(at: Steps, came: str, meant: str, *, kept: bool) -> Problem:
    if kept:
        text = "“{key}” and “{meant}” say the same; “{key}” was left as it is. Keep one of them."
    else:
        text = "“{key}” is not how Meta spells it; “{meant}” was understood."
    severity = Severity.ERROR if came in _NO_KEYS else Severity.WARNING
    values = {"key": came, "meant": meant}
    return Problem(severity, pointer(at), text, values, "Meta reference, messages", "spelling")


def meta_steps(steps: Sequence[str], shape: Shape) -> tuple[str, ...]:
    """Where in Meta's format stands what these steps lead to in LINK's; list positions stay."""
    made: list[str] = []
    for step in steps:
        if step.isdigit():
            made.append(step)
            continue
        key = shape.meta(step)
        made.append(key)
        shape = shape.inner.get(key, _NONE)
    return tuple(made)


def link_steps(steps: Sequence[str], shape: Shape, draft: Any) -> tuple[str, ...]:
    """Where in the draft stands what these steps lead to in Meta's format; by the spelling that the draft has."""
    made: list[str] = []
    for step in steps:
        if step.isdigit():
            made.append(step)
            place = int(step)
            inside = isinstance(draft, list) and place < len(draft)
            draft = draft[place] if inside else None
            continue
        known = draft if isinstance(draft, dict) else {}
        spellings = shape.spellings(step)
        key = next((one for one in spellings if one in known), spellings[0])
        made.append(key)
        draft, shape = known.get(key), shape.inner.get(step, _NONE)
    return tuple(made)
