"""A request in the words of LINK, the Cloud API and the On-Premises API: one of them, or where there is room two side by side.

Read only: what is edited, or pasted in any of the three, is LINK's JSON in the tab before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.formats import comparing
from composer.formats.aligning import Anchors, anchors, other
from composer.formats.comparing import Side
from composer.messages.problem import Problem, Severity
from composer.store.accounts import Account
from composer.ui.compose.formats_side import MARKED, FormatSide
from composer.ui.compose.problems import ProblemList
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments

FORMATS = (("link", "LINK"), ("cloud", "Cloud API"), ("onprem", "On-Premises"))
_NAMES = dict(FORMATS)
ROOM = 760
"""Pixels from which on two stand side by side."""
_TEXTS, _PROBLEMS = 600, 150
"""How the height is shared then."""


class FormatsView(QtWidgets.QWidget):
    """How many problems each format has stands on its button."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._request: dict[str, Any] = {}
        self._supplied: frozenset[str] = frozenset()
        self._own = "link"
        self._waiting: list[str] = []
        self._wide = False
        self._anchors: Anchors = ()
        self._moving = False
        self.formats = Segments(FORMATS)
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.show_key("link")
        self.formats.chosen.connect(self._choose)
        self._link_name = label(_NAMES["link"], "heading")
        self.link = FormatSide(theme, self._link_name, self.tr("The request in LINK’s format"))
        self.link.hide()
        self.side = FormatSide(theme, self.formats, self.tr("The request in this format"))
        self.text = self.side.text
        self._about = label(role="muted", wrap=True)
        self.problems = ProblemList(theme, self.tr("All of it can be said."))
        self._others = QtCore.QTimer(self, interval=0, singleShot=True)
        self._others.timeout.connect(self._count_next)
        self.link.scrolled.connect(lambda: self._follow(self.link, self.side, to_right=True))
        self.side.scrolled.connect(lambda: self._follow(self.side, self.link, to_right=False))
        self._lay_out()

    def set_account(self, account: Callable[[], Account] | None) -> None:
        """Whose addresses copied calls have."""
        self.link.account = self.side.account = account

    def set_format(self, format_: str) -> None:
        """The format of the account that sends."""
        self._own = format_
        self.formats.show_key(self._meta() if self._wide else format_)
        if self._request:
            self._show()

    def show_request(self, request: dict[str, Any], supplied: frozenset[str]) -> None:
        """Show this one, which is in LINK's words; these keys of it the account supplied."""
        if (request, supplied) != (self._request, self._supplied):
            self._request, self._supplied = request, supplied
            self._show()

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Two where there is room for two."""
        super().resizeEvent(event)
        wide = event.size().width() >= ROOM
        if wide != self._wide:
            self._wide = wide
            self.link.setVisible(wide)
            self.formats.button("link").setVisible(not wide)
            if wide:
                self.formats.show_key(self._meta())
                self._split.setSizes([_TEXTS, _PROBLEMS])
            self._show()

    def _meta(self) -> str:
        """Which of Meta's stands beside LINK's: the one that was chosen, else the account's, else the Cloud API's."""
        return next((key for key in (self.formats.key, self._own) if key != "link"), "cloud")

    def _choose(self, key: str) -> None:
        self.formats.show_key(key)
        self._show()

    def _show(self) -> None:
        if not self._request:
            return
        format_ = self.formats.key
        side = comparing.side(self._request, format_)
        problems = self._problems_in(format_)
        told = [_named(one, format_) for one in problems]
        self.side.show_side(self._request, side, problems, side.differences)
        self._anchors = ()
        if self._wide:
            told += self._show_link(side)
        self.problems.show_problems(sorted(told, key=lambda one: one.severity.rank))
        self._about.setText(self._words(side))
        self._show_count(format_, problems)
        self._waiting = [key for key, _text in FORMATS if key != format_]
        self._others.start()

    def _show_link(self, beside: Side) -> list[Problem]:
        side = comparing.side(self._request, "link")
        problems = self._problems_in("link")
        differences = (*side.differences, *comparing.beside(beside))
        self.link.show_side(self._request, side, problems, differences)
        if max(len(side.text), len(beside.text)) < MARKED:
            self._anchors = anchors(side.text, beside.text, beside.ways)
        self._follow(self.side, self.link, to_right=False)
        return [_named(one, "link") for one in problems]

    def _follow(self, moved: FormatSide, beside: FormatSide, *, to_right: bool) -> None:
        """What says the same stands at the same height."""
        if self._moving or not self._wide:
            return
        self._moving = True
        lines = [one.text.blockCount() for one in (self.link, self.side)]
        if moved.at_the_end() and moved.line():
            line = float(beside.text.blockCount() - 1)
        else:
            line = other(moved.line(), self._anchors, *lines, to_right=to_right)
        beside.show_line(line)
        self._moving = False

    def _problems_in(self, format_: str) -> tuple[Problem, ...]:
        return comparing.problems_in(self._request, format_, self._supplied)

    def _count_next(self) -> None:
        """One format a turn of the event loop: all three at once could be felt."""
        if self._waiting:
            key = self._waiting.pop(0)
            self._show_count(key, self._problems_in(key))
            self._others.start()

    def _show_count(self, key: str, problems: tuple[Problem, ...]) -> None:
        count = sum(one.severity is not Severity.HINT for one in problems)
        name = _NAMES[key]
        button = self.formats.button(key)
        button.setText(f"{name} ({count})" if count else name)
        if key == "link":
            self._link_name.setText(button.text())
        spoken = self.tr("{0}: {1} problems").format(name, count) if count else name
        button.setAccessibleName(f"{self.formats.accessibleName()}: {spoken}")

    def _words(self, side: Side) -> str:
        parts = []
        if side.format == self._own:
            parts.append(self.tr("What this account sends."))
        if side.count > 1:
            text = self.tr("{0} requests: one message to one recipient each; this is the first.")
            parts.append(text.format(counted(side.count)))
        if not side.text:
            parts.append(self.tr("There is no message that this format could say."))
        elif side.format == "link":
            parts.append(self.tr("Underlined with dashes: what Meta does not have (F7)."))
        else:
            parts.append(self.tr("Underlined with dashes: what is otherwise with LINK (F7)."))
        parts.append(self.tr("To change it, write into the tab JSON, or paste any format there."))
        return " ".join(parts)

    def _lay_out(self) -> None:
        self._about.setContentsMargins(16, 6, 16, 6)
        across = QtWidgets.QSplitter()
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        across.addWidget(self.link)
        across.addWidget(self.side)
        across.setSizes([500, 500])
        split = self._split = QtWidgets.QSplitter(QtCore.Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(across)
        split.addWidget(self.problems)
        split.setSizes([520, 200])
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.insertWidget(0, self._about)


def _named(problem: Problem, format_: str) -> Problem:
    """With the name of the format that has it."""
    place = said(problem.place) if problem.place else ""
    return replace(problem, place=" · ".join(filter(None, (_NAMES[format_], place))))
