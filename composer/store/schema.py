"""The journal's tables, and how its file is opened: checked, migrated, or set aside and begun anew.

Times are seconds since 1970 (UTC) unless a column says otherwise. A damaged file is never written to: it is renamed.
"""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import apsw

from composer.store.backups import back_up_before, backups
from composer.store.elsewhere import NAMELESS
from composer.store.faults import JournalError, explained, suspicion, transaction
from composer.store.forgotten import FORGOTTEN
from composer.store.inbound import fill
from composer.store.inbound_schema import INBOX
from composer.store.schema_at_size import AT_SIZE
from composer.store.space import prepare_new, write_anew_if_loose
from composer.store.template_schema import TEMPLATES
from composer.store.watching import WATCHING

APPLICATION_ID = 0x434D504A
"""“CMPJ” in the file's header."""

OLDEST_SQLITE = (3, 51, 3)
"""Before it two connections could damage a WAL file (the WAL-reset bug)."""

CACHE_KIB = 16_000
"""KiB of the file that the writer keeps in memory, once it has used them: the inner pages of its indexes."""

WAL_KEPT = 16 << 20
"""Bytes of the WAL that stay on the disk after a large change was written back."""

BIG = 64 << 20
"""Bytes up to which the whole file is checked at every start (64 MiB take about a second)."""

_FRAME = """
CREATE TABLE requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ref_id TEXT NOT NULL UNIQUE,
    batch TEXT NOT NULL,
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    created REAL NOT NULL,
    state_since REAL NOT NULL,
    not_before REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    valid_until REAL NOT NULL,
    answer_status INTEGER,
    answer_body TEXT,
    error_title TEXT NOT NULL DEFAULT '',
    error_sentence TEXT NOT NULL DEFAULT '',
    parent_ref TEXT NOT NULL DEFAULT ''
) STRICT;
-- Finished requests, which are nearly all, stand in none of these.
CREATE INDEX requests_waiting ON requests (account, not_before) WHERE state = 'waiting';
CREATE INDEX requests_sending ON requests (id) WHERE state = 'sending';
CREATE INDEX requests_uncertain ON requests (valid_until) WHERE state = 'uncertain';
CREATE INDEX requests_held ON requests (account) WHERE state = 'held';
CREATE INDEX requests_batch ON requests (batch, state);

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    account TEXT NOT NULL,
    position INTEGER NOT NULL,
    message_index INTEGER NOT NULL,
    destination TEXT NOT NULL,
    summary TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    wa_message_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'none',
    code INTEGER,
    meta_code INTEGER,
    shown TEXT NOT NULL,
    updated REAL NOT NULL
) STRICT;
CREATE INDEX messages_request ON messages (request_id);
CREATE INDEX messages_shown ON messages (account, shown, id);
CREATE INDEX messages_message_id ON messages (message_id) WHERE message_id <> '';
CREATE INDEX messages_wa_message_id ON messages (wa_message_id) WHERE wa_message_id <> '';
CREATE INDEX messages_destination ON messages (destination, id);
CREATE INDEX messages_code ON messages (code);
CREATE INDEX messages_meta_code ON messages (meta_code) WHERE meta_code IS NOT NULL;

-- Every callback as it came: reports, inbound messages and what is neither (`what`).
-- `message` and `request_id` stay NULL for what was sent from elsewhere.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    relay TEXT NOT NULL,
    epoch TEXT NOT NULL,
    cursor TEXT NOT NULL,
    gate TEXT NOT NULL,
    received TEXT NOT NULL,
    what TEXT NOT NULL,
    raw TEXT NOT NULL,
    ref_id TEXT NOT NULL DEFAULT '',
    message_id TEXT NOT NULL DEFAULT '',
    message_index INTEGER,
    code INTEGER,
    provider_time REAL,
    number TEXT NOT NULL DEFAULT '',
    own_number TEXT NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0,
    request_id INTEGER REFERENCES requests (id),
    message INTEGER REFERENCES messages (id),
    UNIQUE (relay, epoch, cursor)
) STRICT;
CREATE INDEX events_same ON events (relay, gate, received);
CREATE INDEX events_message_id ON events (message_id, message_index, code) WHERE message_id <> '';
CREATE INDEX events_ref_id ON events (ref_id) WHERE ref_id <> '';
CREATE INDEX events_message ON events (message) WHERE message IS NOT NULL;
CREATE INDEX events_request ON events (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX events_number ON events (number, own_number, id) WHERE number <> '';

CREATE TABLE cursors (
    relay TEXT PRIMARY KEY,
    epoch TEXT NOT NULL,
    cursor TEXT NOT NULL,
    caught_up REAL NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE holds (
    account TEXT PRIMARY KEY,
    since REAL NOT NULL,
    title TEXT NOT NULL,
    sentence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES requests (id),
    at REAL NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX history_request ON history (request_id);

-- Counted as they change, so that counts never walk over a million rows.
CREATE TABLE tallies (
    account TEXT NOT NULL,
    shown TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (account, shown)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tally_added AFTER INSERT ON messages BEGIN
    INSERT INTO tallies VALUES (new.account, new.shown, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER tally_changed AFTER UPDATE OF shown ON messages WHEN old.shown <> new.shown BEGIN
    UPDATE tallies SET n = n - 1 WHERE account = old.account AND shown = old.shown;
    INSERT INTO tallies VALUES (new.account, new.shown, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER tally_removed AFTER DELETE ON messages BEGIN
    UPDATE tallies SET n = n - 1 WHERE account = old.account AND shown = old.shown;
END;

-- What the search field looks through; rowid is messages.id. Three letters anywhere in a word find it.
CREATE VIRTUAL TABLE search USING fts5 (
    text, content = '', contentless_delete = 1, detail = full, tokenize = 'trigram'
);
"""

_BATCHES = """
-- What was sent at once to many. Its id is the lane in which its requests wait; lane 0 is everybody else's.
-- `state` is "writing" until all of it is in the journal, then "sending", "paused" or "cancelled".
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    created REAL NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX batches_stopped ON batches (account) WHERE state <> 'sending';
ALTER TABLE requests ADD COLUMN lane INTEGER NOT NULL DEFAULT 0;
DROP INDEX requests_waiting;
CREATE INDEX requests_waiting ON requests (account, lane, not_before, id) WHERE state = 'waiting';

-- Counted as they change, like `tallies`: the progress of ten thousand is read several times a second.
CREATE TABLE batch_tallies (
    lane INTEGER NOT NULL,
    shown TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (lane, shown)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_tallies_open ON batch_tallies (lane)
    WHERE n > 0 AND shown IN ('waiting', 'sending', 'held');
CREATE TRIGGER batch_tally_added AFTER INSERT ON messages BEGIN
    INSERT INTO batch_tallies SELECT lane, new.shown, 1 FROM requests WHERE id = new.request_id AND lane > 0
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER batch_tally_changed AFTER UPDATE OF shown ON messages WHEN old.shown <> new.shown BEGIN
    UPDATE batch_tallies SET n = n - 1 WHERE shown = old.shown
        AND lane = (SELECT lane FROM requests WHERE id = old.request_id AND lane > 0);
    INSERT INTO batch_tallies SELECT lane, new.shown, 1 FROM requests WHERE id = new.request_id AND lane > 0
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER batch_tally_removed AFTER DELETE ON messages BEGIN
    UPDATE batch_tallies SET n = n - 1 WHERE shown = old.shown
        AND lane = (SELECT lane FROM requests WHERE id = old.request_id AND lane > 0);
END;
"""

MIGRATIONS: tuple[str, ...] = (
    *(_FRAME, _BATCHES, INBOX, AT_SIZE, TEMPLATES, FORGOTTEN, WATCHING),
    NAMELESS,
)
"""One script per version; `user_version` counts how many have run. Never change one that was released."""


def open_journal(path: Path) -> tuple[apsw.Connection, str | None]:
    """The one writing connection, and a note for the person when an unusable file was set aside.

    Raises JournalError when the folder, the file or the disk does not allow a journal.
    """
    version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
    if version < OLDEST_SQLITE:
        raise JournalError(
            "Composer was installed with a database that is not safe",
            f"SQLite {apsw.sqlite_lib_version()} can damage its files; 3.51.3 or newer is needed.",
        )
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        note = _set_aside_if_unusable(path)
        if not path.exists():
            _create(path)
        db = apsw.Connection(str(path))
        try:
            _prepare(db)
            if db.pragma("user_version") < len(MIGRATIONS):
                back_up_before(path, db.pragma("user_version"))
            _migrate(db)
            write_anew_if_loose(db)
            fill(db, time.time())
        except BaseException:
            db.close()
            raise
    return db, note


def open_reader(path: Path) -> apsw.Connection:
    """A connection that cannot write and leaves checkpoints to the writer."""
    with explained(path):
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        db.set_busy_timeout(2000)
        db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        db.pragma("wal_autocheckpoint", 0)
        db.pragma("query_only", 1)
    return db


def _set_aside_if_unusable(path: Path) -> str | None:
    """Rename what cannot be used, with its WAL beside it; the note says what became of it."""
    wal = path.with_name(path.name + "-wal")
    if not path.exists():
        # Without its database a WAL means nothing, but SQLite would delete it.
        return _set_aside(path, "corrupt", _ORPHAN) if wal.exists() else None
    # A big file takes seconds to look through: only after a crash, or when something was found to be wrong.
    doubtful = path.stat().st_size < BIG or wal.exists() or suspicion(path).exists()
    try:
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            db.set_busy_timeout(2000)
            # Closing must not write into a file that turns out to be damaged.
            db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            known = db.pragma("application_id") == APPLICATION_ID
            newer = known and db.pragma("user_version") > len(MIGRATIONS)
            trusted = newer or not doubtful
            sound = known and (trusted or db.execute("PRAGMA quick_check(1)").get == "ok")
        finally:
            db.close()
    except (apsw.CorruptError, apsw.NotADBError):
        sound = newer = False
    except apsw.CantOpenError:
        # What may be written and yet not opened lies where programs cannot share memory.
        if all(os.access(one, os.R_OK | os.W_OK) for one in (path, path.parent)):
            raise JournalError(*_NO_WAL) from None
        raise
    suspicion(path).unlink(missing_ok=True)
    if newer:
        return _set_aside(path, "newer", _NEWER)
    return None if sound else _set_aside(path, "corrupt", _CORRUPT)


def _set_aside(path: Path, why: str, note: str) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = path.with_name(f"{path.name}.{why}-{stamp}")
    # The database first: after a crash in between, what is left counts as an orphaned WAL and not as a journal.
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(target.with_name(target.name + ending))
    told = note.format(name=target.name)
    copies = backups(path)
    return f"{told} The newest backup is “{copies[0].name}”." if copies else told


def _create(path: Path) -> None:
    """Build the file under another name, so that a crash never leaves half a journal."""
    fresh = path.with_name(path.name + ".new")
    for ending in ("", "-wal", "-shm"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    db = apsw.Connection(str(fresh))
    try:
        db.pragma("synchronous", "FULL")
        prepare_new(db)
        db.pragma("application_id", APPLICATION_ID)
        _migrate(db)
    finally:
        db.close()
    fresh.replace(path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename outlive a power cut; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _prepare(db: apsw.Connection) -> None:
    db.set_busy_timeout(2000)
    try:
        mode = db.pragma("journal_mode", "WAL")
    except (apsw.CantOpenError, apsw.IOError):
        mode = "refused"
    if mode != "wal":
        raise JournalError(*_NO_WAL)
    db.pragma("synchronous", "FULL")
    db.pragma("journal_size_limit", WAL_KEPT)
    db.pragma("cache_size", -CACHE_KIB)
    if sys.platform == "darwin":
        db.pragma("fullfsync", 1)
        db.pragma("checkpoint_fullfsync", 1)
    db.pragma("foreign_keys", 1)
    db.pragma("temp_store", "MEMORY")


def _migrate(db: apsw.Connection) -> None:
    """Run the scripts that have not run yet, each in a transaction with its version number."""
    for number in range(db.pragma("user_version"), len(MIGRATIONS)):
        with transaction(db):
            db.execute(MIGRATIONS[number])
            db.pragma("user_version", number + 1)


_CORRUPT = (
    "The journal of sent messages and templates was damaged and could not be read. It was set aside as “{name}”, and a"
    " new one was begun: messages that were waiting in it were not sent, and the library of templates is empty."
)
_NEWER = (
    "The journal of sent messages was made by a newer Composer. It was set aside as “{name}”, and a new one was begun."
    " Install the newer Composer and give the file its old name to see it again."
)
_ORPHAN = (
    "The journal of sent messages is missing, but its latest changes were found. They were set aside as “{name}-wal”,"
    " and a new journal was begun."
)
_NO_WAL = (
    "The journal cannot live in this folder",
    (
        "It needs a disk of this computer: network drives and some synchronised folders cannot keep it safe."
        " Choose another data folder."
    ),
)
