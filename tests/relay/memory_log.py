"""An EventLog that forgets everything at its end: proves that the interface asks for nothing of SQLite's, and is what
durable storing is measured against."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence

from composer.relay.bodies import bare_number
from composer.relay.errors import CursorGoneError
from composer.relay.events import Census, Event, Gates, NewEvent, Page, Query


class MemoryLog:
    """Lists. Cursors are `<epoch>.<number>`."""

    def __init__(self) -> None:
        self.epoch = str(uuid.uuid4())
        self._events: list[tuple[int, float, str, int, NewEvent]] = []
        self._last = 0
        self._pruned: dict[str, int] = {}
        self._odd: list[tuple[float, str, bytes, str]] = []

    async def append(self, gate: str, events: Sequence[NewEvent]) -> None:
        received = time.time_ns() // 1_000_000
        for event in events:
            self._last += 1
            self._events.append((self._last, time.monotonic(), gate, received, event))

    async def quarantine(self, gate: str, body: bytes, reason: str) -> None:
        self._odd.append((time.monotonic(), gate, body, reason))

    async def read_after(self, gates: Gates, after: str | None, limit: int) -> Page:
        number = self._number(after)
        gone = max(
            (through for gate, through in self._pruned.items() if gates is None or gate in gates),
            default=0,
        )
        if number is not None and number < gone:
            raise CursorGoneError(self._cursor(gone))
        return self._page(gates, Query(), number or 0, limit)

    async def look_up(self, gates: Gates, query: Query, after: str | None, limit: int) -> Page:
        return self._page(gates, query, self._number(after) or 0, limit)

    async def prune(self, age: int) -> int:
        through = time.monotonic() - age / 1000
        gone = [row for row in self._events if row[1] <= through]
        self._events = self._events[len(gone) :]
        self._odd = [odd for odd in self._odd if odd[0] > through]
        self._pruned.update({gate: number for number, _, gate, _, _ in gone})
        return len(gone)

    async def census(self) -> Census:
        oldest = self._events[0][3] if self._events else None
        return Census(self._last, len(self._odd), 0, oldest)

    async def close(self) -> None:
        """Nothing is under way."""

    def _page(self, gates: Gates, query: Query, after: int, limit: int) -> Page:
        found = [
            Event(self._cursor(number), gate, received, event.body)
            for number, _, gate, received, event in self._events
            if number > after and (gates is None or gate in gates) and _matches(event, query)
        ]
        if len(found) > limit:
            return Page(tuple(found[:limit]), found[limit - 1].cursor, more=True)
        return Page(tuple(found), self._cursor(self._last), more=False)

    def _cursor(self, number: int) -> str:
        return f"{self.epoch}.{number}"

    def _number(self, cursor: str | None) -> int | None:
        epoch, _, number = (cursor or "").rpartition(".")
        return int(number) if epoch == self.epoch else None


def _matches(event: NewEvent, query: Query) -> bool:
    keys = event.keys
    return (
        query.ref_id in {None, keys.ref_id}
        and query.message_id in {None, keys.message_id}
        and (query.number is None or bare_number(query.number) in _numbers(event))
    )


def _numbers(event: NewEvent) -> set[str]:
    return {number for number in (event.keys.source, event.keys.destination) if number is not None}
