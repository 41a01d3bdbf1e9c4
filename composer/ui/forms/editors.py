"""The editors of single values. Each has a signal `edited(value or ABSENT)` and a slot `show_value`."""

from __future__ import annotations

import re
from functools import partial
from typing import Any, Protocol

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.invisible import without_invisible
from composer.messages.tree import ABSENT
from composer.messages.words import LongText, Number, Pick, Text, Toggle
from composer.ui.forms import values
from composer.ui.translate import said
from composer.ui.widgets.narrow import type_within
from composer.ui.widgets.opaque import OpaquePane
from composer.ui.widgets.text_line import TextLine

_ENDS = re.compile("\r\n?|[\u2029\ufdd0\ufdd1]")
_EDGES = 16
"""Padding and border above and below several lines, with a little air. Not asked for: the style sheet, which has them, may
come after the field, and that would be higher from its first letter on."""
_PLAIN = (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.ShiftModifier)


class Editor(Protocol):
    """What the form asks of an editor, whatever widget it is."""

    edited: QtCore.SignalInstance

    def show_value(self, value: Any) -> None:
        """Show what the draft holds. Emits nothing; leaves alone what already says the same."""

    def value(self) -> Any:
        """What it shows, as the draft would hold it: what nobody touched is as it came, null, number or text."""


class DraftUndo(QtCore.QObject):
    """Leaves Ctrl+Z and Ctrl+Y of text fields to the draft's undo, which knows every field."""

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Refuse the field's own undo, so that the window's action gets the key."""
        if event.type() == QtCore.QEvent.Type.ShortcutOverride and isinstance(
            event, QtGui.QKeyEvent
        ):
            for key in (QtGui.QKeySequence.StandardKey.Undo, QtGui.QKeySequence.StandardKey.Redo):
                if event.matches(key):
                    event.ignore()
                    return True
        return super().eventFilter(watched, event)


class _OneLine(TextLine):
    """A line whose undo is the draft's, from when the keyboard first comes: a filter hears of everything else too."""

    def focusInEvent(self, event: QtGui.QFocusEvent) -> None:
        """The keyboard comes."""
        if self.findChild(DraftUndo) is None:
            self.installEventFilter(DraftUndo(self))
        super().focusInEvent(event)


class Line(_OneLine):
    """One line of text."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Text) -> None:
        super().__init__()
        self._came: Any = ABSENT
        self.setPlaceholderText(said(word.placeholder))
        self.textEdited.connect(lambda _text: self.edited.emit(self.value()))

    def show_value(self, value: Any) -> None:
        """Show a text, or any other value as JSON."""
        self._came = value
        text = values.as_text(value)
        if text != self.text():
            self.setText(text)

    def value(self) -> Any:
        """The text, or the other value that came."""
        return values.read(self.text(), self._came, values.from_text)


class Figure(_OneLine):
    """A number. What does not read as one stays as it was typed."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Number) -> None:
        super().__init__()
        self._came: Any = ABSENT
        self.setPlaceholderText(said(word.placeholder))
        self.textEdited.connect(lambda _text: self.edited.emit(self.value()))

    def show_value(self, value: Any) -> None:
        """Show a number, unless the text already says the same ("1.50" stays)."""
        self._came = value
        if not values.same(values.number(self.text()), value):
            self.setText(values.as_text(value))

    def value(self) -> Any:
        """The number; a text of digits that came as text is one still."""
        return values.read(self.text(), self._came, values.number)


class Page(OpaquePane):
    """Several lines of text, growing with what is written."""

    edited = QtCore.Signal(object)

    def __init__(self, word: LongText) -> None:
        super().__init__()
        self._rows = word.rows
        self._quiet = False
        self._text = ""
        self._came: Any = ABSENT
        self.setPlaceholderText(said(word.placeholder))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_value(self, value: Any) -> None:
        """Show a text, or any other value as JSON."""
        self._came = value
        if value == self._text or (text := _lines(values.as_text(value))) == self._text:
            return
        self._quiet = True
        cursor = self.textCursor()
        place, behind = cursor.position(), cursor.atEnd()
        self.setPlainText(text)
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        # Who wrote at the end, or not yet at all, writes on at the end.
        cursor.setPosition(last if behind else min(place, last))
        self.setTextCursor(cursor)
        self._quiet = False

    def value(self) -> Any:
        """The text, or the other value that came; the ends of lines as they came while nothing else is different."""
        came = values.as_text(self._came)
        return self._came if _lines(came) == self._text else values.from_text(self._text)

    def wrap(self, mark: str) -> None:
        """Put a formatting mark on both sides of the selection, or take it away; an edit like any other."""
        cursor = self.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        size = len(mark)
        if len(chosen) > 2 * size and chosen.startswith(mark) and chosen.endswith(mark):
            chosen = chosen[size:-size]
        else:
            chosen = f"{mark}{chosen}{mark}"
        start = cursor.selectionStart()
        cursor.insertText(chosen)
        if chosen == mark * 2:
            cursor.setPosition(start + size)
        else:
            cursor.setPosition(start)
            cursor.setPosition(start + len(chosen), QtGui.QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Ctrl+B and Ctrl+I set WhatsApp's marks; undo and redo are left to the draft, which knows every field."""
        letter = event.text() if event.modifiers() in _PLAIN else ""
        if len(letter) == 1:  # it is no shortcut, and to ask Qt each time is slow
            write = partial(super().keyPressEvent, event)
            type_within(self, write) if letter.isprintable() else write()
            return
        for step in (QtGui.QKeySequence.StandardKey.Undo, QtGui.QKeySequence.StandardKey.Redo):
            if event.matches(step):
                event.ignore()
                return
        marks = {
            QtGui.QKeySequence.StandardKey.Bold: "*",
            QtGui.QKeySequence.StandardKey.Italic: "_",
        }
        for key, mark in marks.items():
            if event.matches(key):
                self.wrap(mark)
                return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QtCore.QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste plain text only, without what nobody can see."""
        text = without_invisible(source.text())
        self.make_way(text)
        self.insertPlainText(text)

    def _typed(self) -> None:
        # Not `toPlainText`, which makes plain spaces of those that do not break.
        self._text = self.document().toRawText().replace("\u2029", "\n")
        if not self._quiet:
            self.edited.emit(self.value())

    def _fit(self) -> None:
        """Between the word's rows and two and a half times as many, then scroll."""
        lines = min(max(self.document().size().height(), self._rows), self._rows * 2.5)
        text = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        height = int(text) + _EDGES
        if height != self.height():
            self.setFixedHeight(height)


def _lines(text: str) -> str:
    """The text with its lines ended as a text field ends them."""
    if text.isascii() and "\r" not in text:
        return text  # as nearly every text, at each of its keystrokes
    return _ENDS.sub("\n", text)


class Tick(QtWidgets.QCheckBox):
    """Yes or no; off is absent, unless it was false already."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Toggle) -> None:
        super().__init__(said(word.label))
        self._off: Any = ABSENT
        self.clicked.connect(lambda on: self.edited.emit(True if on else self._off))

    def show_value(self, value: Any) -> None:
        """Ticked for true; anything else is not."""
        if value is not True:
            self._off = value
        self.setChecked(value is True)

    def value(self) -> Any:
        """True; or what off is."""
        return True if self.isChecked() else self._off


class Picker(QtWidgets.QComboBox):
    """One of some values; typed freely where the word allows it."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Pick, unset: str) -> None:
        super().__init__()
        self._options = {option.value: said(option.label) for option in word.options}
        self._value: Any = ABSENT
        self._values: list[Any] = []
        """Of the items: Qt's own data cannot hold every number."""
        if unset:
            self._add(unset, ABSENT)
        for option in word.options:
            self._add(said(option.label), option.value)
        self.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(10)
        self.setCurrentIndex(-1)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        if word.editable:
            self._make_editable(word)
        self.activated.connect(self._picked)

    def show_value(self, value: Any) -> None:
        """Show the option of that value, or the value itself."""
        if values.same(value, self._value) and self.currentIndex() >= 0:
            return
        self._value = value
        index = next((at for at, one in enumerate(self._values) if values.same(one, value)), -1)
        text = "" if index >= 0 else values.as_text(value)
        if text and not self.isEditable():
            self._add(text, value)
            index = self.count() - 1
        self.setCurrentIndex(index)
        if index < 0 and self.isEditable() and self.currentText() != text:
            self.setEditText(text)

    def value(self) -> Any:
        """The value of the option, or what was typed."""
        shown = self.currentText()
        if shown == self._says(self._value):
            return self._value
        return next((value for value, name in self._options.items() if name == shown), shown)

    def _says(self, value: Any) -> str:
        """How the box shows a value."""
        if value is ABSENT:
            return self.itemText(0) if self._values[:1] == [ABSENT] else ""
        text = values.as_text(value)
        return self._options.get(text, text) if isinstance(value, str) else text

    def _add(self, text: str, value: Any) -> None:
        self._values.append(value)
        self.addItem(text)

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Scroll the form, do not change the value under the pointer."""
        event.ignore()

    def _make_editable(self, word: Pick) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QtWidgets.QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - an editable box has one
        line.setPlaceholderText(said(word.placeholder))
        line.installEventFilter(DraftUndo(self))
        line.textEdited.connect(self._typed)
        completer = self.completer()
        assert completer is not None  # noqa: S101 - an editable box has one
        completer.setCompletionMode(QtWidgets.QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(QtCore.Qt.MatchFlag.MatchContains)

    def _picked(self, index: int) -> None:
        self._value = self._values[index]
        self.edited.emit(self._value)

    def _typed(self, text: str) -> None:
        found = next((value for value, name in self._options.items() if name == text), text)
        self._value = values.from_text(found)
        self.edited.emit(self._value)
