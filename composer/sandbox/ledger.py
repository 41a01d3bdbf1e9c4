"""The sandbox's memory: every request it was sent with its answer, and every callback that is due or was sent.

A request and all its callbacks are committed together, before the answer leaves, so
that what was accepted is reported even when the sandbox is killed in between.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from composer.sandbox.trip import Callback

_KEPT = 20_000
"""Requests that a ledger keeps; older ones whose callbacks are done go at the next start."""
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Due:
    """A callback as it lies in the ledger."""

    id: int
    gate: str
    due: float
    body: str
    copies: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Accepted:
    """An accepted MessageRequest: its number, its body, and the messageIds it was given."""

    number: int
    request: dict[str, Any]
    message_ids: list[str]


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came, with what was made of it. `headers` hold no credentials."""

    at: float
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    verdict: str
    notes: Sequence[str]
    status: int
    answer: dict[str, Any]
    ref_id: str | None = None
    """Of an accepted MessageRequest."""


class Ledger:
    """The part of the file that is about requests. Used by one event loop; each call takes about a millisecond."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db
        self._db.execute(
            "DELETE FROM request WHERE number <= (SELECT max(number) FROM request) - ? AND number"
            " NOT IN (SELECT request FROM callback WHERE state = 'pending')",
            (_KEPT,),
        )

    def next_number(self) -> int:
        """The number that the next request recorded will have."""
        last = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'request'").fetchone()
        return int(last[0]) + 1 if last else 1

    def record(self, received: Received, callbacks: Sequence[Callback] = ()) -> None:
        """Keep a request and the callbacks it causes, durably, in one transaction."""
        number = self.next_number()
        with self._db:
            self._db.execute(
                "INSERT INTO request VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                (
                    number,
                    received.at,
                    received.path,
                    json.dumps(received.headers),
                    received.body.decode("utf-8", "replace"),
                    received.verdict,
                    json.dumps(list(received.notes)),
                    received.status,
                    json.dumps(received.answer),
                    received.method,
                    received.ref_id,
                ),
            )
            self._db.executemany(
                "INSERT INTO callback (request, lane, gate, kind, due, body, copies)"
                " VALUES (?,?,?,?,?,?,?)",
                [
                    (number, it.lane, it.gate, it.kind, it.due, json.dumps(it.body), it.copies)
                    for it in callbacks
                ],
            )

    def accepted(self, ref_id: str) -> Accepted | None:
        """The request that was accepted last with this refId."""
        found = self._db.execute(
            "SELECT number, body, answer FROM request WHERE ref_id = ? ORDER BY number DESC LIMIT 1",
            (ref_id,),
        ).fetchone()
        if found is None:
            return None
        number, body, answer = found
        return Accepted(number, json.loads(body), json.loads(answer)["messageIds"])

    def wa_message_id(self, request: int, message_id: str, index: int) -> str | None:
        """WhatsApp's id of a message, as it was reported or will be."""
        found = self._db.execute(
            "SELECT json_extract(body, '$.customParameters.waMessageId') AS wamid FROM callback"
            " WHERE request = ? AND json_extract(body, '$.messageId') = ?"
            " AND json_extract(body, '$.messageIndex') = ? AND wamid IS NOT NULL LIMIT 1",
            (request, message_id, index),
        ).fetchone()
        return str(found[0]) if found else None

    def pending_lanes(self, gates: Sequence[str]) -> list[str]:
        """The lanes with something to send to one of these gates."""
        rows = self._db.execute(
            "SELECT DISTINCT lane FROM callback WHERE state = 'pending'"
            " AND gate IN (SELECT value FROM json_each(?))",
            (json.dumps(list(gates)),),
        )
        return [str(lane) for (lane,) in rows]

    def next_due(self, lane: str) -> Due | None:
        """The lane's first callback that is not settled."""
        found = self._db.execute(
            "SELECT id, gate, due, body, copies, attempts FROM callback"
            " WHERE state = 'pending' AND lane = ? ORDER BY id LIMIT 1",
            (lane,),
        ).fetchone()
        return Due(*found) if found else None

    def tried(self, due: Due, state: str, again: float) -> None:
        """Note one more attempt; `state` is `pending`, `sent` or `given up`, `again` the next time.

        It is not waited for until it is on the disk: after a power cut a callback is sent once more, as LINK's may be.
        """
        self._db.execute("PRAGMA synchronous = NORMAL")
        try:
            self._db.execute(
                "UPDATE callback SET attempts = attempts + 1, state = ?, due = ? WHERE id = ?",
                (state, again, due.id),
            )
        finally:
            self._db.execute("PRAGMA synchronous = FULL")

    def rescale(self, now: float, ratio: float) -> None:
        """Bring what is still to come `ratio` times nearer."""
        self._db.execute(
            "UPDATE callback SET due = ? + (due - ?) / ? WHERE state = 'pending' AND due > ?",
            (now, now, ratio, now),
        )

    def page(self, after: int) -> list[dict[str, Any]]:
        """Up to 500 requests after number `after`, oldest first, each with its callbacks."""
        rows = self._db.execute(
            "SELECT * FROM request WHERE number > ? ORDER BY number LIMIT ?", (after, _PAGE)
        )
        return [self._shown(row) for row in rows.fetchall()]

    def _shown(self, row: Sequence[Any]) -> dict[str, Any]:
        number, received, path, headers, body, verdict, notes, status, answer, method, _ref_id = row
        callbacks = self._db.execute(
            "SELECT gate, kind, due, body, copies, attempts, state FROM callback"
            " WHERE request = ? ORDER BY id",
            (number,),
        )
        names = ("gate", "kind", "due", "body", "copies", "attempts", "state")
        return {
            "number": number,
            "received": received,
            "method": method,
            "path": path,
            "headers": json.loads(headers),
            "body": body,
            "verdict": verdict,
            "notes": json.loads(notes),
            "status": status,
            "answer": json.loads(answer),
            "callbacks": [dict(zip(names, each, strict=True)) for each in callbacks],
        }
