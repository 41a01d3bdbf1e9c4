"""Closing the window with unsaved edits in Settings: Save, Discard or Stay; nothing is lost unasked."""

from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.store.accounts import account_of, read_account
from composer.ui.settings.leaving import Leaving
from composer.ui.window import PageEntry, Window

Answer = QtWidgets.QMessageBox.StandardButton
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


@pytest.fixture
def house(bench, theme, qtbot):
    """The page in a window, with what asks; an account open in it."""
    made = bench(NORWAY)
    elsewhere = PageEntry("compose", "Compose", "square-pen", QtWidgets.QWidget)
    settings = PageEntry("settings", "Settings", "settings", lambda: made.page)
    window: Any = Window(theme, [elsewhere, settings])
    window.leaving = Leaving(window, made.page, made.desk)
    window.may_close = window.leaving.may_close
    qtbot.addWidget(window)
    window.show_page("settings")
    with qtbot.waitExposed(window):
        window.show()
    made.page.select("link-1")
    return window, made


def answer(window, button):
    QTest.mouseClick(window.leaving._box.button(button), QtCore.Qt.MouseButton.LeftButton)


def test_without_edits_nothing_is_asked(house):
    window, _ = house
    assert window.close()


def test_who_stays_keeps_the_window_and_what_was_typed(house):
    window, bench = house
    bench.type("/name", "Norge")
    window.show_page("compose")
    assert not window.close()
    assert "“Norway”" in window.leaving._box.informativeText()
    answer(window, Answer.Cancel)
    assert window.isVisible()
    window.show_page("settings")
    assert bench.editor("/name").text() == "Norge"


def test_saving_closes_once_it_is_on_disk(house, qtbot):
    window, bench = house
    bench.type("/name", "Norge")
    window.show_page("compose")
    assert not window.close()
    with qtbot.waitSignal(window.closing):
        answer(window, Answer.Save)
    assert read_account(bench.workspace.accounts()[0]).name == "Norge"


def test_what_cannot_be_saved_is_shown_and_the_window_stays(house):
    window, bench = house
    bench.page.add_account()
    bench.type("/name", "Sweden")
    window.show_page("compose")
    assert not window.close()
    answer(window, Answer.Save)
    assert window.isVisible()
    assert window.shown == "settings"
    assert bench.form.outcome.text.startswith("Still missing: Address")


def test_discarding_closes_and_the_account_is_as_it_was(house, qtbot):
    window, bench = house
    bench.type("/name", "Norge")
    assert not window.close()
    with qtbot.waitSignal(window.closing):
        answer(window, Answer.Discard)
    assert read_account(bench.workspace.accounts()[0]).name == "Norway"
