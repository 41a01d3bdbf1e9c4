"""Drawn cards: links, products; and the buttons under a message."""

from __future__ import annotations

from typing import NamedTuple

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Button, LinkCard, ProductCard
from composer.ui.preview import glyphs
from composer.ui.preview.block import CARD_INSET, Block, Paint, elided, write
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.shape import paint_box, paint_row
from composer.ui.translate import said


def link_block(node: LinkCard, look: Look, width: float) -> Block:
    """The card of a link, without the title and picture that only its page knows."""
    left = look.px(50)
    room = width - left - look.px(10)
    host = elided(node.host, look.title, look, room)
    address = elided(node.address, look.small, look, room)
    height = look.px(56)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        paint_box(painter, place, look.colours.box, look)
        size = look.px(22)
        top = place.center().y() - size / 2
        square = QtCore.QRectF(place.left() + look.px(14), top, size, size)
        glyphs.draw(painter, "link", square, colour(look.colours.faint), 1.8)
        step, small = line_height(look.title), line_height(look.small)
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.title)
        painter.setPen(look.pens["text"])
        write(painter, row, host)
        row.translate(0, step)
        row.setHeight(small)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        write(painter, row, address)

    return Block(width, height, paint, CARD_INSET, text=f"{host}\n{address}")


def product_block(node: ProductCard, look: Look, width: float) -> Block:
    """A product's card: a tile in the place of its picture, which product it is, and of which catalog."""
    tile = look.px(52)
    left = tile + look.px(22)
    room = width - left - look.px(10)
    title = elided(node.title or said("No product yet"), look.title, look, room)
    detail = elided(node.detail, look.small, look, room)
    height = tile + look.px(16)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        paint_box(painter, place, look.colours.box, look)
        square = QtCore.QRectF(place.left() + look.px(8), place.top() + look.px(8), tile, tile)
        paint_box(painter, square, look.colours.bubble, look)
        edge = tile * 0.25
        bag = square.adjusted(edge, edge, -edge, -edge)
        glyphs.draw(painter, "catalog", bag, colour(look.colours.faint), 1.5)
        step, small = line_height(look.title), line_height(look.small) if detail else 0
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.title)
        painter.setPen(look.pens["text" if node.title else "faint"])
        write(painter, row, title)
        if detail:
            painter.setFont(look.small)
            painter.setPen(look.pens["faint"])
            write(painter, QtCore.QRectF(row.left(), row.bottom(), room, small), detail)

    return Block(width, height, paint, CARD_INSET, text=f"{title}\n{detail}".strip())


class Label(NamedTuple):
    """A button's icon and title, in the middle of wherever they are painted."""

    width: float
    text: str
    paint: Paint


def label(node: Button, look: Look, room: float) -> Label:
    """What stands on a button that has so much room for it."""
    icon, gap = look.px(17), look.px(8)
    title = elided(node.title or said("No title yet"), look.action, look, room - icon - gap)
    ink = "action" if node.title else "faint"
    wide = look.metrics(look.action).horizontalAdvance(title)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        left = place.center().x() - (icon + gap + wide) / 2
        square = QtCore.QRectF(left, place.center().y() - icon / 2, icon, icon)
        glyphs.draw(painter, node.glyph, square, colour(getattr(look.colours, ink)), 2)
        painter.setFont(look.action)
        painter.setPen(look.pens[ink])
        write(painter, place.adjusted(square.right() - place.left() + gap, 0, 0, 0), title)

    return Label(icon + gap + wide, title, paint)


def button_block(node: Button, look: Look, width: float) -> Block:
    """A row under the bubble: an icon and a title, in the middle."""
    side = look.px(14)
    said = label(node, look, width - 2 * side)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        paint_row(painter, place, look)
        said.paint(painter, place)

    return Block(
        said.width + 2 * side,
        look.px(42),
        paint,
        0,
        text=said.text,
        link_at=lambda _at, _width: node.link,
    )
