"""From a picture to blocks in their places: the bubble, the time in it, the buttons under it.

What has not changed is not set anew: blocks are kept from one arrangement to the next, paragraph
by paragraph, and an unchanged block is the same object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore, QtGui

from composer.rendering.tree import (
    ContactCard,
    DocumentRow,
    LinkCard,
    Location,
    MediaBox,
    Node,
    Offer,
    Picture,
    ProductCard,
    TemplateStandIn,
    Text,
)
from composer.ui.preview.block import CARD_INSET, TEXT_INSET, Block
from composer.ui.preview.handled import UNTOUCHED, Handled
from composer.ui.preview.keeping import Cache, Setter
from composer.ui.preview.look import Look
from composer.ui.preview.making import CLOCK
from composer.ui.preview.paragraphs import changed
from composer.ui.preview.shape import (
    CARD_ROUND,
    ROUND,
    paint_bubble,
    paint_own_bubble,
    paint_pill,
    paint_row,
    reach,
)

if TYPE_CHECKING:
    from composer.ui.preview.carousel import Card

_GAP = 6.0
_BUTTON_GAP = 3.0
_TIME_GAP = 8.0
_CARDS_GAP = 6.0
_RIGHT = 30.0
"""Units that the cards of a carousel reach further to the right than the widest bubble."""
_OWN_TAIL = 8.0
_LEAST = 0.72
"""The least width of a bubble with cards or buttons, in parts of the widest."""

Placed = tuple[Block, QtCore.QRectF]


class Arrangement(NamedTuple):
    """Where everything stands, in pixels from the top left of what scrolls."""

    bubble: QtCore.QRectF
    placed: tuple[Placed, ...]
    """The bubble's blocks, its time, the buttons, then each card's blocks and buttons, from top to bottom."""
    height: float
    kept: Cache
    """What the next arrangement may take over."""
    pill: QtCore.QRectF | None = None
    """What the time stands on where there is no bubble: a sticker has none."""
    cards: tuple[QtCore.QRectF, ...] = ()
    """The grounds of a carousel's cards."""
    shifts: float = 0.0
    """How far the cards can be pushed to the left, in pixels; 0 where there are none."""
    own: QtCore.QRectF | None = None
    """The ground of the person's own bubble, where the message was answered."""


def arrange(
    picture: Picture,
    look: Look,
    origin: QtCore.QPointF,
    width: float,
    kept: Cache,
    handled: Handled = UNTOUCHED,
) -> Arrangement:
    """Place the picture's blocks, in a bubble no wider than `width` whose corner is at `origin`."""
    arranged = _arrange(picture, look, origin, width, kept, handled)
    if not handled.answer:
        return arranged
    from composer.ui.preview.own import answered  # not before somebody has answered

    return answered(arranged, picture, handled.answer, look, origin.x() + width + look.px(_RIGHT))


def _arrange(
    picture: Picture,
    look: Look,
    origin: QtCore.QPointF,
    width: float,
    kept: Cache,
    handled: Handled,
) -> Arrangement:
    setter = Setter(look, kept)
    groups = [_group(node, setter, look, width, handled) for node in picture.bubble]
    rows = [setter.blocks(button, width)[0] for button in picture.buttons]
    clock = setter.blocks(CLOCK, width)[0]
    flat = [block for group in groups for block in group]
    bare = _is_sticker(picture)
    wide = _width(flat, rows, clock, look, width)
    if bare:
        wide = flat[0].width + 2 * look.px(CARD_INSET)
    placed = _stacked(groups, origin, wide, look)
    placed.append((clock, clock_place(clock, placed[-1], origin.x() + wide, look)))
    pill = _around(placed[-1][1], look) if bare else None
    bottom = placed[-1][1].bottom() + look.px(5)
    bubble = QtCore.QRectF(origin.x(), origin.y(), wide, round(bottom - origin.y()))
    placed += _under(bubble, rows, look)
    height = max(bubble.bottom(), placed[-1][1].bottom())
    if not picture.cards:
        return Arrangement(bubble, tuple(placed), height, setter.cache, pill)
    from composer.ui.preview import carousel  # not before there are cards

    corner = QtCore.QPointF(origin.x(), round(height + look.px(_CARDS_GAP)))
    cards = tuple(_card(card, setter, look, carousel.card_width(width)) for card in picture.cards)
    seen = width + look.px(_RIGHT)
    row = carousel.lay_out(cards, corner, width, seen, handled.shifted, look)
    return Arrangement(
        bubble,
        (*placed, *row.placed),
        row.grounds[0].bottom(),
        setter.cache,
        pill,
        row.grounds,
        row.shifts,
    )


def _stacked(
    groups: list[list[Block]], origin: QtCore.QPointF, wide: float, look: Look
) -> list[Placed]:
    """The bubble's blocks, one below the other."""
    placed: list[Placed] = []
    top = origin.y()
    for group in groups:
        top += _above(group[0], look) if placed else look.px(group[0].inset)
        if not placed and group[0].inset == TEXT_INSET:
            top -= look.px(TEXT_INSET - 6)
        for block in group:
            inset = look.px(block.inset)
            place = QtCore.QRectF(origin.x() + inset, top, wide - 2 * inset, block.height)
            placed.append((block, place))
            top += block.height
            if block.inset == CARD_INSET and block is not group[-1]:
                top += look.px(4)
    return placed


def _card(card: Picture, setter: Setter, look: Look, wide: float) -> Card:
    from composer.ui.preview.carousel import Card, CardButton

    groups = [_group(node, setter, look, wide, Handled(unfolded=True)) for node in card.bubble]
    rows = tuple(setter.blocks(CardButton(one), wide)[0] for one in card.buttons)
    return Card(tuple(filter(None, groups)), rows)


def _is_sticker(picture: Picture) -> bool:
    node = picture.bubble[0]
    alone = len(picture.bubble) == 1 and not picture.buttons and not picture.menu
    return alone and isinstance(node, MediaBox) and node.kind == "sticker"


def _around(clock: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    side = look.px(6)
    return clock.adjusted(-side, -look.px(1), side, look.px(1))


def _group(node: Node, setter: Setter, look: Look, width: float, handled: Handled) -> list[Block]:
    """The blocks of one node of a bubble that may be that wide."""
    words = width - 2 * look.px(TEXT_INSET)
    if isinstance(node, Text):
        found = [block for one in node.paragraphs for block in setter.blocks(one, words)]
        if not node.folds or handled.unfolded:
            return found
        from composer.ui.preview.folding import folded  # not before a text folds

        return folded(found, node.folds, setter.cut, lambda more: setter.blocks(more, words))
    if isinstance(node, TemplateStandIn):
        from composer.ui.preview import standin  # not before there is one

        rooms = {TEXT_INSET: words, CARD_INSET: width - 2 * look.px(CARD_INSET)}
        pieces = standin.pieces(node)
        return [block for one, inset in pieces for block in setter.blocks(one, rooms[inset])]
    near_edge = isinstance(node, _CARDS)
    return setter.blocks(node, width - 2 * look.px(CARD_INSET) if near_edge else words)


_CARDS = (MediaBox, DocumentRow, Location, ContactCard, ProductCard, LinkCard, Offer)
"""Nodes that reach nearly to the bubble's edge."""


def _under(bubble: QtCore.QRectF, rows: list[Block], look: Look) -> Iterator[Placed]:
    """Place the buttons' rows under the bubble, as wide as it is."""
    top = bubble.bottom()
    for row in rows:
        top += look.px(_BUTTON_GAP)
        yield row, QtCore.QRectF(bubble.left(), top, bubble.width(), row.height)
        top += row.height


def _above(block: Block, look: Look) -> float:
    return look.px(CARD_INSET if block.inset == CARD_INSET else _GAP)


def _width(flat: list[Block], rows: list[Block], clock: Block, look: Look, most: float) -> float:
    """The bubble's width: what its widest block needs, or the time beside its last line."""
    need = max(block.width + 2 * look.px(block.inset) for block in flat)
    beside = width_beside(flat[-1], clock, look)
    if beside <= most:
        need = max(need, beside)
    need = max([need, *(row.width for row in rows)])
    if rows or any(block.inset == CARD_INSET for block in flat):
        need = max(need, most * _LEAST)
    return min(most, float(round(need + 0.5)))


def width_beside(last: Block, clock: Block, look: Look) -> float:
    """How wide a bubble must be for the time to stand beside its last line."""
    return last.last + look.px(_TIME_GAP) + clock.width + 2 * look.px(TEXT_INSET)


def clock_place(clock: Block, last: Placed, right: float, look: Look) -> QtCore.QRectF:
    """At the bottom right: beside the last line where there is room, else under it."""
    block, place = last
    edge = right - look.px(TEXT_INSET)
    size = QtCore.QSizeF(clock.width, clock.height)
    room = edge - place.left() - block.last
    if room >= clock.width + look.px(_TIME_GAP) - 1:
        top = place.bottom() - clock.height + look.px(1)
    else:
        top = place.bottom() + look.px(1)
    return QtCore.QRectF(QtCore.QPointF(edge - clock.width, round(top)), size)


def paint_ground(
    painter: QtGui.QPainter, arranged: Arrangement, look: Look, clip: QtCore.QRectF | None = None
) -> None:
    """Paint what the message stands on, where it is within `clip`: a bubble or a pill, and the cards below it."""
    if clip is None or reach(arranged.bubble, look).intersects(clip):
        if arranged.pill is None:
            paint_bubble(painter, arranged.bubble, look)
        else:
            paint_pill(painter, arranged.pill, look)
    if arranged.own is not None:
        paint_own_bubble(painter, arranged.own, look)
    for card in arranged.cards:
        if clip is None or reach(card, look).intersects(clip):
            paint_row(painter, card, look, CARD_ROUND)


def ground(arranged: Arrangement, look: Look) -> QtCore.QRectF:
    """The part of the bubble that is as high as it and of its colour alone, between the round corners; empty without one."""
    if arranged.pill is not None:
        return QtCore.QRectF()
    bubble = arranged.bubble
    edge = look.px(ROUND) - 1  # of the arc itself that is less than a tenth of a pixel
    return bubble.adjusted(edge, 1, -edge, -1)


def difference(before: Arrangement, now: Arrangement, look: Look) -> QtCore.QRectF:
    """What must be painted anew: as wide as the bubble, or as the cards below it."""
    dirty = _difference(before, now, look)
    for own in (before.own, now.own):
        if own is not None and before.own != now.own:
            dirty = dirty.united(reach(own, look)).adjusted(0, 0, look.px(_OWN_TAIL), 0)
    if before.cards == now.cards or dirty.isEmpty():
        return dirty
    for card in (*before.cards, *now.cards):
        dirty = dirty.united(reach(card, look))
    return dirty


def _difference(before: Arrangement, now: Arrangement, look: Look) -> QtCore.QRectF:
    old, new = before.bubble, now.bubble
    if old.width() != new.width() or before.pill != now.pill:
        high = max(before.height, now.height)
        return reach(old.united(new), look).united(QtCore.QRectF(0, 0, 1, high + 3))
    dirty = QtCore.QRectF()
    for one, other in zip(before.placed, now.placed, strict=False):
        if one[0] is not other[0] or one[1] != other[1]:
            place = one[1].united(other[1])
            if one[1].topLeft() == other[1].topLeft() and one[1].width() == other[1].width():
                start, end = changed(one[0], other[0])
                place.setBottom(place.top() + end)
                place.setTop(place.top() + start)
            dirty = dirty.united(place)
    shared = min(len(before.placed), len(now.placed))
    for _block, place in (*before.placed[shared:], *now.placed[shared:]):
        dirty = dirty.united(place)
    if old.height() != new.height():
        edge = QtCore.QRectF(new.left(), min(old.bottom(), new.bottom()) - look.px(12), 1, 0)
        edge.setBottom(max(old.bottom(), new.bottom()))
        dirty = dirty.united(edge)
    if dirty.isEmpty():
        return dirty
    if old == new:
        return dirty.adjusted(-1, -1, 1, 1)
    wide = reach(new, look).united(dirty)
    return QtCore.QRectF(wide.left(), dirty.top() - 1, wide.width(), dirty.height() + 2)
