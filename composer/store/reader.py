"""Looking into the journal: pages, counts and details. Never writes, never walks over more than it shows."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

import apsw

from composer.store.batches import Batch, read_batch, unfinished
from composer.store.faults import JournalError, explained, transaction
from composer.store.records import (
    SHOWN,
    Detail,
    Filter,
    HistoryEntry,
    Key,
    Row,
    StoredReport,
)
from composer.store.schema import open_reader
from composer.store.search import Query, Term, read_query

Values = tuple[Any, ...]

COUNTED = 50_000
"""Found messages that are counted at most: beyond it nobody reads the number, and everybody waits for it."""

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


def _columns(record: type[Row | Detail]) -> tuple[str, ...]:
    names = [one.name for one in fields(record) if one.name not in ("row", "history", "reports")]
    return tuple(f"{'r' if name in _REQUEST else 'm'}.{name}" for name in names)


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
        end = _END if before is None else before
        query = read_query(which.text)
        with self._looking():
            found = self._found(which, query, end, limit)
            if not found:
                return []
            marks = ", ".join("?" * len(found))
            rows = self._rows(
                f"SELECT {', '.join(_ROW)} {_FROM} IN ({marks}) ORDER BY m.id DESC",
                tuple(found),
            )
            return [Row(*row) for row in rows]

    def counts(self, which: Filter) -> dict[str, int]:
        """How many messages show each word of `SHOWN`; `which.statuses` does not matter.

        Of what a search finds, the newest `COUNTED` are counted.
        """
        query = read_query(which.text)
        totals = dict.fromkeys(SHOWN, 0)
        with self._looking():
            for shown, number in self._rows(*_counting(which, query)):
                totals[shown] = number
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
        """A batch that was sent with `Journal.begin_batch`; None for what went to one alone."""
        with self._looking():
            return read_batch(self._db, key)

    def unfinished_batches(self) -> list[Batch]:
        """The batches of which something is still to go, paused ones too, the oldest first."""
        with self._looking():
            keys = unfinished(self._db, ("sending", "paused"))
            return [one for key in keys if (one := read_batch(self._db, key)) is not None]

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
            found = self._rows(
                f"SELECT {', '.join(_ROW + _DETAIL)} {_FROM} = ?",
                (message,),
            )
            if not found:
                raise JournalError(
                    "This message is not in the journal",
                    "It may have been removed since the list was read. Refresh the list.",
                )
            row = Row(*found[0][: len(_ROW)])
            rest = {
                one[2:]: value for one, value in zip(_DETAIL, found[0][len(_ROW) :], strict=True)
            }
            history, reports = self._history(row.request_id), self._reports(row)
            return Detail(row=row, history=history, reports=reports, **rest)

    def _history(self, request: int) -> tuple[HistoryEntry, ...]:
        rows = self._rows(
            "SELECT at, state, note FROM history WHERE request_id = ? ORDER BY id", (request,)
        )
        return tuple(HistoryEntry(*row) for row in rows)

    def _reports(self, row: Row) -> tuple[StoredReport, ...]:
        rows = self._rows(
            "SELECT id, received, raw, relay, gate, code, provider_time, duplicate FROM events"
            " WHERE message = ?1 OR (request_id = ?2 AND whole) ORDER BY id",
            (row.id, row.request_id),
        )
        return tuple(StoredReport(*(*one[:-1], bool(one[-1]))) for one in rows)

    def _found(self, which: Filter, query: Query | None, end: int, limit: int) -> list[int]:
        """The ids of a page."""
        if query is None:
            sql, values = self._listing(which, end, limit)
            return [row[0] for row in self._rows(sql, values)]
        ids: set[int] = set()
        for sql, values in _searches(which, query, end, limit):
            ids.update(row[0] for row in self._rows(sql, values))
        return sorted(ids, reverse=True)[:limit]

    def _listing(self, which: Filter, end: int, limit: int) -> tuple[str, Values]:
        if not which.statuses and which.account is None:
            return "SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?", (end, limit)
        # One index walk for each account and word, merged: rare words are found without a scan.
        pairs = self._rows("SELECT account, shown FROM tallies WHERE n > 0")
        wanted = [
            pair
            for pair in pairs
            if which.account in (None, pair[0]) and pair[1] in (which.statuses or pair[1])
        ]
        part = (
            "SELECT * FROM (SELECT id FROM messages WHERE account = ? AND shown = ? AND id < ?"
            " ORDER BY id DESC LIMIT ?)"
        )
        if not wanted:
            return "SELECT id FROM messages WHERE 0", ()
        values = tuple(value for pair in wanted for value in (*pair, end, limit))
        sql = " UNION ALL ".join([part] * len(wanted)) + " ORDER BY id DESC LIMIT ?"
        return sql, (*values, limit)


def _fold(*values: apsw.SQLiteValue) -> str:
    return str(values[0]).casefold()


def _searches(which: Filter, query: Query, end: int, limit: int) -> list[tuple[str, Values]]:
    rest, values = _conditions(which, query.terms)
    tail = f"{rest} ORDER BY m.id DESC LIMIT ?"
    searches: list[tuple[str, Values]] = []
    if query.match:
        # The index walks backwards through its rows: it stops at the limit.
        searches.append(
            (
                f"SELECT m.id {_MATCHING} {rest} ORDER BY s.rowid DESC LIMIT ?",
                (query.match, end, *values, limit),
            )
        )
    else:
        searches.append(
            (f"SELECT m.id FROM messages m WHERE m.id < ? {tail}", (end, *values, limit))  # noqa: S608
        )
    if query.code is not None:
        rest, values = _conditions(which, ())
        searches += [
            (
                f"SELECT m.id FROM messages m WHERE m.{column} = ? AND m.id < ? {rest} ORDER BY m.id DESC LIMIT ?",  # noqa: S608
                (query.code, end, *values, limit),
            )
            for column in ("code", "meta_code")
        ]
    return searches


def _counting(which: Filter, query: Query | None) -> tuple[str, Values]:
    anyone = Filter(account=which.account)
    if query is None:
        rest, values = _conditions(anyone, (), "t")
        return f"SELECT shown, sum(n) FROM tallies t WHERE 1 {rest} GROUP BY shown", values  # noqa: S608
    searches = _searches(Filter(account=which.account), query, _END, COUNTED)
    union = " UNION ".join(f"SELECT * FROM ({sql})" for sql, _ in searches)  # noqa: S608
    return (
        f"SELECT shown, count(*) FROM messages WHERE id IN ({union}) GROUP BY shown",  # noqa: S608
        tuple(value for _, values in searches for value in values),
    )


def _conditions(which: Filter, terms: tuple[Term, ...], table: str = "m") -> tuple[str, Values]:
    sql = ""
    values: list[Any] = []
    if which.account is not None:
        sql += f" AND {table}.account = ?"
        values.append(which.account)
    if which.statuses:
        sql += f" AND {table}.shown IN ({', '.join('?' * len(which.statuses))})"
        values += sorted(which.statuses)
    for term in terms:
        condition, more = term.condition(table)
        sql += f" AND {condition}"
        values += more
    return sql, tuple(values)


_MATCHING = (
    "FROM search s CROSS JOIN messages m ON m.id = s.rowid WHERE s.text MATCH ? AND s.rowid < ?"
)

_END = 1 << 62
"""An id after all others."""
