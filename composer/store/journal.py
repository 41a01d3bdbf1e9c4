"""The journal: every request before it leaves, every step of it, every report as it came.

SQLite in WAL mode with synchronous=FULL: when a method returns, its change outlives a power cut. One `Journal` writes and
belongs to one thread; any number of `Reader`s look on. See `records` for the data and `schema` for the tables.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, TypeVar

import apsw

from composer.store.batch_book import BY_PERSON, BatchBook
from composer.store.events import adopt, apply_events, settle
from composer.store.faults import JournalError, explained, transaction
from composer.store.inbound import listening_anew, mark_read
from composer.store.part import Part
from composer.store.queue import find_due, next_due_at
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
from composer.store.steps import (
    Step,
    accept_alone,
    assign_ids,
    depart,
    insert,
    keep_answer,
    move,
    read_request,
)

__all__ = [
    "Detail",
    "Due",
    "Failed",
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

_Part = TypeVar("_Part", bound=Part)

Failed = Literal["rejected", "uncertain", "held"]
"""Refused; perhaps accepted; certainly not processed, so that it leaves when the account is resumed."""

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
        self.batches = BatchBook(db, self._change, clock)
        """What was sent at once to many."""
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

    def part(self, kind: type[_Part]) -> _Part:
        """A part of the journal that only some starts need."""
        return kind(self._db, self._change, self._clock)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is called within is one transaction, all or nothing: one wait for the disk instead of many."""
        with self._change():
            yield

    # Requests, in the order of their life.

    def add_requests(self, requests: Sequence[NewRequest]) -> list[int]:
        """Write requests down as `waiting` (`held` on a held account), all or none; their ids, in order."""
        now = self._clock()
        held = self.holds()
        with self._change():
            try:
                return [insert(self._db, one, held.get(one.account), now) for one in requests]
            except apsw.ConstraintError as failure:
                if "requests.ref_id" not in str(failure):
                    raise
                raise JournalError(
                    "This request is in the journal already",
                    "Its refId was used before, and every request needs one of its own. Nothing was sent.",
                ) from failure

    def request(self, request: int) -> NewRequest:
        """A request as it was submitted, valid as long as it was then. Raises JournalError when it is not there."""
        with explained(self.path):
            found = read_request(self._db, request, self._clock())
        if found is None:
            raise JournalError("This request is not in the journal", "It may have been removed.")
        return found

    def state(self, request: int) -> str:
        """The request's state, of `records.STATES`. Raises JournalError when it is not there."""
        rows = self._read("SELECT state FROM requests WHERE id = ?", (request,))
        if not rows:
            raise JournalError("This request is not in the journal", "It may have been removed.")
        return str(rows[0][0])

    def mark_sending(self, request: int) -> bool:
        """Write down, before the first byte, that it leaves now. False: it is no longer waiting; do not send it."""
        with self._change():
            return depart(self._db, request, self._clock())

    def mark_accepted(self, request: int, answer: Accepted) -> str:
        """Keep LINK's answer and its messageIds; the new state.

        `uncertain` where the ids do not match the recipients: nobody can tell then which message is whose.
        """
        with self._change():
            adopt(self._db, request, answer.message_ids)
            if accept_alone(self._db, request, answer, self._clock()):
                return "accepted"
            keep_answer(self._db, request, answer.status, answer.body)
            if not assign_ids(self._db, request, answer.message_ids):
                self._move(request, _UNDER_WAY, "uncertain", *_WRONG_COUNT)
            else:
                self._move(request, _UNDER_WAY, "accepted")
            settle(self._db, request, self._clock())
            return self.state(request)

    def mark_failed(
        self,
        request: int,
        state: Failed,
        title: str,
        sentence: str,
        status: int | None = None,
        body: str | None = None,
    ) -> None:
        """Keep why it did not get through; `status` and `body` are of LINK's answer, where there was one.

        Reports that are here already settle at once what is uncertain.
        """
        with self._change():
            keep_answer(self._db, request, status, body)
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

    def cancel_request(self, request: int) -> bool:
        """Cancel one request; False if it has left."""
        with self._change():
            return self._move(request, ("waiting", "held"), "cancelled", "", BY_PERSON)

    def give_up(self, request: int) -> bool:
        """The person no longer waits for a report on an uncertain request; one that comes still counts."""
        with self._change():
            return self._move(request, ("uncertain",), "expired", *_GIVEN_UP)

    def recover(self) -> int:
        """At start-up: what was leaving when Composer ended may have been sent; how many requests."""
        self.batches.recover()
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
        turns: Mapping[str, int] | None = None,
    ) -> list[Due]:
        """Waiting requests whose time has come: up to `limit` of each account, the oldest of each lane in turn.

        Not of `full` or held accounts, none to a `resting` (account, number), and none of a batch that is not "sending".
        `turns` is the lane that had its turn last, by account.
        """
        with explained(self.path):
            return find_due(self._db, now, limit, full, resting, turns or {})

    def next_due_at(self, after: float = 0.0) -> float | None:
        """The first time beyond `after` at which a waiting request may go; None when there is none.

        Held accounts do not count.
        """
        with explained(self.path):
            return next_due_at(self._db, after)

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

    def wait_no_longer(self, requests: Iterable[int]) -> None:
        """Those of the requests that still wait may leave now, without waiting for any back-off."""
        with self._change():
            self._db.executemany(
                "UPDATE requests SET not_before = ?1 WHERE id = ?2 AND state = 'waiting' AND not_before > ?1",
                ((self._clock(), request) for request in requests),
            )

    def wait_less(self, seconds: float, beyond: float) -> None:
        """What waits until after `beyond` waits so many seconds less: the computer's clock was set back."""
        with self._change():
            self._db.execute(
                "UPDATE requests SET not_before = max(?1, not_before - ?2) WHERE state = 'waiting' AND not_before > ?3",
                (self._clock(), seconds, beyond),
            )

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
        own_number: str = "",
    ) -> int:
        """A page of a relay's events and the cursor after it, in one transaction; how many sent requests it touched.

        `caught_up` says that this page reached the relay's end, `own_number` to whom people wrote where their messages
        do not say it. Events that are known change nothing.
        """
        now = self._clock()
        with self._change():
            touched = apply_events(self._db, relay, epoch, events, now, own_number)
            self._db.execute(
                "INSERT INTO cursors VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET epoch = ?2, cursor = ?3,"
                " caught_up = max(caught_up, ?4)",
                (relay, epoch, next_cursor, now if caught_up else 0.0),
            )
            return len(touched)

    def missed(self, relay: str) -> None:
        """Events of the relay are lost: whoever wrote meanwhile is not known."""
        with self._change():
            listening_anew(self._db, relay, self._clock())

    def mark_read(self, conversation: int, upto: int) -> bool:
        """The person has seen a conversation up to that inbound event; whether anything in it was unread."""
        with self._change():
            return mark_read(self._db, conversation, upto)

    # What the methods above are made of.

    @contextmanager
    def _change(self) -> Iterator[None]:
        if self._db.in_transaction:  # part of `together`, which ends it
            yield
            return
        with explained(self.path), transaction(self._db):
            yield

    def _read(self, sql: str, values: tuple[apsw.SQLiteValue, ...] = ()) -> list[tuple[Any, ...]]:
        with explained(self.path):
            return self._db.execute(sql, values).fetchall()

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
        step = Step(self._clock(), state, title, sentence)
        return move(self._db, condition, values, before, step)


_UNDER_WAY = ("sending", "uncertain", "expired")
"""An answer may come late, also after a second look at the journal has called the request uncertain."""

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
