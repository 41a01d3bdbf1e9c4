"""The app killed while it sends: hundreds of times, at named points and at random moments."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

from tests.outbox_kills import POINTS, Campaign
from tests.torture.torment import Torment

_LEAST = len(POINTS)


def kills(seconds: float, folder: Path) -> str:
    """Each named point in turn with a random moment between; every point at least once."""
    campaign = Campaign(folder / "journal.db", time.time_ns())
    end = time.monotonic() + seconds

    def points() -> Iterator[str]:
        for number, point in enumerate(itertools.cycle(POINTS), 1):
            yield point
            yield ""
            if number >= _LEAST and time.monotonic() >= end:
                return

    campaign.run(points())
    return f"{campaign.check()} (seed {campaign.seed})"


TORMENTS = (
    Torment(
        "outbox-kills",
        "An app that is killed while it sends loses nothing and sends nothing twice.",
        kills,
        300.0,
    ),
)
