"""What happens to a request, as SQL: written down, moved from state to state, answered. Inside the writer's transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from composer.store.batches import lane_of
from composer.store.records import Accepted, Hold, NewRequest
from composer.store.search import index_messages
from composer.store.text import plain

DEFAULT_VALIDITY = 48 * 3600.0
"""Seconds that LINK tries when the request says nothing (LINK 1.6, absoluteValidityTime)."""


@dataclass(frozen=True, slots=True)
class Step:
    """A request's way into a state, with the words for a person."""

    at: float
    state: str
    title: str = ""
    sentence: str = ""


def insert(db: apsw.Connection, request: NewRequest, hold: Hold | None, now: float) -> int:
    """Write a request and its messages; `held` where its account is. Its id."""
    until = now + DEFAULT_VALIDITY if request.valid_until is None else request.valid_until
    db.execute(
        "INSERT INTO requests (ref_id, batch, account, kind, state, body, source, created, state_since, not_before,"
        " valid_until, parent_ref, lane) VALUES (?1, ?2, ?3, ?4, 'waiting', ?5, ?6, ?7, ?7, ?7, ?8, ?9, ?10)",
        (
            request.ref_id.strip(),
            request.batch,
            request.account,
            request.kind,
            request.body,
            plain(request.source),
            now,
            until,
            request.parent_ref,
            lane_of(db, request.batch),
        ),
    )
    row = db.last_insert_rowid()
    messages = []
    for position, destination in enumerate(request.destinations):
        for index, summary in enumerate(request.summaries):
            db.execute(
                "INSERT INTO messages (request_id, account, position, message_index, destination, summary, shown,"
                " updated) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?)",
                (row, request.account, position, index, plain(destination), plain(summary), now),
            )
            messages.append(db.last_insert_rowid())
    index_messages(db, messages)
    db.execute(
        "INSERT INTO history (request_id, at, state, note) VALUES (?, ?, 'waiting', '')", (row, now)
    )
    if hold:
        step = Step(now, "held", hold.title, hold.sentence)
        move(db, "id = ?", (row,), ("waiting",), step)
    return row


def move(
    db: apsw.Connection,
    condition: str,
    values: tuple[Any, ...],
    before: tuple[str, ...],
    step: Step,
    limit: int = -1,
) -> int:
    """Take the requests that are in one of `before` into another state, at most `limit` if that is given; how many.

    Their history and what their messages show go with them.
    """
    # A single state is written so that its index is found.
    states = f"= '{before[0]}'" if len(before) == 1 else f"IN {before}"
    rows = db.execute(
        f"SELECT id FROM requests WHERE ({condition}) AND state {states} LIMIT {limit:d}",  # noqa: S608 - words of ours
        values,
    ).fetchall()
    if not rows:
        return 0
    # All at once: a queue of a hundred thousand must not stop the loop for long.
    ids = json.dumps([request for (request,) in rows])
    db.execute(
        "UPDATE requests SET state = ?, state_since = ?, error_title = ?, error_sentence = ?"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (step.state, step.at, step.title, step.sentence, ids),
    )
    db.execute(
        "UPDATE messages SET shown = ?, updated = ? WHERE request_id IN (SELECT value FROM json_each(?))",
        ("queued" if step.state == "accepted" else step.state, step.at, ids),
    )
    note = step.sentence
    if step.title:  # two sentences, as everywhere
        note = f"{step.title.rstrip('.')}. {step.sentence}".rstrip()
    db.execute(
        "INSERT INTO history (request_id, at, state, note) SELECT value, ?, ?, ? FROM json_each(?)",
        (step.at, step.state, note, ids),
    )
    return len(rows)


def depart(db: apsw.Connection, request: int, now: float) -> bool:
    """Take one waiting request to `sending`; False when it no longer waits. As `move`, in fewer statements."""
    db.execute(
        "UPDATE requests SET state = 'sending', state_since = ?, tries = tries + 1, error_title = '', error_sentence = ''"
        " WHERE id = ? AND state = 'waiting'",
        (now, request),
    )
    if not db.changes():
        return False
    db.execute(
        "UPDATE messages SET shown = 'sending', updated = ? WHERE request_id = ?", (now, request)
    )
    db.execute(
        "INSERT INTO history (request_id, at, state, note) VALUES (?, ?, 'sending', '')",
        (request, now),
    )
    return True


def accept_alone(db: apsw.Connection, request: int, answer: Accepted, now: float) -> bool:
    """Nearly every answer: one message to one recipient, and no report was there before it. False: nothing was done."""
    (found,) = db.execute(
        "SELECT state, (SELECT count(*) FROM messages WHERE request_id = ?1),"
        " EXISTS (SELECT 1 FROM events WHERE request_id = ?1) FROM requests WHERE id = ?1",
        (request,),
    )
    if found != ("sending", 1, 0) or len(answer.message_ids) != 1:
        return False
    db.execute(
        "UPDATE requests SET state = 'accepted', state_since = ?, answer_status = ?, answer_body = ? WHERE id = ?",
        (now, answer.status, plain(answer.body), request),
    )
    db.execute(
        "UPDATE messages SET shown = 'queued', status = 'queued', message_id = ?, updated = ? WHERE request_id = ?",
        (plain(answer.message_ids[0]).strip(), now, request),
    )
    db.execute(
        "INSERT INTO history (request_id, at, state, note) VALUES (?, ?, 'accepted', ?)",
        # Meta may hold back what it accepts, and says so; LINK's answer has nothing of the kind.
        (request, now, plain(getattr(answer, "note", ""))),
    )
    return True


def keep_answer(db: apsw.Connection, request: int, status: int | None, body: str | None) -> None:
    """Keep what LINK said, or that it said nothing."""
    db.execute(
        "UPDATE requests SET answer_status = ?, answer_body = ? WHERE id = ?",
        (status, None if body is None else plain(body), request),
    )


def assign_ids(db: apsw.Connection, request: int, message_ids: Sequence[str]) -> bool:
    """Give the messages their ids, in the order of the destinations; False when the number does not fit."""
    rows: list[tuple[Any, ...]] = db.execute(
        "SELECT id, position FROM messages WHERE request_id = ? ORDER BY position, message_index",
        (request,),
    ).fetchall()
    if len(message_ids) == 1 + max(position for _, position in rows):
        ids = {message: message_ids[position] for message, position in rows}
    elif len(message_ids) == len(rows):
        # Not in the specification: one id for each message to each recipient.
        ids = {message: one for (message, _), one in zip(rows, message_ids, strict=True)}
    else:
        return False
    for message, message_id in ids.items():
        db.execute(
            "UPDATE messages SET message_id = ? WHERE id = ?", (plain(message_id).strip(), message)
        )
    return True


def read_request(db: apsw.Connection, request: int, now: float) -> NewRequest | None:
    """A request as it was submitted, valid as long from now as it was then."""
    found: tuple[Any, ...] | None = db.execute(
        "SELECT ref_id, account, body, source, kind, batch, valid_until - created, parent_ref,"
        " (SELECT json_group_array(destination) FROM (SELECT destination FROM messages WHERE request_id = r.id"
        " AND message_index = 0 ORDER BY position)),"
        " (SELECT json_group_array(summary) FROM (SELECT summary FROM messages WHERE request_id = r.id"
        " AND position = 0 ORDER BY message_index)) FROM requests r WHERE id = ?",
        (request,),
    ).fetchone()
    if found is None:
        return None
    ref_id, account, body, source, kind, batch, lifetime, parent, numbers, summaries = found
    return NewRequest(
        ref_id=ref_id,
        account=account,
        body=body,
        source=source,
        destinations=tuple(json.loads(numbers)),
        kind=kind,
        summaries=tuple(json.loads(summaries)),
        batch=batch,
        valid_until=now + lifetime,
        parent_ref=parent,
    )
