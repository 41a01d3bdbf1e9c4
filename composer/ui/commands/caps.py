"""Keys as caps, painted."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.commands.keys import caps
from composer.ui.theme import Theme

_HEIGHT = 22
_BETWEEN = 4
_INSIDE = 7
_CENTER = QtCore.Qt.AlignmentFlag.AlignCenter


def paint_caps(
    painter: QtGui.QPainter, theme: Theme, rect: QtCore.QRect, right: int, sequence: str
) -> int:
    """Paint a sequence's caps so that they end at `right`, in the middle of `rect`; where they begin."""
    painter.save()
    font = _small(painter.font())
    painter.setFont(font)
    metrics = QtGui.QFontMetrics(font)
    top = rect.y() + (rect.height() - _HEIGHT) // 2
    for text in reversed(caps(sequence)):
        width = max(metrics.horizontalAdvance(text) + 2 * _INSIDE, _HEIGHT)
        right -= width
        box = QtCore.QRectF(right + 0.5, top + 0.5, width - 1, _HEIGHT - 1)
        painter.setPen(QtGui.QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(theme.color("muted"))
        painter.drawText(box, _CENTER, text)
        right -= _BETWEEN
    painter.restore()
    return right + _BETWEEN


def caps_width(font: QtGui.QFont, sequence: str) -> int:
    """How wide they are."""
    metrics = QtGui.QFontMetrics(_small(font))
    widths = [
        max(metrics.horizontalAdvance(text) + 2 * _INSIDE, _HEIGHT) for text in caps(sequence)
    ]
    return sum(widths) + _BETWEEN * (len(widths) - 1)


class Caps(QtWidgets.QWidget):
    """One sequence as a widget."""

    def __init__(self, theme: Theme, sequence: str) -> None:
        super().__init__()
        self._theme, self._sequence = theme, sequence
        self.setFixedSize(caps_width(self.font(), sequence), _HEIGHT)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """The caps."""
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        paint_caps(painter, self._theme, self.rect(), self.width(), self._sequence)


def _small(font: QtGui.QFont) -> QtGui.QFont:
    small = QtGui.QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
