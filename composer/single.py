"""One window for each data folder: a second start asks the first one to come forward, by a file in the folder.

The lock file decides who is first; the file only carries the request and the files that were named with it, so a lost or
stale one never lets two run. A file and not a socket: the folder says by itself who may ask, and Qt's network library would
be loaded for nothing else.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6 import QtCore

_NAME = "come-forward"
_PATIENCE = 3.0
"""Seconds: the first one may still be on its way to its first paint."""
_PAUSE = 0.02


class Doorbell(QtCore.QObject):
    """Calls `show(files)` whenever another start with this data folder rings. For whoever holds the folder's lock."""

    def __init__(
        self, folder: Path, show: Callable[[list[Path]], None], parent: QtCore.QObject
    ) -> None:
        super().__init__(parent)
        self._folder, self._show = folder, show
        self._watcher = QtCore.QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()  # who rang before there was a bell

    def close(self) -> None:
        """Answer no more."""
        self._watcher.removePaths(self._watcher.directories())

    def _look(self) -> None:
        """To take the file away is the answer."""
        asked = self._folder / _NAME
        try:
            text = asked.read_text(encoding="utf-8")
            asked.unlink()
        except OSError:
            return
        self._show(_files(text))


def ring(folder: Path, files: Sequence[Path] = (), patience: float = _PATIENCE) -> bool:
    """Ask the Composer that runs with this folder to come forward and open these files.

    Whether it answered within so many seconds.
    """
    asked = folder / _NAME
    with contextlib.suppress(OSError):
        # Under another name first: who answers never reads half of it.
        written = asked.with_suffix(".new")
        written.write_text(json.dumps([str(one.absolute()) for one in files]), encoding="utf-8")
        written.replace(asked)
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if not asked.exists():
                return True
            time.sleep(_PAUSE)
        asked.unlink()
    return False


def _files(text: str) -> list[Path]:
    """What was named; nothing where it cannot be read: an older Composer writes an empty file."""
    try:
        named = json.loads(text)
    except ValueError:
        return []
    return [Path(one) for one in named if isinstance(one, str)] if isinstance(named, list) else []
