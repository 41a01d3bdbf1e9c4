"""Whose turn it is: the waiting requests, by account, found without walking over those that cannot go."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

import apsw

from composer.store.records import Due


def find_due(
    db: apsw.Connection,
    now: float,
    limit: int,
    full: Collection[str],
    resting: Collection[tuple[str, str]],
) -> list[Due]:
    """See `Journal.due`."""
    found: list[tuple[Any, ...]] = []
    for account in _queues(db):
        if account in full:
            continue
        numbers = json.dumps([number for key, number in resting if key == account])
        found += db.execute(
            "SELECT id, ref_id, account, source, body, tries, (SELECT json_group_array(DISTINCT destination)"
            " FROM messages WHERE request_id = r.id) FROM requests r"
            " WHERE state = 'waiting' AND account = ? AND not_before <= ? AND NOT EXISTS (SELECT 1 FROM messages"
            " WHERE request_id = r.id AND destination IN (SELECT value FROM json_each(?)))"
            " ORDER BY not_before, id LIMIT ?",
            (account, now, numbers, limit),
        ).fetchall()
    return [Due(*(*row[:6], tuple(json.loads(row[6])))) for row in found]


def next_due_at(db: apsw.Connection, after: float) -> float | None:
    """See `Journal.next_due_at`."""
    times = [
        db.execute(
            "SELECT min(not_before) FROM requests WHERE state = 'waiting' AND account = ? AND not_before > ?",
            (account, after),
        ).get
        for account in _queues(db)
    ]
    return min((at for at in times if at is not None), default=None)


def _queues(db: apsw.Connection) -> list[str]:
    """The accounts for which something waits and may go."""
    rows = db.execute(
        "SELECT account FROM tallies WHERE shown = 'waiting' AND n > 0"
        " AND account NOT IN (SELECT account FROM holds)"
    )
    return [str(account) for (account,) in rows]
