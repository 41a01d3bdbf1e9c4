"""Questions from the window to the exchange, which lives on the network's thread and opens after the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore

if TYPE_CHECKING:
    from composer.exchange import Exchange
    from composer.ui.background import Background


class Ask(Protocol):
    """Asks the exchange, on its thread; the answer comes back here."""

    def __call__(
        self,
        owner: QtCore.QObject,
        question: Callable[[Exchange], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`then` or `failed` is called in the UI thread if `owner` still lives."""


def _nothing(*_args: object) -> None:
    """Nobody listens yet."""


class Asking:
    """Whoever asks before the exchange is open waits for it; nothing is asked twice."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._open = asyncio.Event()
        self.exchange: Exchange | None = None
        """None until it is open."""
        self.on_change: Callable[[], None] = _nothing
        """What is called after changes of the journal, from any thread."""
        self.on_state: Callable[[str, str], None] = _nothing
        """What is called with an account and what it says of itself, from any thread."""

    def opened(self, exchange: Exchange) -> None:
        """From now on questions are answered. Called on the network's thread."""
        self.exchange = exchange
        self._open.set()

    def journal_changed(self) -> None:
        """Tell whoever listens now."""
        self.on_change()

    def account_said(self, account: str, text: str) -> None:
        """Tell whoever listens now."""
        self.on_state(account, text)

    async def network(self) -> Exchange:
        """The exchange, once it is open."""
        await self._open.wait()
        assert self.exchange is not None  # noqa: S101 - set before the event
        return self.exchange

    def ask(
        self,
        owner: QtCore.QObject,
        question: Callable[[Exchange], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See `Ask`."""

        async def work() -> Any:
            return await question(await self.network())

        self._background.run(owner, work, then, failed)
