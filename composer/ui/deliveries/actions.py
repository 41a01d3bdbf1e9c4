"""What a person may do about a message now: buttons that the state allows, and a word of warning where one is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6 import QtCore, QtWidgets

from composer.store.records import Detail
from composer.ui.deliveries import words
from composer.ui.theme import Theme
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label

RESEND_AFTER = timedelta(minutes=15)
"""LINK 1.6, "Resending": wait so long before the same message is submitted again."""

_BEFORE_LINK = frozenset({"waiting", "held"})
_ENDED = frozenset(words.WORDS) - _BEFORE_LINK - {"sending", "uncertain"}


@dataclass(frozen=True, slots=True)
class Action:
    """One button. `ask` is what it warns of before it does anything; empty: it acts at once."""

    key: str
    text: str
    shown_in: frozenset[str]
    look: str = ""
    ask: str = ""
    yes: str = ""


ACTIONS: tuple[Action, ...] = (
    Action("resume_account", "Resume the account", frozenset({"held"}), "primary"),
    Action(
        "send_again",
        "Send again…",
        frozenset({"uncertain", "expired"}),
        "",
        "If LINK did get the first one, the message arrives twice.",
        "Send again anyway",
    ),
    Action(
        "give_up",
        "Give up…",
        frozenset({"uncertain"}),
        "",
        "Composer stops waiting for this message. It may still arrive.",
        "Give up",
    ),
    Action("cancel", "Cancel sending", _BEFORE_LINK),
    Action("compose_again", "Compose again", _ENDED | {"uncertain"}),
)
"""In the order in which they stand."""


class ActionBar(QtWidgets.QWidget):
    """Signals `wanted(key)`, after a warning where the action has one."""

    wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[str, int] | None = None
        self._asking: Action | None = None
        self._again_from = 0.0
        self.buttons: dict[str, QtWidgets.QPushButton] = {}
        place = QtWidgets.QWidget()
        row = QtWidgets.QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for action in ACTIONS:
            button = push(words.said(action.text), self._pressed(action), action.look)
            self.buttons[action.key] = button
            row.addWidget(button)
        row.addStretch(1)
        self._buttons_place = place
        self.question = _Question(self._answer)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(place)
        column.addWidget(self.question)

    def show_detail(self, detail: Detail) -> None:
        """Offer what this message's state allows; a question that no longer fits goes away."""
        now = (detail.row.shown, detail.row.id)
        last = max((entry.at for entry in detail.history), default=detail.row.created)
        self._again_from = last + RESEND_AFTER.total_seconds()
        if now == self._shown:
            return
        self._shown = now
        allowed = [action.key for action in ACTIONS if detail.row.shown in action.shown_in]
        for key, button in self.buttons.items():
            button.setVisible(key in allowed)
        self.setVisible(bool(allowed))
        self._ask(None)

    def _pressed(self, action: Action) -> Callable[[], None]:
        def do() -> None:
            if action.ask:
                self._ask(action)
            else:
                self.wanted.emit(action.key)

        return do

    def _ask(self, action: Action | None) -> None:
        self._asking = action
        self._buttons_place.setVisible(action is None)
        self.question.setVisible(action is not None)
        if action is None:
            return
        text = words.said(action.ask)
        if action.key == "send_again":
            advice = self.tr("LINK advises to wait at least 15 minutes: until {0}.")
            text = f"{text} {advice.format(words.short_time(self._again_from))}"
        self.question.ask(text, words.said(action.yes))

    def _answer(self, yes: bool) -> None:
        action = self._asking
        self._ask(None)
        if action is not None:
            if yes:
                self.wanted.emit(action.key)
            else:
                self.buttons[action.key].setFocus()


class _Question(QtWidgets.QFrame):
    """A warning with two ways on, where a dialog would stop everything."""

    def __init__(self, answer: Callable[[bool], None]) -> None:
        super().__init__()
        self.setProperty("role", "notice-warning")
        self._text = label(wrap=True)
        self.yes = push("", lambda: answer(True))  # noqa: FBT003 - an answer
        self.no = push(self.tr("Leave it"), lambda: answer(False), "quiet")  # noqa: FBT003
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._text)
        column.addLayout(row)

    def ask(self, text: str, yes: str) -> None:
        """Ask; the keys are on the way that changes nothing."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.yes.setText(yes)
        self.no.setFocus()
