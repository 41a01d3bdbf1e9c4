"""The palette's list: rows painted with the letters that were found and the keys at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.commands.caps import caps_width, paint_caps
from composer.ui.commands.keys import native
from composer.ui.commands.rows import Row
from composer.ui.theme import Theme

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex

ROW_HEIGHT = 38
HEADING_HEIGHT = 30
_SIDE = 14
_GLYPH = 18
_GAP = 12
_ROW = QtCore.Qt.ItemDataRole.UserRole
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver
_MIDDLE = int(QtCore.Qt.AlignmentFlag.AlignVCenter)
_AtEnd = QtCore.Qt.TextElideMode.ElideRight


class RowsModel(QtCore.QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QtCore.QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = QtCore.Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; for a screen reader also what it is and its keys."""
        row = self.row(index)
        if row is None:
            return None
        if role == _ROW:
            return row
        if role == QtCore.Qt.ItemDataRole.DisplayRole:
            return row.command.text if row.command else row.heading
        if role == QtCore.Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None

    def flags(self, index: Index) -> QtCore.Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = self.row(index)
        if row is None or row.command is None:
            return QtCore.Qt.ItemFlag.NoItemFlags
        return QtCore.Qt.ItemFlag.ItemIsEnabled | QtCore.Qt.ItemFlag.ItemIsSelectable


def spoken(row: Row) -> str:
    """A row as a screen reader says it."""
    one = row.command
    if one is None:
        return row.heading
    return ", ".join(part for part in (one.text, one.kind, *map(native, one.keys[:1])) if part)


class RowDelegate(QtWidgets.QStyledItemDelegate):
    """Paints them."""

    def __init__(self, theme: Theme, view: QtWidgets.QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, index: Index) -> QtCore.QSize:
        """All of one height, but for headings."""
        row: Row = index.data(_ROW)
        return QtCore.QSize(100, ROW_HEIGHT if row.command else HEADING_HEIGHT)

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One row."""
        row: Row = index.data(_ROW)
        rect: QtCore.QRect = option.rect
        painter.save()
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        if row.command is None:
            self._paint_heading(painter, rect, row.heading)
        else:
            self._paint_ground(painter, option)
            self._paint_command(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QtGui.QPainter, rect: QtCore.QRect, text: str) -> None:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QtGui.QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        bottom = int(QtCore.Qt.AlignmentFlag.AlignBottom)
        painter.drawText(rect.adjusted(_SIDE, 0, -_SIDE, -6), bottom, text)

    def _paint_ground(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem
    ) -> None:
        rect: QtCore.QRect = option.rect
        state = option.state
        name = "accent-soft" if state & _SELECTED else "hover" if state & _UNDER_MOUSE else ""
        if name:
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(name))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 7, 7)
        if state & _SELECTED:
            painter.setBrush(self._theme.color("accent"))
            bar = QtCore.QRect(rect.x() + 6, rect.y() + 9, 3, rect.height() - 18)
            bar = QtWidgets.QStyle.visualRect(option.direction, rect, bar)
            painter.drawRoundedRect(QtCore.QRectF(bar), 1.5, 1.5)

    def _paint_command(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, row: Row
    ) -> None:
        """Icon and name from one side, keys and kind from the other; sides change where one writes from right to left."""
        one, rect = row.command, option.rect
        assert one is not None  # noqa: S101 - headings are painted elsewhere

        def seen(left: int, width: int) -> QtCore.QRect:
            box = QtCore.QRect(left, rect.y(), width, rect.height())
            return QtWidgets.QStyle.visualRect(option.direction, rect, box)

        tokens = self._theme.tokens
        left, right = rect.x() + _SIDE + 4, rect.right() - _SIDE
        icon = "check" if one.on else one.icon
        place = seen(left, _GLYPH)
        place = QtCore.QRect(place.x(), rect.y() + (rect.height() - _GLYPH) // 2, _GLYPH, _GLYPH)
        icons.paint(painter, icon, tokens["accent" if one.on else "muted"], place)
        left += _GLYPH + _GAP
        painter.setFont(self._view.font())
        if one.keys:
            width = caps_width(painter.font(), one.keys[0])
            end = seen(right - width, width).right() + 1
            paint_caps(painter, self._theme, rect, end, one.keys[0])
            right -= width + _GAP
        if one.kind:
            width = painter.fontMetrics().horizontalAdvance(one.kind)
            if right - width - left > rect.width() // 3:
                painter.setPen(self._theme.color("muted"))
                painter.drawText(seen(right - width, width), _MIDDLE, one.kind)
                right -= width + _GAP
        self._paint_name(painter, seen(left, right - left), row, option.direction)

    def _paint_name(
        self,
        painter: QtGui.QPainter,
        box: QtCore.QRect,
        row: Row,
        direction: QtCore.Qt.LayoutDirection,
    ) -> None:
        """By a layout of its own, which keeps letters together that are written together."""
        assert row.command is not None  # noqa: S101
        text = row.command.text
        metrics = QtGui.QFontMetrics(self._view.font())
        shown = metrics.elidedText(text, _AtEnd, box.width())
        layout = QtGui.QTextLayout(shown, self._view.font())
        plain = QtGui.QTextCharFormat()
        plain.setForeground(self._theme.color("text"))
        found = QtGui.QTextCharFormat()
        found.setForeground(self._theme.color("accent"))
        found.setFontWeight(QtGui.QFont.Weight.Bold)
        parts = [_range(0, len(shown.encode("utf-16-le")) // 2, plain)]
        kept = len(shown) if shown == text else max(len(shown) - 1, 0)
        for place in sorted(row.marks):
            if place < kept:
                at = len(shown[:place].encode("utf-16-le")) // 2
                parts.append(_range(at, len(shown[place].encode("utf-16-le")) // 2, found))
        layout.setFormats(parts)
        way = QtGui.QTextOption()
        way.setWrapMode(QtGui.QTextOption.WrapMode.NoWrap)
        way.setTextDirection(direction)
        layout.setTextOption(way)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        top = box.y() + (box.height() - line.height()) / 2
        painter.save()
        painter.setClipRect(box)
        from_right = direction is QtCore.Qt.LayoutDirection.RightToLeft
        left = box.right() + 1 - line.naturalTextWidth() if from_right else box.x()
        layout.draw(painter, QtCore.QPointF(left, top))
        painter.restore()


def _range(start: int, length: int, look: QtGui.QTextCharFormat) -> Any:
    made = QtGui.QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
