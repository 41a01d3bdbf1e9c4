"""One read for many readers who ask for the same at the same time: a thousand who are woken by one event, above all."""

from __future__ import annotations

import asyncio

from composer.relay.events import EventLog, Gates, Page

_Question = tuple[Gates, str, int]


class SharedReads:
    """Belongs to one event loop.

    A read is shared only before it begins: who joined one that runs could miss what was stored since.
    """

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self._asked: dict[_Question, asyncio.Task[Page]] = {}

    async def read_after(self, gates: Gates, after: str, limit: int) -> Page:
        """As the log's own; what that raises, all who asked get."""
        question = (gates, after, limit)
        task = self._asked.get(question)
        if task is None:
            task = self._asked[question] = asyncio.create_task(self._read(question))
        # One who goes away must not take the page from the others.
        return await asyncio.shield(task)

    async def _read(self, question: _Question) -> Page:
        await asyncio.sleep(0)  # whoever was woken with us asks now
        del self._asked[question]
        gates, after, limit = question
        return await self._log.read_after(gates, after, limit)
