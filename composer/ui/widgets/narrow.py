"""A change within a long line of text that repaints only the rows of it that changed, and sets its letters once.

Qt repaints the whole line, which of a message's body is a dozen rows; and having laid it out it forgets its glyphs, so
that for each row that it paints it sets the whole line again. Together that takes longer than all else.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets

_UPDATES_DISABLED = QtCore.Qt.WidgetAttribute.WA_UpdatesDisabled

Rows = list[int]
"""Where the rows of a line that is wrapped begin, in UTF-16 units from its start."""


def replace_within(view: QtWidgets.QPlainTextEdit, cursor: QtGui.QTextCursor, text: str) -> None:
    """Put a text without line breaks in the place of what is selected within one line."""
    block, viewport = cursor.block(), view.viewport()
    layout = block.layout()
    if not layout.lineCount():  # nobody has seen it yet
        cursor.insertText(text)
        return
    layout.setCacheEnabled(True)
    start = cursor.selectionStart() - block.position()
    removed = cursor.selectionEnd() - cursor.selectionStart()
    first = max(layout.lineForTextPosition(start).lineNumber() - 1, 0)
    before, length = _rows(layout, first), block.length()
    high = view.blockBoundingRect(block).height()
    viewport.setAttribute(_UPDATES_DISABLED, True)  # noqa: FBT003 - Qt's own way
    cursor.beginEditBlock()  # within one, Qt does not measure how far in its row the cursor comes to stand
    cursor.insertText(text)
    cursor.endEditBlock()
    viewport.setAttribute(_UPDATES_DISABLED, False)  # noqa: FBT003
    after, longer = _rows(layout, first), block.length() - length
    if len(after) != len(before) or view.blockBoundingRect(block).height() != high:
        viewport.update()
        return
    begin, end = changed_rows(before, after, start, start + removed, longer)
    top = view.blockBoundingGeometry(block).translated(view.contentOffset()).top()
    upper, lower = layout.lineAt(first + begin), layout.lineAt(first + end)
    y = top + upper.y()
    rows = QtCore.QRectF(0, y, viewport.width(), top + lower.y() + lower.height() - y)
    viewport.update(rows.adjusted(0, -1, 0, 1).toAlignedRect())


def type_within(view: QtWidgets.QPlainTextEdit, key: Callable[[], object]) -> None:
    """Let Qt do what a key does that writes a letter; of a long line only the rows from the cursor's on are repainted."""
    cursor, document = view.textCursor(), view.document()
    line = cursor.block().layout()
    line.setCacheEnabled(True)
    rows = line.lineCount()
    if rows < _MANY_ROWS or cursor.hasSelection():
        key()
        return
    place, size = cursor.position(), document.characterCount()
    layout = document.documentLayout()
    layout.blockSignals(True)  # noqa: FBT003 - one of them asks for the paint of the whole line
    try:
        key()
    finally:
        layout.blockSignals(False)  # noqa: FBT003
    cursor, viewport = view.textCursor(), view.viewport()
    line = cursor.block().layout()  # whoever heard of the letter may have set another text
    if (cursor.position(), document.characterCount(), line.lineCount()) != (
        place + 1,
        size + 1,
        rows,
    ):
        layout.documentSizeChanged.emit(layout.documentSize())
        viewport.update()
        return
    # A word may have moved up into the row before.
    row = line.lineForTextPosition(cursor.positionInBlock() - 1).lineNumber() - 1
    top = view.blockBoundingGeometry(cursor.block()).top() + view.contentOffset().y()
    high = int(top + line.lineAt(max(row, 0)).y()) - 1
    viewport.update(0, high, viewport.width(), viewport.height() - high)


_MANY_ROWS = 4
"""Rows of a line from which on it is worth to know which of them changed."""


def changed_rows(before: Rows, after: Rows, start: int, stop: int, longer: int) -> tuple[int, int]:
    """The first and the last row that another text stands in, of as many before as after.

    From `start` to `stop` the line was changed, and so became `longer`. The row before that of `start` is among the
    rows: a word may have moved up into it.
    """
    first = 0
    while first + 1 < len(after) and before[first + 1] == after[first + 1] <= start:
        first += 1
    last = len(after) - 1
    while last > first and before[last] + longer == after[last] and before[last] > stop:
        last -= 1
    return first, last


def _rows(layout: QtGui.QTextLayout, first: int) -> Rows:
    return [layout.lineAt(row).textStart() for row in range(first, layout.lineCount())]
