"""Whether the disk is full: SQLite calls it a fault of the disk where it happens in a file beside the database."""

from __future__ import annotations

import errno
from pathlib import Path

import apsw

_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_LITTLE = 128 * 1024
"""Bytes. With less than this SQLite may fail to make the files that it needs beside the database."""


def is_full(failure: Exception, path: Path) -> bool:
    """Whether that failure at that file comes from a lack of space."""
    if isinstance(failure, OSError):
        return failure.errno in _NO_SPACE
    if not isinstance(failure, (apsw.IOError, apsw.CantOpenError)):
        return isinstance(failure, apsw.FullError)
    import shutil  # only now, when something went wrong

    folder = next((one for one in path.parents if one.is_dir()), None)
    try:
        return folder is not None and shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False
