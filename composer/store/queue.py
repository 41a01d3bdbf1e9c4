"""Whose turn it is: the waiting requests, by account and lane, found without walking over those that cannot go."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from itertools import chain, islice, zip_longest
from types import MappingProxyType
from typing import Any

import apsw

from composer.store.records import Due

_NO_TURNS: Mapping[str, int] = MappingProxyType({})


def find_due(
    db: apsw.Connection,
    now: float,
    limit: int,
    full: Collection[str],
    resting: Collection[tuple[str, str]],
    turns: Mapping[str, int] = _NO_TURNS,
) -> list[Due]:
    """See `Journal.due`."""
    found: list[Due] = []
    for account in _queues(db):
        if account in full:
            continue
        numbers = json.dumps([number for key, number in resting if key == account])
        lanes = [
            _find_in_lane(db, account, lane, now, limit, numbers)
            for lane in _in_turn(_lanes(db, account), turns.get(account, -1))
        ]
        # One of each lane, then the second of each: a message to one person does not wait for ten thousand others.
        rounds = chain.from_iterable(zip_longest(*lanes))
        found += islice((due for due in rounds if due is not None), limit)
    return found


def next_due_at(db: apsw.Connection, after: float) -> float | None:
    """See `Journal.next_due_at`."""
    times = [
        db.execute(
            "SELECT min(not_before) FROM requests WHERE state = 'waiting' AND account = ? AND lane = ? AND not_before > ?",
            (account, lane, after),
        ).get
        for account in _queues(db)
        for lane in _lanes(db, account)
    ]
    return min((at for at in times if at is not None), default=None)


def _find_in_lane(
    db: apsw.Connection, account: str, lane: int, now: float, limit: int, numbers: str
) -> list[Due]:
    rows: list[tuple[Any, ...]] = db.execute(
        "SELECT id, ref_id, account, source, body, tries, (SELECT json_group_array(DISTINCT destination)"
        " FROM messages WHERE request_id = r.id) FROM requests r"
        " WHERE state = 'waiting' AND account = ? AND lane = ? AND not_before <= ? AND NOT EXISTS"
        " (SELECT 1 FROM messages WHERE request_id = r.id AND destination IN (SELECT value FROM json_each(?)))"
        " ORDER BY not_before, id LIMIT ?",
        (account, lane, now, numbers, limit),
    ).fetchall()
    return [_due(row, lane) for row in rows]


def _due(row: tuple[Any, ...], lane: int) -> Due:
    request, ref_id, account, source, body, tries, numbers = row
    return Due(request, ref_id, account, source, body, tries, tuple(json.loads(numbers)), lane)


def _in_turn(lanes: list[int], last: int) -> list[int]:
    """The lanes after the last one that had its turn, then the others."""
    return [lane for lane in lanes if lane > last] + [lane for lane in lanes if lane <= last]


def _lanes(db: apsw.Connection, account: str) -> list[int]:
    """The lanes in which something of the account waits and may go, found by a step of the index for each."""
    rows = db.execute(
        "WITH RECURSIVE found (lane) AS (SELECT min(lane) FROM requests WHERE state = 'waiting' AND account = ?1"
        " UNION ALL SELECT (SELECT min(lane) FROM requests WHERE state = 'waiting' AND account = ?1"
        " AND requests.lane > found.lane) FROM found WHERE found.lane IS NOT NULL)"
        " SELECT lane FROM found WHERE lane IS NOT NULL AND lane NOT IN"
        " (SELECT id FROM batches WHERE account = ?1 AND state <> 'sending')",
        (account,),
    )
    return [int(lane) for (lane,) in rows]


def _queues(db: apsw.Connection) -> list[str]:
    """The accounts for which something waits and may go."""
    rows = db.execute(
        "SELECT account FROM tallies WHERE shown = 'waiting' AND n > 0"
        " AND account NOT IN (SELECT account FROM holds)"
    )
    return [str(account) for (account,) in rows]
