"""(d) The longest time the app kept the UI thread: start, a send, the reports, the pages."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtTest import QTest

from composer.app import Composer
from tests.benchmarks.figures import Figure
from tests.watchdog import Watchdog, settle, wait_until


def measure() -> list[Figure]:
    """The whole trip, watched from the first paint on."""
    app = QtWidgets.QApplication.instance() or QtWidgets.QApplication([])
    assert isinstance(app, QtWidgets.QApplication)
    with tempfile.TemporaryDirectory() as folder:
        composer = Composer(app, Path(folder))
        composer.show()
        app.processEvents()
        with Watchdog() as watchdog:
            wait_until(lambda: composer.running is not None, 20, "the start")
            for letter in "Hello, this is a message.":
                QTest.keyClicks(composer.compose.focusWidget(), letter)
                settle(0.02)  # nobody types two letters in one turn of the event loop
            composer.compose.send()
            running = composer.running
            assert running is not None
            wait_until(lambda: running.strip.finished, 60, "the message's arrival")
            for page in ("deliveries", "settings", "compose"):
                composer.window.visit(page)
                settle(0.4)  # QTest.qWait keeps other threads from running, and the watchdog is one
        for place in watchdog.culprits:
            print(f"Held up here:\n{place}")
        longest = watchdog.longest
        composer.window.close()
        composer.quit()
    return [Figure("longest hold-up of the UI thread", longest * 1e3, None, 50.0, "ms")]
