"""A change within a long line: all that looks different is painted anew, and little else."""

from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.ui.widgets.narrow import replace_within, type_within

WORDS = ("a", "of", "parcel", "delivery-window", "m" * 60, "naïve", "📦", " ", "配達は明日です")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


class Typed(QtWidgets.QPlainTextEdit):
    """Paints as little as it can of what is typed into it."""

    def keyPressEvent(self, event):
        type_within(self, partial(super().keyPressEvent, event))


@pytest.fixture
def view(qtbot):
    made = Typed()
    made.setWordWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setCursorWidth(0)  # it blinks
    qtbot.addWidget(made)
    made.resize(260, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


class Painted(QtCore.QObject):
    """Where a widget was painted."""

    def __init__(self, watched):
        super().__init__(watched)
        self.region = QtGui.QRegion()
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            self.region += event.region()
        return False


def picture(view):
    made = QtGui.QImage(view.viewport().size(), QtGui.QImage.Format.Format_RGB32)
    view.viewport().render(made)
    return made


def rows_that_differ(one, other):
    wide = one.width() * 4
    rows = range(one.height())
    return [
        y
        for y in rows
        if bytes(one.constScanLine(y))[:wide] != bytes(other.constScanLine(y))[:wide]
    ]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TEXTS, st.integers(0), st.integers(0, 12), st.sampled_from(["", "x", " ", "new words ", "📦"]))  # fmt: skip
def test_what_looks_different_is_painted(view, text, place, removed, typed):
    view.setPlainText(f"first\n{text}.\nlast")
    cursor = QtGui.QTextCursor(view.document().findBlockByNumber(1))
    right, keep = QtGui.QTextCursor.MoveOperation.Right, QtGui.QTextCursor.MoveMode.KeepAnchor
    cursor.movePosition(right, n=place % len(text))
    for _ in range(removed):
        if not cursor.atBlockEnd():
            cursor.movePosition(right, keep)
    QtWidgets.QApplication.processEvents()
    before = picture(view)
    painted = Painted(view.viewport())
    replace_within(view, cursor, typed)
    QtWidgets.QApplication.sendPostedEvents()
    QtWidgets.QApplication.processEvents()
    region, painted.region = painted.region, QtGui.QRegion()
    painted.deleteLater()
    differ = rows_that_differ(before, picture(view))
    assert [y for y in differ if not region.contains(QtCore.QPoint(9, y))] == []


def test_a_letter_at_the_end_paints_the_last_two_rows(view, qtbot):
    view.setPlainText("some words " * 40 + "end")
    QtWidgets.QApplication.processEvents()
    painted = Painted(view.viewport())
    cursor = QtGui.QTextCursor(view.document())
    cursor.movePosition(QtGui.QTextCursor.MoveOperation.End)
    replace_within(view, cursor, "x")
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.boundingRect().height() < 3 * view.fontMetrics().lineSpacing()
    assert view.document().lastBlock().layout().lineCount() > 6


def test_of_a_line_that_nobody_has_seen_too(qapp):
    unseen = QtWidgets.QPlainTextEdit("one two three")
    cursor = QtGui.QTextCursor(unseen.document())
    replace_within(unseen, cursor, "zero ")
    assert unseen.toPlainText() == "zero one two three"
    unseen.deleteLater()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TEXTS, st.integers(0), st.text("ab m.", min_size=1, max_size=12))
def test_what_a_key_changes_is_painted(view, text, place, letters):
    view.setPlainText(f"first\n{text}.\nlast")
    cursor = QtGui.QTextCursor(view.document().findBlockByNumber(1))
    cursor.movePosition(QtGui.QTextCursor.MoveOperation.Right, n=place % (len(text) + 1))
    view.setTextCursor(cursor)
    QtWidgets.QApplication.processEvents()
    painted = Painted(view.viewport())
    for letter in letters:
        before, painted.region = picture(view), QtGui.QRegion()
        QTest.keyClicks(view, letter)
        QtWidgets.QApplication.sendPostedEvents()
        QtWidgets.QApplication.processEvents()
        region = painted.region
        differ = rows_that_differ(before, picture(view))
        assert [y for y in differ if not region.contains(QtCore.QPoint(9, y))] == []
    painted.deleteLater()


def test_a_key_at_the_end_of_a_long_line_paints_its_last_rows(view, qtbot):
    view.setPlainText("some words " * 40 + "end")
    view.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    QtWidgets.QApplication.processEvents()
    painted = Painted(view.viewport())
    QTest.keyClicks(view, "x")
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    line = view.document().lastBlock().layout()
    below = line.lineAt(line.lineCount() - 3).y()
    assert painted.region.boundingRect().top() > below
    assert line.lineCount() > 6


def test_a_line_that_becomes_longer_by_a_key_is_scrolled_to_as_ever(view, qtbot):
    plain = QtWidgets.QPlainTextEdit()
    qtbot.addWidget(plain)
    plain.setWordWrapMode(view.wordWrapMode())
    plain.resize(view.size())
    plain.show()
    heard = []
    view.document().documentLayout().documentSizeChanged.connect(heard.append)
    for one in (view, plain):
        one.setPlainText("some words " * 130)
        one.moveCursor(QtGui.QTextCursor.MoveOperation.End)
        QTest.keyClicks(one, "and so on, for some more rows than there is room for " * 3)
    ends = [
        (one.verticalScrollBar().maximum(), one.verticalScrollBar().value())
        for one in (view, plain)
    ]
    assert ends[0] == ends[1] != (0, 0)
    assert heard[-1] == view.document().documentLayout().documentSize()


def test_what_is_selected_goes_as_ever(view):
    view.setPlainText("some words " * 40)
    view.selectAll()
    QTest.keyClicks(view, "x")
    assert view.toPlainText() == "x"


def test_whoever_hears_of_the_letter_may_set_another_text(view, qtbot):
    view.setPlainText("some words " * 40)
    view.moveCursor(QtGui.QTextCursor.MoveOperation.End)
    QtWidgets.QApplication.processEvents()
    painted = Painted(view.viewport())
    view.textChanged.connect(
        lambda: view.toPlainText().startswith("other") or view.setPlainText("other words " * 40)
    )
    QTest.keyClicks(view, "x")
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.boundingRect() == view.viewport().rect()
    assert view.toPlainText() == "other words " * 40
