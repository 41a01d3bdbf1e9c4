"""The draft is saved a moment after each change, off the UI thread; only the newest of several waiting is written."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6 import QtCore

from composer.messages import drafting
from composer.messages.draft import Draft
from composer.ui.background import Background
from composer.ui.forms.desk import Desk

_log = logging.getLogger(__name__)
_PAUSE_MS = 250
_LONGEST_MS = 2_000
CURRENT = "current"
"""The name of the draft on the desk."""


class Autosave(QtCore.QObject):
    """Writes with `save(name, text)`, which is called on the background's thread."""

    failed = QtCore.Signal(str)

    def __init__(
        self, desk: Desk, background: Background, save: Callable[[str, str], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._background, self._save = desk, background, save
        self._saved: Draft | None = desk.draft
        self._writing = False
        self._since = QtCore.QElapsedTimer()
        self._timer = QtCore.QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        desk.changed.connect(self._wait)

    @property
    def pending(self) -> str | None:
        """The draft as text, if its newest state is not written yet."""
        return None if self._desk.draft is self._saved else drafting.save(self._desk.draft)

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._since.restart()
        left = max(_LONGEST_MS - self._since.elapsed(), 0)
        self._timer.start(min(_PAUSE_MS, left))

    def _write(self) -> None:
        if self._writing or self._desk.draft is self._saved:
            return
        draft = self._desk.draft
        self._writing = True

        async def work() -> None:
            self._save(CURRENT, drafting.save(draft))

        self._background.run(self, work, lambda _none: self._written(draft), self._not_written)

    def _written(self, draft: Draft) -> None:
        self._writing = False
        self._saved = draft
        if self._desk.draft is not draft and not self._timer.isActive():
            self._timer.start(_PAUSE_MS)

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        _log.warning("The draft was not saved: %s", error)
        self.failed.emit(str(error))
        self._timer.start(_LONGEST_MS)
