"""What SQLite and the disk can refuse, in words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from composer.store.disk import is_full


class JournalError(Exception):
    """The journal cannot be opened, read or written. `title` and `sentence` are for a person."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, sentence)
        self.title = title
        self.sentence = sentence

    def __str__(self) -> str:
        return f"{self.title}: {self.sentence}"


class NotThereError(JournalError):
    """What is asked for was removed since."""


@contextmanager
def transaction(db: apsw.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """All or nothing. Unlike apsw's own block it lets the cause through when SQLite has rolled back by itself (disk full)."""
    db.execute(f"BEGIN {kind}")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def suspicion(path: str | Path) -> Path:
    """The file whose presence asks the next start to look through the whole journal."""
    return Path(f"{path}.suspect")


@contextmanager
def explained(path: str | Path) -> Iterator[None]:
    """Raise JournalError for what the disk, the system or another program did; faults of ours pass through."""
    try:
        yield
    except tuple(_WORDS) as failure:
        if isinstance(failure, (apsw.CorruptError, apsw.NotADBError)):
            with suppress(OSError):
                suspicion(path).touch()
        title, sentence = next(words for kind, words in _WORDS.items() if isinstance(failure, kind))
        if is_full(failure, Path(path)):
            title, sentence = _WORDS[apsw.FullError]
        raise JournalError(title, sentence.format(path=path)) from failure


_ACCESS = (
    "The journal cannot be written",
    "Composer may not write to {path}. Nothing is sent until it can: check the folder’s permissions.",
)
_DAMAGED = (
    "The journal is damaged",
    "{path} can no longer be read. Restart Composer: it sets the file aside and begins a new one.",
)

_WORDS: dict[type[Exception], tuple[str, str]] = {
    apsw.FullError: (
        "The disk is full",
        "Nothing more can be sent, because a message must be on the disk first. Free some space; {path} is there.",
    ),
    apsw.BusyError: (
        "The journal is in use",
        "Another program holds {path}. Close other windows of Composer, or wait for a backup to end.",
    ),
    apsw.LockedError: (
        "The journal is in use",
        "Another program holds {path}. Close other windows of Composer, or wait for a backup to end.",
    ),
    apsw.ReadOnlyError: _ACCESS,
    apsw.CantOpenError: _ACCESS,
    apsw.PermissionsError: _ACCESS,
    apsw.AuthError: _ACCESS,
    PermissionError: _ACCESS,
    apsw.CorruptError: _DAMAGED,
    apsw.NotADBError: _DAMAGED,
    apsw.IOError: (
        "The disk has a fault",
        "{path} cannot be read or written. If it lies on a network drive or a stick, check the connection.",
    ),
    OSError: (
        "The journal cannot be opened",
        "The system does not allow Composer to use {path}. Check the folder and the disk.",
    ),
}
"""Title and sentence for each failure, the narrower kind first."""
