"""The icons of what a tap on a button does, as paths in a square of 24."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6 import QtCore, QtGui

Path = QtGui.QPainterPath


def _reply() -> Path:
    path = Path(QtCore.QPointF(9.5, 5))
    path.lineTo(4, 10.5)
    path.lineTo(9.5, 16)
    path.moveTo(4, 10.5)
    path.lineTo(13.5, 10.5)
    path.cubicTo(17.8, 10.5, 20, 13.2, 20, 19)
    return path


def _list() -> Path:
    path = Path()
    for y in (6.0, 12.0, 18.0):
        path.addEllipse(QtCore.QPointF(4.5, y), 0.6, 0.6)
        path.moveTo(9, y)
        path.lineTo(20, y)
    return path


def _open() -> Path:
    path = Path(QtCore.QPointF(10, 5))
    path.lineTo(5, 5)
    path.lineTo(5, 19)
    path.lineTo(19, 19)
    path.lineTo(19, 14)
    path.moveTo(14, 4)
    path.lineTo(20, 4)
    path.lineTo(20, 10)
    path.moveTo(20, 4)
    path.lineTo(11, 13)
    return path


def _flow() -> Path:
    """A sheet to fill in: a box and two lines."""
    path = Path()
    path.addRoundedRect(4, 3, 16, 18, 2.5, 2.5)
    path.addRect(7.5, 7, 3, 3)
    path.moveTo(13.5, 8.5)
    path.lineTo(16.5, 8.5)
    path.addRect(7.5, 13.5, 3, 3)
    path.moveTo(13.5, 15)
    path.lineTo(16.5, 15)
    return path


def _catalog() -> Path:
    """A shopping bag."""
    path = Path(QtCore.QPointF(5, 8))
    path.lineTo(19, 8)
    path.lineTo(20, 21)
    path.lineTo(4, 21)
    path.closeSubpath()
    path.moveTo(8.5, 11)
    path.lineTo(8.5, 6.5)
    path.cubicTo(8.5, 1.8, 15.5, 1.8, 15.5, 6.5)
    path.lineTo(15.5, 11)
    return path


def _place() -> Path:
    path = Path(QtCore.QPointF(12, 21.5))
    path.cubicTo(8, 17, 5, 13.5, 5, 9.6)
    path.cubicTo(5, 0.4, 19, 0.4, 19, 9.6)
    path.cubicTo(19, 13.5, 16, 17, 12, 21.5)
    path.addEllipse(QtCore.QPointF(12, 9.6), 2.6, 2.6)
    return path


def _phone() -> Path:
    """A receiver."""
    path = Path(QtCore.QPointF(5.6, 3.6))
    path.lineTo(8.6, 3.6)
    path.lineTo(10.2, 8.2)
    path.lineTo(8.2, 10)
    path.cubicTo(9.4, 12.8, 11.2, 14.6, 14, 15.8)
    path.lineTo(15.8, 13.8)
    path.lineTo(20.4, 15.4)
    path.lineTo(20.4, 18.4)
    path.cubicTo(20.4, 19.8, 19.2, 20.6, 18, 20.4)
    path.cubicTo(10.4, 19.4, 4.6, 13.6, 3.6, 6)
    path.cubicTo(3.4, 4.8, 4.2, 3.6, 5.6, 3.6)
    path.closeSubpath()
    return path


def _copy() -> Path:
    """Two sheets, one behind the other."""
    path = Path()
    path.addRoundedRect(8.5, 8.5, 12, 12, 2.5, 2.5)
    path.moveTo(15.5, 5)
    path.cubicTo(15.2, 4.1, 14.6, 3.5, 13.5, 3.5)
    path.lineTo(6, 3.5)
    path.cubicTo(4.4, 3.5, 3.5, 4.4, 3.5, 6)
    path.lineTo(3.5, 13.5)
    path.cubicTo(3.5, 14.6, 4.1, 15.2, 5, 15.5)
    return path


def _tag() -> Path:
    """A price tag."""
    path = Path(QtCore.QPointF(12.4, 3.6))
    path.lineTo(5.4, 3.6)
    path.cubicTo(4.2, 3.6, 3.6, 4.2, 3.6, 5.4)
    path.lineTo(3.6, 12.4)
    path.lineTo(12, 20.8)
    path.cubicTo(12.7, 21.4, 13.5, 21.4, 14.2, 20.8)
    path.lineTo(20.8, 14.2)
    path.cubicTo(21.4, 13.5, 21.4, 12.7, 20.8, 12)
    path.closeSubpath()
    path.addEllipse(QtCore.QPointF(8.2, 8.2), 1.1, 1.1)
    return path


BUTTON_GLYPHS: Final[Mapping[str, Callable[[], Path]]] = {
    "reply": _reply,
    "list": _list,
    "open": _open,
    "flow": _flow,
    "catalog": _catalog,
    "place": _place,
    "phone": _phone,
    "copy": _copy,
    "tag": _tag,
}
