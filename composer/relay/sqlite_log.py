"""EventLog on one SQLite file: one writer with group commit, a few readers.

Cursors are opaque to everybody else: `<run>.<seq>` in base64url. The run (one start of the relay) makes the cursors of
another store, or of a future that a restored backup does not know, recognisable; such a cursor reads from the start.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import bisect
import json
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar, cast

import apsw

from composer.relay.bodies import bare_number
from composer.relay.errors import CursorGoneError, StoreFaultError
from composer.relay.events import Census, Event, Gates, NewEvent, Page, Query
from composer.relay.schema import last_seq, open_reader, open_writer, own
from composer.relay.writer import GroupWriter

PAGE_BYTES = 4 << 20
"""Characters of bodies in one page, after which it ends early; one event always fits."""

PRUNE_ROWS = 2_000
"""Rows deleted in one transaction: callbacks wait no longer than that takes."""

_READERS = 3

_INSERT = """INSERT INTO events (gate, received, body, ref_id, message_id, source, destination)
             VALUES (?, ?, ?, ?, ?, ?, ?)"""

_T = TypeVar("_T")
_Row = tuple[int, str, int, str]


class SqliteLog:
    """The file at `path`, owned by this process from `open` to `close`. Belongs to one event loop."""

    def __init__(self, path: Path, owner: apsw.Connection, connection: apsw.Connection) -> None:
        self._path = path
        self._owner = owner
        self._epoch = str(connection.execute("SELECT epoch FROM meta").get)
        runs = connection.execute("SELECT first_seq, name FROM runs ORDER BY first_seq").fetchall()
        self._first_seqs = [cast(int, first) for first, _ in runs]
        self._runs = [str(name) for _, name in runs]
        self._writer = GroupWriter(connection)
        self._threads = ThreadPoolExecutor(_READERS, thread_name_prefix="relay-reader")
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []

    @classmethod
    async def open(cls, path: Path, limit_mib: int | None = None) -> SqliteLog:
        """Open or make the store; `limit_mib` bounds the file's size. Raises StoreOpenError."""
        owner = own(path)
        try:
            connection = open_writer(path, limit_mib)
        except BaseException:
            owner.close()
            raise
        return cls(path, owner, connection)

    @property
    def epoch(self) -> str:
        """The store's identity, made with the file."""
        return self._epoch

    async def append(self, gate: str, events: Sequence[NewEvent]) -> None:
        """Store the events of one callback, all or none; returns after the COMMIT."""
        now = _now()
        rows = [
            (gate, now, event.body, keys.ref_id, keys.message_id, keys.source, keys.destination)
            for event in events
            for keys in [event.keys]
        ]

        def insert(connection: apsw.Connection) -> None:
            connection.executemany(_INSERT, rows)

        await self._writer.write(insert, len(rows))

    async def quarantine(self, gate: str, body: bytes, reason: str) -> None:
        """Store a body that is not JSON; returns after the COMMIT."""
        row = (gate, _now(), reason, body)

        def insert(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO quarantine (gate, received, reason, body) VALUES (?, ?, ?, ?)", row
            )

        await self._writer.write(insert)

    async def read_after(self, gates: Gates, after: str | None, limit: int) -> Page:
        """The events behind a cursor, at most `limit` and PAGE_BYTES. Raises CursorGoneError."""

        def read(connection: apsw.Connection) -> Page:
            last = last_seq(connection)
            seq = self._seq(after, last)
            gone = self._pruned_through(connection, gates)
            if seq is not None and seq < gone:
                raise CursorGoneError(self._cursor(gone))
            return self._page(_rows_after(connection, gates, seq or 0, last, limit), limit, last)

        return await self._read(read)

    async def look_up(self, gates: Gates, query: Query, after: str | None, limit: int) -> Page:
        """The events that match the query, in order."""

        def read(connection: apsw.Connection) -> Page:
            last = last_seq(connection)
            rows = _matching(connection, gates, query, self._seq(after, last) or 0, limit)
            return self._page(rows, limit, last)

        return await self._read(read)

    async def prune(self, before: int) -> int:
        """Delete events and quarantined bodies received before (ms since 1970 UTC), a few at a time."""
        pruned = 0
        while count := await self._writer.write(lambda connection: _prune_some(connection, before)):
            pruned += count
        await self._writer.write(
            lambda connection: connection.execute(
                "DELETE FROM quarantine WHERE received < ?", (before,)
            )
        )
        return pruned

    async def census(self) -> Census:
        """Counts, read from the file itself."""

        def read(connection: apsw.Connection) -> Census:
            (quarantined,) = connection.execute("SELECT count(*) FROM quarantine").fetchall()[0]
            size = sum(
                file.stat().st_size
                for file in (self._path, Path(f"{self._path}-wal"))
                if file.exists()
            )
            return Census(last_seq(connection), cast(int, quarantined), size)

        # An empty transaction: shows that the writer lives and may write.
        await self._writer.write(lambda _connection: None, rows=0)
        return await self._read(read)

    async def close(self) -> None:
        """Commit what was submitted, close everything, give the file up."""
        await asyncio.to_thread(self._threads.shutdown)
        for reader in self._readers:
            reader.close()
        # Last, because the last connection to close folds the WAL into the file.
        await self._writer.close()
        self._owner.close()

    async def _read(self, read: Callable[[apsw.Connection], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(
            self._threads, self._in_snapshot, read
        )

    def _in_snapshot(self, read: Callable[[apsw.Connection], _T]) -> _T:
        """Run in a reader's thread, within one read transaction: `last` and the rows belong together."""
        try:
            connection: apsw.Connection | None = getattr(self._local, "connection", None)
            if connection is None:
                connection = self._local.connection = open_reader(self._path)
                self._readers.append(connection)
            with connection:
                result = read(connection)
        except apsw.Error as fault:
            raise StoreFaultError(str(fault)) from fault
        return result

    def _page(self, rows: Iterable[_Row], limit: int, last: int) -> Page:
        events: list[Event] = []
        size = 0
        for seq, gate, received, body in rows:
            size += len(body)
            if events and (size > PAGE_BYTES or len(events) == limit):
                return Page(tuple(events), events[-1].cursor, more=True)
            events.append(Event(self._cursor(seq), gate, received, body))
        return Page(tuple(events), self._cursor(last), more=False)

    def _cursor(self, seq: int) -> str:
        run = self._runs[bisect.bisect_right(self._first_seqs, seq) - 1]
        return base64.urlsafe_b64encode(f"{run}.{seq}".encode()).decode().rstrip("=")

    def _seq(self, cursor: str | None, last: int) -> int | None:
        """What a cursor points behind; None for the start, and for cursors this store never gave."""
        if not cursor:
            return None
        try:
            text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
            number = int(text.decode("ascii").rpartition(".")[2])
        except (binascii.Error, ValueError):
            return None
        known = 0 <= number <= last and self._cursor(number) == cursor
        return number if known else None

    def _pruned_through(self, connection: apsw.Connection, gates: Gates) -> int:
        rows = _rows(connection.execute("SELECT gate, through FROM pruned"))
        return max((through for gate, through in rows if gates is None or gate in gates), default=0)


def _rows_after(
    connection: apsw.Connection, gates: Gates, after: int, last: int, limit: int
) -> Iterable[_Row]:
    columns = "SELECT seq, gate, received, body FROM events WHERE"
    order = "seq > ? AND seq <= ? ORDER BY seq LIMIT ?"
    if gates is None:
        return connection.execute(f"{columns} {order}", (after, last, limit + 1))
    # One walk along each gate's index and a merge: a quiet gate is not searched for among a busy one's events.
    parts = [f"SELECT * FROM ({columns} gate = ? AND {order})" for _ in gates]  # noqa: S608
    values = [value for gate in gates for value in (gate, after, last, limit + 1)]
    if not parts:
        return []
    return connection.execute(
        f"{' UNION ALL '.join(parts)} ORDER BY seq LIMIT ?", (*values, limit + 1)
    )


_CONDITIONS = {
    "ref_id": "ref_id = :ref_id",
    "message_id": "message_id = :message_id",
    "number": "(source = :number OR destination = :number)",
}
"""Field of a Query to what it asks of an event."""


def _matching(
    connection: apsw.Connection, gates: Gates, query: Query, after: int, limit: int
) -> Iterable[_Row]:
    conditions = [text for name, text in _CONDITIONS.items() if getattr(query, name) is not None]
    if gates is not None:
        conditions.append("gate IN (SELECT value FROM json_each(:gates))")
    conditions.append("seq > :after ORDER BY seq LIMIT :limit")
    values = {
        "ref_id": query.ref_id,
        "message_id": query.message_id,
        "number": bare_number(query.number),
        "gates": json.dumps(sorted(gates or ())),
        "after": after,
        "limit": limit + 1,
    }
    statement = f"SELECT seq, gate, received, body FROM events WHERE {' AND '.join(conditions)}"  # noqa: S608
    return connection.execute(statement, values)


def _prune_some(connection: apsw.Connection, before: int) -> int:
    """Delete the oldest events as far as they are too old; returns how many (0: done)."""
    oldest = _rows(
        connection.execute(
            "SELECT seq, gate, received FROM events ORDER BY seq LIMIT ?", (PRUNE_ROWS,)
        )
    )
    through: dict[str, int] = {}
    count = 0
    for seq, gate, received in oldest:
        if received >= before:
            break
        through[gate] = seq
        count += 1
    if count:
        connection.execute("DELETE FROM events WHERE seq <= ?", (oldest[count - 1][0],))
        connection.executemany(
            """INSERT INTO pruned VALUES (?, ?)
               ON CONFLICT (gate) DO UPDATE SET through = excluded.through""",
            through.items(),
        )
    return count


def _rows(cursor: apsw.Cursor) -> list[tuple[Any, ...]]:
    """All rows; their types are what the tables say."""
    return cursor.fetchall()


def _now() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000
