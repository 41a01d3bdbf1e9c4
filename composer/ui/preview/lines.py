"""Text broken into lines; of a text that was typed into, only the lines from there on are set anew.

To set a long text takes longer than all else that a keystroke costs, so each line is kept by itself
and lines before the change are taken over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, inf
from operator import attrgetter
from typing import NamedTuple

from PySide6 import QtCore, QtGui

from composer.rendering.formatting import right_to_left
from composer.ui.preview.look import Look

LEADING = 1.36
"""Height of a line, in sizes of its font."""

Run = tuple[int, int, QtGui.QTextCharFormat]
"""From which letter, how many letters, in UTF-16, look how."""

_LATIN = re.compile(
    "[\\x00-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]*"
)
"""Latin letters, punctuation, emoji. Where scripts mix, a letter changes how others far from it are set."""


def line_height(font: QtGui.QFont) -> float:
    """The height of a line of that font, in whole pixels."""
    return float(round(font.pixelSize() * LEADING))


def base_line(font: QtGui.QFont, look: Look) -> float:
    """How far below a line's top its letters stand."""
    metrics = look.metrics(font)
    return round((line_height(font) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


def units(text: str) -> int:
    """Length in UTF-16, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def rest(text: str, start: int, stop: int | None = None) -> str:
    """What of the text is between two letters, counted in UTF-16."""
    if text.isascii():
        return text[start:stop]
    coded = text.encode("utf-16-le", "surrogatepass")
    part = coded[2 * start : None if stop is None else 2 * stop]
    return part.decode("utf-16-le", "surrogatepass")


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
        for one in self.lines:
            area = one.line.naturalTextRect()
            if one.y <= point.y() < one.below and area.left() <= x < area.right():
                under = QtGui.QTextLine.CursorPosition.CursorOnCharacter
                letter: int = one.line.xToCursor(x, under)
                return one.before + letter
        return -1


def set_lines(
    text: str,
    font: QtGui.QFont,
    look: Look,
    width: float,
    runs: Sequence[Run] = (),
    most: int = 0,
) -> Lines:
    """Break a text into lines; at most so many of them, where that is given.

    Nothing in the text is read as markup. The base line of each line stands at the same height,
    whatever other fonts its letters come from, unless those are much taller.
    """
    made = Lines(text, font, width, [], right_to_left(text))
    _add_lines(made, look, runs, most)
    return made


def set_again(
    before: Lines,
    text: str,
    same: tuple[int, int],
    font: QtGui.QFont,
    look: Look,
    width: float,
    runs: Sequence[Run] = (),
) -> Lines:
    """The lines of a text of which so many letters (UTF-16) say and look as before, from either end.

    The lines before and after the change are taken over, where they still begin and end as they did.
    A text of other scripts is set as a whole.
    """
    mixed = not text.isascii() and _LATIN.fullmatch(text) is None
    other = (before.font, before.asked) != (font, width)
    if mixed or before.right_to_left or other or not before.lines:
        return set_lines(text, font, look, width, runs)
    first, changed = _first_changed(before, text, same[0])
    made = Lines(text, font, width, before.lines[:first], right_to_left=False)
    start = before.lines[first].start if first else 0
    length = units(before.text)
    longer = units(text) - length
    for index in range(changed + 1, len(before.lines)):
        after = before.lines[index].start
        if after < length - same[1]:
            continue
        # So far and one word further: it could have moved up into the last of these lines.
        word = rest(before.text, after).find(" ") + 1
        if not word:
            break
        stop = after + longer + word
        _add_lines(made, look, runs, index, start, stop)
        if len(made.lines) == index and _end(made.lines[-1]) == after + longer:
            made.lines += [one._replace(start=one.start + longer, before=one.before + longer)
                           for one in before.lines[index:]]  # fmt: skip
            return made
        del made.lines[first:]
        break
    _add_lines(made, look, runs, 0, start)
    return made


def _end(line: SetLine) -> int:
    return line.start + line.line.textLength()


def _first_changed(before: Lines, text: str, same: int) -> tuple[int, int]:
    """The first line to set anew, and the line of the first changed letter.

    Only where the change is in the first word of its line can that word move into the line before.
    """
    if text.isascii():
        word = text.rfind(" ", 0, same) + 1
    else:
        head = text.encode("utf-16-le", "surrogatepass")[: 2 * same]
        head_text = head.decode("utf-16-le", "replace")
        word = units(head_text[: head_text.rfind(" ") + 1])
    changed = max(0, bisect_right(before.lines, same, key=_START) - 1)
    at = max(0, bisect_right(before.lines, word, key=_START) - 1)
    return at - 1 if at and before.lines[at].start >= word else at, changed


_START = attrgetter("start")


def _add_lines(
    to: Lines, look: Look, runs: Sequence[Run], most: int, start: int = 0, stop: int | None = None
) -> None:
    """Break the text from letter to letter, below the lines that are there, `most` lines in all."""
    layout = QtGui.QTextLayout(rest(to.text, start, stop), to.font)
    layout.setTextOption(_option(backwards=to.right_to_left))
    layout.setCacheEnabled(True)
    if ranges := _ranges(runs, start):
        layout.setFormats(ranges)
    step = line_height(to.font)
    base = base_line(to.font, look)
    top = to.lines[-1].bottom if to.lines else 0.0
    layout.beginLayout()
    while not most or len(to.lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(to.asked)
        high = line.height()
        tall = high > step * 1.25
        y = top if tall else top + base - line.ascent()
        line.setPosition(QtCore.QPointF(0, y))
        top += ceil(high) if tall else step
        first = start + line.textStart()
        natural = line.naturalTextWidth()
        to.lines.append(SetLine(line, layout, first, start, y, y + high, top, natural))
    layout.endLayout()


def _ranges(runs: Sequence[Run], start: int) -> list[QtGui.QTextLayout.FormatRange]:
    """The looks of what is after that letter, as Qt wants them."""
    found = []
    for first, length, look in runs:
        if first + length > start:
            one = QtGui.QTextLayout.FormatRange()
            one.start = max(first - start, 0)
            one.length = first + length - start - one.start
            one.format = look
            found.append(one)
    return found


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
