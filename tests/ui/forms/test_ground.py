"""A letter in a field paints the field, and not all that it stands in."""

import pytest
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtTest import QTest

from composer.ui.widgets.ground import fill_ground


@pytest.mark.parametrize(
    ("role", "ground"),
    [("card", "Base"), ("inner-card", "AlternateBase"), ("panel", "ToolTipBase"), ("", "Window")],
)
def test_it_is_the_ground_that_one_stands_on(qtbot, role, ground):
    around = QtWidgets.QWidget()
    qtbot.addWidget(around)
    around.setProperty("role", role)
    between = QtWidgets.QWidget(around)
    one = QtWidgets.QWidget(between)
    fill_ground(one)
    assert one.autoFillBackground()
    assert one.backgroundRole() is QtGui.QPalette.ColorRole[ground]


class Painted(QtCore.QObject):
    """Whether a widget was painted."""

    def __init__(self, watched):
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.times += event.type() == QtCore.QEvent.Type.Paint
        return False


def test_what_is_around_a_field_is_not_painted_while_it_is_written(bench):
    made = bench("cta-url", sample=True)
    line = made.form.findChild(QtWidgets.QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "a")
    QtWidgets.QApplication.processEvents()
    form, row = Painted(made.form), Painted(line.parentWidget())
    QTest.keyClicks(line, "b")
    QtWidgets.QApplication.processEvents()
    assert (form.times, row.times > 0) == (0, True)
