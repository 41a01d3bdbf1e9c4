"""A line above the library: what was done or what went wrong, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6 import QtWidgets

from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label, set_role

Action = tuple[str, Callable[[], object]]
"""A button's text and what it does."""
_MOST = 2
"""Buttons beside what is said."""


class Notice(QtWidgets.QFrame):
    """Stays until it is closed or something else is said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "list-banner")
        self._deeds: tuple[Callable[[], object], ...] = ()
        self.said = label(wrap=True)
        self.buttons = tuple(push("", partial(self._act, at)) for at in range(_MOST))
        close = IconButton(theme, "x", self.tr("Close"), self.hide, size=16)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 8, 12, 8))
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        for button in self.buttons:
            row.addWidget(button)
        row.addWidget(close)
        self.hide()

    def tell(self, text: str, *actions: Action, bad: bool = False) -> None:
        """Say it; what can be done about it are buttons."""
        set_role(self, "error" if bad else "info", "kind")
        self.said.setText(text)
        self.setAccessibleName(text)
        self._deeds = tuple(do for _, do in actions)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(actions))
            button.setText(actions[at][0] if at < len(actions) else "")
        self.show()

    def forget(self) -> None:
        """Somebody went on: what was only told is told."""
        if not self._deeds and self.property("kind") == "info":
            self.hide()

    def _act(self, at: int) -> None:
        self.hide()
        self._deeds[at]()


def told(error: Exception) -> str:
    """Title, sentence and advice as sentences; what has none of them speaks for itself."""
    title = str(getattr(error, "title", "")).rstrip(".")
    sentence = str(getattr(error, "sentence", error))
    advice = str(getattr(error, "advice", ""))
    parts = (f"{said(title)}." if title else "", said(sentence), said(advice))
    return " ".join(part for part in parts if part)
