"""What a bubble is stacked from: blocks that know their size and paint themselves, and lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import inf
from operator import attrgetter, is_
from typing import Literal

from PySide6 import QtCore, QtGui

from composer.rendering.formatting import right_to_left
from composer.rendering.tree import Span
from composer.ui.preview.letters import units, visible
from composer.ui.preview.lines import Lines
from composer.ui.preview.look import Look
from composer.ui.preview.setting import set_again, set_lines
from composer.ui.widgets.alike import shared_end, shared_start

Paint = Callable[[QtGui.QPainter, QtCore.QRectF], None]
"""Paints a block into its place, whose width is that of the bubble's content."""
LinkAt = Callable[[QtCore.QPointF, float], str]
Links = Callable[[float], Iterator[tuple[str, QtCore.QRectF]]]

TEXT_INSET = 10.0
"""Units between the bubble's edge and its text."""
CARD_INSET = 4.0
"""Units between the bubble's edge and a picture, map, row or card."""


def no_links(_width: float) -> Iterator[tuple[str, QtCore.QRectF]]:
    """Find no addresses: a block without links."""
    return iter(())


def _nothing(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
    """Paint an empty line."""


def no_link(_at: QtCore.QPointF, _width: float) -> str:
    """Find no address anywhere: a block without links."""
    return ""


@dataclass(eq=False, repr=False, slots=True)
class Block:
    """A piece of the picture, laid out for one width. Lengths are pixels.

    The same object stands for the same picture: whoever repaints compares by identity.
    """

    width: float
    """What it needs at least; the bubble is as wide as its widest block."""
    height: float
    paint: Paint = _nothing
    inset: float = TEXT_INSET
    """Units between the bubble's edge and this block."""
    last: float = inf
    """Width of its last line, where the time may stand beside it; infinite where it may not."""
    text: str = ""
    """What it says, as written on the screen."""
    lines: Lines | None = None
    """Of a text: its lines, so that only those that changed are set and painted anew."""
    spans: tuple[Span, ...] = ()
    """What stands in the lines."""
    manner: tuple[str, ...] = ()
    """What all the lines have in common; another manner changes all of them."""
    link_at: LinkAt = no_link
    """The address under a point of the block, which is shown that wide; empty where there is none."""
    links: Links = no_links
    """All addresses and where each begins, in pixels below the block's corner, where it is shown that wide."""
    indent: float = 0.0
    """Pixels that its lines stand further in: behind a list's marker or a quote's bar."""
    node: object = None
    """What of the tree it shows, for whoever asks what lies under a finger."""


def elided(text: str, font: QtGui.QFont, look: Look, width: float) -> str:
    """The text on one line, with its middle left out where it is too long."""
    flat = visible(" ".join(text[:400].split()))
    return look.metrics(font).elidedText(flat, QtCore.Qt.TextElideMode.ElideMiddle, width)


def write(painter: QtGui.QPainter, place: QtCore.QRectF, text: str) -> None:
    """Paint one line at the left of its place, read in its own direction: the full stop of Hebrew stands at its left."""
    flags = QtCore.Qt.AlignmentFlag.AlignLeft | _ONE_LINE
    direction = QtCore.Qt.TextFlag.TextForceRightToLeft.value if right_to_left(text) else 0
    painter.drawText(place, flags.value | direction, text)


def write_beginning(painter: QtGui.QPainter, place: QtCore.QRectF, text: str) -> None:
    """Paint one line where it begins: at the left, or at the right where it reads from there."""
    side = QtCore.Qt.AlignmentFlag
    if right_to_left(text):
        flags = (side.AlignRight | _ONE_LINE).value | QtCore.Qt.TextFlag.TextForceRightToLeft.value
        painter.drawText(place, flags, text)
    else:
        painter.drawText(place, (side.AlignLeft | _ONE_LINE).value, text)


_ONE_LINE = QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.AlignmentFlag.AlignAbsolute


def text_block(
    text: str,
    font: QtGui.QFont,
    look: Look,
    width: float,
    ink: Literal["text", "faint", "link", "action"] = "text",
    before: Block | None = None,
) -> Block:
    """A block of text of one look. What is as in the block `before` is not set anew."""
    spans = (Span(text),)
    if before is not None and before.lines is not None and before.manner == (ink,):
        lines = set_again(before.lines, text, same_letters(before.spans, spans), font, look, width)
    else:
        lines = set_lines(text, font, look, width)
    pen = look.pens[ink]

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setPen(pen)
        lines.draw(painter, place)

    return Block(
        lines.width,
        lines.height,
        paint,
        last=lines.last,
        text=text,
        lines=lines,
        spans=spans,
        manner=(ink,),
    )


def same_letters(old: tuple[Span, ...], new: tuple[Span, ...]) -> tuple[int, int]:
    """How many letters, in UTF-16, of two rows of spans say and look the same, from either end."""
    count = min(len(old), len(new))
    same = [*map(is_, old, new), False]  # nearly all are, and this way none is looked at twice
    first = same.index(False)
    while first < count and old[first] == new[first]:
        first += 1
    last = 0
    while last < count - first and (
        old[-1 - last] is new[-1 - last] or old[-1 - last] == new[-1 - last]
    ):
        last += 1
    begin = units("".join([span.text for span in old[:first]]))
    end = units("".join([span.text for span in old[len(old) - last :]]))
    if first + last < count and _LOOKS(old[first]) == _LOOKS(new[first]):
        one, other = old[first].text, new[first].text
        shared = shared_start(one, other)
        begin += units(one[:shared])
        if first + last == len(old) - 1 == len(new) - 1:
            most = min(len(one), len(other)) - shared
            end += units(one[len(one) - shared_end(one, other, most) :])
    return begin, end


_LOOKS = attrgetter("bold", "italic", "strike", "code", "link", "gap")
