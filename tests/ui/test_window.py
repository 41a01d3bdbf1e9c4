"""The window: pages made when they are visited, the rail by mouse and key, the account switcher."""

from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.ui.window import AccountEntry, PageEntry, Window

Control = QtCore.Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def made():
    """The keys of the pages that were made, in order."""
    return []


@pytest.fixture
def window(theme, qtbot, made):
    def make(key):
        def page():
            made.append(key)
            return QtWidgets.QLabel(key)

        return page

    entries = [
        PageEntry(key, key.title(), "settings", make(key)) for key in ("one", "two", "three")
    ]
    window = Window(theme, entries)
    qtbot.addWidget(window)
    window.show_page("one")
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_page_is_made_at_its_first_visit_and_once(window, made, qtbot):
    assert made == ["one"]
    with qtbot.waitSignal(window.page_shown):
        QTest.mouseClick(window._buttons["two"], QtCore.Qt.MouseButton.LeftButton)
    window.show_page("one")
    window.show_page("two")
    assert made == ["one", "two"]
    assert window.shown == "two"
    assert [key for key, button in window._buttons.items() if button.isChecked()] == ["two"]


def test_pages_have_keys(window, qtbot):
    window.activateWindow()
    with qtbot.waitSignal(window.page_shown):
        QTest.keyClick(window, QtCore.Qt.Key.Key_3, Control)
    assert window.shown == "three"


def test_the_rail_can_be_walked_with_tab(window):
    for button in window._buttons.values():
        assert button.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
        assert button.accessibleName()


def test_the_switcher_names_the_account_in_words(window, qtbot):
    window.show_accounts(
        [AccountEntry("a", "Sandbox", "SANDBOX"), AccountEntry("b", "Sweden", "LIVE")], "b"
    )
    switcher = window._switcher
    assert switcher.accessibleName() == "Account: Sweden (LIVE)"
    assert switcher._badge.property("role") == "badge-live"
    with qtbot.waitSignal(window.account_chosen) as chosen:
        switcher.menu().actions()[0].trigger()
    assert chosen.args == ["a"]
    with qtbot.waitSignal(window.account_wanted):
        switcher.menu().actions()[-1].trigger()


def test_the_switcher_is_let_go_when_its_menu_closes(window, qtbot):
    switcher = window._switcher
    window.show_accounts([AccountEntry("s", "Sandbox", "SANDBOX")], "s")
    under = QtCore.Qt.WidgetAttribute.WA_UnderMouse
    switcher.menu().popup(QtCore.QPoint(300, 300))
    qtbot.waitUntil(switcher.menu().isVisible)
    switcher.setAttribute(under, True)  # nobody told it that the mouse is in the menu
    switcher.menu().close()
    qtbot.waitUntil(lambda: not switcher.testAttribute(under))


def test_the_status_line_does_not_widen_the_window(window):
    before = window.minimumSizeHint().width()
    window.show_status("x" * 5000)
    assert window.minimumSizeHint().width() == before


def test_closing_is_said(window, qtbot):
    with qtbot.waitSignal(window.closing):
        window.close()


def test_who_changes_their_mind_gets_the_page_asked_for_last(window, qtbot):
    window.visit("two")
    window.visit("one")
    assert window.shown == "one"
    qtbot.waitUntil(lambda: window._stack.count() == 2)
    with qtbot.waitSignal(window.page_shown):
        window.visit("three")
    assert window.shown == "three"


class Slow(QtWidgets.QWidget):
    """A page of three parts."""

    def __init__(self):
        super().__init__()
        self.parts = []

    def grow(self):
        if len(self.parts) == 3:
            return False
        self.parts.append(self.parentWidget() is not None)
        return True


@pytest.fixture
def slow(theme, qtbot):
    """A window with a page that is made in turns, and what happened."""
    happened: list[Any] = []

    def make():
        page = happened[0]
        while page.grow():
            pass
        happened.append("made")
        return page

    def begin():
        happened.append(Slow())
        return happened[0]

    plain = PageEntry("plain", "Plain", "settings", QtWidgets.QWidget)
    window = Window(theme, [plain, PageEntry("slow", "Slow", "settings", make, begin)])
    qtbot.addWidget(window)
    window.show_page("plain")
    return window, happened


def test_a_page_that_takes_long_is_made_in_turns_within_the_window(slow, qtbot):
    window, happened = slow
    others = QtCore.QTimer(window, interval=0)
    turns = []
    others.timeout.connect(lambda: turns.append(len(happened[0].parts) if happened else 0))
    others.start()
    with qtbot.waitSignal(window.page_shown):
        window.visit("slow")
    assert {1, 2, 3} <= set(turns), "others had their turns between the parts"
    assert happened[0].parts == [True, True, True]
    assert happened[1:] == ["made"]
    assert window.made("slow") is happened[0]


def test_who_cannot_wait_gets_the_same_page_at_once(slow, qtbot):
    window, happened = slow
    window.visit("slow")
    while not happened:
        QtCore.QCoreApplication.processEvents()
    assert len(happened[0].parts) < 3
    assert window.show_page("slow") is happened[0]
    with qtbot.waitSignal(window.page_shown):
        window.visit("plain")
    assert happened[1:] == ["made"]
    assert window._stack.count() == 2
