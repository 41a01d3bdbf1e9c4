"""How a template looks in the list: its name and status, below what it is, its account and how old that is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.template_records import Entry
from composer.ui import icons
from composer.ui.templates import words
from composer.ui.templates.model import Index, TemplatesModel
from composer.ui.theme import Theme

ROW_HEIGHT = 64
_SIDE, _GLYPH = 16, 14
_LEFT = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
_RIGHT = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver


class TemplateDelegate(QtWidgets.QStyledItemDelegate):
    """Paints the rows."""

    def __init__(
        self, theme: Theme, model: TemplatesModel, view: QtWidgets.QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.accounts: Mapping[str, str] = {}
        """Ids of accounts to their names."""
        theme.changed.connect(view.viewport().update)

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, _index: Index) -> QtCore.QSize:
        """The same for each row."""
        return QtCore.QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One row."""
        entry = self._model.entry(index.row())
        rect: QtCore.QRect = option.rect
        painter.save()
        self._paint_ground(painter, rect, option.state)
        half = (rect.height() - 20) // 2
        upper = QtCore.QRect(rect.x() + _SIDE, rect.y() + 10, rect.width() - 2 * _SIDE, half)
        self._paint_upper(painter, upper, entry)
        self._paint_lower(painter, upper.translated(0, half), entry)
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

    def _paint_upper(self, painter: QtGui.QPainter, box: QtCore.QRect, entry: Entry) -> None:
        status = words.status(entry.status)
        painter.setFont(self._font(0.9))
        text = words.said(status.text)
        width = painter.fontMetrics().horizontalAdvance(text)
        color = self._theme.tokens[status.color]
        painter.setPen(QtGui.QColor(color))
        painter.drawText(box, int(_RIGHT), text)
        left = box.right() - width - 5 - _GLYPH
        place = QtCore.QRect(left, box.center().y() - _GLYPH // 2, _GLYPH, _GLYPH)
        icons.paint(painter, status.icon, color, place)
        room = box.adjusted(0, 0, left - box.right() - 10, 0)
        if entry.edited:
            room = room.adjusted(0, 0, -_GLYPH - 6, 0)
        painter.setFont(self._font(1.0, strong=True))
        painter.setPen(self._theme.color("text"))
        end = _draw(painter, room, words.name(entry))
        if entry.edited:
            pencil = QtCore.QRect(end + 6, box.center().y() - _GLYPH // 2, _GLYPH, _GLYPH)
            icons.paint(painter, "pencil", self._theme.tokens["warning"], pencil)

    def _paint_lower(self, painter: QtGui.QPainter, box: QtCore.QRect, entry: Entry) -> None:
        painter.setFont(self._font(0.92))
        painter.setPen(self._theme.color("muted"))
        account = self.accounts.get(entry.account, "")
        where = "  ·  ".join(filter(None, (account, words.age(entry))))
        painter.drawText(box, int(_RIGHT), where)
        width = painter.fontMetrics().horizontalAdvance(where)
        glyph = QtCore.QRect(box.x(), box.center().y() - _GLYPH // 2, _GLYPH, _GLYPH)
        icon = words.KINDS.get(entry.kind, words.KINDS["text"])[1]
        icons.paint(painter, icon, self._theme.tokens["muted"], glyph)
        parts = (words.said(words.CATEGORIES.get(entry.category, "")), entry.language)
        room = box.adjusted(_GLYPH + 8, 0, -width - 10 if where else 0, 0)
        _draw(painter, room, "  ·  ".join(filter(None, parts)))

    def _font(self, scale: float, *, strong: bool = False) -> QtGui.QFont:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        if strong:
            font.setWeight(QtGui.QFont.Weight.DemiBold)
        return font


def _draw(painter: QtGui.QPainter, box: QtCore.QRect, text: str) -> int:
    """Where the text ends."""
    metrics = painter.fontMetrics()
    elided = metrics.elidedText(text, QtCore.Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(_LEFT), elided)
    return box.x() + metrics.horizontalAdvance(elided)
