"""Journals as an older Composer left them, and what is in a journal, for comparing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from composer.store.schema import APPLICATION_ID, MIGRATIONS

NEWEST = len(MIGRATIONS)

FEW = """
INSERT INTO requests (id, ref_id, batch, account, kind, state, body, source, created, state_since, not_before, valid_until)
    VALUES (1, 'r-1', 'b', 'a', 'text', 'waiting', '{"refId": "r-1"}', '+460', 10, 10, 10, 1e12),
           (2, 'r-2', 'b', 'a', 'text', 'accepted', '{"refId": "r-2"}', '+460', 11, 12, 11, 1e12),
           (3, 'r-3', '', 'b', 'text', 'uncertain', '{"refId": "r-3"}', '+460', 13, 14, 13, 1e12);
INSERT INTO messages
    (id, request_id, account, position, message_index, destination, summary, message_id, status, shown, updated)
    VALUES (1, 1, 'a', 0, 0, '+461', 'one', '', 'none', 'waiting', 10),
           (2, 2, 'a', 0, 0, '+462', 'two', 'id-2', 'delivered', 'delivered', 12),
           (3, 3, 'b', 0, 0, '+463', 'three', '', 'none', 'uncertain', 14);
INSERT INTO history (request_id, at, state, note) VALUES (1, 10, 'waiting', ''), (2, 12, 'accepted', 'note');
INSERT INTO holds VALUES ('c', 5, 'Paused', 'You paused it.');
INSERT INTO cursors VALUES ('a', 'epoch', 'cursor', 99);
INSERT INTO search (rowid, text) VALUES (1, '461' || char(10) || 'r-1'), (2, '462' || char(10) || 'r-2 two');
"""
"""Three messages and what belongs to them, for every version."""

KILLED = """
import sys, psutil
from composer.store import schema
step = int(sys.argv[2])
def boom():
    psutil.Process().kill()
original = schema.transaction
class Cut:
    def __init__(self, db): self.block = original(db)
    def __enter__(self): return self.block.__enter__()
    def __exit__(self, *error):
        if int(sys.argv[3]) == 0: boom()
        self.block.__exit__(*error)
        boom()
class Count:
    n = 0
def transaction(db):
    Count.n += 1
    return Cut(db) if Count.n == step else original(db)
schema.transaction = transaction
from composer.store.journal import Journal
from pathlib import Path
Journal.open(Path(sys.argv[1]))
"""
"""Opens the journal argv[1] and is killed in migration argv[2], before (0) or after (1) it is committed."""


def make_old(path: Path, version: int, fill: str = FEW) -> None:
    """A journal as the Composer of that version left it."""
    db = apsw.Connection(str(path))
    db.pragma("application_id", APPLICATION_ID)
    db.pragma("journal_mode", "WAL")
    for script in MIGRATIONS[:version]:
        db.execute(script)
    db.execute(fill)
    db.pragma("user_version", version)
    db.close()


def tables(path: Path) -> set[tuple[Any, ...]]:
    """What the file is made of, as SQL."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return set(db.execute("SELECT type, name, sql FROM sqlite_schema").fetchall())
    finally:
        db.close()


Content = dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]

DERIVED = frozenset({"tallies", "batch_tallies", "inbound_filling", "inbound", "conversations", "listening", "days",
                     "outcomes", "elsewhere", "sqlite_sequence"})  # fmt: skip
"""What follows from other tables."""


def content(path: Path, like: Content | None = None) -> Content:
    """What is in it, by table: the columns and the rows. `like` an older one's: its tables and columns alone."""
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return dict(_contents(db, like))
    finally:
        db.close()


def _contents(
    db: apsw.Connection, like: Content | None
) -> Iterator[tuple[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]]:
    names = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not name.startswith(("search", "inbound_search")) and name not in DERIVED
    ]
    for name in names if like is None else like:
        columns = (
            tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})"))
            if like is None
            else like[name][0]
        )
        order = ", ".join(columns[:3])
        rows = db.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY {order}").fetchall()
        yield name, (columns, rows)
