"""Arrows over the edges of a carousel, for who has a mouse and no finger: seen while the mouse is on the cards."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.ui.preview.bubble import Arrangement
from composer.ui.preview.look import Look, colour

PREVIOUS, NEXT = "previous", "next"
_SIZE, _EDGE = 32.0, 7.0

Arrow = tuple[str, QtCore.QRectF]
"""`previous` or `next`, and where it stands in the phone's widget."""


def arrows(
    laid: Arrangement, origin: QtCore.QPointF, chat: QtCore.QRectF, shifted: float
) -> tuple[Arrow, ...]:
    """Those that lead anywhere, where cards are pushed so many pixels."""
    if not laid.shifts or not laid.cards:
        return ()
    middle = laid.cards[0].center().y() + origin.y()
    square = QtCore.QRectF(chat.left() + _EDGE, middle - _SIZE / 2, _SIZE, _SIZE)
    found: list[Arrow] = [(PREVIOUS, QtCore.QRectF(square))] if shifted > 0 else []
    if shifted < laid.shifts:
        square.moveRight(chat.right() - _EDGE)
        found.append((NEXT, square))
    return tuple(found)


def step(laid: Arrangement, shifted: float, cards: int) -> float:
    """How far the cards are pushed when so many more (or fewer, below zero) are: to where a card begins."""
    if len(laid.cards) < 2:
        return shifted
    wide = laid.cards[1].left() - laid.cards[0].left()
    at = shifted / wide
    # From between two cards the nearer one is the first of them.
    whole = int(at) + 1 if cards < 0 and at > int(at) else int(at)
    return (whole + cards) * wide


def paint_arrow(painter: QtGui.QPainter, arrow: Arrow, look: Look) -> None:
    """Paint one."""
    kind, place = arrow
    painter.setPen(QtGui.QPen(colour(look.colours.box_line), 1))
    painter.setBrush(colour(look.colours.bubble))
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    wing = place.width() * 0.15
    away = wing * (0.5 if kind == NEXT else -0.5)
    tip = place.center() + QtCore.QPointF(away, 0)
    painter.setPen(QtGui.QPen(colour(look.colours.text), 1.8))
    for up in (-1, 1):
        painter.drawLine(tip, tip + QtCore.QPointF(-2 * away, up * wing))
