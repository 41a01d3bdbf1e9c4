"""The designer: one definition as form, JSON, picture and problems; every edit kept, every step taken back."""

import json
from typing import Any

import pytest
from PySide6 import QtCore, QtTest, QtWidgets

from composer.formats import link
from composer.rendering.tree import Text
from composer.templates.form import BLANK
from composer.ui.preview import touch
from composer.ui.preview.answer import AnswerPanel
from tests.templates.definitions import definition


def _type(editor, text):
    editor.setFocus()
    if isinstance(editor, QtWidgets.QPlainTextEdit):
        editor.selectAll()
    QtTest.QTest.keyClicks(editor, text)


def test_it_opens_as_form_json_and_picture(bench):
    bench.open("order_confirmation.en")
    assert {"/name", "/language", "/category"} <= bench.places().keys()
    assert json.loads(bench.page.json.view.text) == definition("order_confirmation.en")
    assert "order_confirmation" in bench.page.head.name.text()
    assert "English" in bench.page.head.about.text()
    assert bench.page.problems == ()
    assert bench.writes == 0


def test_what_is_typed_is_in_the_json_on_the_phone_and_kept(bench, qtbot):
    bench.open("order_confirmation.en")
    body = next(at for at in bench.places() if at.endswith("/text") and "/components/" in at)
    _type(bench.editor("/name"), "_2")
    assert bench.definition["name"] == "order_confirmation_2"
    assert '"order_confirmation_2"' in bench.page.json.view.text
    _type(bench.editor(body), "Something else.")
    qtbot.waitUntil(lambda: bench.library.get(1) == bench.definition)
    assert bench.page.head.saved.text() == "Saved"


def test_undo_takes_back_and_redo_does_again(bench):
    bench.open("order_confirmation.en")
    _type(bench.editor("/name"), "_2")
    bench.page.head.undo.click()
    assert bench.definition == definition("order_confirmation.en")
    bench.page.head.redo.click()
    assert bench.definition["name"] == "order_confirmation_2"


def test_another_template_has_a_past_of_its_own(bench):
    bench.open("order_confirmation.en")
    _type(bench.editor("/name"), "_2")
    bench.open("welcome.nl", key=2)
    assert bench.library[1]["name"] == "order_confirmation_2"
    assert not bench.page.head.undo.isEnabled()
    assert bench.definition == definition("welcome.nl")


def test_what_cannot_be_written_is_said_and_tried_again(bench, qtbot):
    bench.open("order_confirmation.en")
    bench.fails = OSError("The disk is full.")
    _type(bench.editor("/name"), "_2")
    qtbot.waitUntil(lambda: bench.page.keeping.trouble != "")
    assert bench.page._said.isVisible()
    assert "The disk is full." in bench.page._said.text()
    bench.fails = None
    qtbot.waitUntil(
        lambda: bench.library.get(1, {}).get("name") == "order_confirmation_2", timeout=8000
    )
    assert bench.page.keeping.saved


def test_what_could_not_be_written_of_the_last_one_is_still_written(bench, qtbot):
    bench.open("order_confirmation.en")
    bench.fails = OSError("The disk is full.")
    _type(bench.editor("/name"), "_2")
    bench.open("welcome.nl", key=2)
    bench.fails = None
    qtbot.waitUntil(
        lambda: bench.library.get(1, {}).get("name") == "order_confirmation_2", timeout=8000
    )
    assert 2 not in bench.library


def test_review_rules_stand_at_their_fields_and_in_the_list(bench):
    bench.open("order_confirmation.en")
    _type(bench.editor("/name"), " Ö")
    assert "small letters" in bench.told()["/name"][0]
    assert bench.page.tabs.tabText(1) == "Problems (1)"


def test_a_new_one_says_what_is_missing_when_it_shall_be_submitted(bench):
    bench.open(dict(BLANK))
    assert bench.told() == {}
    assert not bench.page.ready()
    assert {"/name", "/components/0/text"} <= bench.told().keys()
    assert "2 things" in bench.page._said.text()
    assert bench.page.focusWidget() is bench.editor("/name")


def test_a_sound_one_is_ready(bench):
    bench.open("order_confirmation.en")
    assert bench.page.ready()
    assert not bench.page._said.isVisible()


def test_a_problem_leads_to_its_field(bench):
    bench.open("autumn_collection.en")
    at = "/components/1/cards/1/components/1/text"
    bench.page.go_to(at)
    assert bench.places()[at].focus_target() is bench.page.focusWidget()


def test_json_that_is_typed_is_in_the_form(bench, qtbot):
    bench.open("order_confirmation.en")
    made = {**definition("order_confirmation.en"), "name": "other", "more": {"of": [1.0, None]}}
    bench.page.json.view.setFocus()
    bench.page.json.view.selectAll()
    bench.page.json.view.insertPlainText(link.encode(made))
    assert bench.page.json.finish()
    assert json.dumps(bench.definition) == json.dumps(made)
    assert bench.places()["/name"].editor.value() == "other"
    assert "/more" in bench.places()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[1]", "no template"),
        ('{"type": "text", "text": {"body": "Hi"}}', ""),
        ("{", "Line 1"),
    ],
)
def test_json_that_is_no_definition_stays_in_the_pane(bench, text, why):
    bench.open("order_confirmation.en")
    bench.page.json.view.setFocus()
    bench.page.json.view.selectAll()
    bench.page.json.view.insertPlainText(text)
    assert not bench.page.finish()
    assert bench.definition == definition("order_confirmation.en")
    assert why in bench.page.json._trouble.text()
    assert bench.page._said.isVisible()


def test_components_alone_get_into_the_one_on_the_desk(bench):
    bench.open("order_confirmation.en")
    parts = definition("welcome.nl")["components"]
    bench.page.bringing_in.bring(json.dumps(parts))
    assert bench.definition["name"] == "order_confirmation"
    assert bench.definition["components"] == parts
    bench.page.desk.undo()
    assert bench.definition == definition("order_confirmation.en")


def test_a_message_that_is_pasted_becomes_a_sketch(bench):
    bench.open(dict(BLANK))
    body = {"type": "body", "parameters": [{"type": "text", "text": "Anna"}]}
    template = {"name": "hello", "language": {"code": "en"}, "components": [body]}
    bench.page.bringing_in.bring(json.dumps({"type": "template", "template": template}))
    assert bench.definition["name"] == "hello"
    assert "{{1}}" in bench.definition["components"][0]["text"]
    assert "sketch" in bench.page.note.text.text()


def test_the_phone_shows_samples_or_gaps(bench):
    bench.open("order_confirmation.en")
    looks = []
    for key in ("samples", "gaps"):
        bench.page.phone.ways.button(key).click()
        words = next(one for one in bench.page.phone.phone.picture.bubble if isinstance(one, Text))
        looks.append({span.gap for line in words.paragraphs for span in line.spans if span.gap})
    assert looks == [{"filled"}, {"open"}]


def test_a_tap_on_the_phone_says_what_comes_back_and_sends_nothing(bench):
    bench.open("many_answers.en_AU")
    phone = bench.page.phone.phone
    part = next(one for one in touch.parts(phone.surface) if one.kind == "button")
    QtTest.QTest.mouseClick(
        phone, QtCore.Qt.MouseButton.LeftButton, pos=part.place.center().toPoint()
    )
    answer = bench.page.phone.findChild(AnswerPanel)
    came = json.loads(answer.view.text)["content"]["message"]
    assert came["button"]["text"] == part.title
    assert came["button"]["payload"]
    assert not answer.send.isVisible()
    assert "nothing is sent" in answer.said.text()


def test_the_keyboard_goes_through_the_form(bench, qtbot):
    bench.open("order_confirmation.en")
    first = bench.editor("/name")
    first.setFocus()
    seen = []
    for _ in range(3):
        seen.append(bench.page.focusWidget())
        QtTest.QTest.keyClick(bench.page.focusWidget(), QtCore.Qt.Key.Key_Tab)
    assert len(set(map(id, seen))) == 3


def test_a_sample_is_asked_for_as_soon_as_there_is_a_gap(bench):
    bench.open({**BLANK, "components": [{"type": "BODY", "text": "Hello, welcome."}]})
    at = "/components/0/example"
    place = bench.places()[at]
    assert not place.isVisible()
    _type(bench.editor("/components/0/text"), "Hello {{1}}, you are {{2}} now.")
    assert place.isVisible()
    lines = place.editor.findChildren(QtWidgets.QLineEdit)
    assert [line.accessibleName() for line in lines] == ["Sample for {{1}}", "Sample for {{2}}"]
    QtTest.QTest.keyClicks(lines[1], "here")
    assert bench.definition["components"][0]["example"] == {"body_text": [["", "here"]]}
    QtTest.QTest.keyClicks(lines[0], "Anna")
    assert bench.definition["components"][0]["example"] == {"body_text": [["Anna", "here"]]}
    assert "Hello Anna, you are here now." in _shown(bench)


def _shown(bench):
    picture = bench.page.phone.phone.picture
    return "".join(
        line.text for one in picture.bubble if isinstance(one, Text) for line in one.paragraphs
    )


def test_a_gap_with_a_name_has_its_sample_by_name(bench):
    bench.open(definition("appointment_named.ar_AE"))
    kinds = [one["type"] for one in bench.definition["components"]]
    at = f"/components/{kinds.index('BODY')}/example"
    line = bench.places()[at].editor.findChildren(QtWidgets.QLineEdit)[0]
    line.setFocus()
    line.clear()
    QtTest.QTest.keyClicks(line, "Bo")
    example = next(one for one in bench.definition["components"] if one["type"] == "BODY")[
        "example"
    ]
    assert example["body_text_named_params"][0]["example"] == "Bo"


def test_a_sample_whose_gap_is_gone_can_be_removed(bench):
    bench.open("order_confirmation.en")
    body = bench.editor("/components/0/text")
    _type(body, "Hello {{1}}, thank you.")
    bench.places()["/components/0/example"].editor._drop(1)
    assert bench.definition["components"][0]["example"] == {"body_text": [["Anna"]]}
    assert bench.page.problems == ()


def test_a_new_one_can_start_from_a_whole_template(bench):
    bench.open(dict(BLANK))
    _type(bench.editor("/name"), "hello")
    strip = bench.page.form.starts
    assert strip.isVisible()
    strip.buttons.findChildren(QtWidgets.QPushButton)[4].click()
    assert bench.definition["name"] == "hello"
    assert [one["type"] for one in bench.definition["components"]] == ["BODY", "CAROUSEL"]
    assert not strip.isVisible()
    assert len(bench.page.phone.phone.picture.cards) == 2
    bench.page.desk.undo()
    assert strip.isVisible()


def test_what_is_not_written_yet_is_handed_out_for_the_last_moments(bench):
    bench.open("order_confirmation.en")
    assert bench.page.keeping.pending is None
    bench.fails = OSError("The disk is full.")
    _type(bench.editor("/name"), "_2")
    pending: Any = bench.page.keeping.pending
    assert pending == (1, {**definition("order_confirmation.en"), "name": "order_confirmation_2"})


def _marks(bench, pointer):
    from composer.ui.forms.marks import Marks

    return bench.places()[pointer].findChild(Marks)


def test_a_gap_is_put_in_by_a_button(bench):
    bench.open({**BLANK, "components": [{"type": "BODY", "text": "Hello !"}]})
    at = "/components/0/text"
    editor = bench.editor(at)
    cursor = editor.textCursor()
    cursor.setPosition(6)
    editor.setTextCursor(cursor)
    button = _marks(bench, at).findChildren(QtWidgets.QToolButton)[-1]
    button.click()
    assert bench.definition["components"][0]["text"] == "Hello {{1}}!"
    button.click()
    assert bench.definition["components"][0]["text"] == "Hello {{1}}{{2}}!"
    _type(editor, "Hello {{first_name}}, ")
    button.click()
    QtTest.QTest.keyClicks(editor, "day")
    assert bench.definition["components"][0]["text"] == "Hello {{first_name}}, {{day}}"


def test_a_new_card_is_like_the_last(bench):
    from composer.ui.forms.cards import CardsBox

    bench.open("autumn_collection.en")
    form: Any = bench.page.form.form
    before = bench.definition["components"][1]["cards"]
    box = next(one for one in form.findChildren(CardsBox) if one._word.noun == "Card {n}")
    box._add.click()
    after = bench.definition["components"][1]["cards"]
    assert after == [*before, before[-1]]
    assert after[-1] is not before[-1]


def test_opening_is_shown_in_turns_and_whatever_needs_it_whole_gets_it_whole(bench, qtbot):
    """A large definition takes longer than the window may be held up; what comes meanwhile is not lost."""
    page = bench.page
    page.open(1, definition("autumn_collection.en"))
    assert page.form.form is None
    assert page.pacing.behind
    qtbot.waitUntil(lambda: not page.pacing.behind)
    form: Any = page.form.form
    assert form.isVisible()
    assert "autumn_collection" in page.json.view.text
    page.open(2, {**definition("autumn_collection.en"), "name": "No Name"})
    page.go_to("/name")
    assert bench.editor("/name").hasFocus()
    assert [one.pointer for one in page.problems] == ["/name"]


def test_a_body_must_be_written_except_where_whatsapp_writes_it(bench):
    bench.open("order_confirmation.en")
    body = bench.editor("/components/0/text")
    assert body.accessibleName() == "Body, required"
    _type(body, "")
    QtTest.QTest.keyClick(body, QtCore.Qt.Key.Key_Delete)
    assert bench.told()["/components/0/text"] == ["Body is missing."]
    bench.page.desk.edit(bench.page.desk.draft.put(("category",), "AUTHENTICATION"))
    assert body.accessibleName() == "Body"
    assert "/components/0/text" not in bench.told()
