"""The buttons that set WhatsApp's formatting marks."""

from __future__ import annotations

from functools import partial

from PySide6 import QtCore, QtWidgets

from composer.ui.forms.editors import Page
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton


class Marks(QtWidgets.QWidget):
    """A small row under a text: bold, italic, strike-through, code."""

    def __init__(self, theme: Theme, page: Page, *, gaps: bool = False) -> None:
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
        if gaps:
            name = self.tr("Put a gap here, which each message fills: {{1}}")
            row.addWidget(IconButton(theme, "braces", name, partial(_put_gap, page), size=15))
        row.addStretch(1)


def _put_gap(page: Page) -> None:
    """The next number at the cursor; where gaps have names, a name to write over."""
    from composer.templates.gaps import is_named, names  # the designer's alone

    text, cursor = page.toPlainText(), page.textCursor()
    used = [int(one) for one in names(text) if one.isdecimal()]
    name = "name" if is_named(text) else str(1 + max(used, default=0))
    cursor.insertText("{{" + name + "}}")
    if not name.isdecimal():
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, 2)
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(name))
        page.setTextCursor(cursor)
    page.setFocus()
