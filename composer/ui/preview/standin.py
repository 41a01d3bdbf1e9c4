"""The stand-in of a template whose text is not known: its name, and its gaps filled or not."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6 import QtCore, QtGui

from composer.messages.record import Record
from composer.rendering.tree import Gap, TemplateStandIn
from composer.ui.preview import glyphs
from composer.ui.preview.block import (
    CARD_INSET,
    TEXT_INSET,
    Block,
    elided,
    text_block,
    write,
)
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.setting import set_lines
from composer.ui.translate import said


class Head(Record):
    """What a template is known by."""

    name: str
    language: str


class Where(Record):
    """The component that the gaps below it are of; or that there are none."""

    text: str


def pieces(node: TemplateStandIn) -> Iterator[tuple[object, float]]:
    """The template's head, then each component's name and its gaps; and their insets.

    Each is set by itself: a template has up to two hundred gaps, and a keystroke changes one.
    """
    yield Head(node.name, node.language), CARD_INSET
    where = ""
    for gap in node.gaps:
        if gap.where != where:
            where = gap.where
            yield Where(where), TEXT_INSET
        yield gap, TEXT_INSET
    if not node.gaps:
        yield Where(said("No values for gaps are given.")), TEXT_INSET


def where_block(node: Where, look: Look, width: float) -> Block:
    """A faint line."""
    return text_block(node.text, look.small, look, width, "faint")


def head_block(node: Head, look: Look, width: float) -> Block:
    """The template's name and language in a broken frame."""
    room = width - 2 * look.px(10)
    title = elided(node.name or said("No name yet"), look.title, look, room)
    language = elided(
        said("Template · {0}").format(node.language or said("no language yet")),
        look.small,
        look,
        room,
    )
    height = look.px(54)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        pen = QtGui.QPen(colour(look.colours.box_line), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colour(look.colours.box))
        edge = place.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, look.px(6), look.px(6))
        step, small = line_height(look.title), line_height(look.small)
        row = QtCore.QRectF(place.left() + look.px(10), 0, room, small)
        row.moveTop(place.center().y() - (step + small) / 2)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        write(painter, row, language)
        painter.setFont(look.title)
        painter.setPen(look.pens["text" if node.name else "faint"])
        write(painter, QtCore.QRectF(row.left(), row.bottom(), room, step), title)

    return Block(width, height, paint, CARD_INSET, text=f"{language}\n{title}")


def gap_block(gap: Gap, look: Look, width: float) -> Block:
    """One gap: a tick or a broken ring, its label, and what stands in it or that nothing does."""
    icon = look.px(15)
    left = icon + look.px(8)
    label = elided(gap.label, look.small, look, width / 2)
    after = left + look.metrics(look.small).horizontalAdvance(label) + look.px(8)
    font = look.body if gap.filled else look.small
    value = gap.value if gap.filled else said("not filled")
    lines = set_lines(value, font, look, width - after)
    ink = colour(look.colours.action if gap.filled else look.colours.warning)
    first = line_height(look.body)
    drop = 0 if gap.filled else (first - line_height(look.small)) / 2

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        square = QtCore.QRectF(place.left(), place.top() + (first - icon) / 2, icon, icon)
        glyphs.draw(painter, "check" if gap.filled else "hollow", square, ink, 2)
        row = QtCore.QRectF(place.left() + left, place.top(), place.width(), first)
        painter.setFont(look.small)
        painter.setPen(look.pens["faint"])
        write(painter, row, label)
        painter.setPen(look.pens["text"] if gap.filled else ink)
        lines.draw(painter, place.adjusted(after, drop, 0, 0))

    height = max(first, lines.height) + look.px(2)
    return Block(width, height, paint, text=f"{label} {value}")
