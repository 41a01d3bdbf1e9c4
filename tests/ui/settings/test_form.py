"""The page by keys: what is missing is said, edits are kept, nothing is removed unasked."""

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.store.accounts import account_of
from composer.ui.sandbox_recipients import RECIPIENTS
from composer.ui.settings.account_sheet import WIDTH

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.usefixtures("no_keyring")

NORWAY = account_of(
    {
        "id": "link-1",
        "name": "Norway",
        "mode": "LIVE",
        "base_url": "https://c-eu.linkmobility.io/whatsapp-message",
        "username": "acme",
        "platform_id": "COMMON_API",
        "platform_partner_id": "1",
        "sources": ["+4740000001"],
    }
)


def test_the_list_says_in_words_how_accounts_are_used(bench):
    bench = bench(NORWAY)
    details = bench.details()
    assert details["Sandbox"] == "On this computer only"
    assert details["Norway"] == "Live: real recipients"


def test_short_panels_do_not_scroll(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    for what, panel in (
        ("appearance", bench.page.appearance),
        ("installation", bench.page.installation),
    ):
        bench.page.select(what)
        assert panel.isVisible()
        assert panel.verticalScrollBar().maximum() == 0


def test_fields_do_not_grow_beyond_what_the_eye_follows(bench, qtbot):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.page.resize(1828, 1170)
    qtbot.waitUntil(lambda: bench.sheet.width() == WIDTH)
    assert bench.form.save.mapTo(bench.page, bench.form.save.rect().topRight()).x() < 268 + 36 + (
        WIDTH + 1
    )


def test_tab_leads_from_the_name_by_way_of_the_password_to_save(bench):
    bench = bench()
    bench.page.add_account()
    assert bench.editor("/name").hasFocus()
    names = []
    while bench.page.focusWidget() is not bench.form.save and len(names) < 40:
        names.append(bench.page.focusWidget().accessibleName())
        QTest.keyClick(bench.page.focusWidget(), Key.Key_Tab)
    wanted = ["Name", "Use", "Address", "User name", "Password", "Platform id"]
    assert [name.removesuffix(", required") for name in names[:6]] == wanted
    assert names[-2] == "Relay token"  # then the test, then Save
    assert bench.form.save.hasFocus()


def test_save_says_what_is_missing_and_goes_there(bench, qtbot):
    bench = bench()
    bench.page.add_account()
    with qtbot.assertNotEmitted(bench.form.save_wanted):
        QTest.keyClick(bench.editor("/name"), Key.Key_S, Control)
    said = bench.form.outcome
    assert said.role == "error"
    assert said.text == (
        "Still missing: Name, Address, User name, Password, Platform id, Platform partner id,"
        " Sender numbers."
    )
    assert bench.editor("/name").hasFocus()
    assert bench.sheet.password.problem == "Password is missing."
    [problem] = bench.field("/sources").problems
    assert problem.sentence == "Enter at least one number."
    QTest.keyClicks(bench.editor("/name"), "Sweden")
    assert said.text.startswith("Still missing: Address,")
    QTest.keyClicks(bench.sheet.password.line, "x")
    assert "Password" not in said.text
    assert bench.sheet.password.problem == ""


def test_an_address_that_would_send_the_password_in_the_clear_is_refused_at_the_field(bench, qtbot):
    bench = bench()
    bench.type_account("http://link.example/whatsapp-message")
    [problem] = bench.field("/base_url").problems
    assert "could be read on the way" in problem.sentence
    assert problem.sentence.endswith(" Use the address that begins with https://.")
    with (
        qtbot.assertNotEmitted(bench.form.save_wanted),
        qtbot.assertNotEmitted(bench.form.test_wanted),
    ):
        bench.form.save.click()
        bench.form.test.click()
    assert bench.form.outcome.role == "error"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Escape])
def test_enter_and_escape_in_a_field_do_nothing(bench, qtbot, key):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.type("/name", "Other")
    wants = (bench.form.save_wanted, bench.form.test_wanted, bench.form.remove_wanted)
    with (
        qtbot.assertNotEmitted(wants[0]),
        qtbot.assertNotEmitted(wants[1]),
        qtbot.assertNotEmitted(wants[2]),
    ):
        for place in ("/name", "/mode", "/base_url", "/username"):
            QTest.keyClick(bench.editor(place), key)
        QTest.keyClick(bench.sheet.password.line, key)
    assert bench.page.shown == "link-1"
    assert bench.editor("/name").text() == "Other"


def test_edits_are_kept_while_another_entry_is_looked_at(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.type("/name", "Norge")
    QTest.keyClicks(bench.sheet.password.line, "half")
    assert bench.details()["Norway"] == "Live: real recipients  ·  not saved yet"
    bench.page.select("new")
    bench.type("/username", "somebody")
    assert bench.details()["Add a LINK account"] == "Not saved yet"
    bench.page.select("appearance")
    bench.page.select("link-1")
    assert bench.editor("/name").text() == "Norge"
    assert bench.sheet.password.typed == "half"
    bench.page.select("new")
    assert bench.editor("/username").text() == "somebody"
    assert bench.sheet.password.typed == ""


def test_discarding_brings_back_what_is_stored(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    assert not bench.form.save.isEnabled()
    assert not bench.form.discard.isVisible()
    bench.type("/name", "Norge")
    QTest.keyClicks(bench.sheet.password.line, "half")
    assert bench.form.save.isEnabled()
    bench.form.discard.setFocus()
    bench.form.discard.click()
    assert bench.page.focusWidget() is bench.form.test
    assert bench.editor("/name").text() == "Norway"
    assert bench.sheet.password.typed == ""
    assert bench.details()["Norway"] == "Live: real recipients"


def test_undo_takes_back_edits_and_with_the_last_nothing_is_to_be_saved(bench):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    bench.type("/name", "Norge")
    while bench.sheet.desk.can_undo:
        QTest.keyClick(bench.editor("/name"), Key.Key_Z, Control)
    assert bench.editor("/name").text() == "Norway"
    assert not bench.form.save.isEnabled()


def test_removing_asks_in_its_place_and_escape_keeps(bench, qtbot):
    bench = bench(NORWAY)
    bench.page.select("link-1")
    removal = bench.sheet.removal
    with qtbot.assertNotEmitted(bench.form.remove_wanted):
        removal._begin.click()
        assert removal.asking
        assert removal._question.text() == "Remove “Norway”?"
        assert removal._yes.property("look") == "danger"
        assert removal._no.hasFocus()
        QTest.keyClick(removal._no, Key.Key_Escape)
    assert not removal.asking
    assert removal._begin.hasFocus()


def test_a_new_account_cannot_be_removed(bench):
    bench = bench()
    bench.page.add_account()
    assert not bench.sheet.removal.isVisible()


def test_f1_explains_the_password(bench):
    bench = bench()
    bench.page.add_account()
    help_text = bench.sheet.password._help
    QTest.keyClick(bench.sheet.password.line, Key.Key_F1, QtCore.Qt.KeyboardModifier.ShiftModifier)
    assert help_text.isVisible()
    assert "keyring" in help_text.text()


def test_the_sandbox_panel_writes_to_whom_is_chosen(bench, qtbot):
    panel = bench().page.sandbox
    qtbot.waitUntil(lambda: panel.table is not None)
    assert panel.table.rowCount() == len(RECIPIENTS)
    assert panel.write.text() == "Write to Anna"
    QTest.keyClick(panel.table, Key.Key_Down)
    assert panel.write.text() == "Write to Bo"
    with qtbot.waitSignal(panel.write_wanted) as wanted:
        panel.write.click()
    assert wanted.args == [RECIPIENTS[1][0]]
    with qtbot.waitSignal(panel.write_wanted) as wanted:
        QTest.keyClick(panel.table, Key.Key_Return)
    assert wanted.args == [RECIPIENTS[1][0]]
    place = panel.table.visualItemRect(panel.table.item(3, 1)).center()
    with qtbot.waitSignal(panel.write_wanted) as wanted:
        QTest.mouseClick(panel.table.viewport(), QtCore.Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(panel.table.viewport(), QtCore.Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [RECIPIENTS[3][0]]


def test_the_look_is_chosen_by_arrow_keys(bench, qtbot):
    page = bench().page
    page.select("appearance")
    segments = page.appearance.segments
    button = segments.button(segments.key)
    with qtbot.waitSignal(page.appearance.wanted):
        QTest.keyClick(button, Key.Key_Right)


def test_without_a_keyring_the_page_says_so_and_can_look_again(bench, qtbot):
    page = bench().page
    page.select("installation")
    check = next(
        button
        for button in page.installation.findChildren(QtWidgets.QPushButton)
        if button.text() == "Check again"
    )
    check.click()
    qtbot.waitUntil(lambda: page.installation.keyring.role == "warning")
    assert page.installation.keyring.text.startswith("There is no keyring.")
    assert check.isEnabled()


def test_a_name_that_another_account_has_is_refused_at_the_field(bench, qtbot):
    bench = bench(NORWAY)
    bench.page.add_account()
    bench.type("/name", " norway ")
    [problem] = bench.field("/name").problems
    assert problem.sentence.startswith("Another account has this name.")
    with qtbot.assertNotEmitted(bench.form.save_wanted):
        bench.form.save.click()
    bench.type("/name", "Norway 2")
    assert bench.field("/name").problems == ()
    bench.page.select("link-1")
    bench.type("/username", "other")
    assert bench.field("/name").problems == ()
