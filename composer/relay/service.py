"""What the routes share: the log, who may write and read, and what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.requests import HTTPConnection

from composer.relay.addresses import Address, Networks, source
from composer.relay.credentials import Gate
from composer.relay.doorbell import Doorbell
from composer.relay.events import EventLog
from composer.relay.metrics import Metrics
from composer.relay.patience import Patience
from composer.relay.readers import Readers
from composer.relay.sharing import SharedReads
from composer.relay.throttle import Throttle

BODY_SECONDS = 15.0
"""Time in which a body must be here, once its head is."""


@dataclass(frozen=True, slots=True)
class Service:
    """Handed to every route; belongs to one event loop."""

    log: EventLog
    gates: Mapping[str, Gate]
    readers: Readers
    trusted_proxies: Networks = ()
    metrics_allow: Networks = ()
    doorbell: Doorbell = field(default_factory=Doorbell)
    patience: Patience = field(default_factory=lambda: Patience(BODY_SECONDS))
    metrics: Metrics = field(default_factory=Metrics)
    throttle: Throttle = field(default_factory=Throttle)
    reads: SharedReads = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "reads", SharedReads(self.log))

    def address(self, request: HTTPConnection) -> Address | None:
        """Where the request came from, seen through the trusted proxies."""
        peer = request.client.host if request.client else None
        return source(peer, request.headers.getlist("x-forwarded-for"), self.trusted_proxies)

    def stop(self) -> None:
        """Answer who waits at once: readers with nothing, callbacks whose body is not here yet with "repeat"."""
        self.doorbell.close()
        self.patience.close()
