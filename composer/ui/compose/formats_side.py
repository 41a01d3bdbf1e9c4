"""A request in one format: read only, its problems at their lines, what differs coloured and underlined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from composer.formats import comparing
from composer.formats.comparing import Difference, Side
from composer.formats.locating import places
from composer.messages.problem import Problem
from composer.store.accounts import Account
from composer.ui.compose import json_problems
from composer.ui.theme import Theme
from composer.ui.translate import said
from composer.ui.widgets.buttons import IconButton
from composer.ui.widgets.direction import edges
from composer.ui.widgets.json_marks import Mark
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label

MARKED = 250_000
"""Characters of the longest text in which something is marked."""
_NEXT = ("F7", "Shift+F7")


class FormatSide(QtWidgets.QWidget):
    """`head` is what stands above the text: a name, or a choice. Signals `scrolled()`, by whatever means.

    F7 goes to the next of what differs, and what is said of it stands below the text.
    """

    scrolled = QtCore.Signal()

    def __init__(self, theme: Theme, head: QtWidgets.QWidget, name: str) -> None:
        super().__init__()
        self.account: Callable[[], Account] | None = None
        """Whose address a copied call has."""
        self._request: dict[str, Any] = {}
        self._format = ""
        self._marked: list[Mark] = []
        self.text = JsonView(theme, name)
        self.text.setReadOnly(True)
        flags = QtCore.Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.text.setToolTip("")
        self._said = label(role="muted", wrap=True)
        self._said.setContentsMargins(edges(20, 3, 12, 4))
        self.copying = IconButton(theme, "copy", self.tr("Copy"), size=16)
        self._menu = QtWidgets.QMenu(self.copying)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.copying.setMenu(self._menu)
        self.copying.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        self.text.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        self.text.cursorPositionChanged.connect(self._say)
        for keys, step in zip(_NEXT, (1, -1), strict=True):
            shortcut = QtGui.QShortcut(QtGui.QKeySequence(keys), self)
            shortcut.setContext(QtCore.Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.go(step))
        row = QtWidgets.QHBoxLayout()
        row.setContentsMargins(edges(16, 8, 8, 2))
        row.addWidget(head, 1)
        row.addWidget(self.copying, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self._row = row
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        column.addWidget(self._said)
        self._said.hide()

    def add_tool(self, button: QtWidgets.QWidget) -> None:
        """Another button beside “Copy”."""
        self._row.addWidget(button, 0, QtCore.Qt.AlignmentFlag.AlignTop)

    def show_side(
        self,
        request: dict[str, Any],
        side: Side,
        problems: Iterable[Problem],
        differences: Iterable[Difference],
    ) -> None:
        """Show the request, which is in LINK's words, as that side."""
        self._request, self._format = request, side.format
        self.text.show_text(side.text)
        self._marked = []
        if len(side.text) < MARKED:
            self._marked = [*_problem_marks(side, problems), *_marks(side.text, differences)]
            self.text.show_marks(self._marked)
        self._said.hide()

    def go(self, step: int) -> None:
        """To the next mark, or with -1 to the one before; from the last on to the first."""
        starts = sorted({one.start for one in self._marked if one.sentence})
        if not starts:
            return
        at = self.text.textCursor().selectionStart()
        after = [one for one in starts if one > at]
        before = [one for one in starts if one < at]
        start = (after or starts)[0] if step > 0 else (before or starts)[-1]
        end = next(one.end for one in self._marked if one.start == start)
        self.text.show_piece(start, end)
        self.text.setFocus()

    def line(self) -> float:
        """The first line that is to be seen."""
        return float(self.text.firstVisibleBlock().blockNumber())

    def show_line(self, line: float) -> None:
        """Let that one be the first, as far as the text reaches."""
        block = self.text.document().findBlockByNumber(round(line))
        self.text.verticalScrollBar().setValue(block.firstLineNumber())

    def at_the_end(self) -> bool:
        """Whether the last line is to be seen."""
        bar = self.text.verticalScrollBar()
        return bar.value() == bar.maximum()

    def copy(self, name: str) -> None:
        """The request as a text for another tool; `name` is of `composer.formats.handover.HANDOVERS`."""
        text = self.text.text
        if name != "JSON" and self.account is not None:
            from composer.formats.handover import HANDOVERS
            from composer.ui.handover import calls

            text = HANDOVERS[name](calls.in_format(self.account(), self._format, self._request))
        QtWidgets.QApplication.clipboard().setText(text)
        QtWidgets.QToolTip.showText(
            self.copying.mapToGlobal(QtCore.QPoint(0, 28)), self.tr("Copied"), self.copying
        )

    def _fill_menu(self) -> None:
        from composer.formats.handover import HANDOVERS  # not before somebody looks

        self._menu.clear()
        for name in HANDOVERS if self.account is not None and self.text.text else ("JSON",):
            text = self.tr("Copy as {0}").format(name)
            self._menu.addAction(text).triggered.connect(lambda _on, name=name: self.copy(name))

    def _say(self) -> None:
        """What is marked where the cursor is."""
        at = self.text.textCursor().selectionStart()
        found = [one.sentence for one in self._marked if one.sentence and one.start <= at < one.end]
        self._said.setText(" ".join(dict.fromkeys(found)))
        self._said.setVisible(bool(found))


def _problem_marks(side: Side, problems: Iterable[Problem]) -> list[Mark]:
    placed = [
        replace(one, pointer=at)
        for one in problems
        if (at := comparing.shown_at(one.pointer, side.format)) is not None
    ]
    return json_problems.marks(side.text, placed, (), None)


def _marks(text: str, differences: Iterable[Difference]) -> Iterator[Mark]:
    found = places(text)
    for one in differences:
        place = found.get(one.pointer)
        if place is not None:
            sentence = said(one.why).format(link=one.link)
            yield Mark(place.start, place.named, "json-other", "", sentence, line=True)
