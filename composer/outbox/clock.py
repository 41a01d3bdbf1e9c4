"""The computer's clock may be set while requests wait: what was to rest for seconds must not rest for days."""

from __future__ import annotations

import math

from composer.store.journal import Journal

STEP = 2.0
"""Seconds by which a clock that only runs well or badly is not wrong at once."""

BEYOND = 3_600.0
"""Seconds that nothing rests for: what still would at the start was written down by a clock that went before."""


class SetBack:
    """Compares the computer's clock with one that nobody can set, and lets requests wait less by what it was set back."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._ahead = math.nan

    def look(self, wall: float, steady: float) -> bool:
        """Whether it was set back since the last look, in seconds of both clocks. Raises JournalError; then look again."""
        ahead = wall - steady
        if math.isnan(self._ahead):
            self._journal.wait_less(math.inf, wall + BEYOND)
        by = self._ahead - ahead
        if by > STEP:
            self._journal.wait_less(by, wall)
        self._ahead = ahead
        return by > STEP
