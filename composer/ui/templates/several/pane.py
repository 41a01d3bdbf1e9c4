"""The right side of the library while several templates are selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

from composer.store.template_records import Entry
from composer.store.templates import DELETED
from composer.template_outcomes import DONE, STATES, Outcome
from composer.ui.compose.confirm import Confirm
from composer.ui.templates import words
from composer.ui.templates.deeds_menu import deeds_menu
from composer.ui.templates.several import words as several_words
from composer.ui.theme import Theme
from composer.ui.translate import counted, named, said
from composer.ui.widgets import rows
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.labels import label
from composer.ui.widgets.returning import Returning

if TYPE_CHECKING:
    from composer.template_several import Intended

_KEY = QtCore.Qt.ItemDataRole.UserRole
_MOST = 200
"""Rows below one heading; of more, how many there are."""

_Row = tuple[Entry, str, str, str]
"""Of which template, an icon, its colour, and what is said of it."""


class SeveralPane(QtWidgets.QWidget):
    """Signals `wanted(deed)` of its buttons, `opened(key)` for one of the rows, `left_wanted(keys)` for another go."""

    wanted = QtCore.Signal(str)
    opened = QtCore.Signal(int)
    left_wanted = QtCore.Signal(list)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._keys: list[int] = []
        self._asked = False
        self._left: list[int] = []
        self.title = label(role="title")
        self.about = label(role="muted", wrap=True)
        self.submit = push(self.tr("Submit…"), lambda: self.wanted.emit("submit"), "primary")
        self.refresh = push(self.tr("Fetch again"), lambda: self.wanted.emit("refresh"))
        self.export = push(self.tr("Export as JSON…"), lambda: self.wanted.emit("export"))
        self.more = push(self.tr("More"), lambda: None, "menu")
        self.deeds = self._fill_menu()
        self.list = rows.rows(theme, self.tr("What is selected, and what became of each"))
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.again = push(
            self.tr("Select those that are left"), lambda: self.left_wanted.emit(self._left)
        )
        self.again.hide()
        self.confirm = Confirm()
        Returning(self.confirm, lambda: self.submit)
        self._lay_out()
        leave = QtGui.QShortcut(QtGui.QKeySequence(QtCore.Qt.Key.Key_Escape), self)
        leave.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._forget)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """These are selected. What was asked or told of the same ones stays."""
        keys = [one.key for one in entries]
        fresh, self._keys = keys != self._keys, keys
        self.title.setText(self.tr("{0} templates are selected").format(counted(len(entries))))
        there = sum(_is_there(one) for one in entries)
        edited = sum(one.edited for one in entries)
        counts = (
            (there, self.tr("{0} at an account")),
            (len(entries) - there, self.tr("{0} here alone")),
            (edited, self.tr("{0} changed here and not submitted")),
        )
        parts = [text.format(counted(many)) for many, text in counts if many]
        self.about.setText("  ·  ".join(parts))
        self.refresh.setEnabled(bool(there))
        self.deeds["delete"].setEnabled(bool(there))
        self.deeds["compare"].setEnabled(len(entries) == 2)
        if fresh:
            self._asked = False
            self.confirm.hide()
        if not self._asked:
            self._show_statuses(entries)

    def show_intended(self, found: Sequence[Intended], names: Mapping[str, str]) -> None:
        """What would be submitted and what not, before that is asked."""
        stay = [
            (one.entry, "ban", "error", several_words.hindrance(one))
            for one in found
            if not (one.goes or one.same)
        ]
        told = [(one, several_words.doubts(one)) for one in found if one.goes]
        doubtful = [(one.entry, "triangle-alert", "warning", text) for one, text in told if text]
        sound = [
            (one.entry, "circle-check", "good", _what(one, names)) for one, text in told if not text
        ]
        self._begin()
        self._add(self.tr("Left out ({0})"), stay)
        self._add(self.tr("To be submitted, with something to think of ({0})"), doubtful)
        self._add(self.tr("To be submitted ({0})"), sound)
        same = [(one.entry, "circle-check", "muted", "") for one in found if one.same]
        self._add(self.tr("Nothing to submit: their account has them so ({0})"), same)

    def show_outcomes(
        self, outcomes: Sequence[Outcome], entries: Mapping[int, Entry], done: str
    ) -> None:
        """What became of each; `done` is the heading of those with which it went well, with a place for their number."""
        headings = {
            "refused": self.tr("Refused ({0})"),
            "uncertain": self.tr("May have arrived ({0})"),
            "failed": self.tr("Did not leave ({0})"),
            "left": self.tr("Not tried ({0})"),
            DONE: done,
        }
        self._begin()
        for state in (*STATES[1:], DONE):
            icon, color = several_words.HEADINGS[state]
            some = [
                (one, entries.get(one.made) or entries.get(one.key))
                for one in outcomes
                if one.state == state
            ]
            told = [
                (entry, icon, color, several_words.why(one, entry)) for one, entry in some if entry
            ]
            self._add(headings[state], told)
        self._left = [one.key for one in outcomes if one.state != DONE]
        self.again.setVisible(0 < len(self._left) < len(outcomes))

    def ask(self, question: str, yes: str, then: Callable[[], None], mode: str) -> None:
        """Put a question about all of them."""
        self.confirm.put(question, yes, then, mode)

    def _forget(self) -> None:
        self.confirm.hide()

    def _begin(self) -> None:
        self._asked = True
        self.again.hide()
        self.list.clear()
        self.list.scrollToTop()

    def _add(self, heading: str, found: Sequence[_Row]) -> None:
        if not found:
            return
        rows.add_heading(self.list, heading.format(counted(len(found))))
        for entry, icon, color, text in found[:_MOST]:
            item = rows.add_row(self.list, icon, several_words.called(entry), text, color=color)
            item.setData(_KEY, entry.key)
        if len(found) > _MOST:
            rows.add_heading(self.list, self.tr("And {0} more").format(counted(len(found) - _MOST)))

    def _show_statuses(self, entries: Iterable[Entry]) -> None:
        """Which statuses they have."""
        self.again.hide()
        self.list.clear()
        many = Counter(words.status_text(one) for one in entries)
        first = {words.status_text(one): one for one in entries}
        for text, count in many.most_common():
            status = words.status(first[text].status)
            rows.add_row(
                self.list,
                status.icon,
                named(text, counted(count)),
                said(status.meaning),
                color=status.color,
            )

    def _open(self, item: QtWidgets.QListWidgetItem) -> None:
        if (key := item.data(_KEY)) is not None:
            self.opened.emit(key)

    def _fill_menu(self) -> dict[str, QtGui.QAction]:
        deeds = (
            ("compare", self.tr("Compare the two")),
            ("copy", self.tr("Copy as JSON (Ctrl+C)")),
            ("", ""),
            ("delete", self.tr("Delete at their accounts…")),
            ("remove", self.tr("Remove from the library (Delete)")),
        )
        return deeds_menu(self.more, deeds, self.wanted.emit)

    def _lay_out(self) -> None:
        head = QtWidgets.QFrame()
        head.setProperty("role", "head")
        buttons = QtWidgets.QWidget()
        flow = Flow(buttons, spacing=8)
        for button in (self.submit, self.refresh, self.export, self.more):
            flow.addWidget(button)
        top = QtWidgets.QVBoxLayout(head)
        top.setContentsMargins(20, 14, 20, 14)
        top.setSpacing(4)
        top.addWidget(self.title)
        top.addWidget(self.about)
        top.addSpacing(6)
        top.addWidget(buttons)
        side = QtWidgets.QWidget()
        side.setProperty("role", "side")
        side.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        middle = QtWidgets.QVBoxLayout(side)
        middle.setContentsMargins(8, 8, 8, 12)
        middle.setSpacing(8)
        middle.addWidget(self.list, 1)
        foot = QtWidgets.QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.again)
        foot.addStretch(1)
        middle.addLayout(foot)
        whole = QtWidgets.QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(side, 1)
        whole.addWidget(self.confirm)


def _is_there(entry: Entry) -> bool:
    return bool(entry.account and entry.template_id) and entry.status != DELETED


def _what(one: Intended, names: Mapping[str, str]) -> str:
    update = one.plan is not None and one.plan.is_update
    text = said("Changes, to “{0}”") if update else said("New at “{0}”")
    return text.format(names.get(one.account, ""))
