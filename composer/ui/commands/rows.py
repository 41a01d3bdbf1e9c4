"""What the palette lists: everything in its groups with what was used lately first, or what was found, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from composer.ui.commands.command import Command
from composer.ui.commands.matching import folded, match

LATELY = "lately"
"""The group of what was used lately."""
_LATELY = 5
_MOST = 200
"""Rows that are shown of what was found: nobody reads further, they write another letter."""
_FRESH = 6
"""How much better it is to have been used lately."""


@dataclass(frozen=True, slots=True)
class Row:
    """A command with the letters that were found in its name, or the heading of a group."""

    command: Command | None
    heading: str = ""
    marks: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Indexed:
    command: Command
    name: str
    others: str


class Rows:
    """All that can be chosen now."""

    def __init__(self, headings: Mapping[str, str], lately: Sequence[str]) -> None:
        """`headings` are the groups in their order, `lately` keys of commands, the last one first."""
        self._headings, self._lately = headings, list(lately)
        self._all: list[_Indexed] = []

    def add(self, commands: Iterable[Command]) -> None:
        """Add those that can be done."""
        self._all += (
            _Indexed(one, folded(one.text), folded(f"{one.kind} {one.words}"))
            for one in commands
            if one.possible()
        )

    def found(self, sought: str) -> list[Row]:
        """The rows for what was written; all that are not shy where that is nothing."""
        words = folded(sought).split()
        return self._best(words) if words else self._listed()

    def _listed(self) -> list[Row]:
        known = {one.command.key: one.command for one in self._all}
        lately = [known[key] for key in self._lately if key in known][:_LATELY]
        groups: dict[str, list[Command]] = {LATELY: lately}
        for key in self._headings:
            groups.setdefault(key, [])
        for one in self._all:
            if not one.command.shy and one.command not in lately:
                groups.setdefault(one.command.group, []).append(one.command)
        rows = []
        for key, some in groups.items():
            if some:
                rows.append(Row(None, self._headings.get(key, "")))
                rows += (Row(one) for one in some)
        return rows

    def _best(self, words: Sequence[str]) -> list[Row]:
        fitting = []
        fresh = dict.fromkeys(self._lately, _FRESH)
        for place, one in enumerate(self._all):
            fit = match(words, one.name, one.others)
            if fit is not None:
                score = fit.score + fresh.get(one.command.key, 0) - 3 * one.command.shy
                fitting.append((-score, place, Row(one.command, marks=fit.marks)))
        fitting.sort(key=lambda three: three[:2])
        return [row for _, _, row in fitting[:_MOST]]
