"""Removing an account: a button that asks first, in its place."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label


class Removal(QtWidgets.QWidget):
    """Signals `wanted()` once a person said yes. Escape means no."""

    wanted = QtCore.Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._begin = push(self.tr("Remove this account…"), self.ask, "danger-quiet")
        self._box = QtWidgets.QFrame()
        self._box.setProperty("role", "notice-error")
        self._question = label(role="heading", wrap=True)
        self._yes = push(self.tr("Remove account"), self._agree, "danger")
        self._no = push(self.tr("Keep it"), self._refuse)
        self._lay_out()
        self.ask_for(name)
        self._box.hide()

    @property
    def asking(self) -> bool:
        """Whether the question is there."""
        return not self._box.isHidden()

    def ask_for(self, name: str) -> None:
        """The account's name, for the question."""
        self._question.setText(self.tr("Remove “{0}”?").format(name))

    def ask(self) -> None:
        """Ask, with the cursor on what changes nothing."""
        self._begin.hide()
        self._box.show()
        self._no.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        QtCore.QTimer.singleShot(0, self, self._show_whole)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape keeps the account; Enter does what the chosen button says."""
        focus = self.focusWidget()
        if event.key() == QtCore.Qt.Key.Key_Escape and self.asking:
            self._refuse()
        elif event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and isinstance(
            focus, QtWidgets.QPushButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self._yes.setEnabled(False)
        self.wanted.emit()

    def _refuse(self) -> None:
        self._box.hide()
        self._begin.show()
        self._begin.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _show_whole(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QtWidgets.QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._box, 20, 20)

    def _lay_out(self) -> None:
        what = label(
            self.tr(
                "Its password and token are removed from the keyring. What was sent stays in Deliveries; what still waits"
                " is held."
            ),
            wrap=True,
        )
        inside = QtWidgets.QVBoxLayout(self._box)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(self._question)
        inside.addWidget(what)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._no)
        row.addWidget(self._yes)
        row.addStretch(1)
        inside.addLayout(row)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._begin, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._box)
