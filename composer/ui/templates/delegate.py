"""How a template looks in the list: its name and status, below what it is, its account and how old that is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.template_records import Entry
from composer.ui import icons
from composer.ui.templates import words
from composer.ui.templates.model import Index, TemplatesModel
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets.direction import Room, glyph_in, write
from composer.ui.widgets.list_delegate import GLYPH, ListDelegate

ROW_HEIGHT = 64
_SIDE = 16

_CUT = QtCore.Qt.TextElideMode.ElideMiddle
"""Long names of templates often differ at their ends alone."""


class TemplateDelegate(ListDelegate):
    """Paints the rows."""

    def __init__(
        self, theme: Theme, model: TemplatesModel, view: QtWidgets.QAbstractItemView
    ) -> None:
        super().__init__(theme, view)
        self._model = model
        self.accounts: Mapping[str, str] = {}
        """Ids of accounts to their names."""

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
        self._paint_upper(painter, self._room(upper), entry)
        self._paint_lower(painter, self._room(upper.translated(0, half)), entry)
        painter.restore()

    def _paint_upper(self, painter: QtGui.QPainter, room: Room, entry: Entry) -> None:
        status = words.status(entry.status)
        painter.setFont(self._font(0.9))
        self._paint_mark(painter, room, status.icon, status.color, translated(status.text), gap=5)
        room.end(0, 10)
        line = self._room(room.box)
        if entry.edited:
            line.end(GLYPH, 6)
        painter.setFont(self._font(1.0, strong=True))
        painter.setPen(self._theme.color("text"))
        room.begin(write(painter, line, words.name(entry), _CUT), 6)
        if entry.edited:
            pencil = self._theme.tokens["warning"]
            icons.paint(painter, "pencil", pencil, glyph_in(room.begin(GLYPH)))

    def _paint_lower(self, painter: QtGui.QPainter, room: Room, entry: Entry) -> None:
        painter.setFont(self._font(0.92))
        painter.setPen(self._theme.color("muted"))
        account = self.accounts.get(entry.account, "")
        where = "  ·  ".join(filter(None, (account, words.age(entry))))
        self._paint_end(painter, room, where, 10 if where else 0)
        icon = words.KINDS.get(entry.kind, words.KINDS["text"])[1]
        place = glyph_in(room.begin(GLYPH, 8))
        icons.paint(painter, icon, self._theme.tokens["muted"], place)
        parts = (translated(words.CATEGORIES.get(entry.category, "")), entry.language)
        write(painter, room, "  ·  ".join(filter(None, parts)), ours=True)
