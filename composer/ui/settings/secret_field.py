"""A field for a password or token: never shown, never copied, never kept by the widget longer than the form is open."""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets

from composer.ui.forms.head import FieldHead
from composer.ui.theme import Theme
from composer.ui.widgets.labels import label, set_role


class SecretField(QtWidgets.QWidget):
    """Head, a line that hides what is typed, and a note on where the secret is."""

    edited = QtCore.Signal()

    def __init__(self, theme: Theme, name: str, help_text: str, *, required: bool) -> None:
        super().__init__()
        self._line = QtWidgets.QLineEdit()
        self._line.setEchoMode(QtWidgets.QLineEdit.EchoMode.Password)
        self._line.setMaxLength(1000)
        self._line.setAccessibleName(name)
        self._line.setAccessibleDescription(help_text)
        self._line.setInputMethodHints(
            QtCore.Qt.InputMethodHint.ImhSensitiveData
            | QtCore.Qt.InputMethodHint.ImhHiddenText
            | QtCore.Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._line.textEdited.connect(lambda _text: self.edited.emit())
        self._note = label(role="muted", wrap=True)
        self._note.hide()
        self.setFocusProxy(self._line)
        head = FieldHead(theme, name, help_text, required=required)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self._line)
        column.addWidget(self._note)

    @property
    def typed(self) -> str:
        """What was typed; empty if the stored secret stays."""
        return self._line.text()

    def clear(self, *, stored: bool) -> None:
        """Forget what was typed; say whether a secret is stored."""
        self._line.clear()
        self._line.setPlaceholderText(self.tr("Stored. Type to replace it.") if stored else "")

    def note(self, text: str, role: str = "muted") -> None:
        """A sentence below the field."""
        self._note.setText(text)
        set_role(self._note, role)
        self._note.setVisible(bool(text))
