"""Daily copies of the journal beside it, the newest seven or as many as there is room for; a copy is complete or not there.

Meant for a worker thread: the writer goes on meanwhile.
"""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import apsw

from composer.store.faults import JournalError, explained

KEPT = 7
"""How many days are kept at the most."""

ROOM = 1 << 30
"""Bytes that the copies may take together. The newest stays however large it is."""

SPARE = 256 << 20
"""Bytes of the disk that a copy leaves free: the journal itself needs them more."""


def back_up(path: str | Path, now: float | None = None) -> Path | None:
    """Copy the journal unless today's copy (UTC) is there, and remove those beyond `KEPT` and `ROOM`; the new copy.

    Raises JournalError, most likely for lack of space; then nothing has changed.
    """
    path = Path(path)
    target = _of_day(path, now)
    if target.exists():
        return None
    _find_room(path)
    _copy(path, target)
    for old in _too_many(path):
        old.unlink(missing_ok=True)
    return target


def _of_day(path: Path, now: float | None) -> Path:
    day = datetime.fromtimestamp(time.time() if now is None else now, tz=UTC)
    return path.with_name(f"{path.name}.backup-{day:%Y%m%d}")


def _find_room(path: Path) -> None:
    with explained(path):
        size = path.stat().st_size
        if shutil.disk_usage(path.parent).free < size + SPARE:
            raise JournalError(
                "No copy of the journal was made today",
                f"It takes {size >> 20:,} MB, and there is not enough space beside {path} for another. "
                "The journal itself is sound, and so are the copies of other days.",
            )


def _clear_halves(path: Path) -> None:
    """Remove what was begun on other days, or before an update, and never ended: as large as the journal, and of no use."""
    with explained(path):
        # SQLite's own journal of it, too.
        for half in path.parent.glob(f"{path.name}.*.new*"):
            if half.is_file():
                half.unlink(missing_ok=True)


def _too_many(path: Path) -> list[Path]:
    newest, *others = backups(path)
    size = newest.stat().st_size
    gone = []
    for place, copy in enumerate(others, start=1):
        size += copy.stat().st_size
        if place >= KEPT or size > ROOM:
            gone.append(copy)
    return gone


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
    _clear_halves(path)
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


def copy_anew(path: str | Path, now: float | None = None) -> Path:
    """Today's copy (UTC) as the journal is now, in the place of one that may be there. Raises JournalError."""
    path = Path(path)
    target = _of_day(path, now)
    _find_room(path)
    _copy(path, target)
    return target


def remove_other_copies(path: str | Path) -> None:
    """All but the newest daily copy, those from before a change of the tables too. Raises JournalError."""
    path = Path(path)
    with explained(path):
        for old in (*backups(path)[1:], *path.parent.glob(f"{path.name}.version-*")):
            old.unlink(missing_ok=True)


def remove_old_version(path: str | Path, moment: float) -> None:
    """The copy of before a change of the tables, if it was made before `moment`. Raises JournalError."""
    path = Path(path)
    with explained(path):
        for old in path.parent.glob(f"{path.name}.version-*"):
            if old.stat().st_mtime < moment:
                old.unlink(missing_ok=True)


def backups(path: str | Path) -> list[Path]:
    """The copies there are, the newest first."""
    path = Path(path)
    return sorted(path.parent.glob(f"{path.name}.backup-" + "[0-9]" * 8), reverse=True)
