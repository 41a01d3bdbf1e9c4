"""The account's test recipients: who they are, what happens to a message to them, and a search over both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore, QtWidgets

from composer.ui.compose.find_panel import WHAT, FindPanel
from composer.ui.sandbox_recipients import GROUPS
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets import rows
from composer.ui.widgets.direction import beside

_SIZE = QtCore.QSize(540, 440)
_NAME = 160
_GAP = 4

Known = tuple[str, str, str]
"""Number, name, what happens."""


class KnownPanel(FindPanel):
    """Signals `picked(number)`."""

    picked = QtCore.Signal(str)

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(
            theme,
            parent,
            self.tr("Search test recipients"),
            self.tr("Test recipients"),
            self.tr("Nobody found. Try a word such as “delivered” or a part of the number."),
        )
        self._list.setItemDelegate(_Beside(theme, self._list))
        self._known: tuple[Known, ...] = ()

    def open_above(self, button: QtWidgets.QWidget, known: Sequence[Known]) -> None:
        """Show them above the button, which is at the window's lower end, and not beyond the window's sides."""
        self._fill(tuple(known))
        self._begin()
        corner, window = beside(button, _SIZE.width(), -_GAP), button.window().geometry()
        room = button.screen().availableGeometry()
        x = max(window.left(), min(corner.x(), window.right() - _SIZE.width()))
        high = min(_SIZE.height(), corner.y() - room.top())
        self._open(QtCore.QRect(x, corner.y() - high, _SIZE.width(), high))

    def _fill(self, known: tuple[Known, ...]) -> None:
        if known == self._known:
            return
        self._known = known
        self._list.clear()
        group = ""
        for number, name, about in known:
            if group != (group := GROUPS.get(number, "")):
                rows.add_heading(self._list, said(group))
            item = rows.add_row(self._list, "user-round", name, about)
            item.setToolTip(number)
            item.setData(WHAT, number)

    def _picked(self, what: object) -> None:
        self.picked.emit(what)


class _Beside(rows.RowDelegate):
    """Names in one column, what happens in another."""

    def _boxes(
        self, x: int, y: int, width: int, index: rows.Index
    ) -> tuple[QtCore.QRect, QtCore.QRect]:
        name, about = super()._boxes(x, y, width, index)
        _, about = super()._boxes(x + _NAME, y, width - _NAME, index)
        high = max(name.height(), about.height())
        return (
            QtCore.QRect(name.x(), y, _NAME - 10, high),
            QtCore.QRect(about.x(), y, about.width(), high),
        )
