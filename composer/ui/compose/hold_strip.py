"""Why an account's queue stands still, and how it goes on."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.records import Hold
from composer.ui.compose.strip import NARROW
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
        self._brief = self._whole = ""
        self._opened = False
        self._why = label(wrap=True)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 7)
        row.setSpacing(10)
        row.addWidget(self._why, 1)
        self.more = push(self.tr("See why"), self._open, "quiet")
        row.addWidget(self.more)
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
        if hold.account != self._account or self.isHidden():
            self._opened = False
        self._account = hold.account
        one = self.tr("1 message waits.")
        many = self.tr("{0} messages wait.").format(counted(waiting))
        rest = (one if waiting == 1 else many) if waiting else ""
        text = self.tr("Sending with “{0}” stands still. {1}. {2} {3}")
        title = hold.title.rstrip(".")
        self._brief = text.format(name, said(title), "", "").strip()
        self._whole = text.format(name, said(title), said(hold.sentence), rest).strip()
        self.setAccessibleName(self._whole)
        self._say()
        self.show()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Another width has room for other words."""
        super().resizeEvent(event)
        self._say()

    def _open(self) -> None:
        self._opened = True
        if self.window().focusWidget() is self.more:
            self.settings.setFocus()  # Enter once more sends nothing
        self._say()

    def _say(self) -> None:
        """In a narrow window what happened; the reason at length when it is asked for."""
        brief = self.width() < NARROW and not self._opened
        self.more.setVisible(brief)
        text = self._brief if brief else self._whole
        if text != self._why.text():
            self._why.setText(text)

    def _resume(self) -> None:
        self.resume_wanted.emit(self._account)
