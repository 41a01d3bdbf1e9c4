"""What the journal knows of one number, and how it is taken out when that person asks to be forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from composer.store import pruning
from composer.store.faults import JournalError, explained, transaction
from composer.store.forgotten import event_key, id_key, remember
from composer.store.inbound import number_key
from composer.store.part import Part
from composer.store.schema import open_reader

_LOOKED_AT = 20_000
"""Callbacks that are looked through in one view of the file: a longer one would keep the WAL from being written back."""
_OPEN = ("waiting", "held")


@dataclass(frozen=True, slots=True)
class Known:
    """What there is of a number. The ids are for taking it out."""

    number: str
    """Digits without a plus."""
    requests: tuple[int, ...]
    """Requests to this number alone."""
    shared: tuple[int, ...]
    """Messages to it within requests that went to others too."""
    loose: tuple[int, ...]
    """Callbacks: what the person wrote, and what else names the number."""
    sent: int
    reports: int
    received: int
    open: int
    """Messages that have not left; they are cancelled first."""
    uncertain: int
    """Messages of which nobody knows whether they were sent."""
    staying: int
    """Messages that are leaving at this moment, or wait in a request that goes to others too; they stay."""

    @property
    def nothing(self) -> bool:
        """Whether the journal has nothing of the number."""
        return not (self.requests or self.shared or self.loose or self.staying)


def look_for(path: Path, number: str) -> Known:
    """All of it, with a connection of its own: it looks through every callback, which takes seconds with a million.

    Raises JournalError, also for what is no whole number.
    """
    digits = number_key(number)
    if not digits.isdecimal() or len(digits) < _SHORTEST:
        raise JournalError(*_NO_NUMBER)
    with explained(path):
        db = open_reader(path)
        try:
            with transaction(db, "DEFERRED"):
                found = _sent(db, digits)
            return _known(db, digits, found, _loose(db, digits))
        finally:
            db.close()


class Forgetting(Part):
    """What leaves the journal with a number; see `Part`."""

    def remove_requests(self, requests: Sequence[int]) -> None:
        """Requests to that number alone; one that is leaving at this moment stays."""
        with self._forgetting():
            there = self._ids(_NOT_LEAVING, requests)
            ids = json.dumps(there)
            names = self._ids(f"SELECT ref_id FROM requests WHERE id {_IN}", there)  # noqa: S608
            names += self._ids(f"SELECT message_id FROM messages WHERE request_id {_IN}", there)  # noqa: S608
            remember(self._db, (id_key(name) for name in names if name))
            # Whoever asks to be forgotten also wants what waits not to be sent, and what is uncertain not to be known.
            self._db.execute(
                f"UPDATE requests SET state = 'cancelled' WHERE id {_IN} AND state IN ('waiting', 'held', 'uncertain')",  # noqa: S608
                (ids,),
            )
            pruning.remove_requests(self._db, there)

    def remove_shared(self, messages: Sequence[int], digits: str) -> None:
        """Messages within requests that went to others too: their number is taken out of the request."""
        with self._forgetting():
            for message in messages:
                found = self._db.execute(_SHARED, (message,)).fetchone()
                if found is None:
                    continue
                request, message_id, body, answer = found
                remember(self._db, [id_key(message_id)] if message_id else [])
                pruning.remove_message(self._db, message)
                self._db.execute(
                    "UPDATE requests SET body = ?, answer_body = ? WHERE id = ?",
                    (_without(body, digits), answer and answer.replace(digits, _GONE), request),
                )

    def remove_loose(self, events: Sequence[int]) -> None:
        """What the person wrote, and what else names the number."""
        with self._forgetting():
            rows: list[tuple[Any, ...]] = self._db.execute(
                f"SELECT gate, received, raw, what, relay, message_id, ref_id FROM events WHERE id {_IN}",  # noqa: S608
                (json.dumps(list(events)),),
            ).fetchall()
            remember(self._db, (event_key(*row[:3]) for row in rows))
            strangers = [row[4:] for row in rows if row[3] == "report"]
            for _, *names in strangers:
                remember(self._db, (id_key(name) for name in names if name))
            self._db.executemany(
                "DELETE FROM elsewhere WHERE relay = ? AND message_id = ? AND ref_id = ?", strangers
            )
            pruning.remove_events(self._db, events)

    @contextmanager
    def _forgetting(self) -> Iterator[None]:
        """What goes is overwritten, not only unlinked."""
        self._db.pragma("secure_delete", 1)
        try:
            with pruning.unlinked(self._db), self._change():
                yield
        finally:
            self._db.pragma("secure_delete", 0)

    def _ids(self, sql: str, ids: Sequence[int]) -> list[Any]:
        return [row[0] for row in self._db.execute(sql, (json.dumps(list(ids)),))]


@dataclass(frozen=True, slots=True)
class _Sent:
    request: int
    message: int
    shared: bool
    shown: str


def _sent(db: apsw.Connection, digits: str) -> list[_Sent]:
    rows = db.execute(
        "SELECT m.request_id, m.id, EXISTS (SELECT 1 FROM messages o WHERE o.request_id = m.request_id"
        " AND o.destination NOT IN (?1, '+' || ?1)), m.shown FROM messages m WHERE m.destination IN (?1, '+' || ?1)",
        (digits,),
    )
    return [
        _Sent(request, message, bool(shared), shown) for request, message, shared, shown in rows
    ]


def _known(db: apsw.Connection, digits: str, found: list[_Sent], loose: tuple[int, ...]) -> Known:
    alone = sorted({one.request for one in found if not one.shared and one.shown != "sending"})
    shared = [one.message for one in found if one.shared and one.shown not in ("sending", *_OPEN)]
    reports = db.execute(
        f"SELECT count(*) FROM events WHERE request_id {_IN}",  # noqa: S608
        (json.dumps(alone),),
    ).get
    reports += db.execute(
        f"SELECT count(*) FROM messages m JOIN events e ON e.request_id = m.request_id AND e.message = m.id WHERE m.id {_IN}",  # noqa: S608
        (json.dumps(shared),),
    ).get
    received = db.execute(
        f"SELECT count(*) FROM events WHERE what = 'inbound' AND id {_IN}",  # noqa: S608
        (json.dumps(loose),),
    ).get
    removed = [one for one in found if one.request in set(alone) or one.message in set(shared)]
    return Known(
        digits,
        tuple(alone),
        tuple(shared),
        loose,
        len(removed),
        reports,
        received,
        sum(one.shown in _OPEN for one in removed),
        sum(one.shown == "uncertain" for one in removed),
        len(found) - len(removed),
    )


def _loose(db: apsw.Connection, digits: str) -> tuple[int, ...]:
    """By the number's own index, and all that belongs to nothing of ours and names it."""
    found = {
        row[0]
        for row in db.execute(
            "SELECT id FROM events WHERE number <> '' AND number IN (?1, '+' || ?1)", (digits,)
        )
    }
    alone = re.compile(rf"(?<!\d){digits}(?!\d)")
    newest = int(db.execute("SELECT coalesce(max(id), 0) FROM events").get)
    for start in range(0, newest, _LOOKED_AT):
        rows = db.execute(
            "SELECT id, raw FROM events WHERE id > ? AND id <= ? AND request_id IS NULL AND instr(raw, ?)",
            (start, start + _LOOKED_AT, digits),
        )
        found.update(event for event, raw in rows if alone.search(raw))
    return tuple(sorted(found))


def _without(body: str, digits: str) -> str:
    """A request's JSON with the number gone from its recipients, and from wherever else it stands."""
    try:
        request = json.loads(body)
        there = request["destinations"]
        request["destinations"] = [one for one in there if number_key(str(one)) != digits]
        body = json.dumps(request, ensure_ascii=False)
    except (ValueError, LookupError, TypeError, RecursionError):
        pass
    return body.replace(digits, _GONE)


_GONE = "…"
_SHORTEST = 8
"""Digits of a number; fewer stand in too much that is about somebody else."""
_NO_NUMBER = (
    "This is not a whole number",
    "Write it with its country code, as the messages have it: +46701234567.",
)
_IN = "IN (SELECT value FROM json_each(?))"
_NOT_LEAVING = f"SELECT id FROM requests WHERE id {_IN} AND state <> 'sending'"  # noqa: S608
_SHARED = (
    "SELECT r.id, m.message_id, r.body, r.answer_body FROM messages m JOIN requests r ON r.id = m.request_id"
    " WHERE m.id = ? AND r.state NOT IN ('waiting', 'held', 'sending')"
)
