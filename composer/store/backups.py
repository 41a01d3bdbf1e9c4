"""Daily copies of the journal beside it, the newest seven; a copy is complete or not there at all.

Meant for a worker thread: the writer goes on meanwhile.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import apsw

from composer.store.faults import explained

KEPT = 7
"""How many days are kept."""


def back_up(path: str | Path, now: float | None = None) -> Path | None:
    """Copy the journal unless today's copy (UTC) is there, and remove those beyond `KEPT`; the new copy.

    Raises JournalError, most likely for a full disk; then nothing has changed.
    """
    path = Path(path)
    day = datetime.fromtimestamp(time.time() if now is None else now, tz=UTC)
    target = path.with_name(f"{path.name}.backup-{day:%Y%m%d}")
    if target.exists():
        return None
    _copy(path, target)
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def back_up_before(path: Path, version: int) -> Path:
    """Copy a journal of an old version before its tables are changed; the copy, which replaces that of an older version.

    Raises JournalError; then nothing has changed.
    """
    target = path.with_name(f"{path.name}.version-{version}")
    _copy(path, target)
    for old in path.parent.glob(f"{path.name}.version-*"):
        if old != target:
            old.unlink(missing_ok=True)
    return target


def _copy(path: Path, target: Path) -> None:
    fresh = target.with_name(target.name + ".new")
    with explained(path):
        fresh.unlink(missing_ok=True)
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            db.set_busy_timeout(2000)
            # Checkpoints are the writer's.
            db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            db.pragma("wal_autocheckpoint", 0)
            # SQLite syncs the copy before it returns.
            db.pragma("synchronous", "FULL")
            db.execute("VACUUM INTO ?", (str(fresh),))
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        finally:
            db.close()
        fresh.replace(target)


def backups(path: str | Path) -> list[Path]:
    """The copies there are, the newest first."""
    path = Path(path)
    return sorted(path.parent.glob(f"{path.name}.backup-" + "[0-9]" * 8), reverse=True)
