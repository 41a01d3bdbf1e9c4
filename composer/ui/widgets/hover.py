"""A button forgets the mouse when what it opened is closed."""

from __future__ import annotations

from PySide6 import QtCore, QtGui, QtWidgets


def look_again(button: QtWidgets.QWidget) -> None:
    """WORKAROUND: Qt does not tell it that the mouse left while a menu or a panel had it: it would look as if pressed."""
    there = button.rect().contains(button.mapFromGlobal(QtGui.QCursor.pos()))
    button.setAttribute(QtCore.Qt.WidgetAttribute.WA_UnderMouse, there)
    button.update()
