"""The editor of a value that may be anything: JSON, taken over whenever it reads as such."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.formats.link import NotJsonError, decode, encode
from composer.messages.tree import ABSENT
from composer.ui.forms import values
from composer.ui.translate import said
from composer.ui.widgets.handing_on import HandingOn
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.opaque import OpaquePane

_MOST_ROWS = 14


class JsonEdit(HandingOn, QtWidgets.QWidget):
    """What does not read as JSON stays as it is typed, is said below, and leaves the draft alone."""

    edited = QtCore.Signal(object)

    def __init__(self, rows: int = 1) -> None:
        super().__init__()
        self._rows = rows
        self._value: Any = ABSENT
        self._quiet = False
        self._pane = OpaquePane()
        self._pane.setTabChangesFocus(True)
        self._pane.setUndoRedoEnabled(False)
        self._pane.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self._pane.textChanged.connect(self._typed)
        self._pane.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._said = label(role="error", wrap=True)
        self._said.hide()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._pane)
        column.addWidget(self._said)
        self.setFocusProxy(self._pane)
        self._fit()

    def show_value(self, value: Any) -> None:
        """Show the value as JSON, unless the text says it already."""
        if values.same(value, self._value):
            return
        self._value = value
        self._quiet = True
        text = "" if value is ABSENT else encode(value)
        self._pane.setPlainText(text)
        self._said.hide()
        self._quiet = False

    @property
    def text(self) -> str:
        """What is written there; not Qt's plain text, which makes plain spaces of those that do not break."""
        return self._pane.document().toRawText().replace("\u2029", "\n")

    def value(self) -> Any:
        """What the text says; the value that came while it is no JSON."""
        text = self.text
        try:
            return decode(text) if text.strip() else ABSENT
        except NotJsonError:
            return self._value

    def _typed(self) -> None:
        if self._quiet:
            return
        text = self.text
        try:
            value = decode(text) if text.strip() else ABSENT
        except NotJsonError as error:
            where = self.tr("Not JSON yet. Line {0}, column {1}: {2}")
            self._said.setText(where.format(error.line, error.column, said(error.reason)))
            self._said.show()
            set_role(self._pane, "error", "problem")
            return
        self._said.hide()
        set_role(self._pane, "", "problem")
        self._value = value
        self.edited.emit(value)

    def _fit(self) -> None:
        lines = min(max(self._pane.document().size().height(), self._rows), _MOST_ROWS)
        margin = 2 * self._pane.document().documentMargin()
        height = int(lines * self._pane.fontMetrics().lineSpacing() + margin) + 18
        if height != self._pane.height():
            self._pane.setFixedHeight(height)
