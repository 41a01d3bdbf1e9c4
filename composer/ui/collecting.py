"""Cyclic garbage is collected in the UI thread alone, between its events.

Left to itself, Python collects in whichever thread has just allocated something. If that is the network's, widgets are
deleted over there, and Qt waits for Python's lock while Python waits for Qt's: the window stands still for ever.

What has lived long is left alone: a full collection was seen to take menus that are still in use for garbage, and their
actions with them. What pages leave behind in cycles and is old by then stays until the end.
"""

from __future__ import annotations

import gc

from PySide6 import QtCore

_EVERY_MS = 500


class Collecting(QtCore.QObject):
    """Collects from `start` to `stop`; Python itself does not meanwhile."""

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._before = False
        self._timer = QtCore.QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """From now on."""
        self._before = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """As it was before: no other thread is left."""
        self._timer.stop()
        if self._before:
            gc.enable()

    def look(self) -> None:
        """Collect as much as is due, by Python's own thresholds."""
        young, middle, _old = gc.get_threshold()
        count = gc.get_count()
        if count[0] > young:
            gc.collect(1 if count[1] > middle else 0)
