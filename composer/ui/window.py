"""The window: a rail, the pages, a status line. It arranges and connects; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.hover import look_again
from composer.ui.widgets.labels import label, set_role
from composer.ui.widgets.rail_button import RailButton

_TITLE_BAR = 40
"""Pixels that a desktop may put above the window: on a screen as small as that, its foot would be cut off."""


class PageEntry(NamedTuple):
    """One page: its name, its icon, and what makes it when it is first visited."""

    key: str
    title: str
    icon: str
    make: Callable[[], QtWidgets.QWidget]
    begin: Callable[[], QtWidgets.QWidget] | None = None
    """Of a page that takes long to make: gives its frame, whose `grow()` makes the next part of it, False where there is
    none. Then `make` is called, and gives the same one."""


class AccountEntry(NamedTuple):
    """One account as the switcher shows it."""

    key: str
    name: str
    mode: str


class Window(QtWidgets.QMainWindow):
    """Signals `account_chosen(key)`, `account_wanted()` (add one) and `closing()`."""

    account_chosen = QtCore.Signal(str)
    account_wanted = QtCore.Signal()
    page_shown = QtCore.Signal(str)
    closing = QtCore.Signal()

    def __init__(self, theme: Theme, pages: list[PageEntry]) -> None:
        super().__init__()
        self._theme = theme
        self._entries = {entry.key: entry for entry in pages}
        self._pages: dict[str, QtWidgets.QWidget] = {}
        self._begun: dict[str, Any] = {}
        self._buttons: dict[str, RailButton] = {}
        self._wanted = ""
        self.entries = tuple(pages)
        self.rail = QtWidgets.QFrame()
        self.rail_chosen = False
        """Whether the keyboard was in the rail when the page that is shown was shown."""
        self.menu_button = IconButton(theme, "menu", self.tr("Menu (F10)"), size=20)
        """Its menu comes after the start, with the commands."""
        self.floating: list[QtWidgets.QWidget] = []
        """What lies on the window for a while; F6 comes there too."""
        self.on_drag: Callable[[QtCore.QEvent], object] | None = None
        """Gets what is dragged over the window where no page takes it."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window shall close; who says no asks the person."""
        self.setWindowTitle(self.tr("Composer"))
        self._stack = QtWidgets.QStackedWidget()
        self._switcher = AccountSwitcher(theme)
        self._switcher.chosen.connect(self.account_chosen)
        self._switcher.add_wanted.connect(self.account_wanted)
        self._status = label(role="muted")
        self._status.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Preferred
        )
        self._lay_out(pages)
        self._add_shortcuts(pages)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        room = self.screen().availableSize() - QtCore.QSize(0, _TITLE_BAR)
        self.resize(QtCore.QSize(1280, 800).boundedTo(room))
        self.setMinimumSize(700, 440)

    def show_page(self, key: str) -> QtWidgets.QWidget:
        """Show a page, making it if nobody was there yet."""
        page = self.page(key)
        self._wanted = key
        self.rail_chosen = self.rail.isAncestorOf(self.focusWidget())
        self._stack.setCurrentWidget(page)
        self._mark(key)
        self.page_shown.emit(key)
        return page

    def visit(self, key: str) -> None:
        """Show a page as a person asks for it.

        One that must be made first is made, laid in and shown in turns of the event loop of their own: together they
        would hold up what is typed and moved meanwhile.
        """
        self._wanted = key
        self._mark(key)
        if key in self._pages:
            self.show_page(key)
        else:
            QtCore.QTimer.singleShot(0, self, lambda: self._make(key))

    def _make(self, key: str) -> None:
        if self._grows(key):
            QtCore.QTimer.singleShot(0, self, lambda: self._make(key))
            return
        if key not in self._pages:
            self._pages[key] = self._entries[key].make()
        QtCore.QTimer.singleShot(0, self, lambda: self._lay_in(key))

    def _grows(self, key: str) -> bool:
        """Make a part of the page, unless it is there; whether there may be more to make."""
        begin = self._entries[key].begin
        if key in self._pages or begin is None:
            return False
        if (begun := self._begun.get(key)) is not None:
            return bool(begun.grow())
        self._begun[key] = begun = begin()
        # While it is empty: all that is in it would be told where it came to.
        self._stack.addWidget(begun)
        return True

    def _lay_in(self, key: str) -> None:
        self.page(key)
        QtCore.QTimer.singleShot(
            0, self, lambda: self.show_page(key) if self._wanted == key else None
        )

    def _mark(self, key: str) -> None:
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def page(self, key: str) -> QtWidgets.QWidget:
        """The page, made now if need be."""
        if key not in self._pages:
            self._pages[key] = self._entries[key].make()
        page = self._pages[key]
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        return page

    def made(self, key: str) -> QtWidgets.QWidget | None:
        """The page if it was made."""
        return self._pages.get(key)

    @property
    def shown(self) -> str:
        """The key of the page that is shown."""
        current = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    def show_accounts(self, accounts: list[AccountEntry], current: str) -> None:
        """Fill the switcher."""
        self._switcher.show_accounts(accounts, current)

    def show_status(self, text: str) -> None:
        """Say what the app is doing."""
        self._status.setText(text)

    def rail_button(self, key: str) -> QtWidgets.QWidget:
        """The button that leads to a page."""
        return self._buttons[key]

    def add_to_rail(self, button: QtWidgets.QWidget) -> None:
        """Put something below the pages, above the account."""
        column = self.rail.layout()
        assert isinstance(column, QtWidgets.QBoxLayout)  # noqa: S101 - `_lay_out` made it
        column.insertWidget(column.count() - 1, button, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        self.setTabOrder([*self._buttons.values()][-1], button)

    def show_waiting(self, key: str, count: int) -> None:
        """How many things wait on a page."""
        self._buttons[key].show_waiting(count)

    def come_forward(self) -> None:
        """Above other windows and with the keyboard; where the desktop does not allow that, it is marked as asking."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QtWidgets.QApplication.alert(self)

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """What no page takes can be dropped all the same."""
        if self.on_drag is not None:
            self.on_drag(event)

    def dragLeaveEvent(self, event: QtGui.QDragLeaveEvent) -> None:
        """It went elsewhere."""
        if self.on_drag is not None:
            self.on_drag(event)

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Whoever said that it can be dropped takes it."""
        if self.on_drag is not None:
            self.on_drag(event)

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Closing the window ends the app, unless something would be lost."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """What nobody took is the shown page's, also where the keyboard is in the rail: Ctrl+Enter sends from there too."""
        page = self._stack.currentWidget()
        if page is not None and not page.isAncestorOf(self.focusWidget()):
            page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _lay_out(self, pages: list[PageEntry]) -> None:
        rail = self.rail
        rail.setProperty("role", "rail")
        rail.setAccessibleName(self.tr("Pages"))
        rail.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Fixed, QtWidgets.QSizePolicy.Policy.Preferred
        )
        column = QtWidgets.QVBoxLayout(rail)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(4)
        self.menu_button.setFixedSize(44, 32)
        column.addWidget(self.menu_button, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        for entry in pages:
            column.addWidget(self._rail_button(entry))
        column.addStretch(1)
        column.addWidget(self._switcher)
        line = QtWidgets.QFrame()
        line.setProperty("role", "status")
        row = QtWidgets.QHBoxLayout(line)
        row.setContentsMargins(20, 4, 20, 5)
        row.addWidget(self._status, 1)
        right = QtWidgets.QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(line)
        whole = QtWidgets.QWidget()
        across = QtWidgets.QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(rail)
        across.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _rail_button(self, entry: PageEntry) -> RailButton:
        button = RailButton(self._theme, entry.title)
        button.clicked.connect(lambda _on: self.visit(entry.key))
        self._buttons[entry.key] = button
        return button

    def _add_shortcuts(self, pages: list[PageEntry]) -> None:
        for number, entry in enumerate(pages, 1):
            keys = QtGui.QShortcut(QtGui.QKeySequence(f"Ctrl+{number}"), self)
            keys.activated.connect(lambda key=entry.key: self.visit(key))
            tip = f"{entry.title} (Ctrl+{number})"
            self._buttons[entry.key].setToolTip(tip)
        QtGui.QShortcut(QtGui.QKeySequence.StandardKey.Quit, self).activated.connect(self.close)

    def _paint_icons(self) -> None:
        tokens = self._theme.tokens
        for key, button in self._buttons.items():
            icon = icons.icon(self._entries[key].icon, tokens["muted"], 22)
            on = icons.icon(self._entries[key].icon, tokens["accent"], 22)
            both = QtGui.QIcon(icon)
            for pixmap_state, source in ((QtGui.QIcon.State.Off, icon), (QtGui.QIcon.State.On, on)):
                both.addPixmap(source.pixmap(22, 22), QtGui.QIcon.Mode.Normal, pixmap_state)
            button.setIcon(both)


class AccountSwitcher(QtWidgets.QToolButton):
    """Which account sends: its mode in words and colour, its name below; a menu to choose another."""

    chosen = QtCore.Signal(str)
    add_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "account")
        self.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(
            QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed
        )
        self.setMinimumHeight(56)
        self._badge = label()
        self._badge.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._name = label(role="tiny")
        self._name.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        for inner in (self._badge, self._name):
            inner.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.setSpacing(4)
        column.addWidget(self._badge, 0, QtCore.Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._name)
        self.setMenu(QtWidgets.QMenu(self))
        self.menu().aboutToHide.connect(lambda: look_again(self))
        self._theme = theme

    def show_accounts(self, accounts: list[AccountEntry], current: str) -> None:
        """Fill the menu, mark the current one."""
        menu = self.menu()
        menu.clear()
        for entry in accounts:
            action = menu.addAction(f"{entry.name}  ·  {entry.mode}")
            action.setCheckable(True)
            action.setChecked(entry.key == current)
            action.triggered.connect(lambda _on, key=entry.key: self.chosen.emit(key))
            if entry.key == current:
                self._show(entry)
        menu.addSeparator()
        menu.addAction(self.tr("Add an account…")).triggered.connect(
            lambda _on: self.add_wanted.emit()
        )

    def _show(self, entry: AccountEntry) -> None:
        self._badge.setText(entry.mode)
        set_role(self._badge, f"badge-{entry.mode.lower()}")
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(entry.name, QtCore.Qt.TextElideMode.ElideRight, 70))
        text = self.tr("Account: {0} ({1})").format(entry.name, entry.mode)
        self.setToolTip(text)
        self.setAccessibleName(text)
