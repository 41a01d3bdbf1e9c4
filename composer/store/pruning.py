"""Taking messages out of the journal: what is old and settled, or what a person asked to be forgotten.

Each function removes a few at a time and leaves everything that is counted or shown elsewhere right: counts by status
and day, conversations, searches. They run inside the writer's transaction, within `unlinked`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw

from composer.store.inbound import LINE
from composer.store.part import Part
from composer.store.space import give_back

SETTLED = ("accepted", "rejected", "cancelled", "expired")
"""The states in which nobody waits for a request any more, the reports of an accepted one aside."""


class Pruning(Part):
    """What grows old, and goes; see `Part`."""

    def last_seen(self) -> float:
        """The last moment at which the journal knows that Composer was at work, in seconds since 1970; 0: never."""
        return float(
            self._db.execute(
                "SELECT max(coalesce((SELECT max(caught_up) FROM cursors), 0),"
                " coalesce((SELECT max(created, state_since) FROM requests ORDER BY id DESC LIMIT 1), 0))"
            ).get
        )

    def remove_requests(self, requests: Sequence[int]) -> int:
        """Requests with their messages and reports; those that are no longer settled stay. How many messages went."""
        with unlinked(self._db), self._change():
            return remove_requests(self._db, requests)

    def remove_loose(self, events: Sequence[int]) -> int:
        """Callbacks that belong to no request: what people wrote, and reports of strangers. How many went."""
        with unlinked(self._db), self._change():
            return remove_events(self._db, events)

    def remove_strangers(self, rows: Sequence[int]) -> int:
        """Messages that were not sent from here; their reports are `remove_loose`'s. How many went."""
        with self._change():
            self._db.execute(
                "DELETE FROM elsewhere WHERE id IN (SELECT value FROM json_each(?))", (_json(rows),)
            )
            return int(self._db.changes())

    def tidy(self, day: int) -> None:
        """Forget the days before `day` (yyyymmdd) of which nothing is left, once all of them were gone through."""
        with self._change():
            self._db.execute("DELETE FROM outcomes WHERE day < ? AND n <= 0", (day,))
            self._db.execute(
                "DELETE FROM days WHERE day < ? AND NOT EXISTS (SELECT 1 FROM messages m"
                " WHERE m.id BETWEEN days.first AND days.last AND m.day = days.day)",
                (day,),
            )

    def settle(self, pages: int, *, begin: bool = False) -> bool:
        """Take what is gone out of the searches, up to so many pages of each; whether there is more to do."""
        more = False
        with self._change():
            for table in ("search", "inbound_search"):
                before = self._db.total_changes()
                # Below zero: all of it, and not only what has piled up.
                rank = -pages if begin else pages
                self._db.execute(
                    f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)",  # noqa: S608 - words of ours
                    (rank,),
                )
                more |= self._db.total_changes() - before > 1
        return more

    def write_back(self) -> None:
        """Bring what was done into the file itself: little by little, and not all at once in somebody else's turn."""
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def give_back(self, pages: int) -> int:
        """Return up to so many free pages of the file to the disk; how many are left that can be."""
        with self._change():
            return give_back(self._db, pages)


@contextmanager
def unlinked(db: apsw.Connection) -> Iterator[None]:
    """Without looking, for each row, through a million others for what refers to it: whoever removes knows them all."""
    db.pragma("foreign_keys", 0)
    try:
        yield
    finally:
        db.pragma("foreign_keys", 1)


def remove_requests(db: apsw.Connection, requests: Sequence[int]) -> int:
    """See `Pruning.remove_requests`."""
    settled = _column(
        db,
        f"SELECT id FROM requests WHERE id IN (SELECT value FROM json_each(?)) AND state IN {SETTLED}",  # noqa: S608
        _json(requests),
    )
    ids = _json(settled)
    if not settled:
        return 0
    touched = _column(db, _CONVERSATIONS_OF_REQUESTS, ids)
    lanes = _column(db, f"SELECT DISTINCT lane FROM requests WHERE id {_IN} AND lane > 0", ids)  # noqa: S608
    db.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT id FROM messages WHERE request_id {_IN})",  # noqa: S608
        (ids,),
    )
    remove_events(db, _column(db, f"SELECT id FROM events WHERE request_id {_IN}", ids))  # noqa: S608
    db.execute(f"DELETE FROM history WHERE request_id {_IN}", (ids,))  # noqa: S608
    db.execute(f"DELETE FROM messages WHERE request_id {_IN}", (ids,))  # noqa: S608
    gone = int(db.changes())
    db.execute(f"DELETE FROM requests WHERE id {_IN}", (ids,))  # noqa: S608
    _remove_empty_batches(db, lanes)
    renew_conversations(db, touched)
    return gone


def remove_message(db: apsw.Connection, message: int) -> None:
    """One message of a request that others share; the request stays."""
    row = _json([message])
    touched = _column(db, _CONVERSATIONS_OF_MESSAGES, row)
    db.execute("DELETE FROM search WHERE rowid = ?", (message,))
    # No index has them by message, but all of the request are few.
    remove_events(
        db,
        _column(
            db,
            "SELECT e.id FROM messages m JOIN events e ON e.request_id = m.request_id AND e.message = m.id"  # noqa: S608
            f" WHERE m.id {_IN}",
            row,
        ),
    )
    db.execute("DELETE FROM messages WHERE id = ?", (message,))
    renew_conversations(db, touched)


def remove_events(db: apsw.Connection, events: Sequence[int]) -> int:
    """Callbacks, with what the Inbox shows of them; how many."""
    ids = _json(events)
    touched = _column(
        db,
        f"SELECT DISTINCT conversation FROM inbound WHERE event {_IN}",  # noqa: S608
        ids,
    )
    if touched:
        db.execute(f"DELETE FROM inbound_search WHERE rowid {_IN}", (ids,))  # noqa: S608
        db.execute(f"DELETE FROM inbound WHERE event {_IN}", (ids,))  # noqa: S608
    newest = int(db.execute("SELECT coalesce(max(id), 0) FROM events").get)
    if newest in events:  # its number must not be given again: what was read is known by it
        db.execute(_EMPTIED, (newest,))
    db.execute(f"DELETE FROM events WHERE id {_IN} AND id <> ?", (ids, newest))  # noqa: S608
    renew_conversations(db, touched)
    return len(events)


def renew_conversations(db: apsw.Connection, conversations: Iterable[int]) -> None:
    """Let each show what is left of it; what has nothing left goes."""
    for conversation in conversations:
        found = db.execute(
            "SELECT number, own_number, read_to FROM conversations WHERE id = ?", (conversation,)
        ).fetchone()
        if found is None:
            continue
        number, own, read_to = found
        came = db.execute(
            "SELECT at, line, kind, 1 FROM inbound WHERE conversation = ? ORDER BY at DESC, event DESC LIMIT 1",
            (conversation,),
        ).fetchall()
        lines: list[tuple[Any, ...]] = came + [
            row for to in (number, f"+{number}") for row in _last_sent(db, to, own)
        ]
        if not lines:
            db.execute("DELETE FROM conversations WHERE id = ?", (conversation,))
            continue
        db.execute(
            "UPDATE conversations SET last_at = ?, last_line = ?, last_kind = ?, last_incoming = ?, last_inbound = ?,"
            " unread = (SELECT count(*) FROM inbound WHERE conversation = ? AND event > ?) WHERE id = ?",
            (
                *max(lines, key=_when),
                came[0][0] if came else 0.0,
                conversation,
                read_to,
                conversation,
            ),
        )


def _when(line: tuple[Any, ...]) -> float:
    return float(line[0])


def _last_sent(db: apsw.Connection, to: str, own: str) -> list[tuple[Any, ...]]:
    return db.execute(
        "SELECT r.created, substr(m.summary, 1, ?1), r.kind, 0 FROM messages m JOIN requests r ON r.id = m.request_id"
        " WHERE m.destination = ?2 AND r.source IN (?3, '+' || ?3) ORDER BY m.id DESC LIMIT 1",
        (LINE, to, own),
    ).fetchall()


def _remove_empty_batches(db: apsw.Connection, lanes: Sequence[int]) -> None:
    empty = _json(
        _column(
            db,
            f"SELECT id FROM batches b WHERE id {_IN} AND NOT EXISTS (SELECT 1 FROM requests WHERE batch = b.key)",  # noqa: S608
            _json(lanes),
        )
    )
    db.execute(f"DELETE FROM batch_tallies WHERE lane {_IN}", (empty,))  # noqa: S608
    db.execute(f"DELETE FROM batches WHERE id {_IN}", (empty,))  # noqa: S608


def _column(db: apsw.Connection, sql: str, *values: apsw.SQLiteValue) -> list[int]:
    return [row[0] for row in db.execute(sql, values)]


def _json(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))


_IN = "IN (SELECT value FROM json_each(?))"

_EMPTIED = (
    "UPDATE events SET gate = '', received = '', what = 'removed', raw = '', ref_id = '', message_id = '',"
    " message_index = NULL, code = NULL, provider_time = NULL, number = '', own_number = '', whole = 0, duplicate = 0,"
    " request_id = NULL, message = NULL WHERE id = ?"
)
_CONVERSATIONS = (
    "SELECT DISTINCT c.id FROM messages m JOIN requests r ON r.id = m.request_id"
    " JOIN conversations c ON c.number = ltrim(m.destination, '+') AND c.own_number = ltrim(r.source, '+')"
)
_CONVERSATIONS_OF_REQUESTS = f"{_CONVERSATIONS} WHERE m.request_id {_IN}"
_CONVERSATIONS_OF_MESSAGES = f"{_CONVERSATIONS} WHERE m.id {_IN}"
