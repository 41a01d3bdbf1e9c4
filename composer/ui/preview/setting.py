"""Text broken into lines; of a text that was typed into, only the lines from there on are set anew.

To set a long text takes longer than all else that a keystroke costs, so each line is kept by itself
and lines before the change are taken over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import ceil

from PySide6 import QtCore, QtGui

from composer.rendering.formatting import right_to_left
from composer.ui.preview.letters import rest, units, visible
from composer.ui.preview.lines import START, Lines, SetLine, base_line, line_height
from composer.ui.preview.look import Look

Run = tuple[int, int, QtGui.QTextCharFormat]
"""From which letter, how many letters, in UTF-16, look how."""

_LATIN = "[\\x00-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]*"
"""Latin letters, punctuation, emoji. Where scripts mix, a letter changes how others far from it are set."""


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
    mixed = not text.isascii() and not re.fullmatch(_LATIN, text)
    other = before.asked != width or (before.font is not font and before.font != font)
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
    changed = max(0, bisect_right(before.lines, same, key=START) - 1)
    at = max(0, bisect_right(before.lines, word, key=START) - 1)
    return at - 1 if at and before.lines[at].start >= word else at, changed


def _add_lines(
    to: Lines, look: Look, runs: Sequence[Run], most: int, start: int = 0, stop: int | None = None
) -> None:
    """Break the text from letter to letter, below the lines that are there, `most` lines in all.

    What has very many looks is set piece by piece: Qt takes four times as long for twice as many. Of such a text, and of no
    other, a mark that turns the direction ends with its piece.
    """
    if len(runs) > _MANY_LOOKS:
        end = units(to.text) if stop is None else stop
        while start + _PIECE < end and (not most or len(to.lines) < most):
            before = len(to.lines)
            _lay_out(to, look, runs, most, start, start + _PIECE)
            if len(to.lines) > before + 1:
                start = to.lines.pop().start
            else:
                start += _PIECE
    _lay_out(to, look, runs, most, start, stop)


_MANY_LOOKS = 300
_PIECE = 700
"""Letters of a text that are set at once: more than any line has."""


def _lay_out(
    to: Lines, look: Look, runs: Sequence[Run], most: int, start: int, stop: int | None
) -> None:
    layout = QtGui.QTextLayout(visible(rest(to.text, start, stop)), to.font)
    layout.setTextOption(_option(backwards=to.right_to_left))
    layout.setCacheEnabled(True)
    if ranges := _ranges(runs, start, stop):
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


def _ranges(
    runs: Sequence[Run], start: int, stop: int | None
) -> list[QtGui.QTextLayout.FormatRange]:
    """The looks of what is after that letter, as Qt wants them."""
    found = []
    for first, length, look in runs:
        if stop is not None and first >= stop:
            break
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
