"""How a conversation looks in the list: who, when, the last line, what is unread, and the window's clock."""

from __future__ import annotations

import time

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.window import State, window
from composer.store.inbox import Conversation
from composer.ui import icons
from composer.ui.inbox import words
from composer.ui.inbox.model import ConversationsModel, Index
from composer.ui.theme import Theme
from composer.ui.windows import mark

ROW_HEIGHT = 68
_SIDE = 16
_GLYPH = 14
_LEFT = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
_RIGHT = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver
_HOUR = 3600.0


class ConversationDelegate(QtWidgets.QStyledItemDelegate):
    """Paints the rows."""

    def __init__(
        self, theme: Theme, model: ConversationsModel, view: QtWidgets.QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, _index: Index) -> QtCore.QSize:
        """The same for each row."""
        return QtCore.QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One row."""
        row = self._model.row(index.row())
        rect: QtCore.QRect = option.rect
        painter.save()
        self._paint_ground(painter, rect, option.state)
        upper = QtCore.QRect(
            rect.x() + _SIDE, rect.y() + 11, rect.width() - 2 * _SIDE, rect.height() // 2 - 11
        )
        lower = upper.translated(0, upper.height() + 2)
        self._paint_upper(painter, upper, row)
        self._paint_lower(painter, lower, row)
        painter.restore()

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

    def _paint_upper(self, painter: QtGui.QPainter, box: QtCore.QRect, row: Conversation) -> None:
        painter.setFont(self._font(0.9))
        when = words.list_time(row.last_at)
        painter.setPen(self._theme.color("accent" if row.unread else "muted"))
        painter.drawText(box, int(_RIGHT), when)
        room = box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(when) - 10, 0)
        painter.setFont(self._font(1.0, strong=True))
        painter.setPen(self._theme.color("text"))
        _draw(painter, room, words.person(row.number, self._model.people))

    def _paint_lower(self, painter: QtGui.QPainter, box: QtCore.QRect, row: Conversation) -> None:
        if row.unread:
            box = box.adjusted(0, 0, -self._paint_unread(painter, box, row.unread) - 8, 0)
        box = box.adjusted(0, 0, -self._paint_window(painter, box, row) - 8, 0)
        painter.setFont(self._font(0.95))
        painter.setPen(self._theme.color("text" if row.unread else "muted"))
        _draw(painter, box, words.last_line(row))

    def _paint_unread(self, painter: QtGui.QPainter, box: QtCore.QRect, unread: int) -> int:
        text = "99+" if unread > 99 else str(unread)
        painter.setFont(self._font(0.82, strong=True))
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + 10)
        place = QtCore.QRect(box.right() - width + 1, box.center().y() - 9, width, 20)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(place, 10, 10)
        painter.setPen(self._theme.color("accent-text"))
        painter.drawText(place, QtCore.Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _paint_window(self, painter: QtGui.QPainter, box: QtCore.QRect, row: Conversation) -> int:
        """An icon, and while the window is open the hours that are left."""
        found = window(row.heard, time.time())
        about = mark(found)
        text = ""
        if found.state is State.OPEN and found.until is not None:
            text = _left(found.until - time.time())
        painter.setFont(self._font(0.85))
        width = painter.fontMetrics().horizontalAdvance(text)
        color = self._theme.tokens[about.color]
        painter.setPen(QtGui.QColor(color))
        painter.drawText(box, int(_RIGHT), text)
        left = box.right() - width - (4 if text else 0) - _GLYPH
        place = QtCore.QRect(left, box.center().y() - _GLYPH // 2, _GLYPH, _GLYPH)
        icons.paint(painter, about.icon, color, place)
        return box.right() - left

    def _font(self, scale: float, *, strong: bool = False) -> QtGui.QFont:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        if strong:
            font.setWeight(QtGui.QFont.Weight.DemiBold)
        return font


def _left(seconds: float) -> str:
    """What is left of a window, roughly."""
    if seconds < _HOUR:  # rounded up or down beyond it
        return words.said("{0} min").format(max(1, int(seconds // 60)))
    return words.said("{0} h").format(round(seconds / _HOUR))


def _draw(painter: QtGui.QPainter, box: QtCore.QRect, text: str) -> None:
    metrics = painter.fontMetrics()
    elided = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(_LEFT), elided)
