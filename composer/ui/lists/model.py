"""The rows of a list as a table: what will happen to each, to whom it goes, and its cells, which can be mended in place."""

from __future__ import annotations

from enum import IntEnum

from PySide6 import QtCore, QtGui

from composer.lists.checking import NO_NUMBER, RowCheck
from composer.lists.send_list import SendList
from composer.messages.problem import Severity
from composer.ui import icons
from composer.ui.lists.state import ListState
from composer.ui.theme import Theme
from composer.ui.translate import counted, sentence
from composer.ui.widgets.direction import apart
from composer.ui.widgets.plain import escaped

Index = QtCore.QModelIndex | QtCore.QPersistentModelIndex
_ROLE = QtCore.Qt.ItemDataRole
_TOP = QtCore.QModelIndex()
_LONGEST = 200
"""Characters of a cell that are shown."""


class Column(IntEnum):
    """What stands before the list's own columns."""

    ROW = 0
    CHECK = 1
    TO = 2


OWN = len(Column)
"""The list's first column in the table."""

FILTERS = ("all", "sent", "kept", "warned")
"""Which rows are shown: all, those that will be sent, those that will not, those with warnings."""

_LOOKS = {
    "ready": ("circle-check", "good"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-alert", "error"),
    "out": ("ban", "muted"),
    "unknown": ("hourglass", "muted"),
}


class RowsModel(QtCore.QAbstractTableModel):
    """Shows a `ListState`; a mended cell is handed to it."""

    def __init__(self, theme: Theme, state: ListState, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, state
        self._filter = "all"
        self._shown: list[int] = []
        self._shape: tuple[object, ...] = ()
        state.changed.connect(self._changed)
        state.checked.connect(self._checked)
        state.finished.connect(self._finished)
        theme.changed.connect(self._finished)
        self._changed()

    # For who asks of rows

    @property
    def filter(self) -> str:
        """Which of `FILTERS` is on."""
        return self._filter

    def row_at(self, place: int) -> int:
        """The list's row at a place of the table."""
        return self._shown[place]

    def place_of(self, row: int) -> int:
        """The place of a list's row; -1 if it is not shown."""
        try:
            return self._shown.index(row)
        except ValueError:
            return -1

    def set_filter(self, which: str) -> None:
        """Show those of `FILTERS`. A row that is mended stays until the next time."""
        self._filter = which
        self._show()

    def counts(self) -> dict[str, int]:
        """How many rows each filter shows, as far as that is known."""
        found, size = self._state.verdict, self._state.list.size if self._state.list else 0
        if found is None:
            return {**dict.fromkeys(FILTERS, 0), "all": size}
        going = len(found.rows)
        return {"all": size, "sent": going, "kept": size - going, "warned": found.warned}

    def word(self, row: int) -> tuple[str, str]:
        """The row's look (a key of the looks) and what is said of it."""
        a_list, check = self._state.list, self._check(row)
        if a_list is None or check is None:
            return "unknown", self.tr("Not checked yet")
        if row in a_list.left_out:
            return "out", self.tr("Left out by you")
        if check.problems:
            worst = check.problems[0].problem
            return worst.severity.value, sentence(worst)
        return "ready", self.tr("Ready")

    def goes_to(self, row: int) -> str:
        """The MSISDN that the row's number means; empty where it means none."""
        check = self._check(row)
        if check is None or any(one.problem.rule in NO_NUMBER for one in check.problems):
            return ""
        return check.number

    # Qt's questions

    def rowCount(self, parent: Index = _TOP) -> int:
        """The rows that the filter shows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Ours, then the list's."""
        a_list = self._state.list
        return 0 if parent.isValid() or a_list is None else OWN + len(a_list.table.columns)

    def headerData(
        self, section: int, orientation: QtCore.Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Names of columns."""
        a_list = self._state.list
        if orientation is not QtCore.Qt.Orientation.Horizontal or a_list is None:
            return None
        if role == _ROLE.DisplayRole:
            own = (self.tr("Row"), self.tr("Check"), self.tr("Goes to"))
            return (*own, *a_list.table.columns)[section]
        if role == _ROLE.TextAlignmentRole:
            return int(QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """A cell."""
        a_list = self._state.list
        if not index.isValid() or a_list is None:
            return None
        row, column = self._shown[index.row()], index.column()
        if column >= OWN:
            return self._cell(a_list, row, column - OWN, role)
        if role == _ROLE.ForegroundRole and column == Column.ROW:
            return self._theme.color("muted")
        if column == Column.CHECK:
            return self._word(row, role)
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        if column == Column.ROW:
            return counted(row + 1)
        return apart(self.goes_to(row))

    def flags(self, index: Index) -> QtCore.Qt.ItemFlag:
        """The list's own cells can be mended."""
        if not index.isValid():
            return QtCore.Qt.ItemFlag.NoItemFlags
        flags = QtCore.Qt.ItemFlag.ItemIsEnabled | QtCore.Qt.ItemFlag.ItemIsSelectable
        return flags | QtCore.Qt.ItemFlag.ItemIsEditable if index.column() >= OWN else flags

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Mend a cell."""
        a_list = self._state.list
        if role != _ROLE.EditRole or a_list is None or index.column() < OWN:
            return False
        row, column = self._shown[index.row()], index.column() - OWN
        if a_list.table.rows[row][column] != str(value):
            self._state.edit(a_list.mend(row, column, str(value)))
        return True

    # What changed

    def _changed(self) -> None:
        a_list = self._state.list
        shape = () if a_list is None else (a_list.table.columns, a_list.size)
        if shape != self._shape:
            self._shape = shape
            self._filter = "all"
            self._show()
        else:
            self._say(0, len(self._shown))

    def _checked(self, first: int, end: int) -> None:
        if self._filter == "all":
            self._say(first, end)

    def _finished(self) -> None:
        self._say(0, len(self._shown))

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = self._passing()
        self.endResetModel()

    def _passing(self) -> list[int]:
        found, a_list = self._state.verdict, self._state.list
        size = a_list.size if a_list is not None else 0
        if self._filter == "all" or found is None:
            return list(range(size))
        if self._filter == "sent":
            return list(found.rows)
        if self._filter == "warned":
            checks = enumerate(found.checks)
            return [row for row, one in checks if one.severity is Severity.WARNING]
        going = set(found.rows)
        return [row for row in range(size) if row not in going]

    def _say(self, first: int, end: int) -> None:
        end = min(end, len(self._shown))
        if first < end:
            last = self.index(end - 1, max(self.columnCount() - 1, 0))
            self.dataChanged.emit(self.index(first, 0), last)

    def _check(self, row: int) -> RowCheck | None:
        return self._state.checks[row] if row < self._state.done else None

    def _word(self, row: int, role: int) -> object:
        look, text = self.word(row)
        icon, color = _LOOKS.get(look, _LOOKS["ready"])
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return text
        if role == _ROLE.ToolTipRole:
            return _plain(text)
        if role == _ROLE.DecorationRole:
            return icons.icon(icon, self._theme.tokens[color], 16)
        if role == _ROLE.ForegroundRole:
            return self._theme.color("text" if look == "ready" else color)
        return None

    def _cell(self, a_list: SendList, row: int, column: int, role: int) -> object:
        text = a_list.table.rows[row][column]
        if role == _ROLE.EditRole:
            return text
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return apart(" ".join(text[:_LONGEST].split()))
        problem = self._problem(row, column)
        if problem is None:
            return None
        if role == _ROLE.BackgroundRole:
            return QtGui.QBrush(self._theme.color(f"{problem[0]}-soft"))
        if role == _ROLE.ToolTipRole:
            return _plain(problem[1])
        return None

    def _problem(self, row: int, column: int) -> tuple[str, str] | None:
        """How bad the worst problem of a cell is, and its sentence."""
        check = self._check(row)
        for one in check.problems if check else ():
            if one.column == column:
                return one.problem.severity.value, sentence(one.problem)
        return None


def _plain(text: str) -> str:
    """Tooltips read marks as rich text: what stands in a list never is."""
    return f"<qt>{escaped(text)}</qt>"
