"""Paragraphs of formatted text as blocks: looks, list markers, quotes, links."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from math import inf

from PySide6 import QtCore, QtGui

from composer.rendering.tree import Paragraph, Span, Title
from composer.ui.preview.block import (
    Block,
    LinkAt,
    Links,
    no_link,
    no_links,
    same_letters,
    text_block,
)
from composer.ui.preview.letters import units
from composer.ui.preview.lines import Lines, SetLine, base_line, line_height
from composer.ui.preview.look import Look, colour
from composer.ui.preview.setting import Run, set_again, set_lines

_BULLET = 16.0
_NUMBER_GAP = 6.0
_QUOTE = 11.0
_EMOJI = {"emoji1": 3.0, "emoji2": 2.4, "emoji3": 2.0}
"""How many times as large as text few emoji are."""


def paragraph_block(
    paragraph: Paragraph, look: Look, width: float, before: Block | None = None
) -> Block:
    """One paragraph, set for that width. What is as in the block `before` is not set anew."""
    if paragraph.kind in _EMOJI:
        return text_block(paragraph.text, look.larger(_EMOJI[paragraph.kind]), look, width)
    step = line_height(look.body)
    if not paragraph.spans and paragraph.kind == "plain":
        return Block(0, step, last=0)
    indent = _indent(paragraph, look)
    text = paragraph.text
    manner = (paragraph.kind, paragraph.marker)
    runs = _runs(paragraph.spans, look)
    if before is not None and before.lines is not None and before.manner == manner:
        same = same_letters(before.spans, paragraph.spans)
        lines = set_again(before.lines, text, same, look.body, look, width - indent, runs)
    else:
        lines = set_lines(text, look.body, look, width - indent, runs)
    quote = colour(look.colours.quote)
    has_link = any(span.link for span in paragraph.spans)
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
        lines=lines,
        spans=paragraph.spans,
        manner=manner,
        link_at=_link_at(paragraph, lines, indent) if has_link else no_link,
        links=_links(paragraph, lines, indent) if has_link else no_links,
        indent=indent,
    )


def title_block(node: Title, look: Look, width: float, before: Block | None = None) -> Block:
    """The line of a text header, with its gaps where it is a template's."""
    if not node.spans:
        return text_block(node.text, look.title, look, width, before=before)
    lines = set_lines(node.text, look.title, look, width, _runs(node.spans, look))
    pen = look.pens["text"]

    def paint(painter: QtGui.QPainter, place: QtCore.QRectF) -> None:
        painter.setPen(pen)
        lines.draw(painter, place)

    return Block(lines.width, lines.height, paint, last=lines.last, text=node.text)


def changed(before: Block, now: Block) -> tuple[float, float]:
    """From where to where, below its top, a block differs from another that stood in its place."""
    old, new = before.lines, now.lines
    if old is None or new is None or before.manner != now.manner or new.right_to_left:
        return 0.0, max(before.height, now.height)
    first = _taken_over(old.lines, new.lines)
    last = _taken_over(reversed(old.lines), reversed(new.lines))
    top = new.lines[first].y if first < len(new.lines) else 0.0
    if 0 < last < len(new.lines) and old.height == new.height:
        return top, max(rows.lines[-1 - last].below for rows in (old, new))
    return top, max(before.height, now.height)


def _taken_over(old: Iterable[SetLine], new: Iterable[SetLine]) -> int:
    """How many lines are the same and stand where they stood."""
    pairs = zip(old, new, strict=False)
    same = takewhile(lambda pair: pair[0].line is pair[1].line, pairs)
    return sum(1 for _pair in same)


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
        marker = marker if marker == "•" else f".{marker[:-1]}"  # the point stands behind it
        left = place.right() - away - look.metrics(look.body).horizontalAdvance(marker)
    base = place.top() + base_line(look.body, look)
    painter.drawText(QtCore.QPointF(left, base), marker)


def _runs(spans: tuple[Span, ...], look: Look) -> list[Run]:
    texts = [span.text for span in spans]
    sizes = [*map(len if "".join(texts).isascii() else units, texts)]
    return [
        (end - size, size, span_format(span, look))
        for span, size, end in zip(spans, sizes, accumulate(sizes), strict=True)
        if span.bold or span.italic or span.strike or span.code or span.link or span.gap
    ]


def span_format(span: Span, look: Look) -> QtGui.QTextCharFormat:
    """The look of a span; one object for each look."""
    key = (span.bold, span.italic, span.strike, span.code, bool(span.link), span.gap)
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
        if span.gap:
            _mark_gap(found, look, filled=span.gap == "filled")
    return found


def _mark_gap(look_of: QtGui.QTextCharFormat, look: Look, *, filled: bool) -> None:
    """A value in a gap has dots under it; an open gap has dashes, a ground and its braces: no colour is needed."""
    lines = QtGui.QTextCharFormat.UnderlineStyle
    look_of.setUnderlineStyle(lines.DotLine if filled else lines.DashUnderline)
    look_of.setUnderlineColor(colour(look.colours.action if filled else look.colours.warning))
    if not filled:
        look_of.setForeground(colour(look.colours.warning))
        look_of.setBackground(colour(look.colours.gap))


def _link_at(paragraph: Paragraph, lines: Lines, indent: float) -> LinkAt:
    """A function that finds the address under a point."""
    ends = list(accumulate(units(span.text) for span in paragraph.spans))

    def link_at(at: QtCore.QPointF, width: float) -> str:
        shift = 0 if lines.right_to_left else indent
        letter = lines.position(at - QtCore.QPointF(shift, 0), width - indent)
        found = bisect_right(ends, letter)
        return paragraph.spans[found].link if letter >= 0 and found < len(ends) else ""

    return link_at


def _links(paragraph: Paragraph, lines: Lines, indent: float) -> Links:
    """A function that finds all addresses."""

    def links(width: float) -> Iterator[tuple[str, QtCore.QRectF]]:
        shift = 0 if lines.right_to_left else indent
        at = 0
        for span in paragraph.spans:
            end = at + units(span.text)
            area = next(lines.areas(at, end, width - indent), None) if span.link else None
            if area is not None:
                yield span.link, area.translated(shift, 0)
            at = end

    return links
