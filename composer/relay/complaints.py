"""What pydantic finds in a configuration, in sentences that name the key: what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic import ValidationError

_WHOLE = "{key} must be a whole number."
_NUMBER = "{key} must be a number."
_TABLE = "{key} must be a table."
_SENTENCES: Final[Mapping[str, str]] = {
    "missing": "{key} is missing; add it.",
    "extra_forbidden": "{key} is not a key that the relay knows; correct its spelling, or remove it.",
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "greater_than": "{key} must be above {gt:g}.",
    "greater_than_equal": "{key} must be {ge:g} or more.",
    "less_than": "{key} must be below {lt:g}.",
    "less_than_equal": "{key} must be {le:g} or less.",
    "string_type": "{key} must be text in quotes.",
    "path_type": "{key} must be the name of a file, in quotes.",
    "string_pattern_mismatch": "{key} must be 1 to 64 letters, digits or the signs . _ ~ - and nothing else.",
    "string_too_short": "{key} must not be empty.",
    "too_short": "{key} must have at least one entry.",
    "tuple_type": "{key} must be a list in square brackets.",
    "model_type": _TABLE,
    "model_attributes_type": _TABLE,
    "value_error": "{place}{error}.",
}
"""pydantic's kinds of error. `key` says where, too; the rest are pydantic's own values."""

_UNKNOWN: Final = "{key} is not of the form that is expected; composer relay example shows it."
_ENTRIES: Final[Mapping[str, str]] = {"gates": "gate", "tokens": "token"}
"""Lists of tables, and what one of them is called."""


def complaints(fault: ValidationError) -> str:
    """All that is wrong, a sentence each. Values are not shown: they may be secret."""
    errors = fault.errors(include_url=False, include_input=False)
    places = [error["loc"] for error in errors]
    return " ".join(_sentence(error) for error in errors if not _follows(error, places))


def _follows(error: Mapping[str, Any], places: Sequence[tuple[str | int, ...]]) -> bool:
    """Whether pydantic calls a list too short only because it dropped the entries that are wrong themselves."""
    place = error["loc"]
    below = (other for other in places if len(other) > len(place))
    return error["type"] == "too_short" and any(other[: len(place)] == place for other in below)


def _sentence(error: Mapping[str, Any]) -> str:
    place, key = _where(error["loc"])
    named = f"{place}“{key}”" if key else place.removesuffix(": ") or "The configuration"
    values = {**error.get("ctx", {}), "key": named, "place": place}
    kind = error["type"] if error["type"] in _SENTENCES else ""
    sentence = _SENTENCES.get(kind, _UNKNOWN).format(**values)
    return sentence[:1].upper() + sentence[1:]


def _where(steps: Sequence[str | int]) -> tuple[str, str]:
    """The entry of a list that holds the key, counted from 1 ("Gate 2: "), and the key."""
    place, key = "", ""
    for step in steps:
        if isinstance(step, int):
            entry = (
                f"{_ENTRIES[key]} {step + 1}" if key in _ENTRIES else f"“{key}”, entry {step + 1}"
            )
            place, key = f"{place}{entry}: ", ""
        else:
            key = step
    return place[:1].upper() + place[1:], key
