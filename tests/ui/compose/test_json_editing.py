"""The JSON pane edits the draft both ways."""

import json

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.formats import link

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
Shift = QtCore.Qt.KeyboardModifier.ShiftModifier
ANNA, BO = "+46701740605", "+46701740606"


class Pane:
    """The pane of a page, with a person's hands on it."""

    def __init__(self, made, qtbot):
        self.made, self.qtbot = made, qtbot
        self.view, self.editing = made.page.json.view, made.page.json.editing
        self.view.setFocus()

    @property
    def body(self):
        return self.made.desk.draft.request["messages"][0]["text"]["body"]

    @property
    def trouble(self):
        shown = self.made.page.json._trouble
        return shown.text() if shown.isVisible() else ""

    def type_behind(self, piece, text):
        """Type behind the first such piece, and wait for the pause."""
        cursor = self.view.document().find(piece)
        assert not cursor.isNull(), self.view.text
        cursor.clearSelection()
        self.view.setTextCursor(cursor)
        self.type(text)

    def type(self, text):
        for letter in text:
            QTest.keyClick(self.view, Key.Key_Backspace if letter == "\b" else letter)
        self.pause()

    def pause(self):
        self.qtbot.waitUntil(lambda: not self.editing._pause.isActive())

    def press(self, key, modifiers=Control):
        QTest.keyClick(self.view, key, modifiers)

    def leave(self):
        self.made.editor.setFocus()


@pytest.fixture
def pane(bench, qtbot):
    def make(body="Hello", **more):
        made = bench(**more)
        made.editor.insertPlainText(body)
        return Pane(made, qtbot)

    return make


def test_what_is_typed_is_in_the_form_and_the_draft(pane):
    hands = pane()
    hands.type_behind("Hello", " you")
    assert hands.body == "Hello you"
    assert hands.made.editor.toPlainText() == "Hello you"
    assert set(hands.made.desk.draft.request) == {"destinations", "messages"}


def test_the_text_is_not_touched_while_a_person_types_in_it(pane):
    hands = pane()
    hands.type_behind("Hello", '"  ,   "previewUrl" :true , "x":"')
    typed = hands.view.text
    assert '"  ,   "previewUrl" :true' in typed
    text = hands.made.desk.draft.request["messages"][0]["text"]
    assert text == {"body": "Hello", "previewUrl": True, "x": ""}
    hands.leave()
    assert hands.view.text != typed
    assert hands.view.text == link.encode(hands.made.page.plan.request(hands.made.desk.draft, 0))


def test_a_form_field_follows_into_the_pane_after_an_edit_there(pane):
    hands = pane()
    hands.type_behind("Hello", "!")
    hands.leave()
    QTest.keyClicks(hands.made.editor, "?")
    assert json.loads(hands.view.text)["messages"][0]["text"]["body"] == hands.body
    assert "?" in hands.body


def test_what_is_no_json_leaves_the_draft_and_says_where(pane):
    hands = pane()
    before = hands.made.desk.draft
    hands.type_behind('"Hello"', " x")
    assert hands.made.desk.draft is before
    line = hands.view.text[: hands.view.text.index('"Hello"')].count("\n") + 1
    assert hands.trouble.startswith(f"Line {line}, column ")
    assert "comma" in hands.trouble
    assert hands.made.page.json._which.text() == "Not in the message yet"
    wavy = QtGui.QTextCharFormat.UnderlineStyle.WaveUnderline
    (mark,) = (one for one in hands.view.extraSelections() if one.format.underlineStyle() is wavy)
    assert mark.cursor.selectedText() == "x"
    assert list(hands.view._marks.glyphs()) == [line - 1]
    hands.type("\b\b")
    assert hands.trouble == ""
    assert hands.made.desk.draft is before


def test_a_leave_takes_over_what_can_be_repaired_and_says_what(pane):
    hands = pane()
    hands.type_behind('"Hello"', ",  // greet")
    assert hands.trouble
    hands.type_behind("Hello", " you")
    assert hands.body == "Hello"
    hands.leave()
    assert hands.body == "Hello you"
    assert hands.trouble == ""
    assert json.loads(hands.view.text)["messages"][0]["text"]["body"] == "Hello you"
    note = hands.made.page.note
    assert note.isVisible()
    assert "comment" in note.text.text() + note.details.text()
    hands.made.desk.undo()
    assert hands.body == "Hello"


def test_tidy_indents_and_the_cursor_stays(pane):
    hands = pane()
    hands.type_behind("Hello", '", "z":["')
    assert '"z":["' in hands.view.text
    hands.type_behind('"z":["', '"]  , "y":[ "')
    assert hands.trouble
    hands.made.page.json._tidy.click()
    assert '"z": [' in hands.view.text
    assert hands.made.desk.draft.request["messages"][0]["text"]["z"] == [""]
    assert hands.view.hasFocus()


def test_undo_and_redo_in_the_pane_are_the_drafts_a_step_for_each_pause(pane):
    hands = pane()
    hands.type_behind("Hello", " you")
    hands.type_behind("you", " all")
    hands.press(Key.Key_Z)
    assert hands.body == "Hello you"
    hands.press(Key.Key_Z)
    assert hands.body == "Hello"
    assert hands.made.editor.toPlainText() == "Hello"
    hands.press(Key.Key_Z, Control | Shift)
    hands.press(Key.Key_Z, Control | Shift)
    assert hands.body == "Hello you all"
    assert '"Hello you all"' in hands.view.text


def test_undo_at_once_takes_back_what_was_typed_last(pane):
    hands = pane()
    cursor = hands.view.document().find("Hello")
    cursor.clearSelection()
    hands.view.setTextCursor(cursor)
    QTest.keyClicks(hands.view, " you")
    hands.press(Key.Key_Z)
    assert hands.body == "Hello"
    assert "you" not in hands.view.text


def test_undo_goes_back_through_what_could_not_be_read(pane):
    hands = pane()
    whole = hands.view.text
    hands.type_behind('"Hello"', " x")
    first = hands.view.text
    hands.type("y")
    hands.press(Key.Key_Z)
    assert hands.view.text == first
    assert hands.trouble
    hands.press(Key.Key_Z)
    assert hands.view.text == whole
    assert hands.trouble == ""
    hands.press(Key.Key_Z, Control | Shift)
    assert hands.view.text == first
    assert hands.body == "Hello"


def test_the_way_back_shows_the_text_as_it_was_typed(pane):
    hands = pane()
    hands.type_behind("Hello", '"  ,   "x" :"')
    typed = hands.view.text
    hands.type_behind('"x" :"', "long")
    hands.press(Key.Key_Z)
    assert hands.view.text == typed


def test_what_cannot_be_read_is_put_aside_when_the_draft_changes_otherwise(pane):
    hands = pane()
    hands.view.selectAll()
    hands.type("hello")
    broken = hands.view.text
    hands.leave()
    assert hands.trouble
    assert hands.view.text == broken
    hands.made.desk.edit(hands.made.desk.draft.put(("priority",), "HIGH"))
    assert json.loads(hands.view.text)["priority"] == "HIGH"
    again = hands.made.page.json._back_again
    assert again.isVisible()
    again.click()
    assert hands.view.text == broken
    assert hands.trouble
    assert not again.isVisible()
    assert hands.made.desk.draft.request["priority"] == "HIGH"


def test_nothing_is_sent_while_the_text_cannot_be_read(pane):
    hands = pane()
    hands.view.selectAll()
    hands.type("hello")
    assert hands.trouble
    hands.made.page.send()
    assert hands.made.sent == []
    assert hands.made.page._said.isVisible()
    hands.press(Key.Key_Z)
    hands.made.page.send()
    assert len(hands.made.sent) == 1


def test_what_is_typed_is_sent_at_once(pane):
    hands = pane()
    cursor = hands.view.document().find("Hello")
    cursor.clearSelection()
    hands.view.setTextCursor(cursor)
    QTest.keyClicks(hands.view, "!")
    hands.press(Key.Key_Return)
    ((request,),) = hands.made.sent
    assert request["messages"][0]["text"]["body"] == "Hello!"
    assert link.encode(request) == hands.view.text


def test_a_message_alone_takes_the_messages_place(pane):
    hands = pane()
    hands.view.selectAll()
    hands.type('{"type":"text","text":{"body":"Alone"}}')
    assert hands.body == "Alone"
    assert hands.view.text == '{"type":"text","text":{"body":"Alone"}}'
    assert hands.made.desk.draft.request["destinations"] == [ANNA]
    hands.leave()
    assert json.loads(hands.view.text)["destinations"] == [ANNA]


def test_json_that_is_no_request_is_said(pane):
    hands = pane()
    hands.view.selectAll()
    hands.type("[1]")
    assert hands.trouble
    hands.view.selectAll()
    hands.view.textCursor().insertText(json.dumps({"messages": [{}] * 501}))
    hands.pause()
    assert "501 messages" in hands.trouble
    assert hands.body == "Hello"


def test_a_report_with_keys_of_a_request_is_named_and_changes_nothing(pane):
    hands = pane()
    report = {"refId": "1", "messageId": "a", "resultCode": 112003}
    event = {"source": ANNA, "content": {"type": "WHATSAPP", "message": {"contentType": "TEXT"}}}
    for value, said in ((report, "delivery report"), (event, "sent to you")):
        hands.view.selectAll()
        hands.view.textCursor().insertText(json.dumps(value))
        hands.pause()
        assert said in hands.trouble
        assert hands.body == "Hello"


def test_what_the_account_supplies_is_dim_and_stays_out_of_the_draft(pane, qtbot):
    hands = pane()

    def dim():
        return [
            one.cursor.selectedText().partition(":")[0]
            for one in hands.view.extraSelections()
            if one.format.underlineStyle() is QtGui.QTextCharFormat.UnderlineStyle.NoUnderline
        ]

    qtbot.waitUntil(lambda: '"source"' in dim())
    assert '"messages"' not in dim()
    hands.type_behind('"source": "+468000000', "9")
    assert hands.made.desk.draft.request["source"] == "+46800000091"
    qtbot.waitUntil(lambda: '"source"' not in dim())
    assert "platformId" not in hands.made.desk.draft.request


def test_problems_are_marked_where_they_are(pane, qtbot):
    hands = pane(body="")
    page = hands.made.page

    def marked():
        return [
            (one.cursor.selectedText(), one.format.underlineColor().name())
            for one in hands.view.extraSelections()
            if one.format.underlineStyle() is QtGui.QTextCharFormat.UnderlineStyle.WaveUnderline
        ]

    error = page._theme.color("error").name()
    qtbot.waitUntil(lambda: any(color == error for _, color in marked()))
    hands.made.editor.setFocus()
    QTest.keyClicks(hands.made.editor, "x")
    qtbot.waitUntil(lambda: not any(color == error for _, color in marked()))


def test_each_recipients_own_problems_are_marked_in_his_request(pane, qtbot):
    hands = pane(numbers=(ANNA, "12"))
    page = hands.made.page
    assert any(one.pointer == "/destinations/1" for one in page.problems)

    def marked():
        return [
            one.cursor.selectedText()
            for one in hands.view.extraSelections()
            if one.format.underlineStyle() is QtGui.QTextCharFormat.UnderlineStyle.WaveUnderline
        ]

    QTest.mouseClick(page.json._next, QtCore.Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: '"12"' in marked())
    QTest.mouseClick(page.json._back, QtCore.Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not marked())


def test_a_request_is_not_turned_away_from_while_its_text_cannot_be_read(pane):
    hands = pane(numbers=(ANNA, BO))
    hands.view.selectAll()
    hands.type("hello")
    QTest.mouseClick(hands.made.page.json._next, QtCore.Qt.MouseButton.LeftButton)
    assert hands.made.page.json.index == 0
    assert hands.view.text == "hello"


def test_an_emptied_pane_shows_the_draft_again(pane):
    hands = pane()
    whole = hands.view.text
    hands.view.selectAll()
    hands.press(Key.Key_Delete, QtCore.Qt.KeyboardModifier.NoModifier)
    assert hands.view.text == ""
    hands.leave()
    assert hands.view.text == whole
    assert hands.body == "Hello"


def test_an_account_change_does_not_take_what_is_typed(pane):
    hands = pane()
    hands.type_behind('"Hello"', " x")
    broken = hands.view.text
    hands.made.page.set_account("Other", {"platformId": "9"}, [], [])
    assert hands.view.text == broken
    hands.type("\b\b")
    hands.leave()
    assert json.loads(hands.view.text)["platformId"] == "9"


def test_tab_leaves_the_pane(pane):
    hands = pane()
    QTest.keyClick(hands.view, Key.Key_Tab)
    assert not hands.view.hasFocus()
    assert isinstance(QtWidgets.QApplication.focusWidget(), QtWidgets.QWidget)


def test_what_was_mended_while_nobody_looked_is_not_marked(pane, qtbot):
    hands = pane()
    page = hands.made.page

    def marked():
        wave = QtGui.QTextCharFormat.UnderlineStyle.WaveUnderline
        return any(one.format.underlineStyle() is wave for one in hands.view.extraSelections())

    page.form._add_message()
    qtbot.waitUntil(marked)
    hands.made.desk.undo()
    page.hide()
    qtbot.waitUntil(lambda: not page.json._quiet.isActive())
    page.show()
    qtbot.waitUntil(lambda: not marked())
