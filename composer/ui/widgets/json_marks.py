"""What is wrong, in the text itself: a wavy line below the piece, a glyph beside its line, the sentence as a tooltip.

Marks are cursors of the document: they move with what is written before them until they are shown anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from composer.ui import icons
from composer.ui.theme import Theme
from composer.ui.widgets.plain import escaped

MOST = 200
"""Marks beyond are not shown: each is painted with every line it is in."""


def units(text: str) -> int:
    """Length in UTF-16 units, as Qt counts positions."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Mark(NamedTuple):
    """Characters of the text, from 0, and what is said of them. An empty sentence is a piece that is only dimmed."""

    start: int
    end: int
    color: str
    """The name of one of the theme's colours."""
    glyph: str
    sentence: str
    line: bool = False
    """Whether a piece without a glyph is underlined, so that it is told apart not by its colour alone."""


class _Shown(NamedTuple):
    mark: Mark
    cursor: QtGui.QTextCursor


class Marks:
    """The marks of one view."""

    def __init__(self, view: QtWidgets.QPlainTextEdit, theme: Theme) -> None:
        self._view, self._theme = view, theme
        self._shown: list[_Shown] = []

    def __bool__(self) -> bool:
        return bool(self._shown)

    def show(self, text: str, marks: Sequence[Mark]) -> bool:
        """Show these, the worst first; whether anything changed."""
        places = [(units(text[: mark.start]), units(text[: mark.end])) for mark in marks[:MOST]]
        now = [(one.mark.color, one.mark.sentence, *_ends(one.cursor)) for one in self._shown]
        if now == [
            (mark.color, mark.sentence, *at) for mark, at in zip(marks, places, strict=False)
        ]:
            return False
        self._shown = [
            _Shown(mark, self._cursor(*at)) for mark, at in zip(marks, places, strict=False)
        ]
        self.paint()
        return True

    def at(self, position: int) -> list[Mark]:
        """The marks of the piece that the position, in UTF-16 units, is in."""
        found = []
        for one in self._shown:
            start, end = _ends(one.cursor)
            if start <= position <= end:
                found.append(one.mark)
        return found

    def in_line(self, line: int) -> list[Mark]:
        """The marks that begin in that line, from 0, and have a glyph."""
        document = self._view.document()
        return [
            one.mark
            for one in self._shown
            if one.mark.glyph
            and document.findBlock(one.cursor.selectionStart()).blockNumber() == line
        ]

    def glyphs(self) -> dict[int, Mark]:
        """The worst mark that begins in each line."""
        document = self._view.document()
        found: dict[int, Mark] = {}
        for one in self._shown:
            if one.mark.glyph:
                line = document.findBlock(one.cursor.selectionStart()).blockNumber()
                found.setdefault(line, one.mark)
        return found

    def tell(self, where: QtCore.QPoint, marks: Sequence[Mark]) -> None:
        """The sentences as a tooltip at that point of the screen; none where there are none."""
        lines = list(dict.fromkeys(escaped(mark.sentence) for mark in marks if mark.sentence))
        text = f"<qt>{'<br>'.join(lines)}</qt>" if lines else ""
        QtWidgets.QToolTip.showText(where, text, self._view)

    def paint(self) -> None:
        """Underline them in the colours that are on.

        The last selection wins where two meet: the worst comes last.
        """
        selections = []
        for one in reversed(self._shown):
            selection: QtWidgets.QTextEdit.ExtraSelection = QtWidgets.QTextEdit.ExtraSelection()
            look = QtGui.QTextCharFormat()
            if one.mark.glyph:
                look.setUnderlineStyle(QtGui.QTextCharFormat.UnderlineStyle.WaveUnderline)
                look.setUnderlineColor(self._theme.color(one.mark.color))
            else:
                look.setForeground(self._theme.color(one.mark.color))
                if one.mark.line:
                    look.setUnderlineStyle(QtGui.QTextCharFormat.UnderlineStyle.DashUnderline)
                    look.setUnderlineColor(self._theme.color(one.mark.color))
            selection.format = look
            selection.cursor = one.cursor
            selections.append(selection)
        self._view.setExtraSelections(selections)

    def _cursor(self, start: int, end: int) -> QtGui.QTextCursor:
        cursor = QtGui.QTextCursor(self._view.document())
        last = self._view.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QtGui.QTextCursor.MoveMode.KeepAnchor)
        return cursor


class Gutter(QtWidgets.QWidget):
    """The margin left of the lines."""

    WIDTH = 20
    """Pixels."""

    def __init__(self, view: QtWidgets.QPlainTextEdit, theme: Theme, marks: Marks) -> None:
        super().__init__(view)
        self._view, self._theme, self._marks = view, theme, marks
        self.setBackgroundRole(QtGui.QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        view.verticalScrollBar().valueChanged.connect(self._move)
        view.document().documentLayout().documentSizeChanged.connect(self._move)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """A glyph beside each line that has a mark and is to be seen."""
        if not self._marks:
            return
        painter = QtGui.QPainter(self)
        painter.setClipRect(event.rect())
        for line, mark in self._marks.glyphs().items():
            top = self._top(line)
            if top is not None:
                color = self._theme.tokens[mark.color]
                icons.paint(painter, mark.glyph, color, QtCore.QRect(4, top + 2, 13, 13))

    def event(self, event: QtCore.QEvent) -> bool:
        """The sentences of the line under the mouse."""
        if event.type() == QtCore.QEvent.Type.ToolTip and isinstance(event, QtGui.QHelpEvent):
            line = self._view.cursorForPosition(QtCore.QPoint(0, event.pos().y())).blockNumber()
            self._marks.tell(event.globalPos(), self._marks.in_line(line))
            return True
        return super().event(event)

    def _move(self, *_to: object) -> None:
        if self._marks:
            self.update()

    def _top(self, line: int) -> int | None:
        """Where the line is, in pixels; None for one that is not to be seen."""
        view = self._view
        place = view.blockBoundingGeometry(view.document().findBlockByNumber(line))
        top = round(place.translated(view.contentOffset()).top())
        return top if place.isValid() and -20 < top < self.height() else None


def _ends(cursor: QtGui.QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()
