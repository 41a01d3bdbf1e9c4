"""How fast time goes in the sandbox, chosen in Settings."""

import pytest
from PySide6 import QtCore
from PySide6.QtTest import QTest

from composer.ui.settings.sandbox_panel import SandboxPanel

Key = QtCore.Qt.Key


@pytest.fixture
def panel(theme, qtbot):
    panel = SandboxPanel()
    panel.fill()
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_time_goes_as_at_link_until_somebody_chooses(panel, qtbot):
    assert panel.speed.key == "1"
    assert "15 minutes, because LINK" in panel.pace.text()
    with qtbot.waitSignal(panel.speed_wanted) as wanted:
        panel.speed.button("100").click()
    assert wanted.args == [100.0]
    assert panel.speed.key == "100"
    assert "nine seconds instead of 15 minutes" in panel.pace.text()


def test_what_was_chosen_before_is_shown_and_not_chosen_again(panel, qtbot):
    with qtbot.assertNotEmitted(panel.speed_wanted):
        panel.show_speed(1000.0)
        assert panel.speed.key == "1000"
        panel.show_speed(9.0)
        assert panel.speed.key == "10"


def test_the_speed_is_chosen_by_arrow_keys_and_has_a_name(panel, qtbot):
    button = panel.speed.button("1")
    assert button.accessibleName() == "Time in the sandbox: As at LINK"
    button.setFocus()
    with qtbot.waitSignal(panel.speed_wanted) as wanted:
        QTest.keyClick(button, Key.Key_Right)
    assert wanted.args == [10.0]


def test_there_is_room_for_some_recipients(panel):
    assert panel.table.viewport().height() >= 4 * panel.table.rowHeight(0)
