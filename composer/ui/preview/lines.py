"""Text in lines: how high it is, what stands where in it, and how it is drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, inf
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6 import QtCore, QtGui

from composer.ui.preview.look import Look

LEADING = 1.36
"""Height of a line, in sizes of its font."""


def line_height(font: QtGui.QFont) -> float:
    """The height of a line of that font, in whole pixels."""
    return float(round(font.pixelSize() * LEADING))


def base_line(font: QtGui.QFont, look: Look) -> float:
    """How far below a line's top its letters stand."""
    metrics = look.metrics(font)
    return round((line_height(font) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


class SetLine(NamedTuple):
    """One line, in pixels below the top of its text."""

    line: QtGui.QTextLine
    layout: QtGui.QTextLayout
    """What the line is a part of: it must not go before the line."""
    start: int
    """The letter of the whole text that it begins with, in UTF-16."""
    before: int
    """Letters of the text that are not in `layout`: they stand before it."""
    y: float
    below: float
    """Where letters end."""
    bottom: float
    """Where the next line has its top."""
    natural: float


@dataclass(eq=False, repr=False, slots=True)
class Lines:
    """Text set in lines no wider than asked for."""

    text: str
    font: QtGui.QFont
    asked: float
    lines: list[SetLine]
    right_to_left: bool

    @property
    def width(self) -> float:
        """What the widest line needs."""
        return min(self.asked, ceil(max((one.natural for one in self.lines), default=0.0)) + 1)

    @property
    def height(self) -> float:
        """Of all lines; a text without one is as high as one."""
        return self.lines[-1].bottom if self.lines else line_height(self.font)

    @property
    def last(self) -> float:
        """Width of the last line; infinite from right to left, where nothing may stand beside it."""
        if self.right_to_left:
            return inf
        return self.lines[-1].natural if self.lines else 0.0

    def draw(self, painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        """Draw the lines that are to be repainted; text from right to left ends at the right."""
        left, top = place.left(), place.top()
        if self.right_to_left:
            left += place.width() - self.asked
        at = QtCore.QPointF(left, top)
        clip = painter.clipBoundingRect()
        first, last = (-inf, inf) if clip.isEmpty() else (clip.top() - top, clip.bottom() - top)
        for one in self.lines:
            if one.below >= first and one.y <= last:
                one.line.draw(painter, at)

    def position(self, point: QtCore.QPointF, width: float) -> int:
        """Which letter lies under a point of a place of that width; -1 for none."""
        x = point.x() - (width - self.asked if self.right_to_left else 0)
        near = bisect_right(self.lines, point.y(), key=_TOP)
        for one in self.lines[max(0, near - 2) : near]:
            area = one.line.naturalTextRect()
            if one.y <= point.y() < one.below and area.left() <= x < area.right():
                under = QtGui.QTextLine.CursorPosition.CursorOnCharacter
                letter: int = one.line.xToCursor(x, under)
                return one.before + letter
        return -1

    def areas(self, start: int, stop: int, width: float) -> Iterator[QtCore.QRectF]:
        """Where the letters from `start` to `stop`, in UTF-16, stand in a place of that width: one area a line."""
        shift = width - self.asked if self.right_to_left else 0
        first = max(0, bisect_right(self.lines, start, key=START) - 1)
        for one in self.lines[first:]:
            if one.start >= stop:
                return
            length = one.line.textLength()
            begin, end = max(start, one.start), min(stop, one.start + length)
            if begin < end:
                left, right = (_x(one, letter) for letter in (begin, end))
                yield QtCore.QRectF(
                    min(left, right) + shift, one.y, abs(right - left), one.below - one.y
                )


def _x(one: SetLine, letter: int) -> float:
    """Where in its line that letter begins."""
    found: Any = one.line.cursorToX(letter - one.before)
    return float(found[0] if isinstance(found, tuple) else found)


START = attrgetter("start")
_TOP = attrgetter("y")
