"""The gaps of a text: `{{1}}` and `{{first_name}}` (Meta, template components)."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_GAP = re.compile(r"\{\{([^{}]*)\}\}")
_POSITION = re.compile(r"[1-9][0-9]{0,3}")
_NAME = re.compile(r"[a-z_][a-z0-9_]*")
_BRACES = re.compile(r"\{\{|\}\}")


class Gap(NamedTuple):
    """One gap: what stands between its braces, and where in the text it begins and ends, in characters."""

    name: str
    start: int
    end: int

    @property
    def position(self) -> int | None:
        """Its number from 1, of a gap with a number."""
        return int(self.name) if _POSITION.fullmatch(self.name) else None

    @property
    def is_name(self) -> bool:
        """Whether it is a name as Meta takes them: small letters and underscores; digits are not confirmed."""
        return _NAME.fullmatch(self.name) is not None


def gaps(text: Any) -> tuple[Gap, ...]:
    """All gaps of a text in order, also those that are written twice or wrongly; none of what is no text."""
    if not isinstance(text, str):
        return ()
    return tuple(Gap(found[1].strip(), *found.span()) for found in _GAP.finditer(text))


def names(text: Any) -> tuple[str, ...]:
    """The names or numbers that must be filled, each once: numbers by their size, names as they come."""
    found = [gap for gap in gaps(text) if gap.position is not None or gap.is_name]
    once = tuple(dict.fromkeys(gap.name for gap in found))
    if all(name.isdecimal() for name in once):
        return tuple(sorted(once, key=int))
    return once


def is_named(text: Any) -> bool:
    """Whether one of the gaps has a name."""
    return any(gap.is_name for gap in gaps(text))


def has_stray_braces(text: str) -> bool:
    """Whether there are pairs of braces that begin or end no gap."""
    taken = {at for gap in gaps(text) for at in range(gap.start, gap.end)}
    return any(found.start() not in taken for found in _BRACES.finditer(text))


def without_gaps(text: str) -> str:
    """The words around the gaps."""
    return _GAP.sub(" ", text)


def around(text: str, gap: Gap, most: int = 24) -> tuple[str, str]:
    """The words before and after a gap, for a person: at most so many characters of its own line."""
    before = text[: gap.start].rpartition("\n")[2]
    after = text[gap.end :].partition("\n")[0]
    short_before = before if len(before) <= most else "…" + before[-most:]
    short_after = after if len(after) <= most else after[:most] + "…"
    return short_before, short_after


def filled(text: str, values: dict[str, str]) -> str:
    """The text with its gaps filled; a gap without a value stays as it is."""
    return _GAP.sub(lambda found: values.get(found[1].strip()) or found[0], text)
