"""A question before something leaves: inline, naming the account and how many get it."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.translate import counted
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label, set_role

_NARROW = 520
"""Pixels: a question beside its answers would be squeezed."""
_BESIDE, _BELOW = (
    QtWidgets.QBoxLayout.Direction.LeftToRight,
    QtWidgets.QBoxLayout.Direction.TopToBottom,
)


class Confirm(QtWidgets.QFrame):
    """Signals `confirmed()` after `ask`; Escape or Cancel takes any question away."""

    confirmed = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "confirm")
        self._then: Callable[[], None] = self.confirmed.emit
        self._before: QtWidgets.QWidget | None = None
        # With a badge's look from the start: Qt takes the space around a label's text from its first look.
        self._badge = label(role="badge-test")
        self._question = label(role="heading", wrap=True)
        self._yes = push("", self._confirm, "primary")
        self._no = push(self.tr("Cancel"), self._take_back)
        asked = QtWidgets.QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self._badge, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        asked.addWidget(self._question, 1)
        answers = QtWidgets.QHBoxLayout()
        answers.setSpacing(10)
        answers.addStretch(1)
        answers.addWidget(self._no)
        answers.addWidget(self._yes)
        self._row = QtWidgets.QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(20, 8, 20, 8)
        self._row.setSpacing(10)
        self._row.addLayout(asked, 1)
        self._row.addLayout(answers)
        self.hide()

    def ask(
        self,
        account: str,
        recipients: int,
        *,
        live: bool = True,
        mode: str = "",
        requests: int = 1,
    ) -> None:
        """Ask whether it shall leave; the cursor goes to Cancel, so that Enter twice sends nothing by surprise.

        That it leaves in more `requests` than it has recipients is said.
        """
        count = counted(recipients)
        if not live:
            text = self.tr("This goes to {0} recipients, from “{1}”.").format(count, account)
            yes = self.tr("Send to {0} recipients").format(count)
        elif recipients == 1:
            text = self.tr("“{0}” is a live account: one real person gets this.").format(account)
            yes = self.tr("Send to 1 person")
        else:
            text = self.tr("“{0}” is a live account: {1} real people get this.")
            text = text.format(account, count)
            yes = self.tr("Send to {0} people").format(count)
        if requests > recipients:
            each = self.tr("They get several messages each, in {0} requests.")
            text = f"{text} {each.format(counted(requests))}"
        self.put(text, yes, self.confirmed.emit, mode or ("LIVE" if live else ""))

    def put(self, question: str, yes: str, then: Callable[[], None], mode: str = "") -> None:
        """Put any question; `then` is called when the person says yes. `mode` is the account's, for its badge."""
        self._then = then
        self._question.setText(question)
        self._yes.setText(yes)
        self._badge.setText(mode)
        self._badge.setVisible(bool(mode))
        if mode:
            set_role(self._badge, f"badge-{mode.lower()}")
        set_role(self, "confirm" if mode == "LIVE" else "strip")
        self.setAccessibleName(question)
        focus = self.window().focusWidget()
        self._before = None if self.isAncestorOf(focus) else focus
        self.show()
        self._no.setFocus()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape is Cancel."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _take_back(self) -> None:
        """Nothing leaves; whoever had the keyboard gets it back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Where there is little room, the answers stand below the question."""
        super().resizeEvent(event)
        self._row.setDirection(_BELOW if self.width() < _NARROW else _BESIDE)

    def _confirm(self) -> None:
        self.hide()
        self._then()
