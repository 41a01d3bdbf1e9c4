"""The drawn card of a message's contacts: a circle with an initial, a name, and how many others there are."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import ContactCard
from composer.ui.preview import glyphs
from composer.ui.preview.block import CARD_INSET, Block, elided, write
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

_MIDDLE = QtCore.Qt.AlignmentFlag.AlignCenter
_ROUND = 6.0
_CIRCLE = 42.0


def contact_block(node: ContactCard, look: Look, width: float) -> Block:
    """The first contact's circle and name; a second circle looks out behind it where there are others."""
    circle = look.px(_CIRCLE)
    left = circle + look.px(30 if node.others else 22)
    room = width - left - look.px(10)
    name = elided(node.name or said("No name yet"), look.title, look, room)
    detail = elided(node.detail, look.small, look, room)
    height = circle + look.px(18)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(look.colours.box))
        painter.drawRoundedRect(place, look.px(_ROUND), look.px(_ROUND))
        top = place.center().y() - circle / 2
        round_ = QtCore.QRectF(place.left() + look.px(10), top, circle, circle)
        if node.others:
            painter.setBrush(colour(look.colours.box_line))
            painter.drawEllipse(round_.translated(look.px(8), 0))
        _initial(painter, round_, node, look)
        step, small = line_height(look.title), line_height(look.small) if detail else 0
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.title)
        painter.setPen(look.pens["text" if node.name else "faint"])
        write(painter, row, name)
        if detail:
            painter.setFont(look.small)
            painter.setPen(look.pens["faint"])
            write(painter, QtCore.QRectF(row.left(), row.bottom(), room, small), detail)

    return Block(width, height, paint, CARD_INSET, text=f"{name}\n{detail}".strip())


def _initial(painter: QtGui.QPainter, place: QtCore.QRectF, node: ContactCard, look: Look) -> None:
    """The circle with the name's initial, or a person where no name begins with a letter."""
    edge = look.px(2)
    painter.setBrush(colour(look.colours.box))
    painter.drawEllipse(place.adjusted(-edge, -edge, edge, edge))
    painter.setBrush(colour(look.colours.avatar if node.name else look.colours.faint))
    painter.drawEllipse(place)
    if node.initial:
        painter.setFont(look.initial)
        painter.setPen(colour("#ffffff"))
        painter.drawText(place, _MIDDLE, node.initial)
        return
    inner = place.width() * 0.2
    square = place.adjusted(inner, inner, -inner, -inner)
    glyphs.draw(painter, "person", square, colour("#ffffff"), 1.8)
