"""Paragraphs of formatted text as blocks: looks, list markers, quotes, links."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from math import inf

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Paragraph, Span
from composer.ui.preview.block import (
    Block,
    Format,
    Lines,
    LinkAt,
    base_line,
    line_height,
    no_link,
    set_lines,
)
from composer.ui.preview.look import Look, colour

_BULLET = 16.0
_NUMBER_GAP = 6.0
_QUOTE = 11.0


def paragraph_block(paragraph: Paragraph, look: Look, width: float) -> Block:
    """One paragraph, set for that width."""
    step = line_height(look.body)
    if not paragraph.spans and paragraph.kind == "plain":
        return Block(0, step, last=0)
    indent = _indent(paragraph, look)
    text = paragraph.text
    lines = set_lines(text, look.body, look, width - indent, _formats(paragraph, look))
    quote = colour(look.colours.quote)
    pen = look.pens["faint" if paragraph.kind == "quote" else "text"]

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        inner = place.adjusted(indent, 0, 0, 0)
        if lines.right_to_left and indent:
            inner = place.adjusted(0, 0, -indent, 0)
        painter.setPen(pen)
        lines.draw(painter, inner)
        if paragraph.kind == "quote":
            edge = place.right() - look.px(3) if lines.right_to_left else place.left()
            painter.fillRect(QtCore.QRectF(edge, place.top(), look.px(3), place.height()), quote)
        elif paragraph.marker:
            _marker(painter, place, paragraph.marker, look, lines)

    return Block(
        width=lines.width + indent,
        height=lines.height,
        paint=paint,
        last=inf if lines.right_to_left else lines.last + indent,
        text=f"{paragraph.marker} {text}" if paragraph.marker else text,
        source=(paragraph, lines),
        link_at=_links(paragraph, lines, indent) if _has_link(paragraph) else no_link,
    )


def changed(before: Block, now: Block) -> tuple[float, float]:
    """From where to where, below its top, a block differs from another that stood in its place.

    The line before the first changed letter counts as changed: a shorter word moves up to it. Where
    a line begins as many letters before the end as it did, and all from there is as before, it and
    those after it are unchanged.
    """
    whole = 0.0, max(before.height, now.height)
    if before.source is None or now.source is None:
        return whole
    (old, lines), (new, others) = before.source, now.source
    if lines.right_to_left or others.right_to_left or lines.asked != others.asked:
        return whole
    if (old.kind, old.marker) != (new.kind, new.marker):
        return whole
    letter = _same(old.spans, new.spans)
    first = others.layout.lineForTextPosition(letter).lineNumber() if letter else 0
    top = others.layout.lineAt(first - 1).y() if first > 0 else 0.0
    bottom = _settled(lines, others, first, _length(old), _length(new))
    if bottom is None or old.spans[1:] or new.spans[1:] or before.height != now.height:
        return top, whole[1]
    return top, bottom


def _settled(lines: Lines, others: Lines, first: int, old: int, new: int) -> float | None:
    """Where the lines of a text, after its line `first`, are as they were; None for nowhere."""
    one, other = lines.layout, others.layout
    for number in range(first + 1, min(one.lineCount(), other.lineCount())):
        before, now = one.lineAt(number), other.lineAt(number)
        start, began = now.textStart(), before.textStart()
        if new - start != old - began or before.y() != now.y():
            continue
        if one.text()[began:] == other.text()[start:]:
            return now.y()
    return None


def _length(paragraph: Paragraph) -> int:
    return sum(_units(span.text) for span in paragraph.spans)


def _same(old: tuple[Span, ...], new: tuple[Span, ...]) -> int:
    """Up to which letter, in UTF-16, two rows of spans say and look the same."""
    at = 0
    for one, other in zip(old, new, strict=False):
        if one == other:
            at += _units(one.text)
            continue
        if replace(one, text="") == replace(other, text=""):
            at += _units(one.text[: _shared(one.text, other.text)])
        break
    return at


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _has_link(paragraph: Paragraph) -> bool:
    return any(span.link for span in paragraph.spans)


def _indent(paragraph: Paragraph, look: Look) -> float:
    match paragraph.kind:
        case "bullet":
            return look.px(_BULLET)
        case "number":
            wide = look.metrics(look.body).horizontalAdvance(paragraph.marker)
            return max(look.px(_BULLET), wide + look.px(_NUMBER_GAP))
        case "quote":
            return look.px(_QUOTE)
    return 0.0


def _marker(
    painter: QtGui.QPainter, place: QtCore.QRectF, marker: str, look: Look, lines: Lines
) -> None:
    painter.setFont(look.body)
    away = look.px(3) if marker == "•" else 0.0
    left = place.left() + away
    if lines.right_to_left:
        left = place.right() - away - look.metrics(look.body).horizontalAdvance(marker)
    base = place.top() + base_line(look.body, look)
    painter.drawText(QtCore.QPointF(left, base), marker)


def _formats(paragraph: Paragraph, look: Look) -> list[Format]:
    found: list[Format] = []
    at = 0
    for span in paragraph.spans:
        length = _units(span.text)
        if span.bold or span.italic or span.strike or span.code or span.link:
            one = Format()
            one.start, one.length, one.format = at, length, span_format(span, look)
            found.append(one)
        at += length
    return found


def _units(text: str) -> int:
    """Length in UTF-16, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def span_format(span: Span, look: Look) -> QtGui.QTextCharFormat:
    """The look of a span; one object for each look."""
    key = (span.bold, span.italic, span.strike, span.code, bool(span.link))
    found = look.formats.get(key)
    if found is None:
        found = look.formats[key] = QtGui.QTextCharFormat()
        if span.code:
            found.setFont(look.code)
            if span.code == "inline":
                found.setBackground(colour(look.colours.code))
        if span.bold:
            found.setFontWeight(QtGui.QFont.Weight.Bold)
        if span.italic:
            found.setFontItalic(True)
        if span.strike:
            found.setFontStrikeOut(True)
        if span.link:
            found.setForeground(colour(look.colours.link))
            found.setFontUnderline(True)
    return found


def _links(paragraph: Paragraph, lines: Lines, indent: float) -> LinkAt:
    """A function that finds the address under a point."""
    ends = list(accumulate(_units(span.text) for span in paragraph.spans))

    def link_at(at: QtCore.QPointF, width: float) -> str:
        shift = 0 if lines.right_to_left else indent
        letter = lines.position(at - QtCore.QPointF(shift, 0), width - indent)
        found = bisect_right(ends, letter)
        return paragraph.spans[found].link if letter >= 0 and found < len(ends) else ""

    return link_at
