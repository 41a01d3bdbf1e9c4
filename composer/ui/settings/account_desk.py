"""The accounts: which there are, which sends, and what Settings does to them."""

from __future__ import annotations

import json
import secrets as tokens
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore

from composer.clients.errors import ClientError
from composer.clients.link import ConnectionReport
from composer.messages.problem import Severity
from composer.store.accounts import SANDBOX, Account, account_of, password_key, relay_token_key
from composer.store.secrets import Secrets, SecretsError
from composer.ui.background import Background

if TYPE_CHECKING:
    from composer.ui.settings.account_form import AccountForm, Entered
    from composer.ui.settings.page import SettingsPage


class Keeper(Protocol):
    """What keeps accounts on disk, on the background's thread."""

    def save_account(self, identity: str, json_text: str) -> None:
        """Add or change one."""

    def delete_account(self, identity: str) -> None:
        """Remove one."""


class Network(Protocol):
    """What of the exchange this needs, on the background's thread."""

    def set_accounts(self, accounts: list[Account]) -> None:
        """The accounts as they are now."""

    def secrets_changed(self, key: str) -> None:
        """The account's password or token was replaced."""

    async def test_connection(
        self, account: Account, password: str, token: str
    ) -> tuple[ConnectionReport, ConnectionReport | None]:
        """Try LINK and the relay."""


class AccountDesk(QtCore.QObject):
    """Signals `changed()` when there are other accounts, or another one sends."""

    changed = QtCore.Signal()

    def __init__(
        self,
        background: Background,
        keeper: Keeper,
        network: Callable[[], Awaitable[Network]],
        secrets: Secrets,
        accounts: list[Account],
        current: str,
    ) -> None:
        super().__init__()
        self._background, self._keeper, self._network, self._secrets = (
            background,
            keeper,
            network,
            secrets,
        )
        self.accounts = accounts
        known = any(account.id == current for account in accounts)
        self._current = current if known else accounts[0].id
        self._page: SettingsPage | None = None

    @property
    def current(self) -> Account:
        """The account that sends."""
        return next(account for account in self.accounts if account.id == self._current)

    def choose(self, key: str) -> None:
        """Another account sends."""
        if key != self._current:
            self._current = key
            self.changed.emit()

    def account(self, key: str) -> Account | None:
        """The account of that id."""
        return next((account for account in self.accounts if account.id == key), None)

    def attach(self, page: SettingsPage) -> None:
        """Serve the Settings page."""
        self._page = page
        form = page.account
        page.open_wanted.connect(self._open)
        form.save_wanted.connect(lambda entered: self._save(entered, self._secrets.write))
        form.session_wanted.connect(
            lambda entered: self._save(entered, self._secrets.keep_for_session)
        )
        form.test_wanted.connect(self._test)
        form.remove_wanted.connect(self._remove)
        self._show_list()

    def _form(self) -> AccountForm:
        assert self._page is not None  # noqa: S101 - only the page's signals lead here
        return self._page.account

    def _show_list(self, select: str | None = None) -> None:
        if self._page is not None:
            entries = [(account.id, account.name, account.mode) for account in self.accounts]
            self._page.show_accounts(entries, select)

    def _open(self, key: str) -> None:
        account = self.account(key)
        assert self._page is not None  # noqa: S101 - its signal
        title = account.name if account else self.tr("New LINK account")
        self._page.show_account(
            title,
            account.id if account else f"link-{tokens.token_hex(4)}",
            _fields(account) if account else {"name": "", "mode": "TEST", "base_url": ""},
            password_stored=account is not None,
            token_stored=account is not None and bool(account.relay_url),
            known=account is not None,
        )

    def _save(self, entered: Entered, keep: Callable[[str, str], None]) -> None:
        account = _account(entered)
        form = self._form()
        typed = {
            password_key(account.id): entered.password,
            relay_token_key(account.id): entered.token,
        }
        new = self.account(account.id) is None
        if new and not entered.password:
            form.password.note(self.tr("The password is missing."), "error")
            form.password.setFocus()
            return
        others = [one for one in self.accounts if one.id != account.id]
        place = next(
            (index for index, one in enumerate(self.accounts) if one.id == account.id), len(others)
        )
        accounts = [*others[:place], account, *others[place:]]
        form.busy(True)  # noqa: FBT003 - reads as a state

        async def work() -> None:
            import asyncio

            for key, value in typed.items():
                if value:
                    await asyncio.to_thread(keep, key, value)
            self._keeper.save_account(account.id, account.to_json())
            network = await self._network()
            network.set_accounts(accounts)
            if any(typed.values()):
                network.secrets_changed(account.id)

        self._background.run(
            self, work, lambda _none: self._saved(account, accounts), self._not_saved
        )

    def _saved(self, account: Account, accounts: list[Account]) -> None:
        self.accounts = accounts
        form = self._form()
        form.busy(False)  # noqa: FBT003
        form.password.clear(stored=True)
        form.password.note("")
        form.token.clear(stored=bool(account.relay_url))
        self._show_list(select=account.id)
        form.say(self.tr("Saved."), "good")
        self.changed.emit()

    def _not_saved(self, error: Exception) -> None:
        form = self._form()
        form.busy(False)  # noqa: FBT003
        if isinstance(error, SecretsError):
            form.offer_session(f"{error.title}. {error.sentence}")
        else:
            form.say(self.tr("The account was not saved: {0}").format(error), "error")

    def _test(self, entered: Entered) -> None:
        form = self._form()
        errors = [one for one in form.problems() if one.severity is Severity.ERROR]
        blocking = [one for one in errors if one.pointer in ("/base_url", "/username")]
        if blocking:
            form.say(blocking[0].sentence, "error")
            next((one for one in form.forms if one.go_to(blocking[0].pointer)), None)
            return
        account = _account(entered)
        form.busy(True)  # noqa: FBT003
        form.say(self.tr("Trying…"))

        async def work() -> tuple[ConnectionReport, ConnectionReport | None]:
            network = await self._network()
            return await network.test_connection(account, entered.password, entered.token)

        self._background.run(self, work, self._tested, self._not_tested)

    def _tested(self, reports: tuple[ConnectionReport, ConnectionReport | None]) -> None:
        form = self._form()
        form.busy(False)  # noqa: FBT003
        link, relay = reports
        lines = [f"{link.title}. {link.sentence}"]
        if relay is not None:
            lines.append(self.tr("Relay: {0}. {1}").format(relay.title, relay.sentence))
        good = link.ok and (relay is None or relay.ok)
        form.say("\n".join(lines), "good" if good else "error")

    def _not_tested(self, error: Exception) -> None:
        form = self._form()
        form.busy(False)  # noqa: FBT003
        if isinstance(error, SecretsError | ClientError):
            form.say(f"{error.title}. {error.sentence}", "error")
        else:
            form.say(self.tr("The test did not work: {0}").format(type(error).__name__), "error")

    def _remove(self, key: str) -> None:
        account = self.account(key)
        if account is None or account.id == SANDBOX:
            return
        accounts = [one for one in self.accounts if one.id != key]

        async def work() -> None:
            import asyncio

            self._keeper.delete_account(key)
            (await self._network()).set_accounts(accounts)
            for secret in (password_key(key), relay_token_key(key)):
                await asyncio.to_thread(self._secrets.delete, secret)

        self.accounts = accounts
        if self._current == key:
            self._current = accounts[0].id
        self._show_list(select=accounts[0].id)
        self.changed.emit()
        self._background.run(self, work, None, lambda _error: None)


def _fields(account: Account) -> dict[str, Any]:
    """The account as the form edits it: without what is empty."""
    whole = json.loads(account.to_json())
    kept = {
        key: value
        for key, value in whole.items()
        if value not in ("", [], {}) and key not in ("id", "kind")
    }
    return {"name": "", "mode": "TEST", "base_url": "", **kept}


def _account(entered: Entered) -> Account:
    """The form's fields as an account."""
    return account_of({**entered.fields, "id": entered.key, "kind": "link"})
