"""A change within a long line: all that looks different is painted anew, and little else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.widgets.narrow import replace_within

WORDS = ("a", "of", "parcel", "delivery-window", "m" * 60, "naïve", "📦", " ", "配達は明日です")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=60).map(" ".join)


@pytest.fixture
def view(qtbot):
    made = QtWidgets.QPlainTextEdit()
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
