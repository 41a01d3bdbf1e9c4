"""How a row looks: the status with its icon and its word, everything else in the colours of the look that is on."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.deliveries import words
from composer.ui.deliveries.model import Column, Index, MessagesModel
from composer.ui.theme import Theme

ROW_HEIGHT = 40
"""Pixels; the same for each row, so that places can be reckoned."""

_SIDE = 12
_GLYPH = 16
_GAP = 8
_QUIET = frozenset({Column.KIND, Column.ACCOUNT, Column.TIME})
_MIDDLE = QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.AlignmentFlag.AlignLeft


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
        color, text = self._theme.tokens["text"], str(index.data())
        box = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if index.column() == Column.STATUS:
            word = words.word(self._model.row(index.row()).shown)
            color = self._theme.tokens[word.color]
            box.adjust(_SIDE, 0, 0, 0)
            place = QtCore.QRect(box.x(), rect.y() + (rect.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
            icons.paint(painter, word.icon, color, place)
            box.adjust(_GLYPH + _GAP, 0, 0, 0)
        elif index.column() in _QUIET:
            color = self._theme.tokens["muted"]
        painter.setPen(QtGui.QColor(color))
        elided = painter.fontMetrics().elidedText(
            text, QtCore.Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, int(_MIDDLE), elided)
        painter.restore()

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
            painter.fillRect(rect.x(), rect.y(), 3, rect.height() - 1, self._theme.color(name))
