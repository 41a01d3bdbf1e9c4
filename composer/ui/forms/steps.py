"""Widgets made in small steps, so that keys and painting come in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6 import QtCore, QtWidgets

FIRST, FURTHER = 8.0, 5.0
"""What is made at once, and what in each later turn of the event loop, counted in fields: one takes 2 to 5 ms. Counted and
not timed, so that the same is made on every machine."""


def lay_out_now() -> None:
    """Qt lays out what is nested one level after the other, and paints in between: squeezed, for a moment."""
    QtCore.QCoreApplication.sendPostedEvents(None, QtCore.QEvent.Type.LayoutRequest.value)


def bring_into_sight(target: QtWidgets.QWidget) -> None:
    """Scroll the area that it is in as little as shows it, with some room around it."""
    above = target.parentWidget()
    while above is not None and not isinstance(above, QtWidgets.QScrollArea):
        above = above.parentWidget()
    if above is not None:
        lay_out_now()  # what was only just made has no place yet
        above.ensureWidgetVisible(target, 20, 60)


@dataclass(frozen=True, slots=True)
class _Job:
    owner: QtCore.QObject
    step: Callable[[], bool]


class Steps:
    """Jobs, one after the other, a slice of them in each turn of the event loop.

    A job is a function that does one small piece, spends what that costs, and says whether there is more. It ends with
    its owner. What a job adds comes before the rest of it: a form grows from its top down.
    """

    def __init__(self) -> None:
        self._jobs: deque[_Job] = deque()
        self._timer: QtCore.QTimer | None = None
        self._done: list[Callable[[], object]] = []
        self._depth = 0
        self._left = FIRST
        self._at_once = False

    @property
    def pending(self) -> bool:
        """Whether something is left to do."""
        return bool(self._jobs)

    def add(self, owner: QtCore.QObject, step: Callable[[], bool]) -> None:
        """Do this soon."""
        self._jobs.append(_Job(owner, step))
        self._wake()

    def when_done(self, call: Callable[[], object]) -> None:
        """Call this each time that nothing is left to do."""
        self._done.append(call)

    @contextmanager
    def slice(self, fields: float = FIRST) -> Iterator[None]:
        """One turn's work; slices inside of a slice are part of it."""
        if not self._depth:
            self._left = fields
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def spend(self, fields: float) -> None:
        """So much was made."""
        self._left -= fields

    @property
    def spent(self) -> bool:
        """Whether what is left to do should be added, for a later turn."""
        return self._left <= 0 and not self._at_once

    def finish(self) -> None:
        """Do all that is left at once: somebody needs it now."""
        if not self._jobs:
            return
        self._at_once = True
        try:
            while self._jobs:
                self._one()
        finally:
            self._at_once = False
        self._say_done()

    def _wake(self) -> None:
        if self._timer is None:
            self._timer = QtCore.QTimer(interval=0, singleShot=True)
            self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        if not self._jobs:
            return
        with self.slice(FURTHER):
            while self._jobs and not self.spent:
                self._one()
        lay_out_now()
        if self._jobs:
            self._wake()
        else:
            self._say_done()

    def _one(self) -> None:
        from shiboken6 import isValid

        job, rest = self._jobs.popleft(), self._jobs
        self._jobs = deque()
        more = isValid(job.owner) and job.step()
        self._jobs.extend([job] if more else [])
        self._jobs.extend(rest)

    def _say_done(self) -> None:
        for call in self._done:
            call()
