"""What opens when a button is tapped, piece by piece: headings, rows to choose from, and how a chosen one looks."""

from __future__ import annotations

from PySide6 import QtCore, QtGui

from composer.rendering.tree import MenuRow, MenuSection
from composer.ui.preview import glyphs
from composer.ui.preview.block import Block, elided, write_beginning
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.translate import said

SIDE = 16.0
"""Units between the edge of what opens and its text."""
_MARK = 18.0
PRODUCT = "catalog"
"""The icon of rows that are products: they are chosen, as rows without an icon are."""
UNTITLED = "No title yet"


def section_block(node: MenuSection, look: Look, width: float) -> Block:
    """A heading in the colour of what can be tapped."""
    title = elided(node.title or said(UNTITLED), look.small, look, width - 2 * look.px(SIDE))
    height = round(line_height(look.small) + look.px(16))

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setFont(look.small)
        painter.setPen(look.pens["action" if node.title else "faint"])
        row = place.adjusted(look.px(SIDE), look.px(8), -look.px(SIDE), 0)
        write_beginning(painter, row, title)

    return Block(width, height, paint, 0, text=title, node=node)


def row_block(node: MenuRow, look: Look, width: float) -> Block:
    """A title, a line below it, and before or behind them what is tapped."""
    mark = look.px(_MARK)
    left = look.px(SIDE) + (mark + look.px(12) if node.glyph else 0)
    room = width - left - look.px(SIDE) - (0 if acts(node) else mark + look.px(10))
    title = elided(node.title or said(UNTITLED), look.body, look, room)
    more = elided(node.description, look.small, look, room)
    step, small = line_height(look.body), line_height(look.small) if more else 0
    height = round(step + small + look.px(18))

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        if node.glyph:
            square = QtCore.QRectF(0, place.center().y() - mark / 2, mark, mark)
            square.moveLeft(place.left() + look.px(SIDE))
            ink = look.colours.action if acts(node) else look.colours.faint
            glyphs.draw(painter, node.glyph, square, colour(ink), 1.6)
        if not acts(node):
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.setPen(QtGui.QPen(colour(look.colours.faint), look.px(1.5)))
            painter.drawEllipse(_ring(place, look))
        row = QtCore.QRectF(place.left() + left, 0, room, step)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.body)
        painter.setPen(look.pens["text" if node.title else "faint"])
        write_beginning(painter, row, title)
        if more:
            painter.setFont(look.small)
            painter.setPen(look.pens["faint"])
            below = QtCore.QRectF(row.left(), row.bottom(), room, small)
            write_beginning(painter, below, more)

    return Block(width, height, paint, 0, text=f"{title}\n{more}".strip(), node=node)


def acts(node: MenuRow) -> bool:
    """Whether the row is a button by another name, which acts when it is tapped; all others are chosen first."""
    return bool(node.glyph) and node.glyph != PRODUCT


def paint_chosen(painter: QtGui.QPainter, place: QtCore.QRectF, look: Look) -> None:
    """Paint that this row is the chosen one: its ring is full."""
    ring = _ring(place, look)
    ink = colour(look.colours.action)
    painter.setPen(QtGui.QPen(ink, look.px(1.8)))
    painter.setBrush(colour(look.colours.bubble))
    painter.drawEllipse(ring)
    inner = look.px(4)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))


def _ring(place: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    """Where the circle behind a row's title stands."""
    mark, edge = look.px(_MARK), look.px(1.5)
    square = QtCore.QRectF(0, place.center().y() - mark / 2, mark, mark)
    square.moveRight(place.right() - look.px(SIDE))
    return square.adjusted(edge, edge, -edge, -edge)
