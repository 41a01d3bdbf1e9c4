"""Ways from one page to another that carry something along: a message to write, a number to write to, an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6 import QtCore

from composer.messages import envelope
from composer.messages.draft import Draft
from composer.store.accounts import SANDBOX
from composer.store.records import Detail
from composer.ui.deliveries.desk import draft_again

if TYPE_CHECKING:
    from composer.app import Composer
    from composer.ui.settings.account_desk import AccountDesk


class Journeys(QtCore.QObject):
    """What replaces the draft says so: undo brings the old one back."""

    def __init__(self, app: Composer, accounts: AccountDesk) -> None:
        super().__init__(accounts)
        self._app, self._accounts = app, accounts

    def to_page(self, name: str) -> Callable[[], Any]:
        """The way to a page, with nothing."""
        return lambda: self._app.window.show_page(name)

    def compose_again(self, detail: Detail) -> None:
        """The message of a request, with its recipients."""
        self._replace_draft(draft_again(detail, self._app.desk.draft))

    def write_in_compose(self, draft: Draft, account: str) -> None:
        """An answer that is more than a text: its recipient and its sender are filled in."""
        if account:
            self._accounts.choose(account)
        self._replace_draft(draft)
        self._app.compose.focus_first()

    def write_to(self, number: str) -> None:
        """A test recipient was chosen: the sandbox sends, and the draft goes to that one."""
        before = self._accounts.current
        self._accounts.choose(SANDBOX)
        desk = self._app.desk
        desk.edit(desk.draft.put(("destinations",), [number], envelope.ORDER))
        self._app.window.show_page("compose")
        self._app.compose.focus_first()
        if before.id != SANDBOX:
            text = self.tr("The sandbox sends now, and no longer “{0}”.")
            self._app.compose.say(text.format(before.name), "banner-info")

    def open_account(self) -> None:
        """The settings of the account that sends."""
        page: Any = self._app.window.show_page("settings")
        page.select(self._accounts.current.id)

    def add_account(self) -> None:
        """The settings of one that is not there yet."""
        page: Any = self._app.window.show_page("settings")
        page.add_account()

    def _replace_draft(self, draft: Draft) -> None:
        self._app.compose.begin_anew()
        self._app.desk.edit(draft)
        self._app.window.show_page("compose")
        self._app.compose.say(
            self.tr("The draft was replaced. Undo (Ctrl+Z) brings the old one back."), "banner-info"
        )
