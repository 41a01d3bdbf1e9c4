"""A copy of the store, made while the relay runs: complete, or not there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import apsw

from composer.relay.errors import BackupError
from composer.relay.schema import new_epoch, open_reader


def back_up(store: Path, copy: Path) -> int:
    """Copy the store as it is at this moment; returns the bytes of the copy. Raises BackupError, and leaves nothing then.

    What is committed afterwards is not in it; the relay goes on taking callbacks meanwhile.
    """
    if not store.is_file():
        msg = f"There is no {store} yet; the relay makes it when it first runs."
        raise BackupError(msg)
    if copy.exists():
        msg = f"{copy} exists already. Choose another name, or move it away."
        raise BackupError(msg)
    unfinished = copy.with_name(f".{copy.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        connection = open_reader(store)
        try:
            connection.pragma("query_only", 0)  # the copy is written
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        finally:
            connection.close()
        _renew_epoch(unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.rename(copy)
    except (apsw.Error, OSError) as fault:
        with suppress(OSError):
            unfinished.unlink()
        reason = fault.strerror if isinstance(fault, OSError) else str(fault)
        msg = f"{copy} cannot be written: {reason}."
        raise BackupError(msg) from None
    return copy.stat().st_size


def _renew_epoch(copy: Path) -> None:
    """Whoever reads the copy one day must see that it is not the store it was made of."""
    connection = apsw.Connection(str(copy))
    try:
        connection.execute("UPDATE meta SET epoch = ?", (new_epoch(),))
    finally:
        connection.close()
