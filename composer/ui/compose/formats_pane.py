"""The tab that shows the draft in each format. What is in it is made when somebody looks for the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.compose.formats_view import FormatsView

_QUIET = 200
"""Milliseconds after the last change until it is shown: a keystroke does not wait for it."""


class FormatsPane(QtWidgets.QWidget):
    """Signals `chosen(pointer)` for a problem that somebody wants to mend.

    `request` gives what is shown, in LINK's words, and which keys of it the account supplied.
    """

    chosen = QtCore.Signal(str)

    def __init__(
        self, theme: Theme, request: Callable[[], tuple[dict[str, Any], frozenset[str]]]
    ) -> None:
        super().__init__()
        self._theme, self._request = theme, request
        self._format = "link"
        self.view: FormatsView | None = None
        self._quiet = QtCore.QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._show)

    def set_format(self, format_: str) -> None:
        """The format of the account that sends: the one that is shown until another is chosen."""
        self._format = format_
        if self.view is not None:
            self.view.set_format(format_)

    def refresh(self) -> None:
        """The draft has changed. Runs within a keystroke, and costs nothing there."""
        self._quiet.start()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self.view is None:
            from composer.ui.compose.formats_view import FormatsView

            self.view = FormatsView(self._theme)
            self.view.problems.chosen.connect(self.chosen)
            self.view.set_format(self._format)
            column = QtWidgets.QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.view)
        self._show()

    def _show(self) -> None:
        if self.view is not None and self.isVisible():
            self.view.show_request(*self._request())
