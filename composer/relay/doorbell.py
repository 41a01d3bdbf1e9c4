"""Wakes readers who wait for events of their gates, and all of them when the relay stops."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from composer.relay.events import Gates


class Doorbell:
    """Belongs to one event loop; what is not held in memory here is in the store."""

    def __init__(self) -> None:
        self._waiting: dict[asyncio.Event, Gates] = {}
        self.closed = False
        """Whether the relay stops: nobody should wait any more."""

    def __len__(self) -> int:
        """How many are waiting."""
        return len(self._waiting)

    @contextmanager
    def listen(self, gates: Gates) -> Iterator[asyncio.Event]:
        """An event that is set when one of the gates rings. Listen first, then read: nothing is missed in between."""
        heard = asyncio.Event()
        self._waiting[heard] = gates
        try:
            yield heard
        finally:
            del self._waiting[heard]

    def ring(self, gate: str) -> None:
        """Something was committed for the gate."""
        for heard, gates in self._waiting.items():
            if gates is None or gate in gates:
                heard.set()

    def close(self) -> None:
        """Wake everybody, now and from now on."""
        self.closed = True
        for heard in self._waiting:
            heard.set()
