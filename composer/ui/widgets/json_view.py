"""JSON to read: coloured, and changed only where it changed.

Colours are formats of the text itself and not a syntax highlighter's: Qt repaints the whole view for each line that a
highlighter touches, and a letter typed inside a text takes over that text's colour anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6 import QtCore, QtGui

from composer.ui.theme import Theme
from composer.ui.widgets.opaque import OpaquePane

_TOKEN = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*"?)|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)'
    r"|(?P<word>true|false|null)|(?P<mark>[{}\[\],:])|(?P<space>\s+)|(?P<other>.)"
)
_COLORS = {
    "key": "json-key",
    "string": "json-string",
    "number": "json-number",
    "word": "json-word",
    "mark": "json-mark",
}


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Kind, start and end of each piece; the pieces cover the text."""
    for found in _TOKEN.finditer(text):
        yield found.lastgroup or "other", found.start(), found.end()


class JsonView(OpaquePane):
    """A read-only pane. Plain text only, in the system's fixed font."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._cursor = QtGui.QTextCursor(self.document())
        self._formats: dict[str, QtGui.QTextCharFormat] = {}
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
            | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setProperty("role", "code")
        self.setUndoRedoEnabled(False)
        self.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._read_colors()
        theme.changed.connect(self._color_again)

    def show_text(self, text: str) -> None:
        """Show it; only what lies between the beginning and the end that the old and the new text share is touched."""
        old, self._text = self._text, text
        if old == text:
            return
        start = _shared(old, text)
        end = _shared(old[start:][::-1], text[start:][::-1])
        if _inside_a_text(old, text, start, end):
            self._select(old, start, end).insertText(text[start : len(text) - end])
            return
        start = old.rfind("\n", 0, start) + 1
        rest = old[len(old) - end :]
        end = len(rest) - rest.index("\n") if "\n" in rest else 0
        self._insert_colored(self._select(old, start, end), text[start : len(text) - end])

    def show_line(self, line: int) -> None:
        """Put the cursor on a line, from 0, and show it."""
        cursor = QtGui.QTextCursor(self.document().findBlockByNumber(line))
        cursor.movePosition(
            QtGui.QTextCursor.MoveOperation.EndOfBlock, QtGui.QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)
        self.centerCursor()

    def _select(self, text: str, start: int, end: int) -> QtGui.QTextCursor:
        """Everything selected but the first `start` and the last `end` characters.

        One cursor is kept: where a person types on, it stands there already, and to move it Qt must lay out the line.
        """
        cursor = self._cursor
        first, last = _units(text[:start]), _units(text[: len(text) - end])
        if cursor.position() != first or cursor.hasSelection():
            cursor.setPosition(first)
        if last != first:
            cursor.setPosition(last, QtGui.QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _insert_colored(self, cursor: QtGui.QTextCursor, text: str) -> None:
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for kind, first, last in tokens(text):
            cursor.insertText(text[first:last], self._formats[kind])
        cursor.endEditBlock()

    def _read_colors(self) -> None:
        for kind in (*_COLORS, "space", "other"):
            look = QtGui.QTextCharFormat()
            look.setForeground(self._theme.color(_COLORS.get(kind, "text")))
            self._formats[kind] = look

    def _color_again(self) -> None:
        self._read_colors()
        self._insert_colored(self._select(self._text, 0, 0), self._text)


def _inside_a_text(old: str, new: str, start: int, end: int) -> bool:
    """Whether old and new differ within the quotation marks of one key or text only."""
    pieces = old[start : len(old) - end] + new[start : len(new) - end]
    if '"' in pieces or "\\" in pieces or "\n" in pieces:
        return False
    before = old[old.rfind("\n", 0, start) + 1 : start].replace("\\\\", "").replace('\\"', "")
    return before.count('"') % 2 == 1 and not before.endswith("\\")


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _units(text: str) -> int:
    """Length in UTF-16 units, as Qt counts positions."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
