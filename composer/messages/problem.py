"""A problem: what is wrong with a message, where, why, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeGuard


class Severity(Enum):
    """How bad: the specification forbids it, it will probably fail, or it could be better."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """0 for an error; the smaller the worse."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one field.

    `text` is the sentence with names in braces, `values` what they stand for: kept apart, so that the sentence can be
    translated. `pointer` names the field that a person must change; for a missing field, the missing field.
    """

    severity: Severity
    pointer: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    source: str = ""
    rule: str = ""
    place: str = ""
    """Where in words, for fields on cards: "Button 2"."""

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return fill(self.text, {name: _shown(value) for name, value in self.values.items()})

    def under(self, prefix: str) -> Problem:
        """The same problem of a message that stands at `prefix` in something larger."""
        return replace(self, pointer=prefix + self.pointer)


def _shown(value: object) -> object:
    return f"{value:,}" if is_number(value) else value


def is_number(value: object) -> TypeGuard[int]:
    """Whether its thousands are set apart: years come as text."""
    return isinstance(value, int) and not isinstance(value, bool)


def fill(text: str, values: Mapping[str, object]) -> str:
    """`text` with every `{name}` replaced; braces of the values are left alone."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text
