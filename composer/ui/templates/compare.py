"""Two templates side by side with what differs between them; or one template in all its languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import fill
from composer.rendering.definition import definition_picture
from composer.store.template_records import Entry
from composer.templates.differences import Difference, across_languages, compare
from composer.templates.drafting import with_samples
from composer.ui.preview.phone import PhonePreview
from composer.ui.templates import words
from composer.ui.theme import Theme
from composer.ui.translate import said as translated
from composer.ui.widgets import rows
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.labels import label

_ICONS: Mapping[str, tuple[str, str]] = {
    "missing": ("circle-x", "error"),
    "extra": ("plus", "good"),
    "changed": ("pencil", "warning"),
    "renamed": ("pencil", "warning"),
    "reordered": ("arrow-down", "hint"),
}

_OFFERED = 200
"""Templates of other names that are offered to be compared with."""


class ComparePane(QtWidgets.QWidget):
    """Signals `closed()`, and `other_wanted(key)` when another one is chosen on the right."""

    closed = QtCore.Signal()
    other_wanted = QtCore.Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = label(role="title")
        self.summary = label(role="muted", wrap=True)
        self.other = QtWidgets.QComboBox()
        self.other.setAccessibleName(self.tr("The template to compare with"))
        self.other.setMinimumContentsLength(24)
        self.other.setSizeAdjustPolicy(
            QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.activated.connect(lambda _at: self.other_wanted.emit(self.other.currentData()))
        self.list = rows.rows(theme, self.tr("What differs"))
        self.one, self.two = PhonePreview(), PhonePreview()
        self._theme = theme
        self._follow()
        theme.changed.connect(self._follow)
        self.captions = label(role="heading", wrap=True), label(role="heading", wrap=True)
        self._phones = QtWidgets.QWidget(autoFillBackground=True)
        self._lay_out(theme)

    def show_two(
        self, entries: Sequence[Entry], one: Entry, mine: Any, other: Entry, theirs: Any
    ) -> None:
        """Compare two; `entries` are those that can be chosen instead of the second."""
        self.heading.setText(self.tr("Compare with"))
        self._offer(entries, one, other)
        found = compare(mine, theirs)
        self.summary.setText(self._summed(len(found), _titled(one)))
        self.list.clear()
        self._add(found)
        for phone, definition in ((self.one, mine), (self.two, theirs)):
            phone.set_picture(definition_picture(definition, with_samples(definition)))
        for caption, entry in zip(self.captions, (one, other), strict=True):
            caption.setText(_titled(entry))
        self._phones.show()

    def show_languages(self, name: str, definitions: Sequence[Mapping[str, Any]]) -> None:
        """How one template is built in each of its languages, compared with the first."""
        self.other.hide()
        self._phones.hide()
        self.heading.setText(self.tr("All languages"))
        self.list.clear()
        found = across_languages(definitions).get(name, ())
        for at, translation in enumerate(found):
            called = words.language(translation.language)
            first = self.tr("{0}: the others are compared with it").format(called)
            rows.add_heading(self.list, called if at else first)
            if at and not translation.differences:
                rows.add_row(self.list, "circle-check", self.tr("Built the same"), "", color="good")
            self._add(translation.differences)
        wrong = sum(bool(one.differences) for one in found)
        texts = {
            0: self.tr("“{0}” in {1} languages, all built the same."),
            1: self.tr("“{0}” in {1} languages; one is built differently."),
        }
        text = texts.get(wrong, self.tr("“{0}” in {1} languages; {2} are built differently."))
        self.summary.setText(text.format(name, len(found), wrong))

    def _follow(self) -> None:
        for phone in (self.one, self.two):
            phone.set_dark(self._theme.dark)

    def _add(self, found: Sequence[Difference]) -> None:
        for one in found:
            icon, color = _ICONS[one.kind]
            text = fill(translated(one.text), one.values)
            rows.add_row(self.list, icon, text, "", color=color)

    def _summed(self, count: int, called: str) -> str:
        if not count:
            return self.tr("It says the same as “{0}”.").format(called)
        text = self.tr("1 difference from “{0}”:").format(called)
        many = self.tr("{0} differences from “{1}”:").format(count, called)
        return text if count == 1 else many

    def _offer(self, entries: Sequence[Entry], one: Entry, other: Entry) -> None:
        """Those of the same name first; of many thousands, the nearest in the alphabet."""
        listed = sorted(
            (entry for entry in entries if entry.key != one.key),
            key=lambda entry: (entry.name != one.name, entry.name, entry.language),
        )
        near = next((at for at, entry in enumerate(listed) if entry.name > one.name), 0)
        same = sum(entry.name == one.name for entry in listed)
        begin = max(same, near - _OFFERED // 2)
        shown = [*listed[:same], *listed[begin : begin + _OFFERED]]
        if other not in shown:
            shown.insert(same, other)
        self.other.clear()
        for entry in shown:
            self.other.addItem(_titled(entry), entry.key)
        self.other.setToolTip(
            self.tr("To compare any two, select both in the list: the second with Ctrl held down.")
        )
        self.other.setCurrentIndex(self.other.findData(other.key))
        self.other.show()

    def _lay_out(self, theme: Theme) -> None:
        close = IconButton(theme, "x", self.tr("Back to the template"), self.closed.emit)
        first = QtWidgets.QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.heading)
        first.addWidget(self.other, 1)
        first.addStretch(1)
        first.addWidget(close)
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)
        head = QtWidgets.QFrame()
        head.setProperty("role", "head")
        column = QtWidgets.QVBoxLayout(head)
        column.setContentsMargins(edges(20, 12, 12, 12))
        column.addLayout(first)
        column.addWidget(self.summary)
        pair = QtWidgets.QHBoxLayout(self._phones)
        pair.setContentsMargins(20, 14, 20, 14)
        pair.setSpacing(20)
        for caption, phone in zip(self.captions, (self.one, self.two), strict=True):
            half = QtWidgets.QVBoxLayout()
            caption.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
            half.addWidget(caption)
            half.addWidget(phone, 1)
            pair.addLayout(half, 1)
        split = QtWidgets.QSplitter(QtCore.Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._phones)
        split.setSizes([180, 540])
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(split, 1)


def _titled(entry: Entry) -> str:
    return f"{words.name(entry)} ({entry.language})" if entry.language else words.name(entry)
