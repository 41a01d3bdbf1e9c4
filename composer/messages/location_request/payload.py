"""The payload of a location request (LINK 1.6, Interactive Location Request Messages type)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from composer.messages.finding import Finding
from composer.messages.parts.interactive_payload import (
    ACTION,
    NO_HEADER,
    SECTION,
    Body,
    Footer,
    InteractiveMessage,
)
from composer.messages.payload import Payload


class Action(Payload):
    """What the button does."""

    SOURCE = ACTION

    name: Literal["send_location"]


class Interactive(Payload):
    """The interactive object. It has no header (decision 49)."""

    SOURCE = SECTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {"header": NO_HEADER}

    type: Literal["location_request_message"]
    body: Body
    footer: Footer | None = None
    action: Action


class LocationRequestMessage(InteractiveMessage):
    """The whole message."""

    SOURCE = SECTION

    interactive: Interactive
