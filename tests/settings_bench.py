"""A Settings page with all that is behind it, and hands for it."""

import asyncio
from typing import Any

from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.exchange import Exchange
from composer.store.accounts import SANDBOX, sandbox_account
from composer.store.secrets import Secrets
from composer.store.workspace import Workspace
from composer.ui.background import Background
from composer.ui.settings.account_desk import AccountDesk
from composer.ui.settings.page import SettingsPage
from composer.ui.widgets.rows import DETAIL

USER, PASSWORD = "acme", "cAnArY-right"
FIELDS = {
    "/name": "Sweden",
    "/username": USER,
    "/platform_id": "COMMON_API",
    "/platform_partner_id": "23456",
    "/sources": "+46701740699\r",
}
"""What is typed for a new account, besides the address and the password."""


class Bench:
    """The page, and hands for it."""

    def __init__(self, theme, folder, accounts=()):
        self.folder = folder
        self.secrets = Secrets()
        self.workspace = Workspace(folder / "workspace.db")
        self.background = Background()
        self.background.start()
        self._exchange: Any = None
        for account in accounts:
            self.workspace.save_account(account.id, account.to_json())
        everyone = [sandbox_account(), *accounts]
        self.desk = AccountDesk(
            self.background, self.workspace, self._network, self.secrets, everyone, SANDBOX
        )
        self.page = SettingsPage(theme)
        self.desk.attach(self.page)
        self.page.resize(1188, 770)

    async def _network(self):
        if self._exchange is None:
            self._exchange = asyncio.ensure_future(self._opened())
        return await asyncio.shield(self._exchange)  # whoever asked may give up

    async def _opened(self):
        made = Exchange(
            self.folder,
            self.secrets,
            on_change=lambda: None,
            on_state=lambda *_state: None,
            with_sandbox=False,
        )
        await made.open([])
        return made

    def close(self):
        async def end():
            if self._exchange is not None:
                await (await self._exchange).close()

        self.background.stop(end, timeout=5)
        self.workspace.close()

    @property
    def form(self):
        return self.page.account

    @property
    def sheet(self):
        sheet = self.form.sheet
        assert sheet is not None
        return sheet

    def field(self, pointer):
        places: Any = [place for form in self.sheet.forms for place in form.places()]
        return next(place for place in places if place.pointer == pointer)

    def editor(self, pointer):
        return self.field(pointer).focus_target()

    def type(self, pointer, text):
        editor = self.editor(pointer)
        editor.setFocus()
        editor.selectAll() if hasattr(editor, "selectAll") else editor.lineEdit().selectAll()
        for letter in text:
            if letter == "\r":
                QTest.keyClick(editor, QtCore.Qt.Key.Key_Return)
            else:
                QTest.keyClicks(editor, letter)

    def type_account(self, base_url, password=PASSWORD):
        self.page.add_account()
        for pointer, text in FIELDS.items():
            self.type(pointer, text)
        self.type("/base_url", base_url)
        QTest.keyClicks(self.sheet.password.line, password)

    def details(self):
        """What the list says below each name."""
        items = [self.page.list.item(index) for index in range(self.page.list.count())]
        return {item.text(): item.data(DETAIL) for item in items}
