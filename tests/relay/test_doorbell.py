"""Waiting, and being woken."""

import asyncio

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
    bell = Doorbell()
    with bell.listen(frozenset("a")) as heard:
        bell.close()
        assert heard.is_set()
        assert bell.closed
    bell.close()
