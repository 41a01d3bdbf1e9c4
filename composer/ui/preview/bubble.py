"""From a picture to blocks in their places: the bubble, the time in it, the buttons under it.

What has not changed is not set anew: blocks are kept from one arrangement to the next, paragraph
by paragraph, and an unchanged block is the same object.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import count
from typing import Any, NamedTuple

from PySide6 import QtCore, QtGui

from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    MenuHead,
    MenuRow,
    MenuSection,
    Node,
    Paragraph,
    Picture,
    ProductCard,
    Small,
    TemplateStandIn,
    Text,
    Title,
)
from composer.ui.preview import cards, menu, standin
from composer.ui.preview.block import CARD_INSET, TEXT_INSET, Block, text_block
from composer.ui.preview.contact import contact_block
from composer.ui.preview.handled import UNTOUCHED, Handled
from composer.ui.preview.lines import line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.paragraphs import changed, paragraph_block

TIME = "9:41"
"""The time on the phone's clock and on the message; like all clocks in pictures of phones."""

_ROUND = 9.0
_TAIL = 7.0
_GAP = 6.0
_BUTTON_GAP = 3.0
_TIME_GAP = 8.0
_MENU_GAP = 12.0
_LEAST = 0.72
"""The least width of a bubble with cards or buttons, in parts of the widest."""

Key = tuple[object, float]
Cache = dict[Key, list[Block]]
"""Blocks by what they show and the room they have; and by how manyth they are, to be set again."""
Placed = tuple[Block, QtCore.QRectF]


class Arrangement(NamedTuple):
    """Where everything stands, in pixels from the top left of what scrolls."""

    bubble: QtCore.QRectF
    placed: tuple[Placed, ...]
    """The bubble's blocks, its time, the buttons and what one of them opens, from top to bottom."""
    height: float
    kept: Cache
    """What the next arrangement may take over."""
    pill: QtCore.QRectF | None = None
    """What the time stands on where there is no bubble: a sticker has none."""
    shifts: float = 0.0
    """How far the cards of a carousel can be pushed to the left, in pixels; 0 where there are none."""


def arrange(
    picture: Picture,
    look: Look,
    origin: QtCore.QPointF,
    width: float,
    kept: Cache,
    handled: Handled = UNTOUCHED,  # noqa: ARG001 - for texts that unfold and cards that are pushed
) -> Arrangement:
    """Place the picture's blocks, in a bubble no wider than `width` whose corner is at `origin`."""
    cache: Cache = {}
    order = count()

    def blocks(node: object, inset: float) -> list[Block]:
        room = width - 2 * look.px(inset)
        key, place = (node, room), (next(order), room)
        found = cache.get(key) or kept.get(key)
        if found is None:
            before = kept.get(place)
            found = _MAKERS[type(node)](node, look, room, before[0] if before else None)
            for block in found:
                block.node = node
        cache[key] = cache[place] = found
        return found

    groups = [_group(node, blocks) for node in picture.bubble]
    rows = [blocks(button, 0)[0] for button in picture.buttons]
    sheet = [blocks(part, 0)[0] for part in picture.menu]
    sheet += [blocks(menu.MENU_END, 0)[0]] if sheet else []
    clock = blocks(_CLOCK, TEXT_INSET)[0]
    flat = [block for group in groups for block in group]
    bare = _is_sticker(picture)
    wide = width if sheet else _width(flat, rows, clock, look, width)
    if bare:
        wide = flat[0].width + 2 * look.px(CARD_INSET)
    left = origin.x()
    placed: list[Placed] = []
    top = origin.y()
    for group in groups:
        top += _above(group[0], look) if placed else look.px(group[0].inset)
        if not placed and group[0].inset == TEXT_INSET:
            top -= look.px(TEXT_INSET - 6)
        for block in group:
            inset = look.px(block.inset)
            place = QtCore.QRectF(left + inset, top, wide - 2 * inset, block.height)
            placed.append((block, place))
            top += block.height
            if block.inset == CARD_INSET and block is not group[-1]:
                top += look.px(4)
    placed.append((clock, _clock_place(clock, placed[-1], left + wide, look)))
    pill = _around(placed[-1][1], look) if bare else None
    bottom = placed[-1][1].bottom() + look.px(5)
    bubble = QtCore.QRectF(left, origin.y(), wide, round(bottom - origin.y()))
    placed += _under(bubble, rows, look)
    placed += _sheet(placed[-1][1], sheet, look)
    height = max(bubble.bottom(), placed[-1][1].bottom())
    return Arrangement(bubble, tuple(placed), height, cache, pill)


def _is_sticker(picture: Picture) -> bool:
    node = picture.bubble[0]
    alone = len(picture.bubble) == 1 and not picture.buttons and not picture.menu
    return alone and isinstance(node, MediaBox) and node.kind == "sticker"


def _around(clock: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    side = look.px(6)
    return clock.adjusted(-side, -look.px(1), side, look.px(1))


class _Clock:
    """Stands for the message's time among the nodes."""


_CLOCK = _Clock()


def _group(node: Node, blocks: Callable[[object, float], list[Block]]) -> list[Block]:
    if isinstance(node, Text):
        return [block for one in node.paragraphs for block in blocks(one, TEXT_INSET)]
    if isinstance(node, TemplateStandIn):
        return [block for one, inset in standin.pieces(node) for block in blocks(one, inset)]
    return blocks(node, CARD_INSET if isinstance(node, _CARDS) else TEXT_INSET)


def _under(bubble: QtCore.QRectF, rows: list[Block], look: Look) -> Iterator[Placed]:
    """Place the buttons' rows under the bubble, as wide as it is."""
    top = bubble.bottom()
    for row in rows:
        top += look.px(_BUTTON_GAP)
        yield row, QtCore.QRectF(bubble.left(), top, bubble.width(), row.height)
        top += row.height


def _sheet(above: QtCore.QRectF, blocks: list[Block], look: Look) -> Iterator[Placed]:
    """Place what a button opens below it. Edges are whole pixels: the blocks meet without a seam."""
    top = round(above.bottom() + look.px(_MENU_GAP))
    for block in blocks:
        yield block, QtCore.QRectF(above.left(), top, above.width(), block.height)
        top += round(block.height)


def _above(block: Block, look: Look) -> float:
    return look.px(CARD_INSET if block.inset == CARD_INSET else _GAP)


def _width(flat: list[Block], rows: list[Block], clock: Block, look: Look, most: float) -> float:
    """The bubble's width: what its widest block needs, or the time beside its last line."""
    need = max(block.width + 2 * look.px(block.inset) for block in flat)
    beside = flat[-1].last + look.px(_TIME_GAP) + clock.width + 2 * look.px(TEXT_INSET)
    if beside <= most:
        need = max(need, beside)
    need = max([need, *(row.width for row in rows)])
    if rows or any(block.inset == CARD_INSET for block in flat):
        need = max(need, most * _LEAST)
    return min(most, float(round(need + 0.5)))


def _clock_place(clock: Block, last: Placed, right: float, look: Look) -> QtCore.QRectF:
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


def paint_ground(painter: QtGui.QPainter, arranged: Arrangement, look: Look) -> None:
    """Paint what the message stands on: a bubble, or where it has none, a pill below the time."""
    if arranged.pill is None:
        paint_bubble(painter, arranged.bubble, look)
        return
    radius = arranged.pill.height() / 2
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.colours.bubble))
    painter.drawRoundedRect(arranged.pill, radius, radius)


def paint_bubble(painter: QtGui.QPainter, bubble: QtCore.QRectF, look: Look) -> None:
    """Paint the bubble's ground: rounded, with a tail at the top left and a faint shadow."""
    place = (bubble.x(), bubble.y(), bubble.width(), bubble.height())
    shape = _shape(*place, look.unit)
    painter.setPen(QtCore.Qt.PenStyle.NoPen)
    painter.fillPath(shape.translated(0, 1), colour(look.colours.shadow))
    painter.fillPath(shape, colour(look.colours.bubble))


@lru_cache(maxsize=4)
def _shape(left: float, top: float, width: float, height: float, unit: float) -> QtGui.QPainterPath:
    bubble = QtCore.QRectF(left, top, width, height)
    radius, tail = _ROUND * unit, _TAIL * unit
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


def ground(arranged: Arrangement, look: Look) -> QtCore.QRectF:
    """The part of the bubble that is as high as it and of its colour alone, between the round corners; empty without one."""
    if arranged.pill is not None:
        return QtCore.QRectF()
    bubble = arranged.bubble
    edge = look.px(_ROUND) - 1  # of the arc itself that is less than a tenth of a pixel
    return bubble.adjusted(edge, 1, -edge, -1)


def reach(bubble: QtCore.QRectF, look: Look) -> QtCore.QRectF:
    """All that the bubble covers, with its tail and shadow."""
    return bubble.adjusted(-look.px(_TAIL) - 2, -1, 2, 3)


def difference(before: Arrangement, now: Arrangement, look: Look) -> QtCore.QRectF:
    """What must be painted anew, as wide as the bubble."""
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
    wide = reach(new, look)
    return QtCore.QRectF(wide.left(), dirty.top() - 1, wide.width(), dirty.height() + 2)


def _clock(_node: _Clock, look: Look, _width: float) -> list[Block]:
    metrics = look.metrics(look.time)
    height = line_height(look.time)
    base = (height - metrics.height()) / 2 + metrics.ascent()

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setFont(look.time)
        painter.setPen(look.pens["faint"])
        # Text at a point is drawn three times as quickly as text in a place.
        painter.drawText(QtCore.QPointF(place.left(), round(place.top() + base)), TIME)

    return [Block(metrics.horizontalAdvance(TIME), height, paint, text=TIME)]


_CARDS = (MediaBox, DocumentRow, Location, ContactCard, ProductCard, LinkCard)
"""Nodes that reach nearly to the bubble's edge."""


def _alone(make: Callable[[Any, Look, float], list[Block]]) -> _Maker:
    """A maker that takes over nothing."""
    return lambda node, look, width, _before: make(node, look, width)


_Maker = Callable[[Any, Look, float, Block | None], list[Block]]
"""Sets a node for that width; what is as in the block that stood in its place is not set anew."""

_MAKERS: Mapping[type[Any], _Maker] = {
    Title: lambda node, look, width, before: [
        text_block(node.text, look.title, look, width, before=before)
    ],
    Paragraph: lambda node, look, width, before: [paragraph_block(node, look, width, before)],
    Small: lambda node, look, width, before: [
        text_block(node.text, look.small, look, width, "faint", before)
    ],
    MediaBox: _alone(lambda node, look, width: [cards.media_block(node, look, width)]),
    DocumentRow: _alone(lambda node, look, width: [cards.document_block(node, look, width)]),
    Location: _alone(cards.location_blocks),
    ContactCard: _alone(lambda node, look, width: [contact_block(node, look, width)]),
    ProductCard: _alone(lambda node, look, width: [cards.product_block(node, look, width)]),
    LinkCard: _alone(lambda node, look, width: [cards.link_block(node, look, width)]),
    standin.Head: _alone(lambda node, look, width: [standin.head_block(node, look, width)]),
    standin.Where: _alone(lambda node, look, width: [standin.where_block(node, look, width)]),
    Gap: _alone(lambda node, look, width: [standin.gap_block(node, look, width)]),
    Blank: _alone(
        lambda node, look, width: [text_block(node.text, look.body, look, width, "faint")]
    ),
    Button: _alone(lambda node, look, width: [cards.button_block(node, look, width)]),
    MenuHead: _alone(lambda node, look, width: [menu.head_block(node, look, width)]),
    MenuSection: _alone(lambda node, look, width: [menu.section_block(node, look, width)]),
    MenuRow: _alone(lambda node, look, width: [menu.row_block(node, look, width)]),
    menu.MenuEnd: _alone(lambda node, look, width: [menu.end_block(node, look, width)]),
    _Clock: _alone(_clock),
}
"""What sets each node."""
