"""The list beside the draft is written a moment after each change, off the UI thread, and is there again after a restart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.ui.compose.json_editing import Call
from composer.ui.late import late_import

if TYPE_CHECKING:
    from composer.lists.send_list import SendList

_PAUSE_MS = 400
"""After the last change, until the list is written."""


class Keeper(QtCore.QObject):
    """Keeps what `a_list()` says. Signals `found(SendList)` for the one of the last time, `failed(sentence)`."""

    found = QtCore.Signal(object)
    failed = QtCore.Signal(str)

    def __init__(
        self, parent: QtCore.QObject, call: Call, a_list: Callable[[], SendList | None]
    ) -> None:
        super().__init__(parent)
        self._call, self._list = call, a_list
        self.folder: Path | None = None
        """Where lists are kept; None keeps them nowhere."""
        self._kept: SendList | None = None
        self._busy = False
        self._timer = QtCore.QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._keep)

    def keep_in(self, folder: Path) -> None:
        """Keep lists there, and find the one of the last time."""
        self.folder = folder

        def work() -> SendList | None:
            if not folder.is_dir():
                return None  # nobody has had a list yet: what they need is not imported either
            from composer.lists import keeping

            found: SendList | None = keeping.load(folder)
            if found is not None:
                late_import("composer.ui.lists.sheet")
            return found

        self._call(self, work, self._restore, lambda error: self.failed.emit(str(error)))

    def changed(self) -> None:
        """The list is another one, or there is none any more."""
        if self.folder is not None and not self._only_looked():
            self._timer.start()

    def flush(self) -> Callable[[], None] | None:
        """What is left to write before the end; None if nothing is."""
        a_list, folder = self._list(), self.folder
        if folder is None or a_list is self._kept:
            return None
        return lambda: late_import("composer.lists.keeping").save(folder, a_list)

    def _only_looked(self) -> bool:
        """Whether nothing but the row that is looked at differs from what is kept: that has time until the end."""
        now, kept = self._list(), self._kept
        return now is kept or (
            now is not None and kept is not None and replace(now, at=kept.at) == kept
        )

    def _restore(self, found: SendList | None) -> None:
        if found is not None and self._list() is None:
            self._kept = found
            self.found.emit(found)

    def _keep(self) -> None:
        """Off this thread; one at a time."""
        a_list, folder = self._list(), self.folder
        if folder is None or self._busy or a_list is self._kept:
            return
        self._busy = True

        def work() -> None:
            late_import("composer.lists.keeping").save(folder, a_list)

        def done(_none: object) -> None:
            self._busy, self._kept = False, a_list
            if self._list() is not a_list:
                self._timer.start()

        def failed(error: Exception) -> None:
            self._busy = False
            self.failed.emit(str(error))

        self._call(self, work, done, failed)
