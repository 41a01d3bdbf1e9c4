"""The journal's place on the disk: pages that nothing stands in any more go back to it."""

from __future__ import annotations

from contextlib import suppress

import apsw

INCREMENTAL = 2
"""SQLite's word for a file that can give back pages bit by bit."""

_MUCH = 2_000
"""Free pages (8 MB) for which an old file is worth writing anew."""


def prepare_new(db: apsw.Connection) -> None:
    """Before the first table, or never."""
    db.pragma("auto_vacuum", INCREMENTAL)


def write_anew_if_loose(db: apsw.Connection) -> None:
    """Write a file whole that was begun before it could give pages back, once a quarter of it is free. Takes seconds."""
    free = db.pragma("freelist_count")
    if (
        db.pragma("auto_vacuum") == INCREMENTAL
        or free < _MUCH
        or free * 4 < db.pragma("page_count")
    ):
        return
    with suppress(apsw.FullError, apsw.BusyError):  # another time
        db.pragma("auto_vacuum", INCREMENTAL)
        db.execute("VACUUM")


def give_back(db: apsw.Connection, pages: int) -> int:
    """Return up to so many free pages to the disk; how many are left that can be. Inside a transaction."""
    if db.pragma("auto_vacuum") != INCREMENTAL:
        return 0
    db.execute(f"PRAGMA incremental_vacuum({pages:d})").fetchall()
    return int(db.pragma("freelist_count"))
