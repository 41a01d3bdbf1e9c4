"""Reading the accounts' relays: one poll an account, begun anew when the account changes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from composer.clients.relay import RelayClient
from composer.polling import Polling, State
from composer.store.accounts import Account
from composer.store.journal import Journal

_log = logging.getLogger(__name__)


class Relays:
    """Belongs to one event loop. `connect` makes an account's client, `on_reached` is called when a relay answers again."""

    def __init__(
        self,
        journal: Journal,
        account: Callable[[str], Account | None],
        connect: Callable[[str], Awaitable[RelayClient]],
        *,
        on_change: Callable[[], None],
        on_state: Callable[[str, str], None],
        on_reached: Callable[[], None],
    ) -> None:
        self._journal, self._account, self._connect = journal, account, connect
        self._on_change, self._on_state, self._on_reached = on_change, on_state, on_reached
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._pollings: dict[str, Polling] = {}

    def begin(self, key: str) -> None:
        """Read the account's relay from now on, unless that is being done."""
        if key not in self._tasks:
            self._tasks[key] = task = asyncio.ensure_future(self._poll(key))
            task.add_done_callback(lambda done: _ended(key, done))

    def forget(self, key: str) -> None:
        """Read it no longer: the account is gone, or begins anew."""
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()

    def hurry(self) -> None:
        """Try those now that rest because they met nobody."""
        for polling in self._pollings.values():
            polling.hurry()

    async def aclose(self) -> None:
        """End all of it."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _poll(self, key: str) -> None:
        made: list[RelayClient] = []

        async def close() -> None:
            while made:
                await made.pop().aclose()

        async def anew(_relay: str) -> RelayClient:
            """Each time it is asked for: a corrected address or token counts at once."""
            await close()
            made.append(await self._connect(key))
            return made[-1]

        polling = Polling(
            self._journal,
            key,
            anew,
            on_change=self._on_change,
            on_state=self._state,
            own_number=_own_number(self._account(key)),
        )
        self._pollings[key] = polling
        try:
            await polling.run()
        finally:
            if self._pollings.get(key) is polling:
                del self._pollings[key]
            await close()

    def _state(self, state: State) -> None:
        if state.word == "polling":  # what one reaches again others may reach too
            for relay, polling in self._pollings.items():
                if relay != state.relay:
                    polling.hurry()
            self._on_reached()
        self._on_state(state.relay, state.sentence)


def _own_number(account: Account | None) -> str:
    """An On-Premises client has one number and does not say it in its callbacks."""
    known = account is not None and account.kind == "onprem" and account.sources
    return account.sources[0] if account is not None and known else ""


def _ended(key: str, task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        _log.error("“poll %s” ended", key, exc_info=task.exception())
