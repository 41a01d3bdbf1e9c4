"""A list as it was read: its columns, its rows, and how it was understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from composer.lists.names import folded

MOST_BYTES = 20_000_000
"""Bytes of the largest file that is read."""
MOST_ROWS = 100_000
"""Rows of the longest list."""

SEPARATORS = ("\t", ";", ",", "|")
"""What may stand between cells; the earlier one is taken where two explain a list equally well."""


class ListError(Exception):
    """A list cannot be read, kept or written. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}. {self.sentence}"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a list is written."""

    encoding: str
    """What Python calls it: "utf-8", "utf-16", "cp1252" …"""
    separator: str
    """One of `SEPARATORS`."""
    headings: bool
    """Whether the first line names the columns."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was guessed or mended while reading: a sentence with names in braces, and their values."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """Every row has a cell for every column. Cells are texts as they stand in the file, without space around them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    dialect: Dialect
    notes: tuple[Note, ...] = ()
    first: tuple[str, ...] = ()
    """The first line as it stands, where it names the columns; it has a cell for every column too."""
    uneven: Mapping[int, int] = field(default_factory=dict)
    """Rows with more cells than there are headings, and how many they have: a separator may stand in a value."""

    def with_cell(self, row: int, column: int, text: str) -> Table:
        """The table with another text there. A row that a person mended counts as it stands."""
        cells = list(self.rows[row])
        cells[column] = text.strip()
        rows = (*self.rows[:row], tuple(cells), *self.rows[row + 1 :])
        uneven = {at: count for at, count in self.uneven.items() if at != row}
        return replace(self, rows=rows, uneven=uneven)

    def with_headings(self, *, on: bool) -> Table:
        """The table with its first line taken for the columns' names, or for a recipient."""
        if on == self.dialect.headings or (on and len(self.rows) == 1):
            return self
        by = -1 if on else 1
        first = self.rows[0] if on else ()
        lines = self.rows[1:] if on else (self.first, *self.rows)
        return replace(
            self,
            columns=column_names(first or [""] * len(self.columns)),
            rows=lines,
            first=first,
            dialect=replace(self.dialect, headings=on),
            uneven={at + by: count for at, count in self.uneven.items() if at + by >= 0},
        )

    def column(self, name: str) -> int | None:
        """The column of that name, however its letters are written; None without one."""
        wanted = folded(name)
        found = (at for at, one in enumerate(self.columns) if folded(one) == wanted)
        return next(found, None)


def column_names(headings: Iterable[str]) -> tuple[str, ...]:
    """Names that can stand between braces, none twice, for what stands in the first line."""
    names: list[str] = []
    for number, heading in enumerate(headings, 1):
        name = " ".join(heading.replace("{", "(").replace("}", ")").split())[:_LONGEST_NAME]
        name = base = name.strip() or f"Column {number}"
        taken = {folded(one) for one in names}
        count = 2
        while folded(name) in taken:
            name, count = f"{base} ({count})", count + 1
        names.append(name)
    return tuple(names)


_LONGEST_NAME = 60
