"""WhatsApp's text formatting: from the text as typed to paragraphs of spans (rules §6).

Documented: `*bold*`, `_italic_`, `~strike~`, triple and single backticks, lists (`* `, `- `,
`1. `) and quotes (`> `) at the start of a line. Observed by implementers only: a mark must touch
what it marks and no letter or digit outside; nothing is marked inside code or an address; marks
nest; of two opening marks the nearer one counts. Not confirmed anywhere: marks over a line break;
here they end with their line.

The cost is linear in the text, whatever it holds: one pass finds the tokens and each mark is
pushed and dropped at most once.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from composer.rendering.tree import Paragraph, Span

_TOKEN = re.compile(
    r"```(?P<block>.+?)```|`(?P<inline>[^`\n]+)`|(?<![^\W_])(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<mark>[*_~])|(?P<end>\n)",
    re.DOTALL | re.IGNORECASE,
)
_NOT_MARKS = ("`", "://", "www.")
"""Where none of it stands in a line, the only tokens are marks, and they are found more quickly."""
_MARKS = re.compile(r"[*_~]")
_LEAD = re.compile(r"(?P<bullet>[*-]) (?=\S)|(?P<number>\d{1,9}\.) (?=\S)|(?P<quote>>) ")
_SCHEME = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
_AFTER_LINK = ".,;:!?'\"“”‘’»>*_~`…"
_CLOSING = {")": "(", "]": "[", "}": "{"}
_LOOK = {"*": "bold", "_": "italic", "~": "strike"}


@dataclass(eq=False, repr=False, slots=True)
class _Line:
    """A line under way: its pieces (start, end, text, code, link) and marks (position)."""

    start: int
    kind: str = "plain"
    marker: str = ""
    pieces: list[tuple[int, int, str, str, str]] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The text as WhatsApp shows it; the empty text has none."""
    if not text:
        return ()
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "```" not in text:
        return tuple(_alone(line) for line in text.split("\n"))
    return _parse(text)


@lru_cache(1_024)
def _alone(line: str) -> Paragraph:
    """A line's paragraph, kept: only code blocks reach over lines, and a keystroke changes one."""
    folded = line.casefold()
    if any(sign in folded for sign in _NOT_MARKS):
        return _parse(line)[0]
    begun = _begin(line, 0)
    begun.marks = [mark.start() for mark in _MARKS.finditer(line, begun.start)]
    return _finish(line, begun, len(line))


def _parse(text: str) -> tuple[Paragraph, ...]:
    done: list[Paragraph] = []
    line = _begin(text, 0)
    at = line.start
    while token := _TOKEN.search(text, at):
        at = token.end()
        match token.lastgroup:
            case "mark":
                line.marks.append(token.start())
            case "end":
                done.append(_finish(text, line, token.start()))
                line = _begin(text, at)
                at = line.start
            case "link":
                at = _link(line, token)
            case "inline":
                line.pieces.append((token.start(), at, token["inline"], "inline", ""))
            case _:
                line = _block(text, line, token, done)
    done.append(_finish(text, line, len(text)))
    return tuple(done)


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
    """Whether the first letter with a direction runs from right to left."""
    if text.isascii():
        return False
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def _begin(text: str, start: int) -> _Line:
    lead = _LEAD.match(text, start)
    if lead is None:
        return _Line(start)
    kind = lead.lastgroup or "plain"
    marker = {"bullet": "•", "number": lead["number"], "quote": ""}[kind]
    return _Line(lead.end(), kind, marker)


def _link(line: _Line, token: re.Match[str]) -> int:
    """Add the address without the punctuation after it, and say where it ends."""
    address = token["link"]
    end = len(address)
    spare = {mark: address.count(mark) - address.count(_CLOSING[mark]) for mark in _CLOSING}
    while end and (address[end - 1] in _AFTER_LINK or spare.get(address[end - 1], 0) > 0):
        end -= 1
        if address[end] in spare:
            spare[address[end]] -= 1
    address = address[:end]
    scheme = _SCHEME.match(address)
    if scheme is None or scheme.end() == end:
        return token.start() + (scheme.end() if scheme else 1)
    target = address if address[0] in "hH" else f"http://{address}"
    line.pieces.append((token.start(), token.start() + end, address, "", target))
    return token.start() + end


def _block(text: str, line: _Line, token: re.Match[str], done: list[Paragraph]) -> _Line:
    """Add a code block, which may run over several lines; return the line it ends in."""
    rows = token["block"].removeprefix("\n").removesuffix("\n").split("\n")
    for row in rows[:-1]:
        line.pieces.append((token.start(), token.end(), row, "block", ""))
        done.append(_finish(text, line, token.end()))
        line = _Line(token.end())
    line.pieces.append((token.start(), token.end(), rows[-1], "block", ""))
    return line


def _finish(text: str, line: _Line, end: int) -> Paragraph:
    """The paragraph of a line that ends there."""
    if not line.pieces and not line.marks:
        whole = text[line.start : end]
        return Paragraph((Span(whole),) if whole else (), line.kind, line.marker)
    spans: list[Span] = []
    look: set[str] = set()
    at = line.start
    edges = [(position, position + 1, mark, None) for position, mark in _pairs(text, line, end)]
    pieces = [(piece[0], piece[1], "", piece) for piece in line.pieces]
    for start, stop, mark, piece in sorted([*edges, *pieces], key=lambda edge: edge[0]):
        _add(spans, text[at:start], look)
        at = max(at, stop)
        if piece is None:
            look ^= {mark}
        elif piece[3]:
            _add(spans, piece[2], set(), code=piece[3])
        else:
            _add(spans, piece[2], look, link=piece[4])
    _add(spans, text[at:end], look)
    return Paragraph(tuple(spans), line.kind, line.marker)


def _add(spans: list[Span], text: str, look: set[str], code: str = "", link: str = "") -> None:
    if text:
        marks = ("*" in look, "_" in look, "~" in look)
        spans.append(_span(text, *marks, code, link))


_span = lru_cache(4_096)(Span)
"""Spans, kept: whoever compares two texts finds what stayed by its being the same object."""


def _pairs(text: str, line: _Line, end: int) -> list[tuple[int, str]]:
    """The marks of a line that have a partner. At most one of each is open at a time."""
    found: list[tuple[int, str]] = []
    opened: list[tuple[int, str]] = []
    for position in line.marks:
        mark = text[position]
        before = text[position - 1] if position > line.start else " "
        after = text[position + 1] if position + 1 < end else " "
        mine = next((index for index, one in enumerate(opened) if one[1] == mark), None)
        closes = mine is not None and not before.isspace() and not _wordy(after)
        if closes and mine is not None and opened[mine][0] + 1 < position:
            found += [opened[mine], (position, mark)]
            del opened[mine:]
        elif not after.isspace() and not _wordy(before):
            if mine is not None:
                del opened[mine]
            opened.append((position, mark))
    return found


def _wordy(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter)[0] == "M"
