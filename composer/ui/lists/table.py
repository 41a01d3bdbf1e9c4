"""The table of a list's rows: looked through, searched by its filters, and mended in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.lists.model import FILTERS, OWN, Column, RowsModel
from composer.ui.lists.state import ListState
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.segments import Segments

_WIDTHS = {Column.ROW: 56, Column.CHECK: 300, Column.TO: 140}
_OTHERS = 150


class Rows(QtWidgets.QWidget):
    """Filters and table. Signals `stepped(row)` when a person goes to another row."""

    stepped = QtCore.Signal(int)

    def __init__(self, theme: Theme, state: ListState) -> None:
        super().__init__()
        self._state = state
        self._quiet = False
        self.model = RowsModel(theme, state, self)
        self.filters = Segments([(key, self._name(key, 0)) for key in FILTERS])
        self.filters.setAccessibleName(self.tr("Rows to show"))
        self.filters.show_key("all")
        self.filters.chosen.connect(self._filter)
        self.view = self._make_view()
        self.view.selectionModel().currentRowChanged.connect(self._went)
        self.model.modelReset.connect(self._reset)
        state.finished.connect(self._count)
        state.changed.connect(self._follow)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
        self._reset()  # the list of the last time is there already

    def mend(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        if self.model.place_of(row) < 0:
            self._filter("all")
        index = self.model.index(self.model.place_of(row), OWN + column)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    def _make_view(self) -> QtWidgets.QTableView:
        view = _Table(self._turn_out)
        view.setModel(self.model)
        view.setProperty("role", "rows")
        view.setAccessibleName(self.tr("The rows of the list"))
        view.setAccessibleDescription(
            self.tr("F2 mends a cell, the space bar leaves rows out or lets them in again.")
        )
        view.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(32)
        view.verticalHeader().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setStretchLastSection(True)
        return view

    def _reset(self) -> None:
        header = self.view.horizontalHeader()
        for column in range(self.model.columnCount()):
            header.resizeSection(
                column, _WIDTHS.get(Column(column), 0) if column < OWN else _OTHERS
            )
        self.filters.show_key(self.model.filter)
        self._count()
        self._follow()

    def _filter(self, key: str) -> None:
        self.model.set_filter(key)
        self.filters.show_key(key)

    def _count(self) -> None:
        counts = self.model.counts()
        for key in FILTERS:
            self.filters.button(key).setText(self._name(key, counts[key]))
        self.filters.setAccessibleName(self.tr("Rows to show"))  # with the numbers as they are now
        self.filters.button("warned").setVisible(bool(counts["warned"]))

    def _name(self, key: str, count: int) -> str:
        names = {
            "all": self.tr("All {0}"),
            "sent": self.tr("Will be sent {0}"),
            "kept": self.tr("Left out {0}"),
            "warned": self.tr("Warnings {0}"),
        }
        return names[key].format(counted(count))

    def _follow(self) -> None:
        """The table's cursor is where the stepper is."""
        a_list = self._state.list
        place = self.model.place_of(a_list.at) if a_list is not None else -1
        current = self.view.currentIndex()
        if place < 0 or place == current.row():
            return
        self._quiet = True
        column = current.column() if current.isValid() else 0
        self.view.setCurrentIndex(self.model.index(place, column))
        self._quiet = False

    def _went(self, now: QtCore.QModelIndex, _before: QtCore.QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.stepped.emit(self.model.row_at(now.row()))

    def _turn_out(self) -> None:
        """Leave the chosen rows out, or the one with the cursor; if they all are, let them in."""
        a_list = self._state.list
        places = self.view.selectionModel().selectedRows() or [self.view.currentIndex()]
        rows = {self.model.row_at(index.row()) for index in places if index.isValid()}
        if a_list is not None and rows:
            self._state.edit(a_list.leave_out(rows, out=not rows <= a_list.left_out))


class _Table(QtWidgets.QTableView):
    """The space bar leaves out, and is no beginning of a mended cell."""

    def __init__(self, turn_out: Callable[[], None]) -> None:
        super().__init__()
        self._turn_out = turn_out

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Space and not event.modifiers():
            self._turn_out()
            return
        super().keyPressEvent(event)
