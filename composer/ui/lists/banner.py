"""Above a list's rows: what went wrong, what happened, or what is wrong with the message itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtWidgets

from composer.messages.problem import Problem
from composer.ui.translate import said, sentence
from composer.ui.widgets.buttons import push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label, set_role


class Banner(QtWidgets.QFrame):
    """Signals `mend_wanted()`: to go where what is wrong with the message can be mended."""

    mend_wanted = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "list-banner")
        self.text = label(role="error", wrap=True)
        self.mend = push(self.tr("Go there"), self.mend_wanted.emit, "quiet")
        self._of_message = False
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 6, 12, 6))
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.mend)
        self.hide()

    def say(self, text: str, role: str = "banner-error") -> None:
        """Say that; the role "banner-info" is for what is no trouble. Nothing takes the banner away."""
        self._show(text, role, of_message=False)

    def follow(self, own: Sequence[Problem]) -> None:
        """Say what is wrong with the message, unless something else stands here; and take it away when nothing is."""
        if own and (self._of_message or self.isHidden()):
            self.insist(own)
        elif self._of_message and not own:
            self.say("")

    def insist(self, own: Sequence[Problem]) -> None:
        """Say what is wrong with the message, whatever stands here."""
        text = self.tr("The message itself: {0}").format(sentence(own[0]))
        if len(own) > 1:
            text = self.tr("{0} And {1} more.").format(text, len(own) - 1)
        self._show(text, "banner-error", of_message=True)

    def _show(self, text: str, role: str, *, of_message: bool) -> None:
        self._of_message = of_message
        self.text.setText(said(text))
        info = role == "banner-info"
        set_role(self, "info" if info else "error", "kind")
        set_role(self.text, "hint" if info else "error")
        self.mend.setVisible(of_message)
        self.setVisible(bool(text))
