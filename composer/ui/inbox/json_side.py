"""The right side: one message as it came or went."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.inbox import Line
from composer.ui.deliveries.json_text import indented
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label


class JsonSide(QtWidgets.QWidget):
    """One message as it came or went. Hidden until it is asked for; Escape hides it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self.setProperty("role", "side")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self.view = JsonView(theme, self.tr("The message as JSON"))
        self.view.setReadOnly(True)
        self._heading = label(role="heading")
        copy = IconButton(theme, "copy", self.tr("Copy the text as it came"), self._copy, size=16)
        close = IconButton(theme, "x", self.tr("Close"), self.hide, size=16)
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(edges(16, 10, 10, 6))
        row.addWidget(self._heading, 1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.hide)
        self.hide()

    def show_line(self, line: Line) -> None:
        """Show that message."""
        self._text = line.raw
        heading = self.tr("As it came") if line.key.incoming else self.tr("As it was sent")
        self._heading.setText(heading)
        self.view.show_text(indented(line.raw))
        self.show()

    def _copy(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self._text)
