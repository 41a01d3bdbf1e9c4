"""The tab that shows the draft in each format, and a window for two beside each other. Made when somebody looks first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.store.accounts import Account
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
        self.format = "link"
        """Of the account that sends."""
        self.account: Callable[[], Account] | None = None
        """Whose addresses copied calls have."""
        self.view: FormatsView | None = None
        self.window_view: FormatsView | None = None
        """Of the window, once it was opened."""
        self._quiet = QtCore.QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._show)

    def set_format(self, format_: str) -> None:
        """The format of the account that sends: the one that is shown until another is chosen."""
        self.format = format_
        for view in self._views():
            view.set_format(format_)

    def refresh(self) -> None:
        """The draft has changed. Runs within a keystroke, and costs nothing there."""
        self._quiet.start()

    def open_window(self) -> None:
        """Two formats side by side, in a window of its own."""
        if self.window_view is None:
            view = self.window_view = self._make()
            view.setParent(self, QtCore.Qt.WindowType.Window)
            view.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
            view.setProperty("role", "page")
            view.setWindowTitle(self.tr("Formats side by side"))
            view.resize(1080, 760)
            close = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), view)
            close.activated.connect(view.close)
        self.window_view.show()
        self.window_view.raise_()
        self.window_view.activateWindow()
        self._show()
        self.window_view.text.setFocus()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self.view is None:
            from composer.ui.widgets.buttons import IconButton

            self.view = self._make()
            name = self.tr("Side by side in a window of its own")
            opening = IconButton(
                self._theme, "square-arrow-out-up-right", name, self.open_window, size=16
            )
            self.view.side.add_tool(opening)
            column = QtWidgets.QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self.view)
        self._show()

    def _make(self) -> FormatsView:
        from composer.ui.compose.formats_view import FormatsView

        view = FormatsView(self._theme)
        view.problems.chosen.connect(self.chosen)
        view.set_format(self.format)
        view.set_account(self.account)
        return view

    def _views(self) -> list[FormatsView]:
        return [view for view in (self.view, self.window_view) if view is not None]

    def _show(self) -> None:
        shown = [view for view in self._views() if view.isVisible()]
        if shown:
            request = self._request()
            for view in shown:
                view.show_request(*request)
