"""A flood of reports while the page is open: all of them count, and the page goes on answering between them."""

import threading

from PySide6 import QtCore

from tests import floods

MESSAGES = 5_000
"""Four reports each: twenty thousand. A million are poured by `dev.py torture --only flood`."""


def test_a_flood_of_reports_is_followed_and_leaves_the_page_usable(qtbot, world, make_page):
    floods.send(world.journal, MESSAGES)
    page = make_page()
    qtbot.waitUntil(lambda: page._counts.get("queued") == MESSAGES)
    turns, applied = [], []
    heartbeat = QtCore.QTimer(page, interval=0)
    heartbeat.timeout.connect(lambda: turns.append(len(applied)))
    heartbeat.start()

    class Came(QtCore.QObject):
        change = QtCore.Signal()

    came = Came()
    came.change.connect(page.refresh, QtCore.Qt.ConnectionType.QueuedConnection)

    def pour():
        for events in floods.pages(MESSAGES):
            world.journal.apply_events("acme", "epoch", events, events[-1].cursor)
            applied.append(len(events))
            came.change.emit()

    thread = threading.Thread(target=pour)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=90_000)
    heartbeat.stop()
    assert sum(applied) == 4 * MESSAGES
    # The event loop went round again and again while pages were being applied, not only before and after.
    assert len(set(turns)) > len(applied) // 2
    qtbot.waitUntil(lambda: page._counts.get("read") == MESSAGES)
    assert page._counts["queued"] == page._counts["sent"] == 0
    qtbot.waitUntil(lambda: page.model.row(0).shown == "read")
