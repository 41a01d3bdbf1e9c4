"""Which messages that did not arrive are worth a notice, and when.

Watched is what was sent from here within the last day. Told is what fails, is refused or never reported while the window is
not in front: at once, then at most once a minute, together.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6 import QtCore

from composer.store.records import ELSEWHERE, Filter, Row

BAD = frozenset({"failed", "rejected", "expired"})
"""What did not arrive, in words of `SHOWN`."""
WATCHED = 24 * 3600.0
"""Seconds after it was sent for which a message is watched."""
PAUSE = 60_000
"""Milliseconds between two notices, at least."""
_LOOKED_AT = 100
"""The newest bad ones that are looked at; where there are more, more than these are told of."""


class Page(Protocol):
    """Asks the journal for a page of messages."""

    def __call__(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        before: int | None,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`then` gets them, the newest first."""


class Watch(QtCore.QObject):
    """Signal `failed_unseen(rows)`, the newest first. Told of the journal's counts each time they may have changed."""

    failed_unseen = QtCore.Signal(object)

    def __init__(
        self,
        page: Page,
        looking: Callable[[], bool],
        parent: QtCore.QObject | None = None,
        pause: int = PAUSE,
    ) -> None:
        super().__init__(parent)
        self._page, self._looking = page, looking
        self.on = True
        self._known: int | None = None
        self._since = time.time()
        self._told: set[int] = set()
        self._resting = QtCore.QTimer(self, singleShot=True, interval=pause)
        self._resting.timeout.connect(self._look)
        self._more = False

    def take_counts(self, counts: Mapping[str, int]) -> None:
        """How many messages show each word."""
        bad = sum(counts.get(word, 0) for word in BAD)
        before, self._known = self._known, bad
        if before is None:
            return
        if self._looking() or not self.on:
            self._since = time.time()
            self._more = False
        elif bad > before:
            self._more = True
            if not self._resting.isActive():
                self._look()

    def _look(self) -> None:
        """Which ones those are."""
        if self._more:
            self._more = False
            self._resting.start()
            self._page(self, Filter(statuses=BAD), None, _LOOKED_AT, self._tell, _ignore)

    def _tell(self, rows: list[Row]) -> None:
        if self._looking():
            return
        oldest = time.time() - WATCHED
        new = [
            row
            for row in rows
            if row.updated >= self._since and row.created >= oldest and row.state != ELSEWHERE
            and row.id not in self._told
        ]  # fmt: skip
        if new:
            self._told.update(row.id for row in new)
            self.failed_unseen.emit(new)


def _ignore(_error: Any) -> None:
    """The journal's trouble is told where it is written."""
