"""What stands in a layout, without asking it for its items.

Qt for Python keeps what `QLayout.itemAt` returned for as long as the layout lives, also after Qt has deleted the item
with its widget. Whatever Qt then puts at the same address is taken for that item: a viewport without a viewport's
methods, or the end of the program. To take such an item back takes the actions of its widget's menus with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtCore, QtWidgets


def entries(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget | QtWidgets.QLayout]:
    """The widgets and layouts in a layout, in its order; its spaces are left out."""
    owner = layout.parentWidget()
    around: list[QtCore.QObject] = [*(owner.children() if owner else ()), *layout.children()]
    inside = [one for one in around if isinstance(one, QtWidgets.QWidget | QtWidgets.QLayout)]
    placed = [(layout.indexOf(one), one) for one in inside]
    yield from (one for at, one in sorted(placed, key=lambda entry: entry[0]) if at >= 0)
