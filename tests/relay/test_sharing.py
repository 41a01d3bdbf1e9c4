"""Reads that are shared, and when they are not."""

import asyncio

import pytest

from composer.relay.errors import StoreFaultError
from composer.relay.events import Keys, NewEvent
from composer.relay.sharing import SharedReads
from tests.relay.memory_log import MemoryLog


class CountingLog(MemoryLog):
    def __init__(self):
        super().__init__()
        self.reads = 0
        self.hold = asyncio.Event()
        self.hold.set()
        self.began = asyncio.Event()

    async def read_after(self, gates, after, limit):
        self.reads += 1
        page = await super().read_after(gates, after, limit)
        self.began.set()
        await self.hold.wait()
        return page


A, B = frozenset("a"), frozenset("b")


def test_who_asks_the_same_at_once_shares_a_read():
    async def main():
        log = CountingLog()
        shared = SharedReads(log)
        await log.append("a", [NewEvent("1", Keys())])
        pages = await asyncio.gather(
            *(shared.read_after(A, "", 9) for _ in range(50)),
            shared.read_after(B, "", 9),
            shared.read_after(A, "", 8),
        )
        assert log.reads == 3
        assert [len(page.events) for page in pages] == [1] * 50 + [0, 1]

    asyncio.run(main())


def test_a_read_under_way_is_not_joined():
    """It may have looked before the event came that this reader was woken for."""

    async def main():
        log = CountingLog()
        shared = SharedReads(log)
        log.hold.clear()
        early = asyncio.create_task(shared.read_after(A, "", 9))
        await log.began.wait()
        await log.append("a", [NewEvent("1", Keys())])
        late = asyncio.create_task(shared.read_after(A, "", 9))
        await asyncio.sleep(0)
        log.hold.set()
        assert (len((await early).events), len((await late).events)) == (0, 1)

    asyncio.run(main())


def test_one_who_goes_takes_the_page_from_nobody():
    async def main():
        log = CountingLog()
        shared = SharedReads(log)
        one, two = (asyncio.create_task(shared.read_after(A, "", 9)) for _ in "12")
        await asyncio.sleep(0)
        one.cancel()
        assert (await two).events == ()

    asyncio.run(main())


def test_a_fault_reaches_all():
    class Failing(MemoryLog):
        async def read_after(self, *_question):
            raise StoreFaultError("it broke")

    async def main():
        shared = SharedReads(Failing())
        asked = [asyncio.create_task(shared.read_after(A, "", 9)) for _ in range(3)]
        for task in asked:
            with pytest.raises(StoreFaultError):
                await task

    asyncio.run(main())
