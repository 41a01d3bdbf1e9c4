"""What stands in a layout is found without a trace: what Python keeps of an item outlives the item."""

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6 import QtWidgets

import composer
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.in_layout import entries
from composer.ui.widgets.tab_order import order_tabs, stops


@pytest.fixture
def form(qtbot):
    """A column with a button, a row of two, a space, and a last button."""
    top = QtWidgets.QWidget()
    qtbot.addWidget(top)
    column = QtWidgets.QVBoxLayout(top)
    column.addWidget(QtWidgets.QPushButton("1"))
    row = QtWidgets.QHBoxLayout()
    row.addWidget(QtWidgets.QPushButton("2"))
    row.addStretch(1)
    row.addWidget(QtWidgets.QPushButton("3"))
    column.addLayout(row)
    column.addSpacing(9)
    column.addWidget(QtWidgets.QPushButton("4"))
    return top


def items():
    """Items that hold a widget, and that Python has something of."""
    return [
        one for one in shiboken6.getAllValidWrappers() if isinstance(one, QtWidgets.QWidgetItem)
    ]


def test_widgets_and_layouts_come_in_their_order_and_spaces_are_left_out(form):
    found: list[Any] = list(entries(form.layout()))
    first, row, last = found
    assert (first.text(), last.text()) == ("1", "4")
    inner: list[Any] = list(entries(row))
    assert [one.text() for one in inner] == ["2", "3"]


def test_nothing_of_the_items_stays_in_python(form):
    before = items()
    list(entries(form.layout()))
    order_tabs(form)
    way: list[Any] = list(stops(form))
    assert [one.text() for one in way] == ["1", "2", "3", "4"]
    assert len(items()) <= len(before)
    before = items()
    form.layout().itemAt(0).widget()
    assert len(items()) == len(before) + 1, "Qt for Python keeps them no longer: this file may go"


def test_a_layout_of_ours_keeps_its_items(qtbot):
    top = QtWidgets.QWidget()
    qtbot.addWidget(top)
    flow = Flow(top)
    button = QtWidgets.QPushButton("1")
    flow.addWidget(button)
    for _ in range(2):
        assert list(entries(flow)) == [button]


def test_nobody_asks_a_layout_for_its_items_or_a_widget_for_who_comes_next():
    folder = Path(composer.__file__).parent
    source = {path.name: path.read_text("utf-8") for path in folder.rglob("*.py")}
    asking = (".itemAt(", "InFocusChain()")
    assert [name for name, text in source.items() if any(one in text for one in asking)] == []


def test_asked_who_comes_next_qt_for_python_loses_the_actions_of_menus(qtbot, form):
    first, *_others = (one for one in entries(form.layout()) if isinstance(one, QtWidgets.QWidget))
    button = QtWidgets.QToolButton()
    menu = QtWidgets.QMenu(button)
    button.setMenu(menu)
    action = menu.addAction("One")
    form.layout().addWidget(button)
    QtWidgets.QWidget.setTabOrder(first, button)
    order_tabs(form)
    assert shiboken6.isValid(action)
    QtWidgets.QWidget.setTabOrder(first, button)
    assert first.nextInFocusChain() is button
    shiboken6.delete(first)
    assert not shiboken6.isValid(action), (
        "Qt for Python has mended it: what Tab's way is may be asked"
    )


def test_actions_of_menus_stay(qtbot, form):
    button = QtWidgets.QToolButton()
    menu = QtWidgets.QMenu(button)
    action = menu.addAction("One")
    button.setMenu(menu)
    form.layout().addWidget(button)
    assert button in list(entries(form.layout()))
    assert shiboken6.isValid(action)
