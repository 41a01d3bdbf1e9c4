"""Where a place is in a language that runs from right to left.

`QStyle.visualRect` says it too, but whoever asks QStyle for anything first waits until Qt for Python knows all of its names.
"""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

_SIDE = QtCore.Qt.AlignmentFlag
_LEFT = int(_SIDE.AlignLeft | _SIDE.AlignAbsolute | _SIDE.AlignVCenter)
_RIGHT = int(_SIDE.AlignRight | _SIDE.AlignAbsolute | _SIDE.AlignVCenter)
_AT_END = QtCore.Qt.TextElideMode.ElideRight
_OWN = QtCore.Qt.LayoutDirection.LayoutDirectionAuto
_FROM_RIGHT = QtCore.Qt.LayoutDirection.RightToLeft
_FROM_LEFT = QtCore.Qt.LayoutDirection.LeftToRight


def seen(widget: QtWidgets.QWidget, place: QtCore.QRect) -> QtCore.QRect:
    """A place in the widget, given as if it ran from left to right, where it is seen."""
    if not widget.isRightToLeft():
        return place
    return mirrored(place, widget.rect())


def mirrored(place: QtCore.QRect, within: QtCore.QRect) -> QtCore.QRect:
    """The place as far from the other side of what it is in."""
    left = within.left() + within.right() + 1 - place.left() - place.width()
    return QtCore.QRect(left, place.top(), place.width(), place.height())


def edges(left: int, top: int, right: int, bottom: int) -> QtCore.QMargins:
    """Margins of a layout, given as if the app ran from left to right: Qt mirrors what is within them alone."""
    if QtGui.QGuiApplication.isRightToLeft():
        left, right = right, left
    return QtCore.QMargins(left, top, right, bottom)


def beside(anchor: QtWidgets.QWidget, width: int, down: int) -> QtCore.QPoint:
    """Where on the screen a panel of that width begins, below an anchor's top by so much, at the side where one reads from."""
    left = anchor.width() - width if anchor.isRightToLeft() else 0
    return anchor.mapToGlobal(QtCore.QPoint(left, down))


def apart(text: str) -> str:
    """A name, a number or an id among words of ours: in a language from right to left it runs as its own letters do."""
    return f"\u2068{text}\u2069" if text and QtGui.QGuiApplication.isRightToLeft() else text


def forward(widget: QtWidgets.QWidget) -> QtCore.Qt.Key:
    """The arrow key that goes on, in the direction in which one reads."""
    keys = QtCore.Qt.Key
    return keys.Key_Left if widget.isRightToLeft() else keys.Key_Right


class Room:
    """What is left of a line: taken from where one begins to read, and from where one ends."""

    def __init__(self, box: QtCore.QRect, *, from_right: bool) -> None:
        self.box = QtCore.QRect(box)
        self.from_right = from_right

    def begin(self, width: int, gap: int = 0) -> QtCore.QRect:
        """So much of the beginning, and a gap behind it."""
        return self._cut(width, gap, right=self.from_right)

    def end(self, width: int, gap: int = 0) -> QtCore.QRect:
        """So much of the end, and a gap before it."""
        return self._cut(width, gap, right=not self.from_right)

    def _cut(self, width: int, gap: int, *, right: bool) -> QtCore.QRect:
        box = self.box
        left = box.right() + 1 - width if right else box.left()
        taken = QtCore.QRect(left, box.top(), width, box.height())
        if right:
            box.adjust(0, 0, -width - gap, 0)
        else:
            box.adjust(width + gap, 0, 0, 0)
        return taken


def glyph_in(place: QtCore.QRect) -> QtCore.QRect:
    """The square for an icon in the middle of a place that is as wide as the icon and as high as the line."""
    side = place.width()
    return QtCore.QRect(place.x(), place.y() + (place.height() - side) // 2, side, side)


def write(
    painter: QtGui.QPainter,
    room: Room,
    text: str,
    cut: QtCore.Qt.TextElideMode = _AT_END,
    *,
    ours: bool = False,
) -> int:
    """One line at the beginning of the room, elided; how wide it is.

    What is not `ours` but somebody's (a name, a number, a text) runs as its own letters do, at the side where all others begin.
    """
    shown = painter.fontMetrics().elidedText(text, cut, room.box.width())
    way = _FROM_RIGHT if room.from_right else _FROM_LEFT
    painter.setLayoutDirection(way if ours else _OWN)
    painter.drawText(room.box, _RIGHT if room.from_right else _LEFT, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
