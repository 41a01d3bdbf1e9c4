"""Several templates that are selected: asked about together, carried out one after the other, told one by one."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.ui.widgets import rows
from tests.ui.templates.conftest import SENT
from tests.ui.templates.test_library_page import GERMAN, click

Key = QtCore.Qt.Key
BROKEN = {**SENT, "name": "Not Allowed"}


@pytest.fixture
def three(bench):
    """Two sound templates and one that must be mended, all of them selected."""
    made = bench()
    made.keys = made.add(SENT, GERMAN, BROKEN)
    made.place.activateWindow()
    made.until(made.place.isActiveWindow)
    made.page.side.list.setFocus()
    QTest.keyClick(made.page.side.list, Key.Key_A, QtCore.Qt.KeyboardModifier.ControlModifier)
    made.pane = made.page.several
    made.until(made.pane.isVisible)
    return made


def told(made):
    """The lines on the right."""
    listed = made.pane.list
    return [listed.item(row).text() for row in range(listed.count())]


def test_what_is_selected_is_counted_and_one_alone_is_looked_at(three):
    assert three.pane.title.text() == "3 templates are selected"
    assert told(three) == ["Not submitted: 3"]
    assert not three.pane.refresh.isEnabled()
    three.page.side.choose(three.keys[0])
    three.until(three.page.detail.isVisible)


def test_those_that_can_be_submitted_are_and_each_is_told(three):
    click(three.pane.submit)
    three.until(three.pane.confirm.isVisible)
    question = three.pane.confirm._question.text()
    assert "Submit 2 templates to the account “Sandbox”?" in question
    assert "1 is left out" in question
    assert told(three)[0] == "Left out (1)"
    assert "Not Allowed" in told(three)[1]
    assert three.pane.confirm._no.hasFocus()
    three.act({"do": "answer", "on": "templates", "status": 500, "times": 1})
    click(three.pane.confirm._yes)
    three.until(lambda: "was submitted" in three.said)
    lines = told(three)
    assert three.pane.list.item(3).data(rows.DETAIL) == "In review"
    assert lines[2].startswith("Submitted (1)")
    assert len(three.page.side.selected) == 3
    click(three.pane.again)
    assert len(three.page.side.selected) == 1


def test_a_question_that_is_taken_back_gives_the_keyboard_back(three):
    click(three.pane.submit)
    three.until(three.pane.confirm.isVisible)
    QTest.keyClick(three.pane.confirm._no, Key.Key_Escape)
    assert three.pane.confirm.isHidden()
    assert three.pane.submit.hasFocus()


def test_several_are_deleted_at_their_account(three):
    first, second, _ = three.keys
    for key in (first, second):
        three.answer(lambda key=key: three.templates.submit(key, "sandbox"))
    three.desk.changed.emit()
    three.until(lambda: three.page.model.found(second).status == "PENDING")
    click(three.pane.refresh)
    three.until(lambda: "2 templates were fetched" in three.said)
    three.pane.deeds["delete"].trigger()
    assert "Delete 2 templates at “Sandbox”?" in three.pane.confirm._question.text()
    assert "1 of the selected is at no account" in three.pane.confirm._question.text()
    click(three.pane.confirm._yes)
    three.until(lambda: "2 templates were deleted" in three.said)
    three.until(lambda: three.page.model.found(first).status == "DELETED")


def test_two_are_compared_and_shown_together_again(three):
    three.page.side.select(three.keys[:2])
    three.pane.deeds["compare"].trigger()
    three.until(lambda: three.page.compares)
    three.page.compare.closed.emit()
    assert three.pane.isVisible()
    assert three.pane.title.text() == "2 templates are selected"
