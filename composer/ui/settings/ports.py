"""What Settings needs of the rest of the app."""

from __future__ import annotations

from typing import Protocol

from composer.clients.link import ConnectionReport
from composer.store.accounts import Account


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
