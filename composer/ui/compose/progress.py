"""How far a batch is, in words: numbers, what went wrong, and how long it still takes. Pure but for the clock handed in."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from composer.ui.translate import counted, said

_OPEN = ("waiting", "sending", "held")
_TROUBLES = (
    ("rejected", "{0} refused"),
    ("uncertain", "{0} may have been sent"),
    ("failed", "{0} not delivered"),
    ("expired", "{0} without a report"),
    ("cancelled", "{0} cancelled"),
)
_NOT_SENT = frozenset({*_OPEN, "rejected", "uncertain", "cancelled", "expired"})

WINDOW = 20.0
"""Seconds over which the speed is measured."""


class Speed:
    """How fast it goes, from what was done lately. Times in seconds of any clock that only grows."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """So many are done by now."""
        if self._seen and self._seen[-1][1] > done:
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[1][0] < now - WINDOW:
            self._seen.popleft()

    def forget(self) -> None:
        """It stood still: what was measured before says nothing."""
        self._seen.clear()

    def seconds_for(self, left: int) -> float | None:
        """How long `left` more take; None while that cannot be told."""
        if not self._seen:
            return None
        (begun, first), (now, last) = self._seen[0], self._seen[-1]
        if now - begun < 1.0 or last <= first:
            return None
        return left * (now - begun) / (last - first)


def left_of(counts: Mapping[str, int]) -> int:
    """How many have no answer yet."""
    return sum(counts.get(name, 0) for name in _OPEN)


def progress_words(counts: Mapping[str, int], seconds: float | None = None) -> str:
    """“412 of 1,000 sent, 3 refused; about 2 minutes left”."""
    total = sum(counts.values())
    sent = sum(n for name, n in counts.items() if name not in _NOT_SENT)
    parts = [said("{0} of {1} sent").format(counted(sent), counted(total))]
    parts += [
        said(words).format(counted(number))
        for name, words in _TROUBLES
        if (number := counts.get(name))
    ]
    text = ", ".join(parts)
    return f"{text}; {_time_left(seconds)}" if seconds is not None and left_of(counts) else text


def _time_left(seconds: float) -> str:
    if seconds < 10:
        return said("a few seconds left")
    if seconds < 55:
        return said("less than a minute left")
    minutes = round(seconds / 60)
    if minutes <= 1:
        return said("about a minute left")
    if minutes < 90:
        return said("about {0} minutes left").format(minutes)
    return said("about {0} hours left").format(round(minutes / 60))
