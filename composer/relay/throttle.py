"""Holds off addresses that keep showing wrong credentials, so that nobody guesses a password by trying."""

from __future__ import annotations

import ipaddress
import logging
import math
import time
from collections.abc import Callable
from typing import Final

from composer.relay.addresses import LOOPBACK, Address, holds

FAILURES: Final = 20
"""Wrong credentials that an address may show before it is held off."""

SECONDS_EACH: Final = 3.0
"""After that, time in which one of them is forgotten."""

_MOST_ADDRESSES: Final = 4_096
"""Addresses remembered; with more, those that failed first are forgotten."""

_NEIGHBOURS: Final = 64
"""Bits that one customer's IPv6 addresses have in common."""

_log = logging.getLogger(__name__)


class Throttle:
    """Failed authentications by address. Belongs to one event loop.

    Programs on this computer are never refused before they were heard: behind a reverse proxy that is not named in the
    configuration everybody has its address, LINK as well, and no callback may be turned away for what others do.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failed: dict[str, tuple[float, float]] = {}

    def __len__(self) -> int:
        """How many addresses failed lately."""
        while self._failed and self._level(oldest := next(iter(self._failed))) <= 0:
            self._failed.pop(oldest, None)
        return len(self._failed)

    def wait(self, address: Address | None) -> int:
        """Seconds until the address may show credentials again, 0 for now."""
        if not len(self) or holds(LOOPBACK, address):
            return 0
        return self._excess(_key(address))

    def failed(self, address: Address | None) -> int:
        """Note wrong credentials; returns the seconds for which the address is now held off, 0 for not at all."""
        key = _key(address)
        level = self._level(key) + 1
        self._failed.pop(key, None)  # to the end: who failed last is forgotten last
        self._failed[key] = (min(level, FAILURES + 1), self._clock())
        if len(self._failed) > _MOST_ADDRESSES:
            del self._failed[next(iter(self._failed))]
        if level > FAILURES >= level - 1:
            _log.warning(
                "%s showed wrong credentials %d times and is held off. If that is your reverse proxy, "
                "name it in trusted_proxies",
                key,
                FAILURES,
            )
        return self._excess(key)

    def _excess(self, key: str) -> int:
        return math.ceil(max(0.0, self._level(key) - FAILURES) * SECONDS_EACH)

    def _level(self, key: str) -> float:
        """Failures not yet forgotten."""
        count, when = self._failed.get(key, (0.0, 0.0))
        return max(0.0, count - (self._clock() - when) / SECONDS_EACH)


def _key(address: Address | None) -> str:
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, _NEIGHBOURS), strict=False))
    return str(address)
