"""Location message (LINK 1.6, Location message)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.findings import Finding, Rule
from composer.messages.kind import Kind, Sample
from composer.messages.payload import Payload
from composer.messages.preview import Place, Preview
from composer.messages.problem import Severity
from composer.messages.words import Number, Text

_SOURCE = "LINK 1.6, Location message"


def _degrees(most: int) -> Rule:
    """A number, or a text that reads as one (decision 81), between -most and most."""

    def check(value: Any) -> Finding | None:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            return Finding("type", "{field} must be a number.")
        try:
            degrees = float(value)
        except ValueError:
            return Finding("type", "{field} must be a number such as 59.3120499, with a point.")
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
        """LINK: "Only displayed if name is present"."""
        if data.get("address") and not data.get("name"):
            text = "The address is shown only together with a name."
            yield Finding("no-effect", text, at=("name",), severity=Severity.WARNING)


class LocationMessage(Payload):
    """The whole message."""

    SOURCE = _SOURCE

    type: Literal["location"]
    location: Location


KIND = Kind(
    key="location",
    title="Location",
    group="Free-form",
    icon="map-pin",
    summary="A place on the map",
    help="A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.",
    signature={"type": "location"},
    payload=LocationMessage,
    form=(
        Number(
            at="location/latitude",
            label="Latitude",
            help="Degrees north of the equator, south is negative. Stockholm is about 59.33.",
            placeholder="59.3120499",
        ),
        Number(
            at="location/longitude",
            label="Longitude",
            help="Degrees east of Greenwich, west is negative. Stockholm is about 18.07.",
            placeholder="18.0739497",
        ),
        Text(
            at="location/name",
            label="Name",
            help="What the place is called, in bold below the map.",
            placeholder="Our shop",
        ),
        Text(
            at="location/address",
            label="Address",
            help="Street and town. WhatsApp shows it only together with a name.",
            placeholder="Götgatan 78, Stockholm",
        ),
    ),
    preview=Preview(parts=(Place("location"),)),
    gist=("location/name", "location/address", "location/latitude"),
    blank={"location": {}},
    samples=(
        Sample(
            "Office in Stockholm",
            {
                "type": "location",
                "location": {
                    "longitude": 18.0739497,
                    "latitude": 59.3120499,
                    "name": "Office Stockholm",
                    "address": "Götgatan 78, Stockholm, Sverige",
                },
            },
        ),
    ),
)
