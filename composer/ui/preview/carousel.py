"""The cards of a carousel: side by side under the bubble, all as high as the highest, pushed to the left by a finger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6 import QtCore, QtGui

from composer.messages.record import Record
from composer.rendering.tree import Button
from composer.ui.preview.block import CARD_INSET, TEXT_INSET, Block
from composer.ui.preview.cards import label as label_of
from composer.ui.preview.look import Look, colour

WIDTH = 0.84
"""A card's width, in parts of the widest bubble: the next one looks in from the right."""
_GAP = 6.0
_BUTTON = 40.0
_BELOW_TEXT = 8.0
_LEAST = 60.0


class CardButton(Record):
    """A button of a card: it has no ground of its own, but a line above it."""

    button: Button


class Card(NamedTuple):
    """The blocks of one card."""

    groups: tuple[list[Block], ...]
    """Of its bubble, from top to bottom."""
    buttons: tuple[Block, ...]


class Row(NamedTuple):
    """All cards in their places, in pixels from the top left of what scrolls."""

    grounds: tuple[QtCore.QRectF, ...]
    placed: tuple[tuple[Block, QtCore.QRectF], ...]
    shifts: float
    """How far they can be pushed to the left."""


def card_width(most: float) -> float:
    """The width of each card beside a bubble that may be that wide."""
    return float(round(most * WIDTH))


def lay_out(
    cards: tuple[Card, ...],
    corner: QtCore.QPointF,
    most: float,
    seen: float,
    shifted: float,
    look: Look,
) -> Row:
    """Place the cards; `corner` is the first one's while nothing is pushed, `seen` how much of the row is."""
    wide, gap = card_width(most), round(look.px(_GAP))
    high = max(round(_height(card, look)) for card in cards)
    total = len(cards) * (wide + gap) - gap
    shifts = max(0.0, float(round(total - seen)))
    left = corner.x() - min(shifted, shifts)
    grounds = []
    placed: list[tuple[Block, QtCore.QRectF]] = []
    for index, card in enumerate(cards):
        ground = QtCore.QRectF(left + index * (wide + gap), corner.y(), wide, high)
        grounds.append(ground)
        placed += _card(card, ground, look)
    return Row(tuple(grounds), tuple(placed), shifts)


def _card(card: Card, ground: QtCore.QRectF, look: Look) -> Iterator[tuple[Block, QtCore.QRectF]]:
    top = ground.top()
    for above, group in enumerate(card.groups):
        top += look.px(_above(group, first=not above))
        for block in group:
            inset = look.px(block.inset)
            width = ground.width() - 2 * inset
            yield block, QtCore.QRectF(ground.left() + inset, top, width, block.height)
            top += block.height
    top = ground.bottom() - sum(one.height for one in card.buttons)
    for button in card.buttons:
        yield button, QtCore.QRectF(ground.left(), top, ground.width(), button.height)
        top += button.height


def _above(group: list[Block], *, first: bool) -> float:
    if group[0].inset == CARD_INSET:
        return CARD_INSET
    return 8.0 if first else 6.0


def _height(card: Card, look: Look) -> float:
    inner = sum(
        look.px(_above(group, first=not above)) + sum(block.height for block in group)
        for above, group in enumerate(card.groups)
    )
    buttons = sum(one.height for one in card.buttons)
    return max(look.px(_LEAST), inner + look.px(_BELOW_TEXT)) + buttons


def card_button_block(node: CardButton, look: Look, width: float) -> Block:
    """A button at the bottom of a card: a line, an icon and a title."""
    label = label_of(node.button, look, width - 2 * look.px(TEXT_INSET))
    line = colour(look.colours.bar_line)

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.fillRect(QtCore.QRectF(place.left(), place.top(), place.width(), 1), line)
        label.paint(painter, place)

    height = round(look.px(_BUTTON))
    return Block(
        label.width, height, paint, 0, text=label.text,
        link_at=lambda _at, _width: node.button.link, node=node.button,
    )  # fmt: skip
