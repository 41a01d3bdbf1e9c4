"""Buttons with an icon that follows the look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme

_ENTER = (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
_PLAIN = (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)


class Push(QtWidgets.QPushButton):
    """A push button that Enter presses too while it has the focus: Qt knows that of dialogs only."""

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl+Enter is the page's."""
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            self.click()
            return
        super().keyPressEvent(event)


def push(text: str, do: Callable[[], object], look: str = "") -> QtWidgets.QPushButton:
    """A push button; `look` is "primary" (one a page), "quiet", "danger" (what cannot be undone), "danger-quiet" or nothing."""
    made = Push(text)
    made.setProperty("look", look)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _on: do())
    return made


class IconButton(QtWidgets.QToolButton):
    """A small button that is only an icon. Its name is its tooltip and what a screen reader says."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        do: Callable[[], object] | None = None,
        *,
        color: str = "muted",
        size: int = 18,
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._color, self._size = theme, icon, color, size
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setIconSize(QtCore.QSize(size, size))
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        if do is not None:
            self.clicked.connect(lambda _on: do())
        self._paint()
        theme.changed.connect(self._paint)

    def set_icon(self, icon: str, color: str | None = None) -> None:
        """Show another icon."""
        self._icon, self._color = icon, color or self._color
        self._paint()

    def _paint(self) -> None:
        self.setIcon(icons.icon(self._icon, self._theme.tokens[self._color], self._size))
