"""A template's text with values in its gaps, where both stay apart from the words around them (`Span.gap`).

The text is formatted as it arrives, with the values in it: a value can touch a mark, and bring marks of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from composer.rendering.formatting import placed_spans
from composer.rendering.marks import Line, lines
from composer.rendering.tree import Paragraph, Span
from composer.templates.gaps import gaps

Value = Callable[[str], str]
"""What stands in the gap of that name; empty for nothing."""


class Filled(NamedTuple):
    """A text with its values, and where what is in a gap begins and ends in it."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    kinds: tuple[str, ...]
    """Of each gap: `filled` or `open`."""


def body(text: str, value: Value) -> tuple[tuple[Paragraph, ...], str]:
    """The paragraphs of a formatted text, and the text itself with its marks and values."""
    filled = _filled(text, value)
    return _paragraphs(filled), filled.text


def line(text: str, value: Value) -> tuple[Span, ...]:
    """A text without formatting on one line: a header's."""
    filled = _filled(" ".join(text.splitlines()), lambda name: " ".join(value(name).splitlines()))
    return tuple(_cut(0, Span(filled.text), filled)) if filled.text else ()


@lru_cache(256)
def _paragraphs(filled: Filled) -> tuple[Paragraph, ...]:
    """Kept: of a message with cards, a keystroke changes one text."""
    return tuple(_paragraph(filled, one, end) for one, end in lines(filled.text))


def _paragraph(filled: Filled, one: Line, end: int) -> Paragraph:
    placed = placed_spans(filled.text, one, end)
    spans = tuple(piece for at, span in placed for piece in _cut(at, span, filled))
    return Paragraph(spans, one.kind, one.marker)


def _filled(text: str, value: Value) -> Filled:
    pieces: list[str] = []
    starts, ends, kinds = [], [], []
    at = length = 0
    for gap in gaps(text):
        inside = value(gap.name).replace("\r\n", "\n").replace("\r", "\n").strip()
        pieces += text[at : gap.start], inside or text[gap.start : gap.end]
        starts.append(length + gap.start - at)
        length = starts[-1] + len(pieces[-1])
        ends.append(length)
        kinds.append("filled" if inside else "open")
        at = gap.end
    whole = "".join((*pieces, text[at:]))
    return Filled(whole, tuple(starts), tuple(ends), tuple(kinds))


def _cut(at: int, span: Span, filled: Filled) -> Iterator[Span]:
    """A span that begins there, cut where gaps begin and end."""
    end = at + len(span.text)
    place = at
    for index in range(max(0, bisect_right(filled.starts, at) - 1), len(filled.starts)):
        first, last = max(filled.starts[index], place), min(filled.ends[index], end)
        if filled.starts[index] >= end:
            break
        if first >= last:
            continue
        if place < first:
            yield replace(span, text=span.text[place - at : first - at])
        yield replace(span, text=span.text[first - at : last - at], gap=filled.kinds[index])
        place = last
    if place < end:
        yield replace(span, text=span.text[place - at :])
