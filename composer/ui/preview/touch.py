"""What of the phone can be tapped: each part, where it is, and what it is called.

Read from what is laid out and only when a hand or a screen reader asks: a keystroke pays nothing for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6 import QtCore

from composer.rendering.tree import Button, LinkCard, MediaBox, Paragraph, Picture, ReadMore
from composer.ui.preview import menu
from composer.ui.preview.arrows import Arrow
from composer.ui.preview.block import Block
from composer.ui.preview.bubble import Placed
from composer.ui.preview.media_shown import is_loadable
from composer.ui.preview.sheet import Sheet
from composer.ui.translate import said


class Part(NamedTuple):
    """One thing that can be tapped."""

    kind: str
    """`button`; of the open sheet `row`, `send` and `close`; `link`; `unfold` and `fold` of a long text; `show` for a picture
    that is not loaded; `previous` and `next` for the cards of a carousel."""
    name: str
    """For a screen reader: `button 1 of 3: Yes`."""
    place: QtCore.QRectF
    """In the phone's widget, in sight or not."""
    number: int = 0
    """Which button or row, from 0."""
    card: int | None = None
    """Which card of a carousel a button is on, from 0; None for the message itself."""
    link: str = ""
    """The address of a link, a picture or a button; nothing here opens it."""
    title: str = ""
    """What stands on it."""
    glyph: str = ""


class Surface(NamedTuple):
    """A phone as a hand finds it."""

    picture: Picture
    placed: tuple[Placed, ...]
    origin: QtCore.QPointF
    """Where the top left of what scrolls lies in the phone's widget."""
    chat: QtCore.QRectF
    sheet: Sheet
    shown: frozenset[str] | None
    """Addresses of the pictures that are loaded; None where nobody loads any."""
    arrows: tuple[Arrow, ...] = ()
    """What pushes the cards of a carousel."""
    unfolded: QtCore.QRectF = QtCore.QRectF()
    """The bubble whose long text was unfolded, from the top left of what scrolls; empty where none was."""


def parts(surface: Surface) -> list[Part]:
    """All that can be tapped now, in the order in which it is read; of an open sheet only what is on it."""
    return list(_on_sheet(surface) if surface.sheet.open else _on_chat(surface))


def part_at(surface: Surface, at: QtCore.QPointF) -> Part | None:
    """What lies under a finger."""
    if surface.sheet.open:
        return _on_sheet_at(surface, at)
    if not surface.chat.contains(at):
        return None
    for part in _arrows(surface):
        if part.place.contains(at):
            return part
    for part, _place in _whole_blocks(surface):
        if part.place.contains(at):
            return part
    spot = at - surface.origin
    for block, place in surface.placed:
        if place.contains(spot):
            link = block.link_at(spot - place.topLeft(), place.width())
            if link:
                return _link(link, place.translated(surface.origin))
            return _fold(surface) if _unfolded(surface, block, place) else None
    return None


def _on_sheet_at(surface: Surface, at: QtCore.QPointF) -> Part | None:
    rows = surface.sheet.laid.rows
    for one in _on_sheet(surface):
        if one.place.contains(at) and (one.kind != "row" or rows.contains(at)):
            return one
    return None


def _on_sheet(surface: Surface) -> Iterator[Part]:
    sheet = surface.sheet
    yield Part("close", said("Close"), sheet.laid.close)
    rows = sheet.row_places()
    for index, (row, place) in enumerate(rows):
        title = ", ".join(filter(None, (row.title or said(menu.UNTITLED), row.description)))
        chosen = said(", chosen") if index == sheet.chosen else ""
        name = said("row {0} of {1}: {2}").format(index + 1, len(rows), title) + chosen
        yield Part("row", name, place, index, title=row.title, glyph=row.glyph)
    if not sheet.laid.send.isEmpty() and sheet.chosen is not None:
        yield Part("send", sheet.send_title, sheet.laid.send, sheet.chosen)


def _on_chat(surface: Surface) -> Iterator[Part]:
    whole = {id(place): part for part, place in _whole_blocks(surface)}
    for block, place in surface.placed:
        if part := whole.get(id(place)):
            yield part
        else:
            yield from _links(block, place, surface.origin)
    yield from _arrows(surface)
    if not surface.unfolded.isEmpty():
        yield _fold(surface)


def _unfolded(surface: Surface, block: Block, place: QtCore.QRectF) -> bool:
    """Whether that is a paragraph of a text that was unfolded."""
    return isinstance(block.node, Paragraph) and surface.unfolded.contains(place)


def _fold(surface: Surface) -> Part:
    """The phone has no button for it; here the text itself folds again."""
    return Part("fold", said("Fold the text again"), surface.unfolded.translated(surface.origin))


_ARROWS = {"previous": "previous card", "next": "next card"}


def _arrows(surface: Surface) -> Iterator[Part]:
    for kind, place in surface.arrows:
        yield Part(kind, said(_ARROWS[kind]), place)


def _whole_blocks(surface: Surface) -> Iterator[tuple[Part, QtCore.QRectF]]:
    """The blocks that can be tapped wherever one touches them."""
    order = _buttons(surface.picture)
    for block, place in surface.placed:
        there = place.translated(surface.origin)
        if isinstance(block.node, Button):
            yield next(order)(block.node, there), place
        elif part := _of_block(block.node, there, surface):
            yield part, place


def _of_block(node: object, there: QtCore.QRectF, surface: Surface) -> Part | None:
    if isinstance(node, LinkCard):
        return _link(node.address, there)
    if isinstance(node, ReadMore):
        return Part("unfold", said("Read more"), there)
    if isinstance(node, MediaBox) and is_loadable(node) and surface.shown is not None:
        if node.link in surface.shown:
            return None
        return Part(
            "show",
            said("Show the {0} from {1}").format(said(node.kind), node.source),
            there,
            link=node.link,
        )
    return None


class _Maker(NamedTuple):
    """Makes the part of one button of the picture."""

    number: int
    of: int
    card: int | None

    def __call__(self, node: Button, place: QtCore.QRectF) -> Part:
        title = node.title or said(menu.UNTITLED)
        told = [] if self.card is None else [said("card {0}").format(self.card + 1)]
        told.append(said("button {0} of {1}: {2}").format(self.number + 1, self.of, title))
        told += [said("opens {0}").format(node.link)] if node.link else []
        name = ", ".join(told)
        return Part(
            "button", name, place, self.number, self.card, node.link, node.title, node.glyph
        )


def _buttons(picture: Picture) -> Iterator[_Maker]:
    """The message's own buttons, then those of each card: the order in which they are placed."""
    for index in range(len(picture.buttons)):
        yield _Maker(index, len(picture.buttons), None)
    for card, one in enumerate(picture.cards):
        for index in range(len(one.buttons)):
            yield _Maker(index, len(one.buttons), card)


def _link(address: str, place: QtCore.QRectF) -> Part:
    return Part("link", said("link, opens {0}").format(address), place, link=address, title=address)


def _links(block: Block, place: QtCore.QRectF, origin: QtCore.QPointF) -> Iterator[Part]:
    """The links in a text, each where it begins."""
    for address, area in block.links(place.width()):
        yield _link(address, area.translated(place.topLeft() + origin))
