"""The requests as they go out, one at a time, to read and to edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6 import QtCore, QtGui, QtWidgets

from composer.formats.locating import nearest, places
from composer.messages.problem import Problem
from composer.ui.compose.json_editing import Call, JsonEditing, Requests, at_once
from composer.ui.compose.json_problems import marks, piece, shown_at, trouble_marks
from composer.ui.compose.request_plan import together
from composer.ui.forms.desk import Desk
from composer.ui.theme import Theme
from composer.ui.translate import counted, said
from composer.ui.widgets.buttons import IconButton, push
from composer.ui.widgets.direction import edges
from composer.ui.widgets.json_view import JsonView
from composer.ui.widgets.labels import label

_QUIET = 200
"""Milliseconds after the last change until problems are marked: a keystroke in the form does not wait for it."""
_MARKED = 250_000
"""Characters of the longest text in which they are."""
_WORDED = 9
"""Requests up to which the words stand beside their numbers."""


@dataclass(frozen=True, slots=True)
class PaneWords:
    """What the pane calls what it shows."""

    name: str
    whole: str
    unfinished: str
    open: str
    paste: str
    trouble: str
    """With places for the line, the column and the reason."""
    aside: str


class JsonPane(QtWidgets.QWidget):
    """Signals `turned(index)` when a person looks at another request, and what they ask for in its row."""

    turned = QtCore.Signal(int)
    open_wanted = QtCore.Signal()
    paste_wanted = QtCore.Signal()
    text_wanted = QtCore.Signal(str)
    """A text was put in the place of everything."""

    def __init__(self, theme: Theme, desk: Desk, plan: Requests, call: Call = at_once) -> None:
        super().__init__()
        self._desk, self._plan = desk, plan
        self._words = self._all_words()
        self._count = 1
        self.as_written = False
        """Whether it goes to a list, whose rows fill what is shown here."""
        self.in_links_words = False
        """Whether the account that sends writes it otherwise."""
        self._problems: tuple[Problem, ...] = ()
        self.view = JsonView(theme, self._words.name)
        self.editing = self._make_editing(desk, plan, call)
        self._quiet = QtCore.QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._mark)
        self._trouble = label(role="error", wrap=True)
        self._aside = label(role="muted", wrap=True)
        self._back_again = push(self.tr("Bring it back"), self.editing.bring_back, "quiet")
        self._lay_out(theme)
        self.view.replaced.connect(self.text_wanted)
        self.editing.changed.connect(self._show_state)
        self.editing.shown.connect(self._quiet.start)
        self._show_state()

    def _make_editing(self, desk: Desk, plan: Requests, call: Call) -> JsonEditing:
        return JsonEditing(self.view, desk, plan, call)

    def _all_words(self) -> PaneWords:
        return PaneWords(
            name=self.tr("The request as JSON"),
            whole=self.tr("What will be sent"),
            unfinished=self.tr("Not in the message yet"),
            open=self.tr("Open a file with a message…"),
            paste=self.tr("Paste JSON in the message's place"),
            trouble=self.tr(
                "Line {0}, column {1}: {2} Until it is mended, the message stays as it was."
            ),
            aside=self.tr("The message was changed meanwhile; your text is kept."),
        )

    @property
    def index(self) -> int:
        """Which request is shown."""
        return self.editing.index

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """What changed just before it was hidden is not marked yet."""
        super().showEvent(event)
        self._quiet.start()

    def refresh(self) -> None:
        """Show the draft's request. Runs within a keystroke."""
        self.editing.show()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Mark these at their lines, at the next pause."""
        if problems != self._problems:
            self._problems = problems
            self._quiet.start()

    def go_to(self, pointer: str) -> None:
        """Select what the pointer names, or what is around it where that is missing."""
        at = shown_at(pointer, self._recipient) or "/destinations"
        text = self.view.text
        found = places(text)
        place = nearest(found, at)
        if place is not None:
            self.view.show_piece(*piece(text, place, there=at in found))
        self.view.setFocus()

    def finish(self) -> bool:
        """Take over what was typed; False, with the cursor where it is, if it cannot be read."""
        return self.editing.finish()

    def set_count(self, count: int) -> None:
        """How many requests there are to turn through."""
        self._count = max(count, 1)
        self.editing.index = min(self.index, self._count - 1)
        several = self._count > 1
        text = self.tr("Request {0} of {1}").format(counted(self.index + 1), counted(self._count))
        broken = self.editing.trouble is not None
        whole = self.tr("Each row fills this in") if self.as_written else self._words.whole
        otherwise = ""
        if self.in_links_words:
            whole = self.tr("In LINK’s words")
            otherwise = self.tr("“Formats” has what this account sends, byte for byte.")
        self._which.setToolTip(otherwise or (text if several else ""))
        one = self._words.unfinished if broken else whole
        short = f"{counted(self.index + 1)} / {counted(self._count)}"
        # Of many there is no room for more beside the tools.
        many = short if self._count > _WORDED else text
        self._which.setText(many if several else one)
        self._back.setVisible(several)
        self._next.setVisible(several)
        self._back.setEnabled(self.index > 0)
        self._next.setEnabled(self.index < self._count - 1)

    @property
    def _recipient(self) -> int | None:
        return None if together(self._desk.draft) else self.index

    def _lay_out(self, theme: Theme) -> None:
        def button(icon: str, name: str, do: Callable[[], object]) -> IconButton:
            return IconButton(theme, icon, name, do, size=16)

        self._which = label(role="muted")
        self._back = button("chevron-left", self.tr("Previous request"), lambda: self._turn(-1))
        self._next = button("chevron-right", self.tr("Next request"), lambda: self._turn(1))
        self._tidy = button(
            "wand-sparkles", self.tr("Tidy: repair and indent the JSON"), self.editing.finish
        )
        self.open_button = button("folder-open", self._words.open, self.open_wanted.emit)
        self._paste = button("clipboard-paste", self._words.paste, self.paste_wanted.emit)
        self._copy = button("copy", self.tr("Copy the JSON"), self._to_clipboard)
        row = self.tools = QtWidgets.QHBoxLayout()
        row.setContentsMargins(edges(16, 6, 8, 2))
        row.setSpacing(2)
        for widget in (self._which, self._back, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._tidy, self.open_button, self._paste, self._copy):
            row.addWidget(widget)
        aside = QtWidgets.QHBoxLayout()
        aside.setContentsMargins(edges(0, 0, 8, 0))
        aside.addWidget(self._aside, 1)
        aside.addWidget(self._back_again)
        self._trouble.setContentsMargins(16, 6, 16, 6)
        self._aside.setContentsMargins(edges(16, 4, 8, 4))
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self._trouble)
        column.addLayout(aside)

    def _turn(self, by: int) -> None:
        if not self.finish():
            return
        self.editing.index = min(max(self.index + by, 0), self._count - 1)
        self.editing.turned()
        self.set_count(self._count)
        self.turned.emit(self.index)

    def _show_state(self) -> None:
        trouble = self.editing.trouble
        self._trouble.setVisible(trouble is not None)
        self.set_count(self._count)
        if trouble is not None:
            self._trouble.setText(
                self._words.trouble.format(trouble.line, trouble.column, said(trouble.reason))
            )
            self._quiet.stop()
            text = self.view.text
            if len(text) < _MARKED:
                self.view.show_marks(trouble_marks(text, trouble, self._supplied()))
        aside = bool(self.editing.aside)
        self._aside.setVisible(aside)
        self._back_again.setVisible(aside)
        if aside:
            self._aside.setText(self._words.aside)

    def _mark(self) -> None:
        """Mark what is wrong with the draft, where the text says what the draft says."""
        if self.editing.unfinished or not self.view.isVisible():
            return
        text = self.view.text
        if len(text) < _MARKED:
            self.view.show_marks(marks(text, self._problems, self._supplied(), self._recipient))

    def _supplied(self) -> list[str]:
        """The keys that are added to the draft's own."""
        own = self._desk.draft.request
        request = self._plan.request(self._desk.draft, self.index)
        return [key for key in request if key not in own and key != "destinations"]

    def _to_clipboard(self) -> None:
        QtWidgets.QApplication.clipboard().setText(self.view.text)
        QtWidgets.QToolTip.showText(
            self._copy.mapToGlobal(QtCore.QPoint(0, 28)), self.tr("Copied"), self._copy
        )
