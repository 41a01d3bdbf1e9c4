"""The window as it was left: divided parts, columns, and on a screen that is there."""

import pytest
from PySide6 import QtCore, QtWidgets

from composer.ui.arrangement import Arrangement, lay_out_at_once


class Page(QtWidgets.QWidget):
    def __init__(self):
        super().__init__()
        self.split = QtWidgets.QSplitter(self)
        for _ in range(2):
            self.split.addWidget(QtWidgets.QTextEdit())
        self.table = QtWidgets.QTableWidget(1, 3)
        self.table.setProperty("role", "messages")
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self.split)
        column.addWidget(self.table)


class Win(QtWidgets.QMainWindow):
    def __init__(self):
        super().__init__()
        self.page = Page()
        self.setCentralWidget(self.page)
        self.resize(700, 400)


@pytest.fixture
def window(qtbot):
    def make():
        window = Win()
        qtbot.addWidget(window)
        return window

    return make


def shown(window, qtbot):
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_it_comes_back_as_it_was_left(window, qtbot):
    first = shown(window(), qtbot)
    first.page.split.setSizes([150, 520])
    first.page.table.horizontalHeader().resizeSection(1, 222)
    keeper = Arrangement(first, {}, first)
    keeper.look()
    first.page.hide()  # another page is shown when it is left
    state = keeper.state("deliveries")
    first.page.show()
    assert state["page"] == "deliveries"
    second = shown(window(), qtbot)
    Arrangement(second, state, second).look()
    assert second.page.split.sizes() == first.page.split.sizes()
    assert second.page.table.columnWidth(1) == 222


def test_the_first_page_is_laid_out_before_it_is_painted(window, qtbot):
    made = window()
    lay_out_at_once(made.page, {"parts": {"Page:2": [100, 500]}})
    shown(made, qtbot)
    left, right = made.page.split.sizes()
    assert left * 4 < right


@pytest.mark.parametrize(
    "left",
    [
        {"parts": {"Page:2": [1]}, "columns": {"QTableWidget": "wide"}},
        {"parts": {"Page:2": [0, 0]}, "columns": {"QTableWidget": [1, None, 3]}},
        {"parts": {"Page:2": ["a", {}]}, "columns": {}},
    ],
)
def test_what_makes_no_sense_changes_nothing(window, qtbot, left):
    plain, made = shown(window(), qtbot), shown(window(), qtbot)
    Arrangement(made, left, made).look()
    assert made.page.split.sizes() == plain.page.split.sizes()
    assert made.page.table.columnWidth(1) == plain.page.table.columnWidth(1)


def test_what_was_not_shown_this_time_is_kept(window, qtbot):
    made = shown(window(), qtbot)
    left = {"parts": {"Sheet:2": [1, 2]}, "columns": {"Other": [3]}}
    state = Arrangement(made, left, made).state("compose")
    assert state["parts"]["Sheet:2"] == [1, 2]
    assert state["columns"]["Other"] == [3]


def test_a_window_whose_screen_is_gone_comes_onto_one_that_is_there(window, qtbot):
    far = window()
    far.move(9_000, 7_000)
    shown(far, qtbot)
    made = window()
    assert made.restoreGeometry(far.saveGeometry())
    shown(made, qtbot)
    there = made.screen().availableGeometry()
    assert there.contains(made.frameGeometry().center())
    assert there.intersects(QtCore.QRect(made.pos(), QtCore.QSize(200, 30)))
