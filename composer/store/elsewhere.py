"""Reports of messages that were not sent from here: other programs may share a gate. One row a message, folded as ours are.

In lists they have ids above `FIRST`, where no message of ours comes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from composer.delivery.report import Report
from composer.delivery.status import status_of
from composer.store.records import ELSEWHERE, Filter, Row, StoredReport
from composer.store.search import Query
from composer.store.shown import SHOWN_OF

FIRST = 1 << 40
"""What is added to their ids."""

_FEW = 3_000

NAMELESS = """
-- Reports that name nothing: the one stranger that they make shows them without a walk through all events.
CREATE INDEX events_nameless ON events (relay, message_index) WHERE message_id = '' AND ref_id = '' AND what = 'report';
"""


def note(db: apsw.Connection, relay: str, reports: Iterable[Report], now: float) -> None:
    """Keep what they say together with what was said before, in any order the same."""
    db.executemany(_UPSERT, (_values(relay, one, now) for one in reports))


def forget(db: apsw.Connection, message_ids: Iterable[str]) -> None:
    """They turned out to be ours."""
    db.executemany(
        "DELETE FROM elsewhere WHERE message_id = ?", ((one,) for one in message_ids if one)
    )


def page(
    db: apsw.Connection, which: Filter, query: Query | None, end: int, limit: int
) -> list[Row]:
    """Up to `limit` of them before the row `end`, newest first."""
    below = max(end - FIRST, 0) if end < 1 << 62 else end
    ids = _found(db, which, query, below, limit)
    rows = db.execute(
        f"{_SELECT} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC",  # noqa: S608 - words of ours
        (json.dumps(ids),),
    )
    return [_row(row) for row in rows]


def count(db: apsw.Connection, which: Filter, query: Query | None, most: int) -> int:
    """How many there are; of what a search finds, at most so many."""
    if which.days is not None:
        return 0
    if query is not None:
        return len(_found(db, which, query, 1 << 62, most))
    one = "" if which.account is None else "AND account = ?"
    values = () if which.account is None else (which.account,)
    sql = f"SELECT coalesce(sum(n), 0) FROM tallies WHERE shown = '{ELSEWHERE}' {one}"  # noqa: S608
    return int(db.execute(sql, values).get)


def one(db: apsw.Connection, row_id: int) -> tuple[Row, tuple[StoredReport, ...]] | None:
    """One of them and its reports, in the order of arrival; None where it is not there."""
    found = db.execute(f"{_SELECT} WHERE id = ?", (row_id - FIRST,)).fetchone()
    if found is None:
        return None
    # Each of the three has an index of its own, which is only used where its condition stands there.
    named = f"message_id = '' AND ref_id {'<>' if found[3] else '='} ''"
    named, values = ("message_id = ?", (found[2],)) if found[2] else (named, ())
    reports: list[tuple[Any, ...]] = db.execute(
        "SELECT id, received, raw, relay, gate, code, provider_time, duplicate FROM events"  # noqa: S608
        f" WHERE {named} AND ref_id = ? AND coalesce(message_index, -2) = ? AND relay = ?"
        " AND what = 'report' AND request_id IS NULL ORDER BY id LIMIT 1000",
        (*values, found[3], found[4], found[1]),
    ).fetchall()
    return _row(found), tuple(StoredReport(*(*row[:-1], bool(row[-1]))) for row in reports)


def _values(relay: str, report: Report, now: float) -> tuple[Any, ...]:
    status = status_of(report)
    at = report.timestamp.timestamp() if report.timestamp else 0.0
    index = -2 if report.message_index is None else report.message_index
    return (
        relay, report.message_id, report.ref_id, index, status.rank, at, report.code, report.meta_code,
        status.value, SHOWN_OF[status], now,
    )  # fmt: skip


def _found(
    db: apsw.Connection, which: Filter, query: Query | None, below: int, limit: int
) -> list[int]:
    mine, values = ("", ()) if which.account is None else (" AND relay = ?", (which.account,))
    if which.days is not None:
        return []
    if query is None:
        return _ids(db, f"id < ? {mine}", (below, *values), limit)
    if len(query.terms) > 1:
        return []  # they have ids and codes, no words
    found: set[int] = set()
    beginning = query.terms[0].beginning
    for column in ("message_id", "ref_id") if beginning else ():
        way = f"{column} <> '' AND {column} COLLATE NOCASE >= ? AND {column} COLLATE NOCASE < ?"
        alike = _ids(db, way, beginning or (), _FEW, order="")
        found.update(
            _ids(
                db,
                f"id IN (SELECT value FROM json_each(?)) AND id < ? {mine}",  # noqa: S608
                (json.dumps(alike), below, *values),
                limit,
            )
        )
    for column in ("code", "meta_code") if query.code is not None else ():
        found.update(
            _ids(db, f"{column} = ? AND id < ? {mine}", (query.code, below, *values), limit)
        )
    return sorted(found, reverse=True)[:limit]


def _ids(
    db: apsw.Connection,
    where: str,
    values: Sequence[Any],
    limit: int,
    order: str = "ORDER BY id DESC",
) -> list[int]:
    sql = f"SELECT id FROM elsewhere WHERE {where} {order} LIMIT ?"  # noqa: S608 - words of ours
    return [row[0] for row in db.execute(sql, (*values, limit))]


def _row(found: Sequence[Any]) -> Row:
    row_id, relay, message_id, ref_id, _, code, meta_code, status, shown, first_seen, updated = (
        found
    )
    return Row(
        id=FIRST + row_id,
        request_id=0,
        created=first_seen,
        destination="",
        source="",
        account=relay,
        kind="",
        summary="",
        state=ELSEWHERE,
        status=status,
        code=code,
        meta_code=meta_code,
        message_id=message_id,
        ref_id=ref_id,
        updated=updated,
        shown=shown,
    )


_SELECT = (
    "SELECT id, relay, message_id, ref_id, message_index, code, meta_code, status, shown, first_seen, updated"
    " FROM elsewhere"
)
_UPSERT = (
    "INSERT INTO elsewhere (relay, message_id, ref_id, message_index, rank, at, code, meta_code, status, shown,"
    " first_seen, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11)"
    " ON CONFLICT DO UPDATE SET rank = ?5, at = ?6, code = ?7, meta_code = ?8, status = ?9, shown = ?10, updated = ?11"
    " WHERE (?5, ?6, ?7, coalesce(?8, 0)) > (rank, at, code, coalesce(meta_code, 0))"
)
