"""Batches: what was sent at once to many, as SQL. Inside the writer's transaction, or a reader's view.

A batch is written down whole before any of it leaves, in as many transactions as it takes. Its requests wait in a lane of
their own, which can be stopped without a word to each of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from composer.store.paused import SHOWN_NOW
from composer.store.text import plain

_ON_THEIR_WAY = ("waiting", "sending", "held")


@dataclass(frozen=True, slots=True)
class Batch:
    """What was sent at once to many, and how far it is. `key` is the `batch` of its requests."""

    key: str
    account: str
    name: str
    created: float
    state: str
    """"writing" while not all of it is in the journal, then "sending", "paused" or "cancelled"."""
    counts: Mapping[str, int]
    """How many messages show each word of `records.SHOWN`."""

    @property
    def total(self) -> int:
        """How many messages it has, as far as it is written down."""
        return sum(self.counts.values())

    @property
    def left(self) -> int:
        """How many messages have no answer of LINK's yet, and can get one without a person."""
        return sum(self.counts.get(name, 0) for name in _ON_THEIR_WAY)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one message of a batch, as far as the journal knows."""

    ref_id: str
    message_id: str
    shown: str
    """Of `records.SHOWN`."""
    updated: float
    code: int | None
    """LINK's resultCode of the report that made the status; None without a report."""
    meta_code: int | None
    error_title: str
    error_sentence: str


def begin_batch(db: apsw.Connection, key: str, account: str, name: str, now: float) -> None:
    """A new batch, being written. Raises apsw.ConstraintError where the key was used."""
    db.execute(
        "INSERT INTO batches (key, account, name, created, state) VALUES (?, ?, ?, ?, 'writing')",
        (key, account, plain(name), now),
    )


def lane_of(db: apsw.Connection, key: str) -> int:
    """Where the requests of that `batch` wait; 0 for what is none."""
    found = db.execute("SELECT id FROM batches WHERE key = ?", (key,)).fetchone() if key else None
    return int(found[0]) if found else 0


def change_state(db: apsw.Connection, key: str, before: tuple[str, ...], state: str) -> bool:
    """Take a batch into another state; False where it is in none of `before`."""
    marks = ", ".join("?" * len(before))
    db.execute(
        f"UPDATE batches SET state = ? WHERE key = ? AND state IN ({marks})",  # noqa: S608 - marks
        (state, key, *before),
    )
    return db.changes() == 1


def unfinished(db: apsw.Connection, states: tuple[str, ...]) -> list[str]:
    """The keys of the batches in these states of which something is still to go."""
    marks = ", ".join("?" * len(states))
    rows = db.execute(
        f"SELECT key FROM batches WHERE state IN ({marks}) AND id IN"  # noqa: S608 - marks
        f" (SELECT lane FROM batch_tallies WHERE n > 0 AND shown IN {_ON_THEIR_WAY}) ORDER BY id",
        states,
    )
    return [str(key) for (key,) in rows]


def read_batch(db: apsw.Connection, key: str) -> Batch | None:
    """One batch."""
    found: tuple[Any, ...] | None = db.execute(
        "SELECT id, account, name, created, state FROM batches WHERE key = ?", (key,)
    ).fetchone()
    if found is None:
        return None
    lane, account, name, created, state = found
    counts: list[tuple[Any, ...]] = db.execute(
        "SELECT shown, n FROM batch_tallies WHERE lane = ? AND n > 0", (lane,)
    ).fetchall()
    return Batch(key, account, name, created, state, dict(counts))


def fates(db: apsw.Connection, key: str) -> list[Fate]:
    """What became of every message that was sent with that `batch`, in the order of sending."""
    rows = db.execute(
        f"SELECT r.ref_id, m.message_id, {SHOWN_NOW}, m.updated, m.code, m.meta_code, r.error_title, r.error_sentence"  # noqa: S608
        " FROM requests r JOIN messages m ON m.request_id = r.id WHERE r.batch = ? ORDER BY r.id, m.id",
        (key,),
    )
    return [Fate(*row) for row in rows]
