"""Cyclic garbage is collected in the UI thread alone, between its events.

Left to itself, Python collects in whichever thread has just allocated something. If that is the network's, widgets are
deleted over there, and Qt waits for Python's lock while Python waits for Qt's: the window stands still for ever.
"""

from __future__ import annotations

import gc

from PySide6 import QtCore

_EVERY_MS = 500
_GROWN = 1.25
"""As in Python itself: all is looked through when what lived long has become so many times as much."""


class Collecting(QtCore.QObject):
    """Collects from `start` to `stop`; Python itself does not meanwhile."""

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._before = False
        self._old = 0
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
        young, middle, old = gc.get_threshold()
        count = gc.get_count()
        if count[0] <= young:
            return
        if count[1] <= middle:
            gc.collect(0)
        elif count[2] <= old or (kept := len(gc.get_objects(2))) <= self._old * _GROWN:
            gc.collect(1)
        else:
            gc.collect(2)
            self._old = kept
