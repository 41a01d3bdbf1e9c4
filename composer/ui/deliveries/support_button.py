"""“Copy for support”, with an arrow to the way that shows whole numbers, and a word when it is done."""

from __future__ import annotations

from typing import Protocol

from PySide6 import QtCore, QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton, push

_DONE = 2000
"""Milliseconds for which it says that it is done."""


class Copy(Protocol):
    """What the button does."""

    def __call__(self, *, mask: bool) -> None:
        """Copy, with numbers hidden or not."""


class SupportButton(QtWidgets.QWidget):
    """Two buttons that look like one."""

    def __init__(self, theme: Theme, copy: Copy) -> None:
        super().__init__()
        self._brief = False
        self._text = self.tr("Copy for support")
        self.button = push(self._text, lambda: copy(mask=True), "quiet")
        self.button.setToolTip(
            self.tr(
                "Copies ids, times, codes and descriptions. Never the text, never a password; "
                "phone numbers but for three digits are hidden."
            )
        )
        self._more = self.tr("More ways to copy")
        self.arrow = IconButton(theme, "chevron-down", self._more, size=14)
        self.arrow.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QtWidgets.QMenu(self.arrow)
        self.masked = menu.addAction(self._text, lambda: copy(mask=True))
        self.whole = menu.addAction(self.tr("Copy with full numbers"), lambda: copy(mask=False))
        self.arrow.setMenu(menu)
        self._done = QtCore.QTimer(self, singleShot=True, interval=_DONE)
        self._done.timeout.connect(self._show)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.arrow)

    def set_brief(self, brief: bool) -> None:
        """Without its words, where these have no room: a press then asks which way."""
        if brief == self._brief:
            return
        self._brief = brief
        self.button.setVisible(not brief)
        name = self._text if brief else self._more
        self.arrow.setToolTip(name)
        self.arrow.setAccessibleName(name)
        self._show()

    def say_done(self) -> None:
        """Say for two seconds that it was copied."""
        if self._brief:
            self.arrow.set_icon("check", "good")
        else:
            self.button.setMinimumWidth(self.button.width())  # nothing beside it moves
            self.button.setText(self.tr("Copied"))
        self._done.start()

    def _show(self) -> None:
        self.button.setText(self._text)
        self.arrow.set_icon("copy" if self._brief else "chevron-down", "muted")
