"""Asks for the ids of templates that an account has: WhatsApp Manager shows them. LINK has no list of templates."""

from __future__ import annotations

import re

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.accounts import META, Account
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import apart, edges
from composer.ui.widgets.labels import label, set_role

_ID = re.compile(r"[A-Za-z0-9_-]+")


class FetchPanel(QtWidgets.QFrame):
    """Signals `wanted(ids, source)`."""

    wanted = QtCore.Signal(list, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._badge = label(role="badge-test")
        self.account = label(role="heading")
        self.ids = QtWidgets.QLineEdit()
        self.ids.setPlaceholderText(self.tr("Template ids, as WhatsApp Manager shows them"))
        self.ids.setAccessibleName(self.tr("Ids of the templates to fetch"))
        self.ids.textChanged.connect(lambda _text: self._judge())
        self.ids.returnPressed.connect(self._fetch)
        self.source = QtWidgets.QComboBox()
        self.source.setAccessibleName(self.tr("The number that the templates belong to"))
        self.yes = push(self.tr("Fetch"), self._fetch, "primary")
        close = IconButton(theme, "x", self.tr("Close"), self.hide, size=16)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(edges(20, 8, 12, 8))
        row.setSpacing(10)
        row.addWidget(self._badge, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.account)
        row.addWidget(self.ids, 1)
        row.addWidget(self.source)
        row.addWidget(self.yes)
        row.addWidget(close)
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.hide)
        self.hide()

    def ask(self, account: Account) -> None:
        """Ask for ids of that account's templates."""
        self._badge.setText(account.mode)
        set_role(self._badge, f"badge-{account.mode.lower()}")
        self.account.setText(self.tr("Fetch from “{0}”").format(account.name))
        self.source.clear()
        # At Meta templates belong to the business account, and not to a number.
        sources = () if account.kind in META else account.sources
        for source in sources:
            self.source.addItem(apart(source), source)
        self.source.setVisible(len(sources) > 1)
        self._judge()
        self.show()
        self.ids.setFocus()
        self.ids.selectAll()

    def _judge(self) -> None:
        self.yes.setEnabled(bool(_ID.search(self.ids.text())))

    def _fetch(self) -> None:
        ids = list(dict.fromkeys(_ID.findall(self.ids.text())))
        if ids:
            self.hide()
            self.wanted.emit(ids, self.source.currentData() or "")
