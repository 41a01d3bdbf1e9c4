"""The customer care window: whether a free-form message may be sent to a person now.

WhatsApp takes free-form messages until 24 hours after the person's last message; after that only templates
(LINK 1.6, "Text message"; Meta's error 131047). All times are seconds since 1970 (UTC).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

LENGTH = 24 * 3600.0
"""Seconds that the window stays open after a message from the person."""

STALE = 5 * 60.0
"""Seconds after the relay's end was last seen in which a message that nobody knows of is not to be expected."""


class State(Enum):
    """What is known of a window."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of one person's messages to one number of ours."""

    last: float | None = None
    """The person's last message; None when none is known."""
    since: float | None = None
    """From when on no message to our number can have been missed; None while none ever came through this relay:
    a relay may get the delivery reports only."""
    read: float | None = None
    """When the relay's end was last seen."""


@dataclass(frozen=True, slots=True)
class Window:
    """The window of one person. `until` is when it closes or closed; None where no message of the person is known."""

    state: State
    until: float | None = None


UNKNOWN = Window(State.UNKNOWN)


def window(heard: Heard, *clocks: float) -> Window:
    """The window now, by one or more clocks that may disagree after somebody set the time.

    Open when all of them say so; closed when all say so and nothing can have been missed; otherwise unknown.
    """
    until = None if heard.last is None else heard.last + LENGTH
    states = {_state(heard, until, now) for now in clocks}
    return Window(states.pop() if len(states) == 1 else State.UNKNOWN, until)


def _state(heard: Heard, until: float | None, now: float) -> State:
    # A message from the future has a clock that goes before ours: it has only just come.
    if until is not None and now < until:
        return State.OPEN
    if heard.since is None or heard.read is None:
        return State.UNKNOWN
    fresh = abs(now - heard.read) <= STALE
    return State.CLOSED if fresh and heard.since <= now - LENGTH else State.UNKNOWN


class SteadyClock:
    """The time as it was at the start plus what has passed since, whoever sets the computer's clock meanwhile."""

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] | None = None
    ) -> None:
        self._wall = wall
        self._steady = steady or _passed
        self._began = wall() - self._steady()

    def __call__(self) -> tuple[float, float]:
        """Both clocks: the computer's, and the one that nobody can set."""
        return self._wall(), self._began + self._steady()


def _passed() -> float:
    """Seconds that pass also while the computer sleeps, where the system counts them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)
