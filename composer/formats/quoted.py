"""Texts in quotation marks of any kind, with the slips that people and word processors make in them.

Everything here looks at each character a bounded number of times, however broken the text is.
"""

from __future__ import annotations

import json
import re

from composer.formats.link import NotJsonError
from composer.formats.offsets import Places
from composer.formats.repairs import Notes

CLOSERS = {
    '"': '"',
    "'": "'",
    "`": "`",
    "“": '”“"',
    "”": '”"',
    "„": '“”"',
    "‟": '”"',
    "‘": "’‘'",
    "’": "’'",
    "‚": "‘’'",
    "«": "»",
    "‹": "›",
}
"""The quotation marks that open a text, and those that may close it."""

OPENERS = "".join(CLOSERS)
_SMART = frozenset(OPENERS) - frozenset("\"'`")

_WORDS = r"(?:true|false|null|True|False|None)\b|[A-Za-z_$][\w$-]*[ \t]*[:=]"
_AFTER = re.compile(
    rf"""[^\S\r\n]*(?:$|[\r\n:\}}\];{OPENERS}]|//|/\*|\#|\|\|?\s*[{OPENERS}<]|or\b|\+\s*[{OPENERS}]|=|\.\.|…
    |[{{\[]\s*[{{\[\]}}{OPENERS}]|(?:-?\d[\d.]*+|true|false|null)[^\S\r\n]*(?:[,}}\]\r\n]|$)
    |,[^\S\r\n]*(?:$|[\r\n{OPENERS}{{\[\}}\]\d.…+\-/\#\\<,]|{_WORDS}))""",
    re.VERBOSE,
)
"""What may follow a text. A quotation mark with anything else behind it belongs to the text."""

_TRIES = 50
"""So many quotation marks in one line are taken for parts of the text; that keeps reading linear."""


def _body(closers: str, breaks: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\\{breaks}{re.escape(closers)}]|\\(?:\r\n|[\s\S]))*+")


_IN_LINE = {opener: _body(closers, r"\r\n") for opener, closers in CLOSERS.items()}
_IN_LINES = {opener: _body(closers, "") for opener, closers in CLOSERS.items()}
_ODD = re.compile(r"""\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|[\s\S]|$)|\r\n|["\x00-\x1f]""")
_PLAIN_ESCAPES = frozenset('"\\/bfnrt')


class Quoted:
    """Reads the texts in quotation marks of one source; slips go to `notes`."""

    def __init__(self, source: str, places: Places, notes: Notes) -> None:
        self._source, self._places, self._notes = source, places, notes
        self._next: dict[str, tuple[int, int]] = {}

    def read(self, at: int) -> tuple[str, int]:
        """The text whose opening quotation mark is there, and where it ends. Raises NotJsonError."""
        opener = self._source[at]
        if opener != '"':
            self._notes.add("smart-quotes" if opener in _SMART else "quotes", at)
        end, after = self._end(at, opener)
        return self._unescaped(at + 1, end), after

    def _end(self, at: int, opener: str) -> tuple[int, int]:
        """Where the text ends, and where what follows begins."""
        source, first, here = self._source, -1, at + 1
        for _ in range(_TRIES):
            here = self._stop(_IN_LINE[opener], here)
            if here >= len(source) or source[here] not in CLOSERS[opener]:
                break
            if _AFTER.match(source, here + 1):
                if first >= 0:
                    self._notes.add("inner-quotes", at)
                    here += self._is_doubled(here)
                return here, here + 1
            first = here if first < 0 else first
            here += 1
        return (first, first + 1) if first >= 0 else self._in_lines(at, opener, here)

    def _is_doubled(self, at: int) -> bool:
        """Whether the mark closes words quoted at the end of the text, and the next one closes the text."""
        source = self._source
        return source[at + 1 : at + 2] == source[at] and _AFTER.match(source, at + 2) is not None

    def _stop(self, body: re.Pattern[str], at: int) -> int:
        found = body.match(self._source, at)
        return found.end() if found else at

    def _in_lines(self, at: int, opener: str, line_end: int) -> tuple[int, int]:
        """No quotation mark in this line: either the text has line breaks, or the mark was forgotten."""
        source = self._source
        end = self._closer(opener, line_end)
        if end < len(source) and _AFTER.match(source, end + 1):
            return end, end + 1
        if line_end >= len(source):
            raise NotJsonError(
                *self._places.where(at), "A text that begins here has no closing quotation mark."
            )
        self._notes.add("unclosed", at)
        text = source[at + 1 : line_end].rstrip()
        end = at + 1 + len(text.removesuffix(",").rstrip())
        return end, end

    def _closer(self, opener: str, at: int) -> int:
        """The next mark that could close such a text; looked for once for all that ask before it."""
        since, found = self._next.get(opener, (0, -1))
        if not since <= at <= found:
            found = self._stop(_IN_LINES[opener], at)
            self._next[opener] = (at, found)
        return found

    def _unescaped(self, start: int, end: int) -> str:
        raw = self._source[start:end]
        if not _ODD.search(raw):
            return raw
        tidy = _ODD.sub(lambda odd: self._escape(odd[0], start + odd.start(), start), raw)
        text: str = json.loads(f'"{tidy}"')
        return text

    def _escape(self, odd: str, at: int, start: int) -> str:
        """An escape, a quotation mark or a control character of the text that begins at `start`, as JSON has it."""
        if odd == '"':
            return '\\"'
        if odd[0] != "\\":
            slip = "line-break" if odd[0] in "\r\n" else "control"
            self._notes.add(slip, start if slip == "line-break" else at)
            return "\\n" if slip == "line-break" else f"\\u{ord(odd):04x}"
        rest = odd[1:]
        if rest in _PLAIN_ESCAPES or (rest[:1] == "u" and len(rest) == 5):
            return odd
        self._notes.add("backslash", at)
        if rest[:1] == "x" and len(rest) == 3:
            return f"\\u00{rest[1:]}"
        if not rest or rest[0] in "\r\n":
            return ""
        return rest if rest >= " " else f"\\u{ord(rest):04x}"
