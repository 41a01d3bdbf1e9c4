"""A place: a drawn map with a pin, and what is written below it."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Location
from composer.ui.preview import glyphs
from composer.ui.preview.block import CARD_INSET, TEXT_INSET, Block, text_block
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

_ROUND = 6.0
_MAP = 0.46
"""The map's height, in widths."""


def location_blocks(node: Location, look: Look, width: float) -> list[Block]:
    """A drawn map with a pin, and under it the name and address or, failing these, the degrees."""
    inner = width - 2 * look.px(TEXT_INSET - CARD_INSET)
    degrees = f"{node.latitude or '?'}, {node.longitude or '?'}"
    lines = [text_block(node.name, look.title, look, inner, "link")] if node.name else []
    if node.address:
        lines.append(text_block(node.address, look.small, look, inner, "faint"))
    if not lines:
        known = node.latitude or node.longitude
        place = degrees if known else said("No place yet")
        lines.append(text_block(place, look.small, look, inner, "faint"))
    return [_map(degrees, look, width), *lines]


def _map(degrees: str, look: Look, width: float) -> Block:
    height = round(width * _MAP)
    colours = look.colours

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.save()
        clip = QtGui.QPainterPath()
        clip.addRoundedRect(place, look.px(_ROUND), look.px(_ROUND))
        painter.setClipPath(clip, QtCore.Qt.ClipOperation.IntersectClip)
        painter.translate(place.topLeft())
        painter.scale(place.width() / 100, place.height() / 46)
        _land(painter, look)
        painter.restore()
        size = look.px(34)
        tip = place.center() + QtCore.QPointF(0, look.px(8))
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour("#38000000"))
        painter.drawEllipse(tip, look.px(5), look.px(2))
        square = QtCore.QRectF(tip.x() - size / 2, tip.y() - size * 23 / 24, size, size)
        glyphs.fill(painter, "pin", square, colour(colours.pin))

    return Block(width, height, paint, CARD_INSET, text=said("Map at {0}").format(degrees))


def _land(painter: QtGui.QPainter, look: Look) -> None:
    """A made-up town, 100 wide and 46 high."""
    colours = look.colours
    painter.fillRect(QtCore.QRectF(0, 0, 100, 46), colour(colours.land))
    painter.fillRect(QtCore.QRectF(8, 26, 21, 13), colour(colours.park))
    painter.fillRect(QtCore.QRectF(66, 3, 17, 10), colour(colours.park))
    river = QtGui.QPainterPath(QtCore.QPointF(72, 50))
    river.cubicTo(74, 34, 92, 36, 104, 22)
    painter.strokePath(river, _stroke(colours.water, 8))
    for width, points in _ROADS:
        road = QtGui.QPainterPath(QtCore.QPointF(*points[0]))
        for point in points[1:]:
            road.lineTo(*point)
        painter.strokePath(road, _stroke(colours.road, width))


_ROADS: tuple[tuple[float, tuple[tuple[float, float], ...]], ...] = (
    (2.6, ((-2, 18), (34, 21), (62, 17), (102, 15))),
    (2.6, ((34, -2), (34, 21), (40, 48))),
    (1.5, ((-2, 8), (34, 9), (60, 7))),
    (1.5, ((62, -2), (62, 17), (68, 48))),
    (1.5, ((-2, 42), (38, 41), (66, 36))),
    (1.5, ((14, -2), (14, 19))),
    (1.5, ((37, 31), (64, 28))),
    (1.5, ((86, -2), (86, 16), (92, 30))),
    (1.5, ((50, 19), (52, 48))),
)


def _stroke(ink: str, width: float) -> QtGui.QPen:
    pen = QtGui.QPen(colour(ink), width)
    pen.setCapStyle(QtCore.Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(QtCore.Qt.PenJoinStyle.RoundJoin)
    return pen
