"""How a conversation looks in the list: who, when, the last line, what is unread, and the window's clock."""

from __future__ import annotations

import time

from PySide6 import QtCore, QtGui, QtWidgets

from composer.delivery.window import State, window
from composer.store.inbox import Conversation
from composer.ui.inbox import words
from composer.ui.inbox.model import ConversationsModel, Index
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.direction import Room, write
from composer.ui.widgets.list_delegate import ListDelegate
from composer.ui.windows import mark

ROW_HEIGHT = 68
_SIDE = 16
_GAP = 8
_BADGE = 20
_HOUR = 3600.0


class ConversationDelegate(ListDelegate):
    """Paints the rows."""

    def __init__(
        self, theme: Theme, model: ConversationsModel, view: QtWidgets.QAbstractItemView
    ) -> None:
        super().__init__(theme, view)
        self._model = model

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
        self._paint_upper(painter, self._room(upper), row)
        self._paint_lower(painter, self._room(lower), row)
        painter.restore()

    def _paint_upper(self, painter: QtGui.QPainter, room: Room, row: Conversation) -> None:
        painter.setFont(self._font(0.9))
        painter.setPen(self._theme.color("accent" if row.unread else "muted"))
        self._paint_end(painter, room, words.list_time(row.last_at), 10)
        painter.setFont(self._font(1.0, strong=True))
        painter.setPen(self._theme.color("text"))
        write(painter, room, words.person(row.number, self._model.people))

    def _paint_lower(self, painter: QtGui.QPainter, room: Room, row: Conversation) -> None:
        if row.unread:
            self._paint_unread(painter, room, row.unread)
        self._paint_window(painter, room, row)
        painter.setFont(self._font(0.95))
        painter.setPen(self._theme.color("text" if row.unread else "muted"))
        write(painter, room, words.last_line(row))

    def _paint_unread(self, painter: QtGui.QPainter, room: Room, unread: int) -> None:
        text = "99+" if unread > 99 else str(unread)
        painter.setFont(self._font(0.82, strong=True))
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + 10)
        place = room.end(width, _GAP)
        place = QtCore.QRect(place.x(), place.center().y() - _BADGE // 2 + 1, width, _BADGE)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        painter.setPen(self._theme.color("accent-text"))
        painter.setLayoutDirection(QtCore.Qt.LayoutDirection.LeftToRight)
        painter.drawText(place, QtCore.Qt.AlignmentFlag.AlignCenter, text)

    def _paint_window(self, painter: QtGui.QPainter, room: Room, row: Conversation) -> None:
        """An icon, and while the window is open the hours that are left."""
        found = window(row.heard, time.time())
        about = mark(found)
        text = ""
        if found.state is State.OPEN and found.until is not None:
            text = _left(found.until - time.time())
        painter.setFont(self._font(0.85))
        self._paint_mark(painter, room, about.icon, about.color, text, 4)
        room.end(0, _GAP)


def _left(seconds: float) -> str:
    """What is left of a window, roughly."""
    if seconds < _HOUR:  # rounded up or down beyond it
        return translated("{0} min").format(max(1, int(seconds // 60)))
    return translated("{0} h").format(round(seconds / _HOUR))
