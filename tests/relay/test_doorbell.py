"""Waiting, and being woken."""

import asyncio

import pytest

from composer.relay.doorbell import Doorbell


def test_a_ring_wakes_who_may_see_the_gate():
    async def main():
        bell = Doorbell()
        with bell.listen(frozenset("a")) as one, bell.listen(None) as every:
            assert len(bell) == 2
            bell.ring("b")
            assert (one.is_set(), every.is_set()) == (False, True)
            bell.ring("a")
            assert one.is_set()
        assert len(bell) == 0

    asyncio.run(main())


def test_closing_ends_every_wait_now_and_later():
    async def main():
        bell = Doorbell()
        inside = asyncio.Event()

        async def wait():
            async with bell.limit(60):
                inside.set()
                await asyncio.Event().wait()

        waiting = asyncio.ensure_future(wait())
        await inside.wait()
        with bell.listen(frozenset("a")) as heard:
            bell.close()
            assert heard.is_set()
        with pytest.raises(TimeoutError):
            await waiting
        with pytest.raises(TimeoutError):
            await wait()
        bell.close()

    asyncio.run(asyncio.wait_for(main(), 10))
