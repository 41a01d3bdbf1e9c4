"""The editor of samples: a line for each gap of the text above it, made as the gap is written."""

from __future__ import annotations

from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.tree import ABSENT
from composer.messages.words import Samples
from composer.templates import sampling
from composer.templates.sampling import Sample
from composer.ui.forms.editors import DraftUndo
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.labels import label

_GAP_WIDTH = 64
_KNOWN = 24
"""Characters of a gap's name that have room before its line."""


class SamplesEdit(QtWidgets.QWidget):
    """Signals `edited(value)` with the whole “example”, and `emptied(on)` when there is nothing to show."""

    edited = QtCore.Signal(object)
    emptied = QtCore.Signal(bool)

    def __init__(self, word: Samples, theme: Theme) -> None:
        super().__init__()
        self._word, self._theme = word, theme
        self._value: Any = ABSENT
        self._text: Any = ""
        self._lines: dict[int | str, _Row] = {}
        self._shown: tuple[tuple[int | str, str, bool], ...] = ()
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.ClickFocus)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_beside(self, text: Any) -> None:
        """The text whose gaps they are for."""
        self._text = text

    def show_value(self, value: Any) -> None:
        """Show the samples."""
        self._value = value
        found = sampling.samples(self._text, value, self._word.key, rows=self._word.rows)
        shown = tuple((one.at, one.gap, one.is_wanted) for one in found)
        if shown != self._shown:
            self._shown = shown
            self._make(found)
        for one in found:
            line = self._lines[one.at].line
            if line.text() != one.text:
                line.setText(one.text)
        self.emptied.emit(not found)

    def value(self) -> Any:
        """What the lines say; what came, while they say that."""
        made = self._value
        known = sampling.samples(self._text, made, self._word.key, rows=self._word.rows)
        for one in known:
            text = self._lines[one.at].line.text()
            if text != one.text:
                made = sampling.put(made, self._word.key, one.at, text, rows=self._word.rows)
        return made

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - Qt's name
        """What is said of the samples is said at each."""
        super().setAccessibleDescription(text)
        for row in self._lines.values():
            row.line.setAccessibleDescription(text)

    def _make(self, found: tuple[Sample, ...]) -> None:
        """A row for each; those that were there stay, with the cursor in them."""
        before, self._lines = self._lines, {}
        for index, one in enumerate(found):
            row = before.pop(one.at, None) or self._row(one.at)
            self._column.insertWidget(index, row)
            self._lines[one.at] = row
            row.show_sample(one)
        for row in before.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def focusInEvent(self, _event: QtGui.QFocusEvent) -> None:
        """The first line takes the keys."""
        first = next(iter(self._lines.values()), None)
        if first is not None:
            first.line.setFocus()

    def _row(self, at: int | str) -> _Row:
        row = _Row(self._theme)
        row.line.textEdited.connect(lambda _text: self.edited.emit(self.value()))
        row.bin.clicked.connect(lambda _on: self._drop(at))
        return row

    def _drop(self, at: int | str) -> None:
        self.edited.emit(sampling.put(self._value, self._word.key, at, "", rows=self._word.rows))


class _Row(QtWidgets.QWidget):
    """A gap, and what may stand in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name = label(role="label")
        self.name.setMinimumWidth(_GAP_WIDTH)
        self.line = QtWidgets.QLineEdit()
        self.line.installEventFilter(DraftUndo(self.line))
        self.bin = IconButton(theme, "trash-2", "", size=16)
        across = QtWidgets.QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.name)
        across.addWidget(self.line, 1)
        across.addWidget(self.bin)

    def show_sample(self, one: Sample) -> None:
        """Say which gap it is for, and whether there is that gap."""
        self.name.setText(one.gap if len(one.gap) <= _KNOWN else one.gap[:_KNOWN] + "…")
        said = self.tr("Sample for {0}").format(one.gap)
        wanted = one.is_wanted
        stray = self.tr("{0}, which is no gap of the text").format(said)
        self.line.setPlaceholderText(self.tr("What may stand here") if wanted else "")
        self.line.setAccessibleName(said if wanted else stray)
        self.line.setToolTip("" if wanted else stray)
        self.bin.setVisible(not wanted)
        removes = self.tr("Remove the sample for {0}, which is no gap of the text").format(one.gap)
        self.bin.setToolTip(removes)
        self.bin.setAccessibleName(removes)
