"""The definition on the desk is kept a moment after each change, off the UI thread; only the newest is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6 import QtCore

from composer.ui.forms.desk import Desk

_PAUSE_MS, _LONGEST_MS, _AGAIN_MS = 250, 2_000, 2_000


class Keep(Protocol):
    """Writes a definition under its key into the library, then calls back in the UI thread."""

    def __call__(
        self,
        key: int,
        definition: Mapping[str, Any],
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> object:
        """Write it."""


class Keeping(QtCore.QObject):
    """Signals `state_changed()` when `saved` or `trouble` did."""

    state_changed = QtCore.Signal()

    def __init__(self, desk: Desk, keep: Keep) -> None:
        super().__init__(desk)
        self._desk, self._keep = desk, keep
        self._key: int | None = None
        self._kept: Any = None
        self._under_way: Any = None
        self.trouble = ""
        """Why the newest state could not be written, for a person."""
        self._since = QtCore.QElapsedTimer()
        self._timer = QtCore.QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.write)
        desk.changed.connect(self._wait)

    @property
    def key(self) -> int | None:
        """Which template of the library is on the desk."""
        return self._key

    @property
    def saved(self) -> bool:
        """Whether the library has what is on the desk."""
        return self._key is None or self._desk.draft.request is self._kept

    @property
    def pending(self) -> tuple[int, Mapping[str, Any]] | None:
        """What the library does not have yet, for the last moments before the end."""
        return None if self._key is None or self.saved else (self._key, self._desk.draft.request)

    def start(self, key: int) -> None:
        """What is on the desk now is that template as the library has it; call `leave` before another is laid there."""
        self._key, self._kept, self._under_way = key, self._desk.draft.request, None
        self.trouble = ""
        self._timer.stop()
        self.state_changed.emit()

    def leave(self) -> None:
        """Another template is about to come onto the desk: write this one, however often it takes."""
        self._timer.stop()
        key, written = self._key, self.saved
        self._key = None
        if key is not None and not written:
            self._insist(key, self._desk.draft.request)

    def write(self) -> None:
        """Write the newest state now, if the library does not have it."""
        self._timer.stop()
        if self._key is None or self.saved or self._under_way is not None:
            return
        key, definition = self._key, self._desk.draft.request
        self._under_way = definition
        self._keep(
            key,
            definition,
            lambda: self._written(key, definition),
            lambda error: self._not_written(key, error),
        )

    def _insist(self, key: int, definition: Mapping[str, Any]) -> None:
        def again(_error: Exception) -> None:
            if self._key == key:
                return  # it is on the desk again, and written from there
            QtCore.QTimer.singleShot(_AGAIN_MS, self, lambda: self._insist(key, definition))

        self._keep(key, definition, lambda: None, again)

    def _wait(self) -> None:
        if self.saved:
            return
        if not self._timer.isActive():
            self._since.restart()
        left = max(_LONGEST_MS - self._since.elapsed(), 0)
        self._timer.start(min(_PAUSE_MS, left))
        self.state_changed.emit()

    def _written(self, key: int, definition: Mapping[str, Any]) -> None:
        if key != self._key or definition is not self._under_way:
            return
        self._kept, self._under_way, self.trouble = definition, None, ""
        if not self.saved:
            self._timer.start(_PAUSE_MS)
        self.state_changed.emit()

    def _not_written(self, key: int, error: Exception) -> None:
        if key != self._key:
            return
        self._under_way = None
        title = getattr(error, "title", "")
        self.trouble = f"{title}. {error}" if title and title not in str(error) else str(error)
        self._timer.start(_AGAIN_MS)
        self.state_changed.emit()
