"""The parts of a page that F6 goes through, and who has the keyboard when a page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.tab_order import stops

if TYPE_CHECKING:
    from composer.ui.window import Window

_TAB = QtCore.Qt.FocusPolicy.TabFocus
_LOOK = 40
"""Milliseconds between looks whether a page that is being built has somewhere for the keyboard."""
_LOOKS = 50


class Panes(QtCore.QObject):
    """A page says by `panes()` what its parts are, the one where work begins by `start_pane()`."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[int, QtWidgets.QWidget] = {}
        """Who had the keyboard last in a pane, by the pane."""
        self._on_page: dict[str, QtWidgets.QWidget] = {}
        self._page = window.shown
        """The page to which the keyboard was brought: until then, Qt moves it as it likes."""
        self._left = 0
        self._timer = QtCore.QTimer(self, singleShot=True, interval=_LOOK)
        self._timer.timeout.connect(self._settle)
        window.page_shown.connect(self._page_shown)
        QtWidgets.QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def go(self, step: int) -> None:
        """On by so many panes, around and around."""
        panes = self.all()
        if not panes:
            return
        focus = QtWidgets.QApplication.focusWidget()
        now = next((at for at, pane in enumerate(panes) if _has(pane, focus)), None)
        if now is not None and focus is not None:
            self._last[id(panes[now])] = focus
        start = (-1 if step > 0 else 0) if now is None else now
        for count in range(1, len(panes) + 1):
            if self.enter(panes[(start + step * count) % len(panes)]):
                return

    def enter(self, pane: QtWidgets.QWidget) -> bool:
        """Give the keyboard to who had it last in the pane, else to its first stop; False where there is none."""
        last = self._last.get(id(pane))
        if last is not None and shiboken6.isValid(last) and takes_tab(last) and _has(pane, last):
            target: QtWidgets.QWidget | None = last
        else:
            target = first_stop(pane)
        if target is None:
            return False
        target.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        return True

    def all(self) -> list[QtWidgets.QWidget]:
        """The rail, the panes of the page that is shown and can be seen, and what lies on the window."""
        page = self._window.made(self._window.shown)
        panes = getattr(page, "panes", None)
        parts = [self._window.rail, *(panes() if panes else [page] if page else [])]
        parts += self._window.floating
        return [one for one in parts if one.isVisible() and first_stop(one) is not None]

    def _page_shown(self, _key: str) -> None:
        """Bring the keyboard to it, unless somebody is in the rail; Qt has given it to whatever came next."""
        self._page = self._window.shown
        page = self._window.made(self._page)
        if page is None or not self._window.isActiveWindow() or self._window.rail_chosen:
            return
        last = self._on_page.get(self._page)
        if last is not None and shiboken6.isValid(last) and takes_tab(last):
            last.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
            return
        page.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self._left = _LOOKS
        self._settle()

    def _settle(self) -> None:
        """Go on to where work begins on the page, as soon as that is built; whoever went elsewhere meanwhile stays there."""
        page = self._window.made(self._window.shown)
        if page is None or QtWidgets.QApplication.focusWidget() is not page:
            return
        start = getattr(page, "start_pane", None)
        pane = start() if start else page
        if pane is not None and pane.isVisible() and self.enter(pane):
            return
        self._left -= 1
        if self._left > 0:
            self._timer.start()

    def _focus_moved(self, _old: QtWidgets.QWidget | None, new: QtWidgets.QWidget | None) -> None:
        if not shiboken6.isValid(self._window):
            return  # it is going, and the keyboard leaves what goes first
        page = self._window.made(self._page)
        here = self._page == self._window.shown
        if here and new is not None and page is not None and page.isAncestorOf(new):
            self._on_page[self._page] = new


def first_stop(pane: QtWidgets.QWidget) -> QtWidgets.QWidget | None:
    """Where Tab comes to first in it; None where nothing in it takes the keyboard."""
    return next(filter(takes_tab, stops(pane)), None)


def takes_tab(widget: QtWidgets.QWidget) -> bool:
    """Whether Tab comes to it now."""
    tab = bool(widget.focusPolicy() & _TAB)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _has(pane: QtWidgets.QWidget, focus: QtWidgets.QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))
