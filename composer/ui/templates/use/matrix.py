"""One template in all its languages: a column a language, a row a part, and where one is built otherwise than the first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import fill
from composer.templates.differences import Difference, across_languages
from composer.templates.parts import (
    CALLED,
    Part,
    buttons,
    cards,
    components,
    first,
    header_format,
    text_of,
)
from composer.ui import icons
from composer.ui.templates.use.words import language
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

_WIDE = 250
"""Pixels of a column."""


def parts_of(definition: Any) -> dict[str, str]:
    """What a template says, part by part: the part's name to its words."""
    found = components(definition)
    said = _level(found, "")
    for index, card in enumerate(cards(first(found, "CAROUSEL")), 1):
        said |= _level(card, f"Card {index}: ")
    return said


def _level(found: tuple[Part, ...], before: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for kind in ("HEADER", "BODY", "FOOTER", "LIMITED_TIME_OFFER"):
        part = first(found, kind)
        if part is not None:
            said[_called(before, CALLED[kind])] = _words(part)
    for number, button in enumerate(buttons(first(found, "BUTTONS")), 1):
        url = button.data.get("url")
        words = (text_of(button), url if isinstance(url, str) else "")
        said[_called(before, f"button {number}")] = "\n".join(filter(None, words))
    return said


def _called(before: str, name: str) -> str:
    return f"{before}{name}" if before else name[:1].upper() + name[1:]


def _words(part: Part) -> str:
    terms = part.data.get("limited_time_offer")
    if isinstance(terms, Mapping):
        return str(terms.get("text") or "")
    return text_of(part) or header_format(part).capitalize()


class LanguageMatrix(QtWidgets.QDialog):
    """Only to read. Signals `chosen(language code)` when a person wants to write in one."""

    chosen = QtCore.Signal(str)

    def __init__(self, theme: Theme, parent: QtWidgets.QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = label(role="muted", wrap=True)
        self.table = QtWidgets.QTableWidget()
        self.table.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setAccessibleName(self.tr("The template in all its languages"))
        # Enter, or a double click.
        self.table.cellActivated.connect(lambda _row, column: self._choose(column))
        self.table.setProperty("role", "matrix")
        close = push(self.tr("Close"), self.reject)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(close, 0, QtCore.Qt.AlignmentFlag.AlignRight)
        self._codes: list[str] = []
        self.resize(920, 560)

    def show_definitions(self, definitions: Sequence[Mapping[str, Any]]) -> None:
        """These are one template in its languages; the first is what the others are compared with."""
        name = str(definitions[0].get("name") or "")
        self.setWindowTitle(self.tr("{0} in all its languages").format(name))
        found = across_languages(definitions).get(name, ())
        said = [parts_of(one.definition) for one in found]
        parts = list(dict.fromkeys(part for one in said for part in one))
        self._codes = [one.language for one in found]
        self.table.setRowCount(len(parts) + 1)
        self.table.setColumnCount(len(found))
        self.table.setHorizontalHeaderLabels([language(code) for code in self._codes])
        self.table.setVerticalHeaderLabels([self.tr("Compared with the first"), *parts])
        for at, (one, words) in enumerate(zip(found, said, strict=True)):
            self.table.setItem(0, at, self._verdict(one.differences, first=at == 0))
            for row, part in enumerate(parts, 1):
                self.table.setItem(row, at, self._cell(words.get(part)))
            self.table.setColumnWidth(at, _WIDE)
        heads = self.table.verticalHeader()
        heads.setDefaultAlignment(_TOP_LEFT)
        self.table.horizontalHeader().setDefaultAlignment(_TOP_LEFT)
        self.table.resizeRowsToContents()
        odd = sum(bool(one.differences) for one in found)
        self._tell(len(found), odd)

    def _tell(self, count: int, odd: int) -> None:
        alike = self.tr("{0} languages, all built alike: a message that fits one fits all.")
        differ = self.tr(
            "{0} languages, of which {1} are built otherwise than the first: a message that fits one may not fit these."
        )
        one = self.tr("{0} languages, of which one is built otherwise than the first.")
        text = alike if not odd else one if odd == 1 else differ
        how = self.tr("Enter or a double click in a column writes the message in that language.")
        self.note.setText(f"{text.format(count, odd)} {how}")

    def _verdict(
        self, differences: Sequence[Difference], *, first: bool
    ) -> QtWidgets.QTableWidgetItem:
        text = "\n".join(fill(said(one.text), one.values) for one in differences) or self.tr(
            "Built alike"
        )
        item = _top(QtWidgets.QTableWidgetItem("—" if first else text))
        if not first:
            glyph, color = (
                ("triangle-alert", "warning") if differences else ("circle-check", "good")
            )
            item.setIcon(icons.icon(glyph, self._theme.tokens[color], 16))
            item.setTextAlignment(
                QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.AlignmentFlag.AlignLeft
            )
        return item

    def _cell(self, words: str | None) -> QtWidgets.QTableWidgetItem:
        item = QtWidgets.QTableWidgetItem(self.tr("not there") if words is None else words)
        if words is None:
            item.setForeground(QtGui.QColor(self._theme.tokens["warning"]))
        return _top(item)

    def _choose(self, column: int) -> None:
        self.accept()
        self.chosen.emit(self._codes[column])


_TOP_LEFT = QtCore.Qt.AlignmentFlag.AlignTop | QtCore.Qt.AlignmentFlag.AlignLeft


def _top(item: QtWidgets.QTableWidgetItem) -> QtWidgets.QTableWidgetItem:
    item.setTextAlignment(_TOP_LEFT)
    return item
