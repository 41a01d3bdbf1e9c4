import json
from dataclasses import replace

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Qt

from composer.formats import link
from composer.messages.problem import Problem, Severity
from composer.ui.lists.model import OWN, Column, RowsModel
from composer.ui.lists.table import Rows
from composer.ui.preview.answer import AnswerPanel
from composer.ui.preview.touch import Part

ANNA, BO, CID = "+46701740605", "+46701740606", "+46701740607"


def test_before_there_is_a_list_it_says_what_one_is(desk):
    assert desk.sheet.start.isVisible()
    assert not desk.sheet.bar.isVisible()


def test_rows_say_what_is_wrong_with_them(listed):
    words = listed.words()
    assert words[0] == "Ready"
    assert "empty in this row" in words[1]
    assert "spreadsheet" in words[2]
    assert "row 1 already" in words[3]
    assert listed.sheet.summary.text() == "2 of 5 rows will be sent, 3 are left out."
    assert listed.sheet.send.text() == "Send to 2 recipients"


def test_a_mended_cell_is_checked_again(listed, qtbot):
    sheet = listed.sheet
    sheet.rows.mend(1, 0)
    editor = sheet.rows.view.viewport().findChild(QtWidgets.QLineEdit)
    qtbot.keyClicks(editor, "Bo")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(listed.state.rows) == 3)
    assert listed.words()[1] == "Ready"
    listed.state.undo()
    listed.checked(qtbot)
    assert len(listed.state.rows) == 2


def test_the_space_bar_leaves_rows_out_and_lets_them_in(listed, qtbot):
    view = listed.sheet.rows.view
    view.setCurrentIndex(listed.sheet.rows.model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    listed.checked(qtbot)
    assert listed.words()[0] == "Left out by you"
    assert listed.words()[3] == "Ready", "the number is free now"
    qtbot.keyClick(view, Qt.Key.Key_Space)
    listed.checked(qtbot)
    assert listed.words()[0] == "Ready"


def test_the_row_with_the_cursor_is_left_out_where_none_is_chosen(listed, qtbot):
    view = listed.sheet.rows.view
    view.setCurrentIndex(listed.sheet.rows.model.index(4, 0))
    view.clearSelection()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    listed.checked(qtbot)
    assert listed.state.list.left_out == {4}


def test_stepping_shows_each_row_as_its_phone_will(listed, qtbot):
    stepper = listed.sheet.stepper
    assert stepper.which.text() == "Row 1 of 5"
    assert stepper.to.text() == f"To {ANNA}"
    assert "Anna" in str(stepper.phone.picture)
    qtbot.keyClick(listed.sheet, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert stepper.which.text() == "Row 2 of 5"
    assert listed.sheet.rows.view.currentIndex().row() == 1
    stepper.stepped.emit(4)
    assert "Eve" in str(stepper.phone.picture)
    assert not stepper.next.isEnabled()
    stepper.next_problem.click()
    assert stepper.which.text() == "Row 2 of 5"


def test_a_tap_on_the_phone_is_of_the_row_that_is_looked_at(listed):
    stepper = listed.sheet.stepper
    stepper.stepped.emit(4)
    number, _finding = listed.state.list.recipient(4)
    place = QtCore.QRectF(0, 0, 10, 10)
    stepper.phone.tapped.emit(Part("button", "button 1 of 1: Go", place, glyph="place"))
    answer = stepper.findChild(AnswerPanel)
    assert json.loads(answer.view.text)["source"] == number
    assert "nothing is sent" in answer.said.text()


def test_the_json_of_a_row_is_what_is_sent(listed):
    stepper = listed.sheet.stepper
    stepper.supplied = {"platformId": "7"}
    stepper.tabs.setCurrentWidget(stepper.json)
    assert f'"{ANNA}"' in stepper.json.text
    assert '"body": "Hi Anna"' in stepper.json.text
    assert '"platformId": "7"' in stepper.json.text


def test_what_was_seen_is_what_is_sent(listed):
    stepper = listed.sheet.stepper
    stepper.tabs.setCurrentWidget(stepper.json)
    stepper.stepped.emit(4)
    seen = stepper.json.text
    for _ in range(2):
        listed.sheet.ask()
        listed.sheet.confirm.confirmed.emit()
    first, second = listed.sendings
    ids = first.ref_ids(lambda: "new")
    assert link.encode(list(first.requests(ids))[1]) == seen
    assert second.ref_ids(lambda: "new") == ["new", "new"], "a refId is used once"


def test_filters_show_some_of_the_rows(listed):
    filters, model = listed.sheet.rows.filters, listed.sheet.rows.model
    assert filters.button("kept").text() == "Left out 3"
    filters.button("kept").click()
    assert [model.row_at(place) for place in range(model.rowCount())] == [1, 2, 3]
    filters.button("sent").click()
    assert [model.row_at(place) for place in range(model.rowCount())] == [0, 4]


def test_a_variable_without_a_column_stops_everything_until_it_is_decided(desk, qtbot):
    desk.request["messages"][0]["text"]["body"] = "Hi {{first}}"
    desk.state.open_text(f"name;phone\nAnna;{ANNA}")
    desk.checked(qtbot)
    sheet = desk.sheet
    assert not sheet.send.isEnabled()
    assert "no column “first”" in sheet.banner.text.text()
    box = sheet.columns.bound["first"]
    box.setCurrentIndex(box.findData(0))
    box.activated.emit(box.currentIndex())
    desk.checked(qtbot)
    assert sheet.send.isEnabled()
    assert not sheet.banner.isVisible()
    assert "Anna" in str(sheet.stepper.phone.picture)


def test_braces_can_be_sent_as_they_stand(desk, qtbot):
    desk.request["messages"][0]["text"]["body"] = "Use {{1}}"
    desk.state.open_text(f"name;phone\nAnna;{ANNA}")
    desk.checked(qtbot)
    box = desk.sheet.columns.bound["1"]
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    desk.checked(qtbot)
    assert desk.sheet.send.isEnabled()
    assert "{{1}}" in str(desk.sheet.stepper.phone.picture)


def test_what_is_wrong_with_the_message_is_mended_there(desk, qtbot):
    desk.own = (Problem(Severity.ERROR, "/messages/0/text/body", "It is missing."),)
    desk.state.open_text(f"name;phone\nAnna;{ANNA}")
    desk.checked(qtbot)
    assert not desk.sheet.send.isEnabled()
    with qtbot.waitSignal(desk.sheet.mend_wanted) as wanted:
        desk.sheet.banner.mend.click()
    assert wanted.args == ["/messages/0/text/body"]


def test_sending_asks_first_and_names_account_and_number(listed, qtbot):
    sheet = listed.sheet
    sheet.set_account("Shop Sweden", "LIVE")
    sheet.send.click()
    assert sheet.confirm.isVisible()
    shown = " ".join(one.text() for one in sheet.confirm.findChildren(QtWidgets.QLabel))
    assert "Shop Sweden" in shown
    assert "2" in shown
    assert not listed.sendings
    sheet.confirm.confirmed.emit()
    (sending,) = listed.sendings
    assert sending.rows == (0, 4)
    assert "empty in this row" in sending.reasons[1]


def test_another_decision_takes_the_question_away(listed):
    listed.sheet.send.click()
    listed.sheet.columns.careful.click()
    assert not listed.sheet.confirm.isVisible()


def test_repeats_are_let_through_when_they_are_wanted(listed, qtbot):
    listed.sheet.columns.repeats.click()
    listed.checked(qtbot)
    assert listed.state.rows == (0, 3, 4)
    assert listed.sheet.rows.filters.button("warned").isVisible()
    listed.sheet.columns.careful.click()
    listed.checked(qtbot)
    assert listed.state.rows == (0, 4)


def test_another_column_of_numbers(listed, qtbot):
    number = listed.sheet.columns.number
    number.setCurrentIndex(2)
    number.activated.emit(2)
    listed.checked(qtbot)
    assert not listed.state.rows


def test_without_a_country_local_numbers_are_problems(listed, qtbot):
    country = listed.sheet.columns.country
    assert country.currentText() == "Sweden (+46)"
    country.setCurrentIndex(0)
    country.activated.emit(0)
    listed.checked(qtbot)
    assert "no country code" in listed.words()[0]


def test_headings_can_be_turned_off(listed, qtbot):
    listed.sheet.columns.headings.click()
    listed.checked(qtbot)
    assert listed.state.list.size == 6
    listed.sheet.columns.headings.click()
    listed.checked(qtbot)
    assert listed.state.list.size == 5


def test_rows_come_by_paste(desk, qtbot):
    QtGui.QGuiApplication.clipboard().setText(f"Anna\t{ANNA}\nBo\t{BO}\n")
    qtbot.keyClick(desk.sheet, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.checked(qtbot)
    assert desk.state.rows == (0, 1)
    assert desk.sheet.name.text() == "Pasted rows"


def test_a_file_comes_by_drop(desk, qtbot, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text(f"name,phone\nAnna,{ANNA}\n")
    data = QtCore.QMimeData()
    data.setUrls([QtCore.QUrl.fromLocalFile(str(file))])
    desk.sheet.take(data)
    desk.checked(qtbot)
    assert desk.sheet.name.text() == "people.csv"


@pytest.mark.parametrize(("content", "word"), [(b"PK\x03\x04", "workbook"), (b"", "empty")])
def test_what_is_no_list_is_refused_and_the_old_one_stays(listed, tmp_path, content, word):
    file = tmp_path / "book.xlsx"
    file.write_bytes(content)
    before = listed.state.list
    listed.state.open_file(file)
    assert word in listed.sheet.banner.text.text()
    assert listed.state.list is before


def test_a_file_that_is_gone(desk, tmp_path):
    desk.state.open_file(tmp_path / "gone.csv")
    assert "cannot be read" in desk.sheet.banner.text.text()


def test_guessed_letters_are_said(desk, qtbot, tmp_path):
    file = tmp_path / "old.csv"
    file.write_bytes(f"name;phone\nZo\xeb;{ANNA}".encode("latin-1"))
    desk.state.open_file(file)
    desk.checked(qtbot)
    assert "Latin-1" in desk.sheet.columns.notes.text()
    assert desk.sheet.columns.notes.isVisible()


def test_the_model_keeps_qts_rules(listed, qtmodeltester):
    qtmodeltester.check(listed.sheet.rows.model)


def test_cells_show_values_on_one_line_and_mend_them_whole(desk, qtbot):
    desk.state.open_text(f'phone;text\n{ANNA};"one\ntwo"')
    desk.checked(qtbot)
    index = desk.sheet.rows.model.index(0, OWN + 1)
    assert index.data() == "one two"
    assert index.data(Qt.ItemDataRole.EditRole) == "one\ntwo"


def test_tooltips_never_read_marks(desk, qtbot):
    desk.state.open_text("phone;x\n<img src=file:///etc/passwd>;1\n")
    desk.checked(qtbot)
    tip = desk.sheet.rows.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


def test_ten_thousand_rows_are_checked_in_pieces(theme, qtbot, desk):
    rows = "\n".join(f"N{number};+9990000{number:05d}" for number in range(10_000))
    pieces = []
    desk.state.checked.connect(lambda first, end: pieces.append(end - first))
    desk.state.open_text(f"name;phone\n{rows}")
    qtbot.waitUntil(lambda: desk.state.ready, timeout=60_000)
    assert len(pieces) > 10
    assert len(desk.state.rows) == 10_000
    assert isinstance(desk.sheet.rows.model, RowsModel)


def test_what_the_account_says_of_a_number(desk, qtbot):
    desk.guard = lambda numbers: [
        Problem(Severity.ERROR, "/destinations/0", "{number} is not allowed.", {"number": BO})
        for number in numbers
        if number == BO
    ]
    desk.state.open_text(f"name;phone\nAnna;{ANNA}\nBo;{BO}")
    desk.checked(qtbot)
    assert desk.state.rows == (0,)
    assert desk.words()[1] == f"{BO} is not allowed."


def test_escape_takes_the_question_away_and_then_goes_back(listed, qtbot):
    listed.sheet.send.click()
    qtbot.keyClick(listed.sheet, Qt.Key.Key_Escape)
    assert not listed.sheet.confirm.isVisible()
    assert listed.sheet.send.isVisible()
    with qtbot.waitSignal(listed.sheet.back_wanted):
        qtbot.keyClick(listed.sheet, Qt.Key.Key_Escape)


def test_undo_brings_a_removed_list_back(listed, qtbot):
    before = listed.state.list
    listed.sheet.remove.click()
    assert listed.state.list is None
    assert listed.sheet.start.isVisible()
    listed.state.undo()
    listed.checked(qtbot)
    assert listed.state.list == before
    listed.state.redo()
    assert listed.state.list is None


def test_looking_at_a_row_is_no_step(listed):
    listed.state.look_at(3)
    listed.state.look_at(99)
    assert listed.state.list.at == 3
    listed.state.undo()
    assert listed.state.list is None


def test_the_list_of_the_last_time_comes_back(desk, listed):
    kept = replace(listed.state.list, at=2)
    listed.state.edit(None)
    listed.state.restore(kept)
    listed.state.check()
    assert listed.sheet.stepper.which.text() == "Row 3 of 5"


def test_numbers_that_the_journal_knows_better_of(desk, qtbot):
    asked = []
    desk.state.ask_journal = lambda numbers, then: asked.append((numbers, then))
    desk.state.open_text(f"name;phone\nAnna;{ANNA}\nBo;{BO}")
    desk.checked(qtbot)
    assert desk.state.rows == (0, 1), "nobody waits for the answer"
    ((numbers, then),) = asked
    assert numbers == [ANNA, BO]
    then({BO: Problem(Severity.ERROR, "/destinations/0", "{number} is closed.", {"number": BO})})
    desk.checked(qtbot)
    assert desk.state.rows == (0,)
    assert desk.words()[1] == f"{BO} is closed."
    desk.state.edit(desk.state.list.mend(1, 1, CID))
    desk.checked(qtbot)
    assert desk.state.rows == (0, 1)
    assert asked[-1][0] == [CID], "only who was not asked about"


def test_the_tab_key_goes_from_top_to_bottom(listed, qtbot):
    columns = listed.sheet.columns
    columns.number.setFocus()
    for expected in (columns.country, columns.bound["name"], columns.headings):
        qtbot.keyClick(listed.sheet.focusWidget(), Qt.Key.Key_Tab)
        assert listed.sheet.focusWidget() is expected


def test_filters_say_their_numbers_to_screen_readers(listed):
    filters = listed.sheet.rows.filters
    assert filters.button("kept").accessibleName() == "Rows to show: Left out 3"


def test_a_list_of_the_last_time_has_room_for_what_is_wrong_with_it(listed, theme, qtbot):
    later = Rows(theme, listed.state)
    qtbot.addWidget(later)
    widths = [rows.view.columnWidth(Column.CHECK) for rows in (later, listed.sheet.rows)]
    assert widths[0] == widths[1] > later.view.horizontalHeader().defaultSectionSize()
