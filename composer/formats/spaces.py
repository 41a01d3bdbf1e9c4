"""What stands between the values and means nothing: spaces of all kinds, and comments."""

from __future__ import annotations

import re

from composer.formats.repairs import Notes

_PLAIN = re.compile(r"[ \t\r\n]*")
_BLANK = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*")
_LINE_COMMENT = re.compile(r"(?://|#)[^\r\n]*")
_SHORT_COMMENT = re.compile(r"(?://|#)[^\"{}\[\]]*")


class Spaces:
    """Skips spaces and comments of one text; comments and unusual spaces are noted."""

    def __init__(self, text: str, notes: Notes) -> None:
        self._text, self._notes = text, notes
        self._last_line = max(text.rstrip().rfind("\n"), text.rstrip().rfind("\r")) + 1
        self._no_end_after = len(text) + 1
        """From here on no comment is ended any more: looked for once."""

    def skip(self, at: int) -> int:
        """Where the next thing begins."""
        text = self._text
        while True:
            at = self._blank(at)
            if text.startswith(("//", "#"), at):
                self._notes.add("comment", at)
                at = self._line_end(at)
            elif text.startswith("/*", at):
                self._notes.add("comment", at)
                at = self._block_end(at)
            else:
                return at

    def _line_end(self, at: int) -> int:
        """After a comment that goes to the end of its line; in a text put on one line, to the next bracket or text."""
        pattern = _LINE_COMMENT if at < self._last_line else _SHORT_COMMENT
        comment = pattern.match(self._text, at)
        return comment.end() if comment else at + 2

    def _blank(self, at: int) -> int:
        plain = _PLAIN.match(self._text, at)
        at = plain.end() if plain else at
        blank = _BLANK.match(self._text, at)
        if blank and blank.end() > at:
            self._notes.add("space", at)
            return blank.end()
        return at

    def _block_end(self, at: int) -> int:
        """After the comment; one that is never ended goes to the end of its line."""
        if at < self._no_end_after:
            end = self._text.find("*/", at + 2)
            if end >= 0:
                return end + 2
            self._no_end_after = at
        end = self._text.find("\n", at)
        return end if end >= 0 else len(self._text)
