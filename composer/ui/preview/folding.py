"""A long text that shows its first lines only, until somebody taps “Read more”."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui

from composer.rendering.tree import ReadMore
from composer.ui.preview.block import Block

Cut = tuple[Block, int]
"""A text, and how many of its lines are shown."""
Kept = Callable[[Cut, Callable[[Cut], Block]], Block]
"""The block of that, made only where it is not kept: what stays the same object is not painted anew."""


def folded(
    group: list[Block], most: int, cut: Kept, blocks: Callable[[ReadMore], list[Block]]
) -> list[Block]:
    """Of the blocks of a text so many lines, and below them what unfolds it; all of a text that is no longer."""
    total = sum(map(_lines, group))
    if total <= most:
        return group
    shown: list[Block] = []
    left = most
    for block in group:
        if not left:
            break
        take = min(left, _lines(block))
        shown.append(block if take == _lines(block) else cut((block, take), _cut))
        left -= take
    return [*shown, *blocks(ReadMore(total - most))]


def _lines(block: Block) -> int:
    return max(1, len(block.lines.lines)) if block.lines is not None else 1


def _cut(of: Cut) -> Block:
    """The first lines of a text."""
    block, count = of
    lines = block.lines.lines if block.lines is not None else ()
    height = lines[count - 1].bottom

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.save()
        painter.setClipRect(place, QtCore.Qt.ClipOperation.IntersectClip)
        whole = QtCore.QRectF(place)
        whole.setHeight(block.height)
        block.paint(painter, whole)
        painter.restore()

    return Block(
        block.width,
        height,
        paint,
        text=block.text,
        manner=block.manner,
        link_at=block.link_at,
        links=lambda width: (one for one in block.links(width) if one[1].bottom() <= height + 1),
        node=block.node,
    )
