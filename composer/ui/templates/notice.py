"""A line above the library: what was done or what went wrong, with the one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtWidgets

from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.labels import label, set_role


class Notice(QtWidgets.QFrame):
    """Stays until it is closed or something else is said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "list-banner")
        self._do: Callable[[], object] = self.hide
        self.said = label(wrap=True)
        self.button = push("", self._act)
        close = IconButton(theme, "x", self.tr("Close"), self.hide, size=16)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.hide()

    def tell(
        self,
        text: str,
        action: tuple[str, Callable[[], object]] | None = None,
        *,
        bad: bool = False,
    ) -> None:
        """Say it; `action` is a button's text and what it does."""
        set_role(self, "error" if bad else "info", "kind")
        self.said.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(action is not None)
        if action is not None:
            self.button.setText(action[0])
            self._do = action[1]
        self.show()

    def _act(self) -> None:
        self.hide()
        self._do()


def told(error: Exception) -> str:
    """Title, sentence and advice as sentences; what has none of them speaks for itself."""
    title = str(getattr(error, "title", "")).rstrip(".")
    sentence = str(getattr(error, "sentence", error))
    advice = str(getattr(error, "advice", ""))
    return " ".join(part for part in (f"{title}." if title else "", sentence, advice) if part)
