"""What a tester asked for and has not come yet: how next requests are answered, and what is reported about some."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from composer.sandbox.chaos import Chaos
from composer.sandbox.meta_errors import META_ERRORS
from composer.sandbox.outcomes import SENT_TO, Outcome, Step

_LINKS_OWN = {
    112000: "Unknown error.",
    112002: "sent to WA",
    112003: "delivered",
    112006: "sent",
    112007: "read",
    112008: "deleted",
    112403: "Not delivered.",
    112404: "Invalid contact.",
    112406: "Meta Error Description",
    112408: "System error",
    12409: "Redis error",
    112409: "Redis error",
}
"""Result codes of LINK's and the words they are reported with."""
_ORDER_AFTER = 1.2
"""Seconds after a request until the report that was ordered for it, as a failure's."""


@dataclass(slots=True)
class Order:
    """How the next request that fits is answered. None for `ref_id` and `number` fits any."""

    kind: Literal["answer", "drop", "half", "delay"]
    resource: str = "messages"
    times: int = 1
    ref_id: str | None = None
    number: str | None = None
    status: int = 500
    body: str | None = None
    """Sent as it is, as text/html; None: LINK's ErrorResponse."""
    accepted: bool = True
    seconds: float = 0.0

    def fits(self, resource: str, request: Any) -> bool:
        """Whether this is for a request, given as read from JSON."""
        given = request if isinstance(request, dict) else {}
        if self.resource not in {resource, "any"}:
            return False
        if self.ref_id is not None and given.get("refId") != self.ref_id:
            return False
        return self.number is None or self.number in (given.get("destinations") or ())


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was ordered. None for `number` and `index`: every destination, every message."""

    step: Step
    number: str | None = None
    index: int | None = None
    whole: bool = False
    """It is about the whole request: messageType “request”, messageIndex -1."""

    def about(self, destination: str, index: int) -> bool:
        """Whether it is about the message of this index to this destination."""
        return self.number in {None, destination} and self.index in {None, index}


@dataclass(slots=True)
class Conduct:
    """How a sandbox behaves at the moment, changed while it runs. Orders are forgotten when it ends."""

    chaos: Chaos | None = None
    strict_templates: bool = False
    """A template that was never created does not exist; otherwise anything may be sent under its name."""
    orders: list[Order] = field(default_factory=list)
    reports: dict[str, list[Report]] = field(default_factory=dict)
    """By the refId of requests that have not come."""

    def take(self, resource: str, raw: bytes) -> Order | None:
        """The first order that fits a request; it is used up once."""
        if not self.orders:
            return None
        try:
            request = json.loads(raw)
        except (ValueError, RecursionError):
            request = None
        found = next((order for order in self.orders if order.fits(resource, request)), None)
        if found is not None:
            found.times -= 1
            if found.times <= 0:
                self.orders.remove(found)
        return found


def step_of(code: int, details: str | None, description: str | None = None) -> Step:
    """The report of a result code of LINK's, or of a code of Meta's under the result code that LINK reports it with."""
    if code in _LINKS_OWN:
        return Step(0.0, code, description or _LINKS_OWN[code], details)
    known = next((error for error in META_ERRORS if error.code == code), None)
    if known is None:
        return Step(0.0, 112406, description or f"#({code}) Asked for by a tester", details)
    words = description or f"#({code}) {known.title}"
    return Step(0.0, known.result, words, details or known.details)


def outcome_with(reports: Sequence[Report], otherwise: Outcome) -> Outcome:
    """What happens to a message for which these reports were ordered before it came."""
    if not reports:
        return otherwise
    ordered = [replace(one.step, after=_ORDER_AFTER) for one in reports]
    return Outcome((SENT_TO, *ordered), otherwise.answer)
