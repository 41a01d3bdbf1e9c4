"""The Tab key's way through what was made piece by piece: Qt's own is the order in which widgets were made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from PySide6 import QtCore, QtWidgets

from composer.ui.widgets.in_layout import entries

_TAB = QtCore.Qt.FocusPolicy.TabFocus


def order_tabs(top: QtWidgets.QWidget) -> None:
    """Let Tab go through everything in `top` as its layouts have it, from the top down."""
    for one, other in pairwise(stops(top)):
        QtWidgets.QWidget.setTabOrder(one, other)


def put_in_place(late: QtWidgets.QWidget) -> None:
    """Let Tab come to what was made late after what stands before it, and not at the chain's end."""
    around = late.parentWidget()
    while around is not None:
        before = list(takewhile(lambda one: one is not late, stops(around)))
        if before:
            QtWidgets.QWidget.setTabOrder(before[-1], late)
            return
        around = around.parentWidget()


def stops(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    """What takes the keyboard in a widget, in the order of its layouts.

    Nobody asks for Qt's own chain: Qt for Python takes what `nextInFocusChain` returns for a child of the widget that
    was asked, and when that one goes, the other's menus have no actions any more as far as Python sees.
    """
    if widget.focusPolicy() & _TAB and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from stops(part)


def _parts(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    parts: Iterable[QtWidgets.QWidget | None] = ()
    match widget:
        case QtWidgets.QScrollArea():
            parts = (widget.widget(),)
        case QtWidgets.QAbstractScrollArea():
            parts = ()
        case QtWidgets.QTabWidget():
            parts = (widget.tabBar(), *(widget.widget(at) for at in range(widget.count())))
        case QtWidgets.QSplitter():
            parts = (widget.widget(at) for at in range(widget.count()))
        case _ if (layout := widget.layout()) is not None:
            parts = _in_layout(layout)
    return (one for one in parts if one is not None)


def _in_layout(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget]:
    for entry in entries(layout):
        if isinstance(entry, QtWidgets.QWidget):
            yield entry
        else:
            yield from _in_layout(entry)
