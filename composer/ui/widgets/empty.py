"""What stands where there is nothing to show: a drawing, a sentence and the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

_WIDEST = 340
_SIDE = 20


class Empty(QtWidgets.QWidget):
    """An icon, a heading, a sentence, a button where there is something to do."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        heading: str,
        sentence: str,
        button: tuple[str, Callable[[], object]] | None = None,
        *,
        look: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._name = theme, icon
        self._icon = QtWidgets.QLabel()
        self.heading = label(heading, "heading")
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(QtCore.Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setFixedWidth(_WIDEST)
        middle = QtCore.Qt.AlignmentFlag.AlignHCenter
        column = self._column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon, 0, middle)
        column.addWidget(self.heading, 0, middle)
        # An aligned item is given its least height: lines of the sentence would be lost.
        row = QtWidgets.QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.sentence)
        row.addStretch(1)
        column.addLayout(row)
        self.button: QtWidgets.QPushButton | None = None
        if button is not None:
            self.button = push(button[0], button[1], look)
            self.button.setObjectName(name)
            column.addSpacing(6)
            column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        theme.changed.connect(self._paint)
        self._paint()

    def add_button(self, button: QtWidgets.QPushButton) -> None:
        """Another way on, below the first."""
        middle = QtCore.Qt.AlignmentFlag.AlignHCenter
        self._column.insertWidget(self._column.count() - 1, button, 0, middle)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """In little room the sentence has more lines."""
        super().resizeEvent(event)
        self.sentence.setFixedWidth(max(min(_WIDEST, self.width() - 2 * _SIDE), 1))

    def _paint(self) -> None:
        color = self._theme.tokens["border-strong"]
        self._icon.setPixmap(icons.pixmap(self._name, color, 40, self.devicePixelRatioF()))
