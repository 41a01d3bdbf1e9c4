"""Where a card stands: beside its target, inside the window, its arrow at the target's middle. Plain arithmetic."""

from __future__ import annotations

from enum import Enum

from PySide6 import QtCore

ARROW = 9
"""Pixels from the card's edge to the arrow's tip, and half the arrow's width."""
_CORNER = 34
"""The arrow keeps so far from the card's corners."""


class Side(Enum):
    """On which side of the target the card stands."""

    ABOVE = "above"
    BELOW = "below"
    RIGHT = "right"
    LEFT = "left"

    @property
    def mirrored(self) -> Side:
        """For a window that is laid out from right to left."""
        return {Side.RIGHT: Side.LEFT, Side.LEFT: Side.RIGHT}.get(self, self)


def placed(
    size: QtCore.QSize, target: QtCore.QRect, window: QtCore.QRect, side: Side
) -> tuple[QtCore.QRect, int]:
    """The card's place, and where along that edge of it the arrow is."""
    across = side in (Side.ABOVE, Side.BELOW)
    middle = target.center()
    x = middle.x() - size.width() // 2
    y = middle.y() - size.height() // 2
    match side:
        case Side.ABOVE:
            y = target.top() - size.height() + ARROW // 2
        case Side.BELOW:
            y = target.bottom() - ARROW // 2
        case Side.RIGHT:
            x = target.right() - ARROW // 2
        case Side.LEFT:
            x = target.left() - size.width() + ARROW // 2
    x = max(window.left(), min(x, window.right() - size.width()))
    y = max(window.top(), min(y, window.bottom() - size.height()))
    length = size.width() if across else size.height()
    aim = middle.x() - x if across else middle.y() - y
    tip = max(_CORNER, min(aim, length - _CORNER))
    return QtCore.QRect(QtCore.QPoint(x, y), size), tip
