"""Ten thousand rows with the real other thread: the window is never held up for long."""

import time

import pytest
from PySide6 import QtCore

from composer.ui.background import Background
from tests.ui.lists.conftest import Desk

MOST = 0.1
"""Seconds that the window's thread may work before it looks for events again; the promise is 0.05 on a machine of its own."""
MINUTE = 60_000


class Turns(QtCore.QObject):
    """How long the window's thread works between two looks for events, whatever else the machine does meanwhile."""

    def __init__(self):
        super().__init__()
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QtCore.QTimer(self, interval=1)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self):
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def background():
    made = Background()
    made.start()
    yield made
    made.stop()


def test_ten_thousand_rows_hold_nothing_up(theme, qtbot, background):
    desk = Desk(theme, background.call)
    qtbot.addWidget(desk.sheet)
    with qtbot.waitExposed(desk.sheet):
        desk.sheet.show()
    desk.state.open_text("name;phone;code\nAnna;+46701740605;1")  # what is made but once is there
    qtbot.waitUntil(lambda: desk.state.ready, timeout=MINUTE)
    rows = "\n".join(f"N{number};0701{number:06d};{number}" for number in range(10_000))
    turns = Turns()
    desk.state.open_text(f"name;phone;code\n{rows}")
    qtbot.waitUntil(lambda: len(desk.state.rows) == 10_000, timeout=MINUTE)
    for key in ("sent", "kept", "all"):
        desk.sheet.rows.filters.button(key).click()
    desk.state.look_at(9_999)
    assert desk.state.list is not None
    desk.state.edit(desk.state.list.mend(9_999, 0, ""))
    qtbot.waitUntil(lambda: desk.state.ready, timeout=MINUTE)
    desk.state.edit(desk.state.list.leave_out(range(5_000), out=True))
    qtbot.waitUntil(lambda: desk.state.ready, timeout=MINUTE)
    assert desk.state.rows[-1] == 9_998
    assert turns.longest < MOST
