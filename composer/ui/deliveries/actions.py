"""What a person may do about a message now: buttons that the state allows, and a word of warning where one is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6 import QtCore, QtWidgets

from composer.store.records import ELSEWHERE, PAUSED, Detail
from composer.ui.deliveries import words
from composer.ui.deliveries.again import recipients
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.translate import said as translated
from composer.ui.widgets.buttons import push
from composer.ui.widgets.flow import Flow
from composer.ui.widgets.labels import label, set_role

_BEFORE_LINK = frozenset({"waiting", PAUSED, "held"})
_UNTOLD = frozenset({"uncertain", "expired"})
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
    Action("resume_batch", "Resume sending", frozenset({PAUSED}), "primary"),
    Action(
        "send_again",
        "Send again…",
        frozenset(),  # `again` tells
        "",
        "The same message goes to the same number once more.",
        "Send again",
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

_TWICE = "If LINK did get the first one, the message arrives twice."
_ADVICE = "LINK advises to wait at least 15 minutes: until {0}."


class ActionBar(QtWidgets.QWidget):
    """Signals `wanted(key)`, after a warning where the action has one."""

    wanted = QtCore.Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[str, int, datetime | None] | None = None
        self._account = ""
        self._recipients = 1
        self._names: Mapping[str, str] = {}
        self._modes: Mapping[str, str] = {}
        self._asking: Action | None = None
        self.buttons: dict[str, QtWidgets.QPushButton] = {}
        place = QtWidgets.QWidget()
        row = Flow(place, spacing=8)
        for action in ACTIONS:
            button = push(translated(action.text), self._pressed(action), action.look)
            self.buttons[action.key] = button
            row.addWidget(button)
        self._buttons_place = place
        self.question = _Question(self._answer)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(place)
        column.addWidget(self.question)

    def set_accounts(self, names: Mapping[str, str], modes: Mapping[str, str]) -> None:
        """Account ids to names, and to LIVE, TEST or SANDBOX."""
        self._names, self._modes = names, modes

    def show_detail(self, detail: Detail, again: datetime | None) -> None:
        """Offer what this message's state allows; a question that no longer fits goes away.

        `again` is from when on it is safe to send it again, None where that makes no sense.
        """
        now = (detail.row.shown, detail.row.id, again)
        if now == self._shown:
            return
        self._account, self._recipients = detail.row.account, recipients(detail)
        self._shown = now
        ours = detail.row.state != ELSEWHERE
        allowed = [action.key for action in ACTIONS if ours and detail.row.shown in action.shown_in]
        if again is not None:
            allowed.append("send_again")
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
        text, mode = translated(action.ask), ""
        if action.key == "send_again" and self._shown is not None:
            mode = self._modes.get(self._account, "")
            text = words.joined((self._whom(mode), text, *self._warnings(*self._shown)), " ")
        self.question.ask(text, translated(action.yes), mode)

    def _whom(self, mode: str) -> str:
        """Who is about to send, and to how many: to send again is to send."""
        name, count = self._names.get(self._account, self._account), self._recipients
        if mode == "LIVE":
            one = self.tr("“{0}” is a live account: one real person gets this.")
            many = self.tr("“{0}” is a live account: {1} real people get this.")
        else:
            one = self.tr("It goes out through “{0}”, to one recipient.")
            many = self.tr("It goes out through “{0}”, to {1} recipients.")
        return (one if count == 1 else many).format(name, counted(count))

    def _warnings(self, shown: str, _row_id: int, again: datetime | None) -> list[str]:
        warnings = [words.told(_TWICE, self._account)] if shown in _UNTOLD else []
        if again is not None and again > datetime.now(UTC):
            advice = words.told(_ADVICE, self._account)
            warnings.append(advice.format(words.short_time(again.timestamp())))
        return warnings

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
        # With a badge's look from the start: Qt takes the space around a label's text from its first look.
        self.badge = label(role="badge-test")
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
        column.addWidget(self.badge, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._text)
        column.addLayout(row)

    def ask(self, text: str, yes: str, mode: str = "") -> None:
        """Ask; the keys are on the way that changes nothing. `mode` is the account's that would send, for its badge."""
        self.badge.setText(mode)
        self.badge.setVisible(bool(mode))
        if mode:
            set_role(self.badge, f"badge-{mode.lower()}")
        set_role(self, "notice-error" if mode == "LIVE" else "notice-warning")
        self._text.setText(text)
        self.setAccessibleName(f"{mode} {text}".strip())
        self.yes.setText(yes)
        self.no.setFocus()
