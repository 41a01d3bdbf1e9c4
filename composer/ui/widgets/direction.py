"""Where a place is in a language that runs from right to left.

`QStyle.visualRect` says it too, but whoever asks QStyle for anything first waits until Qt for Python knows all of its names.
"""

from __future__ import annotations

from PySide6 import QtCore, QtWidgets


def seen(widget: QtWidgets.QWidget, place: QtCore.QRect) -> QtCore.QRect:
    """A place in the widget, given as if it ran from left to right, where it is seen."""
    if not widget.isRightToLeft():
        return place
    left = widget.width() - place.left() - place.width()
    return QtCore.QRect(left, place.top(), place.width(), place.height())
