"""The list of messages: pages of the journal, newest first, loaded as far as somebody looks and kept in step with it.

Rows are known by their ids, which fall from top to bottom. An answer covers a stretch of ids; `_merge` makes the
same stretch of the model like it and says exactly what changed, so that a view keeps its selection and its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6 import QtCore

from composer.store.records import Filter, Row
from composer.ui.deliveries.cells import HEADINGS, Cells, Column
from composer.ui.deliveries.lookup import Lookup
from composer.ui.translate import said

PAGE = 100
"""Rows that are asked for at a time."""

_LARGEST = 500
"""Rows of a refresh's question: few questions, and no answer that takes the UI long."""

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex
_TOP = QtCore.QModelIndex()
_ROLE = QtCore.Qt.ItemDataRole


class MessagesModel(QtCore.QAbstractTableModel):
    """Signals `merging()` and `merged()` around each answer, `failed(error)` when one could not be had.

    While `held()` says so, new messages are not put in but counted: `waiting(count, more)`, with `more` where
    there are more than were counted.
    """

    merging = QtCore.Signal()
    merged = QtCore.Signal()
    failed = QtCore.Signal(object)
    waiting = QtCore.Signal(int, bool)

    def __init__(self, lookup: Lookup, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._rows: list[Row] = []
        self._filter = Filter()
        self.cells = Cells()
        self.held: Callable[[], bool] = lambda: False
        """Whether somebody is in the list, so that it must not move."""
        self.trimming = False
        """Whether rows at the end are being let go: nobody took them out of the selection."""
        self.pinned: int | None = None
        """The message that stays in the list until the next filter, whether it passes this one or not."""
        self.named = False
        """Whether a message is to somebody with a name."""
        self._let_in = False
        self._round = 0
        self._busy = False
        self._again = False
        self._complete = True
        self.answered = False
        """Whether the journal has answered for the filter that is on."""

    # What is there

    @property
    def filter(self) -> Filter:
        """The filter that is on."""
        return self._filter

    def row(self, index: int) -> Row:
        """The message in that row."""
        return self._rows[index]

    def place(self, row_id: int) -> int:
        """In which row a message is; -1 when it is not loaded."""
        index = self._below(row_id + 1)
        found = index < len(self._rows) and self._rows[index].id == row_id
        return index if found else -1

    def nearest(self, row_id: int) -> int:
        """The row of the message, or of the first older one."""
        return self._below(row_id + 1)

    # What is asked for

    def set_accounts(self, names: Mapping[str, str]) -> None:
        """Account ids to names."""
        self.cells.accounts = dict(names)
        self._say_again(Column.ACCOUNT)

    def set_people(self, names: Mapping[str, str]) -> None:
        """Numbers, with their plus sign, to names."""
        self.cells.people = dict(names)
        self._note_names(self._rows)
        self._say_again(Column.TO)

    def say_times_again(self) -> None:
        """The day is another: what was today is yesterday."""
        self._say_again(Column.TIME)

    def _say_again(self, column: Column) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, column)
            self.dataChanged.emit(self.index(0, column), last, [_ROLE.DisplayRole])

    def set_filter(self, wanted: Filter) -> None:
        """Show what passes; what was there stays until the answer comes."""
        self._filter = wanted
        self._round += 1
        self._again = self._let_in = False
        self.answered = False
        self._ask(None, PAGE, self._replace)

    def refresh(self, needed: int = 0) -> None:
        """The journal changed: look again at what is loaded. `needed` rows and a page are kept."""
        if not self.answered or self._busy:
            self._again = self.answered
            return
        self._trim(needed + PAGE)
        bottom = self._rows[-1].id if self._rows and not self._complete else 0
        limit = _LARGEST if self._holding else min(max(len(self._rows), PAGE), _LARGEST)
        self._walk(None, limit, bottom)

    def bring_in(self) -> None:
        """Put in what waits, also while the list is held."""
        self._let_in = True
        self.refresh(len(self._rows))

    def take(self, row: Row) -> None:
        """A message as it is known to be now."""
        place = self.place(row.id)
        if place >= 0 and self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    @property
    def _holding(self) -> bool:
        return bool(self._rows) and not self._let_in and self.held()

    def _walk(self, before: int | None, limit: int, bottom: int, waiting: int = 0) -> None:
        def took(rows: list[Row]) -> None:
            count = waiting + self._merge(before, rows, limit)
            last = rows[-1].id if len(rows) == limit else 0
            if last > bottom and self._below(last) < len(self._rows):
                # More new ones than a person counts: on with those that are in the list.
                top = self._rows[0].id
                self._walk(top + 1 if count and last > top else last, limit, bottom, count)
            else:
                self._let_in = self._again and self._let_in
                self.waiting.emit(count, count >= _LARGEST)

        self._ask(before, limit, took)

    def _ask(self, before: int | None, limit: int, took: Callable[[list[Row]], object]) -> None:
        this = self._round
        self._busy = True

        def then(rows: list[Row]) -> None:
            if this == self._round:
                self._busy = False
                took(list(rows))
                self._go_on()

        def failed(error: Exception) -> None:
            if this == self._round:
                self._busy = False
                self.failed.emit(error)

        self._lookup.page(self, self._filter, before, limit, then, failed)

    def _go_on(self) -> None:
        if self._again and not self._busy:
            self._again = False
            self.refresh(len(self._rows))

    # Qt's side

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many messages are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older messages, and nobody is asking already."""
        return not (parent.isValid() or self._complete or self._busy)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent) and self._rows:
            before = self._rows[-1].id
            self._ask(before, PAGE, lambda rows: self._merge(before, rows, PAGE))

    def headerData(
        self, section: int, orientation: QtCore.Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not QtCore.Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            left = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter
            return int(left)
        if role != _ROLE.DisplayRole:
            return None
        return said(HEADINGS[Column(section)])

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """What `cells` says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == _ROLE.DisplayRole:
            return self.cells.text(row, column)
        if role == _ROLE.AccessibleTextRole:
            return f"{said(HEADINGS[column])}: {self.cells.spoken(row, column)}"
        if role == _ROLE.ToolTipRole:
            return self.cells.tip(row, column)
        return None

    # Answers become rows

    def _replace(self, rows: list[Row]) -> None:
        self.merging.emit()
        self.beginResetModel()
        self._rows = rows
        self._complete = len(rows) < PAGE
        self.answered = True
        self.cells.search = self._filter.text
        self.named = False
        self._note_names(rows)
        self.endResetModel()
        self.waiting.emit(0, False)  # noqa: FBT003 - a signal's arguments have no names
        self.merged.emit()

    def _note_names(self, rows: Sequence[Row]) -> None:
        people = self.cells.people
        self.named = self.named or (bool(people) and any(map(self.cells.name, rows)))

    def _below(self, before: int) -> int:
        """The first row whose id is smaller; ids fall."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle].id < before:
                high = middle
            else:
                low = middle + 1
        return low

    def _trim(self, keep: int) -> None:
        if len(self._rows) > keep + PAGE:
            self.trimming = True
            self._remove(keep, len(self._rows))
            self.trimming = self._complete = False

    def _merge(self, before: int | None, rows: list[Row], limit: int) -> int:
        """Make the stretch like the answer; how many messages were held back."""
        self.merging.emit()
        start = 0 if before is None else self._below(before)
        end = len(self._rows) if len(rows) < limit else self._below(rows[-1].id)
        if end == len(self._rows):
            self._complete = len(rows) < limit
        rows, waiting = self._wanted(rows, start, end)
        self._note_names(rows)
        there = {row.id for row in rows}
        gone = [place for place in range(start, end) if self._rows[place].id not in there]
        for first, after in reversed(list(_runs(gone))):
            self._remove(first, after)
            end -= after - first
        known = {row.id for row in self._rows[start:end]}
        fresh = [place for place, row in enumerate(rows) if row.id not in known]
        for first, after in _runs(fresh):
            self.beginInsertRows(_TOP, start + first, start + after - 1)
            self._rows[start + first : start + first] = rows[first:after]
            self.endInsertRows()
        changed = [place for place, row in enumerate(rows) if self._rows[start + place] != row]
        for first, after in _runs(changed):
            self._rows[start + first : start + after] = rows[first:after]
            corner = self.index(start + after - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(start + first, 0), corner)
        self.merged.emit()
        return waiting

    def _wanted(self, rows: list[Row], start: int, end: int) -> tuple[list[Row], int]:
        """The answer with the pinned message and without those that wait; how many these are."""
        there = {row.id for row in rows}
        kept = [row for row in self._rows[start:end] if row.id == self.pinned]
        if kept and self.pinned not in there:
            rows = sorted([*rows, *kept], key=lambda row: row.id, reverse=True)
        if not self._holding:
            return rows, 0
        last = self._rows[-1].id
        known = {row.id for row in self._rows[start:end]}
        wanted = [row for row in rows if row.id in known or row.id < last]
        return wanted, len(rows) - len(wanted)

    def _remove(self, first: int, after: int) -> None:
        self.beginRemoveRows(_TOP, first, after - 1)
        del self._rows[first:after]
        self.endRemoveRows()


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as stretches: first, and one after the last."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1] + 1
            start = at
