"""The buttons that set WhatsApp's formatting marks."""

from __future__ import annotations

from functools import partial

from PySide6 import QtCore, QtWidgets

from composer.ui.forms.editors import Page
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton


class Marks(QtWidgets.QWidget):
    """A small row under a text: bold, italic, strike-through, code."""

    def __init__(self, theme: Theme, page: Page) -> None:
        super().__init__()
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for icon, mark, name in (
            ("bold", "*", self.tr("Bold: *text* (Ctrl+B)")),
            ("italic", "_", self.tr("Italic: _text_ (Ctrl+I)")),
            ("strikethrough", "~", self.tr("Strike-through: ~text~")),
            ("code", "`", self.tr("Code: `text`")),
        ):
            button = IconButton(theme, icon, name, partial(page.wrap, mark), size=15)
            button.setFocusPolicy(
                QtCore.Qt.FocusPolicy.NoFocus if mark in "*_" else QtCore.Qt.FocusPolicy.TabFocus
            )
            row.addWidget(button)
        row.addStretch(1)
