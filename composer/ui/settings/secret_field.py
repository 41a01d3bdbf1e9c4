"""A field for a password or token: never shown, never copied; it forgets what was typed once that is stored."""

from __future__ import annotations

from enum import Enum

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.ui.forms.head import FieldHead
from composer.ui.forms.notice import Notice
from composer.ui.theme import Theme
from composer.ui.widgets.handing_on import HandingOn
from composer.ui.widgets.labels import label, set_role


class Kept(Enum):
    """Where the secret is that the field stands for."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    SESSION = "session"
    """In memory, until Composer is closed."""


class SecretField(HandingOn, QtWidgets.QWidget):
    """Head, a line that hides what is typed, and below it what is wrong and where the secret is."""

    edited = QtCore.Signal()

    def __init__(self, theme: Theme, name: str, help_text: str, *, required: bool) -> None:
        super().__init__()
        self._name, self._help_text, self._required = name, help_text, required
        self.line = self._make_line()
        self._note = label(role="muted", wrap=True)
        self._help = label(help_text, "muted", wrap=True)
        self._notice = Notice(theme)
        for hidden in (self._note, self._help, self._notice):
            hidden.hide()
        self.setFocusProxy(self.line)
        head = FieldHead(theme, name, help_text, required=required)
        head.help_wanted.connect(self.toggle_help)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (head, self._help, self.line, self._notice, self._note):
            column.addWidget(part)
        self._speak("")

    @property
    def typed(self) -> str:
        """What was typed; empty if the stored secret stays."""
        return self.line.text()

    @property
    def problem(self) -> str:
        """What is said to be wrong, or nothing."""
        return "" if self._notice.isHidden() else self._notice.text.text()

    @property
    def note(self) -> str:
        """What is said of where the secret is, or nothing."""
        return "" if self._note.isHidden() else self._note.text()

    def show_typed(self, text: str) -> None:
        """Show what was typed before another account was looked at; empty forgets it."""
        self.line.setText(text)
        self.show_problem("")

    def show_kept(self, kept: Kept, note: str = "") -> None:
        """Say where the secret is; `note` is a sentence below the field."""
        stored = self.tr("Stored. Type to replace it.")
        self.line.setPlaceholderText("" if kept is Kept.NOWHERE else stored)
        if kept is Kept.SESSION:
            note = self.tr("Kept for this session only: it is gone when Composer is closed.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        set_role(self._note, "warning" if kept is Kept.SESSION else "muted")

    def show_problem(self, text: str) -> None:
        """Say what is wrong at the field; empty takes it back."""
        if text:
            self._notice.show_problems([Problem(Severity.ERROR, "", text)])
        self._notice.setVisible(bool(text))
        set_role(self.line, "error" if text else "", "problem")
        self._speak(text)

    def toggle_help(self) -> None:
        """Show the help below the name, or hide it again."""
        self._help.setVisible(self._help.isHidden())

    def own_help(self) -> tuple[str, str]:
        """Its name and what it says of itself."""
        return self._name, self._help_text

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Shift+F1 is its help, as in the form's other fields."""
        if event.key() == QtCore.Qt.Key.Key_F1:
            self.toggle_help()
            return
        super().keyPressEvent(event)

    def _make_line(self) -> QtWidgets.QLineEdit:
        line = QtWidgets.QLineEdit()
        line.setEchoMode(QtWidgets.QLineEdit.EchoMode.Password)
        hints = QtCore.Qt.InputMethodHint
        line.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhHiddenText | hints.ImhNoPredictiveText
        )
        line.textEdited.connect(self._edited)
        return line

    def _edited(self, _text: str) -> None:
        self.show_problem("")
        self.edited.emit()

    def _speak(self, problem: str) -> None:
        name = self.tr("{0}, required").format(self._name) if self._required else self._name
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(f"{problem} {self._help_text}".strip())
