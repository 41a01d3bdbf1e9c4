"""The Compose page: one draft, seen as form, phone, JSON and problems; and Send."""

import json
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.formats import link
from composer.messages import KINDS, drafting
from composer.messages.problem import Problem, Severity
from composer.ui.commands import messages

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
ANNA, BO = "+46701740605", "+46701740606"


def test_what_is_seen_is_what_is_sent(bench):
    made = bench()
    made.editor.insertPlainText("Hello 😀")
    seen = made.json
    QTest.keyClick(made.editor, Key.Key_Return, Control)
    ((request,),) = made.sent
    assert link.encode(request) == seen
    assert request["messages"] == [{"type": "text", "text": {"body": "Hello 😀"}}]
    assert request["destinations"] == [ANNA]


def test_the_json_follows_every_keystroke(bench):
    made = bench()
    for letter in "abc":
        QTest.keyClicks(made.editor, letter)
        assert json.loads(made.json)["messages"][0]["text"]["body"].endswith(letter)


def test_one_request_for_each_recipient_unless_one_for_all_is_wanted(bench):
    made = bench(numbers=(ANNA, BO))
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert [one["destinations"] for one in made.sent[0]] == [[ANNA], [BO]]
    assert len({one["refId"] for one in made.sent[0]}) == 2
    made.page.bar.together_wanted.emit(True)
    made.page.send()
    assert [one["destinations"] for one in made.sent[1]] == [[ANNA, BO]]


def test_after_sending_the_next_request_has_another_ref_id(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    before = json.loads(made.json)["refId"]
    made.page.send()
    made.page.sent()
    assert json.loads(made.json)["refId"] != before


def test_a_ref_id_of_ones_own_is_sent(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    made.desk.edit(made.desk.draft.put(("refId",), "mine"))
    made.page.send()
    assert made.sent[0][0]["refId"] == "mine"


def test_errors_stop_sending_and_lead_to_the_field(bench):
    made = bench()
    made.page.bar.send.setFocus()
    made.page.send()
    assert made.sent == []
    assert made.page._said.text() == "One thing must be mended before this can be sent."
    assert made.page.focusWidget() is made.editor
    assert made.page.tabs.tabText(1) == "Problems (1)"
    QTest.keyClicks(made.editor, "x")
    assert not made.page._said.isVisible()
    assert made.page.tabs.tabText(1) == "Problems"


def test_without_a_recipient_nothing_is_sent_and_the_cursor_goes_there(bench):
    made = bench(numbers=())
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert made.sent == []
    assert made.page.focusWidget() is made.page.bar.recipients._line


def test_a_click_on_a_problem_goes_to_its_field(bench):
    made = bench("reply-buttons")
    made.page.tabs.setCurrentWidget(made.page.problem_list)
    rows = made.page.problem_list._list
    pointers = [
        rows.item(index).data(QtCore.Qt.ItemDataRole.UserRole) for index in range(rows.count())
    ]
    index = pointers.index("/messages/0/interactive/action/buttons/0/reply/id")
    made.page.tabs.setCurrentWidget(made.page.problem_list)
    QTest.mouseClick(
        rows.viewport(),
        QtCore.Qt.MouseButton.LeftButton,
        pos=rows.visualItemRect(rows.item(index)).center(),
    )
    assert made.page.focusWidget().accessibleName() == "Id, required"


def test_a_problem_without_a_field_shows_its_line_of_the_json(bench):
    made = bench()
    made.page.tabs.setCurrentWidget(made.page.problem_list)
    made.page.go_to("/messages")
    assert made.page.tabs.currentWidget() is made.page.json
    assert '"messages"' in made.page.json.view.textCursor().selectedText()


def test_a_key_that_no_field_shows_has_a_place_of_its_own(bench):
    made = bench()
    message = {"type": "text", "text": {"body": "x", "colour": "red"}}
    made.desk.edit(made.desk.draft.put(("messages",), [message]))
    made.page.go_to("/messages/0/text/colour")
    assert made.page.focusWidget().accessibleName() == "text › colour, as JSON"


def test_a_message_of_an_unknown_kind_is_shown_as_json(bench):
    made = bench()
    message = {"type": "hologram", "hologram": {"shape": [1, 2.5, None]}}
    made.desk.open(drafting.opened({"messages": [message]}))
    made.page.go_to("/messages/0/hologram")
    editor = made.page.focusWidget()
    assert editor.accessibleName() == "hologram, as JSON"
    assert json.loads(editor.toPlainText()) == message["hologram"]
    editor.setPlainText("7")
    assert made.desk.draft.request == {"messages": [{"type": "hologram", "hologram": 7}]}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_a_few_keys_away(bench, kind):
    made = bench()
    made.page.form.picker.open_panel()
    panel = made.page.form.picker._panel
    QTest.keyClicks(panel._search, kind.title)
    QTest.keyClick(panel._search, Key.Key_Return)
    assert made.page.form._kind is kind
    assert not panel.isVisible()


def test_a_sample_can_be_found_and_opened(bench):
    made = bench()
    made.page.form.picker.open_panel()
    panel = made.page.form.picker._panel
    QTest.keyClicks(panel._search, "confirm appointment")
    QTest.keyClick(panel._search, Key.Key_Return)
    assert "appointment" in made.json
    assert made.desk.draft.get(("destinations",)) == [ANNA]
    made.desk.undo()
    assert json.loads(made.json)["messages"][0]["type"] == "text"


def test_another_kind_and_back_brings_the_text_back(bench):
    made = bench()
    QTest.keyClicks(made.editor, "Hello")
    made.page.form._choose_kind("image")
    made.page.form._choose_kind("text")
    assert made.editor.toPlainText() == "Hello"


def test_the_envelopes_fields_are_all_there(bench):
    from composer.messages.envelope import FORM
    from composer.messages.words import fields

    made = bench()
    for at, _ in fields(FORM):
        assert made.page.form._settings.go_to(f"/{at}"), at


def test_a_setting_is_sent(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    made.page.form._settings.go_to("/platformTransactionId")
    QTest.keyClicks(made.page.focusWidget(), "t-1")
    assert json.loads(made.json)["platformTransactionId"] == "t-1"


def test_the_phone_shows_the_message(bench, qtbot):
    made = bench()
    QTest.keyClicks(made.editor, "Hello *you*")
    qtbot.waitUntil(lambda: "Hello" in made.page.phone.accessibleDescription())


def test_the_senders_of_the_account_are_offered(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    source = made.page.bar._source
    assert source.currentText() == "+4680000001"
    QTest.keyClick(source, Key.Key_Down)
    assert json.loads(made.json)["source"] == "+4680000002"


def test_another_account_takes_its_own_sender(bench):
    made = bench()
    QTest.keyClick(made.page.bar._source, Key.Key_Down)
    made.page.set_account("Other", {"source": "+4790000000"}, ["+4790000000"], [])
    assert json.loads(made.json)["source"] == "+4790000000"


def test_turning_through_requests(bench):
    made = bench(numbers=(ANNA, BO))
    assert made.page.json._which.text() == "Request 1 of 2"
    QTest.mouseClick(made.page.json._next, QtCore.Qt.MouseButton.LeftButton)
    assert json.loads(made.json)["destinations"] == [BO]
    made.desk.edit(made.desk.draft.put(("destinations",), [ANNA]))
    assert json.loads(made.json)["destinations"] == [ANNA]


@pytest.mark.parametrize("ending", ["/location/name", "/location/latitude"])
def test_undo_by_key_is_the_drafts_from_a_line(bench, ending):
    made = bench("location")
    made.page.go_to(f"/messages/0{ending}")
    editor = made.page.focusWidget()
    QTest.keyClicks(editor, "12")
    QTest.keyClick(editor, Key.Key_Z, Control)
    assert editor.text() == ""
    assert "12" not in made.json
    QTest.keyClick(editor, Key.Key_Z, Control | QtCore.Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "12"


def test_undo_by_key_is_the_drafts_from_a_page(bench):
    made = bench()
    QTest.keyClicks(made.editor, "Hello")
    QTest.keyClick(made.editor, Key.Key_Z, Control)
    assert made.editor.toPlainText() == ""
    QTest.keyClick(made.editor, Key.Key_Z, Control | QtCore.Qt.KeyboardModifier.ShiftModifier)
    assert made.editor.toPlainText() == "Hello"


def test_a_live_account_asks_before_it_sends(bench, qtbot):
    made = bench()
    made.page.set_account(
        "Sweden",
        {"source": "+4680000001", "platformId": "1", "platformPartnerId": "2"},
        ["+4680000001"],
        [],
        "LIVE",
    )
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert made.sent == []
    assert "one real person" in made.page.departure.confirm._question.text()
    QTest.mouseClick(made.page.departure.confirm._yes, QtCore.Qt.MouseButton.LeftButton)
    assert len(made.sent) == 1


def test_an_account_with_an_allow_list_sends_to_nobody_else(bench, qtbot):
    made = bench(numbers=(ANNA, BO))
    made.page.set_account(
        "Sweden",
        {"source": "+4680000001", "platformId": "1", "platformPartnerId": "2"},
        ["+4680000001"],
        [],
        "LIVE",
        frozenset([ANNA]),
    )
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert made.sent == []
    question = made.page.departure.confirm._question.text()
    assert "“Sweden” sends to its test recipients only" in question
    assert made.page.departure.confirm._badge.text() == "LIVE"
    with qtbot.waitSignal(made.page.account_wanted):
        made.page.departure.confirm._yes.click()
    made.desk.edit(made.desk.draft.put(("destinations",), [ANNA]))
    made.page.send()
    assert "one real person" in made.page.departure.confirm._question.text()


@pytest.mark.parametrize("mode", ["SANDBOX", "TEST", "LIVE"])
def test_beside_send_stands_how_real_the_account_is(bench, mode):
    made = bench()
    made.page.set_account("Sweden", {}, ["+4680000001"], [], mode)
    assert made.page.bar.badge.text() == mode
    assert "Sweden" in made.page.bar.badge.accessibleName()


def test_an_edit_takes_the_question_back(bench):
    made = bench()
    made.page.set_account(
        "Sweden",
        {"source": "+4680000001", "platformId": "1", "platformPartnerId": "2"},
        ["+4680000001"],
        [],
        "LIVE",
    )
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    QTest.keyClicks(made.editor, "y")
    assert not made.page.departure.confirm.isVisible()
    assert made.sent == []


def test_many_recipients_are_asked_about_everywhere(bench):
    made = bench(numbers=[f"+467{index:08d}" for index in range(51)])
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert made.sent == []
    assert made.page.departure.confirm._yes.text() == "Send to 51 recipients"
    made.page.departure.confirm._yes.click()
    assert len(made.sent[0]) == 51


def test_a_sandbox_recipient_cannot_be_sent_to_by_another_account(bench):
    made = bench(numbers=("+99900000001",))
    made.page.set_account(
        "Test",
        {"source": "+4680000001", "platformId": "1", "platformPartnerId": "2"},
        ["+4680000001"],
        [],
        "TEST",
    )
    QTest.keyClicks(made.editor, "x")
    made.page.send()
    assert made.sent == []
    assert made.page.focusWidget() is made.page.bar.recipients._line


def test_a_narrow_page_has_the_phone_among_the_tabs(bench, qtbot):
    made = bench()
    made.page.resize(700, 600)
    assert [made.page.tabs.tabText(index) for index in range(3)] == [
        "Phone",
        "JSON",
        "Problems (1)",
    ]
    assert made.page.phone.isVisible()
    made.page.resize(1200, 700)
    assert made.page.tabs.tabText(0) == "JSON"
    assert made.page.phone.isVisible()


def begin(made: Any) -> None:
    """Ctrl+N."""
    window = SimpleNamespace(show_page=lambda _key: None)
    around: Any = SimpleNamespace(window=window, compose=made.page, desk=made.desk)
    messages.begin(around)


def first_field(made):
    return next(made.page.form._form.places()).focus_target()


def write_in(made, ending):
    """Put the cursor into that field."""
    places = made.page.form._form.places()
    place = next(one for one in places if one.pointer.endswith(ending))
    place.focus_target().setFocus()
    assert made.page.focusWidget() is place.focus_target()


def test_undo_of_a_new_message_leaves_the_keyboard_in_the_field(bench):
    made = bench()
    QTest.keyClicks(made.editor, "Hello")
    begin(made)
    QTest.keyClicks(made.page.focusWidget(), "ab")
    for _ in range(2):
        QTest.keyClick(made.page.focusWidget(), Key.Key_Z, Control)
    assert made.editor.toPlainText() == "Hello"
    assert made.page.focusWidget() is made.editor


def test_a_message_that_comes_is_shown_from_its_beginning(bench):
    made = bench("location")
    made.page.resize(1200, 460)
    bar = made.page.form._area.verticalScrollBar()
    write_in(made, "/address")
    bar.setValue(bar.maximum())
    assert bar.maximum() > 0
    made.page.bringing_in.bring(json.dumps({"type": "text", "text": {"body": "Hi"}}))
    assert made.page.focusWidget() is first_field(made)
    assert bar.value() == 0


def test_the_keyboard_comes_back_to_the_same_field_of_the_message_that_comes(bench):
    made = bench("location")
    write_in(made, "/name")
    location = {"latitude": 1, "longitude": 2, "name": "Home"}
    made.page.bringing_in.bring(json.dumps({"type": "location", "location": location}))
    assert made.page.focusWidget().text() == "Home"


def test_who_writes_beside_the_form_keeps_the_keyboard_when_a_message_comes(bench):
    made = bench()
    for place in (made.page.bar.recipients, made.page.json.view):
        place.setFocus()
        kept = made.page.focusWidget()
        made.desk.edit(messages.emptied(made.desk.draft))
        assert made.page.focusWidget() is kept


def test_a_ref_id_of_ones_own_is_used_up_by_sending(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    made.desk.edit(made.desk.draft.put(("refId",), "mine"))
    made.page.send()
    made.page.sent()
    assert "refId" not in made.desk.draft.request
    made.page.send()
    assert made.sent[1][0]["refId"] != "mine"
    made.desk.undo()
    assert made.desk.draft.request["refId"] == "mine"


def test_sending_without_one_is_no_step_back(bench):
    made = bench()
    QTest.keyClicks(made.editor, "x")
    draft = made.desk.draft
    made.page.sent()
    assert made.desk.draft is draft


def test_a_new_message_has_no_ref_id_of_the_old_one(bench):
    made = bench()
    made.desk.edit(made.desk.draft.put(("refId",), "mine").put(("priority",), "HIGH"))
    begin(made)
    assert "refId" not in made.desk.draft.request
    assert made.desk.draft.request["priority"] == "HIGH"


def shown_at_fields(made):
    return [one.sentence for place in made.page.form._form.places() for one in place.problems]


def test_another_message_is_not_red_before_somebody_was_there(bench):
    made = bench()
    made.page.send()
    assert shown_at_fields(made) == ["Text is missing."]
    QTest.keyClicks(made.editor, "x")
    begin(made)
    assert shown_at_fields(made) == []
    made.page.send()
    assert shown_at_fields(made) == ["Text is missing."]
    made.page.form.picker.kind_chosen.emit("location")
    assert shown_at_fields(made) == []
    made.desk.undo()
    assert shown_at_fields(made) == ["Text is missing."]
    made.desk.redo()
    made.page.send()
    assert shown_at_fields(made)
    made.page.bringing_in.bring(json.dumps({"type": "location", "location": {}}))
    assert shown_at_fields(made) == []


def test_that_undo_brings_the_old_one_back_is_said_until_the_first_edit(bench):
    made = bench("location")
    QTest.keyClicks(made.editor, "5")
    begin(made)
    assert made.page._said.isVisible()
    made.page.check_again()
    assert made.page._said.isVisible()
    QTest.keyClicks(made.page.focusWidget(), "7")
    assert not made.page._said.isVisible()


def test_an_error_is_said_until_it_is_mended(bench):
    made = bench("location")
    made.page.send()
    QTest.keyClicks(made.page.focusWidget(), "7")
    assert made.page._said.isVisible()


def test_hints_are_listed_and_not_counted(bench):
    made = bench("image")
    link = {"type": "image", "image": {"link": "https://example.com/a.jpg"}}
    made.page.bringing_in.bring(json.dumps(link))
    hint = Problem(Severity.HINT, "/messages/0/image/link", "It could be better.")
    made.page.judgement.more = lambda _draft: (hint,)
    made.page.check_again()
    assert made.page.tabs.tabText(1) == "Problems"
    made.page.tabs.setCurrentIndex(1)
    assert made.page.problem_list._list.count() == len(made.page.problems) > 0


def test_what_is_wrong_with_sender_and_recipients_is_said_at_the_send_bar_alone(bench):
    made = bench(numbers=())
    made.page.plan.supplied = {}
    made.page.show_all_problems()
    made.page.check_again()
    wrong = {one.pointer for one in made.page.problems}
    assert {"/source", "/destinations"} <= wrong
    told = {one.pointer for at in made.page.form._settings.places() for one in at.problems}
    assert told.isdisjoint({"/source", "/destinations"})


def test_fields_stay_near_their_counters_in_a_very_wide_window(bench, qtbot):
    page = bench("text").page
    page.resize(2600, 900)
    page.show()
    body = page.form._form.findChild(QtWidgets.QPlainTextEdit)
    qtbot.waitUntil(lambda: body.width() > 500, timeout=5_000)
    assert body.width() <= 720
