"""Push buttons are pressed by Enter too."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.ui.widgets.buttons import push

Key, Modifier = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier


@pytest.fixture
def pressed(qtbot):
    seen = []
    button = push("Do it", lambda: seen.append(1))
    qtbot.addWidget(button)
    return button, seen


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_presses_as_space_does(pressed, key):
    button, seen = pressed
    QTest.keyClick(button, key)
    assert seen == [1]


def test_control_and_enter_are_left_to_the_page(pressed):
    button, seen = pressed
    QTest.keyClick(button, Key.Key_Return, Modifier.ControlModifier)
    assert seen == []
