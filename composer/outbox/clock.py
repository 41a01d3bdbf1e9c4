"""The computer's clock may be set meanwhile: nothing must rest for days then, nor be a quarter of an hour old at once."""

from __future__ import annotations

import math
from collections import deque

from composer.store.journal import Journal
from composer.store.repeats import QUIET

STEP = 2.0
"""Seconds by which a clock that only runs well or badly is not wrong at once."""

BEYOND = 3_600.0
"""Seconds that nothing rests for: what still would at the start was written down by a clock that went before."""


class SetBack:
    """Compares the computer's clock with one that nobody can set, and lets requests wait less by what it was set back."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._ahead = math.nan
        # How far one was ahead of the other, and until when: what is sent is dated by one of these.
        self._seen: deque[tuple[float, float]] = deque()

    def look(self, wall: float, steady: float) -> bool:
        """Whether it was set back since the last look, in seconds of both clocks. Raises JournalError; then look again."""
        ahead = wall - steady
        if math.isnan(self._ahead):
            self._journal.wait_less(math.inf, wall + BEYOND)
        by = self._ahead - ahead
        if by > STEP:
            self._journal.wait_less(by, wall)
        self._ahead = ahead
        self._note(ahead, steady)
        return by > STEP

    def earliest(self, wall: float, steady: float) -> float:
        """What time it is at the earliest, by what the clock was set to in the last `QUIET` seconds.

        Whatever was dated in that time is no older than `QUIET` by it.
        """
        self._note(wall - steady, steady)
        return steady + min(ahead for _until, ahead in self._seen)

    def _note(self, ahead: float, steady: float) -> None:
        if self._seen and abs(self._seen[-1][1] - ahead) <= STEP:
            ahead = min(ahead, self._seen.pop()[1])
        self._seen.append((steady, ahead))
        while self._seen[0][0] < steady - QUIET:
            self._seen.popleft()
