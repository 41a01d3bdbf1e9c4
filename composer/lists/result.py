"""The result of a list as CSV: what became of each row, and why. Safe in spreadsheets, and a list that can be read again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from composer.lists.formulas import guarded

HEADINGS = ("Row", "Number", "refId", "messageId", "Status", "Time", "Reason")
"""What stands before the list's own columns."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one message, in words; `time` is RFC 3339."""

    message_id: str = ""
    status: str = ""
    time: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SentRow:
    """A row of a list that was sent: its cells, and under which refId it left, or why not."""

    cells: tuple[str, ...]
    number: str
    ref_id: str = ""
    reason: str = ""
    """Why it was left out; empty if it was sent."""


@dataclass(frozen=True, slots=True)
class SentHead:
    """What is told of a list that was sent, without its rows."""

    batch: str
    name: str
    at: float
    """Seconds since 1970."""
    size: int
    """How many rows it has."""
    count: int
    """How many of them were sent."""


@dataclass(frozen=True, slots=True)
class SentList:
    """A list as it was sent."""

    batch: str
    name: str
    account: str
    """The account's id."""
    at: float
    """Seconds since 1970."""
    columns: tuple[str, ...]
    rows: tuple[SentRow, ...]

    @property
    def count(self) -> int:
        """How many rows were sent."""
        return sum(bool(row.ref_id) for row in self.rows)


def lines(sent: SentList, outcomes: Mapping[str, Sequence[Outcome]]) -> Iterator[tuple[str, ...]]:
    """The result's rows, without its headings: outcomes are by refId, one for each message of the request.

    A row that was sent and is not in the journal yet says so.
    """
    for number, row in enumerate(sent.rows, 1):
        if row.ref_id:
            found = outcomes.get(row.ref_id) or (Outcome(status="not in the journal"),)
        else:
            found = (Outcome(status="left out", reason=row.reason),)
        for one in found:
            yield (
                str(number), row.number, row.ref_id, one.message_id, one.status, one.time, one.reason,
                *row.cells,
            )  # fmt: skip


def to_csv(sent: SentList, outcomes: Mapping[str, Sequence[Outcome]]) -> bytes:
    """The result as a file's bytes: UTF-8 with the mark that spreadsheets need, every cell in quotation marks."""
    return csv_bytes([(*HEADINGS, *sent.columns), *lines(sent, outcomes)])


def csv_bytes(rows: Iterable[Iterable[str]]) -> bytes:
    """Rows as CSV that no spreadsheet calculates (see `composer.lists.formulas`)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")
