"""To: numbers as chips."""

from typing import Any

import pytest
from PySide6 import QtCore, QtGui
from PySide6.QtTest import QTest

from composer.ui import sandbox_recipients
from composer.ui.compose.recipients import Recipients
from composer.ui.widgets import rows

Key = QtCore.Qt.Key
ANNA, BO = "+46701740605", "+46701740606"


@pytest.fixture
def field(theme, qtbot):
    made: Any = Recipients(theme)
    qtbot.addWidget(made)
    made.edits = []
    made.edited.connect(made.edits.append)
    made.show()
    return made


def type_in(field, text):
    QTest.keyClicks(field._line, text)
    QTest.keyClick(field._line, Key.Key_Return)


def test_enter_makes_a_chip_of_what_was_typed(field):
    type_in(field, ANNA)
    assert field.edits == [[ANNA]]
    assert field._line.text() == ""


@pytest.mark.parametrize(
    "typed", ["+46 70 174 06 05", "0046701740605", "+46-70-1740605", " +46(70)1740605 "]
)
def test_what_people_write_between_digits_goes(field, typed):
    type_in(field, typed)
    assert field.edits == [[ANNA]]


def test_many_are_pasted_at_once(field, qapp):
    qapp.clipboard().setText(f"{ANNA}\n{BO}; {ANNA},\t+46701740607")
    QTest.keySequence(field._line, QtGui.QKeySequence(QtGui.QKeySequence.StandardKey.Paste))
    assert field.edits == [[ANNA, BO, "+46701740607"]]


def test_the_same_number_is_there_once(field):
    type_in(field, ANNA)
    type_in(field, ANNA)
    assert field.edits[-1] == [ANNA]


def test_backspace_takes_the_last_one_back_to_be_changed(field):
    field.show_numbers([ANNA, BO])
    QTest.keyClick(field._line, Key.Key_Backspace)
    assert field.edits == [[ANNA]]
    assert field._line.text() == BO


def test_known_numbers_have_a_name(field):
    field.set_names({ANNA: "Anna"})
    field.show_numbers([ANNA])
    assert "Anna" in field._chips[0].layout().itemAt(0).widget().text()


@pytest.mark.parametrize(
    ("number", "severity", "fragment"),
    [
        ("Anna", "error", "not a phone number"),
        ("+46000000001", "warning", "would go to Sweden, where no such number exists"),
        ("46701740606", "warning", "+46701740606 (Sweden) is probably meant"),
    ],
)
def test_a_number_with_something_wrong_is_marked_and_explained(bench, number, severity, fragment):
    field = bench().page.bar.recipients
    type_in(field, number)
    right, wrong = field._chips
    assert not right.property("problem")
    assert right.toolTip() == ANNA
    assert wrong.property("problem") == severity
    assert fragment in wrong.toolTip()
    assert field.property("problem") == severity
    field._remove(number)
    assert not field.property("problem")


def test_what_checks_a_number_is_loaded_while_it_is_typed_and_not_for_the_sandboxs(
    field, monkeypatch, qtbot
):
    asked: list[Any] = []
    monkeypatch.setattr("composer.ui.compose.recipients.load_plans", asked.append)
    type_in(field, "+99900000001")
    QTest.keyClicks(field._line, "+4")
    qtbot.waitUntil(lambda: bool(asked))
    QTest.keyClicks(field._line, "6701")
    assert asked == [["+4"]]


def test_marks_follow_the_numbers_when_one_before_them_goes(bench):
    field = bench(numbers=[ANNA, BO, "Anna"]).page.bar.recipients
    field._remove(ANNA)
    assert [chip.property("problem") or "" for chip in field._chips] == ["", "error"]


def test_thousands_are_shown_as_a_few_and_a_number(field):
    numbers = [f"+467{index:08d}" for index in range(5000)]
    field.show_numbers(numbers)
    assert len(field._chips) == 13
    assert field._chips[-1].text() == "and 4,988 more"


MANY = [f"+467{index:08d}" for index in range(5000)]


@pytest.fixture
def listed(field):
    """The list of thousands, open."""
    field.set_names({MANY[4999]: "Anna"})
    field.show_numbers(MANY)
    field._chips[-1].click()
    return field._list


def test_thousands_are_listed_and_not_made_into_chips(field, listed):
    assert listed.count.text() == "5,000 recipients"
    assert listed.list.model().rowCount() == 5000
    assert len(field._chips) == 13


@pytest.mark.parametrize("typed", ["+46700004999", "+46 70-000 49 99", "anna", "4999"])
def test_one_of_thousands_is_found_by_number_or_name(listed, typed):
    QTest.keyClicks(listed.search, typed)
    assert listed.list.model().rowCount() == 1
    assert listed.list.model().index(0, 0).data() == f"Anna  ·  {MANY[4999]}"
    assert listed.count.text() == "1 of 5,000 recipients"


def test_the_one_that_was_found_is_removed_by_keys(field, listed):
    QTest.keyClicks(listed.search, "anna")
    assert not listed.remove.isEnabled()
    QTest.keyClick(listed.search, Key.Key_Down)
    listed.list.selectAll()
    QTest.keyClick(listed.list, Key.Key_Delete)
    assert field.edits == [MANY[:4999]]
    assert listed.count.text() == "0 of 4,999 recipients"


def test_all_are_removed_at_once_from_the_list_and_it_closes(field, listed, qtbot):
    with qtbot.waitSignal(listed.destroyed):
        listed.clear.click()
    assert field.edits == [[]]
    assert field._list is None
    assert field._chips == []


def test_remove_all_is_offered_for_more_than_two(field):
    field.show_numbers([ANNA, BO])
    assert not field._clear.isVisible()
    field.show_numbers([ANNA, BO, "+46701740607"])
    assert field._clear.isVisible()
    field._clear.click()
    assert field.edits == [[]]
    assert not field._clear.isVisible()


def test_undo_brings_all_back(bench):
    page = bench(numbers=MANY).page
    page.bar.recipients._clear.click()
    assert page.bar.recipients._numbers == ()
    page._desk.undo()
    assert page.bar.recipients._numbers == tuple(MANY)


def test_remove_all_looks_like_what_can_be_pressed_and_is_no_higher_than_a_chip(field):
    field.show_numbers([ANNA, BO, "+46701740607"])
    field._clear.ensurePolished()
    accent = field._theme.tokens["accent"]
    assert field._clear.palette().buttonText().color().name() == accent.lower()
    assert field._clear.sizeHint().height() <= field._chips[0].sizeHint().height()


def test_the_place_to_type_shares_a_row_with_the_chips_while_there_is_room(field, qtbot):
    field.show_numbers([ANNA, BO, "+46701740607"])
    parts = [*field._chips, field._clear]
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    wide = sum(part.sizeHint().width() + 5 for part in parts) + 60
    one = field.heightForWidth(wide)
    assert one < 1.5 * field.heightForWidth(4000)
    field.resize(wide, one)
    QTest.keyClicks(field._line, "+4670174")
    qtbot.waitUntil(lambda: field.heightForWidth(wide) > 1.5 * one)
    field.resize(wide, field.heightForWidth(wide))
    metrics = field._line.fontMetrics()
    qtbot.waitUntil(lambda: field._line.width() > metrics.horizontalAdvance(ANNA))


@pytest.fixture
def known(bench, qtbot):
    """The panel of the account's test recipients, open, and the bar it belongs to."""
    bar = bench(numbers=()).page.bar
    bar.set_account(["+4680000001"], sandbox_recipients.recipients())
    bar._known.click()
    qtbot.waitUntil(bar._panel.isVisible)
    return bar._panel, bar


def test_a_test_recipient_is_found_by_what_happens_to_a_message_and_added_by_keys(known):
    panel, bar = known
    QTest.keyClicks(panel._search, "not del")
    QTest.keyClick(panel._search, Key.Key_Return)
    assert bar.recipients.value() == ["+99900000403"]
    assert not panel.isVisible()


def test_a_test_recipient_is_found_by_number_and_the_arrow_keys_walk_on(known):
    panel, bar = known
    QTest.keyClicks(panel._search, "999001310")
    QTest.keyClick(panel._search, Key.Key_Down)
    QTest.keyClick(panel._search, Key.Key_Return)
    assert bar.recipients.value() == ["+99900131049"]


def test_escape_leaves_the_recipients_alone(known):
    panel, bar = known
    QTest.keyClick(panel._search, Key.Key_Escape)
    assert not panel.isVisible()
    assert bar.recipients.value() == []


def test_test_recipients_stand_in_groups_and_no_higher_than_they_must(known):
    panel, bar = known
    items = [panel._list.item(row) for row in range(panel._list.count())]
    assert next(one.text() for one in items if one.data(rows.HEADING)) == "Arrives"
    assert len([one for one in items if not one.data(rows.HEADING)]) == 24
    assert panel.height() <= 440
    assert panel.geometry().bottom() < bar._known.mapToGlobal(QtCore.QPoint(0, 0)).y()
    QTest.keyClicks(panel._search, "no such person")
    assert panel._nothing.isVisible()
    assert not panel._list.isVisible()


def test_its_button_is_let_go_when_the_panel_closes(known):
    panel, bar = known
    under = QtCore.Qt.WidgetAttribute.WA_UnderMouse
    bar._known.setAttribute(under, True)  # nobody told it that the mouse is in the panel
    panel.close()
    assert not bar._known.testAttribute(under)


def test_another_account_has_other_test_recipients(known):
    panel, bar = known
    panel.close()
    bar.set_account(["+4680000001"], [(ANNA, "Anna", "")])
    bar._known.click()
    QTest.keyClick(panel._search, Key.Key_Return)
    assert bar.recipients.value() == [ANNA]
    panel.close()
    bar.set_account(["+4680000001"], [])
    assert bar._known.isHidden()
