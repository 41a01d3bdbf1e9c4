"""The accounts: which there are, which sends, and what Settings does to them."""

from __future__ import annotations

import secrets as tokens
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.store.accounts import (
    SANDBOX,
    Account,
    AccountError,
    password_key,
    relay_token_key,
)
from composer.store.secrets import (
    Secrets,
    SecretsError,
    SecretsLocked,
    SecretsStatus,
    SecretsUnavailable,
)
from composer.ui.background import Background
from composer.ui.settings.ports import Keeper, Network
from composer.ui.settings.values import account_from, fields_of, fields_of_new
from composer.ui.translate import said

if TYPE_CHECKING:
    from composer.ui.settings.account_form import Entered
    from composer.ui.settings.page import SettingsPage
    from composer.ui.settings.secret_field import Kept


class AccountDesk(QtCore.QObject):
    """Signals `changed()` when there are other accounts, or another one sends."""

    changed = QtCore.Signal()
    saved = QtCore.Signal(str)
    not_saved = QtCore.Signal(str)
    """What came of saving the account of that key."""

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
        self._new: dict[str, str] = {}

    @property
    def current(self) -> Account:
        """The account that sends."""
        return next(account for account in self.accounts if account.id == self._current)

    def choose(self, key: str) -> None:
        """Another account sends."""
        if key != self._current:
            self._set_current(key)
            self.changed.emit()

    def account(self, key: str) -> Account | None:
        """The account of that id."""
        return next((account for account in self.accounts if account.id == key), None)

    def attach(self, page: SettingsPage) -> None:
        """Serve the Settings page."""
        from composer.ui.settings.connection_test import ConnectionTest

        self._page = page
        form = page.account
        form.others = self._other_names
        ConnectionTest(self._background, self._network, self._secrets, form)
        page.open_wanted.connect(self._open)
        page.new_wanted.connect(self._open_new)
        page.installation.check_wanted.connect(self._check_keyring)
        form.save_wanted.connect(lambda entered: self._save(entered, self._secrets.write))
        form.session_wanted.connect(
            lambda entered: self._save(entered, self._secrets.keep_for_session)
        )
        form.remove_wanted.connect(self._remove)
        form.use_wanted.connect(self._use)
        form.show_current(self._current)
        self._show_list()

    def _other_names(self, key: str) -> list[str]:
        return [account.name for account in self.accounts if account.id != key]

    def _set_current(self, key: str) -> None:
        self._current = key
        if self._page is not None:
            self._page.account.show_current(key)

    def _shown(self) -> SettingsPage:
        assert self._page is not None  # noqa: S101 - only the page's signals lead here
        return self._page

    def _show_list(self, select: str | None = None) -> None:
        if self._page is not None:
            entries = [(account.id, account.name, account.mode) for account in self.accounts]
            self._page.show_accounts(entries, select)

    def _open(self, key: str) -> None:
        # With pydantic, which the first paint does without.
        from composer.ui.settings.kinds import KINDS

        account = self.account(key)
        if account is None:
            return
        self._shown().show_account(
            account.name, account.id, fields_of(account), KINDS[account.kind], known=True
        )
        self._show_kept(account)

    def _open_new(self, kind: str) -> None:
        """The one of that kind that is being added, as far as it is filled in."""
        from composer.ui.settings.kinds import KINDS

        words = KINDS[kind]
        key = self._new.setdefault(kind, f"{kind}-{tokens.token_hex(4)}")
        self._shown().show_account(said(words.new), key, fields_of_new(words), words, known=False)

    def _show_kept(self, account: Account) -> None:
        """Say at the secrets where they are: in the keyring, in memory, or nowhere."""
        keys = [password_key(account.id)]
        if account.relay_url:
            keys.append(relay_token_key(account.id))

        def show(found: list[tuple[Kept, str]]) -> None:
            from composer.ui.settings.secret_field import Kept

            sheet = self._shown().account.of(account.id)
            if sheet is not None:
                for field, (kept, note) in zip((sheet.password, sheet.token), found, strict=False):
                    field.show_kept(kept, note)
                if not account.relay_url:
                    sheet.token.show_kept(Kept.NOWHERE)

        self._background.call(self, lambda: [self._where(key) for key in keys], show)

    def _where(self, key: str) -> tuple[Kept, str]:
        """In a worker thread: the keyring may ask the person."""
        from composer.ui.settings.secret_field import Kept

        if self._secrets.kept_for_session(key):
            return Kept.SESSION, ""
        try:
            found = self._secrets.read(key)
        except SecretsError as error:
            return Kept.NOWHERE, f"{error.title}."
        return (
            (Kept.KEYRING, "")
            if found
            else (Kept.NOWHERE, self.tr("Nothing is stored. Type it here."))
        )

    def _check_keyring(self) -> None:
        panel = self._shown().installation

        def show(found: SecretsStatus) -> None:
            panel.show_keyring(ok=found.ok, text=f"{found.title}. {found.sentence}")

        self._background.call(panel, self._secrets.status, show)

    def _save(self, entered: Entered, keep: Callable[[str, str], None]) -> None:
        form = self._shown().account
        try:
            account = account_from(entered.key, entered.fields, entered.kind)
        except AccountError as error:
            form.say(("error", f"{error.title}. {error.sentence}"))
            return
        typed = {
            password_key(account.id): entered.password,
            relay_token_key(account.id): entered.token if account.relay_url else "",
        }
        old = self.account(account.id)
        bereft = old is not None and bool(old.relay_url) and not account.relay_url
        new = {one.id: one for one in self.accounts} | {account.id: account}
        accounts = list(new.values())
        form.busy(True)  # noqa: FBT003 - reads as a state

        async def work() -> list[SecretsError]:
            import asyncio

            for key, value in typed.items():
                if value:
                    await asyncio.to_thread(keep, key, value)
            self._keeper.save_account(account.id, account.to_json())
            network = await self._network()
            network.set_accounts(accounts)
            # A token without its relay is a secret that nobody would find again.
            keys = [relay_token_key(account.id)] if bereft else []
            errors = await asyncio.to_thread(self._delete, keys)
            if bereft or any(typed.values()):
                network.secrets_changed(account.id)
            return errors

        self._background.run(
            self,
            work,
            lambda errors: self._saved(account, entered, errors),
            self._not_saved(entered.key),
        )

    def _saved(self, account: Account, entered: Entered, errors: list[SecretsError]) -> None:
        """What else became of the accounts meanwhile stays."""
        new = {one.id: one for one in self.accounts} | {account.id: account}
        self.accounts = list(new.values())
        if self._new.get(account.kind) == account.id:
            del self._new[account.kind]
        page = self._shown()
        page.account.busy(False)  # noqa: FBT003
        sheet = page.account.of(account.id)
        if sheet is not None:
            sheet.saved(entered.fields, entered.password, entered.token)
        shown = page.account.key == account.id
        self._show_list(select=account.id if shown else None)
        self._show_kept(account)
        if shown and errors:
            text = self.tr("Saved, but perhaps the relay's token is still in the keyring.")
            page.account.say(("warning", f"{text} {errors[0].title}. {errors[0].sentence}"))
        elif shown:
            page.account.say_saved()
        self.changed.emit()
        self.saved.emit(account.id)

    def _not_saved(self, key: str) -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            form = self._shown().account
            form.busy(False)  # noqa: FBT003
            self.not_saved.emit(key)
            if form.key != key:
                self._shown().say(("error", self.tr("An account was not saved: open it again.")))
            elif isinstance(error, SecretsUnavailable | SecretsLocked):
                form.offer_session(f"{error.title}. {error.sentence}")
            elif isinstance(error, SecretsError):
                form.say(("error", f"{error.title}. {error.sentence}"))
            else:
                form.say(("error", self.tr("The account was not saved: {0}").format(error)))

        return tell

    def _use(self, key: str) -> None:
        form = self._shown().account
        form.say(("good", self.tr("Compose now sends with this account.")))
        self.choose(key)

    def _remove(self, key: str) -> None:
        account = self.account(key)
        if account is None or account.id == SANDBOX:
            return
        accounts = [one for one in self.accounts if one.id != key]

        async def work() -> list[SecretsError]:
            import asyncio

            self._keeper.delete_account(key)
            (await self._network()).set_accounts(accounts)
            return await asyncio.to_thread(self._forget_secrets, account)

        self.accounts = accounts
        if self._current == key:
            self._set_current(accounts[0].id)
        page = self._shown()
        page.account.forget(key)
        self._show_list(select=accounts[0].id)
        self.changed.emit()
        self._background.run(
            self,
            work,
            lambda errors: self._removed(account, errors),
            lambda error: page.say(
                ("error", self.tr("The account was not removed from disk: {0}").format(error))
            ),
        )

    def _removed(self, account: Account, errors: list[SecretsError]) -> None:
        if errors:
            text = self.tr("“{0}” is removed, but perhaps its password is still in the keyring.")
            why = f"{errors[0].title}. {errors[0].sentence}"
            self._shown().say(("warning", f"{text.format(account.name)} {why}"))
        else:
            text = self.tr("“{0}” and its password are removed.")
            self._shown().say(("good", text.format(account.name)))

    def _forget_secrets(self, account: Account) -> list[SecretsError]:
        """Delete both, in a worker thread; what went wrong."""
        keys = [password_key(account.id)]
        if account.relay_url:
            keys.append(relay_token_key(account.id))
        return self._delete(keys)

    def _delete(self, keys: list[str]) -> list[SecretsError]:
        errors = []
        for key in keys:
            try:
                self._secrets.delete(key)
            except SecretsError as error:
                errors.append(error)
        return errors
