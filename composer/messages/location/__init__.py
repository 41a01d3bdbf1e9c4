"""Location message (LINK 1.6, Location message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.preview import Place, Preview
from composer.messages.words import Number, Text

KIND = Kind(
    key="location",
    title="Location",
    group="Free-form",
    icon="map-pin",
    summary="A place on the map",
    help="A place that the recipient can open in a map. Copy latitude and longitude from any map, in degrees.",
    signature={"type": "location"},
    payload="composer.messages.location.payload:LocationMessage",
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
        Sample(
            "Where to meet",
            {"type": "location", "location": {"longitude": 11.9735, "latitude": 57.7089}},
        ),
    ),
)
