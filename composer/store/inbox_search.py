"""Finding words in what people wrote: in SQL, among the newest messages that may have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import apsw

from composer.delivery.inbound import Inbound
from composer.delivery.report import parse
from composer.store.inbound import LINE
from composer.store.search import Query

LOOKED_THROUGH = 20_000
"""Messages that are looked through for one page of conversations."""

_Question = tuple[str, tuple[Any, ...]]


def prepare(db: apsw.Connection) -> None:
    """SQLite's own lower() knows the letters of ASCII only."""
    db.create_scalar_function("fold", _fold, 1, deterministic=True)


def find(db: apsw.Connection, query: Query, end: int, limit: int) -> tuple[list[int], int]:
    """The conversations with the words, each at its newest message that has them, of events before `end`.

    And the event before which more may be found; 0 where nothing is left to look through.
    """
    looked = _looked_through(query, end)
    there: dict[int, None] = {}
    for event, conversation, number, line in _maybe(db, query, looked):
        if conversation not in there and _has(db, query, event, number, line):
            there[conversation] = None
        if len(there) == limit:
            return list(there), event
    sql, values = looked
    ends = f"SELECT count(*), min(event) FROM ({sql})"  # noqa: S608 - words of ours
    rows: list[tuple[Any, ...]] = db.execute(ends, values).fetchall()
    ((count, oldest),) = rows
    return list(there), int(oldest) if count == LOOKED_THROUGH else 0


def _looked_through(query: Query, end: int) -> _Question:
    """The events before `end` that are worth a look. The index finds too much, and no words of two letters."""
    if query.match:
        return _INDEXED, (query.match, end, LOOKED_THROUGH)
    return _NEWEST, (end, LOOKED_THROUGH)


def _maybe(
    db: apsw.Connection, query: Query, looked: _Question
) -> Iterator[tuple[int, int, str, str]]:
    """Messages with the words, and those whose line was cut: event, conversation, number and line, the newest first."""
    conditions: list[str] = []
    words: list[str] = []
    for term in query.terms:
        fold = "lower" if term.word.isascii() else "fold"
        ways = [f"instr({fold}(i.line), {fold}(?))", *["instr(c.number, ?)"] * len(term.digits)]
        conditions.append(f"({' OR '.join(ways)})")
        words += [term.word, *term.digits]
    sql, values = looked
    yield from db.execute(
        f"SELECT i.event, i.conversation, c.number, i.line FROM ({sql}) looked"  # noqa: S608 - words of ours
        " CROSS JOIN inbound i ON i.event = looked.event CROSS JOIN conversations c ON c.id = i.conversation"
        f" WHERE length(i.line) >= {LINE} OR ({' AND '.join(conditions)})",
        (*values, *words),
    )


def _has(db: apsw.Connection, query: Query, event: int, number: str, line: str) -> bool:
    """Whether the message really has each word, or its number the digits: SQL has looked where the line is whole."""
    if len(line) < LINE:
        return True
    found = parse(db.execute("SELECT raw FROM events WHERE id = ?", (event,)).get)
    text = (found.text if isinstance(found, Inbound) else line).casefold()
    return all(
        term.word.casefold() in text or any(digits in number for digits in term.digits)
        for term in query.terms
    )


def _fold(*values: apsw.SQLiteValue) -> str:
    return str(values[0]).casefold()


_INDEXED = "SELECT rowid AS event FROM inbound_search WHERE inbound_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"
_NEWEST = "SELECT event FROM inbound WHERE event < ? ORDER BY event DESC LIMIT ?"
