"""The editor of long texts: where the cursor stands when the text changes without being typed."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.messages.words import LongText
from composer.ui.forms.editors import Page


def pixel(view):
    """The colour of the ground, where no letter is."""
    return view.grab().toImage().pixelColor(view.width() // 2, view.height() - 2)


LATER = "Good morning 👋 to you"


@pytest.fixture
def page(qtbot, theme):
    made = Page(LongText(at="body", label="Body", help="What it says."))
    qtbot.addWidget(made)
    made.show()
    return made


def test_whoever_comes_to_a_text_writes_on_at_its_end(page):
    page.show_value(LATER)
    QTest.keyClicks(page, "!")
    assert page.toPlainText() == LATER + "!"


def test_whoever_wrote_at_the_end_is_at_the_end_of_the_other_text(page):
    page.show_value("Good")
    page.show_value(LATER)
    QTest.keyClicks(page, "!")
    assert page.toPlainText() == LATER + "!"


def test_whoever_wrote_in_the_middle_stays_there(page):
    page.show_value(LATER)
    cursor = page.textCursor()
    cursor.setPosition(4)
    page.setTextCursor(cursor)
    page.show_value(LATER[:-1])
    QTest.keyClicks(page, "!")
    assert page.toPlainText() == "Good! morning 👋 to yo"


def test_it_fills_its_own_ground_from_the_first_letter_on_in_both_looks(page, theme):
    view = page.viewport()
    for look in ("dark", "light"):
        theme.set_wish(look)
        before = pixel(page.viewport())
        QTest.keyClicks(page, "a")
        assert view.autoFillBackground()
        assert pixel(view) == before == theme.color("surface")


@pytest.mark.parametrize("come", ["typed", "pasted", "shown"])
def test_its_ground_is_filled_however_the_first_letter_comes(page, come):
    assert not page.viewport().autoFillBackground()
    if come == "typed":
        QTest.keyClicks(page, "a")
    elif come == "pasted":
        data = QtCore.QMimeData()
        data.setText("pasted")
        page.insertFromMimeData(data)
    else:
        page.show_value("shown")
    assert page.viewport().autoFillBackground()


def test_it_looks_switched_off_when_it_is(page, theme):
    page.setEnabled(False)
    assert pixel(page.viewport()) == theme.color("sunken")
