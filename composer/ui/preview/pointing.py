"""What is said when somebody points: why a mark stays a letter, and how sure the picture is of what it shows.

Worked out only while the mouse rests; nothing of it is imported or runs while a message is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6 import QtCore

from composer.rendering.tree import Button, Node, Paragraph, Picture, Text
from composer.ui.preview.block import Block
from composer.ui.preview.letters import rest
from composer.ui.preview.touch import Surface
from composer.ui.translate import said as translated

if TYPE_CHECKING:
    from composer.rendering.explaining import Stray
    from composer.rendering.remarks import Remark

_STATUS = {
    "observed": "Observed, not documented:",
    "disputed": "Sources disagree:",
    "stand-in": "A stand-in:",
}
"""What stands before a remark."""


def pointed_at(surface: Surface, at: QtCore.QPointF) -> tuple[str, ...]:
    """What is to be said of what lies under a point of the phone's widget, one paragraph each; empty for nothing."""
    if surface.sheet.open:
        return _of_sheet(surface, at)
    if not surface.chat.contains(at):
        return ()
    spot = at - surface.origin
    texts = _Texts(surface.picture)
    for block, place in surface.placed:
        text, line = texts.of(block)
        if not place.contains(spot):
            continue
        stray = _stray(text, line, block, spot - place.topLeft(), place.width()) if text else None
        if stray is not None:
            return (translated(stray.sentence), translated(stray.source))
        return tuple(_told(block.node)) or _around(surface.picture, block, text)
    return ()


def _of_sheet(surface: Surface, at: QtCore.QPointF) -> tuple[str, ...]:
    head = next(iter(surface.picture.menu), None)
    laid = surface.sheet.laid
    inside = laid.place.contains(at) and at.y() < laid.rows.top()
    return tuple(_told(head)) if inside else ()


def _around(picture: Picture, block: Block, text: Text | None) -> tuple[str, ...]:
    """What is to be said of the card or the text that the block is a part of."""
    for card in picture.cards:
        nodes: tuple[object, ...] = (*card.bubble, *card.buttons)
        if (text or block.node) in nodes and not isinstance(block.node, Button):
            return tuple(_told(card))
    return ()


def _told(node: object) -> Iterator[str]:
    from composer.rendering.remarks import remarks  # asked by a mouse that rests, never by a key

    for remark in remarks(node):
        yield _sentence(remark)


def _sentence(remark: Remark) -> str:
    parts = (_STATUS.get(remark.status, ""), remark.sentence, remark.source)
    return " ".join(translated(part) for part in parts if part)


class _Texts:
    """Tells of each block, asked in their order, which text of the picture it is a paragraph of, and which one."""

    def __init__(self, picture: Picture) -> None:
        nodes: Iterator[Node] = (node for one in (picture, *picture.cards) for node in one.bubble)
        self._texts = (node for node in nodes if isinstance(node, Text) and node.paragraphs)
        self._text: Text | None = None
        self._line = -1

    def of(self, block: Block) -> tuple[Text | None, int]:
        """The text and the number of its paragraph, from 0."""
        if not isinstance(block.node, Paragraph):
            self._text = None
            return None, -1
        if self._text is None or self._line + 1 >= len(self._text.paragraphs):
            self._text, self._line = next(self._texts, None), -1
        self._line += 1
        return self._text, self._line


def _stray(text: Text, line: int, block: Block, at: QtCore.QPointF, width: float) -> Stray | None:
    """The mark without effect under a point of a paragraph, if there is one."""
    if block.lines is None or not text.source:
        return None
    shift = 0.0 if block.lines.right_to_left else block.indent
    letter = block.lines.position(at - QtCore.QPointF(shift, 0), width - block.indent)
    if letter < 0:
        return None
    place = len(rest(block.lines.text, 0, letter))
    found = (one for one in _explained(text.source) if one.line == line)
    return next((one for one in found if one.at <= place < one.at + one.end - one.start), None)


@lru_cache(2)
def _explained(source: str) -> tuple[Stray, ...]:
    from composer.rendering.explaining import explained  # as above

    return explained(source)
