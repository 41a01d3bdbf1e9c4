"""The payload of a location message (LINK 1.6, Location message)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

_SOURCE = "LINK 1.6, Location message"


_DEGREES = re.compile(r"[+-]?([0-9]{1,9}(\.[0-9]*)?|\.[0-9]+)")


def _degrees(most: int) -> Rule:
    """A number, or a text that reads as one (decision 81), between -most and most."""

    def check(value: Any) -> Finding | None:
        if value is None or value == "":
            return Finding("missing", MISSING)
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            return Finding("type", "{field} must be a number.")
        if isinstance(value, str) and not _DEGREES.fullmatch(value.strip()):
            return Finding("type", "{field} must be a number such as 59.3120499, with a point.")
        degrees = float(value) if isinstance(value, str) else value
        if not -most <= degrees <= most:
            return Finding(
                "range", "{field} must be between -{most} and {most} degrees.", {"most": most}
            )
        return None

    return Rule(check)


class Location(Payload):
    """The location object."""

    SOURCE = _SOURCE

    longitude: Annotated[Any, _degrees(180)]
    latitude: Annotated[Any, _degrees(90)]
    name: str | None = None
    address: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """LINK: "Only displayed if name is present" (decision 80)."""
        if data.get("address") and not data.get("name"):
            text = "The address is shown only together with a name."
            yield Finding("no-effect", text, at=("name",), severity=Severity.WARNING)


class LocationMessage(Payload):
    """The whole message."""

    SOURCE = _SOURCE

    type: Literal["location"]
    location: Location
