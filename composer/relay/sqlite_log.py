"""EventLog on one SQLite file: one writer with group commit, a few readers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast

import apsw

from composer.relay import statements
from composer.relay.bodies import MAX_BODY
from composer.relay.cursors import Cursors
from composer.relay.errors import CursorGoneError, StoreFaultError, StoreFullError
from composer.relay.events import Census, Event, Gates, NewEvent, Page, Query
from composer.relay.schema import Owner, last_moment, last_seq, open_reader, open_writer, own
from composer.relay.steady import SteadyClock
from composer.relay.writer import GroupWriter

PAGE_BYTES = 4 << 20
"""Characters of bodies in one page, after which it ends early; one event always fits."""

PRUNE_ROWS = 2_000
"""Rows deleted in one transaction: callbacks wait no longer than that takes."""

_READERS = 3

_LEAST_FREE_PAGES = 64
"""A quarter of the largest callback; with fewer left, the size set for the store is as good as used up."""

_T = TypeVar("_T")


class SqliteLog:
    """The file at `path`, owned by this process from `open` to `close`. Belongs to one event loop."""

    def __init__(self, path: Path, owner: Owner, connection: apsw.Connection) -> None:
        self._path = path
        self._owner = owner
        self._epoch = str(connection.execute("SELECT epoch FROM meta").get)
        runs = connection.execute("SELECT first_seq, name FROM runs ORDER BY first_seq").fetchall()
        key = cast(bytes, connection.execute("SELECT key FROM meta").get)
        self._cursors = Cursors(key, [(cast(int, first), str(name)) for first, name in runs])
        self._clock = SteadyClock(last_moment(connection))
        self._writer = GroupWriter(connection, statements.add_events)
        self._threads = ThreadPoolExecutor(_READERS, thread_name_prefix="relay-reader")
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []

    @classmethod
    async def open(cls, path: Path, limit_mib: int | None = None) -> SqliteLog:
        """Open or make the store; `limit_mib` bounds the file's size. Raises StoreOpenError."""
        owner = own(path)
        try:
            connection = open_writer(path, limit_mib, owner)
        except BaseException:
            owner.close()
            raise
        return cls(path, owner, connection)

    @property
    def epoch(self) -> str:
        """The store's identity, made with the file, and anew when an older state of it was restored."""
        return self._epoch

    async def append(self, gate: str, events: Sequence[NewEvent]) -> None:
        """Store the events of one callback, all or none; returns after the COMMIT."""
        now = self._clock.now()
        rows = [
            (
                gate,
                now.wall,
                now.steady,
                event.body,
                keys.ref_id,
                keys.message_id,
                keys.source,
                keys.destination,
            )
            for event in events
            for keys in [event.keys]
        ]
        await self._writer.add(rows)

    async def quarantine(self, gate: str, body: bytes, reason: str) -> None:
        """Store a body that is not JSON; returns after the COMMIT."""
        now = self._clock.now()
        row = (gate, now.wall, now.steady, reason, body)

        def insert(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO quarantine (gate, received, steady, reason, body) VALUES (?, ?, ?, ?, ?)",
                row,
            )

        await self._writer.write(insert)

    async def read_after(self, gates: Gates, after: str | None, limit: int) -> Page:
        """The events behind a cursor, at most `limit` and PAGE_BYTES. Raises CursorGoneError."""

        def read(connection: apsw.Connection) -> Page:
            last = last_seq(connection)
            seq = self._cursors.read(after, last)
            gone = statements.pruned_through(connection, gates)
            if seq is not None and seq < gone:
                raise CursorGoneError(self._cursors.write(gone))
            rows = statements.rows_after(connection, gates, seq or 0, last, limit)
            return self._page(rows, limit, last)

        return await self._read(read)

    async def look_up(self, gates: Gates, query: Query, after: str | None, limit: int) -> Page:
        """The events that match the query, in order."""

        def read(connection: apsw.Connection) -> Page:
            last = last_seq(connection)
            seq = self._cursors.read(after, last) or 0
            rows = statements.matching(connection, gates, query, seq, limit)
            return self._page(rows, limit, last)

        return await self._read(read)

    async def prune(self, age: int) -> int:
        """Delete events and quarantined bodies of that many milliseconds and older, a few at a time."""
        through = self._clock.now().steady - age
        pruned = 0
        while count := await self._writer.write(
            lambda connection: statements.prune_events(connection, through, PRUNE_ROWS)
        ):
            pruned += count
        await self._writer.write(
            lambda connection: statements.prune_quarantine(connection, through)
        )
        await self._note_time()
        return pruned

    async def census(self) -> Census:
        """Counts, read from the file itself, into which the time is written first: a store that is full or gone shows."""

        def read(connection: apsw.Connection) -> Census:
            (quarantined,) = connection.execute("SELECT count(*) FROM quarantine").fetchall()[0]
            oldest = connection.execute("SELECT received FROM events ORDER BY seq LIMIT 1").get
            size = sum(
                file.stat().st_size
                for file in (self._path, Path(f"{self._path}-wal"))
                if file.exists()
            )
            return Census(
                last_seq(connection),
                cast(int, quarantined),
                size,
                cast("int | None", oldest),
                full=free < _LEAST_FREE_PAGES,
            )

        free = await self._writer.write(_free_pages, rows=0)
        if self._writer.failing:
            await self._writer.write(_try_room)
            await self._writer.write(_leave_room, rows=0)
        await self._note_time()
        return await self._read(read)

    async def _note_time(self) -> None:
        now = self._clock.now()
        await self._writer.write(
            lambda connection: connection.execute(
                "UPDATE meta SET steady = ?, wall = ?", (now.steady, now.wall)
            ),
            rows=0,
        )

    async def close(self) -> None:
        """Commit what was submitted, close everything, give the file up."""
        with suppress(StoreFullError, StoreFaultError):
            await self._note_time()
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
        except (apsw.Error, TypeError, ValueError) as fault:
            # What is of a wrong type, or no text, was damaged on the disk.
            raise StoreFaultError(str(fault)) from fault
        return result

    def _page(self, rows: Iterable[statements.Row], limit: int, last: int) -> Page:
        events: list[Event] = []
        size = 0
        for seq, gate, received, body in rows:
            size += len(body)
            if events and (size > PAGE_BYTES or len(events) == limit):
                return Page(tuple(events), events[-1].cursor, more=True)
            events.append(Event(self._cursors.write(seq), gate, received, body))
        return Page(tuple(events), self._cursors.write(last), more=False)


def _try_room(connection: apsw.Connection) -> None:
    """Fails while there is no room for the largest callback."""
    connection.execute("CREATE TABLE IF NOT EXISTS room (filler BLOB)")
    connection.execute("INSERT INTO room VALUES (zeroblob(?))", (MAX_BODY,))


def _leave_room(connection: apsw.Connection) -> None:
    """Of its own, so that the pages were really written before."""
    connection.execute("DELETE FROM room")


def _free_pages(connection: apsw.Connection) -> int:
    """Pages that the store may still use before it is as big as was set."""
    limit, used, free = (
        cast(int, connection.pragma(name))
        for name in ("max_page_count", "page_count", "freelist_count")
    )
    return limit - used + free
