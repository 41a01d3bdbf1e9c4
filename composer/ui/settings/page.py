"""The Settings page: a list on the left, what it names on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.ui.settings.account_form import AccountForm
from composer.ui.settings.account_sheet import WIDTH
from composer.ui.settings.kinds import KINDS, LINK, AccountKind
from composer.ui.settings.notices_panel import NoticesPanel
from composer.ui.settings.outcome import Outcome, Said
from composer.ui.settings.panels import AppearancePanel, InstallationPanel
from composer.ui.settings.sandbox_panel import SandboxPanel
from composer.ui.theme import Theme
from composer.ui.translate import alone, said
from composer.ui.widgets import rows
from composer.ui.widgets.labels import label

_WHAT = QtCore.Qt.ItemDataRole.UserRole
NEW = "new"
"""The list's key of the LINK account that is being added; of another kind, with a hyphen and the kind."""
_ADDING = {NEW if kind is LINK else f"{NEW}-{kind.key}": kind for kind in KINDS.values()}

_MODES = {
    "SANDBOX": ("flask-conical", "sandbox", "On this computer only"),
    "TEST": ("building-2", "test", "For tests"),
    "LIVE": ("building-2", "live", "Live: real recipients"),
}
"""Icon, colour and words for how an account is used."""


class SettingsPage(QtWidgets.QWidget):
    """Signals `open_wanted(key)` when an account's fields are needed, `new_wanted(kind)` for a new one's."""

    open_wanted = QtCore.Signal(str)
    new_wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme, *, whole: bool = True) -> None:
        """Without `whole` its panels are made by `grow`, each in a turn of its own: together they hold up the window."""
        super().__init__()
        self._theme = theme
        self._details: dict[str, str] = {}
        self._unsaved: set[str] = set()
        self._adding: dict[str, str] = {}
        self.list = rows.rows(theme, self.tr("Settings"))
        self.list.currentItemChanged.connect(lambda item, _old: self._open(item))
        self.notice = Outcome(theme)
        self._title = label(role="title")
        self._panels = QtWidgets.QStackedWidget()
        self._lay_out()
        self._left = self._fill()
        if whole:
            self.finish()

    def grow(self) -> bool:
        """Make the next panel; False where none is left."""
        return next(self._left, None) is not None

    def finish(self) -> None:
        """Make all panels that are not there yet."""
        for panel in self._left:
            del panel

    def _fill(self) -> Iterator[QtWidgets.QWidget]:
        self.sandbox = SandboxPanel()
        yield self._panel(self.sandbox)
        self.sandbox.fill()
        yield self.sandbox
        self.account = AccountForm(self._theme)
        self.account.edited.connect(self._mark)
        self.account.discarded.connect(lambda _key: self._open(self.list.currentItem()))
        yield self._panel(self.account)
        self.appearance = AppearancePanel(self._theme)
        yield self._panel(self.appearance)
        self.notices = NoticesPanel()
        yield self._panel(self.notices)
        self.installation = InstallationPanel(self._theme)
        yield self._panel(self.installation)

    def _panel(self, panel: QtWidgets.QWidget) -> QtWidgets.QWidget:
        self._panels.addWidget(panel)
        return panel

    @property
    def shown(self) -> str:
        """What is open: an account's key, "new", "appearance", "notices" or "installation"."""
        item = self.list.currentItem()
        return str(item.data(_WHAT)) if self.list.currentRow() >= 0 else ""

    def help_place(self) -> str:
        """Where the help speaks of what is open."""
        places = {
            "sandbox": "sandbox",
            "appearance": "first-steps#pages",
            "notices": "deliveries#notices",
            "installation": "privacy",
        }
        return places.get(self.shown, "accounts")

    def panes(self) -> tuple[QtWidgets.QWidget, ...]:
        """What F6 goes through."""
        return (self.list, self.notice, self._panels)

    def start_pane(self) -> QtWidgets.QWidget:
        """Where the keyboard goes when the page is shown."""
        return self.list

    def show_accounts(
        self, accounts: Sequence[tuple[str, str, str]], select: str | None = None
    ) -> None:
        """Fill the list: key, name, mode of each. Selects one, or keeps what is selected."""
        keep = select if select is not None else self.shown
        self._details = {}
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own way
        self.list.clear()
        rows.add_heading(self.list, self.tr("Accounts"))
        for key, name, mode in accounts:
            icon, color, words = _MODES[mode]
            self._add(key, icon, name, said(words), color)
        for what, kind in _ADDING.items():
            self._add(what, "plus", said(kind.add), "", "accent")
        rows.add_heading(self.list, self.tr("Composer"))
        self._add("appearance", "sun", self.tr("Appearance"), "", "muted")
        self._add("notices", "bell", self.tr("Notices"), "", "muted")
        self._add("installation", "shield-check", self.tr("Data and secrets"), "", "muted")
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own way
        for what in (*self._unsaved,):
            self._show_mark(what)
        self.select(keep or accounts[0][0])

    def select(self, what: str) -> None:
        """Open an account by its key, "new", "appearance", "notices" or "installation"."""
        for index in range(self.list.count()):
            if self.list.item(index).data(_WHAT) == what:
                self.list.setCurrentRow(index)
                return

    def add_account(self, what: str = NEW) -> None:
        """Open the account that is being added, ready to type."""
        self.select(what)
        if self.account.sheet is not None:
            self.account.sheet.focus_first()

    def show_unsaved(self, key: str) -> None:
        """Open an account that has edits by its own key, the one that is being added too."""
        self.select(self._adding.get(key, key))

    def show_account(
        self, title: str, key: str, fields: dict[str, Any], kind: AccountKind, *, known: bool
    ) -> None:
        """The fields that were asked for."""
        if known:
            self._adding.pop(key, None)
        else:
            self._adding[key] = next(what for what, one in _ADDING.items() if one is kind)
        self._title.setText(title)
        self.account.open(key, fields, known=known, kind=kind)
        self._panels.setCurrentWidget(self.account)

    def say(self, *said: Said) -> None:
        """Above whatever is open, until something else is opened."""
        self.notice.say(*said)

    def _add(self, what: str, icon: str, text: str, detail: str, color: str) -> None:
        rows.add_row(self.list, icon, text, detail, color=color).setData(_WHAT, what)
        self._details[what] = detail

    def _mark(self, key: str, on: bool) -> None:
        what = self._adding.get(key, key)
        if on == (what in self._unsaved):
            return
        (self._unsaved.add if on else self._unsaved.discard)(what)
        self._show_mark(what)

    def _show_mark(self, what: str) -> None:
        found = [self.list.item(index) for index in range(self.list.count())]
        for item in found:
            if item.data(_WHAT) == what:
                words = [self._details[what]]
                if what in self._unsaved:
                    words.append(self.tr("not saved yet"))
                detail = alone("  ·  ".join(word for word in words if word))
                item.setData(rows.DETAIL, detail)
                spoken = f"{item.text()} {detail}".strip()
                item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, spoken)
                self.list.scheduleDelayedItemsLayout()

    def _open(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is None:
            return
        self.say()
        what = item.data(_WHAT)
        fixed: dict[str, QtWidgets.QWidget] = {
            "appearance": self.appearance,
            "notices": self.notices,
            "installation": self.installation,
            "sandbox": self.sandbox,
        }
        if what in fixed:
            self._title.setText(item.text())
            self._panels.setCurrentWidget(fixed[what])
        elif what in _ADDING:
            self.new_wanted.emit(_ADDING[what].key)
        else:
            self.open_wanted.emit(what)

    def _lay_out(self) -> None:
        self._title.setContentsMargins(36, 0, 36, 0)
        self.notice.setMaximumWidth(WIDTH)
        above = QtWidgets.QHBoxLayout()
        above.setContentsMargins(36, 0, 36, 0)
        above.addWidget(self.notice, 1)
        above.addStretch(0)
        right = QtWidgets.QVBoxLayout()
        right.setContentsMargins(0, 26, 0, 0)
        right.setSpacing(14)
        right.addWidget(self._title)
        right.addLayout(above)
        right.addWidget(self._panels, 1)
        left = QtWidgets.QFrame()
        left.setProperty("role", "rail")
        left.setFixedWidth(268)
        beside = QtWidgets.QVBoxLayout(left)
        beside.setContentsMargins(4, 12, 4, 8)
        beside.addWidget(self.list)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)
