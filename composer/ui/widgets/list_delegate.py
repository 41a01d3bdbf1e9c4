"""What delegates of long lists share: a row's ground, its fonts, one line of text, and a mark at the right with words."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme

GLYPH = 14
RIGHT = int(QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter)
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver


class ListDelegate(QtWidgets.QStyledItemDelegate):
    """Its kin paint rows of their own; all of the same height."""

    def __init__(self, theme: Theme, view: QtWidgets.QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.viewport().update)

    def _paint_ground(
        self, painter: QtGui.QPainter, rect: QtCore.QRect, state: QtWidgets.QStyle.StateFlag
    ) -> None:
        if state & _SELECTED:
            painter.fillRect(rect, self._theme.color("accent-soft"))
            name = "accent" if self._view.hasFocus() else "border-strong"
            painter.fillRect(rect.x(), rect.y(), 3, rect.height() - 1, self._theme.color(name))
        elif state & _UNDER_MOUSE:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_mark(
        self, painter: QtGui.QPainter, box: QtCore.QRect, icon: str, token: str, text: str, gap: int
    ) -> int:
        """An icon before words at the right, `gap` apart; where the icon begins."""
        color = self._theme.tokens[token]
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(QtGui.QColor(color))
        painter.drawText(box, RIGHT, text)
        left = box.right() - width - gap - GLYPH
        icons.paint(painter, icon, color, glyph_at(left, box))
        return left

    def _font(self, scale: float, *, strong: bool = False) -> QtGui.QFont:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        if strong:
            font.setWeight(QtGui.QFont.Weight.DemiBold)
        return font


def glyph_at(left: int, box: QtCore.QRect) -> QtCore.QRect:
    """The place of an icon in the middle of a line."""
    return QtCore.QRect(left, box.center().y() - GLYPH // 2, GLYPH, GLYPH)


_CUT = QtCore.Qt.TextElideMode.ElideRight


def draw(
    painter: QtGui.QPainter,
    box: QtCore.QRect,
    text: str,
    cut: QtCore.Qt.TextElideMode = _CUT,
) -> int:
    """One line at the left, elided; where it ends."""
    metrics = painter.fontMetrics()
    elided = metrics.elidedText(text, cut, box.width())
    painter.drawText(box, _LEFT, elided)
    return box.x() + metrics.horizontalAdvance(elided)
