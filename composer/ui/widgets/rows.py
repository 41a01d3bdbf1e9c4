"""List rows with an icon, a line and a smaller line below it."""

from __future__ import annotations

from functools import partial

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme

ICON = QtCore.Qt.ItemDataRole.UserRole + 1
COLOR = QtCore.Qt.ItemDataRole.UserRole + 2
DETAIL = QtCore.Qt.ItemDataRole.UserRole + 3
HEADING = QtCore.Qt.ItemDataRole.UserRole + 4

_SIDE = 12
_TOP = 8
_GLYPH = 18
_WRAP = int(QtCore.Qt.TextFlag.TextWordWrap)
# Qt for Python makes QStyle's names when the first is asked for: while this is imported, and not in the first paint.
_SELECTED = QtWidgets.QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QtWidgets.QStyle.StateFlag.State_MouseOver

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex


class RowDelegate(QtWidgets.QStyledItemDelegate):
    """Paints rows of `add_row`, and headings of `add_heading`."""

    def __init__(self, theme: Theme, parent: QtWidgets.QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent
        theme.changed.connect(self._repaint)

    def _repaint(self) -> None:
        self._view.viewport().update()

    def paint(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, index: Index
    ) -> None:
        """One row."""
        tokens = self._theme.tokens
        rect: QtCore.QRect = option.rect
        painter.save()
        if index.data(HEADING):
            self._paint_heading(painter, rect, str(index.data()))
        else:
            self._paint_background(painter, option, rect)
            place = QtCore.QRect(rect.x() + _SIDE, rect.y() + _TOP, _GLYPH, _GLYPH)
            seen = partial(QtWidgets.QStyle.visualRect, self._view.layoutDirection(), rect)
            icons.paint(painter, index.data(ICON), tokens[index.data(COLOR)], seen(place))
            boxes = self._boxes(rect.x(), rect.y() + _TOP, rect.width(), index)
            text, detail = map(seen, boxes)
            painter.setPen(QtGui.QColor(tokens["text"]))
            painter.setFont(self._view.font())
            painter.drawText(text, _WRAP, str(index.data()))
            painter.setPen(QtGui.QColor(tokens["muted"]))
            painter.setFont(self._small())
            painter.drawText(detail, _WRAP, str(index.data(DETAIL) or ""))
        painter.restore()

    def sizeHint(self, _option: QtWidgets.QStyleOptionViewItem, index: Index) -> QtCore.QSize:
        """As high as the wrapped lines."""
        width = max(self._view.viewport().width(), 120)
        if index.data(HEADING):
            return QtCore.QSize(width, QtGui.QFontMetrics(self._small()).height() + 16)
        text, detail = self._boxes(0, 0, width, index)
        bottom = detail.bottom() if index.data(DETAIL) else text.bottom()
        return QtCore.QSize(width, max(bottom, _GLYPH) + 2 * _TOP)

    def _boxes(self, x: int, y: int, width: int, index: Index) -> tuple[QtCore.QRect, QtCore.QRect]:
        left = x + _SIDE + _GLYPH + 10
        room = QtCore.QRect(left, y, x + width - left - _SIDE, 4000)
        text = QtGui.QFontMetrics(self._view.font()).boundingRect(room, _WRAP, str(index.data()))
        below = QtCore.QRect(left, text.bottom() + 3, room.width(), 4000)
        detail = QtGui.QFontMetrics(self._small()).boundingRect(
            below, _WRAP, str(index.data(DETAIL) or "")
        )
        return QtCore.QRect(room.x(), room.y(), room.width(), text.height()), QtCore.QRect(
            left, below.y(), room.width(), detail.height()
        )

    def _paint_heading(self, painter: QtGui.QPainter, rect: QtCore.QRect, text: str) -> None:
        font = self._small()
        font.setWeight(QtGui.QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QtGui.QColor(self._theme.tokens["muted"]))
        bottom = QtCore.Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(_SIDE, 0, -_SIDE, -5), bottom, text)

    def _paint_background(
        self, painter: QtGui.QPainter, option: QtWidgets.QStyleOptionViewItem, rect: QtCore.QRect
    ) -> None:
        state = option.state
        name = "accent-soft" if state & _SELECTED else "hover" if state & _UNDER_MOUSE else ""
        if name:
            painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
            painter.setPen(QtCore.Qt.PenStyle.NoPen)
            painter.setBrush(QtGui.QColor(self._theme.tokens[name]))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        if state & _SELECTED and self._view.hasFocus():
            painter.setBrush(QtGui.QColor(self._theme.tokens["accent"]))
            bar = QtCore.QRect(rect.x() + 4, rect.y() + 6, 3, rect.height() - 12)
            bar = QtWidgets.QStyle.visualRect(option.direction, rect, bar)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _small(self) -> QtGui.QFont:
        font = QtGui.QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        return font


class RowList(QtWidgets.QListWidget):
    """Whoever comes to it by key finds a row at hand."""

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """The first that can be chosen, where none is."""
        super().focusInEvent(event)
        mouse = event.reason() is QtCore.Qt.FocusReason.MouseFocusReason
        if mouse or self.selectedItems():
            return
        rows = [at for at in range(self.count()) if self._can_be_chosen(self.item(at))]
        if rows:
            self.setCurrentRow(self.currentRow() if self.currentRow() in rows else rows[0])
            self.item(self.currentRow()).setSelected(True)

    @staticmethod
    def _can_be_chosen(item: QtWidgets.QListWidgetItem) -> bool:
        return bool(item.flags() & QtCore.Qt.ItemFlag.ItemIsSelectable) and not item.isHidden()


def rows(theme: Theme, name: str) -> QtWidgets.QListWidget:
    """An empty list of such rows."""
    made = RowList()
    made.setAccessibleName(name)
    made.setItemDelegate(RowDelegate(theme, made))
    made.setMouseTracking(True)
    made.setResizeMode(QtWidgets.QListView.ResizeMode.Adjust)
    made.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
    return made


def add_row(
    into: QtWidgets.QListWidget, icon: str, text: str, detail: str, *, color: str = "muted"
) -> QtWidgets.QListWidgetItem:
    """A row at the end."""
    item = QtWidgets.QListWidgetItem(text, into)
    item.setData(ICON, icon)
    item.setData(COLOR, color)
    item.setData(DETAIL, detail)
    item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, f"{text} {detail}".strip())
    return item


def add_heading(into: QtWidgets.QListWidget, text: str) -> QtWidgets.QListWidgetItem:
    """A heading at the end; the keys skip it."""
    item = QtWidgets.QListWidgetItem(text, into)
    item.setData(HEADING, text)
    item.setFlags(QtCore.Qt.ItemFlag.NoItemFlags)
    return item
