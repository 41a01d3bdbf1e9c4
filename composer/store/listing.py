"""Which messages a page shows: ids, newest first, found by indexes that stop at the page's end.

Nothing here walks over the whole journal. What no index knows (words of one or two letters) is looked for among the
newest `NEAR` messages only, and the page says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import apsw

from composer.delivery.status import CODES, Status
from composer.store import paused, watching
from composer.store.records import SHOWN, WATCHED, Filter
from composer.store.search import Query, Term
from composer.store.shown import SHOWN_OF

Values = tuple[Any, ...]

COUNTED = 1_000
"""Found messages that are counted at most: beyond it nobody reads the number, and everybody waits for it."""

NEAR = 20_000
"""The newest messages, in which words too short for the index are looked for."""

END = 1 << 62
"""An id after all others."""

_FEW = 3_000
"""So few messages are looked through one by one, where another way might have to pass over a million."""

_RARE = 200
"""Messages that a word may be in to be called rare: they are looked through quickly."""

_REPORTED = ("queued", "sent", "delivered", "read", "failed", "deleted")
"""What messages with a code show."""


def find_page(
    db: apsw.Connection, which: Filter, query: Query | None, end: int, limit: int
) -> list[int]:
    """The ids of up to `limit` messages before `end`; fewer only where there are no more."""
    bounds = _bounds(db, which, end)
    if bounds is None:
        return []
    if WATCHED in which.statuses:
        return find_watched(db, which, query, bounds, limit)
    if query is None:
        return _ids(db, *_listing(db, which, bounds, limit))
    if which.statuses and sum(n for *_, n in _pairs(db, which)) <= _FEW:
        return _looked_through(db, which, query, bounds, limit)
    found: set[int] = set()
    for sql, values in _searches(db, which, query, bounds, limit):
        found.update(_ids(db, sql, values))
    return sorted(found, reverse=True)[:limit]


def find_watched(
    db: apsw.Connection,
    which: Filter,
    query: Query | None,
    bounds: tuple[int, int] = (0, END),
    limit: int = COUNTED,
) -> list[int]:
    """What a person watches, whatever `which.statuses`; newest first."""
    conditions, values = _conditions(Filter(account=which.account, days=which.days), ())
    if query is not None:
        meant, more = _meant(query)
        conditions, values = conditions + meant, (*values, *more)
    return watching.find_watched(db, conditions, values, bounds, limit)


def count(db: apsw.Connection, which: Filter, query: Query | None) -> dict[str, int]:
    """How many show which word, whatever `which.statuses`; of what a search finds, the newest `COUNTED`."""
    anyone = Filter(which.text, account=which.account, days=which.days)
    if query is not None:
        ids = json.dumps(find_page(db, anyone, query, END, COUNTED))
        sql = (
            f"SELECT {paused.SHOWN_NOW}, count(*) FROM messages m"  # noqa: S608
            " WHERE m.id IN (SELECT value FROM json_each(?)) GROUP BY 1"
        )
        return _counted(db, sql, (ids,))
    table = "tallies" if which.days is None else "outcomes"
    rest, values = _conditions(anyone, (), "t")
    sql = f"SELECT shown, sum(n) FROM {table} t WHERE n > 0 {rest} GROUP BY shown"  # noqa: S608
    counts = _counted(db, sql, values)
    paused.take_out(db, counts, anyone)
    return counts


def _counted(db: apsw.Connection, sql: str, values: Values) -> dict[str, int]:
    rows: list[tuple[Any, ...]] = db.execute(sql, values).fetchall()
    return dict(rows)


def _bounds(db: apsw.Connection, which: Filter, end: int) -> tuple[int, int] | None:
    """From which id to before which one; None where there is nothing."""
    if which.days is None:
        return 0, end
    ((first, last),) = db.execute(
        "SELECT min(first), max(last) FROM days WHERE day BETWEEN ? AND ?", which.days
    )
    return None if first is None else (first, min(end, last + 1))


def _pairs(db: apsw.Connection, which: Filter) -> list[tuple[str, str, int]]:
    """The accounts and words that the filter lets through, and how many messages each has."""
    pairs: list[tuple[Any, ...]] = db.execute(
        "SELECT account, shown, n FROM tallies WHERE n > 0"
    ).fetchall()
    words = paused.kept_words(which.statuses or SHOWN)
    return [
        (account, shown, n)
        for account, shown, n in pairs
        if which.account in (None, account) and shown in words
    ]


def _listing(
    db: apsw.Connection, which: Filter, bounds: tuple[int, int], limit: int
) -> tuple[str, Values]:
    """All that pass the filter."""
    days, day_values = _conditions(Filter(days=which.days), (), "messages")
    if not which.statuses and which.account is None:
        return (
            f"SELECT id FROM messages WHERE id >= ? AND id < ? {days} ORDER BY id DESC LIMIT ?",  # noqa: S608
            (*bounds, *day_values, limit),
        )
    days += paused.condition(which.statuses, "messages")
    # One index walk for each account and word, merged: rare words are found without a scan.
    part = (
        "SELECT * FROM (SELECT id FROM messages WHERE account = ? AND shown = ? AND id >= ? AND id < ?"  # noqa: S608
        f" {days} ORDER BY id DESC LIMIT ?)"
    )
    wanted = _pairs(db, which)
    if not wanted:
        return "SELECT id FROM messages WHERE 0", ()
    values = tuple(
        value
        for account, shown, _ in wanted
        for value in (account, shown, *bounds, *day_values, limit)
    )
    sql = " UNION ALL ".join([part] * len(wanted)) + " ORDER BY id DESC LIMIT ?"
    return sql, (*values, limit)


def _looked_through(
    db: apsw.Connection, which: Filter, query: Query, bounds: tuple[int, int], limit: int
) -> list[int]:
    """What is found among the few that pass the filter."""
    there = json.dumps(_ids(db, *_listing(db, which, bounds, _FEW)))
    meant, values = _meant(query)
    sql = (
        "SELECT m.id FROM messages m WHERE m.id IN (SELECT value FROM json_each(?))"  # noqa: S608
        f" {meant} ORDER BY m.id DESC LIMIT ?"
    )
    return _ids(db, sql, (there, *values, limit))


def _meant(query: Query) -> tuple[str, Values]:
    """What is true of a message `m` that the search means."""
    meant, values = _conditions(Filter(), query.terms)
    if query.code is not None:
        meant += " OR m.code = ? OR m.meta_code = ?"
        values = (*values, query.code, query.code)
    return f" AND (1 {meant})", values


def _searches(
    db: apsw.Connection, which: Filter, query: Query, bounds: tuple[int, int], limit: int
) -> Iterator[tuple[str, Values]]:
    """Each way to find something. Whatever is found is in one of the answers' first `limit`."""
    rest, values = _conditions(which, query.terms)
    if query.short:
        ((newest,),) = db.execute("SELECT coalesce(max(id), 0) FROM messages")
        yield _walk((max(bounds[0], newest - NEAR + 1), bounds[1]), rest, values, limit)
    elif (rare := _with_rare_word(db, query)) is not None:
        yield _of_these(rare, bounds, rest, values, limit)
    else:
        # The index walks backwards through its rows: it stops at the limit.
        yield (
            (
                "SELECT m.id FROM search CROSS JOIN messages m ON m.id = search.rowid WHERE search MATCH ?"  # noqa: S608
                f" AND search.rowid >= ? AND search.rowid < ? {rest} ORDER BY search.rowid DESC LIMIT ?"
            ),
            (query.match, *bounds, *values, limit),
        )
    for term in query.terms:
        for ids in _by_id(db, term):
            if ids is None:  # so many begin alike that a walk soon meets them
                yield _walk(bounds, rest, values, limit)
            elif ids:
                yield _of_these(ids, bounds, rest, values, limit)
    if query.code is not None:
        yield from _by_code(db, which, query.code, bounds, limit)


def _by_code(
    db: apsw.Connection, which: Filter, code: int, bounds: tuple[int, int], limit: int
) -> Iterator[tuple[str, Values]]:
    rest, values = _conditions(Filter(account=which.account, days=which.days), ())
    step = _STEPS.get(code)
    if step is not None:
        # Nearly all that show the word have the code: the walk over them soon meets it.
        made = Filter(statuses=frozenset({step}), account=which.account, days=which.days)
        if step in (which.statuses or SHOWN):
            for account, shown, _ in _pairs(db, made):
                sql = (
                    "SELECT m.id FROM messages m WHERE m.account = ? AND m.shown = ? AND m.id >= ? AND m.id < ?"  # noqa: S608
                    f" AND m.code = ? {rest} ORDER BY m.id DESC LIMIT ?"
                )
                yield sql, (account, shown, *bounds, code, *values, limit)
        return
    for column, also in (("code", _ODD), ("meta_code", "m.meta_code IS NOT NULL")):
        for shown in _REPORTED:
            if shown in (which.statuses or _REPORTED):
                sql = (
                    f"SELECT m.id FROM messages m WHERE m.{column} = ? AND {also} AND m.shown = ? AND m.id >= ?"  # noqa: S608
                    f" AND m.id < ? {rest} ORDER BY m.id DESC LIMIT ?"
                )
                yield sql, (code, shown, *bounds, *values, limit)


def _with_rare_word(db: apsw.Connection, query: Query) -> list[int] | None:
    """Of several words, the messages with one that `_RARE` or fewer have.

    Asked for all of them, the index passes over every message with the others to come there.
    """
    if len(query.terms) < 2:
        return None
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
    for term in query.terms:
        if term.indexed:
            ids = _ids(db, sql, (term.indexed, _RARE + 1))
            if len(ids) <= _RARE:
                return ids
    return None


def _of_these(
    ids: list[int], bounds: tuple[int, int], rest: str, values: Values, limit: int
) -> tuple[str, Values]:
    sql = (
        "SELECT m.id FROM messages m WHERE m.id IN (SELECT value FROM json_each(?))"  # noqa: S608
        f" AND m.id >= ? AND m.id < ? {rest} ORDER BY m.id DESC LIMIT ?"
    )
    return sql, (json.dumps(ids), *bounds, *values, limit)


def _walk(bounds: tuple[int, int], rest: str, values: Values, limit: int) -> tuple[str, Values]:
    sql = f"SELECT m.id FROM messages m WHERE m.id >= ? AND m.id < ? {rest} ORDER BY m.id DESC LIMIT ?"  # noqa: S608
    return sql, (*bounds, *values, limit)


def _by_id(db: apsw.Connection, term: Term) -> Iterator[list[int] | None]:
    """The messages with an id that begins with the word, for each kind of id; None where they are more than `_FEW`."""
    if term.beginning is None:
        return
    for sql in _BEGINNINGS:
        ids = _ids(db, sql, (*term.beginning, _FEW + 1))
        yield ids if len(ids) <= _FEW else None


def _ids(db: apsw.Connection, sql: str, values: Values) -> list[int]:
    return [row[0] for row in db.execute(sql, values)]


def _conditions(which: Filter, terms: tuple[Term, ...], table: str = "m") -> tuple[str, Values]:
    sql = ""
    values: list[Any] = []
    if which.account is not None:
        sql += f" AND {table}.account = ?"
        values.append(which.account)
    if which.days is not None:
        sql += f" AND {table}.day BETWEEN ? AND ?"
        values += which.days
    if which.statuses:
        words = sorted(paused.kept_words(which.statuses))
        sql += f" AND {table}.shown IN ({', '.join('?' * len(words))})"
        sql += paused.condition(which.statuses, table)
        values += words
    for term in terms:
        condition, more = term.condition(table)
        sql += f" AND {condition}"
        values += more
    return sql, tuple(values)


_STEPS = {
    code: SHOWN_OF[status]
    for code, status in CODES.items()
    if status is not Status.FAILED and code > 0
}
"""LINK's codes that nearly every message with the same word has. Those for Meta's words are no numbers to look for."""
_ODD = f"m.code NOT IN ({', '.join(map(str, _STEPS))})"
"""As in the index `messages_code`, letter by letter: SQLite knows it by that."""

_BEGINNINGS = (
    (
        "SELECT m.id FROM (SELECT id FROM requests WHERE ref_id COLLATE NOCASE >= ? AND ref_id COLLATE NOCASE < ? LIMIT ?) r"
        " CROSS JOIN messages m ON m.request_id = r.id"
    ),
    (
        "SELECT id FROM messages WHERE message_id <> '' AND message_id COLLATE NOCASE >= ?"
        " AND message_id COLLATE NOCASE < ? LIMIT ?"
    ),
    "SELECT id FROM messages WHERE wa_message_id <> '' AND wa_message_id >= ? AND wa_message_id < ? LIMIT ?",
)
"""Ids by their beginnings: refId, messageId, WhatsApp's."""
