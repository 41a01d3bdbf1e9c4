"""A limit for many at once."""

import asyncio

import pytest

from composer.relay.patience import Patience


def run(main):
    asyncio.run(asyncio.wait_for(main(), 10))


async def never():
    await asyncio.Event().wait()


def test_what_takes_too_long_ends_and_what_is_short_does_not():
    async def main():
        patience = Patience(0.05)

        async def take(turns):
            with patience:
                for _ in range(turns):
                    await asyncio.sleep(0)
            return turns

        async def take_for_ever():
            with patience:
                await never()

        long = [asyncio.ensure_future(take_for_ever()) for _ in range(3)]
        assert await asyncio.gather(*(take(n) for n in range(5))) == list(range(5))
        assert len(patience) == 3
        ended = await asyncio.gather(*long, return_exceptions=True)
        assert [type(one) for one in ended] == [TimeoutError] * 3
        assert len(patience) == 0
        # The clock runs for those who come later, too.
        with pytest.raises(TimeoutError):
            await take_for_ever()

    run(main)


def test_each_has_its_own_time():
    async def main():
        patience = Patience(0.2)
        clock = asyncio.get_running_loop().time

        async def wait(after):
            await asyncio.sleep(after)
            began = clock()
            with pytest.raises(TimeoutError), patience:
                await never()
            return clock() - began

        waits = await asyncio.gather(wait(0), wait(0.1), wait(0.15))
        assert min(waits) >= 0.19

    run(main)


def test_closing_ends_all_now_and_later():
    async def main():
        patience = Patience(60)
        inside = asyncio.Event()

        async def wait():
            with patience:
                inside.set()
                await never()

        waiting = asyncio.ensure_future(wait())
        await inside.wait()
        patience.close()
        with pytest.raises(TimeoutError):
            await waiting
        with pytest.raises(TimeoutError):
            await wait()

    run(main)


def test_who_is_cancelled_by_others_stays_cancelled():
    async def main():
        patience = Patience(60)

        async def wait():
            with patience:
                await never()

        waiting = asyncio.ensure_future(wait())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert len(patience) == 0

    run(main)


def test_what_fails_inside_fails_as_it_is():
    async def main():
        patience = Patience(60)
        with pytest.raises(KeyError), patience:
            raise KeyError
        assert len(patience) == 0

    run(main)
