"""The table: keys, hover, columns that give way, and a place that stays while rows come and go above it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.deliveries.delegate import ROW_HEIGHT, CellDelegate
from composer.ui.deliveries.model import PAGE, Column, MessagesModel
from composer.ui.theme import Theme

_WIDTHS = {Column.TO: 140, Column.KIND: 128, Column.ACCOUNT: 120, Column.TIME: 132}
"""Pixels at the usual font; the message takes what is left, the status what its longest word needs."""

_STATUS = 190
_GIVE_WAY = {Column.ACCOUNT: 900, Column.KIND: 760}
"""Below this width a column hides; the detail beside the table says the same."""


class MessagesTable(QtWidgets.QTableView):
    """Signals `chosen(row_id)`, `opened()` (Enter) and `copy_wanted()` (Ctrl+C)."""

    chosen = QtCore.Signal(int)
    opened = QtCore.Signal()
    copy_wanted = QtCore.Signal()

    def __init__(self, theme: Theme, model: MessagesModel) -> None:
        super().__init__()
        self._messages = model
        self._anchor: tuple[int, int] | None = None
        self._chosen: int | None = None
        self._merging = False
        self._cells = CellDelegate(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(self.tr("Messages"))
        self.setProperty("role", "messages")
        self._set_manners()
        self._set_columns()
        model.merging.connect(self._remember)
        model.merged.connect(self._return)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())

    @property
    def last_shown(self) -> int:
        """The last row that is at least partly on the screen."""
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        return min(bottom // ROW_HEIGHT, self._messages.rowCount() - 1)

    @property
    def chosen_id(self) -> int | None:
        """The message that was chosen last, also when it left the list meanwhile."""
        return self._chosen

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._chosen = None
        self.clearSelection()

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def _set_columns(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(60)
        head.setFixedHeight(36)
        head.setSectionResizeMode(Column.MESSAGE, QtWidgets.QHeaderView.ResizeMode.Stretch)
        for column, width in {Column.STATUS: _STATUS, **_WIDTHS}.items():
            head.resizeSection(column, width)

    # Keys and mouse

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter and Ctrl+C; the rest is Qt's."""
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """Coming by Tab to a list in which nothing is chosen, the first row is at hand."""
        super().focusInEvent(event)
        nothing = not self.selectionModel().hasSelection() and self._messages.rowCount()
        if nothing and event.reason() is not QtCore.Qt.FocusReason.MouseFocusReason:
            self.selectRow(max(self.currentIndex().row(), 0))
        self.viewport().update()

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        """The mark of the chosen row grows pale."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """The whole row lights up, not only the cell."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QtCore.QEvent) -> None:
        """Nothing is below the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row == self._cells.hovered:
            return
        for one in (self._cells.hovered, row):
            if one >= 0:
                top = self.rowViewportPosition(one)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
        self._cells.hovered = row

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Hide what there is no room for."""
        super().resizeEvent(event)
        for column, least in _GIVE_WAY.items():
            self.setColumnHidden(column, self.viewport().width() < least)
        self._look_ahead()

    # Choosing and staying

    def _choose(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows and not self._merging:
            self._chosen = self._messages.row(rows[0].row()).id
            self.chosen.emit(self._chosen)

    def _settle(self) -> None:
        """Qt chooses a neighbour when the chosen row goes; nobody asked for that."""
        place = -1 if self._chosen is None else self._messages.place(self._chosen)
        selected = self.selectionModel().selectedRows()
        if place < 0:
            self.clearSelection()
        elif [index.row() for index in selected] != [place]:
            self.selectRow(place)

    def _remember(self) -> None:
        self._merging = True
        value = self.verticalScrollBar().value()
        top = value // ROW_HEIGHT
        kept = value > 0 and top < self._messages.rowCount() and self._messages.answered
        self._anchor = (self._messages.row(top).id, value % ROW_HEIGHT) if kept else None

    def _return(self) -> None:
        self._settle()
        self._merging = False
        if self._anchor is not None:
            row_id, offset = self._anchor
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._messages.nearest(row_id) * ROW_HEIGHT + offset)
        self._look_ahead()

    def _look_ahead(self) -> None:
        if self.last_shown + PAGE // 4 >= self._messages.rowCount():
            top = QtCore.QModelIndex()
            if self._messages.canFetchMore(top):
                self._messages.fetchMore(top)
