"""How fast each account sends, and who rests until when. Times in seconds of the loop's clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, KeysView
from dataclasses import dataclass

from composer.store.records import Due


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast an account sends. Times in seconds."""

    in_flight: int = 8
    per_second: float = 20.0
    same_number: float = 6.0
    """Between two messages to one number (WhatsApp's limit for a pair of numbers)."""
    back_off: tuple[float, ...] = (5.0, 30.0, 120.0, 600.0, 1800.0)
    """After the first, second, … failure before the first byte; the last one from then on."""
    jitter: float = 0.2
    """Back-off is longer by up to this part of it, so that many computers do not return at once."""
    farewell: float = 0.5
    """How long closing waits for answers that are under way."""
    disk_pause: float = 5.0
    """How long to wait after the journal could not be written."""


_INSTANT = 0.0005


class Pace:
    """Counts what is under way and remembers who rests. `now` is the loop's time everywhere."""

    def __init__(self, limits_for: Callable[[str], Limits], chance: Callable[[], float]) -> None:
        self._limits_for, self._chance = limits_for, chance
        self._in_flight: Counter[str] = Counter()
        self._failures: Counter[str] = Counter()
        self._accounts: dict[str, float] = {}
        self._numbers: dict[tuple[str, str], float] = {}
        self._backing_off: dict[str, float] = {}
        self.turns: dict[str, int] = {}
        """The lane that had its turn last, by account."""

    def forget_past(self, now: float) -> None:
        """Whose time to rest is over."""
        self._accounts = {key: at for key, at in self._accounts.items() if at > now}
        self._numbers = {key: at for key, at in self._numbers.items() if at > now}

    @property
    def resting_numbers(self) -> KeysView[tuple[str, str]]:
        """The (account, number) pairs that got something just now."""
        return self._numbers.keys()

    def full_accounts(self) -> set[str]:
        """The accounts that may start nothing now."""
        busy = {key for key, n in self._in_flight.items() if n >= self._limits_for(key).in_flight}
        return busy | self._accounts.keys()

    def admits(self, due: Due, now: float) -> bool:
        """Whether it may start now."""
        limits = self._limits_for(due.account)
        return (
            self._in_flight[due.account] < limits.in_flight
            and self._accounts.get(due.account, now) <= now
            and all(self._numbers.get((due.account, one), now) <= now for one in due.destinations)
        )

    def started(self, due: Due, now: float) -> None:
        """It starts: its account and its numbers rest."""
        limits = self._limits_for(due.account)
        self._in_flight[due.account] += 1
        self.turns[due.account] = due.lane
        # A rest that is over before the loop could look again is none.
        if 1 / limits.per_second > _INSTANT:
            self._accounts[due.account] = now + 1 / limits.per_second
        if limits.same_number > _INSTANT:
            for number in due.destinations:
                self._numbers[due.account, number] = now + limits.same_number

    def ended(self, due: Due) -> None:
        """Its place is free."""
        self._in_flight[due.account] -= 1

    def answered(self, account: str) -> None:
        """The account's server is there."""
        self._failures.pop(account, None)

    def failed(self, due: Due, now: float) -> float:
        """Let all requests of the account wait, for they would meet the same fate; how many seconds."""
        limits = self._limits_for(due.account)
        # Several that were under way together fail for one reason: it counts once.
        if now >= self._backing_off.get(due.account, 0.0):
            self._failures[due.account] += 1
        step = max(due.tries, self._failures[due.account] - 1)
        wait = limits.back_off[min(step, len(limits.back_off) - 1)]
        wait *= 1 + limits.jitter * self._chance()
        self._accounts[due.account] = self._backing_off[due.account] = now + wait
        return wait

    def try_now(self, account: str) -> None:
        """Somebody wants it to be tried at once, whatever failed before."""
        for memory in (self._failures, self._accounts, self._backing_off):
            memory.pop(account, None)

    def next_change(self, now: float) -> float | None:
        """Seconds until somebody has rested enough; None if nobody rests."""
        ends = (*self._accounts.values(), *self._numbers.values())
        return min(ends) - now if ends else None


_FIRST_WAIT, _LONGEST_WAIT = 4.0, 1024.0


def wait_for_number(tries: int, chance: float) -> float:
    """Seconds until Meta may take a message to the same recipient again: four to the power of the tries, as it advises."""
    wait = min(_FIRST_WAIT ** (min(tries, 8) + 1), _LONGEST_WAIT)
    return wait * (1 + 0.2 * chance)
