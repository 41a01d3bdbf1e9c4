"""The grounds that a message stands on: the bubble with its tail, a sticker's pill, a carousel's cards, buttons."""

from __future__ import annotations

from functools import lru_cache

from PySide6 import QtCore, QtGui

from composer.ui.preview.look import Look, colour

ROUND = 9.0
"""Units of a bubble's round corners."""
CARD_ROUND = 10.0
"""Of the cards of a carousel."""
_TAIL = 7.0
_BOX = 6.0


def paint_bubble(painter: QtGui.QPainter, bubble: QtCore.QRectF, look: Look) -> None:
    """Paint the bubble's ground: rounded, with a tail at the top left and a faint shadow."""
    place = (bubble.x(), bubble.y(), bubble.width(), bubble.height())
    _paint(painter, _shape(*place, look.unit), look.colours.bubble, look)


def paint_own_bubble(painter: QtGui.QPainter, bubble: QtCore.QRectF, look: Look) -> None:
    """Paint the ground of what the phone's owner sends: its tail is at the top right."""
    place = (-bubble.right(), bubble.y(), bubble.width(), bubble.height())
    mirrored = QtGui.QTransform.fromScale(-1, 1).map(_shape(*place, look.unit))
    _paint(painter, mirrored, look.colours.own, look)


def _paint(painter: QtGui.QPainter, shape: QtGui.QPainterPath, ground: str, look: Look) -> None:
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.fillPath(shape.translated(0, 1), colour(look.colours.shadow))
    painter.fillPath(shape, colour(ground))


def paint_pill(painter: QtGui.QPainter, pill: QtCore.QRectF, look: Look) -> None:
    """Paint what the time stands on where there is no bubble."""
    radius = pill.height() / 2
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.bubble))
    painter.drawRoundedRect(pill, radius, radius)


def paint_row(
    painter: QtGui.QPainter, place: QtCore.QRectF, look: Look, round_: float = 8.0
) -> None:
    """Paint a white ground with a faint shadow, as buttons and cards have."""
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    radius = look.px(round_)
    painter.setBrush(colour(look.colours.shadow))
    painter.drawRoundedRect(place.translated(0, 1), radius, radius)
    painter.setBrush(colour(look.colours.bubble))
    painter.drawRoundedRect(place, radius, radius)


def paint_box(painter: QtGui.QPainter, place: QtCore.QRectF, ground: str, look: Look) -> None:
    """Paint the ground of a card within the bubble."""
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(place, look.px(_BOX), look.px(_BOX))


def reach(bubble: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    """All that the bubble covers, with its tail and shadow."""
    return bubble.adjusted(-look.px(_TAIL) - 2, -1, 2, 3)


@lru_cache(maxsize=4)
def _shape(left: float, top: float, width: float, height: float, unit: float) -> QtGui.QPainterPath:
    bubble = QtCore.QRectF(left, top, width, height)
    radius, tail = ROUND * unit, _TAIL * unit
    shape = QtGui.QPainterPath()
    shape.setFillRule(QtCore.Qt.FillRule.WindingFill)
    shape.addRoundedRect(bubble, radius, radius)
    corner = QtGui.QPainterPath(bubble.topLeft() + QtCore.QPointF(radius, 0))
    corner.lineTo(bubble.topLeft() + QtCore.QPointF(-tail + 2, 0))
    corner.quadTo(
        bubble.topLeft() + QtCore.QPointF(-tail - 0.5, 0.5),
        bubble.topLeft() + QtCore.QPointF(-tail + 1.5, 3),
    )
    corner.lineTo(bubble.topLeft() + QtCore.QPointF(0, tail + 4))
    corner.lineTo(bubble.topLeft() + QtCore.QPointF(radius, tail + 4))
    corner.closeSubpath()
    shape.addPath(corner.toReversed())
    return shape
