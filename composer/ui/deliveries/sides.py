"""The list and the details side by side: each keeps its share of the page, also after that was narrow for a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtGui, QtWidgets

_LIST, _DETAILS = 200, 360
"""Pixels that each has at least, whatever stands in it."""


class Sides(QtWidgets.QSplitter):
    """Qt takes what is lacking from the larger side and gives what is left over to both: the list would stay squeezed."""

    def __init__(self, messages: QtWidgets.QWidget, details: QtWidgets.QWidget) -> None:
        super().__init__()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for side, least in ((messages, _LIST), (details, _DETAILS)):
            side.setMinimumWidth(least)
            self.addWidget(side)
        self._share = 0.6
        self.splitterMoved.connect(self._remember)

    def sizes(self) -> list[int]:
        """As they are wanted, not as a narrow window leaves them: that is what is kept for the next time."""
        whole = sum(super().sizes())
        first = round(whole * self._share)
        return [first, whole - first]

    def setSizes(self, sizes: Sequence[int]) -> None:  # noqa: N802 - Qt's name
        """These, and their shares from now on."""
        self._share = sizes[0] / max(sum(sizes), 1)
        super().setSizes(sizes)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Both become wider or narrower."""
        super().resizeEvent(event)
        super().setSizes(
            [round(self.width() * self._share), round(self.width() * (1 - self._share))]
        )

    def _remember(self) -> None:
        first, second = super().sizes()
        self._share = first / max(first + second, 1)
