"""How a row looks: the status with its icon and its word, everything else in the colours of the look that is on."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.deliveries import words
from composer.ui.deliveries.cells import Column
from composer.ui.deliveries.model import Index, MessagesModel
from composer.ui.theme import Theme
from composer.ui.widgets.direction import Room, glyph_in, mirrored, write

ROW_HEIGHT = 40
"""Pixels; the same for each row, so that places can be reckoned."""

_SIDE = 12
_GLYPH = 16
_GAP = 8
_BELL = 14
_QUIET = frozenset({Column.KIND, Column.ACCOUNT, Column.TIME})
_OURS = frozenset({Column.STATUS, Column.KIND, Column.TIME})
"""Columns whose words are Composer's own."""
_CONTEXT = 12
"""Letters that are shown before and after what a search found."""


class CellDelegate(QtWidgets.QStyledItemDelegate):
    """Paints the cells. `hovered` is the row below the mouse, or -1."""

    def __init__(
        self, theme: Theme, model: MessagesModel, view: QtWidgets.QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.hovered = -1
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, index: Index) -> QtCore.QSize:
        """As wide as the text."""
        metrics = self._view.fontMetrics()
        width = metrics.horizontalAdvance(str(index.data())) + 2 * _SIDE
        if index.column() == Column.STATUS:
            width += _SIDE + _GLYPH + _GAP
        return QtCore.QSize(width, ROW_HEIGHT)

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One cell."""
        rect: QtCore.QRect = option.rect
        state: QtWidgets.QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, rect, index, state)
        painter.setFont(self._view.font())
        box = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        room = Room(box, from_right=self._view.isRightToLeft())
        self._paint_words(painter, room, index)
        painter.restore()

    def forget_hover(self) -> None:
        """The rows are others: nobody points at one until the mouse moves."""
        self.hovered = -1

    def _paint_words(self, painter: QtGui.QPainter, room: Room, index: Index) -> None:
        row, cells = self._model.row(index.row()), self._model.cells
        color, text = self._theme.tokens["text"], str(index.data())
        muted = self._theme.tokens["muted"]
        column = index.column()
        if column == Column.STATUS:
            word = words.word(row.shown)
            color = self._theme.tokens[word.color]
            room.begin(_SIDE)
            icons.paint(painter, word.icon, color, glyph_in(room.begin(_GLYPH, _GAP)))
        elif column in _QUIET:
            color = muted
        elif column == Column.TO and (name := cells.name(row)):
            room.begin(_draw(painter, room, name, color), _GAP)
            color, text = muted, words.phone(row.destination)
        elif column == Column.MESSAGE:
            if row.watched:
                icons.paint(painter, "bell", muted, glyph_in(room.end(_BELL, _GAP)))
            if found := cells.found_by(row):
                wide = painter.fontMetrics().horizontalAdvance(found) + 1
                end = room.end(min(wide, room.box.width() // 2), _GAP)
                _draw(painter, Room(end, from_right=room.from_right), found, muted)
            text = self._from_where_found(painter, room.box, text, cells.found_at(row))
        _draw(painter, room, text, color, ours=column in _OURS)

    def _from_where_found(
        self, painter: QtGui.QPainter, box: QtCore.QRect, text: str, place: int
    ) -> str:
        """The text, from shortly before what was found where the box ends earlier."""
        before = painter.fontMetrics().horizontalAdvance(text[: place + _CONTEXT])
        if place <= _CONTEXT or before < box.width():
            return text
        return "…" + text[place - _CONTEXT :]

    def _paint_ground(
        self,
        painter: QtGui.QPainter,
        rect: QtCore.QRect,
        index: Index,
        state: QtWidgets.QStyle.StateFlag,
    ) -> None:
        selected = bool(state & QtWidgets.QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._theme.color("accent-soft"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(self._theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == Column.STATUS:
            # The selection has a shape too, and tells by its strength where the keys go.
            name = "accent" if self._view.hasFocus() else "border-strong"
            bar = QtCore.QRect(rect.x(), rect.y(), 3, rect.height() - 1)
            bar = mirrored(bar, rect) if self._view.isRightToLeft() else bar
            painter.fillRect(bar, self._theme.color(name))


def _draw(painter: QtGui.QPainter, room: Room, text: str, color: str, *, ours: bool = False) -> int:
    """One line, elided; its width."""
    painter.setPen(QtGui.QColor(color))
    return write(painter, room, text, ours=ours)
