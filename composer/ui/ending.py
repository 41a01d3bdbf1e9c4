"""Asked to end from outside (the session closes, a terminal's Ctrl+C), the app ends as if its window was closed."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6 import QtCore

_ASKS_TO_END = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class Ending(QtCore.QObject):
    """Calls `end()` in the UI thread. Keep a reference; one for each process, made in its main thread.

    Python runs its handlers only when Python code runs, which in a window at rest may be never: the byte that it writes
    at once wakes Qt.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._reading, self._writing = socket.socketpair()
        for one in (self._reading, self._writing):
            one.settimeout(0)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in _ASKS_TO_END:
            signal.signal(number, lambda _number, _frame: None)
        kind = QtCore.QSocketNotifier.Type.Read
        self._notifier = QtCore.QSocketNotifier(self._reading.fileno(), kind, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._reading.recv(64):
                pass
        self._end()
