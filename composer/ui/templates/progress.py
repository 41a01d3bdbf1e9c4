"""How far something long is, with a way to stop it."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label


class Progress(QtWidgets.QFrame):
    """A strip, there while it is shown. Signals `stop_wanted()`."""

    stop_wanted = QtCore.Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._said = label()
        self._bar = QtWidgets.QProgressBar()
        self._bar.setTextVisible(False)
        self.stop = push(self.tr("Stop"), self.stop_wanted.emit)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self._said)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def show_step(self, text: str, done: int, many: int) -> None:
        """So far it is."""
        self._said.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, many)
        self._bar.setValue(done)
        self.show()

    def say(self, text: str) -> None:
        """Something else about where it stands."""
        self._said.setText(text)
