"""Age that no jump of the clock can change: what is deleted for its age must really be old.

A clock set two years ahead for a minute would otherwise delete everything. So age is counted in time that the relay ran;
time in which it did not run counts by the clock, but no more than a day at once.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

MOST_AWAY: Final = 86_400_000
"""Milliseconds that the relay believes to have been away for."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A reading of both clocks, in milliseconds: the steady one, and since 1970 UTC by the computer's."""

    steady: int
    wall: int


class SteadyClock:
    """Goes on from the last moment known of an earlier run; begins with the computer's clock when there is none."""

    def __init__(self, last: Moment | None) -> None:
        wall = wall_clock()
        begins = wall if last is None else last.steady + min(max(wall - last.wall, 0), MOST_AWAY)
        self._offset = begins - running_clock()

    def now(self) -> Moment:
        """Both clocks; the steady one never goes back and never jumps."""
        return Moment(self._offset + running_clock(), wall_clock())


def wall_clock() -> int:
    """Milliseconds since 1970 UTC, as the computer has it."""
    return time.time_ns() // 1_000_000


def running_clock() -> int:
    """Milliseconds of a clock that nobody sets."""
    return time.monotonic_ns() // 1_000_000
