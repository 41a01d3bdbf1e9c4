"""Lists on the Compose page: how they come, what the page shows of them, and the way to sending."""

import itertools

import pytest
from PySide6 import QtCore, QtGui
from PySide6.QtCore import Qt

from composer.messages import drafting, kinds
from composer.messages.problem import Severity
from composer.ui.compose.page import ComposePage
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models

ANNA, BO = "+46701740605", "+46701740606"
ROWS = f"name;phone\nAnna;{ANNA}\nBo;{BO}\n"
SUPPLIED = {
    "platformId": "1",
    "platformPartnerId": "2",
    "source": "+46701740699",
    "eventReportGates": ["g"],
}


class Bench:
    def __init__(self, theme, body, mode="SANDBOX"):
        draft = drafting.fresh(kinds.kind("text"))
        self.desk = Desk(draft.put((*draft.message, "text", "body"), body))
        count = itertools.count(1)
        models = Models()
        models.load()
        self.page = ComposePage(theme, self.desk, models, lambda: f"ref-{next(count)}")
        known = [("+99900000001", "Anna", "Delivered and read")] if mode == "SANDBOX" else []
        self.page.set_account("Shop", SUPPLIED, ["+46701740699"], known, mode)
        self.lists = self.page.lists
        self.sent, self.sendings = [], []
        self.page.send_wanted.connect(self.sent.append)
        self.lists.send_wanted.connect(self.sendings.append)
        self.page.resize(1200, 760)

    def write(self, body):
        draft = self.desk.draft
        self.desk.edit(draft.put((*draft.message, "text", "body"), body))

    @property
    def phone(self):
        return str(self.page.phone.picture)

    def rules(self):
        return [one.rule for one in self.page.problems if one.severity is Severity.ERROR]


@pytest.fixture
def bench(theme, qtbot):
    def make(body="Hi {{name}}", **more):
        made = Bench(theme, body, **more)
        qtbot.addWidget(made.page)
        with qtbot.waitExposed(made.page):
            made.page.show()
        return made

    return make


@pytest.fixture
def listed(bench, qtbot):
    made = bench()
    made.lists.bring_text(ROWS)
    qtbot.waitUntil(lambda: made.lists._state.ready)
    return made


def test_a_button_leads_to_lists_and_escape_back(bench, qtbot):
    made = bench()
    made.page.bar.to_list.click()
    assert made.lists.open
    assert not made.page.tabs.isVisible()
    qtbot.keyClick(made.lists.sheet, Qt.Key.Key_Escape)
    assert made.page.tabs.isVisible()
    assert made.page.bar.recipients.isVisible()


def test_without_a_list_a_variable_is_marked_and_said(bench):
    made = bench()
    assert "code='inline'" in made.phone
    assert "text='name'" in made.phone
    (problem,) = [one for one in made.page.problems if one.rule == "variable"]
    assert problem.severity is Severity.WARNING
    assert problem.pointer == "/messages/0/text/body"


def test_the_page_shows_the_row_that_is_looked_at(listed):
    listed.lists.hide()
    assert "Hi Anna" in listed.phone
    chip = listed.lists.chip
    assert chip.isVisible()
    assert not listed.page.bar.recipients.isVisible()
    chip.next.click()
    assert "Hi Bo" in listed.phone
    assert not chip.next.isEnabled()
    listed.write("Dear {{name}}")
    assert "Dear Bo" in listed.phone


def test_the_json_keeps_the_variable_that_is_edited(listed):
    listed.lists.hide()
    assert "{{name}}" in listed.page.json.view.text


def test_with_a_list_nobody_asks_for_recipients(listed):
    listed.lists.hide()
    assert listed.rules() == []


def test_a_name_that_no_column_has_is_a_problem_at_its_field(listed):
    listed.lists.hide()
    listed.write("Hi {{nobody}}")
    assert listed.rules() == ["variable"]
    assert any("nobody" in one.sentence for one in listed.page.problems)


def test_send_leads_to_the_rows_and_then_asks(listed, qtbot):
    listed.lists.hide()
    listed.page.bar.send.click()
    assert listed.lists.open
    qtbot.waitUntil(lambda: listed.lists._state.ready)
    assert not listed.sendings
    listed.lists.sheet.send.click()
    assert listed.lists.sheet.confirm.isVisible()
    listed.lists.sheet.confirm.confirmed.emit()
    (sending,) = listed.sendings
    requests = list(sending.requests(["r1", "r2"]))
    assert [one["messages"][0]["text"]["body"] for one in requests] == ["Hi Anna", "Hi Bo"]
    assert requests[1]["destinations"] == [BO]
    assert not listed.sent


def test_control_and_enter_is_send_in_the_sheet_too(listed, qtbot):
    qtbot.keyClick(listed.lists.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert listed.lists.sheet.confirm.isVisible()


def test_what_is_missing_in_the_message_stops_the_list(bench, qtbot):
    made = bench(body="")
    made.lists.bring_text(ROWS)
    qtbot.waitUntil(lambda: made.lists._state.ready)
    sheet = made.lists.sheet
    assert not sheet.send.isEnabled()
    sheet.banner.mend.click()
    assert not made.lists.open


def test_undo_belongs_to_what_one_sees(listed, qtbot):
    listed.write("New {{name}}")
    listed.page._undo()
    assert listed.lists.list is None, "the list was brought while the sheet was open"
    listed.page._redo()
    listed.lists.hide()
    listed.page._undo()
    assert "Hi" in listed.phone


def test_rows_that_are_pasted_among_the_recipients_are_a_list(bench, qtbot):
    made = bench()
    QtGui.QGuiApplication.clipboard().setText(ROWS.replace(";", "\t"))
    line = made.page.bar.recipients.focusProxy()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert made.lists.open
    assert made.lists.list.size == 2
    assert made.page.bar.recipients.value() == []


def test_bare_numbers_are_recipients_still(bench, qtbot):
    made = bench()
    QtGui.QGuiApplication.clipboard().setText(f"{ANNA}\n{BO}\n")
    line = made.page.bar.recipients.focusProxy()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert made.page.bar.recipients.value() == [ANNA, BO]
    assert not made.lists.open


def test_a_csv_file_can_be_dropped_on_the_page(bench, tmp_path):
    made = bench()
    file = tmp_path / "people.csv"
    file.write_text(ROWS)
    data = QtCore.QMimeData()
    data.setUrls([QtCore.QUrl.fromLocalFile(str(file))])
    point = QtCore.QPointF(10, 10)
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    made.page.dropEvent(QtGui.QDropEvent(point, Qt.DropAction.CopyAction, data, buttons, none))
    assert made.lists.list.name == "people.csv"


def test_json_that_is_dropped_is_a_message_still(bench):
    made = bench()
    data = QtCore.QMimeData()
    data.setText('{"messages": [\n{"type": "text"}]}')
    assert not made.lists.takes(data)


def test_a_live_account_takes_no_test_recipients_of_the_sandbox(bench, qtbot):
    made = bench(mode="LIVE")
    made.lists.bring_text(f"name;phone\nAnna;+99900000001\nBo;{BO}")
    qtbot.waitUntil(lambda: made.lists._state.ready)
    assert made.lists._state.rows == (1,)


def test_removing_the_list_brings_the_recipients_back(listed):
    listed.lists.hide()
    listed.lists.chip.remove.click()
    assert listed.page.bar.recipients.isVisible()
    assert not listed.lists.chip.isVisible()
    assert listed.page.bar.send.text() == "Send"


def test_a_list_is_kept_and_comes_back(bench, qtbot, tmp_path):
    made = bench()
    made.lists.keeper.keep_in(tmp_path)
    made.lists.bring_text(ROWS)
    qtbot.waitUntil((tmp_path / "current.json").exists)
    made.lists.step(1)
    write = made.lists.keeper.flush()
    assert write is not None
    write()
    other = bench()
    other.lists.keeper.keep_in(tmp_path)
    assert other.lists.list == made.lists.list
    assert "Hi Bo" in other.phone
    made.lists.remove()
    qtbot.waitUntil(lambda: not (tmp_path / "current.json").exists())


def test_what_is_left_to_write_is_written_at_the_end(bench, qtbot, tmp_path):
    made = bench()
    made.lists.keeper.keep_in(tmp_path)
    made.lists.bring_text(ROWS)
    write = made.lists.keeper.flush()
    assert write is not None
    write()
    assert (tmp_path / "current.json").exists()


def test_a_disk_that_takes_nothing_is_told(bench, qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    made = bench()
    made.lists.keeper.keep_in(tmp_path / "file")
    with qtbot.waitSignal(made.lists.failed):
        made.lists.bring_text(ROWS)
    assert "cannot be kept" in made.lists.sheet.banner.text.text()


def test_a_row_can_be_sent_to_oneself_first(listed):
    stepper = listed.lists.sheet.stepper
    stepper.stepped.emit(1)
    (action,) = stepper.test.menu().actions()
    action.trigger()
    ((request,),) = listed.sent
    assert request["destinations"] == ["+99900000001"]
    assert request["messages"][0]["text"]["body"] == "Hi Bo"
    assert listed.lists.list is not None


def test_without_test_recipients_there_is_no_test(bench):
    made = bench(mode="LIVE")
    made.lists.bring_text(ROWS)
    assert not made.lists.sheet.stepper.test.isVisible()
