"""A request in the words of LINK, the Cloud API and the On-Premises API: read only, what differs coloured, problems below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.formats import comparing
from composer.formats.comparing import Difference, Side
from composer.formats.locating import places
from composer.messages.problem import Problem, Severity
from composer.ui.compose import json_problems
from composer.ui.compose.problems import ProblemList
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.json_marks import Mark
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label
from composer.ui.widgets.segments import Segments

FORMATS = (("link", "LINK"), ("cloud", "Cloud API"), ("onprem", "On-Premises"))
_MARKED = 250_000
"""Characters of the longest text in which something is marked."""


class FormatsView(QtWidgets.QWidget):
    """Shows one format at a time; how many problems the others have stands on their buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._request: dict[str, Any] = {}
        self._supplied: frozenset[str] = frozenset()
        self._own = "link"
        self._waiting: list[str] = []
        self.formats = Segments(FORMATS)
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.show_key("link")
        self.formats.chosen.connect(self._choose)
        self.text = JsonView(theme, self.tr("The request in this format"))
        self.text.setReadOnly(True)
        self._about = label(role="muted", wrap=True)
        self.problems = ProblemList(theme, self.tr("This format can say all of it."))
        self._copy = IconButton(
            theme, "copy", self.tr("Copy the JSON"), self._to_clipboard, size=16
        )
        self._others = QtCore.QTimer(self, interval=0, singleShot=True)
        self._others.timeout.connect(self._count_next)
        self._lay_out()

    def set_format(self, format_: str) -> None:
        """The format of the account that sends."""
        self._own = format_
        self.formats.show_key(format_)
        if self._request:
            self._show()

    def show_request(self, request: dict[str, Any], supplied: frozenset[str]) -> None:
        """Show this one, which is in LINK's words; these keys of it the account supplied."""
        if (request, supplied) != (self._request, self._supplied):
            self._request, self._supplied = request, supplied
            self._show()

    def _choose(self, key: str) -> None:
        self.formats.show_key(key)
        self._show()

    def _show(self) -> None:
        format_ = self.formats.key
        side = comparing.side(self._request, format_)
        problems = self._problems_in(format_)
        self.text.show_text(side.text)
        if len(side.text) < _MARKED:
            self.text.show_marks([*_problem_marks(side, problems), *_differences(side)])
        self.problems.show_problems(problems)
        self._about.setText(self._words(side))
        self._show_count(format_, problems)
        self._waiting = [key for key, _text in FORMATS if key != format_]
        self._others.start()

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
        name = dict(FORMATS)[key]
        button = self.formats.button(key)
        button.setText(f"{name} ({count})" if count else name)
        spoken = self.tr("{0}: {1} problems").format(name, count) if count else name
        button.setAccessibleName(f"{self.formats.accessibleName()}: {spoken}")

    def _words(self, side: Side) -> str:
        parts = []
        if side.format == self._own:
            parts.append(self.tr("What this account sends."))
        if side.count > 1:
            parts.append(
                self.tr(
                    "{0} requests: one message to one recipient each; this is the first."
                ).format(counted(side.count))
            )
        if not side.text:
            parts.append(self.tr("There is no message that this format could say."))
        elif side.format == "link":
            parts.append(self.tr("Coloured: what Meta does not have."))
        else:
            parts.append(self.tr("Coloured: what is otherwise with LINK; point at it."))
        return " ".join(parts)

    def _lay_out(self) -> None:
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(16, 8, 8, 2)
        row.addWidget(self.formats, 1)
        row.addWidget(self._copy, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self._about.setContentsMargins(16, 2, 16, 6)
        split = QtWidgets.QSplitter(QtCore.Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.text)
        split.addWidget(self.problems)
        split.setSizes([520, 200])
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(split, 1)

    def _to_clipboard(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.text.text)
        QtWidgets.QToolTip.showText(
            self._copy.mapToGlobal(QtCore.QPoint(0, 28)), self.tr("Copied"), self._copy
        )


def _problem_marks(side: Side, problems: tuple[Problem, ...]) -> list[Mark]:
    placed = [
        replace(one, pointer=at)
        for one in problems
        if (at := comparing.shown_at(one.pointer, side.format)) is not None
    ]
    return json_problems.marks(side.text, placed, (), None)


def _differences(side: Side) -> Iterator[Mark]:
    found = places(side.text)
    for one in side.differences:
        place = found.get(one.pointer)
        if place is not None:
            yield Mark(place.start, place.named, "json-other", "", _sentence(one))


def _sentence(one: Difference) -> str:
    return said(one.why).format(link=one.link)
