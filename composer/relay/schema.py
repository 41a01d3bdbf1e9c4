"""The relay's SQLite file: its tables, how it is opened and who owns it.

WAL with `synchronous=FULL`: what is committed survives a power cut. One process owns the file, one connection writes.
"""

from __future__ import annotations

import logging
import secrets
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import apsw

from composer.relay.cursors import KEY_BYTES
from composer.relay.errors import StoreOpenError
from composer.relay.steady import Moment

APPLICATION_ID = 0x43525259
"""Marks the file as a relay's store ("CRRY")."""

_log = logging.getLogger(__name__)

_LEAST_SQLITE = 3_051_003
"""Before 3.51.3 SQLite's WAL can be corrupted when a connection checkpoints while another writes."""

_MIGRATIONS = (
    """
    CREATE TABLE meta (epoch TEXT NOT NULL);
    -- A run is one start of the relay. Cursors name the run an event was stored in, so that a store restored from a
    -- backup, which numbers other events alike, is noticed.
    CREATE TABLE runs (name TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE events (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        gate TEXT NOT NULL,
        received INTEGER NOT NULL, -- milliseconds since 1970 UTC
        body TEXT NOT NULL,
        ref_id TEXT, message_id TEXT, source TEXT, destination TEXT
    );
    CREATE INDEX events_gate ON events (gate);
    CREATE INDEX events_ref_id ON events (ref_id) WHERE ref_id IS NOT NULL;
    CREATE INDEX events_message_id ON events (message_id) WHERE message_id IS NOT NULL;
    CREATE INDEX events_source ON events (source) WHERE source IS NOT NULL;
    CREATE INDEX events_destination ON events (destination) WHERE destination IS NOT NULL;
    CREATE TABLE pruned (gate TEXT PRIMARY KEY, through INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE quarantine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        gate TEXT NOT NULL,
        received INTEGER NOT NULL,
        reason TEXT NOT NULL,
        body BLOB NOT NULL
    );
    """,
    # Rows of before have been received by a clock that is taken for steady.
    """
    ALTER TABLE events ADD COLUMN steady INTEGER; -- when it was received, by the steady clock
    ALTER TABLE quarantine ADD COLUMN steady INTEGER;
    ALTER TABLE meta ADD COLUMN steady INTEGER; -- the newest moment known
    ALTER TABLE meta ADD COLUMN wall INTEGER;
    """,
    """
    ALTER TABLE meta ADD COLUMN key BLOB; -- seals cursors
    """,
)
"""Scripts from one `user_version` to the next."""


def open_writer(
    path: Path, limit_mib: int | None = None, owner: Owner | None = None
) -> apsw.Connection:
    """The one connection that writes, on a file checked and brought up to date. Raises StoreOpenError.

    `limit_mib` bounds the file's size. `owner` tells what was stored last, so that a restored backup gets a new epoch.
    """
    if apsw.SQLITE_VERSION_NUMBER < _LEAST_SQLITE:
        msg = f"SQLite {apsw.sqlite_lib_version()} can damage the store; 3.51.3 or newer is needed."
        raise StoreOpenError(msg)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_half(path)
        connection = apsw.Connection(str(path))
        try:
            _prepare(connection, path, limit_mib)
            _start_run(connection, owner)
        except BaseException:
            connection.close()
            raise
    except (apsw.NotADBError, apsw.CorruptError):
        msg = f"{path} is damaged or no SQLite file. Move it away or restore a backup; it was not changed."
        raise StoreOpenError(msg) from None
    except apsw.FullError:
        msg = f"There is no room to write into {path}. Make some on its drive, or raise store_limit_mib."
        raise StoreOpenError(msg) from None
    except (apsw.Error, OSError) as fault:
        msg = f"{path} cannot be opened: {fault}."
        raise StoreOpenError(msg) from None
    return connection


def _refuse_half(path: Path) -> None:
    """SQLite would delete the newest callbacks, beside a store that is not there."""
    wal = Path(f"{path}-wal")
    there = path.exists() and path.stat().st_size > 0
    if not there and wal.exists() and wal.stat().st_size > 0:
        raise StoreOpenError(
            f"{path} is missing, but {wal.name}, which holds its newest callbacks, is there. "
            "Put the store back beside it, or move that away as well."
        )


def _prepare(connection: apsw.Connection, path: Path, limit_mib: int | None) -> None:
    connection.set_busy_timeout(5000)
    application, version, pages = (
        _pragma(connection, name) for name in ("application_id", "user_version", "page_count")
    )
    if application != APPLICATION_ID and (application or version or pages):
        msg = f"{path} belongs to another program. Choose another file."
        raise StoreOpenError(msg)
    if version > len(_MIGRATIONS):
        msg = f"{path} was written by a newer relay. Install that one."
        raise StoreOpenError(msg)
    if connection.pragma("quick_check", 1) != "ok":
        raise apsw.CorruptError("quick_check")
    if connection.pragma("journal_mode", "WAL") != "wal":
        msg = f"{path} is on a drive without shared memory. Use a local one."
        raise StoreOpenError(msg)
    connection.pragma("synchronous", "FULL")
    # On macOS fsync alone does not reach the disk's medium; elsewhere these do nothing.
    connection.pragma("fullfsync", 1)
    connection.pragma("checkpoint_fullfsync", 1)
    if limit_mib is not None:
        size = _pragma(connection, "page_size")
        connection.pragma("max_page_count", limit_mib * 1024 * 1024 // size)
    with connection:
        for script in _MIGRATIONS[version:]:
            connection.execute(script)
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("user_version", len(_MIGRATIONS))


def _start_run(connection: apsw.Connection, owner: Owner | None) -> None:
    run = secrets.token_hex(6)
    with connection:
        fresh = not _number(connection, "SELECT count(*) FROM meta")
        if fresh:
            connection.execute("INSERT INTO meta (epoch) VALUES (?)", (new_epoch(),))
            connection.execute("INSERT INTO runs VALUES (?, 0)", (secrets.token_hex(6),))
        connection.execute(
            "UPDATE meta SET key = ? WHERE key IS NULL", (secrets.token_bytes(KEY_BYTES),)
        )
        newest = str(
            connection.execute("SELECT name FROM runs ORDER BY first_seq DESC LIMIT 1").get
        )
        if owner is not None:
            if not fresh and not owner.knows(newest):
                connection.execute("UPDATE meta SET epoch = ?", (new_epoch(),))
                _log.warning("the store is not as it was left: apps will read it from its start")
            elif fresh and owner.remembers():
                _log.warning("the store is a new one, though there was one before")
            # Both: should the machine die now, either of them is the newest.
            owner.remember(newest, run)
        first = last_seq(connection) + 1
        # A run that stored nothing gave out no cursor of its own and is forgotten.
        connection.execute("DELETE FROM runs WHERE first_seq = ?", (first,))
        connection.execute("INSERT INTO runs VALUES (?, ?)", (run, first))
    if owner is not None:
        owner.remember(run)


def new_epoch() -> str:
    """A name that no store had before."""
    return str(uuid.uuid4())


def open_reader(path: Path) -> apsw.Connection:
    """A connection that only reads and never checkpoints."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    connection.set_busy_timeout(5000)
    connection.pragma("query_only", 1)
    connection.pragma("wal_autocheckpoint", 0)
    return connection


@dataclass(frozen=True, slots=True)
class Owner:
    """The file beside the store that says whose it is; `lost` when it was not there. A backup does not take it along."""

    connection: apsw.Connection
    lost: bool

    def knows(self, run: str) -> bool:
        """Whether the store, whose newest run this is, can be the one used last. A file of an older relay says nothing."""
        runs = self.connection.execute("SELECT name FROM newest").fetchall()
        return (run,) in runs if runs else not self.lost

    def remembers(self) -> bool:
        """Whether there was a store."""
        return bool(self.connection.execute("SELECT 1 FROM newest").fetchall())

    def remember(self, *runs: str) -> None:
        """Note the newest run, or the two that can be."""
        with self.connection:
            self.connection.execute("DELETE FROM newest")
            self.connection.executemany("INSERT INTO newest VALUES (?)", [(run,) for run in runs])

    def close(self) -> None:
        """Give the store up."""
        self.connection.close()


def own(path: Path) -> Owner:
    """Take the store for this process, until the owner is closed or the process ends, however it ends.

    The lock is SQLite's own, on a file beside the store, and so works alike on all systems. Raises StoreOpenError.
    """
    connection = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lost = not Path(f"{path}.owner").exists()
        connection = apsw.Connection(f"{path}.owner")
        # What is locked once stays so, also after a COMMIT.
        connection.pragma("locking_mode", "EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("CREATE TABLE IF NOT EXISTS newest (name TEXT)")
        connection.execute("COMMIT")
    except (apsw.Error, OSError) as fault:
        if connection is not None:
            connection.close()
        reason = (
            f"Another relay is using {path}. Stop it, or choose another file for this one."
            if isinstance(fault, apsw.BusyError)
            else f"{path}.owner cannot be opened: {fault}. The relay must be able to write in that folder."
        )
        raise StoreOpenError(reason) from None
    return Owner(connection, lost)


def last_moment(connection: apsw.Connection) -> Moment | None:
    """The newest moment that the store knows of, None in a fresh one."""
    found = connection.execute(
        """SELECT ifnull(steady, received), received FROM events WHERE seq = (SELECT max(seq) FROM events)
           UNION ALL SELECT steady, wall FROM meta WHERE steady IS NOT NULL"""
    ).fetchall()
    moments = [Moment(cast(int, steady), cast(int, wall)) for steady, wall in found]
    return max(moments, key=lambda moment: moment.steady, default=None)


def last_seq(connection: apsw.Connection) -> int:
    """The number of the newest event ever stored, also when it was pruned since; 0 for none."""
    return _number(
        connection, "SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'events'"
    )


def _pragma(connection: apsw.Connection, name: str) -> int:
    return cast(int, connection.pragma(name))


def _number(connection: apsw.Connection, statement: str) -> int:
    value = connection.execute(statement).get
    return cast(int, value)


def read_quarantine(path: Path, limit: int) -> list[dict[str, object]]:
    """The newest bodies that were not JSON, the newest first; also while a relay runs. Raises StoreOpenError.

    What is not UTF-8 in a body shows as backslash escapes; `received` is in milliseconds since 1970 UTC.
    """
    try:
        connection = open_reader(path)
        rows = connection.execute(
            "SELECT received, gate, reason, body FROM quarantine ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
        connection.close()
    except apsw.Error as fault:
        there = path.is_file()
        msg = (
            f"{path} cannot be read: {fault}."
            if there
            else f"There is no {path} yet; the relay makes it when it first runs."
        )
        raise StoreOpenError(msg) from None
    return [
        {
            "received": received,
            "gate": gate,
            "reason": reason,
            "body": cast(bytes, body).decode("utf-8", "backslashreplace"),
        }
        for received, gate, reason, body in rows
    ]
