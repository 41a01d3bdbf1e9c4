"""Garbage is collected in the UI thread, whoever makes it: a widget deleted in another thread may stop the app for ever."""

import gc
import threading
import weakref

import pytest

from composer.ui.background import Background
from composer.ui.collecting import Collecting

MUCH = 50_000
"""More objects than Python lets pass without collecting."""


class Loop:
    """Refers to itself, so that only the collector ends it."""

    def __init__(self):
        self.itself = self


@pytest.fixture(autouse=True)
def _as_in_the_app():
    before = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if before else gc.disable)()


def test_what_another_thread_allocates_collects_nothing_over_there(qtbot):
    ended = []
    background = Background()
    background.start()
    try:
        weakref.finalize(Loop(), lambda: ended.append(threading.current_thread()))
        background.wait_for(lambda: [[] for _ in range(MUCH)], timeout=30)
        assert ended == []
        keep = [[] for _ in range(MUCH)]
        qtbot.waitUntil(lambda: bool(ended))
        assert ended == [threading.main_thread()]
        assert len(keep) == MUCH
    finally:
        background.stop()


def test_afterwards_python_does_it_again(qapp):
    collecting = Collecting()
    collecting.start()
    assert not gc.isenabled()
    collecting.stop()
    assert gc.isenabled()


def test_long_lived_things_are_looked_through_only_when_they_have_become_many(qapp):
    collecting = Collecting()
    collecting.start()
    done = []
    gc.callbacks.append(
        lambda phase, info: done.append(info["generation"]) if phase == "start" else None
    )
    try:
        keep = []
        for _ in range(400):
            keep += [[] for _ in range(1000)]
            collecting.look()
        assert 1 <= done.count(2) < 30
        assert done.count(1) > done.count(2)
        assert done.count(0) > done.count(1)
    finally:
        gc.callbacks.pop()
        collecting.stop()
