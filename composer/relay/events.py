"""Events and the log that keeps them: the interface a store must offer.

Deliberately narrow (append, quarantine, read after a cursor, look up, prune), so that a second store on a database that
spans machines can stand in for SQLite.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Gates = frozenset[str] | None
"""The gates somebody may see; None stands for all of them."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What an event can be looked up by. Numbers are digits only, without plus sign or leading zeros."""

    ref_id: str | None = None
    message_id: str | None = None
    source: str | None = None
    destination: str | None = None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """One event as it came: `body` is the exact JSON text."""

    body: str
    keys: Keys
    metas: bool = False
    """Whether it came from Meta itself, which wants another answer."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it is kept: `received` in milliseconds since 1970 UTC, `cursor` reads on behind it."""

    cursor: str
    gate: str
    received: int
    body: str


@dataclass(frozen=True, slots=True)
class Page:
    """Events in order. `next` reads on behind them, and behind everything else that was examined."""

    events: tuple[Event, ...]
    next: str
    more: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A look-up; what is None does not restrict. `number` matches the source or the destination of an inbound message."""

    ref_id: str | None = None
    message_id: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Census:
    """What the log holds: `last` is the number of the newest event ever stored, `quarantined` counts odd bodies kept.

    `oldest` is when the oldest event kept was received, in milliseconds since 1970 UTC; None without any. `full` says that
    the size set for the store is used up.
    """

    last: int
    quarantined: int
    file_bytes: int
    oldest: int | None = None
    full: bool = False


class EventLog(Protocol):
    """Keeps events durably and in one order. Every write returns only when it survives a power cut.

    Writes raise StoreFullError or StoreFaultError, reads StoreFaultError.
    """

    @property
    def epoch(self) -> str:
        """Names this store: another value means that it is another one or was restored, and is to be read from its start."""

    async def append(self, gate: str, events: Sequence[NewEvent]) -> None:
        """Store the events of one callback, all or none."""

    async def quarantine(self, gate: str, body: bytes, reason: str) -> None:
        """Store a body that is not JSON, for people to look at."""

    async def read_after(self, gates: Gates, after: str | None, limit: int) -> Page:
        """The events behind a cursor. An unknown cursor (another store's) reads from the start.

        Raises CursorGoneError when events behind the cursor were pruned.
        """

    async def look_up(self, gates: Gates, query: Query, after: str | None, limit: int) -> Page:
        """The events that match, in order; what was pruned is silently not among them."""

    async def prune(self, age: int) -> int:
        """Delete what is so many milliseconds old or older; returns how many events went.

        A clock that is set wrong must not delete anything: age is counted in time that passed.
        """

    async def census(self) -> Census:
        """What the log holds, read from the store itself: raises when it cannot be read or written."""

    async def close(self) -> None:
        """Commit what is under way, then close."""
