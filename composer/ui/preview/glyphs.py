"""The phone's few icons as paths, each drawn in a square of 24 and scaled when painted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6 import QtCore, QtGui

Path = QtGui.QPainterPath


def _image() -> Path:
    path = Path()
    path.addRoundedRect(3, 4, 18, 16, 3, 3)
    path.addEllipse(QtCore.QPointF(8.4, 9.3), 1.7, 1.7)
    path.moveTo(3.6, 17.8)
    path.lineTo(9.2, 13.2)
    path.lineTo(12.2, 15.8)
    path.lineTo(16.2, 11.6)
    path.lineTo(20.6, 15.8)
    return path


def _video() -> Path:
    path = Path()
    path.addEllipse(QtCore.QPointF(12, 12), 9, 9)
    path.moveTo(10, 8.4)
    path.lineTo(15.6, 12)
    path.lineTo(10, 15.6)
    path.closeSubpath()
    return path


def _audio() -> Path:
    path = Path()
    path.addRoundedRect(9, 3, 6, 11, 3, 3)
    path.moveTo(5.5, 11.5)
    path.cubicTo(5.5, 19, 18.5, 19, 18.5, 11.5)
    path.moveTo(12, 17.2)
    path.lineTo(12, 21)
    return path


def _sticker() -> Path:
    path = Path(QtCore.QPointF(21, 13))
    path.lineTo(13, 21)
    path.lineTo(7, 21)
    path.cubicTo(4.5, 21, 3, 19.5, 3, 17)
    path.lineTo(3, 7)
    path.cubicTo(3, 4.5, 4.5, 3, 7, 3)
    path.lineTo(17, 3)
    path.cubicTo(19.5, 3, 21, 4.5, 21, 7)
    path.closeSubpath()
    path.moveTo(13, 20.6)
    path.cubicTo(13, 15, 15, 13, 20.6, 13)
    return path


def _link() -> Path:
    path = Path(QtCore.QPointF(10, 14))
    path.cubicTo(11.8, 15.8, 14.2, 15.8, 16, 14)
    path.lineTo(19.5, 10.5)
    path.cubicTo(23, 7, 17, 1, 13.5, 4.5)
    path.lineTo(12, 6)
    path.moveTo(14, 10)
    path.cubicTo(12.2, 8.2, 9.8, 8.2, 8, 10)
    path.lineTo(4.5, 13.5)
    path.cubicTo(1, 17, 7, 23, 10.5, 19.5)
    path.lineTo(12, 18)
    return path


def _back() -> Path:
    path = Path(QtCore.QPointF(12, 5))
    path.lineTo(5, 12)
    path.lineTo(12, 19)
    path.moveTo(5, 12)
    path.lineTo(20, 12)
    return path


def _menu() -> Path:
    path = Path()
    for y in (5.5, 12.0, 18.5):
        path.addEllipse(QtCore.QPointF(12, y), 1.0, 1.0)
    return path


def _smile() -> Path:
    path = Path()
    path.addEllipse(QtCore.QPointF(12, 12), 9, 9)
    path.moveTo(8, 14)
    path.cubicTo(9.5, 17.2, 14.5, 17.2, 16, 14)
    for x in (9.0, 15.0):
        path.addEllipse(QtCore.QPointF(x, 9.6), 0.55, 0.55)
    return path


def _heart() -> Path:
    path = Path(QtCore.QPointF(12, 20))
    path.cubicTo(0, 12, 4, 3, 12, 7.6)
    path.cubicTo(20, 3, 24, 12, 12, 20)
    return path


def _plane() -> Path:
    path = Path(QtCore.QPointF(21, 3.5))
    path.lineTo(3, 10)
    path.lineTo(10.5, 13.5)
    path.lineTo(14, 21)
    path.closeSubpath()
    path.moveTo(10.5, 13.5)
    path.lineTo(21, 3.5)
    return path


def _chat() -> Path:
    path = Path(QtCore.QPointF(4, 20))
    path.lineTo(5.4, 15.6)
    path.cubicTo(1.5, 8.5, 7, 4, 12, 4)
    path.cubicTo(23.5, 4, 23.5, 19, 12, 19)
    path.cubicTo(10.6, 19, 9.4, 18.7, 8.2, 18.2)
    path.closeSubpath()
    return path


def _star() -> Path:
    path = Path(QtCore.QPointF(12, 3))
    corners = (14.6, 9), (21, 9.6), (16.2, 13.8), (17.6, 20), (12, 16.7)
    for x, y in (*corners, (6.4, 20), (7.8, 13.8), (3, 9.6), (9.4, 9)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _check() -> Path:
    path = Path()
    path.addEllipse(QtCore.QPointF(12, 12), 9, 9)
    path.moveTo(8, 12.4)
    path.lineTo(10.9, 15.2)
    path.lineTo(16, 9.4)
    return path


def _hollow() -> Path:
    path = Path()
    for start in range(0, 360, 45):
        path.arcMoveTo(3, 3, 18, 18, start)
        path.arcTo(3, 3, 18, 18, start, 26)
    return path


def _pin() -> Path:
    """A filled pin whose tip is at 12, 23."""
    path = Path(QtCore.QPointF(12, 23))
    path.cubicTo(8, 17.5, 4.5, 14, 4.5, 9.3)
    path.cubicTo(4.5, -0.9, 19.5, -0.9, 19.5, 9.3)
    path.cubicTo(19.5, 14, 16, 17.5, 12, 23)
    path.addEllipse(QtCore.QPointF(12, 9.2), 2.9, 2.9)
    return path


def _person() -> Path:
    path = Path()
    path.addEllipse(QtCore.QPointF(12, 8.4), 3.8, 3.8)
    path.moveTo(4.8, 19.8)
    path.cubicTo(5.6, 12.6, 18.4, 12.6, 19.2, 19.8)
    return path


def _play() -> Path:
    """A filled triangle with round corners."""
    path = Path(QtCore.QPointF(7, 4.6))
    path.cubicTo(7, 3.4, 8.2, 2.8, 9.2, 3.4)
    path.lineTo(20, 10.6)
    path.cubicTo(21, 11.3, 21, 12.7, 20, 13.4)
    path.lineTo(9.2, 20.6)
    path.cubicTo(8.2, 21.2, 7, 20.6, 7, 19.4)
    path.closeSubpath()
    return path


_GLYPHS: dict[str, Callable[[], Path]] = {
    "image": _image,
    "video": _video,
    "audio": _audio,
    "sticker": _sticker,
    "link": _link,
    "back": _back,
    "menu": _menu,
    "smile": _smile,
    "heart": _heart,
    "plane": _plane,
    "chat": _chat,
    "star": _star,
    "check": _check,
    "hollow": _hollow,
    "pin": _pin,
    "person": _person,
    "play": _play,
}


@cache
def glyph(name: str) -> Path:
    """The path of that icon, in a square of 24."""
    if name in _GLYPHS:
        return _GLYPHS[name]()
    from composer.ui.preview.button_glyphs import BUTTON_GLYPHS  # not before there is a button

    return BUTTON_GLYPHS[name]()


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
