"""What the values of a template message make of its texts: too long, or two different codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from composer.messages.finding import Loc
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.templates.gaps import filled
from composer.templates.places import Place

_TYPE, _LENGTH = "132012", "132005"
_LIMITS: Mapping[str, int] = {"header": 60, "body": 1024}


def problem_at(
    at: str, text: str, values: Mapping[str, object], severity: Severity, code: str, place: str = ""
) -> Problem:
    """A problem with a message by its definition; `code` is Meta's, or empty."""
    source = (
        f"The template’s definition; Meta error {code}" if code else "The template’s definition"
    )
    return Problem(severity, at, text, values, source, "definition", place)


def problem_of(
    place: Place, text: str, values: Mapping[str, object], severity: Severity, code: str, at: Loc
) -> Problem:
    """The problem of a slot's field."""
    whole = {"field": place.slot.label, **values}
    return problem_at(pointer(at), text, whole, severity, code, place.slot.place)


def length_problems(found: tuple[Place, ...]) -> Iterator[Problem]:
    """A text that becomes too long once its gaps are filled."""
    by_text: dict[tuple[str, int | None], list[Place]] = {}
    for place in found:
        if place.slot.part in _LIMITS and place.slot.type == "text":
            by_text.setdefault((place.slot.part, place.slot.card), []).append(place)
    for (part, card), filling in by_text.items():
        values = {place.slot.name: _shown(place.parameter) for place in filling}
        whole = filled(filling[0].slot.text, values)
        limit = 160 if card is not None and part == "body" else _LIMITS[part]
        if len(whole) > limit:
            longest = max(filling, key=lambda place: len(_shown(place.parameter)))
            text = "With this value the {part} is {count} characters long; {limit} is the limit."
            said = {"part": part, "count": len(whole), "limit": limit}
            yield problem_of(longest, text, said, Severity.ERROR, _LENGTH, longest.field)


def _shown(parameter: Any) -> str:
    """What stands in the gap, as far as it is known here."""
    if not isinstance(parameter, dict):
        return ""
    for value in (
        parameter.get("text"),
        *(one for one in parameter.values() if isinstance(one, dict)),
    ):
        if isinstance(value, str):
            return value
        if isinstance(value, dict):
            shown = value.get("fallbackValue") or value.get("fallback_value")
            return shown if isinstance(shown, str) else ""
    return ""


def code_problems(found: tuple[Place, ...]) -> Iterator[Problem]:
    """A one-time code: the same in body and button, at most 15 characters."""
    code = next(
        (place for place in found if place.slot.is_code and place.slot.part == "body"), None
    )
    if code is None:
        return
    given = _shown(code.parameter)
    if len(given) > 15:
        text = "{field} is {count} characters long; {limit} is the limit."
        values = {"count": len(given), "limit": 15}
        yield problem_of(code, text, values, Severity.ERROR, _TYPE, code.field)
    for place in found:
        again = _shown(place.parameter)
        if place.slot.is_code and place.parameter is not None and again != given:
            text = "The code must be the same as in the body, “{code}”."
            yield problem_of(place, text, {"code": given}, Severity.ERROR, _TYPE, place.field)
