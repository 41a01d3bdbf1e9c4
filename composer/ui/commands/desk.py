"""Commands at work: keys, the palette, the menu and the sheet of keys, over one registry."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.commands.command import Ask, Command, Maker, Registry
from composer.ui.commands.groups import headings
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.ui.commands.palette import Palette
    from composer.ui.commands.sheet import KeySheet
    from composer.ui.window import Window

_REMEMBERED = 12
_MENU_BAR = sys.platform == "darwin"


class CommandDesk(QtCore.QObject):
    """What is seen of it is made when somebody asks for it."""

    def __init__(
        self,
        window: Window,
        theme: Theme,
        lately: Sequence[str] = (),
        keep_lately: Callable[[list[str]], None] = lambda _keys: None,
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._lately, self._keep = list(lately), keep_lately
        self.registry = Registry()
        self._bound: dict[str, QtGui.QShortcut] = {}
        self._palette: Palette | None = None
        self._sheet: KeySheet | None = None
        window.page_shown.connect(self._make_way)
        self._menu = self._make_menu()
        self.add(self._own)

    def add(self, make: Maker) -> None:
        """Add what `make` makes, and take its keys from now on."""
        self.registry.add(make)
        for one in make():
            if not one.own:
                for sequence in one.keys:
                    self._bind(sequence)

    def add_later(self, ask: Ask) -> None:
        """Add, to the palette, what `ask` comes to know after a while."""
        self.registry.add_later(ask)

    def run(self, one: Command) -> None:
        """Do it, if it is possible, outside of whatever asked for it; and remember it."""
        if not one.possible():
            return
        if one.key in self._lately:
            self._lately.remove(one.key)
        self._lately = [one.key, *self._lately][:_REMEMBERED]
        self._keep(list(self._lately))
        QtCore.QTimer.singleShot(0, self._window, one.do)

    def get_ready(self) -> None:
        """Make, in a quiet moment, what the first opening of the palette would wait for."""
        for part in (self.palette, *self.palette.findChildren(QtWidgets.QWidget)):
            part.ensurePolished()

    @property
    def palette(self) -> Palette:
        """The palette; made at its first use."""
        if self._palette is None:
            from composer.ui.commands.palette import Palette

            self._palette = Palette(self._theme, self._window)
            self._palette.chosen.connect(self.run)
        return self._palette

    @property
    def sheet(self) -> KeySheet:
        """The sheet of all keys; made at its first use."""
        if self._sheet is None:
            from composer.ui.commands.sheet import KeySheet

            self._sheet = KeySheet(self._theme, self._window)
        return self._sheet

    def open_palette(self) -> None:
        """Open it, or close it again."""
        if self.palette.is_open:
            self.palette.close_up()
            return
        here = self.registry.here(self._window.shown)
        shown = [one for one in here if one.key != "view.palette"]
        turn = self.palette.ask(shown, headings(), self._lately)
        self.registry.ask(lambda some: self.palette.add(turn, some))

    def open_sheet(self) -> None:
        """Show all keys, or hide them again."""
        if self.sheet.is_open:
            self.sheet.close_up()
        else:
            self.sheet.show_keys(self.registry.commands(), headings())

    def open_menu(self) -> None:
        """Open the menu at its button, its first line ready."""
        button = self._window.menu_button
        button.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        button.showMenu()

    def _own(self) -> list[Command]:
        return [
            Command(
                key="view.palette",
                text=self.tr("All commands…"),
                do=self.open_palette,
                group="view",
                part=-1,
                keys=("Ctrl+K", "Ctrl+Shift+P"),
                icon="search",
            ),
            Command(
                key="help.keys",
                text=self.tr("Keyboard shortcuts"),
                do=self.open_sheet,
                group="help",
                keys=("Ctrl+/", "Ctrl+F1"),
                words=self.tr("keys hotkeys"),
                icon="keyboard",
            ),
            Command(
                key="view.menu",
                text=self.tr("Menu"),
                do=self.open_menu,
                group="",
                keys=("F10",),
                icon="menu",
                shy=True,
            ),
        ]

    def _make_way(self, page: str) -> None:
        """Leave to a page the keys that it takes itself: Qt gives a key that two take to neither."""
        theirs = {keys for one in self.registry.here(page) if one.own for keys in one.keys}
        for sequence, shortcut in self._bound.items():
            shortcut.setEnabled(sequence not in theirs)

    def _bind(self, sequence: str) -> None:
        if sequence not in self._bound:
            taken = QtGui.QShortcut(QtGui.QKeySequence(sequence), self._window)
            taken.activated.connect(lambda: self._pressed(sequence))
            self._bound[sequence] = taken

    def _pressed(self, sequence: str) -> None:
        one = self.registry.pressed(sequence, self._window.shown)
        if one is not None:
            one.do()

    def _make_menu(self) -> QtWidgets.QMenu | QtWidgets.QMenuBar:
        """A button's in the rail, filled when it is opened; on macOS the bar at the top of the screen, as everywhere there."""
        button = self._window.menu_button
        if _MENU_BAR:
            button.hide()
            self._window.page_shown.connect(lambda _page: self._fill_menu())
            QtCore.QTimer.singleShot(0, self, self._fill_menu)
            return self._window.menuBar()
        menu = QtWidgets.QMenu(button)
        button.setMenu(menu)
        button.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.aboutToShow.connect(self._fill_menu)
        return menu

    def _fill_menu(self) -> None:
        from composer.ui.commands.menu import fill

        fill(
            self._menu,
            self.registry.here(self._window.shown),
            headings(),
            self.run,
            still=_MENU_BAR,
        )
