"""The Settings page: a list on the left, what it names on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.ui.settings.account_form import AccountForm
from composer.ui.settings.panels import AppearancePanel, InstallationPanel, SandboxPanel
from composer.ui.theme import Theme
from composer.ui.widgets import rows
from composer.ui.widgets.labels import label

_WHAT = QtCore.Qt.ItemDataRole.UserRole
_NEW = "new"
MODE_COLORS = {"SANDBOX": "sandbox", "TEST": "test", "LIVE": "live"}


class SettingsPage(QtWidgets.QWidget):
    """Signals `open_wanted(key)` when an account's fields are needed ("" for a new one)."""

    open_wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._list = rows.rows(theme, self.tr("Settings"))
        self._list.setFixedWidth(260)
        self._list.currentItemChanged.connect(lambda item, _old: self._open(item))
        self.account = AccountForm(theme)
        self.appearance = AppearancePanel(theme)
        self.installation = InstallationPanel()
        self.sandbox = SandboxPanel()
        self._title = label(role="title")
        self._panels = QtWidgets.QStackedWidget()
        for panel in (self.sandbox, self.account, self.appearance, self.installation):
            self._panels.addWidget(panel)
        self._lay_out()

    def show_accounts(
        self, accounts: Sequence[tuple[str, str, str]], select: str | None = None
    ) -> None:
        """Fill the list: key, name, mode of each. Selects one, or keeps what is selected."""
        keep = select if select is not None else self._selected()
        self._shown = tuple(accounts)
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own way
        self._list.clear()
        rows.add_heading(self._list, self.tr("Accounts"))
        for key, name, mode in accounts:
            icon = "flask-conical" if mode == "SANDBOX" else "building-2"
            self._add(key, icon, name, mode, MODE_COLORS.get(mode, "muted"))
        self._add(_NEW, "plus", self.tr("Add a LINK account"), "", "accent")
        rows.add_heading(self._list, self.tr("Composer"))
        self._add("appearance", "sun", self.tr("Appearance"), "", "muted")
        self._add("installation", "shield-check", self.tr("Data and secrets"), "", "muted")
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own way
        self.select(keep or accounts[0][0])

    def select(self, what: str) -> None:
        """Open an account by its key, "new", "appearance" or "installation"."""
        for index in range(self._list.count()):
            if self._list.item(index).data(_WHAT) == what:
                self._list.setCurrentRow(index)
                return

    def add_account(self) -> None:
        """Open an empty account."""
        self.select(_NEW)

    def show_account(self, title: str, key: str, fields: dict[str, Any], **stored: bool) -> None:
        """The fields that `open_wanted` asked for."""
        self._title.setText(title)
        self.account.open(key, fields, **stored)
        self._panels.setCurrentWidget(self.account)

    def _selected(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_WHAT)) if self._list.currentRow() >= 0 else ""

    def _add(self, what: str, icon: str, text: str, detail: str, color: str) -> None:
        rows.add_row(self._list, icon, text, detail, color=color).setData(_WHAT, what)

    def _open(self, item: QtWidgets.QListWidgetItem | None) -> None:
        if item is None:
            return
        what = item.data(_WHAT)
        fixed: dict[str, QtWidgets.QWidget] = {
            "appearance": self.appearance,
            "installation": self.installation,
            "sandbox": self.sandbox,
        }
        if what in fixed:
            self._title.setText(item.text())
            self._panels.setCurrentWidget(fixed[what])
        else:
            self.open_wanted.emit("" if what == _NEW else what)

    def _lay_out(self) -> None:
        inner = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(inner)
        column.setContentsMargins(36, 26, 36, 32)
        column.setSpacing(20)
        column.addWidget(self._title)
        self._panels.setMaximumWidth(620)
        column.addWidget(self._panels)
        column.addStretch(1)
        area = QtWidgets.QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        left = QtWidgets.QFrame()
        left.setProperty("role", "rail")
        beside = QtWidgets.QVBoxLayout(left)
        beside.setContentsMargins(4, 12, 4, 8)
        beside.addWidget(self._list)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(area, 1)
