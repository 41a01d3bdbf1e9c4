"""WhatsApp's text formatting: from the text as typed to paragraphs of spans (rules §6).

Documented: `*bold*`, `_italic_`, `~strike~`, triple and single backticks, lists (`* `, `- `,
`1. `) and quotes (`> `) at the start of a line. Observed by implementers only: a mark must touch
what it marks and no letter or digit outside; nothing is marked inside code or an address; marks
nest; of two opening marks the nearer one counts. Not confirmed anywhere: marks over a line break;
here they end with their line.

The cost is linear in the text, whatever it holds (`marks`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from composer.rendering.marks import Line, Piece, begin, lines, pairs, settled_pairs
from composer.rendering.tree import Paragraph, Span

_NOT_MARKS = ("`", "://", "www.")
"""Where none of it stands in a line, the only tokens are marks, and they are found more quickly."""
_MARKS = re.compile(r"[*_~]")


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The text as WhatsApp shows it; the empty text has none."""
    if not text:
        return ()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "```" not in text:
        return tuple(_alone(line) for line in text.split("\n"))
    return tuple(_finish(text, line, end) for line, end in lines(text))


@lru_cache(1_024)
def _alone(line: str) -> Paragraph:
    """A line's paragraph, kept: only code blocks reach over lines, and a keystroke changes one."""
    folded = line.casefold()
    if any(sign in folded for sign in _NOT_MARKS):
        return next(_finish(line, one, end) for one, end in lines(line))
    return _marked(line)


class _Settled(NamedTuple):
    """The beginning of a line behind which no mark is open: no letter further on changes how it looks."""

    text: str
    """With the letter behind its last mark, on which that mark depends."""
    spans: tuple[Span, ...]
    rest: Line
    """The line from there on, its marks left out."""


_settled = [_Settled("", (), Line(0))]
"""Of the line that was read last: somebody writes it, mostly at its end."""


def _marked(line: str) -> Paragraph:
    """The paragraph of a line that has no other tokens than marks."""
    text, spans, rest = _settled[0]
    if not text or not line.startswith(text):
        spans, rest = (), begin(line, 0)
    end = len(line)
    marks = [mark.start() for mark in _MARKS.finditer(line, rest.start)]
    begun = Line(rest.start, rest.kind, rest.marker, marks=marks)
    found, last = settled_pairs(line, begun, end)
    placed = _placed(line, begun, end, sorted(found))
    spans += tuple([span for _at, span in placed])
    if 0 <= last < end - 1:
        after = sum(1 for at, _span in placed if at > last)
        settled = spans[: len(spans) - after]
        _settled[0] = _Settled(line[: last + 2], settled, Line(last + 1, rest.kind, rest.marker))
    return Paragraph(spans, rest.kind, rest.marker)


def plain(text: str) -> tuple[Paragraph, ...]:
    """The text with its marks as typed, where WhatsApp formats nothing."""
    return tuple(Paragraph((Span(line),) if line else ()) for line in text.splitlines())


def first_link(text: str) -> str:
    """The first address in the text that WhatsApp would make a card of (it begins with http)."""
    for paragraph in paragraphs(text):
        for span in paragraph.spans:
            if span.link and span.text[:4].lower() == "http":
                return span.link
    return ""


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left; what is isolated is not asked (Unicode, P2)."""
    if text.isascii():
        return False
    depth = 0
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _ISOLATES:
            depth = max(0, depth + _ISOLATES[direction])
        elif direction in _STRONG and not depth:
            return direction != "L"
    return False


_STRONG = ("L", "R", "AL")
_ISOLATES = {"LRI": 1, "RLI": 1, "FSI": 1, "PDI": -1}


def _finish(text: str, line: Line, end: int) -> Paragraph:
    """The paragraph of a line that ends there."""
    if not line.pieces and not line.marks:
        whole = text[line.start : end]
        return Paragraph((Span(whole),) if whole else (), line.kind, line.marker)
    spans = tuple(span for _at, span in placed_spans(text, line, end))
    return Paragraph(spans, line.kind, line.marker)


def placed_spans(text: str, line: Line, end: int) -> list[tuple[int, Span]]:
    """The spans of a line that ends there, and where in the text what each of them shows begins."""
    return _placed(text, line, end, sorted(pairs(text, line, end)))


def _placed(
    text: str, line: Line, end: int, paired: Sequence[tuple[int, str]]
) -> list[tuple[int, Span]]:
    spans: list[tuple[int, Span]] = []
    look: set[str] = set()
    at = line.start
    edges: list[tuple[int, str | Piece]] = [*paired]
    if line.pieces:
        edges += [(piece.start, piece) for piece in line.pieces]
        edges.sort(key=itemgetter(0))
    for start, edge in edges:
        if at < start:
            _add(spans, at, text[at:start], look)
        if isinstance(edge, str):
            look ^= {edge}
            at = max(at, start + 1)
            continue
        if edge.code:
            _add(spans, edge.at, edge.text, set(), code=edge.code)
        else:
            _add(spans, edge.at, edge.text, look, link=edge.link)
        at = max(at, edge.end)
    _add(spans, at, text[at:end], look)
    return spans


def _add(
    spans: list[tuple[int, Span]],
    at: int,
    text: str,
    look: set[str],
    code: str = "",
    link: str = "",
) -> None:
    if text:
        marks = ("*" in look, "_" in look, "~" in look)
        spans.append((at, _span(text, *marks, code, link)))


_span = lru_cache(4_096)(Span)
"""Spans, kept: whoever compares two texts finds what stayed by its being the same object."""
