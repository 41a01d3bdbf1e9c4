"""All recipients in a list that can be searched: chips are for a dozen, this is for thousands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.forms.editors import DraftUndo
from composer.ui.translate import counted
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import apart, beside
from composer.ui.widgets.labels import label

_BETWEEN = re.compile(r"[\s()./-]+")
_SIZE = QtCore.QSize(360, 420)


class RecipientList(QtWidgets.QFrame):
    """A popup. Signals `removed(numbers)` and `all_removed()`; the field above answers with `show_numbers`."""

    removed = QtCore.Signal(object)
    all_removed = QtCore.Signal()

    def __init__(
        self, parent: QtWidgets.QWidget, numbers: Sequence[str], names: Mapping[str, str]
    ) -> None:
        super().__init__(parent, QtCore.Qt.WindowType.Popup)
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "panel")
        self._names = names
        self._numbers: tuple[str, ...] = ()
        self._model = QtCore.QStringListModel(self)
        self._found = QtCore.QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterCaseSensitivity(QtCore.Qt.CaseSensitivity.CaseInsensitive)
        self.count = label(role="heading")
        self.search = QtWidgets.QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a number or a name"))
        self.search.setAccessibleName(self.tr("Find a recipient"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(DraftUndo(self))
        self.search.textChanged.connect(self._find)
        self.list = self._make_list()
        self.remove = push(self.tr("Remove"), self._remove)
        self.remove.setAccessibleName(self.tr("Remove the chosen recipients"))
        self.clear = push(self.tr("Remove all"), self.all_removed.emit)
        self._lay_out()
        self.show_numbers(numbers)

    def show_numbers(self, numbers: Sequence[str]) -> None:
        """Show these; what was searched for stays."""
        self._numbers = tuple(numbers)
        names = self._names
        self._model.setStringList(
            [
                f"{apart(names[one])}  ·  {apart(one)}" if one in names else apart(one)
                for one in self._numbers
            ]
        )
        self.clear.setEnabled(bool(numbers))
        self._say()

    def open_above(self, anchor: QtWidgets.QWidget) -> None:
        """Show it above the field, which is at the window's lower end, with the cursor in the search."""
        self.resize(_SIZE)
        corner = beside(anchor, self.width(), 0)
        room = anchor.screen().availableGeometry()
        self.move(max(room.left(), corner.x()), max(room.top(), corner.y() - self.height() - 4))
        self.show()
        self.search.setFocus(QtCore.Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Down goes from the search to the list, Delete removes what is chosen there, Escape closes."""
        deeds: dict[int, Callable[[], object]] = {
            QtCore.Qt.Key.Key_Escape: self.close,
            QtCore.Qt.Key.Key_Down: self.list.setFocus,
            QtCore.Qt.Key.Key_Delete: self._remove,
        }
        do = deeds.get(event.key())
        if do is None:
            super().keyPressEvent(event)
        else:
            do()

    def _make_list(self) -> QtWidgets.QListView:
        made = QtWidgets.QListView()
        made.setModel(self._found)
        made.setUniformItemSizes(True)
        made.setAccessibleName(self.tr("Recipients"))
        made.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.ExtendedSelection)
        made.selectionModel().selectionChanged.connect(lambda _new, _old: self._say())
        return made

    def _find(self, text: str) -> None:
        """Numbers are found however they are written; names as they are."""
        digits = _BETWEEN.sub("", text)
        number = digits.lstrip("+").isdigit()
        self._found.setFilterFixedString(digits if number else text.strip())
        self._say()

    def _say(self) -> None:
        all_of_them, found = len(self._numbers), self._found.rowCount()
        self.count.setText(
            self.tr("{0} recipients").format(counted(all_of_them))
            if found == all_of_them
            else self.tr("{0} of {1} recipients").format(counted(found), counted(all_of_them))
        )
        self.remove.setEnabled(self.list.selectionModel().hasSelection())

    def _remove(self) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        chosen = [self._numbers[self._found.mapToSource(row).row()] for row in rows]
        if chosen:
            self.removed.emit(chosen)

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.clear)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.count, self.search, self.list):
            column.addWidget(part)
        column.addLayout(row)
