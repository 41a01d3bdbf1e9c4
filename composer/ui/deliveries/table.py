"""The table: keys, hover, columns that give way, and a place that stays while rows come and go above it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Row
from composer.ui.deliveries.cells import Column
from composer.ui.deliveries.delegate import ROW_HEIGHT, CellDelegate
from composer.ui.deliveries.model import PAGE, MessagesModel
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import push

_WIDTHS = {Column.TO: 140, Column.KIND: 128, Column.ACCOUNT: 120, Column.TIME: 132}
"""Pixels at the usual font; the message takes what is left, the status what its longest word needs."""

_STATUS = 190
_TO_NAMED = 220
_GIVE_WAY = {Column.ACCOUNT: 900, Column.KIND: 760}
"""Below this width a column hides; the detail beside the table says the same."""

_MESSAGE, _LEAST = 100, 60
"""The time gives way where the message has less than that; below the least a column says nothing."""


class MessagesTable(QtWidgets.QTableView):
    """Signals `chosen(row_id)`, `opened()` (Enter) and `copy_wanted()` (Ctrl+C), `unchosen()` and `left()`.

    Several messages can be selected; the one that the keys are on is chosen. `menu_wanted(place)` asks what can be done with
    them. While somebody is in it, it holds still: what is new waits behind a button above the first row.
    """

    chosen = QtCore.Signal(object)  # an int of more than 32 bits
    unchosen = QtCore.Signal()
    left = QtCore.Signal()
    opened = QtCore.Signal()
    copy_wanted = QtCore.Signal()
    menu_wanted = QtCore.Signal(QtCore.QPoint)

    def __init__(self, theme: Theme, model: MessagesModel) -> None:
        super().__init__()
        self._messages = model
        self._anchor: tuple[int, int] | None = None
        self._chosen: int | None = None
        self._selected: frozenset[int] = frozenset()
        self._merging = self._reset = False
        self._waits = False
        self._cells = CellDelegate(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(self.tr("Messages"))
        self.setProperty("role", "messages")
        self.news = push("", self._bring_in, "primary")
        self.news.setParent(self)
        self.news.setToolTip(self.tr("Messages that came while the list held still for you"))
        self.news.hide()
        self._set_manners()
        self._set_columns()
        model.merging.connect(self._remember)
        model.merged.connect(self._return)
        self.selectionModel().selectionChanged.connect(self._choose)
        model.waiting.connect(self._show_waiting)
        model.held = lambda: self.used
        model.modelReset.connect(self._cells.forget_hover)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def used(self) -> bool:
        """Whether somebody is in the list: has chosen, has scrolled, or points at a row."""
        at_top = self.verticalScrollBar().value() == 0
        return self._chosen is not None or not at_top or self._cells.hovered >= 0

    @property
    def last_shown(self) -> int:
        """The last row that is at least partly on the screen."""
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        return min(bottom // ROW_HEIGHT, self._messages.rowCount() - 1)

    @property
    def chosen_id(self) -> int | None:
        """The message that is chosen."""
        return self._chosen

    @property
    def selected(self) -> list[Row]:
        """The messages that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._messages.row(row) for row in rows]

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's name
        """That row alone, whatever keys are held down: Qt would ask these."""
        self._select([row], row)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._chosen = self._messages.pinned = None
        self._selected = frozenset()
        self.clearSelection()
        self.setCurrentIndex(QtCore.QModelIndex())
        self.unchosen.emit()
        self._leave()

    def _set_manners(self) -> None:
        self.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.ExtendedSelection)
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
        head.setMinimumSectionSize(_LEAST)
        head.setFixedHeight(36)
        head.setSectionResizeMode(Column.MESSAGE, QtWidgets.QHeaderView.ResizeMode.Stretch)
        for column, width in {Column.STATUS: _STATUS, **_WIDTHS}.items():
            head.resizeSection(column, width)

    # Keys and mouse

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Enter, Ctrl+C and Escape; the rest is Qt's."""
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == QtCore.Qt.Key.Key_Escape and self._chosen is not None:
            self.forget()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """What can be done with what is selected, also by the menu key."""
        mouse = event.reason() is QtGui.QContextMenuEvent.Reason.Mouse
        if mouse and not self.indexAt(event.pos()).isValid():
            return
        below = self.visualRect(self.currentIndex()).center()
        place = event.globalPos() if mouse else self.viewport().mapToGlobal(below)
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(place)

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
        self._leave()

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Nobody points at what is hidden."""
        super().hideEvent(event)
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
        self._give_way()
        self._place_news()
        self._look_ahead()

    def _give_way(self) -> None:
        width = self.viewport().width()
        for column, least in _GIVE_WAY.items():
            self.setColumnHidden(column, width < least)
        left = max(width - self.columnWidth(Column.STATUS), _LEAST)
        to = min(_TO_NAMED if self._messages.named else _WIDTHS[Column.TO], left)
        if self.columnWidth(Column.TO) != to:
            self.setColumnWidth(Column.TO, to)
        self.setColumnHidden(Column.MESSAGE, left - to < _LEAST)
        self.setColumnHidden(Column.TIME, left - to < _MESSAGE + _WIDTHS[Column.TIME])

    # Choosing and staying

    def _choose(self) -> None:
        if self._merging or self._messages.trimming:
            return
        self._selected = frozenset(row.id for row in self.selected)
        if not self._selected:
            if self._chosen is not None:
                self.forget()
            return
        now = self.currentIndex().row()
        current = self._messages.row(now).id if now >= 0 else None
        chosen = next((one for one in (current, self._chosen) if one in self._selected), None)
        self._chosen = self._messages.pinned = chosen or max(self._selected)
        self.chosen.emit(self._chosen)

    def _settle(self) -> None:
        """What is selected stays so where it is still in the list, also when all of this was read anew."""
        place = -1 if self._chosen is None else self._messages.place(self._chosen)
        if place < 0 and self._chosen is not None and not self._below_the_loaded(self._chosen):
            self.forget()
            return
        there = [row for row in map(self._messages.place, self._selected) if row >= 0]
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        if selected != set(there):
            self._select(there, place)

    def _select(self, rows: list[int], current: int) -> None:
        """Those rows alone, the keys on one of them."""
        flags = QtCore.QItemSelectionModel.SelectionFlag
        chosen = QtCore.QItemSelection()
        for row in rows:
            index = self._messages.index(row, 0)
            chosen.select(index, index)
        model = self.selectionModel()
        if current >= 0:
            model.setCurrentIndex(self._messages.index(current, 0), flags.NoUpdate)
        model.select(chosen, flags.ClearAndSelect | flags.Rows)

    def _below_the_loaded(self, row_id: int) -> bool:
        """Whether the list may still come to the message when it is loaded on."""
        rows = self._messages.rowCount()
        more = self._messages.canFetchMore(QtCore.QModelIndex())
        return not self._reset and rows > 0 and more and row_id < self._messages.row(rows - 1).id

    def _remember(self) -> None:
        self._merging = True
        self._reset = not self._messages.answered
        value = self.verticalScrollBar().value()
        top = value // ROW_HEIGHT
        kept = value > 0 and top < self._messages.rowCount() and self._messages.answered
        self._anchor = (self._messages.row(top).id, value % ROW_HEIGHT) if kept else None

    def _return(self) -> None:
        self._settle()
        self._merging = False
        self._give_way()
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

    # What waits

    def _show_waiting(self, count: int, more: bool) -> None:
        self._waits = count > 0
        number = counted(count)
        self.news.setText(self.tr("{0} new").format(f"{number}+" if more else number))
        self.news.setVisible(self._waits)
        self._place_news()

    def _place_news(self) -> None:
        if self.news.isHidden():
            return
        size, head = self.news.sizeHint(), self.horizontalHeader().height()
        left, top = (self.width() - size.width()) // 2, (head - size.height()) // 2
        self.news.setGeometry(left, top, size.width(), size.height())
        self.news.raise_()

    def _bring_in(self) -> None:
        self._messages.bring_in()
        self.scrollToTop()

    def _scrolled(self, value: int) -> None:
        self._look_ahead()
        if value == 0:
            self._leave()

    def _leave(self) -> None:
        """What waits comes in as soon as nobody is in the list."""
        if self._waits and not self.used:
            self.left.emit()
