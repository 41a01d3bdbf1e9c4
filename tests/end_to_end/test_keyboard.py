"""The whole trip by key alone, with the real app, sandbox and relay: nothing is clicked, nothing is set."""

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.app import Composer
from composer.messages import kinds
from composer.store.workspace import Workspace

Key = QtCore.Qt.Key
Plain = QtCore.Qt.KeyboardModifier.NoModifier
Control = QtCore.Qt.KeyboardModifier.ControlModifier
Shift = QtCore.Qt.KeyboardModifier.ShiftModifier
MINUTE = 60_000
TAPS = "+99900000901"


@pytest.fixture(scope="module")
def composer(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    workspace = Workspace(folder / "workspace.db")
    workspace.set("sandbox_speed", 10.0)
    workspace.close()
    made = Composer(qapp, folder)
    made.show()
    yield made
    made.window.close()
    made.quit()


def press(key, modifiers=Plain):
    """As the system sends it: to whichever window has the keyboard."""
    QTest.keyClick(QtGui.QGuiApplication.focusWindow(), key, modifiers)


def write(text):
    for letter in text:
        QTest.keyClick(QtGui.QGuiApplication.focusWindow(), letter)


def by_palette(composer, text):
    press(Key.Key_K, Control)
    write(text)
    press(Key.Key_Return)
    QtWidgets.QApplication.processEvents()


def focus():
    return QtWidgets.QApplication.focusWidget()


def message(composer):
    draft = composer.desk.draft
    return draft.get(draft.message)


def test_the_whole_trip(composer, qtbot):
    qtbot.waitUntil(lambda: composer.running is not None and composer.models.ready, timeout=MINUTE)
    qtbot.waitUntil(composer.window.isActiveWindow, timeout=MINUTE)
    compose = composer.compose

    # A kind, chosen in the palette.
    by_palette(composer, "new reply bu")
    qtbot.waitUntil(lambda: kinds.kind_of(message(composer)) is kinds.kind("reply-buttons"))

    # Its text; then what is missing: Send leads there, and F8 to the next one.
    qtbot.waitUntil(lambda: compose.form.isAncestorOf(focus()))
    press(Key.Key_F8)
    first = focus()
    write("Which day?")
    press(Key.Key_Return, Control)
    assert compose._said.isVisible()
    assert focus() is not first
    write("Monday")
    press(Key.Key_F8)
    write("mon")
    qtbot.waitUntil(lambda: not compose.problems)

    # Another recipient than the one that is there.
    press(Key.Key_L, Control | Shift)
    press(Key.Key_Backspace)  # into the field again, to be changed
    press(Key.Key_A, Control)
    write(TAPS)
    press(Key.Key_Return)
    assert composer.desk.draft.get(("destinations",)) == [TAPS]
    press(Key.Key_Return, Control)
    steps = composer.running.strip.journey
    qtbot.waitUntil(lambda: steps.steps[-1] == ("read", True), timeout=MINUTE)

    # What became of it.
    press(Key.Key_3, Control)
    qtbot.waitUntil(lambda: composer.window.shown == "deliveries", timeout=MINUTE)
    deliveries = composer.window.page("deliveries")
    qtbot.waitUntil(lambda: focus() is deliveries.table, timeout=MINUTE)
    qtbot.waitUntil(lambda: deliveries.detail.detail is not None, timeout=MINUTE)
    assert deliveries.detail.detail.row.destination == TAPS
    assert deliveries.detail.detail.row.shown == "read"
    press(Key.Key_F6)
    assert deliveries.detail.isAncestorOf(focus())

    # The answer, and an answer to that.
    press(Key.Key_4, Control)
    qtbot.waitUntil(lambda: composer.window.shown == "inbox", timeout=MINUTE)
    inbox = composer.window.page("inbox")
    qtbot.waitUntil(lambda: inbox.conversations.rowCount() == 1, timeout=MINUTE)
    qtbot.waitUntil(lambda: focus() is inbox.side.list, timeout=MINUTE)
    press(Key.Key_Down)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: focus() is inbox.pane.reply.edit, timeout=MINUTE)
    qtbot.waitUntil(lambda: inbox.lines.rowCount() == 2, timeout=MINUTE)
    write("See you")
    press(Key.Key_Return, Control)
    qtbot.waitUntil(lambda: inbox.lines.rowCount() > 2, timeout=MINUTE)
    assert inbox.lines.line(2).content.text == "See you"

    # Back: the cursor is where it was left.
    press(Key.Key_1, Control)
    assert compose.isAncestorOf(focus())
