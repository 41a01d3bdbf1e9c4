"""What of the journal is old: how much of it there is, and which a few are next. Never writes.

Age is counted from the day of sending, or from the moment at which a relay got what people wrote. Never old are drafts,
templates, and what is under way: waiting, held, leaving, or of uncertain outcome.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import apsw

from composer.store.faults import explained, transaction
from composer.store.pruning import SETTLED
from composer.store.schema import open_reader

PATIENCE = 30 * 86_400.0
"""Seconds after sending in which WhatsApp may still deliver what it has: so long a message without an outcome stays."""


@dataclass(frozen=True, slots=True)
class Cutoff:
    """What is from before `moment` (seconds since 1970), the beginning of the person's `day` (yyyymmdd), is old."""

    moment: float
    day: int


def cutoff(days: int, now: float) -> Cutoff:
    """For keeping so many whole days before today."""
    today = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)  # noqa: DTZ006
    first = today - timedelta(days=days)
    return Cutoff(first.timestamp(), first.year * 10_000 + first.month * 100 + first.day)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is old. `staying` are messages of that age that are under way or uncertain."""

    messages: int
    reports: int
    received: int
    strangers: int
    staying: int

    @property
    def nothing(self) -> bool:
        """Whether nothing of it would go."""
        return not (self.messages or self.received or self.strangers)


class OldReader:
    """A connection of its own, for a thread of its own: some of it takes seconds with a million messages."""

    def __init__(self, path: Path, before: Cutoff, now: float) -> None:
        self._path, self._before = path, before
        self._unsettled_since = now - PATIENCE
        self._db = open_reader(path)
        self._last_request, self._last_event = self._bounds()

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def amount(self) -> Amount:
        """How much there is."""
        last, values = self._last_request, (self._before.moment, self._unsettled_since)
        old = f"SELECT r.id FROM requests r WHERE r.id <= ? AND {_OLD}"  # noqa: S608 - words of ours
        staying = f"SELECT r.id FROM requests r WHERE r.id <= ? AND r.created < ? AND NOT ({_OLD})"  # noqa: S608
        with self._looking():
            return Amount(
                messages=self._count(f"messages WHERE request_id IN ({old})", last, *values),
                reports=self._count("events WHERE request_id <= ?", last)
                - self._count(f"events WHERE request_id IN ({staying})", last, values[0], *values),
                received=self._count("inbound WHERE event <= ?", self._last_event),
                strangers=self._count("elsewhere WHERE updated < ?", values[0]),
                staying=self._count(
                    f"messages WHERE request_id IN ({staying})", last, values[0], *values
                ),
            )

    def requests(self, after: int, limit: int) -> list[int]:
        """The next few settled requests behind the id `after`."""
        with self._looking():
            return self._column(
                f"SELECT r.id FROM requests r WHERE r.id > ? AND r.id <= ? AND {_OLD} ORDER BY r.id LIMIT ?",  # noqa: S608
                after,
                self._last_request,
                self._before.moment,
                self._unsettled_since,
                limit,
            )

    def loose(self, after: int, limit: int) -> list[int]:
        """The next few callbacks behind the id `after` that belong to no request."""
        with self._looking():
            return self._column(
                "SELECT id FROM events WHERE id > ? AND id <= ? AND request_id IS NULL"
                " AND unixepoch(received) < ? ORDER BY id LIMIT ?",
                after,
                self._last_event,
                self._before.moment,
                limit,
            )

    def strangers(self, after: int, limit: int) -> list[int]:
        """The next few messages behind the id `after` that were not sent from here."""
        with self._looking():
            return self._column(
                "SELECT id FROM elsewhere WHERE id > ? AND updated < ? ORDER BY id LIMIT ?",
                after,
                self._before.moment,
                limit,
            )

    def _bounds(self) -> tuple[int, int]:
        """The last request and the last callback that can be old: both came in the order of their ids."""
        with self._looking():
            request = self._one(
                "SELECT coalesce((SELECT request_id FROM messages WHERE id <="
                " (SELECT max(last) FROM days WHERE day < ?) ORDER BY id DESC LIMIT 1), 0)",
                self._before.day,
            )
            return request, self._last_event_before()

    def _last_event_before(self) -> int:
        """By halving: reading each would mean to read the whole file."""
        low, high = 0, self._one("SELECT coalesce(max(id), 0) FROM events")
        while low < high:
            middle = (low + high) // 2
            found = self._db.execute(_NEXT_WITH_TIME, (middle, high)).fetchone()
            if found is None or found[1] >= self._before.moment:
                high = middle
            else:
                low = found[0]
        return low

    @contextmanager
    def _looking(self) -> Iterator[None]:
        with explained(self._path), transaction(self._db, "DEFERRED"):
            yield

    def _one(self, sql: str, *values: apsw.SQLiteValue) -> int:
        return int(self._db.execute(sql, values).get)

    def _count(self, what: str, *values: apsw.SQLiteValue) -> int:
        return self._one(f"SELECT count(*) FROM {what}", *values)  # noqa: S608 - words of ours

    def _column(self, sql: str, *values: apsw.SQLiteValue) -> list[int]:
        return [row[0] for row in self._db.execute(sql, values)]


_OLD = (
    f"r.created < ? AND r.state IN {SETTLED} AND (r.created < ? OR NOT EXISTS (SELECT 1 FROM messages u"  # noqa: S608
    " WHERE u.request_id = r.id AND u.shown IN ('queued', 'sent')))"
)
_NEXT_WITH_TIME = (
    "SELECT id, unixepoch(received) FROM events WHERE id > ? AND id <= ? AND unixepoch(received) IS NOT NULL"
    " ORDER BY id LIMIT 1"
)
