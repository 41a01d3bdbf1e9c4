"""Requests that met nobody, and rest: they need not, once the network is back."""

from __future__ import annotations

from collections.abc import Callable

from composer.clients.errors import ClientError, TooFast
from composer.store.journal import Journal
from composer.store.records import Due


class Unreached:
    """Remembers which requests rest because nobody was there. Who asked for a rest gets it: those are not among them."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._accounts: dict[int, str] = {}

    def note(self, due: Due, failure: ClientError) -> None:
        """It goes back into the queue, for some seconds or half an hour."""
        if not isinstance(failure, TooFast):
            self._accounts[due.id] = due.account

    def forget(self, due: Due) -> None:
        """It is tried again by itself."""
        self._accounts.pop(due.id, None)

    def wake(self, try_now: Callable[[str], None]) -> bool:
        """Let all of them leave now; `try_now` is told each account. False when there are none. Raises JournalError."""
        if not self._accounts:
            return False
        self._journal.wait_no_longer(self._accounts)
        for account in set(self._accounts.values()):
            try_now(account)
        self._accounts.clear()
        return True
