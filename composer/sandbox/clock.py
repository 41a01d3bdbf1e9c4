"""The sandbox's own time, in which everything that waits waits: it runs `speed` times faster than the clock.

It is kept in the sandbox's file and runs on while the sandbox is stopped, so that a template is approved and the day
between two edits passes across a restart.
"""

from __future__ import annotations

import asyncio
import contextlib
import time

import apsw


class Clock:
    """Tells the sandbox's time. Used by one event loop."""

    def __init__(self, db: apsw.Connection, speed: float) -> None:
        self._db = db
        self.changed = asyncio.Event()
        """Set, and replaced by another, when the speed changes."""
        kept = db.execute("SELECT real, sandbox, speed FROM clock").fetchone()
        now = time.time()
        real, sandbox, old_speed = kept or (now, now, speed)
        self._real, self._sandbox, self._speed = float(real), float(sandbox), float(old_speed)
        self.before = self._speed
        """The speed that it had when the sandbox ran last; at the first start the present one."""
        self.speed = speed

    def now(self) -> float:
        """Seconds in the sandbox's time; only differences mean anything."""
        return self._sandbox + max(0.0, time.time() - self._real) * self._speed

    @property
    def speed(self) -> float:
        """How many times faster than the clock it runs."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._sandbox, self._real, self._speed = self.now(), time.time(), speed
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO clock VALUES (1, ?, ?, ?)",
                (self._real, self._sandbox, self._speed),
            )
        self.changed.set()
        self.changed = asyncio.Event()

    async def pass_until(self, moment: float) -> None:
        """Wait until the sandbox's time is `moment`, whatever happens to its speed meanwhile."""
        while (left := moment - self.now()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.changed.wait(), left / self._speed)
