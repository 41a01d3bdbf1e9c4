"""How the bubbles of a conversation are painted: each set once for a width, and kept."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.inbox import Line, LineKey
from composer.ui import icons
from composer.ui.inbox import words
from composer.ui.inbox.bubble import Bubble, Piece, Setter, icon_at, room_in, text_at
from composer.ui.inbox.thread_model import Index, ThreadModel
from composer.ui.theme import Theme

_BAR = 3
"""Pixels of the line beside a quote."""
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected


class BubbleDelegate(QtWidgets.QStyledItemDelegate):
    """Sets bubbles once for each width, and paints them."""

    def __init__(self, theme: Theme, model: ThreadModel, view: QtWidgets.QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self._bubbles: dict[LineKey, tuple[Line, bool, Bubble]] = {}
        self._setter: Setter | None = None
        self._room = 0
        self.person = ""

    def forget(self) -> None:
        """Font or person is another."""
        self._bubbles.clear()
        self._setter = None

    def bubble(self, row: int) -> Bubble:
        """The bubble of a row, set for the view's width."""
        room = room_in(self._view.viewport().width())
        if self._setter is None or room != self._room:
            self._bubbles.clear()
            self._room = room
            from_right = self._view.isRightToLeft()
            self._setter = Setter(self._view.font(), room, self.person, from_right=from_right)
        line, first = self._model.line(row), self._model.starts_day(row)
        known = self._bubbles.get(line.key)
        if known is not None and known[0] is line and known[1] is first:
            return known[2]
        made = self._setter.set(line, words.day(line.at) if first else None)
        self._bubbles[line.key] = (line, first, made)
        return made

    def left(self, bubble: Bubble, line: Line) -> float:
        """Where the bubble begins in its row."""
        return bubble.left(self._view.viewport().width(), incoming=line.key.incoming)

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, index: Index) -> QtCore.QSize:
        """As high as the bubble."""
        return QtCore.QSize(100, self.bubble(index.row()).height)

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One row."""
        line, bubble = self._model.line(index.row()), self.bubble(index.row())
        rect: QtCore.QRect = option.rect
        painter.save()
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if bubble.day:
            self._paint_day(painter, rect.width(), bubble.day)
        painter.translate(self.left(bubble, line), 0)
        self._paint_ground(painter, bubble, line, selected=bool(option.state & _SELECTED))
        for piece in bubble.pieces:
            color = self._theme.color(piece.color)
            if piece.what == "quote":
                self._paint_quote(painter, piece)
            if piece.icon:
                icons.paint(painter, piece.icon, color.name(), icon_at(piece))
            if piece.layout is not None:
                painter.setPen(color)
                piece.layout.draw(painter, text_at(piece))
        painter.restore()

    def _paint_day(self, painter: QtGui.QPainter, width: int, day: str) -> None:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(day) + 24
        place = QtCore.QRectF((width - wide) / 2, 9, wide, 22)
        painter.setPen(self._theme.color("border"))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(place, 11, 11)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(place, QtCore.Qt.AlignmentFlag.AlignCenter, day)

    def _paint_ground(
        self, painter: QtGui.QPainter, bubble: Bubble, line: Line, *, selected: bool
    ) -> None:
        ground = "surface" if line.key.incoming else "accent-soft"
        edge = "accent" if selected and self._view.hasFocus() else "border"
        painter.setPen(QtGui.QPen(self._theme.color(edge), 2 if edge == "accent" else 1))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(bubble.rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _paint_quote(self, painter: QtGui.QPainter, piece: Piece) -> None:
        rect = piece.rect
        ground = self._theme.color("text")
        ground.setAlphaF(0.06)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 5, 5)
        left = rect.right() - _BAR if piece.from_right else rect.x()
        bar = QtCore.QRectF(left, rect.y() + 1, _BAR, rect.height() - 2)
        painter.fillRect(bar, self._theme.color("accent"))
