"""What other threads hand over."""

import asyncio
import contextvars
import threading

import pytest

from composer.relay.loop import SharedWakeLoop


def run(main):
    with asyncio.Runner(loop_factory=SharedWakeLoop) as runner:
        return runner.run(asyncio.wait_for(main(), 10))


def in_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_all_that_threads_hand_over_is_done_each_in_its_order():
    async def main():
        loop = asyncio.get_running_loop()
        done = []
        ended = asyncio.Event()

        def hand_over(name):
            for number in range(2_000):
                loop.call_soon_threadsafe(done.append, (name, number))
            loop.call_soon_threadsafe(end)

        def end():
            if len(done) == 8_000:
                ended.set()

        threads = [in_thread(lambda name=name: hand_over(name)) for name in "abcd"]
        await ended.wait()
        for thread in threads:
            thread.join(10)
        return done

    done = run(main)
    for name in "abcd":
        assert [number for one, number in done if one == name] == list(range(2_000))


def test_a_sleeping_loop_is_woken_again_and_again():
    async def main():
        loop = asyncio.get_running_loop()
        for _ in range(50):
            woken = loop.create_future()
            in_thread(lambda woken=woken: loop.call_soon_threadsafe(woken.set_result, None))
            await woken

    run(main)


def test_what_is_cancelled_in_time_is_not_done():
    async def main():
        loop = asyncio.get_running_loop()
        done = []
        handle = loop.call_soon_threadsafe(done.append, 1)
        loop.call_soon_threadsafe(done.append, 2)
        handle.cancel()
        ended = asyncio.Event()
        loop.call_soon_threadsafe(ended.set)
        await ended.wait()
        assert done == [2]

    run(main)


def test_it_runs_in_the_context_that_is_given():
    name = contextvars.ContextVar("name", default="nobody")

    async def main():
        loop = asyncio.get_running_loop()
        context = contextvars.copy_context()
        context.run(name.set, "somebody")
        said = loop.create_future()
        loop.call_soon_threadsafe(lambda: said.set_result(name.get()), context=context)
        return await said

    assert run(main) == "somebody"


def test_nothing_is_handed_over_to_a_loop_that_is_closed():
    loop = SharedWakeLoop()
    loop.call_soon_threadsafe(print)  # waits in vain
    loop.close()
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon_threadsafe(print)
