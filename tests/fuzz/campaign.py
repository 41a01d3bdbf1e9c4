"""Many cases, one after the other, each under a watch; what they raised, how long they took, what memory they left."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from types import TracebackType

import psutil
from PySide6 import QtCore, QtWidgets

from tests.fuzz.mutations import case
from tests.fuzz.trial import try_text
from tests.roundtrip.__main__ import make_window
from tests.roundtrip.window import Window

LONGEST = 20.0
"""Seconds of the processor that a case may take; then all threads' stacks are printed. A machine that has other things to
do may take ten times as long."""
MEMORY = 1_500_000_000
"""Bytes that the process may grow by. Qt keeps some of what it once had; a leak of a form a case would be far more."""
_EVERY = 1000
_HARMLESS = ("This plugin does not support", "QFontDatabase")


class Campaign:
    """Runs cases in one process with one window."""

    def __init__(self, first: int, cases: int, seconds: float | None, stop: int = 20) -> None:
        self._numbers = range(first, first + cases)
        self._until = time.monotonic() + seconds if seconds else None
        self._stop = stop
        self._raised: list[str] = []
        self.faults: dict[int, str] = {}
        self.became: Counter[str] = Counter()
        self.slowest: tuple[float, int] = (0.0, 0)
        self._began = time.monotonic()
        self._memory = self._peak = 0
        self._now = (first, time.process_time())
        self._over = threading.Event()

    def run(self, say: Callable[[str], object]) -> dict[int, str]:
        """The cases' numbers with what was wrong; `say` is told what is found, and every thousand cases how it goes."""
        say(
            f"cases {self._numbers.start} to {self._numbers.stop - 1}; one alone: --first N --cases 1"
        )
        window = _bare_window()
        process = psutil.Process()
        self._memory = self._peak = process.memory_info().rss
        threading.Thread(target=self._end_what_hangs, daemon=True).start()
        with self._watched():
            for count, number in enumerate(self._numbers, 1):
                self._try(window, number, say)
                if count % 100 == 0:
                    self._peak = max(self._peak, process.memory_info().rss)
                if count % _EVERY == 0:
                    say(self.summary())
                if len(self.faults) >= self._stop or self._time_is_up():
                    break
        self._over.set()
        window.deleteLater()
        if self._peak - self._memory > MEMORY:
            self.faults[-1] = f"memory grew by {(self._peak - self._memory) // 10**6} MB"
        return self.faults

    def summary(self) -> str:
        """How it went so far."""
        took, slowest = self.slowest
        outcomes = ", ".join(f"{count} {what}" for what, count in sorted(self.became.items()))
        total = self.became.total() + len(self.faults)
        return (
            f"{total} cases in {time.monotonic() - self._began:.0f} s: {outcomes}; {len(self.faults)} faults; "
            f"the slowest {took:.2f} s (case {slowest}); memory +{(self._peak - self._memory) // 10**6} MB"
        )

    def _try(self, window: object, number: int, say: Callable[[str], object]) -> None:
        self._raised.clear()
        self._now = (number, time.process_time())
        faulthandler.dump_traceback_later(LONGEST * 10, exit=True, file=2)
        began = time.perf_counter()
        try:
            became = try_text(window, case(number), Random(number))  # type: ignore[arg-type]
            # What was put off is part of the case. Left undone, it makes all that is deleted later slower and slower.
            QtCore.QCoreApplication.processEvents()
        except Exception as error:
            became = ""
            self._raised.append(_told(error))  # what came of it, after what it may have come from
        self.slowest = max(self.slowest, (time.perf_counter() - began, number))
        if self._raised:
            self.faults[number] = self._raised[0]
            say(f"case {number}: {self._raised[0]}")
        else:
            self.became[became] += 1

    def _end_what_hangs(self) -> None:
        while not self._over.wait(1):
            number, began = self._now
            if time.process_time() - began > LONGEST:
                print(f"case {number} takes too long", file=sys.__stderr__, flush=True)
                faulthandler.dump_traceback(file=2)
                os._exit(3)

    def _time_is_up(self) -> bool:
        return self._until is not None and time.monotonic() > self._until

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Exceptions inside of Qt's callbacks come to no caller; Qt's own warnings neither."""
        hook, handler = sys.excepthook, QtCore.qInstallMessageHandler(self._qt_said)
        sys.excepthook = self._unhandled
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
            sys.excepthook = hook
            QtCore.qInstallMessageHandler(handler)

    def _unhandled(
        self, _type: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._raised.append(_told(error))

    def _qt_said(
        self, kind: QtCore.QtMsgType, _context: QtCore.QMessageLogContext, message: str | None
    ) -> None:
        warning = kind not in (QtCore.QtMsgType.QtDebugMsg, QtCore.QtMsgType.QtInfoMsg)
        if warning and not any(one in (message or "") for one in _HARMLESS):
            self._raised.append(f"Qt: {message}")


def _bare_window() -> Window:
    """A window without a style sheet, which is half of the time that a form takes and nothing that is looked for.

    Only in a process of its own: once the sheet is taken away, Qt no longer hears of the end of widgets that it met
    before, and the next sheet goes through them.
    """
    alone = QtWidgets.QApplication.instance() is None
    window = make_window()
    app = QtWidgets.QApplication.instance()
    if alone and isinstance(app, QtWidgets.QApplication):
        app.setStyleSheet("")
    return window


def _told(error: BaseException) -> str:
    """The exception and where it came from, the innermost places first."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = "\n".join(f"    {one.filename}:{one.lineno} {one.name}" for one in reversed(frames))
    said = str(error).encode("utf-8", "backslashreplace").decode()
    return f"{type(error).__name__}: {said[:300]}\n{places}"
