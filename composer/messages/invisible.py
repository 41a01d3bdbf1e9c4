"""Characters that nobody sees and that do harm: controls, halves of characters, marks that turn the line around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from composer.messages.kept import Kept
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity

_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def invisible(message: Any, kept: Kept | None = None) -> tuple[Problem, ...]:
    """A problem for each text with such characters."""
    return tuple(_found(message, kept or Kept()))


def without_invisible(text: str) -> str:
    """The text as it can be sent: tabs and line breaks stay."""
    return _BROKEN.sub("", text)


def _found(value: Any, kept: Kept) -> Sequence[Problem]:
    """The problems in a value; pointers start at it."""
    if isinstance(value, dict | list):
        return _inside(value, kept)
    if not isinstance(value, str) or (value.isascii() and value.isprintable()):
        return ()
    return tuple(_of_text(value))


def _inside(value: dict[str, Any] | list[Any], kept: Kept) -> tuple[Problem, ...]:
    found: tuple[Problem, ...] | None = kept.of(Problem, value)
    if found is None:
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        some = [(key, _found(inner, kept)) for key, inner in pairs]
        found = tuple(one.under(pointer((key,))) for key, problems in some for one in problems)
        kept.keep(Problem, value, found)
    return found


def _of_text(text: str) -> Iterator[Problem]:
    broken = _BROKEN.search(text)
    if broken:
        words = "There is a character here that cannot be shown or sent ({code}, at position {place}). Delete it."
        values = {"code": f"U+{ord(broken[0]):04X}", "place": broken.start() + 1}
        yield Problem(Severity.ERROR, "", words, values, "Unicode", "invisible")
    turning = _TURNING.search(text)
    if turning:
        words = "An invisible mark ({code}, at position {place}) turns the direction of the text. Is that meant?"
        values = {"code": f"U+{ord(turning[0]):04X}", "place": turning.start() + 1}
        yield Problem(Severity.WARNING, "", words, values, "Unicode", "turning")
