"""A request for the recipient's place (LINK 1.6, Interactive Location Request Messages type)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import BODY_PART, BODY_WORDS, FOOTER_PART, FOOTER_WORDS
from composer.messages.preview import ActionButton, Preview

_ACTION = {"name": "send_location"}


def _sample(title: str, body: str) -> Sample:
    interactive = {
        "type": "location_request_message",
        "body": {"text": body},
        "action": _ACTION,
    }
    return Sample(title, {"type": "interactive", "interactive": interactive})


KIND = Kind(
    key="location-request",
    title="Location request",
    group="Interactive",
    icon="map-pinned",
    summary="A button that sends the recipient's place",
    help=(
        "A message with the button “Send location”. The recipient chooses where they are, or another place, and you "
        "get it as a message."
    ),
    signature={"type": "interactive", "interactive/type": "location_request_message"},
    constants={"interactive/action/name": "send_location"},
    payload="composer.messages.location_request.payload:LocationRequestMessage",
    form=(BODY_WORDS, FOOTER_WORDS),
    preview=Preview(
        parts=(BODY_PART, FOOTER_PART, ActionButton("place", label="Send location")),
    ),
    gist=("interactive/body/text",),
    blank={"interactive": {"body": {"text": ""}, "action": _ACTION}},
    samples=(
        _sample(
            "Find the nearest shop",
            "Send us where you are, and we tell you which of our shops is the nearest.",
        ),
        _sample("Where to deliver", "Our driver cannot find the door. Where should we *deliver*?"),
    ),
)
