"""The bridge to the network's thread, with a real thread and a real loop."""

import asyncio
import logging
import sys
import threading
import time

import pytest
from PySide6 import QtCore

from composer.ui.background import Background


@pytest.fixture
def background(qapp):
    made = Background()
    made.start()
    yield made
    made.stop()


def test_a_result_comes_back_in_the_ui_thread(background, qtbot):
    owner = QtCore.QObject()
    threads, results = [], []

    async def work():
        threads.append(threading.current_thread())
        await asyncio.sleep(0)
        return 42

    def then(value):
        threads.append(threading.current_thread())
        results.append(value)

    background.run(owner, work, then)
    qtbot.waitUntil(lambda: results == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_failure_comes_back_as_one(background, qtbot):
    owner = QtCore.QObject()
    failures = []

    async def work():
        raise ValueError("no")

    background.run(owner, work, None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no"


def test_a_failure_nobody_asked_for_is_logged(background, qtbot, caplog):
    owner = QtCore.QObject()

    async def work():
        raise ValueError("no")

    with caplog.at_level(logging.ERROR):
        background.run(owner, work)
        qtbot.waitUntil(lambda: "Background work failed" in caplog.text)


def test_nobody_is_called_back_once_the_owner_is_gone(background, qtbot):
    owner, other = QtCore.QObject(), QtCore.QObject()
    called, done = [], []
    go = threading.Event()
    background.call(owner, lambda: go.wait(5), called.append)
    import shiboken6

    shiboken6.delete(owner)
    go.set()
    background.call(other, lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert called == []


def test_a_cancelled_job_calls_nobody(background, qtbot):
    owner = QtCore.QObject()
    called, done = [], []

    async def work():
        await asyncio.sleep(30)

    job = background.run(owner, work, called.append, called.append)
    job.cancel()
    background.call(owner, lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert called == []


def test_work_handed_in_before_the_thread_runs_waits_for_it(qapp, qtbot):
    owner = QtCore.QObject()
    results = []
    made = Background()
    made.call(owner, lambda: "early", results.append)
    made.start()
    qtbot.waitUntil(lambda: results == ["early"])
    made.stop()


def test_threads_at_work_take_short_turns(background):
    assert sys.getswitchinterval() <= 0.001


def test_anybody_may_post(background, qtbot):
    owner = QtCore.QObject()
    results = []
    thread = threading.Thread(target=lambda: background.post(owner, results.append, "x"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: results == ["x"])


def test_stopping_does_the_last_work_and_cancels_the_rest(qapp, qtbot):
    owner = QtCore.QObject()
    made = Background()
    made.start()
    steps = []

    async def forever():
        steps.append("started")
        try:
            await asyncio.sleep(3600)
        finally:
            steps.append("ended")

    async def last():
        steps.append("last")

    made.run(owner, forever)
    qtbot.waitUntil(lambda: steps == ["started"])
    made.stop(last)
    assert steps == ["started", "last", "ended"]
    assert not made.running


def test_last_work_that_hangs_does_not_hold_up_the_end(qapp, qtbot, caplog):
    owner = QtCore.QObject()
    made = Background()
    made.start()
    ready = []
    made.call(owner, lambda: 1, ready.append)
    qtbot.waitUntil(lambda: ready == [1])

    async def last():
        await asyncio.sleep(3600)

    before = time.monotonic()
    made.stop(last, timeout=0.2)
    assert time.monotonic() - before < 5
    assert "not finished in time" in caplog.text


def test_a_short_function_can_be_waited_for(background, qtbot):
    owner = QtCore.QObject()
    ready, where = [], []
    background.call(owner, lambda: 1, ready.append)
    qtbot.waitUntil(lambda: ready == [1])
    background.wait_for(lambda: where.append(threading.current_thread().name))
    assert where == ["network"]


def test_work_handed_in_after_the_end_is_left_undone(qapp):
    owner = QtCore.QObject()
    made = Background()
    made.start()
    made.stop()
    called = []
    job = made.call(owner, lambda: 1, called.append, called.append)
    assert job.cancelled
    assert called == []
