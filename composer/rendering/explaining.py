"""Why a mark stays a letter: what to say to somebody who points at a stray `*`. Linear in the text.

Asked only when somebody points at it; nothing of it runs while a message is written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Generator, Iterator
from typing import Final, NamedTuple

from composer.rendering.marks import Line, lines, pairs

SOURCE: Final = "WhatsApp does not document this. It is what people report who build for it."
_LOOKS: Final = {"*": "bold", "_": "italic", "~": "struck through"}
_SENTENCES: Final = {
    "alone": "With spaces around it, this {mark} marks nothing: it must touch the text that is to be {look}.",
    "inside": "Within a word {mark} marks nothing: no letter or digit may touch it from outside.",
    "unopened": "No {mark} before it on this line opens what it would close.",
    "unclosed": "No {mark} behind it on this line closes it. One that does touches the text before it, "
    "and no letter or digit follows.",
    "empty": "Nothing stands between these two {mark}.",
    "nearer": "The next {mark} on this line opens in its place.",
    "crossed": "The text around it ends before it is closed. Marks may lie within each other, but not cross.",
    "inline": "In code nothing is formatted.",
    "block": "In code nothing is formatted.",
    "link": "In an address marks stay as they are.",
}
"""Why, by the reason that `marks.pairs` gives and the sort of a piece that knows no marks."""
_BACKTICK = "A second ` on the same line is needed, with text between the two."
_BACKTICKS = (
    "Code over several lines needs three ` before it and three behind it, with text between them."
)
_QUOTE = "A quote needs a space behind the >."
_RUN = re.compile("`+")
_ANY = re.compile(r"[*_~]")


class Stray(NamedTuple):
    """A mark without effect."""

    start: int
    """Where it begins in the text as typed, in characters."""
    end: int
    sentence: str
    """Why, for a person."""
    line: int
    """Which paragraph of `formatting.paragraphs` it stands in, from 0."""
    at: int
    """Where in that paragraph's shown text it begins, in characters."""
    source: str = SOURCE


def explained(text: str) -> tuple[Stray, ...]:
    """Each mark of a text that takes no effect, and why; in the order of the text."""
    breaks = [found.start() for found in re.finditer("\r\n", text)]
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    if not flat:
        return ()
    found: list[Stray] = []
    for number, (line, end) in enumerate(lines(flat)):
        for start, stop, sentence, at in _of_line(flat, line, end):
            found.append(Stray(start, stop, sentence, number, at))
    if not breaks:
        return tuple(found)
    firsts = [place - index for index, place in enumerate(breaks)]
    return tuple(
        one._replace(
            start=one.start + bisect_left(firsts, one.start),
            end=one.end + bisect_left(firsts, one.end),
        )
        for one in found
    )


def stray_at(text: str, line: int, at: int) -> Stray | None:
    """What to say of the letter of a paragraph's shown text; None where it is no mark."""
    return next(
        (
            one
            for one in explained(text)
            if one.line == line and one.at <= at < one.at + one.end - one.start
        ),
        None,
    )


def _of_line(text: str, line: Line, end: int) -> Iterator[tuple[int, int, str, int]]:
    """Start, end, sentence and place in what is shown, of each stray of a line that ends there."""
    why: dict[int, str] = {}
    taken = {position for position, _mark in pairs(text, line, end, why)}
    at, shown = line.start, 0
    for piece in line.pieces:
        shown += yield from _between(text, at, piece.start, taken, why, shown)
        for mark in _ANY.finditer(piece.text):
            place = piece.at + mark.start()
            yield place, place + 1, _SENTENCES[piece.code or "link"], shown + mark.start()
        shown += len(piece.text)
        at = max(at, piece.end)
    yield from _between(text, at, end, taken, why, shown)


def _between(
    text: str, start: int, end: int, taken: set[int], why: dict[int, str], before: int
) -> Generator[tuple[int, int, str, int], None, int]:
    """The strays between two pieces, before which so much of the line is shown; how much is shown of it itself."""
    shown = 0
    place = start
    while place < end:
        length = 1
        if place not in taken:
            length, sentence = _said(text, place, end, why)
            if sentence:
                yield place, place + length, sentence, before + shown
            shown += length
        place += length
    return shown


def _said(text: str, place: int, end: int, why: dict[int, str]) -> tuple[int, str]:
    """How many letters are one sign there, and why it marks nothing; empty of what is no mark."""
    letter = text[place]
    if letter == "`":
        run = _RUN.match(text, place, end)
        length = len(run[0]) if run else 1
        return length, _BACKTICKS if length > 1 else _BACKTICK
    if letter == ">" and (place == 0 or text[place - 1] == "\n") and place + 1 < end:
        return 1, _QUOTE
    if place in why:
        return 1, _SENTENCES[why[place]].format(mark=letter, look=_LOOKS[letter])
    return 1, ""
