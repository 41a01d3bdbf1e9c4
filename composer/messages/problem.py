"""A problem: what is wrong with a message, where, why, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum


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
        return fill(self.text, self.values)

    def under(self, prefix: str) -> Problem:
        """The same problem of a message that stands at `prefix` in something larger."""
        return replace(self, pointer=prefix + self.pointer)


def fill(text: str, values: Mapping[str, object]) -> str:
    """`text` with every `{name}` replaced; braces of the values are left alone."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text
