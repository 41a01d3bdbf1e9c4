"""Lines as WhatsApp's formatting reads them: where marks, code and addresses stand, and which marks have a partner.

`formatting` makes spans of it, `explaining` says why a mark stays a letter. The cost is linear in the text, whatever
it holds: one pass finds the tokens and each mark is pushed and dropped at most once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

MARKS = "*_~"
_TOKEN = re.compile(
    r"```(?P<block>.+?)```|`(?P<inline>[^`\n]+)`|(?<![^\W_])(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<mark>[*_~])|(?P<end>\n)",
    re.DOTALL | re.IGNORECASE,
)
_LEAD = re.compile(r"(?P<bullet>[*-]) (?=\S)|(?P<number>\d{1,9}\.) (?=\S)|(?P<quote>>) ")
_SCHEME = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
_AFTER_LINK = ".,;:!?'\"“”‘’»>*_~`…"
_CLOSING = {")": "(", "]": "[", "}": "{"}


class Piece(NamedTuple):
    """A part of a line that knows no marks: code, or an address."""

    start: int
    """Where it begins in the text, with its backticks."""
    end: int
    text: str
    """What is shown of it in this line."""
    at: int
    """Where in the text that begins."""
    code: str = ""
    link: str = ""


@dataclass(eq=False, repr=False, slots=True)
class Line:
    """A line: what it is, its pieces, and the places of its marks."""

    start: int
    """Where its text begins, behind what makes it a list or a quote."""
    kind: str = "plain"
    marker: str = ""
    pieces: list[Piece] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)


def lines(text: str) -> Iterator[tuple[Line, int]]:
    """Each line of a text whose breaks are single newlines, and where it ends."""
    line = begin(text, 0)
    at = line.start
    while token := _TOKEN.search(text, at):
        at = token.end()
        match token.lastgroup:
            case "mark":
                line.marks.append(token.start())
            case "end":
                yield line, token.start()
                line = begin(text, at)
                at = line.start
            case "link":
                at = _link(line, token)
            case "inline":
                line.pieces.append(
                    Piece(token.start(), at, token["inline"], token.start() + 1, "inline")
                )
            case _:
                *before, line = _block(line, token)
                yield from ((one, at) for one in before)
    yield line, len(text)


def begin(text: str, start: int) -> Line:
    """The line that begins there, without its tokens."""
    lead = _LEAD.match(text, start)
    if lead is None:
        return Line(start)
    kind = lead.lastgroup or "plain"
    marker = {"bullet": "•", "number": lead["number"], "quote": ""}[kind]
    return Line(lead.end(), kind, marker)


def _link(line: Line, token: re.Match[str]) -> int:
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
    start = token.start()
    line.pieces.append(Piece(start, start + end, address, start, "", target))
    return start + end


def _block(line: Line, token: re.Match[str]) -> list[Line]:
    """Add a code block, which may run over several lines; all of these, of which the last goes on."""
    inner = token["block"]
    at = token.start("block") + inner.startswith("\n")
    rows = inner.removeprefix("\n").removesuffix("\n").split("\n")
    found = [line, *(Line(token.end()) for _row in rows[1:])]
    for one, row in zip(found, rows, strict=True):
        one.pieces.append(Piece(token.start(), token.end(), row, at, "block"))
        at += len(row) + 1
    return found


def pairs(
    text: str, line: Line, end: int, why: dict[int, str] | None = None
) -> list[tuple[int, str]]:
    """The marks of a line that have a partner. At most one of each is open at a time.

    With `why`, the place of every other mark is kept there, with what keeps it from having one: a word of
    `explaining`'s table.
    """
    return settled_pairs(text, line, end, why)[0]


def settled_pairs(
    text: str, line: Line, end: int, why: dict[int, str] | None = None
) -> tuple[list[tuple[int, str]], int]:
    """The marks that have a partner, and the last one that closes while no other is open; -1 if there is none.

    What follows on that mark and the letter behind it changes nothing before.
    """
    found: list[tuple[int, str]] = []
    opened: dict[str, int] = {}
    dropped: list[tuple[int, str]] = []
    settled = -1
    for position in line.marks:
        mark = text[position]
        before = text[position - 1] if position > line.start else " "
        after = text[position + 1] if position + 1 < end else " "
        mine = opened.get(mark)
        if mine is not None and mine + 1 < position and not before.isspace() and not wordy(after):
            found += [(mine, mark), (position, mark)]
            while (crossed := opened.popitem()[1]) != mine:
                dropped.append((crossed, "crossed"))
            settled = settled if opened else position
        elif not after.isspace() and not wordy(before):
            if mine is not None:
                dropped.append((opened.pop(mark), "nearer"))
            opened[mark] = position
        elif why is not None:
            dropped.append((position, _reason(before, after, opens=mine is not None)))
    if why is not None:
        why.update(dropped)
        why.update(dict.fromkeys(opened.values(), "unclosed"))
    return found, settled


def _reason(before: str, after: str, *, opens: bool) -> str:
    """Why a mark that cannot open closes nothing."""
    if before.isspace():
        return "alone"
    if wordy(after):
        return "inside"
    return "empty" if opens else "unopened"


def wordy(letter: str) -> bool:
    """Whether it is a letter, a digit, or a sign that belongs to one: no mark may touch it from outside.

    What only makes an emoji of the sign before it is none: a mark may touch ☀️ and 1️⃣.
    """
    if letter.isalnum():
        return True
    if letter.isascii():
        return False
    return unicodedata.category(letter) in ("Mn", "Mc") and letter not in _SELECTORS


_SELECTORS = "\ufe0e\ufe0f"
