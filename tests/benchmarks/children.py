"""The processes that are measured: `python -m tests.benchmarks.children bare|app FOLDER`.

Each prints the moment (monotonic clock, seconds) at which its window was painted and idle, and, two seconds later, its
resident memory in bytes; then it ends.
"""

from __future__ import annotations

import sys
import time

from PySide6 import QtCore, QtWidgets

_SETTLED_MS = 2_500


class _FirstPaint(QtCore.QObject):
    def __init__(self, window: QtWidgets.QWidget) -> None:
        super().__init__()
        self._window = window
        self._seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.Paint and not self._seen:
            self._seen = True
            QtCore.QTimer.singleShot(0, self._idle)
        return super().eventFilter(watched, event)

    def _idle(self) -> None:
        print("painted", time.monotonic(), flush=True)
        if "--memory" in sys.argv:
            QtCore.QTimer.singleShot(_SETTLED_MS, self._settled)
        else:
            QtWidgets.QApplication.quit()

    def _settled(self) -> None:
        import psutil

        print("memory", psutil.Process().memory_info().rss, flush=True)
        QtWidgets.QApplication.quit()


def bare() -> None:
    """The reference: what PySide6 itself costs, with a window and a text edit."""
    app = QtWidgets.QApplication([])
    window = QtWidgets.QMainWindow()
    edit = QtWidgets.QPlainTextEdit()
    window.setCentralWidget(edit)
    window.resize(1280, 800)
    watch = _FirstPaint(window)
    window.show()
    edit.setFocus()
    app.exec()
    del watch


def app(folder: str) -> None:
    """Composer, as `composer` starts it."""
    from pathlib import Path

    from composer.app import Composer, application

    qt = application()
    composer = Composer(qt, Path(folder))
    watch = _FirstPaint(composer.window)
    composer.show()
    qt.exec()
    composer.quit()
    del watch


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else app(sys.argv[2])
