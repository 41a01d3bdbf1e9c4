"""The rail's buttons and what waits on their pages."""

from PySide6 import QtGui

from composer.ui.widgets.rail_button import RailButton


def test_a_number_is_painted_and_spoken(theme, qtbot):
    button = RailButton(theme, "Inbox")
    qtbot.addWidget(button)
    button.resize(76, 58)
    bare = button.grab().toImage()
    button.show_waiting(3)
    assert button.accessibleName() == "Inbox, 3 unread"
    assert button.grab().toImage() != bare
    assert button.grab().toImage().pixelColor(50, 8) == QtGui.QColor(theme.tokens["accent"])
    button.show_waiting(250)
    assert button.accessibleName() == "Inbox, 99+ unread"
    button.show_waiting(0)
    assert button.accessibleName() == "Inbox"
    assert button.grab().toImage() == bare
