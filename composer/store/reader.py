"""Looking into the journal: pages, counts and details. Never writes, never walks over more than it shows."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

import apsw

from composer.store import elsewhere, listing, watching
from composer.store.batches import Batch, Fate, fates, read_batch, unfinished
from composer.store.faults import NotThereError, explained, transaction
from composer.store.outcomes import Outcomes, read_outcomes
from composer.store.paused import SHOWN_NOW
from composer.store.records import (
    ELSEWHERE,
    SHOWN,
    WATCHED,
    Detail,
    Filter,
    HistoryEntry,
    Hold,
    Key,
    Row,
    StoredReport,
)
from composer.store.repeats import Repeat, find_repeats
from composer.store.schema import open_reader
from composer.store.search import read_query

Values = tuple[Any, ...]

_REQUEST = frozenset(
    {"created", "source", "kind", "state", "ref_id", "body", "answer_status", "answer_body"}
)
_REQUEST |= {
    "error_title",
    "error_sentence",
    "valid_until",
    "not_before",
    "tries",
    "batch",
    "parent_ref",
}
"""The fields that stand in `requests`; the others stand in `messages`."""


_REASONED = {"shown": SHOWN_NOW, "watched": watching.WATCHED_NOW}
"""The fields that stand nowhere."""


def _columns(record: type[Row | Detail]) -> tuple[str, ...]:
    names = [one.name for one in fields(record) if one.name not in ("row", "history", "reports")]
    return tuple(
        _REASONED.get(name) or f"{'r' if name in _REQUEST else 'm'}.{name}" for name in names
    )


_ROW = _columns(Row)
_DETAIL = _columns(Detail)
_FROM = "FROM messages m JOIN requests r ON r.id = m.request_id WHERE m.id"


class Reader:
    """A connection of its own. Any thread may call it, one at a time. Every method raises JournalError."""

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        self._lock = threading.Lock()
        self._db = open_reader(self._path)
        # SQLite's own lower() knows the letters of ASCII only.
        self._db.create_scalar_function("fold", _fold, 1, deterministic=True)

    def close(self) -> None:
        """Close the connection; checkpoints are the writer's."""
        with self._lock:
            self._db.close()

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """One consistent view of the file, whatever the writer does meanwhile."""
        with self._lock, explained(self._path), transaction(self._db, "DEFERRED"):
            yield

    def _rows(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        return self._db.execute(sql, values).fetchall()

    def page(self, which: Filter, before: Key | None = None, limit: int = 100) -> list[Row]:
        """Up to `limit` messages, newest first, older than the row `before`; fewer only at the end."""
        end = listing.END if before is None else before
        query = read_query(which.text)
        with self._looking():
            if ELSEWHERE in which.statuses:
                return elsewhere.page(self._db, which, query, end, limit)
            return self._messages(listing.find_page(self._db, which, query, end, limit))

    def news_of_watched(self, limit: int = 100) -> list[Row]:
        """Up to `limit` watched messages, newest first, of whose outcome nobody was told."""
        with self._looking():
            return self._messages(watching.find_news(self._db, limit))

    def _messages(self, found: list[int]) -> list[Row]:
        if not found:
            return []
        marks = ", ".join("?" * len(found))
        rows = self._rows(
            f"SELECT {', '.join(_ROW)} {_FROM} IN ({marks}) ORDER BY m.id DESC", tuple(found)
        )
        return [_row(row) for row in rows]

    def counts(self, which: Filter) -> dict[str, int]:
        """How many messages show each word of `SHOWN`, and `ELSEWHERE`; `which.statuses` does not matter.

        `WATCHED` is there too where there are some: it counts what other words count already.

        Of what a search finds, the newest `listing.COUNTED` are counted.
        """
        query = read_query(which.text)
        totals = dict.fromkeys(SHOWN, 0)
        with self._looking():
            totals |= listing.count(self._db, which, query)
            totals[ELSEWHERE] = elsewhere.count(self._db, which, query, listing.COUNTED)
            if watched := listing.find_watched(self._db, which, query):
                totals[WATCHED] = len(watched)
        return totals

    def batch(self, batch: str) -> dict[str, int]:
        """How many messages of a batch show each word: its progress."""
        with self._looking():
            if (known := read_batch(self._db, batch)) is not None:
                return dict(known.counts)
            rows = self._rows(
                "SELECT shown, count(*) FROM messages WHERE request_id IN"
                " (SELECT id FROM requests WHERE batch = ?) GROUP BY shown",
                (batch,),
            )
            return dict(rows)

    def read_batch(self, key: str) -> Batch | None:
        """A batch that was sent with `BatchBook.begin`; None for what went to one alone."""
        with self._looking():
            return read_batch(self._db, key)

    def fates(self, batch: str) -> list[Fate]:
        """What became of each message of a batch, in the order of sending."""
        with self._looking():
            return fates(self._db, batch)

    def unfinished_batches(self) -> list[Batch]:
        """The batches of which something is still to go, paused ones too, the oldest first."""
        with self._looking():
            keys = unfinished(self._db, ("sending", "paused"))
            return [one for key in keys if (one := read_batch(self._db, key)) is not None]

    def repeats(self, account: str, wanted: Iterable[tuple[str, str]], now: float) -> list[Repeat]:
        """See `find_repeats`."""
        with self._looking():
            return list(find_repeats(self._db, account, wanted, now))

    def holds(self) -> dict[str, Hold]:
        """The held accounts and why."""
        with self._looking():
            rows = self._rows("SELECT account, since, title, sentence FROM holds")
        return {row[0]: Hold(*row) for row in rows}

    def outcomes(self, days: int) -> Outcomes:
        """What became of the messages of the last so many days on which something may have been sent."""
        with self._looking():
            return read_outcomes(self._db, days)

    def delay(self, account: str) -> tuple[str, float] | None:
        """Why the account's next waiting request did not leave yet, in words, and when it is tried again."""
        with self._looking():
            rows = self._rows(
                "SELECT error_title, not_before FROM requests WHERE account = ? AND state = 'waiting' AND tries > 0"
                " ORDER BY not_before LIMIT 1",
                (account,),
            )
        return (str(rows[0][0]), float(rows[0][1])) if rows else None

    def detail(self, message: int) -> Detail:
        """All about one message. Raises JournalError when it is not there."""
        with self._looking():
            if message > elsewhere.FIRST:
                return self._stranger(message)
            found = self._rows(
                f"SELECT {', '.join(_ROW + _DETAIL)} {_FROM} = ?",
                (message,),
            )
            if not found:
                raise NotThereError(*_GONE)
            row = _row(found[0][: len(_ROW)])
            rest = {
                one[2:]: value for one, value in zip(_DETAIL, found[0][len(_ROW) :], strict=True)
            }
            history, reports = self._history(row.request_id), self._reports(row)
            return Detail(row=row, history=history, reports=reports, **rest)

    def _stranger(self, message: int) -> Detail:
        found = elsewhere.one(self._db, message)
        if found is None:
            raise NotThereError(*_GONE)
        row, reports = found
        return Detail(row, "", None, None, "", "", (), reports, 0.0, 0.0, 0, "", "", "")

    def _history(self, request: int) -> tuple[HistoryEntry, ...]:
        rows = self._rows(
            "SELECT at, state, note FROM history WHERE request_id = ? ORDER BY id", (request,)
        )
        return tuple(HistoryEntry(*row) for row in rows)

    def _reports(self, row: Row) -> tuple[StoredReport, ...]:
        rows = self._rows(
            "SELECT id, received, raw, relay, gate, code, provider_time, duplicate FROM events"
            " WHERE request_id = ?2 AND (message = ?1 OR whole) ORDER BY id",
            (row.id, row.request_id),
        )
        return tuple(StoredReport(*(*one[:-1], bool(one[-1]))) for one in rows)


def _row(values: Values) -> Row:
    cells = (*values[:-1], bool(values[-1]))  # `watched` is the last
    return Row(*cells)


def _fold(*values: apsw.SQLiteValue) -> str:
    return str(values[0]).casefold()


_GONE = (
    "This message is not in the journal",
    "It may have been removed since the list was read. Refresh the list.",
)
