"""The mouse over a widget, wherever windows of other tests stand: Qt's own way asks the screen which window is there."""

from PySide6 import QtCore, QtGui, QtWidgets


def hover(widget: QtWidgets.QWidget, at: QtCore.QPoint) -> None:
    """Move the mouse there, with no button pressed."""
    place = QtCore.QPointF(at)
    event = QtGui.QMouseEvent(
        QtCore.QEvent.Type.MouseMove,
        place,
        QtCore.QPointF(widget.mapToGlobal(at)),
        QtCore.Qt.MouseButton.NoButton,
        QtCore.Qt.MouseButton.NoButton,
        QtCore.Qt.KeyboardModifier.NoModifier,
    )
    QtWidgets.QApplication.sendEvent(widget, event)
