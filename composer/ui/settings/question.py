"""A question in its place, before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label


class Question(QtWidgets.QFrame):
    """Hidden until `ask`. Escape means no, and the cursor begins on what changes nothing."""

    def __init__(self, refuse: str) -> None:
        super().__init__()
        self.setProperty("role", "notice-error")
        self.text = ""
        """All that is said below the heading."""
        self._agreed: Callable[[], object] = lambda: None
        self._refused: Callable[[], object] = lambda: None
        self.heading = label(role="heading", wrap=True)
        self._said: list[QtWidgets.QLabel] = []
        self._sentences = QtWidgets.QVBoxLayout()
        self._sentences.setSpacing(4)
        self.yes = push("", self._agree, "danger")
        self.no = push(refuse, self._refuse)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self.no)
        row.addWidget(self.yes)
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._sentences)
        column.addLayout(row)
        self.hide()

    def ask(
        self,
        heading: str,
        sentences: Sequence[str],
        yes: str,
        agreed: Callable[[], object],
        refused: Callable[[], object],
    ) -> None:
        """Ask; `agreed` or `refused` is called once."""
        self.heading.setText(heading)
        for old in self._said:
            self._sentences.removeWidget(old)
            old.deleteLater()
        self._said = [label(one, wrap=True) for one in sentences]
        for new in self._said:
            self._sentences.addWidget(new)
        self.text = "\n".join(sentences)
        self.yes.setText(yes)
        self._agreed, self._refused = agreed, refused
        self.show()
        self.no.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        QtCore.QTimer.singleShot(0, self, self._show_whole)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Escape changes nothing."""
        if event.key() == QtCore.Qt.Key.Key_Escape:
            self._refuse()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.hide()
        self._agreed()

    def _refuse(self) -> None:
        self.hide()
        self._refused()

    def _show_whole(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QtWidgets.QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 20, 20)
