"""What stands between Send and the outbox once nothing is left to mend: the last question, inline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtCore

from composer.ui.compose.confirm import Confirm
from composer.ui.compose.request_plan import Plan, destinations
from composer.ui.forms.desk import Desk
from composer.ui.translate import counted

MANY = 50
"""More recipients than these are asked about before they are sent to, whatever the account."""


class Departure(QtCore.QObject):
    """Signals `left(requests)` with what goes out, in order, and `account_wanted()`. Any edit takes a question back."""

    left = QtCore.Signal(object)
    account_wanted = QtCore.Signal()

    def __init__(self, desk: Desk, plan: Plan, parent: QtCore.QObject) -> None:
        super().__init__(parent)
        self._desk, self._plan = desk, plan
        self._account, self._mode = "", "SANDBOX"
        self.confirm = Confirm()
        """Where questions stand; the page has a place for it."""
        self.confirm.confirmed.connect(self._go)

    def set_account(self, name: str, mode: str) -> None:
        """Another account sends; what was asked was of the one before."""
        self._account, self._mode = name, mode
        self.take_back()

    def begin(self) -> None:
        """Let the draft leave, after a question where real people get it, or many."""
        draft = self._desk.draft
        count, live = len(destinations(draft)), self._mode == "LIVE"
        if live or count > MANY:
            leaving = self._plan.leaving(draft)
            self.confirm.ask(self._account, count, live=live, mode=self._mode, requests=leaving)
        else:
            self._go()

    def ask(self, question: str, yes: str, then: Callable[[], None]) -> None:
        """Put another question before what was just about to leave."""
        self.confirm.put(question, yes, then, self._mode)

    def refuse_strangers(self, count: int) -> None:
        """Nothing is wrong but that the account does not send to everybody: the way out is a press away."""
        one = self.tr(
            "“{0}” sends to its test recipients only, and this number is not one of them. Nothing was sent."
        )
        many = self.tr(
            "“{0}” sends to its test recipients only, and {1} of these numbers are not among them. Nothing was sent."
        )
        text = (
            one.format(self._account) if count == 1 else many.format(self._account, counted(count))
        )
        self.ask(text, self.tr("Account settings…"), self.account_wanted.emit)

    def take_back(self) -> None:
        """What was asked about is not so any more."""
        self.confirm.hide()

    def _go(self) -> None:
        draft = self._desk.draft
        count = self._plan.count(draft)
        self.left.emit([self._plan.request(draft, index) for index in range(count)])
