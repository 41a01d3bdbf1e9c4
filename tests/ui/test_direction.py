"""Where a place is seen, as Qt itself has it."""

import pytest
from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.direction import seen

Direction = QtCore.Qt.LayoutDirection


@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
@pytest.mark.parametrize("place", [(0, 0, 10, 10), (3, 5, 20, 7), (90, 0, 10, 50), (0, 0, 100, 50)])
def test_it_is_where_qt_sees_it(qtbot, direction, place):
    widget = QtWidgets.QWidget()
    qtbot.addWidget(widget)
    widget.resize(100, 50)
    widget.setLayoutDirection(direction)
    rect = QtCore.QRect(*place)
    assert seen(widget, rect) == QtWidgets.QStyle.visualRect(direction, widget.rect(), rect)
