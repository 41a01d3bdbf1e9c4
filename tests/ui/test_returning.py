"""A panel that asked something gives the keyboard back, and goes in peace."""

import pytest
import shiboken6
from PySide6 import QtWidgets

from composer.ui.widgets.returning import Returning


class Asked(QtWidgets.QFrame):
    """A panel with an answer on it; Python knows it by a class of its own, as it does the app's."""

    def __init__(self):
        super().__init__()
        self.answer = QtWidgets.QPushButton("Yes")
        QtWidgets.QHBoxLayout(self).addWidget(self.answer)
        self.hide()


class Asking(QtWidgets.QWidget):
    """Two lines, and the panel below them."""

    def __init__(self):
        super().__init__()
        self.line, self.other, self.panel = QtWidgets.QLineEdit(), QtWidgets.QLineEdit(), Asked()
        column = QtWidgets.QVBoxLayout(self)
        for one in (self.line, self.other, self.panel):
            column.addWidget(one)
        Returning(self.panel, lambda: self.other)


@pytest.fixture
def page(qtbot):
    made = Asking()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def ask(page):
    page.panel.show()
    page.panel.answer.setFocus()


def test_who_was_asked_stands_where_they_stood(qtbot, page):
    qtbot.addWidget(page)
    ask(page)
    page.panel.hide()
    assert page.line.hasFocus()


def test_where_that_cannot_take_keys_something_else_does(qtbot, page):
    qtbot.addWidget(page)
    ask(page)
    page.line.setEnabled(False)
    page.panel.hide()
    assert page.other.hasFocus()


@pytest.mark.parametrize("asked", [False, True])
def test_a_page_that_is_deleted_takes_its_panels_along(page, asked):
    if asked:
        ask(page)
    shiboken6.delete(page)
    assert not shiboken6.isValid(page)
