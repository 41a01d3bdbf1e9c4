"""The workspace: drafts, accounts and settings in one small file. Losing its last moment costs a keystroke, not a message.

It is opened before the window is painted, so nothing heavy is imported here; accounts are JSON texts (see `accounts`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

from composer.store.disk import is_full

APPLICATION_ID = 0x434D5057
"""“CMPW” in the file's header."""

_FRAME = """
CREATE TABLE drafts (id TEXT PRIMARY KEY, json TEXT NOT NULL, saved REAL NOT NULL) STRICT;
CREATE TABLE accounts (id TEXT PRIMARY KEY, json TEXT NOT NULL, place INTEGER NOT NULL) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_FRAME,)
"""One script per version; `user_version` counts how many have run. Never change one that was released."""


class WorkspaceError(Exception):
    """The workspace cannot be opened, read or written. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


class Workspace:
    """See the module. For one thread at a time. Everything may raise WorkspaceError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.opened_with: str | None = None
        """A sentence for the person, when an unusable file was set aside."""
        with _explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self.opened_with = _set_aside_if_unusable(path)
            if not path.exists():
                _create(path)
            self._db = _open(path)

    def close(self) -> None:
        """Write everything and close the file."""
        with _explained(self._path):
            self._db.close()

    def save_draft(self, identity: str, json_text: str) -> None:
        """Keep a draft under that id; it is then the newest."""
        self._run(
            "INSERT INTO drafts VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET json = ?2, saved = ?3",
            identity,
            json_text,
            time.time(),
        )

    def load_draft(self, identity: str) -> str | None:
        """The draft with that id."""
        rows = self._run("SELECT json FROM drafts WHERE id = ?", identity)
        return str(rows[0][0]) if rows else None

    def drafts(self) -> list[tuple[str, str, float]]:
        """All drafts, the newest first: id, text, seconds since 1970."""
        # rowid settles what was saved within one tick of the clock.
        return self._run("SELECT id, json, saved FROM drafts ORDER BY saved DESC, rowid DESC")

    def delete_draft(self, identity: str) -> None:
        """Forget a draft; it need not be there."""
        self._run("DELETE FROM drafts WHERE id = ?", identity)

    def accounts(self) -> list[str]:
        """The accounts that were added, each as JSON, in the order in which they were added."""
        return [text for (text,) in self._run("SELECT json FROM accounts ORDER BY place")]

    def save_account(self, identity: str, json_text: str) -> None:
        """Add an account, or change it where it stands."""
        self._run(
            "INSERT INTO accounts SELECT ?1, ?2, 1 + coalesce(max(place), 0) FROM accounts WHERE true"
            " ON CONFLICT (id) DO UPDATE SET json = ?2",
            identity,
            json_text,
        )

    def delete_account(self, identity: str) -> None:
        """Remove an account; it need not be there."""
        self._run("DELETE FROM accounts WHERE id = ?", identity)

    def get(self, key: str, default: Any = None) -> Any:
        """A setting."""
        rows = self._run("SELECT json FROM settings WHERE key = ?", key)
        return json.loads(rows[0][0]) if rows else default

    def set(self, key: str, value: Any) -> None:
        """Keep a setting: any JSON value."""
        self._run(
            "INSERT INTO settings VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET json = ?2",
            key,
            json.dumps(value),
        )

    def _run(self, sql: str, *values: Any) -> list[Any]:
        with _explained(self._path):
            return list(self._db.execute(sql, values))


def _open(path: Path) -> apsw.Connection:
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        db.set_busy_timeout(2000)
        # A folder that cannot share memory (some network drives) keeps the older journal: slower, and as safe.
        db.pragma("journal_mode", "WAL")
        db.pragma("synchronous", "NORMAL")
        _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _create(path: Path) -> None:
    """Build the file under another name, so that a crash never leaves half a workspace."""
    fresh = path.with_name(path.name + ".new")
    for ending in ("", "-journal"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    db = apsw.Connection(str(fresh))
    try:
        db.pragma("application_id", APPLICATION_ID)
        _migrate(db)
    finally:
        db.close()
    fresh.replace(path)


def _migrate(db: apsw.Connection) -> None:
    """Run the scripts that have not run yet, each in a transaction with its version number."""
    for number in range(db.pragma("user_version"), len(MIGRATIONS)):
        with db:
            db.execute(MIGRATIONS[number])
            db.pragma("user_version", number + 1)


def _set_aside_if_unusable(path: Path) -> str | None:
    """Rename what cannot be used; the note says what became of it."""
    if not path.exists():
        return None
    try:
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            db.set_busy_timeout(2000)
            # Closing must not write into a file that turns out to be damaged.
            db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            # An empty file passes every check but this one.
            known = db.pragma("application_id") == APPLICATION_ID
            newer = known and db.pragma("user_version") > len(MIGRATIONS)
            sound = known and (newer or db.pragma("quick_check", 1) == "ok")
        finally:
            db.close()
    except (apsw.CorruptError, apsw.NotADBError):
        sound = newer = False
    if newer:
        return _set_aside(path, _NEWER)
    return None if sound else _set_aside(path, _DAMAGED)


def _set_aside(path: Path, note: str) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = path.with_name(f"{path.name}.corrupt-{stamp}")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(target.with_name(target.name + ending))
    return note.format(name=target.name)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Raise WorkspaceError for what the disk, the system or another program did; faults of ours pass through."""
    try:
        yield
    except (apsw.Error, OSError) as failure:
        words = next((words for kind, words in _WORDS.items() if isinstance(failure, kind)), None)
        if is_full(failure, path):
            words = _WORDS[apsw.FullError]
        if words is None:
            raise
        title, sentence = words
        raise WorkspaceError(title, sentence.format(path=path)) from failure


_NEWER = (
    "Drafts, accounts and settings were written by a newer Composer. They were set aside as “{name}”, and Composer starts"
    " without them. Install the newer Composer and give the file its old name to have them again."
)
_DAMAGED = (
    "The file with drafts, accounts and settings was damaged and could not be read. It was set aside as “{name}”, and"
    " Composer starts without it. Passwords in the keyring are not affected."
)
_ACCESS = (
    "Drafts and settings cannot be saved",
    "Composer may not write to {path}. Check the folder’s permissions.",
)
_BUSY = (
    "Drafts and settings are in use",
    "Another program holds {path}. Close other windows of Composer, or wait for a backup to end.",
)
_WORDS: dict[type[Exception], tuple[str, str]] = {
    apsw.FullError: (
        "The disk is full",
        "Drafts and settings cannot be saved. Free some space; {path} is there.",
    ),
    apsw.BusyError: _BUSY,
    apsw.LockedError: _BUSY,
    apsw.ReadOnlyError: _ACCESS,
    apsw.CantOpenError: _ACCESS,
    apsw.PermissionsError: _ACCESS,
    PermissionError: _ACCESS,
    apsw.CorruptError: (
        "Drafts and settings are damaged",
        "{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.",
    ),
    apsw.IOError: (
        "The disk has a fault",
        "{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.",
    ),
    OSError: (
        "Drafts and settings cannot be saved",
        "The system does not allow Composer to use {path}. Check the folder and the disk.",
    ),
}
"""Title and sentence for each failure, the narrower kind first."""
