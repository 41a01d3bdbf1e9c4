"""The sandbox's file: one SQLite database, or memory alone. Ledger, shelf of templates and clock lie in it."""

from __future__ import annotations

import time
from pathlib import Path

import apsw

_FIRST = """
CREATE TABLE IF NOT EXISTS request (
    number INTEGER PRIMARY KEY AUTOINCREMENT, received REAL NOT NULL, path TEXT NOT NULL,
    headers TEXT NOT NULL, body TEXT NOT NULL, verdict TEXT NOT NULL, notes TEXT NOT NULL,
    status INTEGER NOT NULL, answer TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS callback (
    id INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES request(number) ON DELETE CASCADE,
    lane TEXT NOT NULL, gate TEXT NOT NULL, kind TEXT NOT NULL, due REAL NOT NULL,
    body TEXT NOT NULL, copies INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'pending');
CREATE INDEX IF NOT EXISTS callback_pending ON callback (lane, id) WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS callback_request ON callback (request);
"""
_TEMPLATES = """
ALTER TABLE request ADD COLUMN method TEXT NOT NULL DEFAULT 'POST';
ALTER TABLE request ADD COLUMN ref_id TEXT;
CREATE INDEX request_ref_id ON request (ref_id);
CREATE TABLE clock (one INTEGER PRIMARY KEY CHECK (one = 1), real REAL NOT NULL,
    sandbox REAL NOT NULL, speed REAL NOT NULL);
CREATE TABLE template (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL,
    name TEXT NOT NULL, language TEXT NOT NULL, definition TEXT NOT NULL, created REAL NOT NULL,
    course TEXT NOT NULL, edits TEXT NOT NULL, deleted REAL);
CREATE INDEX template_name ON template (owner, name, language);
"""
_STEPS = (_FIRST, _TEMPLATES)
"""One script per version; `user_version` counts those that have run. Files of the first begin uncounted."""


class NewerFileError(Exception):
    """The file was written by a newer Composer. It is left as it is."""


def open_database(path: str) -> apsw.Connection:
    """The database at `path` (“:memory:”: none on disk), brought up to date.

    Raises apsw.Error when it cannot be used and NewerFileError when a newer Composer wrote it.
    """
    db = apsw.Connection(path)
    try:
        db.set_busy_timeout(2000)
        _refuse_newer(db)  # before anything is written to it
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            db.execute(f"PRAGMA {pragma}")
        _bring_up_to_date(db)
    except BaseException:
        db.close()
        raise
    return db


def set_aside(path: str) -> str:
    """Rename a database that cannot be used, with what belongs to it; the new name. Raises OSError."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    there = [one for one in (path, f"{path}-wal", f"{path}-shm") if Path(one).exists()]
    for one in there:
        Path(one).rename(one.replace(path, f"{path}.unusable-{stamp}", 1))
    return f"{path}.unusable-{stamp}"


def _refuse_newer(db: apsw.Connection) -> None:
    if int(db.pragma("user_version")) > len(_STEPS):
        raise NewerFileError


def _bring_up_to_date(db: apsw.Connection) -> None:
    version = int(db.pragma("user_version"))
    for number, script in enumerate(_STEPS[version:], version + 1):
        with db:
            db.execute(script)
            db.execute(f"PRAGMA user_version = {number}")
