"""A relay that is away, and one that comes and goes: it is not stormed, and nothing of it is lost."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from pathlib import Path
from typing import Self

from composer.clients.relay import RelayClient
from composer.polling import Polling
from composer.store.journal import Filter, Journal, NewRequest
from tests.moody_relay import Relay
from tests.torture.torment import Torment

_TURN = 3.0
"""Seconds that it is there, and then away."""
_CODES = (112002, 112006, 112003, 112007)


class _Nobody:
    """In the relay's place while it is away: whoever comes is counted and hung up on."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.came: list[float] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._refuse, "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _refuse(self, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.came.append(time.monotonic())
        writer.close()


def away(seconds: float, folder: Path) -> str:
    """With the pauses that people get."""
    return asyncio.run(_away(seconds, folder / "journal.db"))


async def _away(seconds: float, path: Path) -> str:
    journal = Journal.open(path)
    (request,) = journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])
    journal.mark_sending(request)
    journal.mark_failed(request, "uncertain", "t", "s")
    came: list[float] = []
    news = asyncio.Event()
    turns = told = 0
    turn = min(_TURN, max(seconds / 4, 0.2))
    async with Relay() as relay:
        client = RelayClient(f"http://127.0.0.1:{relay.port}", "token")

        async def relay_for(_account: str) -> RelayClient:
            return client

        polling = Polling(journal, "a", relay_for, on_change=news.set)
        task = asyncio.create_task(polling.run())
        until = time.monotonic() + seconds
        while turns < 2 or time.monotonic() < until:
            await asyncio.sleep(turn)
            await relay.hang_up()
            async with _Nobody(relay.port) as nobody:
                await asyncio.sleep(turn)
                came += nobody.came
                relay.add(_CODES[turns % 4])
                told += 1
                turns += 1
            await relay.listen()
        back = time.monotonic()
        reader = journal.reader()
        (row,) = reader.page(Filter())
        async with asyncio.timeout(60):
            while len(reader.detail(row.id).reports) < told:
                news.clear()
                await news.wait()
        caught_up = time.monotonic() - back
        reader.close()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await client.aclose()
    journal.close()
    crowded = max((sum(at <= one < at + 1 for one in came) for at in came), default=0)
    assert crowded <= 3, f"{crowded} questions in one second"
    assert len(came) <= turns * turn + 3, f"{len(came)} questions in {turns * turn:.0f} s"
    assert caught_up <= 30, f"caught up after {caught_up:.1f} s"
    return (
        f"away {turns} times for {turn:g} s: asked {len(came)} times meanwhile, at most {crowded} times in a second; all"
        f" {told} reports there once, {caught_up:.1f} s after it came back"
    )


TORMENTS = (
    Torment("relay-away", "A relay that comes and goes is not stormed, and is read on.", away),
)
