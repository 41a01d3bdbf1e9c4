"""Palette, menu and sheet in a window of their own."""

from typing import Any

import pytest
from PySide6 import QtCore, QtWidgets
from PySide6.QtTest import QTest

from composer.ui.commands.command import Command
from composer.ui.commands.desk import CommandDesk
from composer.ui.commands.keys import caps, native
from composer.ui.commands.panes import Panes
from composer.ui.window import PageEntry, Window

Key = QtCore.Qt.Key
Control = QtCore.Qt.KeyboardModifier.ControlModifier
Shift = QtCore.Qt.KeyboardModifier.ShiftModifier


class Page(QtWidgets.QWidget):
    """Two fields, each a pane."""

    def __init__(self):
        super().__init__()
        self.fields = (QtWidgets.QLineEdit(), QtWidgets.QLineEdit())
        self.pressed: list[int] = []
        column = QtWidgets.QVBoxLayout(self)
        for field in self.fields:
            column.addWidget(field)

    def panes(self):
        return self.fields

    def keyPressEvent(self, event):
        self.pressed.append(event.key())


class Bench:
    def __init__(self, theme):
        entries = [PageEntry(key, key.title(), "settings", Page) for key in ("one", "two")]
        self.window = Window(theme, entries)
        self.window.show_page("one")
        self.kept = []
        self.done = []
        self.desk = CommandDesk(self.window, theme, [], self.kept.append)
        self.field: Any = None
        self.panes = Panes(self.window)
        self.desk.add(lambda: [self.command("send", "Ctrl+J"), self.command("stop", "F9", "two")])

    def command(self, key, keys, page=""):
        return Command(
            key=key,
            text=key.title(),
            do=lambda: self.done.append(key),
            group="message",
            keys=(keys,),
            page=page,
        )

    def press(self, key, modifiers=QtCore.Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.windowHandle(), key, modifiers)


@pytest.fixture
def bench(theme, qtbot):
    made = Bench(theme)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    page: Any = made.window.page("one")
    made.field = page.fields[0]
    made.field.setFocus()
    return made


def test_a_command_is_found_done_and_remembered_and_the_keyboard_goes_back(bench, qtbot):
    bench.press(Key.Key_K, Control)
    palette = bench.desk.palette
    assert palette.search.hasFocus()
    QTest.keyClicks(palette.search, "sen")
    assert palette.search.accessibleDescription().startswith("Send, Ctrl+J")
    bench.press(Key.Key_Return)
    assert bench.field.hasFocus()
    qtbot.waitUntil(lambda: bench.done == ["send"])
    assert bench.kept == [["send"]]
    assert not palette.isVisible()


def test_escape_or_the_same_key_closes_and_nothing_is_done(bench):
    for key, modifiers in ((Key.Key_Escape, Control), (Key.Key_K, Control)):
        bench.press(Key.Key_P, Control | Shift)
        assert bench.desk.palette.isVisible()
        plain = QtCore.Qt.KeyboardModifier.NoModifier
        bench.press(key, plain if key is Key.Key_Escape else modifiers)
        assert not bench.desk.palette.isVisible()
        assert bench.field.hasFocus()
    assert bench.done == []


def test_arrows_walk_around_and_skip_headings(bench):
    bench.press(Key.Key_K, Control)
    palette = bench.desk.palette
    first = palette.current
    bench.press(Key.Key_Up)
    last = palette.current
    bench.press(Key.Key_Down)
    assert palette.current == first != last
    QTest.keyClicks(palette.search, "zzz")
    assert palette.current is None
    bench.press(Key.Key_Return)
    assert palette.isVisible()
    palette.close_up()


def test_what_comes_later_is_found_too_while_the_palette_is_open(bench):
    told = []
    bench.desk.add_later(told.append)
    bench.press(Key.Key_K, Control)
    QTest.keyClicks(bench.desk.palette.search, "spring")
    assert bench.desk.palette.current is None
    spring = bench.command("spring sale", "")
    told[0]([spring])
    assert bench.desk.palette.current == spring
    bench.press(Key.Key_Escape)
    told[0]([spring])  # nobody asks any more


def test_keys_do_what_applies_on_the_page(bench):
    bench.press(Key.Key_J, Control)
    bench.press(Key.Key_F9)
    bench.window.show_page("two")
    bench.press(Key.Key_F9)
    assert bench.done == ["send", "stop"]


def test_the_menu_has_what_applies_here_with_its_keys(bench, qtbot):
    menu = bench.window.menu_button.menu()
    menu.aboutToShow.emit()
    texts = [action.text() for group in menu.actions() for action in group.menu().actions()]
    assert "Send\tCtrl+J" in texts
    assert not any(text.startswith("Stop") for text in texts)
    send = next(
        action
        for group in menu.actions()
        for action in group.menu().actions()
        if action.text().startswith("Send")
    )
    send.trigger()
    qtbot.waitUntil(lambda: bench.done == ["send"])


def test_the_sheet_has_every_key(bench):
    bench.press(Key.Key_Slash, Control)
    sheet = bench.desk.sheet
    names = {one.accessibleName() for one in sheet.findChildren(QtWidgets.QLabel)}
    assert {"Send: Ctrl+J", "Stop: F9"} <= names
    bench.press(Key.Key_Tab)
    assert sheet.isAncestorOf(QtWidgets.QApplication.focusWidget())
    bench.press(Key.Key_Escape)
    assert bench.field.hasFocus()


def test_panes_go_around_and_remember_and_a_page_gets_the_keyboard_back(bench):
    one, other = bench.window.page("one").fields
    bench.panes.go(1)
    assert other.hasFocus()
    bench.panes.go(1)
    assert bench.window.rail.isAncestorOf(QtWidgets.QApplication.focusWidget())
    bench.panes.go(-1)
    assert other.hasFocus()
    bench.window.show_page("two")
    assert bench.window.page("two").fields[0].hasFocus()
    bench.window.show_page("one")
    assert other.hasFocus()
    assert not one.hasFocus()


def test_caps_are_one_for_each_key():
    assert caps("Ctrl+Shift+P") == ["Ctrl", "Shift", "P"]
    assert caps("Ctrl++") == ["Ctrl", "+"]
    assert caps("Up") == ["↑"]
    assert native("Ctrl+Return") == "Ctrl+Enter"


def test_on_macos_the_menus_are_a_bar_that_follows_the_page(bench, theme, monkeypatch, qtbot):
    monkeypatch.setattr("composer.ui.commands.desk._MENU_BAR", True)
    CommandDesk(bench.window, theme).add(lambda: [bench.command("stop", "F9", "two")])
    bar = bench.window.menuBar()
    qtbot.waitUntil(lambda: bool(bar.actions()))
    names = [action.text() for action in bar.actions()]
    assert "Message" not in names
    bench.window.show_page("two")
    assert "Message" in [action.text() for action in bar.actions()]
    assert not bench.window.menu_button.isVisible()


def test_what_nobody_takes_is_the_pages_also_from_the_rail(bench):
    page: Any = bench.window.page("one")
    bench.panes.go(-1)
    assert bench.window.rail.isAncestorOf(QtWidgets.QApplication.focusWidget())
    bench.press(Key.Key_Return, Control)
    assert page.pressed[-1] == Key.Key_Return


def test_that_nothing_is_found_is_said_in_full(bench):
    bench.press(Key.Key_K, Control)
    palette = bench.desk.palette
    QTest.keyClicks(palette.search, "zzzz")
    QtWidgets.QApplication.processEvents()
    said = palette._nothing
    assert said.isVisible()
    assert said.height() >= said.heightForWidth(said.width())
