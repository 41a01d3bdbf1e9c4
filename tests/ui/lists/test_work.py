"""In a small window a list shows its rows, its columns or its preview; in a large one all of them."""

import pytest
from PySide6 import QtWidgets

from composer.ui.lists.work import Work


@pytest.fixture
def work(qtbot):
    made = Work(QtWidgets.QLabel("columns"), QtWidgets.QLabel("rows"), QtWidgets.QLabel("preview"))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def seen(work):
    texts = ("rows", "columns", "preview")
    return {one.text() for one in work.findChildren(QtWidgets.QLabel) if one.isVisible()} & {*texts}


def test_all_of_it_where_there_is_room(work):
    assert seen(work) == {"rows", "columns", "preview"}
    assert not work.parts.isVisible()


@pytest.mark.parametrize("size", [(700, 700), (1200, 300)])
def test_one_at_a_time_where_there_is_not(work, size):
    work.resize(*size)
    assert work.parts.isVisible()
    assert seen(work) == {"rows"}
    for key in ("columns", "preview", "rows"):
        work.parts.button(key).click()
        assert seen(work) == {key}


def test_all_of_it_again_when_the_window_grows(work):
    work.resize(700, 700)
    work.show_part("preview")
    work.resize(1200, 700)
    assert seen(work) == {"rows", "columns", "preview"}
