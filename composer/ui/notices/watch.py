"""Which messages are worth a notice, and when.

What was sent from here within the last day is told of when it fails, is refused or never reported while the window is not in
front. What a person watches is told of however old it is, also when it arrives and is read, and also to who looks elsewhere.
At once, then at most once a minute, together.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6 import QtCore

from composer.store.records import ELSEWHERE, WATCHED, Filter, Row
from composer.store.watching import LOST, outcome

RECENT = 24 * 3600.0
"""Seconds after it was sent for which a message is told of without being watched."""
PAUSE = 60_000
"""Milliseconds between two notices, at least."""
_LOOKED_AT = 100
"""The newest of each kind that are looked at; where there are more, more than these are told of."""


class Source(Protocol):
    """The journal, asked and told from the UI thread."""

    def page(
        self,
        owner: QtCore.QObject,
        wanted: Filter,
        before: int | None,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`then` gets a page of messages, the newest first."""

    def news_of_watched(
        self,
        owner: QtCore.QObject,
        limit: int,
        then: Callable[[list[Row]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`then` gets the watched messages of whose outcome nobody was told, the newest first."""

    def told(self, rows: Sequence[Row]) -> None:
        """Of these the person was told."""


class Watch(QtCore.QObject):
    """Signal `news(rows)`: to be told now. Is told itself of the journal's counts each time they may have changed."""

    news = QtCore.Signal(object)

    def __init__(
        self,
        source: Source,
        looking: Callable[[], bool],
        parent: QtCore.QObject | None = None,
        pause: int = PAUSE,
    ) -> None:
        super().__init__(parent)
        self._source, self._looking = source, looking
        self.on = True
        """Whether what nobody watches is told of too."""
        self._known: int | None = None
        self._since = time.time()
        self._told: set[tuple[int, str]] = set()
        self._resting = QtCore.QTimer(self, singleShot=True, interval=pause)
        self._resting.timeout.connect(self._look)
        self._failed = self._watched = self._asking = False
        """Whether more may have failed, whether something may be news of what is watched, whether the journal is asked."""

    def take_counts(self, counts: Mapping[str, int]) -> None:
        """How many messages show each word."""
        bad = sum(counts.get(word, 0) for word in LOST)
        before, self._known = self._known, bad
        if self._looking() or not self.on:
            self._since = time.time()
            self._failed = False
        elif before is not None and bad > before:
            self._failed = True
        self._watched = counts.get(WATCHED, 0) > 0
        self._look()

    def _look(self) -> None:
        """What there is to tell, if it is time."""
        if self._asking or self._resting.isActive():
            return
        if self._failed:
            self._failed, self._asking = False, True
            self._source.page(
                self, Filter(statuses=LOST), None, _LOOKED_AT, self._look_on, self._give_up
            )
        elif self._watched:
            self._asking = True
            self._look_on([])

    def _look_on(self, lost: list[Row]) -> None:
        """What a person watches, beside these."""
        unseen = [] if self._looking() else [row for row in lost if self._is_recent(row)]
        if not self._watched:
            self._tell(unseen, [])
            return
        self._watched = False
        self._source.news_of_watched(
            self, _LOOKED_AT, lambda rows: self._tell(unseen, rows), self._give_up
        )

    def _is_recent(self, row: Row) -> bool:
        return (
            row.updated >= self._since
            and row.created >= time.time() - RECENT
            and row.state != ELSEWHERE
            and not row.watched
        )

    def _tell(self, lost: list[Row], watched: list[Row]) -> None:
        self._asking = False
        self._watched = self._watched or len(watched) >= _LOOKED_AT
        if watched:
            self._source.told(watched)
        new = [row for row in (*lost, *watched) if _turn(row) not in self._told]
        if not new:
            return
        self._told.update(_turn(row) for row in new)
        self._resting.start()
        self.news.emit(sorted(new, key=lambda row: row.id, reverse=True))

    def _give_up(self, _error: Any) -> None:
        """The journal's trouble is told where it is written."""
        self._asking = False


def _turn(row: Row) -> tuple[int, str]:
    """What is told of a message once."""
    return row.id, outcome(row.shown)
