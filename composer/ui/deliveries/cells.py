"""What stands in the list's cells and their tooltips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from composer.store.records import ELSEWHERE, Row
from composer.store.search import first_found, found_by
from composer.ui.deliveries import words
from composer.ui.translate import said
from composer.ui.widgets.plain import escaped


class Column(IntEnum):
    """The columns, from left to right."""

    STATUS = 0
    TO = 1
    MESSAGE = 2
    KIND = 3
    ACCOUNT = 4
    TIME = 5


HEADINGS = {
    Column.STATUS: "Status",
    Column.TO: "To",
    Column.MESSAGE: "Message",
    Column.KIND: "Kind",
    Column.ACCOUNT: "Account",
    Column.TIME: "Time",
}


@dataclass(slots=True)
class Cells:
    """Turns messages into words. A tooltip is never a text of the message, which Qt might take for HTML."""

    accounts: Mapping[str, str] = field(default_factory=dict)
    """Account ids to names."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Numbers with their plus sign to names."""
    search: str = ""
    """What is looked for."""

    def text(self, row: Row, column: Column) -> str:
        """A cell's words."""
        match column:
            case Column.STATUS:
                return said(words.word(row.shown).text)
            case Column.TO:
                if row.state == ELSEWHERE:
                    return said("Not sent from here")
                return words.joined((self.name(row), words.phone(row.destination)), " ")
            case Column.MESSAGE:
                if row.state == ELSEWHERE:
                    return words.joined((row.message_id, row.ref_id))
                return row.summary
            case Column.KIND:
                return said(words.kind_title(row.kind))
            case Column.ACCOUNT:
                return self.accounts.get(row.account, row.account)
            case Column.TIME:
                return words.short_time(row.created)

    def spoken(self, row: Row, column: Column) -> str:
        """A cell's words with what its icons say."""
        watched = said("Watched") if column is Column.MESSAGE and row.watched else ""
        return words.joined((self.text(row, column), watched), ". ")

    def tip(self, row: Row, column: Column) -> str | None:
        """A cell's tooltip; None where the cell says it all."""
        parts: list[str] = []
        if column is Column.STATUS:
            parts = [words.told(words.word(row.shown).sentence, row.account)]
        elif column is Column.TIME:
            parts = [words.full_time(row.created)]
        elif column is Column.TO and self.name(row):
            parts = [words.joined((self.name(row), words.phone(row.destination)), ", ")]
        elif column is Column.MESSAGE and row.watched:
            parts = [
                said("Watched: you are told when it arrives, when it is read, and if it fails")
            ]
        found = self.found_by(row)
        if found:
            parts.append(said("Found by its {0}").format(escaped(found)))
        return "\n".join(parts) or None

    def name(self, row: Row) -> str:
        """Who has the number; empty where nobody knows."""
        return self.people.get(words.phone(row.destination), "")

    def found_by(self, row: Row) -> str:
        """Which id or code the search found, where the row does not show it."""
        found = found_by(self.search, row) if self.search and row.state != ELSEWHERE else None
        return " ".join(found) if found else ""

    def found_at(self, row: Row) -> int:
        """Where in the message the search found something; -1: not there."""
        return first_found(self.search, row.summary) if self.search else -1
