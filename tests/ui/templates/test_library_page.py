"""The library as a person uses it: brought in, found, compared, submitted, followed, refused and deleted."""

import json

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.store.template_records import Entry
from composer.ui.templates.model import Filter, TemplatesModel
from tests.ui.templates.conftest import BODY, SENT

Key = QtCore.Qt.Key
GERMAN = {
    **SENT,
    "language": "de",
    "components": [{**BODY, "text": "Hallo, Ihre Bestellung ist unterwegs."}],
}
OFFER = {
    "name": "spring_offer",
    "language": "sv",
    "category": "MARKETING",
    "components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Spring!"}],
}


@pytest.fixture
def clipboard(qapp):
    board = QtWidgets.QApplication.clipboard()
    yield board
    board.clear()


def click(button):
    QTest.mouseClick(button, QtCore.Qt.MouseButton.LeftButton)


def choose_deed(made, deed):
    made.page.detail.head.deeds[deed].trigger()


def test_the_empty_page_says_how_to_begin(bench):
    made = bench()
    button = made.page.findChild(QtWidgets.QPushButton, "new")
    assert button.isVisible()
    assert button.hasFocus()
    click(button)
    made.until(lambda: made.place.designer is not None)
    made.until(lambda: made.place.stack.currentWidget() is made.place.designer)


def test_what_is_pasted_is_in_the_library_and_can_be_taken_back(bench, clipboard):
    made = bench()
    clipboard.setText(json.dumps([SENT, GERMAN]))
    made.page.setFocus()
    QTest.keyClick(made.page, Key.Key_V, QtCore.Qt.KeyboardModifier.ControlModifier)
    made.until(lambda: made.names == ["order_sent", "order_sent"])
    assert "2 templates added" in made.said
    click(made.page.notice.buttons[0])
    made.until(lambda: made.names == [])


def test_what_is_brought_again_is_there_once_and_brought_up_to_date(bench, clipboard):
    made = bench()
    made.add(SENT, GERMAN)
    changed = {**SENT, "category": "MARKETING"}
    clipboard.setText(json.dumps([changed, GERMAN]))
    made.page.wanted.emit("paste")
    made.until(lambda: "1 brought up to date. 1 was here already." in made.said)
    assert len(made.names) == 2
    click(made.page.notice.buttons[0])
    made.until(lambda: made.page.model.entry(1).category == "UTILITY")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no text"),
        ("{]", "no template here"),
        ('{"id": "1", "status": "PENDING"}', "answer to a request"),
        ("[]", "empty"),
    ],
)
def test_what_holds_no_template_is_refused_in_words(bench, clipboard, text, why):
    made = bench()
    clipboard.setText(text)
    made.page.wanted.emit("paste")
    made.until(lambda: why in made.said)
    assert made.names == []


def test_files_and_folders_can_be_dropped(bench, tmp_path):
    made = bench()
    folder = tmp_path / "team"
    folder.mkdir()
    (folder / "a.json").write_text(json.dumps(SENT), "utf-8")
    (folder / "b.json").write_text("no JSON", "utf-8")
    (folder / "notes.txt").write_text("not looked at", "utf-8")
    data = QtCore.QMimeData()
    data.setUrls([QtCore.QUrl.fromLocalFile(str(folder))])
    made.page.brought.emit(data)
    made.until(lambda: made.names == ["order_sent"])
    assert "1 template added." in made.said
    assert "b.json" in made.said


def test_searching_and_filtering(bench):
    made = bench()
    made.add(SENT, GERMAN, OFFER)
    filters = made.page.side.filters
    QTest.keyClicks(filters.search, "unterwegs BESTELLUNG")
    made.until(lambda: made.names == ["order_sent"])
    assert made.page.side.count.text() == "1 of 3"
    filters.search.setText("nowhere")
    made.until(lambda: made.names == [])
    click(made.page.findChild(QtWidgets.QPushButton, "show-all"))
    made.until(lambda: len(made.names) == 3)
    box = filters.boxes["kind"]
    box.setCurrentIndex(box.findData("image"))
    made.until(lambda: made.names == ["spring_offer"])
    filters.clear()
    box = filters.boxes["language"]
    assert [box.itemText(at) for at in range(1, box.count())] == [
        "German (de)  1",
        "English (US) (en_US)  1",
        "Swedish (sv)  1",
    ]
    box.setCurrentIndex(box.findData("sv"))
    made.until(lambda: made.names == ["spring_offer"])


def test_a_template_is_shown_with_its_problems_and_its_json(bench):
    made = bench()
    (key,) = made.add({**SENT, "components": [{"type": "BODY", "text": "{{1}}"}]})
    made.choose(key)
    detail = made.page.detail
    assert detail.head.name.text() == "order_sent"
    assert "Not submitted" in detail.facts.status.text()
    made.until(lambda: "(" in detail.tabs.tabText(detail.tabs.indexOf(detail.problems)))
    detail.tabs.setCurrentWidget(detail.json)
    assert json.loads(detail.json.toPlainText())["name"] == "order_sent"


def test_from_submission_to_approval_by_itself_and_deletion(bench):
    made = bench(speed=20.0)
    (key,) = made.add(SENT)
    made.choose(key)
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    assert "“order_sent”" in panel.question.text()
    assert "“Sandbox”" in panel.question.text()
    assert panel.cancel.hasFocus()
    click(panel.yes)
    made.until(lambda: made.shown.entry.status == "PENDING")
    assert made.page.detail.head.submit.isHidden()
    made.until(lambda: made.shown.entry.status == "APPROVED")
    assert made.page.detail.facts.status.text() == "Approved"

    made.page.side.list.setFocus()
    choose_deed(made, "delete")
    confirm = made.page.detail.confirm
    QTest.keyClick(confirm._no, Key.Key_Escape)
    assert made.page.side.list.hasFocus()
    choose_deed(made, "delete")
    assert "“Sandbox”" in confirm._question.text()
    confirm._yes.click()
    made.until(lambda: made.shown.entry.status == "DELETED")
    assert made.names == ["order_sent"]
    history = made.page.detail.history.list
    made.until(lambda: "Deleted at the account" in history.item(0).text())


def test_an_edit_that_will_be_refused_is_said_before_and_after(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    made.answer(lambda: made.templates.submit(key, "sandbox"))
    made.answer(lambda: made.templates.write(key, {**SENT, "category": "MARKETING"}))
    made.desk.changed.emit()
    made.until(lambda: made.shown.entry.edited)
    assert made.page.detail.head.submit.text() == "Submit the changes…"
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    assert "being reviewed" in panel.notes.item(0).text()
    assert panel.yes.text() == "Submit anyway"
    click(panel.yes)
    made.until(lambda: "cannot be edited" in made.said)
    assert made.shown.entry.edited


def test_errors_must_be_mended_first(bench):
    made = bench()
    (key,) = made.add({**SENT, "name": "Not Allowed"})
    made.choose(key)
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    assert not panel.yes.isEnabled()
    click(panel.design)
    made.until(lambda: made.place.designer is not None and made.place.designer.key == key)


def test_while_an_account_is_asked_other_templates_can_be_looked_at(bench):
    made = bench()
    key, other = made.add(SENT, GERMAN)
    made.choose(key)
    made.act({"do": "delay", "on": "templates", "seconds": 2})
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    click(panel.yes)
    assert "Submitting" in made.said
    click(made.page.detail.head.submit)
    assert "One thing at a time" in made.said
    made.choose(other)
    made.until(lambda: made.page.model.found(key).status == "PENDING")
    assert made.page.side.key == other


def test_nobody_must_wait_for_an_answer_and_nothing_is_lost(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    made.act({"do": "delay", "on": "templates", "seconds": 3})
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    click(panel.yes)
    assert made.page.notice.buttons[0].text() == "Stop waiting"
    made.until(lambda: bool(made.answer(lambda: made.templates.calls(key))))
    click(made.page.notice.buttons[0])
    assert "may have arrived" in made.said
    made.until(made.page.detail.facts.doubt.isVisible)
    assert "nothing is doubled" in made.page.detail.facts.doubt.text()
    assert made.answer(lambda: made.templates.definitions([key])) == [SENT]
    assert made.page.detail.head.submit.isEnabled()


def test_a_live_account_is_named_with_its_badge(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    made.choose_account("live")
    click(made.page.detail.head.submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    assert panel._badge.text() == "LIVE"
    assert "“Shop”" in panel.question.text()
    QTest.keyClick(panel.cancel, Key.Key_Escape)
    assert panel.isHidden()
    assert made.page.detail.head.submit.hasFocus()


def test_fetching_by_id(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.answer(lambda: made.templates.submit(key, "sandbox"))
    identity = made.answer(lambda: made.templates.stored(key)).entry.template_id
    made.answer(lambda: made.templates.remove([key]))
    made.desk.changed.emit()
    made.until(lambda: made.names == [])
    made.page.wanted.emit("fetch")
    QTest.keyClicks(made.page.fetching.ids, f" {identity} ")
    QTest.keyClick(made.page.fetching.ids, Key.Key_Return)
    made.until(lambda: made.names == ["order_sent"])
    made.page.wanted.emit("fetch")
    made.page.fetching.ids.setText("99")
    click(made.page.fetching.yes)
    made.until(lambda: "no such template" in made.said)


def test_removing_several_and_bringing_them_back(bench):
    made = bench()
    made.add(SENT, GERMAN, OFFER)
    made.page.side.list.selectAll()
    QTest.keyClick(made.page.side.list, Key.Key_Delete)
    made.until(lambda: made.names == [])
    assert "3 templates were removed" in made.said
    click(made.page.notice.buttons[0])
    made.until(lambda: len(made.names) == 3)
    assert len(made.page.side.selected) == 3


def test_duplicating_and_renaming(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    choose_deed(made, "duplicate")
    made.until(lambda: made.names == ["order_sent", "order_sent_copy"])
    made.until(lambda: made.shown.entry.name == "order_sent_copy")
    choose_deed(made, "rename")
    field = made.page.detail.head.rename
    assert field.isVisible()
    field.setText("order_on_its_way")
    QTest.keyClick(field, Key.Key_Return)
    made.until(lambda: made.names == ["order_on_its_way", "order_sent"])


def test_what_an_account_has_cannot_be_renamed(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.answer(lambda: made.templates.submit(key, "sandbox"))
    made.desk.changed.emit()
    made.until(lambda: bool(made.page.model.found(key).template_id))
    made.choose(key)
    assert not made.page.detail.head.deeds["rename"].isEnabled()
    made.page.wanted.emit("rename")
    assert made.page.detail.head.rename.isHidden()


def test_comparing_two_and_all_languages(bench):
    made = bench()
    english, german, _ = made.add(SENT, GERMAN, OFFER)
    made.choose(english)
    choose_deed(made, "compare")
    compare = made.page.compare
    made.until(compare.isVisible)
    assert compare.other.currentData() == german
    texts = [compare.list.item(row).text() for row in range(compare.list.count())]
    assert any("the gap {{1}} is missing" in text for text in texts)
    compare.closed.emit()
    choose_deed(made, "languages")
    made.until(lambda: "in 2 languages; one is built differently." in compare.summary.text())


def test_changes_can_be_discarded_and_that_undone(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.answer(lambda: made.templates.submit(key, "sandbox"))
    made.answer(lambda: made.templates.write(key, GERMAN))
    made.desk.changed.emit()
    made.choose(key)
    made.until(lambda: made.shown.entry.edited)
    made.page.wanted.emit("discard")
    made.until(lambda: made.shown.definition == SENT)
    click(made.page.notice.buttons[0])
    made.until(lambda: made.shown.definition == GERMAN)


def test_using_a_template_is_told_to_the_window(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    click(made.page.detail.head.use)
    assert made.used == [key]


def test_templates_of_an_answer_are_claimed(bench, clipboard):
    made = bench()
    (key,) = made.add(SENT)
    made.answer(lambda: made.templates.submit(key, "sandbox"))
    made.answer(lambda: made.templates.refresh(key))
    remote = made.answer(lambda: made.templates.stored(key)).remote
    made.answer(lambda: made.templates.remove([key]))
    clipboard.setText(json.dumps({"data": [remote, {**remote, "id": "7", "name": "other"}]}))
    made.page.wanted.emit("paste")
    made.until(lambda: "2 have ids of an account" in made.said)
    click(made.page.notice.buttons[0])
    made.until(lambda: "no longer at its account" in made.said)
    made.until(lambda: [one.account for one in made.page.model.entries] == ["sandbox", ""])


def test_what_comes_into_compose_is_shown_here(bench):
    made = bench()
    shown = []
    made.desk.shown.connect(lambda: shown.append(True))
    made.desk.bring([SENT])
    made.until(lambda: made.names == ["order_sent"])
    assert shown
    made.until(lambda: made.shown is not None and made.shown.definition == SENT)


def test_the_designer_writes_into_the_library(bench):
    made = bench()
    (key,) = made.add(SENT)
    made.desk.open_definition(key)
    made.until(lambda: made.place.designer is not None and made.place.designer.key == key)
    designer = made.place.designer
    designer.desk.edit(designer.desk.draft.put(("name",), "written_there", ("name",)))
    designer.head.back_wanted.emit()
    made.until(lambda: made.names == ["written_there"])
    assert made.place.stack.currentWidget() is made.page


def test_a_problem_leads_to_its_field(bench):
    made = bench()
    footer = {"type": "FOOTER", "text": "x" * 61}
    (key,) = made.add({**SENT, "components": [BODY, footer]})
    made.choose(key)
    problems = made.page.detail.problems
    made.page.detail.tabs.setCurrentWidget(problems)
    made.until(lambda: problems._list is not None and problems._list.count() > 0)
    problems._choose(problems._list.item(0))
    made.until(lambda: made.place.designer is not None and made.place.designer.key == key)
    designer = made.place.designer
    made.until(lambda: made.place.stack.currentWidget() is designer)
    form = designer.form.form
    form.complete()
    field = next(one for one in form.places() if one.pointer == "/components/1/text")
    made.until(lambda: field.focus_target().hasFocus())


def test_what_was_begun_and_not_touched_is_not_left_behind(bench):
    made = bench()
    made.add(SENT)
    made.page.wanted.emit("new")
    made.until(lambda: made.place.designer is not None)
    made.until(lambda: made.place.stack.currentWidget() is made.place.designer)
    assert len(made.answer(made.templates.entries)) == 2
    made.place.designer.head.back_wanted.emit()
    made.until(lambda: made.names == ["order_sent"])


def test_what_was_designed_is_submitted_from_there(bench):
    made = bench()
    (key,) = made.add({**SENT, "name": ""})
    made.desk.open_definition(key)
    made.until(lambda: made.place.designer is not None and made.place.designer.key == key)
    designer = made.place.designer
    submit = designer.head.more.itemAt(designer.head.more.count() - 1).widget()
    click(submit)
    assert made.place.stack.currentWidget() is designer  # it has no name yet
    designer.desk.edit(designer.desk.draft.put(("name",), "designed_here", ("name",)))
    click(submit)
    panel = made.page.detail.panel
    made.until(panel.isVisible)
    assert "“designed_here”" in panel.question.text()
    click(panel.cancel)
    assert made.place.stack.currentWidget() is designer
    assert submit.hasFocus()
    click(submit)
    made.until(panel.isVisible)
    click(panel.yes)
    made.until(lambda: made.shown.entry.status == "PENDING")


def entry(number):
    return Entry(
        number, f"template_{number}", ("en", "de", "sv")[number % 3], "UTILITY", "text", "", "", "", "", "", 0, 0, 0,
        False, f"template_{number}\nhello number {number}",
    )  # fmt: skip


def test_five_thousand_templates_are_filtered(qtmodeltester):
    model = TemplatesModel()
    model.set_entries([entry(number) for number in range(5_000)])
    assert model.rowCount() == 5_000
    model.set_filter(Filter("template_4999"))
    assert [model.entry(0).key, model.rowCount()] == [4_999, 1]
    qtmodeltester.check(model)


def test_copying_gives_the_json(bench, clipboard):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    QTest.keyClick(made.page.side.list, Key.Key_C, QtCore.Qt.KeyboardModifier.ControlModifier)
    made.until(lambda: "copied" in made.said)
    assert json.loads(clipboard.text()) == SENT


def test_the_chosen_one_is_handed_over_from_its_menu(bench, clipboard):
    made = bench()
    (key,) = made.add(SENT)
    made.choose(key)
    head = made.page.detail.head
    head.more.menu().aboutToShow.emit()
    head.handover.aboutToShow.emit()
    texts = [one.text() for one in head.handover.actions()]
    assert "Copy as cURL (bash)" in texts
    assert any("PDF" in one for one in texts)
    head.handover.actions()[texts.index("Copy as cURL (bash)")].trigger()
    assert "order_sent" in clipboard.text()
    assert "Copied as cURL (bash)" in made.said


def test_several_are_saved_one_file_each_and_what_was_replaced_is_told(
    bench, tmp_path, monkeypatch
):
    made = bench()
    made.add(SENT, GERMAN)
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "order_sent.de.json").write_text("{}", "utf-8")
    ask = lambda *_: str(folder)  # noqa: E731
    monkeypatch.setattr(QtWidgets.QFileDialog, "getExistingDirectory", ask)
    made.page.side.list.selectAll()
    made.page.wanted.emit("export")
    made.until(lambda: "2 templates were saved" in made.said)
    assert "1 file that was there was replaced" in made.said
    assert json.loads((folder / "order_sent.de.json").read_text("utf-8")) == GERMAN
