"""What the Inbox asks of the journal, on the network's thread; the looking itself is done on a thread of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from composer.delivery.window import SteadyClock, Window, window
from composer.store.inbox import (
    ConversationKey,
    ConversationPage,
    InboxReader,
    ThreadKey,
    ThreadPage,
)
from composer.store.journal import Journal

_T = TypeVar("_T")


class Inbox:
    """Made, used and closed on the journal's event loop. Everything raises JournalError."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._reader: InboxReader | None = None
        self._looking = ThreadPoolExecutor(1, "inbox-reader")
        self._clock = SteadyClock()

    async def conversations(
        self, text: str, before: ConversationKey | None, limit: int
    ) -> ConversationPage:
        """See `InboxReader.conversations`."""
        return await self._look(lambda reader: reader.conversations(text, before, limit))

    async def lines(self, conversation: int, before: ThreadKey | None, limit: int) -> ThreadPage:
        """See `InboxReader.thread`."""
        return await self._look(lambda reader: reader.thread(conversation, before, limit))

    async def unread(self) -> int:
        """See `InboxReader.unread`."""
        return await self._look(InboxReader.unread)

    async def windows(
        self, account: str, own_number: str, numbers: Collection[str]
    ) -> dict[str, Window]:
        """The customer care windows of these people with our number, now."""
        heard = await self._look(lambda reader: reader.heard(account, own_number, numbers))
        clocks = self._clock()
        return {number: window(one, *clocks) for number, one in heard.items()}

    async def mark_read(self, conversation: int, upto: int) -> bool:
        """See `Journal.mark_read`."""
        return self._journal.mark_read(conversation, upto)

    async def close(self) -> None:
        """Close the reader; nothing can be asked any more."""
        self._looking.shutdown(wait=True)
        if self._reader is not None:
            self._reader.close()

    async def _look(self, question: Callable[[InboxReader], _T]) -> _T:
        def work() -> _T:
            if self._reader is None:
                self._reader = InboxReader(self._journal.path)
            return question(self._reader)

        return await asyncio.get_running_loop().run_in_executor(self._looking, work)
