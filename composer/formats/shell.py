"""The words of a command, as a Unix shell, PowerShell or the Windows command line takes them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from composer.formats.offsets import Pieces, Places

_CARET = re.compile(r"\^(?:\r?\n(?P<line>\r?\n)?|(?P<char>.))")
_BLANK = re.compile(r"(?:[^\S\r\n]|[\\`^]\r?\n)+")
_NEXT_OPTION = re.compile(r"\s*[-–—]")
_PLAIN = re.compile(r"[^\s\\\"'‘’“”$^`|;<>&]+")
_SINGLE = re.compile(r"[^']*")
_TYPED = re.compile(r"(?:[^’‘]|[’‘](?=\S))*")
_DOUBLE = re.compile(r"[^\"\\]+")
_ANSI = re.compile(r"(?:[^'\\]|\\[\s\S])*")
_ANSI_ESCAPE = re.compile(
    r"\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|([\s\S]))"
)
_ANSI_LETTERS = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "a": "\a",
    "v": "\v",
    "e": "\x1b",
}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a command without its quotation marks, and where it stands."""

    text: str
    places: Places

    def after(self, length: int) -> Word:
        """The word without its beginning."""
        return Word(self.text[length:], Places("", [(0, length)], self.places))


def words(text: str, start: int, places: Places) -> Iterator[Word]:
    """The words of the command that begins at `start`; it ends with its line, unless an option follows below."""
    windows = re.search(r"\^(?:\r?\n|[\"\\{])", text) is not None
    if '^"' in text:
        text, start, places = _without_carets(text, start, places)
    at = start
    while at < len(text):
        blank = _BLANK.match(text, at)
        at = blank.end() if blank else at
        if at >= len(text) or text[at] in "|;&":
            return
        if text[at] in "\r\n":
            option = _NEXT_OPTION.match(text, at)
            if option is None:
                return
            at = option.end() - 1
        pieces = Pieces()
        at = _word(text, at, pieces, windows=windows)
        yield Word(pieces.text, pieces.places(places))


def _without_carets(text: str, start: int, places: Places) -> tuple[str, int, Places]:
    """The Windows command line's own escapes taken away; a caret at the end of a line goes on with the next one."""
    pieces, last = Pieces(), start
    for caret in _CARET.finditer(text, start):
        pieces.add(text[last : caret.start()], last)
        pieces.add(caret["char"] or ("\n" if caret["line"] else ""), caret.start())
        if not caret["char"] and not caret["line"]:
            pieces.add(" ", caret.start())
        last = caret.end()
    pieces.add(text[last:], last)
    return pieces.text, 0, pieces.places(places)


def _word(text: str, at: int, pieces: Pieces, *, windows: bool) -> int:
    """Read one word into the pieces; where it ends. A quotation mark that is never closed goes to the end."""
    while at < len(text) and not text[at].isspace() and text[at] not in "|;&":
        char = text[at]
        if char == "'":
            at = _run(text, _SINGLE, at + 1, pieces)
        elif char in "‘’":
            at = _run(text, _TYPED, at + 1, pieces)
        elif char in '"“”':
            at = _double(text, at + 1, pieces, windows=windows)
        elif text.startswith("$'", at):
            at = _ansi(text, at + 2, pieces)
        elif char in "\\`^" and at + 1 < len(text):
            if _BLANK.match(text, at):
                return at
            pieces.add(text[at + 1], at + 1)
            at += 2
        else:
            plain = _PLAIN.match(text, at)
            end = plain.end() if plain else at + 1
            pieces.add(text[at:end], at)
            at = end
    return at


def _run(text: str, pattern: re.Pattern[str], at: int, pieces: Pieces) -> int:
    found = pattern.match(text, at)
    end = found.end() if found else at
    pieces.add(text[at:end], at)
    return end + 1


def _double(text: str, at: int, pieces: Pieces, *, windows: bool) -> int:
    """Between double quotation marks only some characters lose a backslash before them."""
    special = '"' if windows else '"\\$`'
    while at < len(text):
        plain = _DOUBLE.match(text, at)
        if plain:
            pieces.add(plain[0], at)
            at = plain.end()
        elif text[at] == "\\":
            following = text[at + 1 : at + 2]
            if following == "\n" and not windows:
                at += 2
                continue
            if windows and text.startswith('\\\\\\"', at):
                pieces.add('\\"', at)
                at += 4
                continue
            pieces.add(following if following and following in special else f"\\{following}", at)
            at += 2
        elif windows and text.startswith('""', at):
            pieces.add('"', at)
            at += 2
        else:
            return at + 1
    return at


def _ansi(text: str, at: int, pieces: Pieces) -> int:
    found = _ANSI.match(text, at)
    end, last = found.end() if found else at, at
    for escape in _ANSI_ESCAPE.finditer(text, at, end):
        pieces.add(text[last : escape.start()], last)
        pieces.add(_ansi_char(escape), escape.start())
        last = escape.end()
    pieces.add(text[last:end], last)
    return end + 1


def _ansi_char(escape: re.Match[str]) -> str:
    for group, base in ((1, 16), (2, 16), (3, 16), (4, 8)):
        if escape[group]:
            return chr(min(int(escape[group], base), 0x10FFFF))
    return _ANSI_LETTERS.get(escape[5], escape[5])
