"""Measures how long the UI thread did not come back to its event loop."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6 import QtCore


class Watchdog(QtCore.QObject):
    """While it watches, another thread pings the UI thread; `gaps` are the waits for an answer, in seconds.

    Where the UI thread is when it has not answered for `limit` seconds is kept in `culprits`.
    """

    _ping = QtCore.Signal()

    def __init__(self, limit: float = 0.05, every: float = 0.004) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.own: list[float] = []
        """The same, without the time in which others had the processors."""
        self.culprits: list[str] = []
        self._limit, self._every = limit, every
        self._answered = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._ui = threading.get_ident()
        self._waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._ping.connect(self._answer, QtCore.Qt.ConnectionType.QueuedConnection)

    @property
    def longest(self) -> float:
        """Seconds of the longest wait."""
        return max(self.gaps, default=0.0)

    @property
    def longest_own(self) -> float:
        """Seconds of the longest wait that no other process is to blame for."""
        return max(self.own, default=0.0)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._answered.set()
        self._thread.join(2)

    def _answer(self) -> None:
        self._answered.set()

    def _watch(self) -> None:
        while not self._stop.is_set():
            self._answered.clear()
            asked, waited = time.perf_counter(), self._wait_for_processor()
            self._ping.emit()
            if not self._answered.wait(self._limit) and not self._stop.is_set():
                self._note_place()
                self._answered.wait()
            if not self._stop.is_set():
                gap = time.perf_counter() - asked
                self.gaps.append(gap)
                self.own.append(gap - (self._wait_for_processor() - waited))
            self._stop.wait(self._every)

    def _wait_for_processor(self) -> float:
        """Seconds in which the UI thread had work but no processor; 0 where the system does not count them."""
        try:
            return int(self._waited.read_text().split()[1]) / 1e9
        except OSError:
            return 0.0

    def _note_place(self) -> None:
        frame = sys._current_frames().get(self._ui)
        if frame is not None:
            self.culprits.append("".join(traceback.format_stack(frame, 12)))


def wait_until(done: Callable[[], bool], seconds: float, what: str = "it") -> None:
    """Let the event loop run until `done()`; AssertionError after that many seconds."""
    loop = QtCore.QEventLoop()
    timer = QtCore.QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    end = QtCore.QTimer(singleShot=True, interval=int(seconds * 1000))
    end.timeout.connect(loop.quit)
    timer.start()
    end.start()
    if not done():
        loop.exec()
    assert done(), f"{what} did not happen within {seconds} s"


def settle(seconds: float) -> None:
    """Let the event loop run for that long: for pictures, where there is nothing to wait for."""
    loop = QtCore.QEventLoop()
    QtCore.QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
