"""Editors of short lists: texts as chips, and pairs of key and value."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.tree import ABSENT
from composer.messages.words import KeyValues, Texts
from composer.ui.forms import values
from composer.ui.forms.editors import DraftUndo
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.handing_on import HandingOn


class Chips(HandingOn, QtWidgets.QWidget):
    """A list of texts. Enter, a comma or leaving the field makes a chip; Backspace takes the last one back."""

    edited = QtCore.Signal(object)

    def __init__(self, word: Texts, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._value: Any = ABSENT
        self._line = QtWidgets.QLineEdit()
        self._line.setPlaceholderText(said(word.placeholder))
        self._line.installEventFilter(self)
        self._line.editingFinished.connect(self._take)
        self._line.textEdited.connect(self._maybe_take)
        self._chips = QtWidgets.QWidget()
        self._flow = Flow(self._chips, spacing=6)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self._chips)
        self._chips.hide()
        self.setFocusProxy(self._line)

    def show_value(self, value: Any) -> None:
        """Show the list; a value that is no list is one chip with its JSON."""
        if values.same(value, self._value):
            return
        self._value = value
        self._flow.clear()
        items = value if isinstance(value, list) else [] if value is ABSENT else [value]
        for index, item in enumerate(items):
            self._flow.addWidget(self._chip(index, values.as_text(item)))
        self._chips.setVisible(bool(items))

    def value(self) -> Any:
        """The texts of the chips, and what came as something else as it came."""
        shown = [name.text() for name in self._chips.findChildren(QtWidgets.QLabel)]
        return self._value if shown == list(map(values.as_text, self._items())) else shown

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Backspace in the empty field takes the last chip back into it."""
        if (
            isinstance(event, QtGui.QKeyEvent)
            and event.type() == QtCore.QEvent.Type.KeyPress
            and event.key() == QtCore.Qt.Key.Key_Backspace
            and not self._line.text()
            and self._items()
        ):
            items = self._items()
            self._line.setText(values.as_text(items[-1]))
            self._send(items[:-1])
            return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[Any]:
        return list(self._value) if isinstance(self._value, list) else []

    def _maybe_take(self, text: str) -> None:
        if any(mark in text for mark in ",;\n"):
            self._take()

    def _take(self) -> None:
        text = self._line.text()
        new = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
        if new:
            self._line.clear()
            self._send([*self._items(), *new])

    def _send(self, items: list[Any]) -> None:
        value: Any = items or ABSENT
        self.show_value(value)
        self.edited.emit(value)

    def _chip(self, index: int, text: str) -> QtWidgets.QWidget:
        chip = QtWidgets.QFrame()
        chip.setProperty("role", "chip")
        row = QtWidgets.QHBoxLayout(chip)
        row.setContentsMargins(edges(10, 2, 3, 2))
        row.setSpacing(2)
        name = QtWidgets.QLabel(text)
        name.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        row.addWidget(name)
        row.addWidget(
            IconButton(
                self._theme,
                "x",
                self.tr("Remove {0}").format(text),
                lambda: self._remove(index),
                size=14,
            )
        )
        return chip

    def _remove(self, index: int) -> None:
        items = self._items()
        del items[index]
        self._send(items)
        self._line.setFocus()


class Pairs(QtWidgets.QWidget):
    """Keys and values, a row each."""

    edited = QtCore.Signal(object)

    def __init__(self, word: KeyValues, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._value: Any = ABSENT
        self._rows: list[tuple[QtWidgets.QWidget, QtWidgets.QLineEdit, QtWidgets.QLineEdit]] = []
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._add = push(
            self.tr("Add a key and value"), lambda: self._new_row("", "").setFocus(), "quiet"
        )
        self._column.addWidget(self._add, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        self._word = word

    def show_value(self, value: Any) -> None:
        """Show the pairs; values that are no text as JSON."""
        if values.same(value, self._value):
            return
        self._value = value
        for row, _key, _text in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows.clear()
        for key, item in value.items() if isinstance(value, dict) else ():
            self._new_row(key, values.as_text(item))

    def _new_row(self, key: str, text: str) -> QtWidgets.QLineEdit:
        row = QtWidgets.QWidget()
        line = QtWidgets.QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        left, right = QtWidgets.QLineEdit(key), QtWidgets.QLineEdit(text)
        for field, name in ((left, self.tr("Key")), (right, self.tr("Value"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.installEventFilter(DraftUndo(field))
            field.textEdited.connect(lambda _text: self._send())
            line.addWidget(field, 1)
        line.addWidget(
            IconButton(self._theme, "trash-2", self.tr("Remove this pair"), lambda: self._drop(row))
        )
        self._column.insertWidget(len(self._rows), row)
        self._rows.append((row, left, right))
        return left

    def _drop(self, row: QtWidgets.QWidget) -> None:
        self._rows = [one for one in self._rows if one[0] is not row]
        row.setParent(None)
        row.deleteLater()
        self._send()

    def value(self) -> Any:
        """The pairs; a value that came as something else than text is that still while it reads the same."""
        known = self._value if isinstance(self._value, dict) else {}
        shown = [(key.text(), text.text()) for _row, key, text in self._rows]
        if shown == [(key, values.as_text(value)) for key, value in known.items()]:
            return self._value
        return {
            key: values.read(text, known.get(key, text), str)
            for key, text in shown
            if key or "" in known
        } or ABSENT

    def _send(self) -> None:
        self._value = self.value()
        self.edited.emit(self._value)
