"""Forms, used as people use them: keys in, the draft changes, problems appear where they belong."""

import json

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.messages import KINDS, drafting
from composer.ui.forms.card import Card
from composer.ui.forms.cards import CardsBox
from composer.ui.forms.choice import ChoiceBox
from composer.ui.forms.field import FieldRow
from composer.ui.forms.group import GroupBox

Key = QtCore.Qt.Key


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_field_has_a_name_and_a_keyboard_way(bench, kind):
    made = bench(kind.key, sample=True)
    for place in made.form.places():
        target = place.focus_target()
        assert target.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
        assert target.accessibleName() or target.text()
        if isinstance(place, FieldRow):
            assert target.accessibleDescription()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_showing_a_message_does_not_change_it(bench, kind):
    for sample in kind.samples:
        made = bench(kind.key)
        made.desk.open(drafting.with_message(made.desk.draft, sample.message))
        assert made.message == sample.message
        assert not made.desk.can_undo


def test_typing_writes_into_the_draft(bench):
    made = bench("text")
    QTest.keyClicks(made.editor("/text/body"), "Hello")
    assert made.message == {"type": "text", "text": {"body": "Hello"}}


def test_a_field_left_empty_is_not_sent(bench):
    made = bench("image")
    QTest.keyClicks(made.editor("/image/caption"), "x")
    assert made.message["image"]["caption"] == "x"
    QTest.keyClick(made.editor("/image/caption"), Key.Key_Backspace)
    assert "caption" not in made.message["image"]


def test_the_counter_follows(bench):
    made = bench("reply-buttons")
    row = made.place("/footer/text")
    QTest.keyClicks(row.focus_target(), "abc")
    assert row._head.count_text == "3 / 60"


def test_missing_is_said_only_after_an_edit_or_an_attempt(bench):
    made = bench("text")
    assert made.shown_problems() == {}
    editor = made.editor("/text/body")
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Key.Key_Backspace)
    assert made.shown_problems() == {"/messages/0/text/body": ["Text is missing."]}
    other = bench("text")
    other.attempted = True
    other.refresh()
    assert other.shown_problems() == {"/messages/0/text/body": ["Text is missing."]}


def test_a_problem_is_shown_at_its_field_and_goes_when_it_is_mended(bench):
    made = bench("reply-buttons", sample=True)
    editor = made.editor("/buttons/1/reply/title")
    QTest.keyClicks(editor, " and much more")
    pointer = "/messages/0/interactive/action/buttons/1/reply/title"
    assert list(made.shown_problems()) == [pointer]
    assert editor.property("problem") == "error"
    assert "is the limit" in editor.accessibleDescription()
    for _ in " and much more":
        QTest.keyClick(editor, Key.Key_Backspace)
    assert made.shown_problems() == {}
    assert editor.property("problem") == ""


def test_undo_takes_a_run_of_typing_back_at_once_and_redo_does_it_again(bench):
    made = bench("text")
    QTest.keyClicks(made.editor("/text/body"), "Hello")
    made.desk.undo()
    assert made.message["text"]["body"] == ""
    assert made.editor("/text/body").toPlainText() == ""
    made.desk.redo()
    assert made.editor("/text/body").toPlainText() == "Hello"


def test_undo_of_one_field_leaves_the_other(bench):
    made = bench("location")
    QTest.keyClicks(made.editor("/location/name"), "Home")
    QTest.keyClicks(made.editor("/location/address"), "Road 1")
    made.desk.undo()
    assert made.message["location"].get("name") == "Home"
    assert not made.message["location"].get("address")


def test_numbers_stay_as_they_were_typed(bench):
    made = bench("location")
    editor = made.editor("/location/latitude")
    QTest.keyClicks(editor, "59.30")
    assert editor.text() == "59.30"
    assert float(made.message["location"]["latitude"]) == 59.3


def button(card, name):
    return next(
        one for one in card.findChildren(QtWidgets.QToolButton) if one.accessibleName() == name
    )


def test_a_card_is_added_moved_and_removed(bench):
    made = bench("reply-buttons", sample=True)
    box = made.form.findChild(CardsBox)
    titles = [
        button["reply"]["title"] for button in made.message["interactive"]["action"]["buttons"]
    ]
    card = box._cards[made.desk.draft.numbers(box.address)[2]]
    button(card, "Move Button 3 up").click()
    moved = [
        button["reply"]["title"] for button in made.message["interactive"]["action"]["buttons"]
    ]
    assert moved == [titles[0], titles[2], titles[1]]
    button(card, "Remove Button 2").click()
    assert len(made.message["interactive"]["action"]["buttons"]) == 2
    QTest.mouseClick(box._add, QtCore.Qt.MouseButton.LeftButton)
    assert len(made.message["interactive"]["action"]["buttons"]) == 3
    assert not box._add.isEnabled(), "three are the limit"


def test_a_moved_card_keeps_its_widgets(bench):
    made = bench("reply-buttons", sample=True)
    box = made.form.findChild(CardsBox)
    number = made.desk.draft.numbers(box.address)[0]
    card = box._cards[number]
    button(card, "Move Button 1 down").click()
    assert box._cards[number] is card
    assert card.focus_target().accessibleName().startswith("Button 2: ")


def test_the_last_card_that_must_be_there_cannot_be_removed(bench):
    made = bench("reply-buttons")
    box = made.form.findChild(CardsBox)
    card = box._cards[made.desk.draft.numbers(box.address)[0]]
    assert not button(card, "Remove Button 1").isEnabled()


def test_a_choice_shows_the_fields_of_its_branch_only(bench):
    made = bench("reply-buttons")
    choice = made.form.findChild(ChoiceBox)
    QTest.mouseClick(choice._segments.button("text"), QtCore.Qt.MouseButton.LeftButton)
    QTest.keyClicks(made.editor("/header/text"), "Title")
    assert made.message["interactive"]["header"] == {"type": "text", "text": "Title"}
    QTest.keyClick(choice._segments.button("text"), Key.Key_Right)
    assert made.message["interactive"]["header"] == {"type": "image", "image": {"link": ""}}
    assert not [place for place in made.form.places() if place.pointer.endswith("/header/text")]
    made.desk.undo()
    assert made.editor("/header/text").text() == "Title"


def test_a_folded_group_opens_for_its_problem(bench):
    made = bench("template", sample=True)
    group = made.form.findChild(GroupBox)
    pointer = "/messages/0/template/components/0/parameters/0/parameterName"
    assert not [place for place in made.form.places() if place.pointer == pointer]
    assert made.form.go_to(pointer)
    assert made.form.focusWidget() is made.editor("/parameters/0/parameterName")
    assert group is not None


def test_going_to_a_problem_of_a_field_that_does_not_exist_goes_nowhere(bench):
    made = bench("text")
    assert not made.form.go_to("/messages/0/unknown")


WRONG = {"type": "text", "text": {"body": {"a": [1]}}, "previewUrl": "yes"}


def test_a_value_of_the_wrong_type_is_shown_as_it_is(bench):
    made = bench("text")
    made.desk.open(drafting.with_message(made.desk.draft, WRONG))
    assert json.loads(made.editor("/text/body").toPlainText()) == {"a": [1]}
    assert made.editor("/previewUrl").toPlainText() == '"yes"'
    assert made.message == WRONG


def test_a_value_of_the_wrong_type_is_mended_where_it_is_shown(bench):
    made = bench("text")
    made.desk.open(drafting.with_message(made.desk.draft, WRONG))
    made.editor("/text/body").setPlainText('"Hello"')
    assert made.message == {**WRONG, "text": {"body": "Hello"}}
    QTest.keyClicks(made.editor("/text/body"), "!")
    assert made.message["text"]["body"] == "Hello!"


def test_json_that_is_not_finished_leaves_the_value_alone(bench):
    made = bench("text")
    made.desk.open(drafting.with_message(made.desk.draft, WRONG))
    editor = made.editor("/text/body")
    editor.setPlainText('{"a": [1')
    assert made.message == WRONG
    said = [one.text() for one in editor.parent().findChildren(QtWidgets.QLabel)]
    assert any(text.startswith("Not JSON yet. Line 1, column ") for text in said)
    made.refresh()
    assert editor.toPlainText() == '{"a": [1', "what is typed stays"


def leftover(made, name):
    return next(
        one for one in made.form.places() if one.focus_target().accessibleName().startswith(name)
    )


def test_a_key_without_a_field_is_kept_edited_and_removed(bench):
    made = bench("text")
    message = {"type": "text", "text": {"body": "x", "colour": "red"}, "odd": [1, {"b": None}]}
    made.desk.open(drafting.with_message(made.desk.draft, message))
    assert made.message == message
    leftover(made, "odd").focus_target().setPlainText("[2.0]")
    assert made.message == {**message, "odd": [2.0]}
    colour = leftover(made, "text › colour")
    bin_ = next(
        one
        for one in colour.findChildren(QtWidgets.QToolButton)
        if one.accessibleName() == "Remove text › colour"
    )
    bin_.click()
    assert made.message == {"type": "text", "text": {"body": "x"}, "odd": [2.0]}
    assert "/text/colour" not in [one.pointer for one in made.form.places()]


def test_what_belongs_to_the_way_not_chosen_is_shown_too(bench):
    made = bench("image")
    message = {"type": "image", "image": {"link": "https://example.com/a.png", "id": "7"}}
    made.desk.open(drafting.with_message(made.desk.draft, message))
    assert leftover(made, "image › id").focus_target().toPlainText() == '"7"'
    assert made.message == message


def test_bold_by_key_sets_whatsapps_mark(bench):
    made = bench("text")
    editor = made.editor("/text/body")
    QTest.keyClicks(editor, "hi")
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_B, QtCore.Qt.KeyboardModifier.ControlModifier)
    assert made.message["text"]["body"] == "*hi*"
    QTest.keyClick(editor, Key.Key_B, QtCore.Qt.KeyboardModifier.ControlModifier)
    assert made.message["text"]["body"] == "hi"


def test_help_is_a_key_away(bench):
    made = bench("text")
    row = made.place("/text/body")
    QTest.keyClick(row.focus_target(), Key.Key_F1, QtCore.Qt.KeyboardModifier.ShiftModifier)
    assert row._help.isVisible()
    assert "What the recipient reads" in row._help.text()
    QTest.keyClick(row.focus_target(), Key.Key_F1, QtCore.Qt.KeyboardModifier.ShiftModifier)
    assert not row._help.isVisible()


def test_pasted_rich_text_becomes_plain(bench):
    made = bench("text")
    mime = QtCore.QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    made.editor("/text/body").insertFromMimeData(mime)
    assert made.message["text"]["body"] == "bold"


def test_the_wheel_does_not_change_a_choice(bench):
    made = bench("template", sample=True)
    picker = made.editor("/language/code")
    before = made.message
    turn = QtGui.QWheelEvent(
        QtCore.QPointF(5, 5),
        QtCore.QPointF(5, 5),
        QtCore.QPoint(),
        QtCore.QPoint(0, -120),
        QtCore.Qt.MouseButton.NoButton,
        QtCore.Qt.KeyboardModifier.NoModifier,
        QtCore.Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QtWidgets.QApplication.sendEvent(picker, turn)
    assert made.message == before
    assert not turn.isAccepted(), "the form scrolls instead"


ROWS = [{"id": f"id-{n}", "title": f"Row {n}"} for n in range(1, 8)]


@pytest.fixture
def long_list(bench):
    """A list with seven rows: more than stand open."""
    made = bench("list-message", sample=True)
    interactive = made.message["interactive"]
    action = {**interactive["action"], "sections": [{"title": "All", "rows": ROWS}]}
    message = {**made.message, "interactive": {**interactive, "action": action}}
    made.desk.open(drafting.with_message(made.desk.draft, message))
    return made


def cards(made):
    every = [one for one in made.form.findChildren(Card) if one.isVisibleTo(made.form)]
    rows = [one for one in every if "/rows/" in one.pointer]
    return sorted(rows, key=lambda one: one.pointer)


def test_many_cards_are_closed_and_say_what_they_hold(long_list):
    shown = cards(long_list)
    assert [one.is_open for one in shown] == [False] * 7
    assert shown[6].focus_target().accessibleName() == "Row 7: Row 7, closed"
    assert all(one.block is None for one in shown), "what nobody sees is not built"


def test_a_card_is_opened_by_mouse_and_by_keys(long_list):
    first, second = cards(long_list)[:2]
    QTest.mouseClick(first.focus_target(), QtCore.Qt.MouseButton.LeftButton)
    assert first.is_open
    QTest.keyClick(second.focus_target(), Key.Key_Return)
    assert second.is_open
    QTest.keyClick(second.focus_target(), Key.Key_Left)
    assert not second.is_open
    QTest.keyClick(second.focus_target(), Key.Key_Up, QtCore.Qt.KeyboardModifier.AltModifier)
    rows = long_list.message["interactive"]["action"]["sections"][0]["rows"]
    assert [one["title"] for one in rows[:2]] == ["Row 2", "Row 1"]
    QTest.keyClick(second.focus_target(), Key.Key_Delete)
    assert len(long_list.message["interactive"]["action"]["sections"][0]["rows"]) == 6


def test_a_closed_card_says_what_is_wrong_in_it_until_it_is_opened(long_list):
    draft = long_list.desk.draft
    path = "/messages/0/interactive/action/sections/0/rows/4/title"
    card = cards(long_list)[4]
    address = next(
        (*one.address, number)
        for one in long_list.form.findChildren(CardsBox)
        for number in draft.numbers(one.address)
        if draft.pointer((*one.address, number)) == card.pointer
    )
    long_list.desk.edit(draft.put((*address, "title"), "x" * 30))
    assert [one.pointer for one in card.problems] == [path]
    assert long_list.form.go_to(path)
    assert card.is_open
    assert path in long_list.shown_problems()
    assert long_list.place("/rows/4/title").problems


def test_a_misspelt_key_is_put_right_by_one_click(bench):
    made = bench("reply-buttons", sample=True)
    interactive = made.message["interactive"]
    wrong = {("Header" if key == "header" else key): value for key, value in interactive.items()}
    made.desk.open(drafting.with_message(made.desk.draft, {**made.message, "interactive": wrong}))
    place = leftover(made, "interactive › Header")
    next(
        one
        for one in place.findChildren(QtWidgets.QPushButton)
        if one.text() == "Rename to “header”"
    ).click()
    assert made.message["interactive"] == interactive
    assert list(made.message["interactive"]) == list(interactive), "where it stood"
    assert made.place("/interactive/header/text").problems == ()


def test_what_is_missing_and_has_no_field_is_said_above_the_form(bench):
    made = bench("catalog", sample=True)
    interactive = {**made.message["interactive"], "action": {}}
    made.desk.open(
        drafting.with_message(made.desk.draft, {**made.message, "interactive": interactive})
    )
    whole = made.place("/messages/0")
    assert [one.pointer for one in whole.problems] == ["/messages/0/interactive/action/name"]
    assert whole.isVisibleTo(made.form)


@pytest.mark.parametrize("key", ["catalog", "flow", "cta-url", "location-request"])
def test_what_is_missing_and_can_only_be_one_word_is_written_at_a_click(bench, key):
    made = bench(key, sample=True)
    right = made.message
    for action in ({}, None):
        interactive = {one: value for one, value in right["interactive"].items() if one != "action"}
        if action is not None:
            rest = right["interactive"]["action"]
            interactive["action"] = {one: rest[one] for one in rest if one != "name"}
        made.desk.open(
            drafting.with_message(made.desk.draft, {**right, "interactive": interactive})
        )
        whole = made.place("/messages/0")
        assert len(whole.problems) == 1
        assert made.form.go_to(whole.problems[0].pointer)
        name = right["interactive"]["action"]["name"]
        button = whole.focus_target()
        assert name in button.text()
        button.click()
        assert made.message["interactive"]["action"]["name"] == name
        assert whole.problems == ()


def test_a_card_that_is_added_is_in_sight(bench, qtbot):
    made = bench("contacts")
    made.form.hide()
    area = QtWidgets.QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(made.form)
    area.resize(500, 300)
    with qtbot.waitExposed(area):
        area.show()
        made.form.show()
    box = made.form.findChild(CardsBox)
    area.ensureWidgetVisible(box._add, 0, 0)
    box._add.click()
    target = area.focusWidget()
    seen = QtCore.QRect(target.mapTo(area.viewport(), QtCore.QPoint()), target.size())
    assert area.viewport().rect().contains(seen)
    area.takeWidget()
