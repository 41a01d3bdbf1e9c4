"""The Tab key's way through what was made piece by piece: Qt's own is the order in which widgets were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.in_layout import entries

_TAB = QtCore.Qt.FocusPolicy.TabFocus


def order_tabs(top: QtWidgets.QWidget) -> None:
    """Let Tab go through everything in `top` as its layouts have it, from the top down."""
    for one, other in pairwise(stops(top)):
        if one.nextInFocusChain() != other:
            QtWidgets.QWidget.setTabOrder(one, other)


def put_in_place(late: QtWidgets.QWidget, parent: QtWidgets.QWidget) -> None:
    """Let Tab come to what was made late where its parent stands in the chain, and not at the chain's end."""
    before = parent.previousInFocusChain()
    while before is not None and before is not parent:
        if before.focusPolicy() & _TAB:
            QtWidgets.QWidget.setTabOrder(before, late)
            return
        before = before.previousInFocusChain()


def stops(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    """What takes the keyboard in a widget, in the order of its layouts."""
    if widget.focusPolicy() & _TAB and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QtWidgets.QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from stops(inner)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget]:
    for entry in entries(layout):
        if isinstance(entry, QtWidgets.QWidget):
            yield from stops(entry)
        else:
            yield from _in_layout(entry)
