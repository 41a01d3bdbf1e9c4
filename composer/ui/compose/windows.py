"""The customer care windows of the recipients: shown on their chips, and checked before a free-form message goes out.

The journal is asked off the UI thread, a moment after recipients or sender changed and again while time passes; a
keystroke in the message only looks at the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6 import QtCore, QtWidgets

from composer.delivery.window import State, Window
from composer.messages import drafting, kinds
from composer.messages.draft import Draft
from composer.messages.problem import Problem, Severity
from composer.ui import icons
from composer.ui.compose.recipients import Recipients
from composer.ui.compose.request_plan import destinations
from composer.ui.forms.desk import Desk
from composer.ui.theme import Theme
from composer.ui.translate import counted
from composer.ui.widgets.buttons import push
from composer.ui.widgets.labels import label
from composer.ui.windows import mark

_PAUSE, _AGAIN = 120, 30_000
"""Milliseconds from a change to the question, and between questions while nothing changes."""
_FEW = 50
"""Recipients that are asked about whenever something comes in."""
_TOLD = 20
"""Recipients that get a problem of their own; of all the others one tells."""

_CLOSED = "The customer care window of {number} is closed: WhatsApp takes only a template until the person writes."
_CLOSED_MORE = "The customer care windows of {count} more recipients are closed: WhatsApp takes only templates for them."
_SANDBOX = (
    "The customer care window of {number} is closed. The sandbox delivers the message all the same; WhatsApp would take"
    " only templates."
)
_SOURCE = "Meta error 131047"
RULE = "window-closed"

Ask = Callable[
    [str, Sequence[str], Callable[[Mapping[str, Window]], None]],
    None,
]
"""Asks for the windows of these numbers with that number of ours."""


class RecipientWindows(QtCore.QObject):
    """Signals `changed()` when `problems` would answer otherwise than before."""

    changed = QtCore.Signal()

    def __init__(self, theme: Theme, desk: Desk, recipients: Recipients, ask: Ask) -> None:
        super().__init__(recipients)
        self._desk, self._recipients, self._ask = desk, recipients, ask
        self._source = ""
        self._binding = False
        self._asked: tuple[object, ...] = ()
        self._windows: Mapping[str, Window] = {}
        self._closed: tuple[str, ...] = ()
        self._known: tuple[tuple[object, ...], tuple[Problem, ...]] | None = None
        self.notice = WindowNotice(theme)
        self.notice.template_wanted.connect(self._use_template)
        self._pause = QtCore.QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._clock = QtCore.QTimer(self, interval=_AGAIN)
        self._clock.timeout.connect(self.look_again)
        self._clock.start()
        desk.changed.connect(self._draft_changed)

    def set_account(self, source: str, *, sandbox: bool) -> None:
        """The number that sends unless the draft names one; the sandbox only says so."""
        if (source, not sandbox) != (self._source, self._binding):
            self._source, self._binding = source, not sandbox
            self._known = None
            self._asked = ()
            self._draft_changed()

    def journal_changed(self) -> None:
        """Somebody may have written. Many recipients are not asked about after each report, but as time passes."""
        if len(self._windows) <= _FEW:
            self.look_again()

    def look_again(self) -> None:
        """Time passed. A question that is due anyway is not put off: while a batch leaves, that would be for ever."""
        if not self._pause.isActive():
            self._pause.start()

    def of_list(
        self, numbers: Sequence[str], then: Callable[[Mapping[str, Problem]], None]
    ) -> None:
        """Of a list's numbers, those that this draft will not reach, each with its problem. Says nothing for templates."""
        draft = self._desk.draft
        if not (self._binding and numbers and is_free_form(draft)):
            then({})
            return

        def answered(windows: Mapping[str, Window]) -> None:
            closed = (number for number, window in windows.items() if self._matters(window))
            then({number: _closed(number, 0) for number in closed})

        self._ask(self._sender(draft), numbers, answered)

    def problems(self, draft: Draft) -> tuple[Problem, ...]:
        """What the closed windows mean for this draft: nothing for templates."""
        numbers = draft.get(("destinations",))
        free = bool(self._closed) and is_free_form(draft)
        key = (numbers, self._closed, free, self._binding)
        if self._known is None or any(a is not b for a, b in zip(self._known[0], key, strict=True)):
            found = tuple(self._found(destinations(draft))) if free else ()
            self._known = (key, found)
        found = self._known[1]
        self.notice.show_closed(len(self._closed) if found and self._binding else 0)
        return found

    def _draft_changed(self) -> None:
        draft = self._desk.draft
        now = (draft.get(("destinations",)), draft.get(("source",)))
        same = len(now) == len(self._asked) and all(
            a is b for a, b in zip(now, self._asked, strict=True)
        )
        if not same:
            self._asked = now
            self._pause.start()

    def _look(self) -> None:
        draft = self._desk.draft
        numbers = [one for one in destinations(draft) if isinstance(one, str)]
        asked = self._asked

        def then(windows: Mapping[str, Window]) -> None:
            if asked is self._asked:
                self._take(windows)

        if numbers:
            self._ask(self._sender(draft), numbers, then)
        else:
            self._take({})

    def _sender(self, draft: Draft) -> str:
        chosen = draft.get(("source",))
        return chosen if isinstance(chosen, str) else self._source

    def _take(self, windows: Mapping[str, Window]) -> None:
        self._windows = windows
        self._recipients.set_windows(windows)
        closed = tuple(number for number, window in windows.items() if self._matters(window))
        if closed != self._closed:
            self._closed = closed
            self.changed.emit()

    def _matters(self, window: Window) -> bool:
        """In the sandbox only the windows of those who have written: its other recipients never will."""
        return window.state is State.CLOSED and (self._binding or window.until is not None)

    def _found(self, numbers: Sequence[Any]) -> Iterator[Problem]:
        closed = set(self._closed)
        severity = Severity.ERROR if self._binding else Severity.HINT
        text = _CLOSED if self._binding else _SANDBOX
        told = 0
        for index, number in enumerate(numbers):
            if number in closed:
                told += 1
                if told <= _TOLD:
                    at = f"/destinations/{index}"
                    yield Problem(severity, at, text, {"number": number}, _SOURCE, RULE)
        if told > _TOLD:
            values = {"count": counted(told - _TOLD)}
            yield Problem(severity, "/destinations", _CLOSED_MORE, values, _SOURCE, RULE)

    def _use_template(self) -> None:
        """The message as it was is kept, and is there again on the way back."""
        self._desk.edit(drafting.switch_kind(self._desk.draft, kinds.kind("template")))


def _closed(number: str, index: int) -> Problem:
    at = f"/destinations/{index}"
    return Problem(Severity.ERROR, at, _CLOSED, {"number": number}, _SOURCE, RULE)


def is_free_form(draft: Draft) -> bool:
    """Whether a message of the draft is no template."""
    messages = draft.get(("messages",))
    found = messages if isinstance(messages, list) else []
    return any(not isinstance(one, dict) or one.get("type") != "template" for one in found)


class WindowNotice(QtWidgets.QFrame):
    """Says above the send bar that only templates arrive, with the way out. Signals `template_wanted()`."""

    template_wanted = QtCore.Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = 0
        self.setProperty("role", "notice-bar")
        self._icon = QtWidgets.QLabel()
        self.text = label(wrap=True)
        self.template = push(self.tr("Use a template"), self.template_wanted.emit)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.template)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_closed(self, count: int) -> None:
        """How many recipients only a template reaches; none takes the notice away."""
        if count == self._shown:
            return
        self._shown = count
        one = self.tr("The recipient’s customer care window is closed: only a template arrives.")
        many = self.tr(
            "The customer care windows of {0} recipients are closed: only a template arrives there."
        )
        text = one if count == 1 else many.format(counted(count))
        self.text.setText(text)
        self.setVisible(bool(count))

    def _paint(self) -> None:
        about = mark(Window(State.CLOSED))
        color = self._theme.tokens[about.color]
        self._icon.setPixmap(icons.pixmap(about.icon, color, 18, self.devicePixelRatioF()))
