"""A template's text with values in its gaps, where both stay apart from the words around them.

While the text is formatted, signs that no text holds stand around what is in a gap; then they become the kinds of the
spans (`Span.gap`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from composer.rendering import formatting
from composer.rendering.tree import Paragraph, Span
from composer.templates.gaps import gaps

_FILLED, _OPEN, _END = "\ue000", "\ue001", "\ue002"
_SIGNS = re.compile(f"[{_FILLED}{_OPEN}{_END}]")
_PIECES = re.compile(f"([{_FILLED}{_OPEN}{_END}])")
_LOOKS = {_FILLED: "filled", _OPEN: "open", _END: ""}

Value = Callable[[str], str]
"""What stands in the gap of that name; empty for nothing."""


def body(text: str, value: Value) -> tuple[tuple[Paragraph, ...], str]:
    """The paragraphs of a formatted text, and the text itself with its marks and values."""
    marked = _marked(text, value)
    return tuple(_unmarked(formatting.paragraphs(marked))), _SIGNS.sub("", marked)


def line(text: str, value: Value) -> tuple[Span, ...]:
    """A text without formatting on one line: a header's."""
    whole = Paragraph((Span(" ".join(_marked(text, value).splitlines())),))
    return next(_unmarked((whole,))).spans


def plain(text: str, value: Value) -> str:
    """The text with its values, without a look."""
    return _SIGNS.sub("", _marked(text, value))


def _marked(text: str, value: Value) -> str:
    """The text with what stands in its gaps, between signs."""
    text = _SIGNS.sub("", text)
    pieces: list[str] = []
    at = 0
    for gap in gaps(text):
        inside = _SIGNS.sub("", value(gap.name)).strip()
        sign = _FILLED if inside else _OPEN
        pieces += text[at : gap.start], sign, inside or text[gap.start : gap.end], _END
        at = gap.end
    return "".join((*pieces, text[at:]))


def _unmarked(found: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """The paragraphs, with the signs turned into the kinds of their spans."""
    look = ""
    for paragraph in found:
        spans: list[Span] = []
        for span in paragraph.spans:
            link = _SIGNS.sub("", span.link)
            for piece in _PIECES.split(span.text):
                if piece in _LOOKS:
                    look = _LOOKS[piece]
                elif piece:
                    spans.append(replace(span, text=piece, link=link, gap=look))
        yield Paragraph(tuple(spans), paragraph.kind, _SIGNS.sub("", paragraph.marker))
