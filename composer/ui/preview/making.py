"""What sets each node of a picture: a table from the node to the function that makes its blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Blank, Paragraph, Small, Title
from composer.ui.preview.block import Block, text_block
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look
from composer.ui.preview.paragraphs import paragraph_block, title_block

TIME = "9:41"
"""The time on the phone's clock and on the message; like all clocks in pictures of phones."""


class Clock:
    """Stands for the message's time among the nodes."""


CLOCK = Clock()


def make(node: object, look: Look, width: float, before: Block | None) -> list[Block]:
    """The blocks of a node, set for that width; what is as in the block `before` is not set anew."""
    if maker := _MAKERS.get(type(node)):
        return maker(node, look, width, before)
    from composer.ui.preview.rarer import MAKERS  # not before a message has more than words

    return MAKERS[type(node)](node, look, width)


def _clock(_node: Clock, look: Look, _width: float) -> Block:
    metrics = look.metrics(look.time)
    height = line_height(look.time)
    base = (height - metrics.height()) / 2 + metrics.ascent()

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setFont(look.time)
        painter.setPen(look.pens["faint"])
        # Text at a point is drawn three times as quickly as text in a place.
        painter.drawText(QtCore.QPointF(place.left(), round(place.top() + base)), TIME)

    return Block(metrics.horizontalAdvance(TIME), height, paint, text=TIME)


def _blank(node: Blank, look: Look, width: float) -> Block:
    return text_block(node.text, look.body, look, width, "faint")


_Maker = Callable[[Any, Look, float, Block | None], list[Block]]


def _alone(one: Callable[[Any, Look, float], Block]) -> _Maker:
    """A maker of one block that takes over nothing."""
    return lambda node, look, width, _before: [one(node, look, width)]


_MAKERS: Mapping[type[Any], _Maker] = {
    Title: lambda node, look, width, before: [title_block(node, look, width, before)],
    Paragraph: lambda node, look, width, before: [paragraph_block(node, look, width, before)],
    Small: lambda node, look, width, before: [
        text_block(node.text, look.small, look, width, "faint", before)
    ],
    Blank: _alone(_blank),
    Clock: _alone(_clock),
}
"""Of what nearly every message has."""
