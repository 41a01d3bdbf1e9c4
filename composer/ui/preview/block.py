"""What a bubble is stacked from: blocks that know their size and paint themselves, and lines of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, inf
from typing import Literal

from PySide6 import QtCore, QtGui

from composer.rendering.formatting import right_to_left
from composer.rendering.tree import Paragraph
from composer.ui.preview.look import Look

Paint = Callable[[QtGui.QPainter, QtCore.QRectF], None]
"""Paints a block into its place, whose width is that of the bubble's content."""
LinkAt = Callable[[QtCore.QPointF, float], str]
Format = QtGui.QTextLayout.FormatRange

TEXT_INSET = 10.0
"""Units between the bubble's edge and its text."""
CARD_INSET = 4.0
"""Units between the bubble's edge and a picture, map, row or card."""
LEADING = 1.36
"""Height of a line, in sizes of its font."""


def _nothing(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
    """Paint an empty line."""


def no_link(_at: QtCore.QPointF, _width: float) -> str:
    """Find no address anywhere: a block without links."""
    return ""


def line_height(font: QtGui.QFont) -> float:
    """The height of a line of that font, in whole pixels."""
    return float(round(font.pixelSize() * LEADING))


def base_line(font: QtGui.QFont, look: Look) -> float:
    """How far below a line's top its letters stand."""
    metrics = look.metrics(font)
    return round((line_height(font) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


@dataclass(eq=False, repr=False, slots=True)
class Lines:
    """Text set in lines no wider than asked for."""

    layout: QtGui.QTextLayout
    asked: float
    width: float
    height: float
    last: float
    right_to_left: bool

    def draw(self, painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        """Draw the lines that are to be repainted; text from right to left ends at the right."""
        left = place.left()
        if self.right_to_left:
            left += place.width() - self.asked
        at = QtCore.QPointF(left, place.top())
        self.layout.draw(painter, at, [], painter.clipBoundingRect())

    def position(self, point: QtCore.QPointF, width: float) -> int:
        """Which letter lies under a point of a place of that width; -1 for none."""
        x = point.x() - (width - self.asked if self.right_to_left else 0)
        for index in range(self.layout.lineCount()):
            line = self.layout.lineAt(index)
            area = line.naturalTextRect()
            if line.y() <= point.y() < line.y() + line.height() and area.left() <= x < area.right():
                return line.xToCursor(x, QtGui.QTextLine.CursorPosition.CursorOnCharacter)
        return -1


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
    source: tuple[Paragraph, Lines] | None = None
    """Of a paragraph: itself and its lines, by which only its changed lines are painted anew."""
    link_at: LinkAt = no_link
    """The address under a point of the block, which is shown that wide; empty where there is none."""


def set_lines(
    text: str,
    font: QtGui.QFont,
    look: Look,
    width: float,
    formats: Iterable[Format] = (),
    most: int = 0,
) -> Lines:
    """Break a text into lines; at most so many of them, where that is given.

    Nothing in the text is read as markup. The base line of each line stands at the same height,
    whatever other fonts its letters come from, unless those are much taller.
    """
    backwards = right_to_left(text)
    layout = QtGui.QTextLayout(text, font)
    layout.setTextOption(_option(backwards=backwards))
    layout.setCacheEnabled(True)
    if ranges := list(formats):
        layout.setFormats(ranges)
    step = line_height(font)
    base = base_line(font, look)
    top = natural = used = 0.0
    layout.beginLayout()
    while not most or layout.lineCount() < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        tall = line.height() > step * 1.25
        line.setPosition(QtCore.QPointF(0, top if tall else top + base - line.ascent()))
        top += ceil(line.height()) if tall else step
        used = line.naturalTextWidth()
        natural = max(natural, used)
    layout.endLayout()
    last = inf if backwards else used
    return Lines(layout, width, min(width, ceil(natural) + 1), top or step, last, backwards)


def elided(text: str, font: QtGui.QFont, look: Look, width: float) -> str:
    """The text on one line, with its middle left out where it is too long."""
    flat = " ".join(text[:400].split())
    return look.metrics(font).elidedText(flat, QtCore.Qt.TextElideMode.ElideMiddle, width)


def text_block(
    text: str,
    font: QtGui.QFont,
    look: Look,
    width: float,
    ink: Literal["text", "faint", "link", "action"] = "text",
) -> Block:
    """A block of text of one look."""
    lines = set_lines(text, font, look, width)
    pen = look.pens[ink]

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setPen(pen)
        lines.draw(painter, place)

    return Block(lines.width, lines.height, paint, last=lines.last, text=text)


def _option(*, backwards: bool) -> QtGui.QTextOption:
    option = _OPTIONS.get(backwards)
    if option is None:
        option = _OPTIONS[backwards] = QtGui.QTextOption()
        option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        forward, back = QtCore.Qt.LayoutDirection.LeftToRight, QtCore.Qt.LayoutDirection.RightToLeft
        option.setTextDirection(back if backwards else forward)
        if backwards:
            right = QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignAbsolute
            option.setAlignment(right)
    return option


_OPTIONS: dict[bool, QtGui.QTextOption] = {}
