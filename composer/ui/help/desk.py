"""Opens the help: where the keyboard is (F1), at a topic, or where it was left. Its window is made at first use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.help.places import Here
    from composer.ui.help.window import HelpWindow


class HelpDesk(QtCore.QObject):
    """Signal `wanted(deed)` for links that do something. `keep(state)` writes down how the window was left."""

    wanted = QtCore.Signal(str)

    def __init__(
        self,
        window: QtWidgets.QWidget,
        theme: Theme,
        kind: Callable[[], str],
        state: dict[str, Any],
        keep: Callable[[dict[str, Any]], None],
    ) -> None:
        super().__init__(window)
        self._theme, self._kind, self._state, self._keep = theme, kind, state, keep
        self.window: HelpWindow | None = None
        key = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_F1), window)
        key.activated.connect(self.open_here)

    def open_here(self) -> None:
        """Open what is said of the place where the keyboard is."""
        from composer.ui.help.places import here

        self._open(here(QtWidgets.QApplication.focusWidget(), self._kind()))

    def open(self, place: str = "") -> None:
        """Open a place of the help, `recipients#lists`; without one, where it was left."""
        from composer.ui.help.places import Here

        self._open(Here(place or self._made().shown or "first-steps"))

    @property
    def language(self) -> str:
        """The code of the language in which help is given."""
        return _language()

    def close(self) -> None:
        """Close the window, if it is open."""
        if self.window is not None:
            self.window.close()

    def _open(self, here: Here) -> None:
        """Made and shown in turns of their own the first time: together they would hold the app up."""
        first = self.window is None
        window = self._made()
        if first:
            QtCore.QTimer.singleShot(0, window, lambda: window.open(here))
        else:
            window.open(here)

    def _made(self) -> HelpWindow:
        if self.window is None:
            from composer.ui.help.window import HelpWindow

            self.window = HelpWindow(self._theme, _language)
            self.window.restore(self._state)
            self.window.wanted.connect(self.wanted)
            self.window.left.connect(self._keep)
            self.destroyed.connect(self.window.deleteLater)
        return self.window


def _language() -> str:
    """The code of the language that Composer speaks: `en`, `sv`."""
    code = QtCore.QLocale().name().partition("_")[0]
    return "en" if code == "C" else code
