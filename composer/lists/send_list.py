"""A list with what a person decided about it: where the numbers are, what fills which variable, who is left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from composer.lists.names import folded
from composer.lists.numbers import recipient
from composer.lists.reading import is_number
from composer.lists.table import Table
from composer.messages.finding import Finding

AS_WRITTEN = -1
"""In the place of a column: the variable is sent as it stands, braces and all."""

_TELLING = (
    "msisdn", "phone", "mobile", "mobil", "telephone", "telefon", "telefoon", "téléphone", "teléfono", "telefono",
    "telefone", "puhelin", "handy", "gsm", "cell", "whatsapp", "number", "nummer", "numero", "número", "tel",
    "recipient", "destination", "to",
)  # fmt: skip
"""Words in the heading of a column of phone numbers, the surest first."""
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class SendList:
    """See the module. Never changed: every step gives a new one that shares what stayed."""

    name: str
    """What it is called: the file's name, or empty for pasted rows."""
    table: Table
    number: int
    """The column of the recipients' numbers."""
    country: str = ""
    """The region ("SE") of numbers without a country code; empty for none."""
    bindings: Mapping[str, int] = field(default_factory=dict)
    """Folded names of variables to the columns that a person chose for them, or AS_WRITTEN."""
    left_out: frozenset[int] = frozenset()
    """Rows that a person leaves out."""
    repeats: bool = False
    """Whether one number may get the message several times."""
    careful: bool = False
    """Whether rows with warnings are left out too."""
    at: int = 0
    """The row that is being looked at."""

    @property
    def size(self) -> int:
        """How many rows there are."""
        return len(self.table.rows)

    def column_of(self, variable: str) -> int | None:
        """The column that fills a variable, AS_WRITTEN, or None where nobody knows."""
        chosen = self.bindings.get(folded(variable))
        if chosen is not None and chosen < len(self.table.columns):
            return chosen
        return self.table.column(variable)

    def values(self, row: int, used: Iterable[str]) -> dict[str, str]:
        """What the row gives for these variables; nothing for what no column fills."""
        cells = self.table.rows[row]
        found = ((folded(name), self.column_of(name)) for name in used)
        return {name: cells[at] for name, at in found if at is not None and at >= 0}

    def recipient(self, row: int) -> tuple[str, Finding | None]:
        """The row's MSISDN, and what is wrong with it (see `composer.lists.numbers`)."""
        return recipient(self.table.rows[row][self.number], self.country)

    def bind(self, variable: str, column: int) -> SendList:
        """The list with that column, or AS_WRITTEN, for the variable."""
        return replace(self, bindings={**self.bindings, folded(variable): column})

    def mend(self, row: int, column: int, text: str) -> SendList:
        """The list with another text in a cell."""
        return replace(self, table=self.table.with_cell(row, column, text))

    def leave_out(self, rows: Iterable[int], *, out: bool) -> SendList:
        """The list with these rows left out, or let in again."""
        chosen = frozenset(rows)
        return replace(self, left_out=self.left_out | chosen if out else self.left_out - chosen)

    def with_headings(self, *, on: bool) -> SendList:
        """The list with its first line taken for headings or not. Rows have other places then: nobody is left out."""
        table = self.table.with_headings(on=on)
        return self if table is self.table else made(self.name, table, self.country)


def made(name: str, table: Table, country: str = "") -> SendList:
    """A list that was just read, with its column of numbers guessed."""
    return SendList(name, table, number_column(table), country)


def number_column(table: Table) -> int:
    """The column with the most phone numbers; its heading decides between several, and where no cell tells."""
    sample = table.rows[:_SAMPLE]
    scores: list[tuple[float, int]] = []
    for column, name in enumerate(table.columns):
        numbers = sum(is_number(row[column]) for row in sample) / len(sample)
        rank = next((at for at, word in enumerate(_TELLING) if _says(name, word)), len(_TELLING))
        scores.append((round(numbers, 1) + (1 - rank / len(_TELLING)) * 0.5, -column))
    return -max(scores)[1]


def _says(name: str, word: str) -> bool:
    """Whether a heading holds the word; "to" and "tel" must stand alone, for "customer" and "hotel" are no numbers."""
    bare = folded(name)
    return word in (bare if len(word) > 3 else bare.replace("_", " ").split())
