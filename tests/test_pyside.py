"""Qt for Python must not lose references: 6.12.0 does, and ends the program with “none_dealloc” (PYSIDE-3474)."""

import gc
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
CALLS = 1_000
DRIFT = 50
"""References to None that may come and go by chance during that many calls."""


class Sender(QtCore.QObject):
    said = QtCore.Signal(str)
    done = QtCore.Signal()

    def __init__(self):
        super().__init__()
        self.count = 0
        self.said.connect(self.hear)
        self.done.connect(self.finish)

    def hear(self, _text):
        self.count += 1

    @QtCore.Slot()
    def finish(self):
        self.count += 1


class Painted(QtWidgets.QWidget):
    count = 0

    def paintEvent(self, _event):
        painter = QtGui.QPainter(self)
        painter.setPen(QtGui.QColor("red"))
        painter.drawLine(0, 0, 9, 9)
        self.count += 1


class Colours(QtGui.QSyntaxHighlighter):
    count = 0

    def highlightBlock(self, text):
        self.setFormat(0, len(text), QtGui.QColor("blue"))
        self.count += 1


def signals():
    sender = Sender()
    for _ in range(CALLS // 2):
        sender.said.emit("")
        sender.done.emit()
    return sender.count


def timers():
    sender = Sender()
    for _ in range(CALLS):
        QtCore.QTimer.singleShot(0, sender.finish)
    while sender.count < CALLS:
        QtCore.QCoreApplication.processEvents()
    return sender.count


def void_calls():
    letter = QtGui.QTextCharFormat()
    brush = QtGui.QBrush(QtGui.QColor("red"))
    for _ in range(CALLS):
        letter.setForeground(brush)
    return CALLS


def paintings():
    widget = Painted()
    widget.resize(10, 10)
    picture = QtGui.QPixmap(10, 10)
    for _ in range(CALLS):
        widget.render(picture)
    return widget.count


def highlighting():
    document = QtGui.QTextDocument("\n".join(["line"] * CALLS))
    colours = Colours(document)
    colours.rehighlight()
    return colours.count


@pytest.mark.parametrize("work", [signals, timers, void_calls, paintings, highlighting])
def test_no_reference_to_none_is_lost_or_kept(qapp, work):
    assert work() >= CALLS  # what is made once, at the first time, is no drift
    gc.collect()
    before = sys.getrefcount(None)
    assert work() >= CALLS
    gc.collect()
    assert abs(sys.getrefcount(None) - before) <= DRIFT


def test_the_version_that_does_is_not_installed():
    (wanted,) = [
        one
        for one in tomllib.loads(PROJECT.read_text())["project"]["dependencies"]
        if one.startswith("PySide6")
    ]
    assert wanted.startswith("PySide6-Essentials")  # the rest of Qt would triple the size
    assert "!=6.12.0" in wanted
    assert metadata.version("PySide6-Essentials") != "6.12.0"


def test_the_start_reads_no_sources():
    """Qt for Python does, of each module that is imported after it, where nothing keeps it from that."""
    code = (
        "import linecache, composer.app\n"
        "print([name for name in linecache.cache if 'composer' in name and 'app.py' not in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
