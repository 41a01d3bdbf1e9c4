"""The phone's few icons, each drawn in a square of 24 and scaled when painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from PySide6 import QtCore, QtGui

Path = QtGui.QPainterPath

_GLYPHS: Final[Mapping[str, str]] = {
    "image": "R3,4,18,16,3 O8.4,9.3,1.7 M3.6,17.8 L9.2,13.2 L12.2,15.8 L16.2,11.6 L20.6,15.8",
    "video": "O12,12,9 M10,8.4 L15.6,12 L10,15.6 Z",
    "audio": "R9,3,6,11,3 M5.5,11.5 C5.5,19,18.5,19,18.5,11.5 M12,17.2 L12,21",
    "sticker": (
        "M21,13 L13,21 L7,21 C4.5,21,3,19.5,3,17 L3,7 C3,4.5,4.5,3,7,3 L17,3 "
        "C19.5,3,21,4.5,21,7 Z M13,20.6 C13,15,15,13,20.6,13"
    ),
    "link": (
        "M10,14 C11.8,15.8,14.2,15.8,16,14 L19.5,10.5 C23,7,17,1,13.5,4.5 L12,6 M14,10 "
        "C12.2,8.2,9.8,8.2,8,10 L4.5,13.5 C1,17,7,23,10.5,19.5 L12,18"
    ),
    "back": "M12,5 L5,12 L12,19 M5,12 L20,12",
    "menu": "O12,5.5,1 O12,12,1 O12,18.5,1",
    "smile": "O12,12,9 M8,14 C9.5,17.2,14.5,17.2,16,14 O9,9.6,0.55 O15,9.6,0.55",
    "heart": "M12,20 C0,12,4,3,12,7.6 C20,3,24,12,12,20",
    "plane": "M21,3.5 L3,10 L10.5,13.5 L14,21 Z M10.5,13.5 L21,3.5",
    "chat": "M4,20 L5.4,15.6 C1.5,8.5,7,4,12,4 C23.5,4,23.5,19,12,19 C10.6,19,9.4,18.7,8.2,18.2 Z",
    "star": "M12,3 L14.6,9 L21,9.6 L16.2,13.8 L17.6,20 L12,16.7 L6.4,20 L7.8,13.8 L3,9.6 L9.4,9 Z",
    "check": "O12,12,9 M8,12.4 L10.9,15.2 L16,9.4",
    "hollow": " ".join(f"A12,12,9,{start},26" for start in range(0, 360, 45)),
    "pin": (  # filled; its tip is at 12,23
        "M12,23 C8,17.5,4.5,14,4.5,9.3 C4.5,-0.9,19.5,-0.9,19.5,9.3 C19.5,14,16,17.5,12,23 "
        "O12,9.2,2.9"
    ),
    "person": "O12,8.4,3.8 M4.8,19.8 C5.6,12.6,18.4,12.6,19.2,19.8",
    "play": (  # filled: a triangle with round corners
        "M7,4.6 C7,3.4,8.2,2.8,9.2,3.4 L20,10.6 C21,11.3,21,12.7,20,13.4 L9.2,20.6 "
        "C8.2,21.2,7,20.6,7,19.4 Z"
    ),
    # What a tap on a button does.
    "reply": "M9.5,5 L4,10.5 L9.5,16 M4,10.5 L13.5,10.5 C17.8,10.5,20,13.2,20,19",
    "list": "O4.5,6,0.6 M9,6 L20,6 O4.5,12,0.6 M9,12 L20,12 O4.5,18,0.6 M9,18 L20,18",
    "open": "M10,5 L5,5 L5,19 L19,19 L19,14 M14,4 L20,4 L20,10 M20,4 L11,13",
    "flow": (  # a sheet to fill in: a box and two lines
        "R4,3,16,18,2.5 R7.5,7,3,3,0 M13.5,8.5 L16.5,8.5 R7.5,13.5,3,3,0 M13.5,15 L16.5,15"
    ),
    "catalog": (  # a shopping bag
        "M5,8 L19,8 L20,21 L4,21 Z M8.5,11 L8.5,6.5 C8.5,1.8,15.5,1.8,15.5,6.5 L15.5,11"
    ),
    "place": "M12,21.5 C8,17,5,13.5,5,9.6 C5,0.4,19,0.4,19,9.6 C19,13.5,16,17,12,21.5 O12,9.6,2.6",
    "phone": (  # a receiver
        "M5.6,3.6 L8.6,3.6 L10.2,8.2 L8.2,10 C9.4,12.8,11.2,14.6,14,15.8 L15.8,13.8 "
        "L20.4,15.4 L20.4,18.4 C20.4,19.8,19.2,20.6,18,20.4 C10.4,19.4,4.6,13.6,3.6,6 "
        "C3.4,4.8,4.2,3.6,5.6,3.6 Z"
    ),
    "copy": (  # two sheets, one behind the other
        "R8.5,8.5,12,12,2.5 M15.5,5 C15.2,4.1,14.6,3.5,13.5,3.5 L6,3.5 C4.4,3.5,3.5,4.4,3.5,6 "
        "L3.5,13.5 C3.5,14.6,4.1,15.2,5,15.5"
    ),
    "tag": (  # a price tag
        "M12.4,3.6 L5.4,3.6 C4.2,3.6,3.6,4.2,3.6,5.4 L3.6,12.4 L12,20.8 "
        "C12.7,21.4,13.5,21.4,14.2,20.8 L20.8,14.2 C21.4,13.5,21.4,12.7,20.8,12 Z "
        "O8.2,8.2,1.1"
    ),
}
"""Strokes of each icon: a letter of `_STROKES` and its numbers."""


def _circle(path: Path, x: float, y: float, radius: float) -> None:
    path.addEllipse(QtCore.QPointF(x, y), radius, radius)


def _arc(path: Path, x: float, y: float, radius: float, start: float, sweep: float) -> None:
    square = QtCore.QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
    path.arcMoveTo(square, start)
    path.arcTo(square, start, sweep)


def _box(path: Path, x: float, y: float, wide: float, high: float, corner: float) -> None:
    path.addRoundedRect(x, y, wide, high, corner, corner)


_STROKES: Final[Mapping[str, Callable[..., None]]] = {
    "M": Path.moveTo,
    "L": Path.lineTo,
    "C": Path.cubicTo,
    "Z": Path.closeSubpath,
    "O": _circle,
    "A": _arc,
    "R": _box,
}
"""M, L, C and Z as in an SVG; O is a circle, A a part of one (from and how far, in degrees), R a round rectangle."""


@cache
def glyph(name: str) -> Path:
    """The path of that icon, in a square of 24."""
    path = Path()
    for stroke in _GLYPHS[name].split():
        numbers = [float(number) for number in stroke[1:].split(",") if number]
        _STROKES[stroke[0]](path, *numbers)
    return path


def draw(
    painter: QtGui.QPainter, name: str, square: QtCore.QRectF, ink: QtGui.QColor, stroke: float = 2
) -> None:
    """Draw an icon's lines into a square; `stroke` is their width in the icon's own 24."""
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width() / 24, square.height() / 24)
    pen = QtGui.QPen(ink, stroke)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
    painter.drawPath(glyph(name))
    painter.restore()


def fill(painter: QtGui.QPainter, name: str, square: QtCore.QRectF, ink: QtGui.QColor) -> None:
    """Draw an icon as a filled shape into a square."""
    painter.save()
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width() / 24, square.height() / 24)
    painter.fillPath(glyph(name), ink)
    painter.restore()
