"""Why an account's queue stands still, and how it goes on."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.store.records import Hold
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label


class HoldStrip(QtWidgets.QFrame):
    """Above the send bar while the account that sends is held. Signals `resume_wanted(account)` and `settings_wanted()`."""

    resume_wanted = QtCore.Signal(str)
    settings_wanted = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice-bar")
        self._account = ""
        self._why = label(wrap=True)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 7)
        row.setSpacing(10)
        row.addWidget(self._why, 1)
        self.settings = push(self.tr("Account settings…"), self.settings_wanted.emit)
        self.resume = push(self.tr("Resume sending"), self._resume)
        row.addWidget(self.settings)
        row.addWidget(self.resume)
        self.hide()

    def show_hold(self, name: str, hold: Hold | None, waiting: int) -> None:
        """Why the account of that name stands still, and how many messages wait; nothing where it does not."""
        if hold is None:
            self.hide()
            return
        self._account = hold.account
        one = self.tr("1 message waits.")
        many = self.tr("{0} messages wait.").format(counted(waiting))
        rest = (one if waiting == 1 else many) if waiting else ""
        text = self.tr("Sending with “{0}” stands still. {1}. {2} {3}")
        title = hold.title.rstrip(".")
        self._why.setText(text.format(name, said(title), said(hold.sentence), rest).strip())
        self.setAccessibleName(self._why.text())
        self.show()

    def _resume(self) -> None:
        self.resume_wanted.emit(self._account)
