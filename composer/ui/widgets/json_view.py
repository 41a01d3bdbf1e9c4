"""JSON to read: highlighted, and changed only where it changed."""

from __future__ import annotations

import re

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui.theme import Theme

_TOKEN = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*"?)|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)'
    r"|(?P<word>true|false|null)|(?P<mark>[{}\[\],:])"
)


class Highlighter(QtGui.QSyntaxHighlighter):
    """Keys, texts, numbers, words, marks."""

    def __init__(self, document: QtGui.QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[str, QtGui.QTextCharFormat] = {}
        self._read_colors()
        theme.changed.connect(self._repaint)

    def highlightBlock(self, text: str) -> None:
        """One line."""
        plain = text.isascii() or max(text) <= "\uffff"
        for found in _TOKEN.finditer(text):
            start, end = found.span()
            if not plain:
                start, end = _units(text[:start]), _units(text[:end])
            self.setFormat(start, end - start, self._formats[found.lastgroup or "mark"])

    def _read_colors(self) -> None:
        for name in ("key", "string", "number", "word", "mark"):
            look = QtGui.QTextCharFormat()
            look.setForeground(self._theme.color(f"json-{name}"))
            self._formats[name] = look

    def _repaint(self) -> None:
        self._read_colors()
        self.rehighlight()


class JsonView(QtWidgets.QPlainTextEdit):
    """A read-only pane. Plain text only, in the system's fixed font."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
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
        self._text = ""
        self._highlighter = Highlighter(self.document(), theme)

    def show_text(self, text: str) -> None:
        """Show it; only the lines between what the old and the new text share at both ends are touched."""
        old, new = self._text, text
        if old == new:
            return
        self._text = new
        start = _shared(old, new)
        end = _shared(old[start:][::-1], new[start:][::-1])
        cursor = QtGui.QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QtGui.QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - end])

    def show_line(self, line: int) -> None:
        """Put the cursor on a line, from 0, and show it."""
        block = self.document().findBlockByNumber(line)
        cursor = QtGui.QTextCursor(block)
        cursor.movePosition(
            QtGui.QTextCursor.MoveOperation.EndOfBlock, QtGui.QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)
        self.centerCursor()


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
    return len(text) + sum(letter > "\uffff" for letter in text)
