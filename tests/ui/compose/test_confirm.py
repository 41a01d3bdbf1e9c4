"""The question before a live account sends."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.ui.compose.confirm import Confirm


@pytest.fixture
def confirm(theme, qtbot):
    made = Confirm()
    qtbot.addWidget(made)
    return made


def test_it_names_the_account_and_how_many_people(confirm):
    confirm.ask("Sweden", 3000)
    assert confirm._question.text() == "“Sweden” is a live account: 3,000 real people get this."
    assert confirm._yes.text() == "Send to 3,000 people"
    confirm.ask("Sweden", 1)
    assert confirm._yes.text() == "Send to 1 person"


def test_yes_is_yes_and_takes_the_question_away(confirm, qtbot):
    confirm.ask("Sweden", 2)
    with qtbot.waitSignal(confirm.confirmed):
        QTest.mouseClick(confirm._yes, QtCore.Qt.MouseButton.LeftButton)
    assert not confirm.isVisible()


def test_cancel_sends_nothing_and_has_the_cursor(confirm, qtbot):
    with qtbot.waitExposed(confirm):
        confirm.ask("Sweden", 2)
    assert confirm.focusWidget() is confirm._no
    with qtbot.assertNotEmitted(confirm.confirmed):
        QTest.keyClick(confirm._no, QtCore.Qt.Key.Key_Space)
    assert not confirm.isVisible()


def test_escape_sends_nothing_and_gives_the_keyboard_back(bench, qtbot):
    page = bench().page
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.bar.send.setFocus()
    page.departure.ask("Really?", "Yes", lambda: pytest.fail("nobody said yes"))
    assert page.departure.confirm._no.hasFocus()
    QTest.keyClick(page.focusWidget(), QtCore.Qt.Key.Key_Escape)
    assert not page.departure.confirm.isVisible()
    assert page.bar.send.hasFocus()
    page.say("Something went wrong")
    QTest.keyClick(page.focusWidget(), QtCore.Qt.Key.Key_Escape)
    assert not page._said.isVisible()
