"""The line at the foot of the window: what the app is doing, and how many messages wait for what."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6 import QtCore

from composer.store.accounts import SANDBOX, Account
from composer.store.records import PAUSED
from composer.ui.translate import counted, said

_WAITING = ("waiting", "sending")
_NEED_SOMEBODY = ("uncertain", "held", "rejected")


class StatusLine(QtCore.QObject):
    """Knows what each account's relay and the journal last said of themselves; `show` is called with each new text."""

    counted = QtCore.Signal(object)
    """Messages by status, each time they may have changed."""

    def __init__(
        self, account: Callable[[], Account], show: Callable[[str], None], *, journal: str
    ) -> None:
        super().__init__()
        self._account, self._show, self._journal = account, show, journal
        self.states: dict[str, str] = {}
        """What the account with that id said; under `journal` what the journal did."""
        self.counts: Mapping[str, int] = {}
        """Messages by status."""
        self.news = ""
        """What happened while nobody looked; said first, until it was seen."""

    def sandbox_starts(self) -> None:
        """It was told to; it says itself when it is there."""
        self.states[SANDBOX] = self.tr("The sandbox is starting…")

    def take_state(self, told: tuple[str, str]) -> None:
        """An account's id and its sentence."""
        account, text = told
        self.states[account] = text
        self.refresh()

    def take_counts(self, counts: Mapping[str, int]) -> None:
        """Messages by status, of all accounts."""
        self.counts = counts
        self.refresh()
        self.counted.emit(counts)

    def tell(self, news: str) -> None:
        """What happened while nobody looked; nothing: it was seen."""
        self.news = news
        self.refresh()

    def refresh(self) -> None:
        """Say it for the account that is chosen now."""
        account = self._account()
        current = said(self.states.get(account.id, ""))
        if account.kind != "sandbox" and not account.relay_url:
            current = self.tr("This account has no relay, so delivery reports do not come back.")
        parts = [self.news, said(self.states.get(self._journal, "")), current]
        waiting = sum(self.counts.get(name, 0) for name in _WAITING)
        paused = self.counts.get(PAUSED, 0)
        needs = sum(self.counts.get(name, 0) for name in _NEED_SOMEBODY)
        if waiting:
            parts.append(self.tr("{0} waiting to be sent").format(counted(waiting)))
        if paused:
            parts.append(self.tr("{0} paused").format(counted(paused)))
        if needs:
            many = self.tr("{0} need you").format(counted(needs))
            parts.append(self.tr("1 needs you") if needs == 1 else many)
        self._show("  ·  ".join(part for part in parts if part))
