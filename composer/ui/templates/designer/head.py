"""The line above the designer: which template it is, whether it is saved, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.parts.languages import LANGUAGES
from composer.ui.templates import words
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.plain import as_tooltip


class DesignerHead(QtWidgets.QFrame):
    """Signals what a person asks for; `export` is the button whose menu the page fills."""

    back_wanted = QtCore.Signal()
    use_wanted = QtCore.Signal()
    undo_wanted = QtCore.Signal()
    redo_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "head")
        self._name = ""
        back = IconButton(
            theme, "chevron-left", self.tr("Back to the templates"), self.back_wanted.emit
        )
        self.name = label(role="title")
        self.name.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )
        self.about = label(role="muted")
        self.saved = label(role="muted")
        self.undo = IconButton(theme, "undo-2", self.tr("Undo (Ctrl+Z)"), self.undo_wanted.emit)
        self.redo = IconButton(
            theme, "redo-2", self.tr("Redo (Ctrl+Shift+Z)"), self.redo_wanted.emit
        )
        self.export = push(self.tr("Export"), lambda: None, "menu")
        self.export.setMenu(QtWidgets.QMenu(self.export))
        self.use = push(self.tr("Use in a message"), self.use_wanted.emit, "primary")
        texts = QtWidgets.QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.about)
        self.more = QtWidgets.QHBoxLayout()
        self.more.setSpacing(8)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(12, 10, 20, 10))
        row.setSpacing(8)
        row.addWidget(back)
        row.addLayout(texts, 1)
        for widget in (self.saved, self.undo, self.redo, self.export):
            row.addWidget(widget)
        row.addLayout(self.more)
        row.addWidget(self.use)

    def show_definition(self, definition: Mapping[str, Any]) -> None:
        """Its name, and below it language, category and status."""
        self._name = _text(definition, "name") or self.tr("Template without a name")
        self._show_name()
        code = _text(definition, "language")
        language = f"{said(LANGUAGES[code])} ({code})" if code in LANGUAGES else code
        category, status = _text(definition, "category"), _text(definition, "status")
        category = said(words.CATEGORIES.get(category.upper(), category))
        status = said(words.status(status).text) if status else ""
        about = "  ·  ".join(one for one in (language, category, status) if one)
        self.about.setText(about or self.tr("No language yet"))

    def _show_name(self) -> None:
        """A long one is cut in its middle."""
        cut = QtCore.Qt.TextElideMode.ElideMiddle
        room = max(self.name.width(), 40)
        self.name.setText(self.name.fontMetrics().elidedText(self._name, cut, room))
        self.name.setToolTip(as_tooltip(self._name) if self.name.text() != self._name else "")

    def show_saved(self, *, saved: bool, trouble: str) -> None:
        """Whether the library has what is on the desk."""
        if trouble:
            self.saved.setText(self.tr("Not saved yet"))
        else:
            self.saved.setText(self.tr("Saved") if saved else self.tr("Saving…"))
        set_role(self.saved, "error" if trouble else "muted")

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Where there is little room, the word that all is well goes first."""
        super().resizeEvent(event)
        self.saved.setVisible(self.width() > 760)
        QtCore.QTimer.singleShot(0, self, self._show_name)  # it has its room only then


def _text(definition: Mapping[str, Any], key: str) -> str:
    value = definition.get(key)
    return value.strip() if isinstance(value, str) else ""
