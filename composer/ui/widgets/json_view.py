"""JSON to read and to write: coloured, and changed only where it changed.

Colours are formats of the text itself and not a syntax highlighter's: Qt repaints the whole view for each line that a
highlighter touches, and a letter typed inside a text takes over that text's colour anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6 import QtCore, QtGui

from composer.ui.theme import Theme
from composer.ui.widgets.alike import shared_end, shared_start
from composer.ui.widgets.json_marks import Gutter, Mark, Marks, units
from composer.ui.widgets.narrow import replace_within
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
_COLORED = 250_000
"""Characters of the longest text that is coloured, and of the longest line of it that is while a person types."""
_COLORED_LINE = 5_000
_INDENT = "  "
_PLAIN = (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.ShiftModifier)


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Kind, start and end of each piece; the pieces cover the text."""
    for found in _TOKEN.finditer(text):
        yield found.lastgroup or "other", found.start(), found.end()


class JsonView(OpaquePane):
    """Plain text only, in the system's fixed font. It says what a person does to the text, and knows nothing of it."""

    typed = QtCore.Signal()
    """A person changed the text. Not for what `show_text` does."""
    left = QtCore.Signal()
    """The keyboard went elsewhere in the window."""
    undo_wanted = QtCore.Signal()
    redo_wanted = QtCore.Signal()
    replaced = QtCore.Signal(str)
    """A person put this text in the place of everything; the view still shows what was there."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._stale = False  # whether a person changed the document since `_text` was read from it
        self._quiet = False
        self._touched: tuple[int, int] | None = None
        self._cursor = QtGui.QTextCursor(self.document())
        self._formats: dict[str, QtGui.QTextCharFormat] = {}
        self.setAccessibleName(name)
        if self.isRightToLeft():  # JSON runs from left to right in every language
            self.setLayoutDirection(QtCore.Qt.LayoutDirection.LeftToRight)
        self.setProperty("role", "code")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # what is dropped is the page's
        self.setFont(QtGui.QFontDatabase.systemFont(QtGui.QFontDatabase.SystemFont.FixedFont))
        self._marks = Marks(self, theme)
        self._gutter = Gutter(self, theme, self._marks)
        self.setViewportMargins(Gutter.WIDTH, 0, 0, 0)
        self._read_colors()
        self.document().contentsChange.connect(self._touch)
        self.document().contentsChanged.connect(self._color_typed)
        theme.changed.connect(self._color_again)

    @property
    def text(self) -> str:
        """The text, character by character: `toPlainText` makes plain spaces of those that do not break."""
        if self._stale:
            self._text = self.document().toRawText().replace("\u2029", "\n")
            self._stale = False
        return self._text

    def show_text(self, text: str, *, follow: bool = False) -> None:
        """Show it; only what lies between the beginning and the end that the old and the new text share is touched.

        With `follow` the cursor goes to what changed.
        """
        old, self._text = self.text, text
        if old == text:
            return
        self._quiet = True
        self.make_way(text)
        start = shared_start(old, text)
        end = shared_end(old, text, min(len(old), len(text)) - start)
        if _inside_a_text(old, text, start, end):
            replace_within(self, self._select(old, start, end), text[start : len(text) - end])
        else:
            start = old.rfind("\n", 0, start) + 1
            rest = old[len(old) - end :]
            end = len(rest) - rest.index("\n") if "\n" in rest else 0
            self._insert_colored(self._select(old, start, end), text[start : len(text) - end])
        self.settle_down(text)
        self._quiet = False
        if not old:
            self.moveCursor(QtGui.QTextCursor.MoveOperation.Start)
        elif follow:
            self.setTextCursor(QtGui.QTextCursor(self._cursor))

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these pieces of the text, with their sentences as tooltips, and mark their lines in the margin."""
        if self._marks.show(self.text, marks):
            self._gutter.update()

    def show_piece(self, start: int, end: int) -> None:
        """Select a piece of the text, and show it."""
        cursor = self.textCursor()
        cursor.setPosition(units(self.text[:start]))
        cursor.setPosition(units(self.text[:end]), QtGui.QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Undo and redo are for whoever keeps the history; a new line begins where the last one did."""
        if event.modifiers() in _PLAIN and len(event.text()) == 1 and event.text().isprintable():
            super().keyPressEvent(event)
            return
        steps = {
            QtGui.QKeySequence.StandardKey.Undo: self.undo_wanted,
            QtGui.QKeySequence.StandardKey.Redo: self.redo_wanted,
        }
        for key, wanted in steps.items():
            if event.matches(key):
                wanted.emit()
                return
        if event.key() == QtCore.Qt.Key.Key_Return and event.modifiers() in _PLAIN:
            self._new_line()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QtCore.QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste plain text; in the place of everything it is another message, and not an edit of this one."""
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        cursor = self.textCursor()
        rest = self.document().characterCount() - 1 - len(cursor.selectedText())
        if text.strip() and (not rest or not self.text.strip()):
            self.replaced.emit(text)
        elif text:
            self.make_way(text)
            cursor.insertText(text)
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QtGui.QFocusEvent) -> None:
        """A menu over the pane, or another window, is no leave."""
        super().focusOutEvent(event)
        if event.reason() not in (
            QtCore.Qt.FocusReason.PopupFocusReason,
            QtCore.Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """The margin stays beside the lines."""
        super().resizeEvent(event)
        inner = self.contentsRect()
        self._gutter.setGeometry(inner.left(), inner.top(), Gutter.WIDTH, inner.height())

    def event(self, event: QtCore.QEvent) -> bool:
        """What is wrong with the piece under the mouse.

        The viewport leaves that to us; to listen to the viewport itself would cost each of its paints.
        """
        if event.type() == QtCore.QEvent.Type.ToolTip and isinstance(event, QtGui.QHelpEvent):
            place = self.viewport().mapFrom(self, event.pos())
            at = self.cursorForPosition(place).position()
            self._marks.tell(event.globalPos(), self._marks.at(at))
            return True
        return super().event(event)

    def _new_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        margin = before[: len(before) - len(before.lstrip(" "))]
        deeper = _INDENT if before.rstrip().endswith(("{", "[")) else ""
        cursor.insertText(f"\n{margin}{deeper}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _select(self, text: str, start: int, end: int) -> QtGui.QTextCursor:
        """Everything selected but the first `start` and the last `end` characters.

        One cursor is kept: where a person types on, it stands there already, and to move it Qt must lay out the line.
        """
        cursor = self._cursor
        first, last = units(text[:start]), units(text[: len(text) - end])
        if cursor.position() != first or cursor.hasSelection():
            cursor.setPosition(first)
        if last != first:
            cursor.setPosition(last, QtGui.QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _insert_colored(self, cursor: QtGui.QTextCursor, text: str) -> None:
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if len(text) > _COLORED:
            cursor.insertText(text, self._formats["other"])
        else:
            for kind, first, last in tokens(text):
                cursor.insertText(text[first:last], self._formats[kind])
        cursor.endEditBlock()

    def _touch(self, position: int, _removed: int, added: int) -> None:
        """A piece of the document changed: by a person, unless `show_text` is at work."""
        if self._quiet:
            return
        first, last = self._touched or (position, position)
        self._touched = min(first, position), max(last, position + added)

    def _color_typed(self) -> None:
        """Give the lines that a person changed their colours, and say that they changed."""
        if self._quiet or self._touched is None:
            return
        (first, last), self._touched = self._touched, None
        self._stale = self._quiet = True
        document = self.document()
        if last - first < _COLORED:
            block, end = document.findBlock(first), document.findBlock(last).blockNumber()
            while block.isValid() and (block.blockNumber() <= end or end < 0):
                if block.length() < _COLORED_LINE:
                    self._color_line(block)
                block = block.next()
        self._quiet = False
        self.typed.emit()

    def _color_line(self, block: QtGui.QTextBlock) -> None:
        """Set what differs only: each change of a format paints."""
        text, at = block.text(), block.position()
        shown = [""] * block.length()
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            color = piece.charFormat().foreground().color().name()
            start = piece.position() - at
            shown[start : start + piece.length()] = [color] * piece.length()
            pieces += 1
        cursor = QtGui.QTextCursor(self.document())
        for kind, first, last in _in_units(text):
            look = self._formats[kind]
            if kind != "space" and set(shown[first:last]) != {look.foreground().color().name()}:
                cursor.setPosition(at + first)
                cursor.setPosition(at + last, QtGui.QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(look)

    def _read_colors(self) -> None:
        for kind in (*_COLORS, "space", "other"):
            look = QtGui.QTextCharFormat()
            look.setForeground(self._theme.color(_COLORS.get(kind, "text")))
            self._formats[kind] = look

    def _color_again(self) -> None:
        text, place = self.text, self.textCursor().position()
        self._read_colors()
        self._quiet = True
        self._insert_colored(self._select(text, 0, 0), text)
        self._quiet = False
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self._marks.paint()


def _in_units(text: str) -> Iterator[tuple[str, int, int]]:
    """The tokens, in UTF-16 units."""
    if text.isascii():
        yield from tokens(text)
        return
    at = 0
    for kind, first, last in tokens(text):
        size = units(text[first:last])
        yield kind, at, at + size
        at += size


def _inside_a_text(old: str, new: str, start: int, end: int) -> bool:
    """Whether old and new differ within the quotation marks of one key or text only."""
    pieces = old[start : len(old) - end] + new[start : len(new) - end]
    if '"' in pieces or "\\" in pieces or "\n" in pieces:
        return False
    before = old[old.rfind("\n", 0, start) + 1 : start].replace("\\\\", "").replace('\\"', "")
    return before.count('"') % 2 == 1 and not before.endswith("\\")
