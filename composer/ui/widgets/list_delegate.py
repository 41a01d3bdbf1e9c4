"""What delegates of long lists share: a row's ground, its fonts, and a mark at the end of a line with words."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.widgets.direction import Room, glyph_in, mirrored, write

GLYPH = 14
_BAR = 3
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver


class ListDelegate(QtWidgets.QStyledItemDelegate):
    """Its kin paint rows of their own; all of the same height."""

    def __init__(self, theme: Theme, view: QtWidgets.QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        theme.changed.connect(view.viewport().update)

    def _room(self, box: QtCore.QRect) -> Room:
        """A line of a row, to be filled from where one begins to read."""
        return Room(box, from_right=self._view.isRightToLeft())

    def _paint_ground(
        self, painter: QtGui.QPainter, rect: QtCore.QRect, state: QtWidgets.QStyle.StateFlag
    ) -> None:
        if state & _SELECTED:
            painter.fillRect(rect, self._theme.color("accent-soft"))
            name = "accent" if self._view.hasFocus() else "border-strong"
            bar = QtCore.QRect(rect.x(), rect.y(), _BAR, rect.height() - 1)
            bar = mirrored(bar, rect) if self._view.isRightToLeft() else bar
            painter.fillRect(bar, self._theme.color(name))
        elif state & _UNDER_MOUSE:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_mark(
        self, painter: QtGui.QPainter, room: Room, icon: str, token: str, text: str, gap: int
    ) -> None:
        """An icon before words at the end of the line, `gap` apart."""
        painter.setPen(self._theme.color(token))
        self._paint_end(painter, room, text, gap if text else 0)
        icons.paint(painter, icon, self._theme.tokens[token], glyph_in(room.end(GLYPH)))

    def _paint_end(self, painter: QtGui.QPainter, room: Room, text: str, gap: int) -> None:
        """Words of ours at the end of the line, and a gap before them."""
        width = painter.fontMetrics().horizontalAdvance(text) + 1  # it is rounded
        write(painter, self._room(room.end(width, gap)), text, ours=True)

    def _font(self, scale: float, *, strong: bool = False) -> QtGui.QFont:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        if strong:
            font.setWeight(QtGui.QFont.Weight.DemiBold)
        return font
