"""The journal: every request before it leaves, every step of it, every report as it came.

SQLite in WAL mode with synchronous=FULL: when a method returns, its change outlives a power cut. One `Journal` writes and
belongs to one thread; any number of `Reader`s look on. See `records` for the data and `schema` for the tables.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from composer.store.events import adopt, apply_events, settle
from composer.store.faults import JournalError, explained, transaction
from composer.store.reader import Reader
from composer.store.records import (
    Accepted,
    Arrived,
    Cursor,
    Detail,
    Due,
    Filter,
    HistoryEntry,
    Hold,
    Key,
    NewRequest,
    Row,
    StoredReport,
)
from composer.store.ref_id import new_install, new_ref_id
from composer.store.schema import open_journal
from composer.store.search import index_messages
from composer.store.text import plain

__all__ = [
    "Detail",
    "Due",
    "Filter",
    "HistoryEntry",
    "Hold",
    "Journal",
    "JournalError",
    "Key",
    "NewRequest",
    "Reader",
    "Row",
    "StoredReport",
    "new_install",
    "new_ref_id",
]

DEFAULT_VALIDITY = 48 * 3600.0
"""Seconds that LINK tries when the request says nothing (LINK 1.6, absoluteValidityTime)."""

GRACE = 15 * 60.0
"""Seconds after the validity's end in which a report may still come (LINK 1.6, "Resending")."""


class Journal:
    """The one writer. Every method raises JournalError when the disk does not take it; then nothing has changed."""

    def __init__(
        self, db: apsw.Connection, path: Path, note: str | None, clock: Callable[[], float]
    ) -> None:
        self._db = db
        self._clock = clock
        self.path = path
        self.note = note
        """For the person, when an unusable file was set aside at opening."""

    @classmethod
    def open(cls, path: str | Path, clock: Callable[[], float] = time.time) -> Journal:
        """Open or begin the journal at `path`. What cannot be used is renamed, never overwritten; see `note`."""
        db, note = open_journal(Path(path))
        return cls(db, Path(path), note, clock)

    def close(self) -> None:
        """Write the WAL back and close the file."""
        self._db.close()

    def reader(self) -> Reader:
        """A new reader of the same file, for any thread."""
        return Reader(self.path)

    # Requests, in the order of their life.

    def add_requests(self, requests: Sequence[NewRequest]) -> list[int]:
        """Write requests down as `waiting` (`held` on a held account), all or none; their ids, in order."""
        now = self._clock()
        held = self.holds()
        with self._change():
            try:
                return [self._add(one, held.get(one.account), now) for one in requests]
            except apsw.ConstraintError as failure:
                if "requests.ref_id" not in str(failure):
                    raise
                raise JournalError(
                    "This request is in the journal already",
                    "Its refId was used before, and every request needs one of its own. Nothing was sent.",
                ) from failure

    def _add(self, request: NewRequest, hold: Hold | None, now: float) -> int:
        self._db.execute(
            "INSERT INTO requests (ref_id, batch, account, kind, state, body, source, created, state_since, not_before,"
            " valid_until, parent_ref) VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?)",
            (
                request.ref_id.strip(),
                request.batch,
                request.account,
                request.kind,
                request.body,
                plain(request.source),
                now,
                now,
                now,
                now + DEFAULT_VALIDITY if request.valid_until is None else request.valid_until,
                request.parent_ref,
            ),
        )
        row = self._db.last_insert_rowid()
        messages = []
        for position, destination in enumerate(request.destinations):
            for index, summary in enumerate(request.summaries):
                self._db.execute(
                    "INSERT INTO messages (request_id, account, position, message_index, destination, summary, shown,"
                    " updated) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?)",
                    (
                        row,
                        request.account,
                        position,
                        index,
                        plain(destination),
                        plain(summary),
                        now,
                    ),
                )
                messages.append(self._db.last_insert_rowid())
        index_messages(self._db, messages)
        self._note(row, now, "waiting", "")
        if hold:
            self._move(row, ("waiting",), "held", hold.title, hold.sentence)
        return row

    def request(self, request: int) -> NewRequest:
        """A request as it was submitted, valid as long as it was then. Raises JournalError when it is not there."""
        rows = self._read(
            "SELECT ref_id, account, body, source, kind, batch, valid_until - created, parent_ref,"
            " (SELECT json_group_array(destination) FROM (SELECT destination FROM messages WHERE request_id = r.id"
            " AND message_index = 0 ORDER BY position)),"
            " (SELECT json_group_array(summary) FROM (SELECT summary FROM messages WHERE request_id = r.id"
            " AND position = 0 ORDER BY message_index)) FROM requests r WHERE id = ?",
            (request,),
        )
        if not rows:
            raise JournalError("This request is not in the journal", "It may have been removed.")
        ref_id, account, body, source, kind, batch, lifetime, parent, numbers, summaries = rows[0]
        return NewRequest(
            ref_id=ref_id,
            account=account,
            body=body,
            source=source,
            destinations=tuple(json.loads(numbers)),
            kind=kind,
            summaries=tuple(json.loads(summaries)),
            batch=batch,
            valid_until=self._clock() + lifetime,
            parent_ref=parent,
        )

    def mark_sending(self, request: int) -> bool:
        """Write down, before the first byte, that it leaves now. False: it is no longer waiting; do not send it."""
        with self._change():
            moved = self._move(request, ("waiting",), "sending")
            if moved:
                self._db.execute("UPDATE requests SET tries = tries + 1 WHERE id = ?", (request,))
            return moved

    def mark_accepted(self, request: int, answer: Accepted) -> str:
        """Keep LINK's answer and its messageIds; the new state.

        `uncertain` where the ids do not match the recipients: nobody can tell then which message is whose.
        """
        with self._change():
            self._keep_answer(request, answer.status, answer.body)
            if not self._assign_ids(request, answer.message_ids):
                self._move(request, _UNDER_WAY, "uncertain", *_WRONG_COUNT)
            else:
                self._move(request, _UNDER_WAY, "accepted")
            adopt(self._db, request, answer.message_ids)
            settle(self._db, request, self._clock())
            return self._state(request)

    def _assign_ids(self, request: int, message_ids: Sequence[str]) -> bool:
        rows = self._read(
            "SELECT id, position FROM messages WHERE request_id = ? ORDER BY position, message_index",
            (request,),
        )
        if len(message_ids) == 1 + max(position for _, position in rows):
            ids = {message: message_ids[position] for message, position in rows}
        elif len(message_ids) == len(rows):
            # Not in the specification: one id for each message to each recipient.
            ids = {message: one for (message, _), one in zip(rows, message_ids, strict=True)}
        else:
            return False
        for message, message_id in ids.items():
            self._db.execute(
                "UPDATE messages SET message_id = ? WHERE id = ?",
                (plain(message_id).strip(), message),
            )
        index_messages(self._db, ids)
        return True

    def mark_rejected(
        self,
        request: int,
        title: str,
        sentence: str,
        status: int | None = None,
        body: str | None = None,
    ) -> None:
        """LINK refused it; `body` is its ErrorResponse."""
        self._end(request, "rejected", title, sentence, status, body)

    def mark_uncertain(
        self,
        request: int,
        title: str,
        sentence: str,
        status: int | None = None,
        body: str | None = None,
    ) -> None:
        """It may have been accepted. Reports that are here already settle it at once."""
        self._end(request, "uncertain", title, sentence, status, body)

    def mark_held(
        self,
        request: int,
        title: str,
        sentence: str,
        status: int | None = None,
        body: str | None = None,
    ) -> None:
        """It certainly was not processed and goes out when the account is resumed."""
        self._end(request, "held", title, sentence, status, body)

    def _end(
        self,
        request: int,
        state: str,
        title: str,
        sentence: str,
        status: int | None,
        body: str | None,
    ) -> None:
        with self._change():
            self._keep_answer(request, status, body)
            self._move(request, _UNDER_WAY, state, title, sentence)
            settle(self._db, request, self._clock())

    def back_to_waiting(self, request: int, not_before: float, title: str, sentence: str) -> None:
        """Certainly not sent: try again, but not before that time."""
        with self._change():
            if self._move(request, ("sending",), "waiting", title, sentence):
                self._db.execute(
                    "UPDATE requests SET not_before = ? WHERE id = ?", (not_before, request)
                )
                settle(self._db, request, self._clock())

    def cancel(self, batch: str) -> int:
        """Cancel what has not left yet of a batch; how many requests."""
        with self._change():
            return self._move_where(
                "batch = ?", (batch,), ("waiting", "held"), "cancelled", "", _BY_PERSON
            )

    def cancel_request(self, request: int) -> bool:
        """Cancel one request; False if it has left."""
        with self._change():
            return self._move(request, ("waiting", "held"), "cancelled", "", _BY_PERSON)

    def give_up(self, request: int) -> bool:
        """The person no longer waits for a report on an uncertain request; one that comes still counts."""
        with self._change():
            return self._move(request, ("uncertain",), "expired", *_GIVEN_UP)

    def recover(self) -> int:
        """At start-up: what was leaving when Composer ended may have been sent; how many requests."""
        with self._change():
            rows = self._read("SELECT id FROM requests WHERE state = 'sending'")
            for (request,) in rows:
                self._move(request, ("sending",), "uncertain", *_INTERRUPTED)
                settle(self._db, request, self._clock())
            return len(rows)

    def expire(self, now: float) -> int:
        """Give up on uncertain requests that can get no report any more; how many.

        That is so when the relay of the account (known by the account's id) was read to its end after the validity and
        `GRACE` were over. Without a relay nothing expires: no report could have come.
        """
        with self._change():
            return self._move_where(
                "valid_until < ?2 - ?1 AND EXISTS (SELECT 1 FROM cursors WHERE relay = account"
                " AND caught_up > valid_until + ?1)",
                (GRACE, now),
                ("uncertain",),
                "expired",
                *_NO_REPORT,
            )

    # The queue.

    def due(
        self,
        now: float,
        limit: int,
        *,
        full: Collection[str] = (),
        resting: Collection[tuple[str, str]] = (),
    ) -> list[Due]:
        """Waiting requests whose time has come: up to `limit` of each account, its oldest first.

        Not of `full` or held accounts, and none to a `resting` (account, number).
        """
        found = []
        for account in self._queues():
            if account in full:
                continue
            numbers = json.dumps([number for key, number in resting if key == account])
            found += self._read(
                "SELECT id, ref_id, account, source, body, tries, (SELECT json_group_array(DISTINCT destination)"
                " FROM messages WHERE request_id = r.id) FROM requests r"
                " WHERE state = 'waiting' AND account = ? AND not_before <= ? AND NOT EXISTS (SELECT 1 FROM messages"
                " WHERE request_id = r.id AND destination IN (SELECT value FROM json_each(?)))"
                " ORDER BY not_before, id LIMIT ?",
                (account, now, numbers, limit),
            )
        return [Due(*(*row[:6], tuple(json.loads(row[6])))) for row in found]

    def next_due_at(self, after: float = 0.0) -> float | None:
        """The first time beyond `after` at which a waiting request may go; None when there is none.

        Held accounts do not count.
        """
        times = [
            self._read(
                "SELECT min(not_before) FROM requests WHERE state = 'waiting' AND account = ? AND not_before > ?",
                (account, after),
            )[0][0]
            for account in self._queues()
        ]
        return min((at for at in times if at is not None), default=None)

    def _queues(self) -> list[str]:
        """The accounts for which something waits and may go."""
        rows = self._read(
            "SELECT account FROM tallies WHERE shown = 'waiting' AND n > 0"
            " AND account NOT IN (SELECT account FROM holds)"
        )
        return [account for (account,) in rows]

    def hold(self, account: str, title: str, sentence: str) -> None:
        """Stop an account's queue, also beyond a restart: what waits becomes `held`."""
        with self._change():
            self._db.execute(
                "INSERT OR REPLACE INTO holds VALUES (?, ?, ?, ?)",
                (account, self._clock(), title, sentence),
            )
            self._move_where("account = ?", (account,), ("waiting",), "held", title, sentence)

    def release(self, account: str) -> int:
        """Start an account's queue again, without waiting for any back-off; how many requests were held."""
        with self._change():
            self._db.execute("DELETE FROM holds WHERE account = ?", (account,))
            for state in ("waiting", "held"):
                self._db.execute(
                    f"UPDATE requests SET not_before = ?1 WHERE account = ?2 AND state = '{state}' AND not_before > ?1",  # noqa: S608
                    (self._clock(), account),
                )
            return self._move_where("account = ?", (account,), ("held",), "waiting", "", "")

    def holds(self) -> dict[str, Hold]:
        """The held accounts and why."""
        rows = self._read("SELECT account, since, title, sentence FROM holds")
        return {row[0]: Hold(*row) for row in rows}

    # Reports.

    def cursor(self, relay: str) -> Cursor | None:
        """How far the relay was read; None before the first page."""
        rows = self._read(
            "SELECT relay, epoch, cursor, caught_up FROM cursors WHERE relay = ?", (relay,)
        )
        return Cursor(*rows[0]) if rows else None

    def apply_events(
        self,
        relay: str,
        epoch: str,
        events: Sequence[Arrived],
        next_cursor: str,
        *,
        caught_up: bool = False,
    ) -> int:
        """A page of a relay's events and the cursor after it, in one transaction; how many sent requests it touched.

        `caught_up` says that this page reached the relay's end. Events that are known change nothing.
        """
        now = self._clock()
        with self._change():
            touched = apply_events(self._db, relay, epoch, events, now)
            self._db.execute(
                "INSERT INTO cursors VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET epoch = ?2, cursor = ?3,"
                " caught_up = max(caught_up, ?4)",
                (relay, epoch, next_cursor, now if caught_up else 0.0),
            )
            return len(touched)

    # What the methods above are made of.

    @contextmanager
    def _change(self) -> Iterator[None]:
        with explained(self.path), transaction(self._db):
            yield

    def _read(self, sql: str, values: tuple[apsw.SQLiteValue, ...] = ()) -> list[tuple[Any, ...]]:
        with explained(self.path):
            return self._db.execute(sql, values).fetchall()

    def _state(self, request: int) -> str:
        ((state,),) = self._db.execute("SELECT state FROM requests WHERE id = ?", (request,))
        return str(state)

    def _keep_answer(self, request: int, status: int | None, body: str | None) -> None:
        self._db.execute(
            "UPDATE requests SET answer_status = ?, answer_body = ? WHERE id = ?",
            (status, None if body is None else plain(body), request),
        )

    def _move(
        self, request: int, before: tuple[str, ...], state: str, title: str = "", sentence: str = ""
    ) -> bool:
        return self._move_where("id = ?", (request,), before, state, title, sentence) == 1

    def _move_where(
        self,
        condition: str,
        values: tuple[apsw.SQLiteValue, ...],
        before: tuple[str, ...],
        state: str,
        title: str,
        sentence: str,
    ) -> int:
        """Change the state of requests that are in one of `before`, with history and what their messages show."""
        now = self._clock()
        # A single state is written so that its index is found.
        states = f"= '{before[0]}'" if len(before) == 1 else f"IN {before}"
        rows = self._read(
            f"SELECT id FROM requests WHERE ({condition}) AND state {states}",  # noqa: S608 - words of ours
            values,
        )
        note = " ".join(part for part in (title, sentence) if part)
        for (request,) in rows:
            self._db.execute(
                "UPDATE requests SET state = ?, state_since = ?, error_title = ?, error_sentence = ? WHERE id = ?",
                (state, now, title, sentence, request),
            )
            self._db.execute(
                "UPDATE messages SET shown = ?, updated = ? WHERE request_id = ?",
                ("queued" if state == "accepted" else state, now, request),
            )
            self._note(request, now, state, note)
        return len(rows)

    def _note(self, request: int, now: float, state: str, note: str) -> None:
        self._db.execute(
            "INSERT INTO history (request_id, at, state, note) VALUES (?, ?, ?, ?)",
            (request, now, state, note),
        )


_UNDER_WAY = ("sending", "uncertain", "expired")
"""An answer may come late, also after a second look at the journal has called the request uncertain."""

_BY_PERSON = "You cancelled it before it left."
_INTERRUPTED = (
    "It may have been sent",
    (
        "Composer ended while the request was leaving. A delivery report will settle it; send again only if it may"
        " arrive twice, and not before 15 minutes."
    ),
)
_GIVEN_UP = ("No report", "You decided not to wait for a delivery report any longer.")
_NO_REPORT = (
    "No report",
    "The message’s time is over and no delivery report came. It was probably not sent.",
)
_WRONG_COUNT = (
    "LINK’s answer does not fit",
    "LINK accepted the request, but with another number of message ids than there are recipients.",
)
