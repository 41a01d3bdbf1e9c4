"""An account's way out, by its kind: the client that sends for it and that tries the connection."""

from __future__ import annotations

from typing import Protocol

from composer.clients.link import ConnectionReport, LinkClient
from composer.store.accounts import Account
from composer.store.records import Accepted


class Way(Protocol):
    """What all clients that send have."""

    async def send(self, body: bytes) -> Accepted:
        """POST one request, byte for byte; raises ClientError."""

    async def test_connection(self) -> ConnectionReport:
        """Whether it would be accepted, in words. Nothing is sent."""

    async def aclose(self) -> None:
        """Close the connections."""


def way_of(account: Account, secret: str) -> Way:
    """The client of an account that is not the sandbox's; `secret` is its password or access token."""
    if account.kind == "link":
        return LinkClient(account.base_url, account.username, secret)
    # Imported where somebody has such an account: it knows Meta's formats.
    from composer.clients.meta import CloudClient, OnPremisesClient

    if account.kind == "cloud":
        return CloudClient(
            account.base_url,
            account.graph_version,
            account.phone_number_id,
            secret,
            business_account_id=account.business_account_id,
        )
    return OnPremisesClient(account.base_url, account.username, secret)
