"""Ten thousand rows with the real other thread: the window is never held up for long."""

import pytest

from composer.ui.background import Background
from tests.ui.lists.conftest import Desk
from tests.watchdog import Watchdog

HOLD_UP = 0.25
"""Seconds. The promise is 0.05; here other tests use the same processors."""
MINUTE = 60_000


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
    with Watchdog() as dog:
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
    assert dog.longest < HOLD_UP
