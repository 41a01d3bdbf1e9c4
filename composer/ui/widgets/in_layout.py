"""What stands in a layout, without a trace left in Python.

Qt for Python keeps what `QLayout.itemAt` returned for as long as the layout lives, also after Qt has deleted the item
with its widget. Whatever Qt then puts at the same address is taken for that item: a viewport without a viewport's
methods, or the end of the program. A layout that is written in Python (`Flow`) has its items itself: those are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6 import QtWidgets


def entries(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget | QtWidgets.QLayout]:
    """The widgets and layouts in a layout, in its order; its spaces are left out."""
    is_qts = type(layout).__module__ == QtWidgets.__name__
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if is_qts and isinstance(item, QtWidgets.QWidgetItem):
            shiboken6.invalidate(item)
        if (found := widget or inner) is not None:
            yield found
