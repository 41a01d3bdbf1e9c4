"""The keys that menus and the sheet show are taken, and none of them twice on a page."""

from collections import Counter, defaultdict
from itertools import combinations

import pytest
from PySide6 import QtCore, QtGui

from tests.watchdog import wait_until

_PAGES = ("compose", "templates", "deliveries", "inbox", "settings")
_BY_KEY_PRESS = {"Ctrl+Return", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Del"}
"""What whoever has the keyboard takes without a shortcut of Qt's."""


def taken(window):
    """The shortcuts in what can be seen of the window, by key sequence."""
    found = defaultdict(list)
    for one in window.findChildren(QtGui.QShortcut):
        if one.isEnabled() and one.parent().isVisible():
            for sequence in QtGui.QShortcut.keys(one):
                found[sequence.toString()].append(one)
    return found


def in_each_others_way(one, other):
    """Whether both would hear of one key: those of two panels side by side never do."""
    alone = QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut
    if not one.context() == other.context() == alone:
        return True
    first, second = one.parent(), other.parent()
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)


@pytest.mark.parametrize("page", _PAGES)
def test_keys_of(composer, page):
    window, desk = composer.window, composer.running.commands
    window.show_page(page)
    made = window.page(page)
    if page == "templates":
        wait_until(lambda: made.deeds is not None, 20, "the library")
        made.stack.setCurrentWidget(made.library)
    if page == "settings":
        made.add_account()
        wait_until(made.account.isVisible, 10, "the account")
    keys = taken(window)
    twice = {
        key
        for key, those in keys.items()
        for one, other in combinations(those, 2)
        if in_each_others_way(one, other)
    }
    assert twice == set()
    shown = {one.key: one.keys for one in desk.registry.here(page) if one.possible()}
    missing = {
        key: sequence
        for key, sequences in shown.items()
        for sequence in sequences
        if QtGui.QKeySequence(sequence).toString() not in keys and sequence not in _BY_KEY_PRESS
    }
    assert missing == {}


def test_names_of_commands_are_there_once(composer):
    keys = Counter(one.key for one in composer.running.commands.registry.commands())
    assert [one for one, often in keys.items() if often > 1] == []
