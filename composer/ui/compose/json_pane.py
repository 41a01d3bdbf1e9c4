"""The requests as they go out, one at a time."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label


class JsonPane(QtWidgets.QWidget):
    """Signals `turned(index)` when a person looks at another request."""

    turned = QtCore.Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.index = 0
        self._count = 1
        self.view = JsonView(theme, self.tr("The request as JSON"))
        self._which = label(role="muted")
        self._back = IconButton(
            theme, "chevron-left", self.tr("Previous request"), lambda: self._turn(-1), size=16
        )
        self._next = IconButton(
            theme, "chevron-right", self.tr("Next request"), lambda: self._turn(1), size=16
        )
        self._copy = IconButton(
            theme, "copy", self.tr("Copy the JSON"), self._to_clipboard, size=16
        )
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(16, 6, 8, 2)
        row.setSpacing(2)
        row.addWidget(self._which)
        row.addWidget(self._back)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._copy)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.set_count(1)

    def set_count(self, count: int) -> None:
        """How many requests there are to turn through."""
        self._count = max(count, 1)
        self.index = min(self.index, self._count - 1)
        several = self._count > 1
        text = self.tr("Request {0} of {1}").format(f"{self.index + 1:,}", f"{self._count:,}")
        self._which.setText(text if several else self.tr("What will be sent"))
        self._back.setVisible(several)
        self._next.setVisible(several)
        self._back.setEnabled(self.index > 0)
        self._next.setEnabled(self.index < self._count - 1)

    def _turn(self, by: int) -> None:
        self.index = min(max(self.index + by, 0), self._count - 1)
        self.set_count(self._count)
        self.turned.emit(self.index)

    def _to_clipboard(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.view.toPlainText())
        QtWidgets.QToolTip.showText(
            self._copy.mapToGlobal(QtCore.QPoint(0, 28)), self.tr("Copied"), self._copy
        )
