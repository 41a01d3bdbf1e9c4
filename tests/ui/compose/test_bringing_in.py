"""A message from elsewhere: pasted, dropped, opened; read leniently, one step to take back, or refused in words."""

import json
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.messages import KINDS
from composer.ui.background import Background
from composer.ui.compose import bringing_in

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
ANNA, BO = "+46701740605", "+46701740606"
REQUEST: dict[str, Any] = {
    "messages": [
        {"type": "text", "text": {"body": "From elsewhere"}, "mine": {"kept": [1.0, None]}}
    ],
    "destinations": [BO],
    "platformId": "77",
}


@pytest.fixture
def clipboard(qapp):
    board = QtWidgets.QApplication.clipboard()
    yield board
    board.clear()


def drop(target, *, text="", files=()):
    data = QtCore.QMimeData()
    if files:
        data.setUrls([QtCore.QUrl.fromLocalFile(str(one)) for one in files])
    else:
        data.setText(text)
    where = QtCore.QPointF(5, 5)
    action, button = QtCore.Qt.DropAction.CopyAction, QtCore.Qt.MouseButton.LeftButton
    plain = QtCore.Qt.KeyboardModifier.NoModifier
    entered = QtGui.QDragEnterEvent(where.toPoint(), action, data, button, plain)
    QtWidgets.QApplication.sendEvent(target, entered)
    assert entered.isAccepted()
    dropped = QtGui.QDropEvent(where, action, data, button, plain)
    QtWidgets.QApplication.sendEvent(target, dropped)


def said(made):
    note = made.page.note
    return note.text.text() if note.isVisible() else ""


def test_a_pasted_request_is_the_draft_and_one_step(bench, clipboard):
    made = bench()
    before = made.desk.draft
    clipboard.setText(json.dumps(REQUEST))
    made.page.bar.send.setFocus()
    QTest.keyClick(made.page.bar.send, Key.Key_V, Control)
    assert json.dumps(made.desk.draft.request) == json.dumps(REQUEST)
    assert made.editor.toPlainText() == "From elsewhere"
    assert said(made).startswith("A request")
    made.desk.undo()
    assert made.desk.draft is before


def test_every_sample_comes_in_as_it_is(bench):
    made = bench()
    for kind in KINDS:
        for sample in kind.samples:
            request = {"messages": [sample.message], "destinations": [BO], "priority": "LOW"}
            made.page.bringing_in.bring(json.dumps(request))
            assert json.dumps(made.desk.draft.request) == json.dumps(request)
            assert not made.page.note.more.isVisible()


def test_in_a_field_a_paste_is_text(bench, clipboard):
    made = bench()
    clipboard.setText(json.dumps(REQUEST))
    made.editor.setFocus()
    QTest.keyClick(made.editor, Key.Key_V, Control)
    assert made.editor.toPlainText() == json.dumps(REQUEST)
    assert said(made) == ""


@pytest.mark.parametrize("text", ["", "Hello", "+46701740606"])
def test_outside_a_field_words_are_not_pasted(bench, clipboard, text):
    made = bench()
    before = made.desk.draft
    clipboard.setText(text)
    made.page.bar.send.setFocus()
    QTest.keyClick(made.page.bar.send, Key.Key_V, Control)
    assert made.desk.draft is before
    assert said(made) == ""


def test_the_button_says_why_words_are_no_message(bench, clipboard):
    made = bench()
    before = made.desk.draft
    clipboard.setText("Hello")
    made.page.json._paste.click()
    assert "Nothing was changed" in said(made)
    clipboard.setText("")
    made.page.json._paste.click()
    assert "no text" in said(made)
    assert made.desk.draft is before


def test_repairs_are_counted_and_told_when_asked(bench, clipboard):
    made = bench()
    clipboard.setText('// mine\n{"type": "text", "text": {"body": "Hi",}}')
    made.page.json._paste.click()
    assert made.editor.toPlainText() == "Hi"
    assert "2 repairs" in said(made)
    note = made.page.note
    assert not note.details.isVisible()
    note.more.click()
    assert note.details.isVisible()
    assert len(note.details.text().splitlines()) == 2


def test_what_cannot_be_read_says_where_and_changes_nothing(bench, clipboard):
    made = bench()
    before = made.desk.draft
    clipboard.setText('{"a": NaN}')
    made.page.json._paste.click()
    assert said(made).startswith("Line 1, column ")
    assert made.desk.draft is before
    made.page.note._close.click()
    assert said(made) == ""


def test_a_request_that_no_form_can_show_is_refused(bench):
    made = bench()
    before = made.desk.draft
    drop(made.page, text=json.dumps({"messages": REQUEST["messages"] * 501}))
    assert "501 messages" in said(made)
    assert made.desk.draft is before


@pytest.mark.parametrize("odd", [ANNA, None, {"to": ANNA}, 1])
def test_recipients_that_are_no_list_are_shown_and_not_sent(bench, odd):
    made = bench()
    drop(made.page, text=json.dumps(REQUEST | {"destinations": odd}))
    assert json.loads(made.json)["destinations"] == odd
    made.page.send()
    assert made.sent == []


def test_a_message_alone_keeps_who_gets_it(bench):
    made = bench()
    drop(made.page, text='{"type": "text", "text": {"body": "Hi"}}')
    assert made.desk.draft.request["destinations"] == [ANNA]
    assert made.editor.toPlainText() == "Hi"


def test_several_recipients_of_one_request_stay_in_one(bench):
    made = bench()
    drop(made.page, text=json.dumps(REQUEST | {"destinations": [ANNA, BO]}))
    assert json.loads(made.json)["destinations"] == [ANNA, BO]


def test_what_the_account_adds_anyway_is_not_written_into_the_draft(bench, clipboard):
    made = bench()
    made.editor.insertPlainText("Hi")
    made.page.json._copy.click()
    made.desk.edit(made.desk.draft.drop(("messages",)))
    made.page.json._paste.click()
    assert set(made.desk.draft.request) == {"priority", "destinations", "messages"}
    assert made.editor.toPlainText() == "Hi"


def test_a_dropped_file_is_opened_and_named(bench, tmp_path):
    made = bench()
    file = tmp_path / "my message.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(REQUEST).encode())
    drop(made.page, files=[file])
    assert json.dumps(made.desk.draft.request) == json.dumps(REQUEST)
    assert said(made).startswith("my message.json: A request")


def test_a_copied_file_is_opened_too(bench, clipboard, tmp_path):
    made = bench()
    file = tmp_path / "message.json"
    file.write_text(json.dumps(REQUEST))
    data = QtCore.QMimeData()
    data.setUrls([QtCore.QUrl.fromLocalFile(str(file))])
    clipboard.setMimeData(data)
    made.page.bar.send.setFocus()
    QTest.keyClick(made.page.bar.send, Key.Key_V, Control)
    assert made.editor.toPlainText() == "From elsewhere"


def test_a_file_is_for_the_page_wherever_it_is_dropped(bench, tmp_path):
    made = bench()
    file = tmp_path / "message.json"
    file.write_text(json.dumps(REQUEST))
    for target in (made.editor.viewport(), made.page.json.view.viewport()):
        drop(target, files=[file])
        assert made.editor.toPlainText() == "From elsewhere"
        made.desk.undo()
        assert made.editor.toPlainText() == ""


def test_files_of_windows_are_read_too(bench, tmp_path):
    made = bench()
    text = '{"type": "text", "text": {"body": "åäö"}}'
    for encoding in ("utf-16", "cp1252"):
        file = tmp_path / f"{encoding}.txt"
        file.write_bytes(text.encode(encoding))
        drop(made.page, files=[file])
        assert made.editor.toPlainText() == "åäö"
    assert "UTF-8" in said(made)


def test_what_is_no_message_file_is_refused_in_words(bench, tmp_path):
    made = bench()
    before = made.desk.draft
    big, binary, text = tmp_path / "big.json", tmp_path / "image.json", tmp_path / "a.json"
    big.write_bytes(b" " * (bringing_in.MOST + 1))
    binary.write_bytes(b"\x89PNG\0\0")
    text.write_text("[]")
    for files, why in (
        ([big], "5 MB"),
        ([binary], "no text"),
        ([tmp_path], "not a file"),
        ([tmp_path / "gone.json"], "not a file"),
        ([binary, text], "one file at a time"),
        ([text], "empty"),
    ):
        drop(made.page, files=files)
        assert why in said(made), files
        assert "Nothing was changed" in said(made)
    assert made.desk.draft is before


def test_a_file_is_chosen_in_a_dialog(bench, tmp_path, monkeypatch):
    made = bench()
    file = tmp_path / "one.json"
    file.write_text(json.dumps(REQUEST))
    monkeypatch.setattr(QtWidgets.QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    made.page.json.open_button.click()
    assert made.editor.toPlainText() == "From elsewhere"


def test_in_the_place_of_all_json_a_paste_is_read_leniently(bench, clipboard):
    made = bench()
    clipboard.setText('{"type": "text", "text": {"body": "Hi",}}')
    view = made.page.json.view
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Key.Key_V, Control)
    assert made.desk.draft.request["messages"] == [{"type": "text", "text": {"body": "Hi"}}]
    assert "1 repair" in said(made)


def test_templates_go_to_the_library_where_there_is_one(bench):
    made = bench()
    before = made.desk.draft
    body = {"type": "BODY", "text": "Hello"}
    definition = {"name": "a", "language": "en", "category": "UTILITY", "components": [body]}
    made.page.bringing_in.bring(json.dumps(definition))
    assert "library" in said(made)
    taken: list[Any] = []
    made.page.bringing_in.take_definitions = taken.append
    made.page.bringing_in.bring(json.dumps([definition, definition]))
    assert taken == [[definition, definition]]
    assert said(made) == ""
    assert made.desk.draft is before


def test_it_is_read_on_the_other_thread_and_the_last_counts(theme, qtbot, bench, tmp_path):
    made = bench()
    background = Background()
    background.start()
    try:
        page = made.page
        page.bringing_in._call = background.call
        for body in ("One", "Two"):
            file = tmp_path / f"{body}.json"
            file.write_text(json.dumps({"type": "text", "text": {"body": body}}))
            page.bringing_in.bring_file(file)
        assert said(made) == "Reading “Two.json”…"
        qtbot.waitUntil(lambda: said(made).startswith("Two.json: "))
        assert made.editor.toPlainText() == "Two"
        made.desk.undo()
        assert made.editor.toPlainText() == ""
    finally:
        background.stop()
