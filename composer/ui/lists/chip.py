"""In the place of the recipients while the message goes to a list: which list, and which of its rows is shown."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.lists.send_list import SendList
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.handing_on import HandingOn


class ListChip(HandingOn, QtWidgets.QFrame):
    """Signals `open_wanted()`, `step_wanted(by)`, `remove_wanted()`."""

    open_wanted = QtCore.Signal()
    step_wanted = QtCore.Signal(int)
    remove_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.name = push("", self.open_wanted.emit, "quiet")
        self.name.setToolTip(self.tr("Look at the rows, and send"))
        self.row = QtWidgets.QLabel()
        self.row.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self.row.setProperty("role", "muted")
        step = self.step_wanted.emit
        self.back = IconButton(
            theme, "chevron-left", self.tr("Previous row"), lambda: step(-1), size=16
        )
        self.next = IconButton(
            theme, "chevron-right", self.tr("Next row"), lambda: step(1), size=16
        )
        self.remove = IconButton(
            theme, "x", self.tr("Remove the list"), self.remove_wanted.emit, size=15
        )
        line = QtWidgets.QHBoxLayout(self)
        line.setContentsMargins(4, 1, 4, 1)
        line.setSpacing(4)
        line.addWidget(self.name)
        line.addStretch(1)
        for part in (self.back, self.row, self.next):
            line.addWidget(part)
        line.addSpacing(6)
        line.addWidget(self.remove)
        self.setFocusProxy(self.name)

    def show_list(self, a_list: SendList) -> None:
        """Show its name, and where in it one is."""
        name = a_list.name or self.tr("Pasted rows")
        one, many = self.tr("{0}: 1 row"), self.tr("{0}: {1} rows")
        text = one if a_list.size == 1 else many
        self.name.setText(text.format(name, counted(a_list.size)))
        self.name.setAccessibleName(self.tr("To the list {0}").format(self.name.text()))
        self.row.setText(self.tr("Shown: row {0}").format(counted(a_list.at + 1)))
        self.back.setEnabled(a_list.at > 0)
        self.next.setEnabled(a_list.at + 1 < a_list.size)
