"""The list of what is wrong; each line leads to its field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6 import QtCore, QtGui, QtWidgets

from composer.messages.problem import Problem, Severity
from composer.ui.forms.notice import GLYPHS
from composer.ui.theme import Theme
from composer.ui.translate import counted, named, said, sentence
from composer.ui.widgets.labels import label
from composer.ui.widgets.tab_order import put_in_place


def message_at(pointer: str) -> int | None:
    """In which message of its request something is, counted from 0."""
    found = re.match(r"/messages/(\d+)", pointer)
    return None if found is None else int(found[1])


class ProblemList(QtWidgets.QWidget):
    """Signals `chosen(pointer)` for the problem that was clicked, or entered by key."""

    chosen = QtCore.Signal(str)

    def __init__(self, theme: Theme, nothing: str = "") -> None:
        """`nothing` is what is said where there is none."""
        super().__init__()
        self._problems: tuple[Problem, ...] = ()
        self._several = False
        self._theme = theme
        self._list: QtWidgets.QListWidget | None = None
        self._none = label(
            nothing or self.tr("Nothing to fix. The message is as the specification asks."),
            "muted",
            wrap=True,
        )
        self._none.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._none.setMargin(32)
        self._stack = QtWidgets.QStackedLayout(self)
        self._stack.addWidget(self._none)

    @property
    def title(self) -> str:
        """Of the tab it stands in: how many there are, hints aside."""
        count = sum(1 for one in self._problems if one.severity is not Severity.HINT)
        many = self.tr("Problems ({0})").format(counted(count))
        return many if count else self.tr("Problems")

    def show_problems(self, problems: Sequence[Problem], *, several: bool = False) -> None:
        """Show these, the worst first; of `several` messages, each names its own."""
        if (tuple(problems), several) == (self._problems, self._several):
            return
        self._problems, self._several = tuple(problems), several
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """What came while nobody looked."""
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        from composer.ui.widgets import rows  # most starts never look here

        if self._list is None:
            self._list = rows.rows(self._theme, self.tr("Problems"))
            self._list.itemClicked.connect(self._choose)
            self._list.itemActivated.connect(self._choose)
            self._stack.addWidget(self._list)
            put_in_place(self._list)
        self._list.clear()
        for problem in self._problems:
            text = sentence(problem)
            if problem.place:
                text = named(said(problem.place), text)
            at = message_at(problem.pointer) if self._several else None
            if at is not None:
                text = named(self.tr("Message {0}").format(counted(at + 1)), text)
            item = rows.add_row(
                self._list,
                GLYPHS[problem.severity],
                text,
                problem.source,
                color=problem.severity.value,
            )
            item.setData(QtCore.Qt.ItemDataRole.UserRole, problem.pointer)
        self._stack.setCurrentWidget(self._list if self._problems else self._none)

    def _choose(self, item: QtWidgets.QListWidgetItem) -> None:
        self.chosen.emit(item.data(QtCore.Qt.ItemDataRole.UserRole))
