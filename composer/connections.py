"""The HTTP clients of the accounts: made when they are first needed, with what the keyring has, and closed in their time."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Callable

from composer.clients.errors import Held, NotSent
from composer.clients.link import ConnectionReport, LinkClient
from composer.clients.relay import RelayClient
from composer.companions import Addresses
from composer.logs import hide
from composer.store.accounts import SANDBOX, Account, password_key, relay_token_key
from composer.store.secrets import Secrets, SecretsError
from composer.ways import Way, way_of

NO_SANDBOX = "The sandbox is not running"
_LONGEST_REQUEST = 150.0
"""Seconds after which nobody sends with a replaced client any more; what is under way is not cut off."""
_SANDBOX_WITHIN = 15
"""Seconds that a request waits for the sandbox to come up."""


class Connections:
    """One client an account. Belongs to one event loop; `account` gives the account of an id as it is now."""

    def __init__(
        self, secrets: Secrets, account: Callable[[str], Account | None], *, with_sandbox: bool
    ) -> None:
        self._secrets, self._account, self._with_sandbox = secrets, account, with_sandbox
        self._clients: dict[str, Way] = {}
        self._making: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._retired: dict[Way, asyncio.Task[None]] = {}
        self._sandbox: asyncio.Future[Addresses] = asyncio.get_running_loop().create_future()

    async def client(self, key: str) -> Way:
        """What sends for the account. Raises Held where a person must do something first, NotSent to try later."""
        async with self._making[key]:  # several requests ask at once; one client is made
            return self._clients.get(key) or await self._make(key)

    async def relay(self, key: str) -> RelayClient:
        """A new client of the account's relay, with the address and the token of this moment. Raises Held, NotSent."""
        if key == SANDBOX:
            there = await self.sandbox()
            return RelayClient(there.relay_url, there.relay_token)
        token = await self._secret_or_hold(relay_token_key(key))
        account = self._account(key)
        return RelayClient(account.relay_url if account is not None else "", token)

    async def test(
        self, account: Account, password: str, token: str
    ) -> tuple[ConnectionReport, ConnectionReport | None]:
        """Try LINK or Meta, and the relay if there is one, with what was typed or else with what is stored.

        Raises SecretsError.
        """
        password = password or await self._secret(password_key(account.id))
        client = way_of(account, password)
        try:
            link = await client.test_connection()
        finally:
            await client.aclose()
        if not account.relay_url:
            return link, None
        token = token or await self._secret(relay_token_key(account.id))
        relay = RelayClient(account.relay_url, token)
        try:
            return link, await relay.test_connection()
        finally:
            await relay.aclose()

    async def sandbox(self) -> Addresses:
        """Where it is. Raises Held where there is none, NotSent while it still starts."""
        if not self._with_sandbox:
            raise Held(
                NO_SANDBOX,
                "Composer was started without it.",
                "Start Composer without --no-sandbox.",
            )
        try:
            # Not `wait_for`: on Python 3.11 it may swallow a cancellation, and a second poll would go on beside the first.
            async with asyncio.timeout(_SANDBOX_WITHIN):
                return await asyncio.shield(self._sandbox)
        except TimeoutError:
            raise NotSent(
                NO_SANDBOX, "It is still starting.", "Composer tries again by itself."
            ) from None

    def sandbox_ready(self, addresses: Addresses) -> None:
        """It is up, perhaps anew and elsewhere."""
        for secret in (addresses.password, addresses.relay_token):
            hide(secret)
        if self._sandbox.done():
            self._sandbox = asyncio.get_running_loop().create_future()
        self._sandbox.set_result(addresses)

    def forget(self, key: str) -> None:
        """The account or its password changed: the next request gets a new client."""
        client = self._clients.pop(key, None)
        if client is not None:
            self._retired[client] = asyncio.ensure_future(self._close_later(client))

    async def aclose(self) -> None:
        """Close all of them."""
        for task in self._retired.values():
            task.cancel()
        for client in (*self._clients.values(), *self._retired):
            with contextlib.suppress(Exception):
                await client.aclose()

    async def _make(self, key: str) -> Way:
        account = self._account(key)
        if account is None:
            raise Held(
                "The account is gone",
                "The account was removed.",
                "Choose another account and send anew.",
            )
        if key == SANDBOX:
            there = await self.sandbox()
            made: Way = LinkClient(there.sandbox_url, there.username, there.password)
        else:
            made = way_of(account, await self._secret_or_hold(password_key(key)))
        self._clients[key] = made
        return made

    async def _close_later(self, client: Way) -> None:
        await asyncio.sleep(_LONGEST_REQUEST)
        with contextlib.suppress(Exception):
            await client.aclose()
        del self._retired[client]

    async def _secret(self, key: str) -> str:
        secret = await asyncio.to_thread(self._secrets.read, key)
        if secret:
            hide(secret)
        return secret or ""

    async def _secret_or_hold(self, key: str) -> str:
        try:
            secret = await self._secret(key)
        except SecretsError as error:
            raise Held(
                error.title,
                error.sentence,
                "Unlock the keyring, or enter the password again in Settings; then resume the account.",
            ) from error
        if not secret:
            raise Held(
                "A password is missing",
                "The keyring has no password or token for this account.",
                "Enter it in Settings, then resume the account.",
            )
        return secret
