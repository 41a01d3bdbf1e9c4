"""The question before a live account sends, or anyone to many: inline, naming the account and how many get it."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role


class Confirm(QtWidgets.QFrame):
    """Signals `confirmed()`; Escape or Cancel takes it away."""

    confirmed = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "confirm")
        self._question = label(role="heading", wrap=True)
        self._yes = push("", self._confirm, "primary")
        self._no = push(self.tr("Cancel"), self.hide)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._question, 1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self.hide()

    def ask(self, account: str, recipients: int, *, live: bool = True) -> None:
        """Ask; the cursor goes to Cancel, so that Enter twice sends nothing by surprise."""
        if not live:
            text = self.tr("This goes to {0} recipients.").format(f"{recipients:,}")
            self._question.setText(text)
            self._yes.setText(self.tr("Send to {0} recipients").format(f"{recipients:,}"))
        elif recipients == 1:
            self._question.setText(
                self.tr("“{0}” is a live account: one real person gets this.").format(account)
            )
            self._yes.setText(self.tr("Send to 1 person"))
        else:
            text = self.tr("“{0}” is a live account: {1} real people get this.")
            self._question.setText(text.format(account, f"{recipients:,}"))
            self._yes.setText(self.tr("Send to {0} people").format(f"{recipients:,}"))
        set_role(self, "confirm" if live else "strip")
        self.show()
        self._no.setFocus()

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()
