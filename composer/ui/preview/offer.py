"""The badge of a limited-time offer: a tag, the offer's words, its clock and its code."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Offer
from composer.ui.preview import glyphs
from composer.ui.preview.block import CARD_INSET, Block, elided, write
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

_ROUND = 6.0
_TILE = 40.0
_SIDE = 10.0


def offer_block(node: Offer, look: Look, width: float) -> Block:
    """The badge, set for that width."""
    tile, side = look.px(_TILE), look.px(_SIDE)
    left = tile + 2 * side
    room = width - left - side
    title = elided(node.text or said("No offer text yet"), look.title, look, room)
    ends, ink = _ends(node)
    lines = [(elided(ends, look.small, look, room), ink)] if ends else []
    if node.code:
        lines.append((elided(said("Code: {0}").format(node.code), look.small, look, room), "faint"))
    step, small = line_height(look.title), line_height(look.small)
    high = step + small * len(lines)
    height = round(max(tile, high) + look.px(18))

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(colour(look.colours.box))
        painter.drawRoundedRect(place, look.px(_ROUND), look.px(_ROUND))
        square = QtCore.QRectF(place.left() + side, place.center().y() - tile / 2, tile, tile)
        painter.setBrush(colour(look.colours.bubble))
        painter.drawEllipse(square)
        inner = tile * 0.24
        tag = square.adjusted(inner, inner, -inner, -inner)
        glyphs.draw(painter, "tag", tag, colour(look.colours.action), 1.8)
        row = QtCore.QRectF(place.left() + left, place.center().y() - high / 2, room, step)
        painter.setFont(look.title)
        painter.setPen(look.pens["text" if node.text else "faint"])
        write(painter, row, title)
        painter.setFont(look.small)
        for text, pen in lines:
            row = QtCore.QRectF(row.left(), row.bottom(), room, small)
            painter.setPen(look.pens[pen])
            write(painter, row, text)

    words = "\n".join((title, *(text for text, _ink in lines)))
    return Block(width, height, paint, CARD_INSET, text=words)


def _ends(node: Offer) -> tuple[str, str]:
    """When it ends, and in which ink that is written."""
    if not node.ends:
        return "", "faint"
    if not node.filled:
        return said("Ends when the message says"), "warning"
    return node.left or said("Ends {0}").format(node.ends), "alarm" if node.urgent else "faint"
