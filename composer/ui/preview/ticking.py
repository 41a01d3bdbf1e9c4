"""The running clock of a limited-time offer: one timer, and only while somebody can see it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets

from composer.rendering.tree import Offer, Picture

if TYPE_CHECKING:
    from datetime import tzinfo

_LONGEST = 3_600_000
"""Milliseconds after which the clock is looked at again, whatever is left."""


class Ticking(QtCore.QObject):
    """Gives a picture the words of its clock, and calls `display` with it anew whenever they change."""

    def __init__(self, owner: QtWidgets.QWidget, display: Callable[[Picture], None]) -> None:
        super().__init__(owner)
        self._owner, self._display = owner, display
        self._picture: Picture | None = None
        self.now: Callable[[], int] = lambda: time.time_ns() // 1_000_000
        """Milliseconds since 1970 UTC."""
        self.timer = QtCore.QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.go_on)

    def shown(self, picture: Picture) -> Picture:
        """The picture as it is now; nearly none has a clock, and this is asked at every keystroke."""
        if not any(type(node) is Offer for node in picture.bubble):
            self._picture = None
            self.timer.stop()
            return picture
        self._picture = picture
        return self._at(picture)

    def go_on(self) -> None:
        """The phone is seen, or a second has gone by: show what the clock says now."""
        if self._picture is not None:
            self._display(self._at(self._picture))

    def rest(self) -> None:
        """Nobody sees the phone."""
        self.timer.stop()

    def _at(self, picture: Picture) -> Picture:
        from composer.rendering import clock  # not before there is an offer

        now = self.now()
        wait = clock.next_change(picture, now)
        if wait is not None and self._owner.isVisible():
            self.timer.start(min(wait, _LONGEST))
        return clock.at(picture, now, _zone())


def _zone() -> tzinfo | None:
    from datetime import datetime

    return datetime.now().astimezone().tzinfo
