"""A form that opens inside WhatsApp (LINK 1.6, Interactive message, type flow)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.interactive import (
    BODY_PART,
    BODY_WORDS,
    FOOTER_PART,
    FOOTER_WORDS,
    HEADER_PART,
    HEADER_WORDS,
)
from composer.messages.preview import ActionButton, Preview
from composer.messages.words import Branch, Choice, Group, Json, Option, Pick, Text

_AT = "interactive/action/parameters"


def _action(parameters: dict[str, object]) -> dict[str, object]:
    return {"name": "flow", "parameters": {"flow_message_version": "3", **parameters}}


_START = Choice(
    key="flow-start",
    label="Which screen comes first?",
    help="The first one of the flow, one that you name here, or one that your own server chooses.",
    branches=(
        Branch(key="default", label="The flow's first"),
        Branch(
            key="navigate",
            label="One that I name",
            constants={f"{_AT}/flow_action": "navigate"},
            words=(
                Text(
                    at=f"{_AT}/flow_action_payload/screen",
                    label="Screen",
                    help="The id of the screen that is shown first, as the flow itself calls it.",
                    placeholder="WELCOME",
                    needed=True,
                ),
                Json(
                    at=f"{_AT}/flow_action_payload/data",
                    label="Data",
                    help=(
                        "What the first screen is given, as a JSON object with the names that the flow knows. Leave "
                        "it empty if the screen needs nothing."
                    ),
                    placeholder='{"name": "Anna", "visits": 3}',
                ),
            ),
        ),
        Branch(
            key="data_exchange",
            label="My server chooses",
            constants={f"{_AT}/flow_action": "data_exchange"},
        ),
    ),
)

KIND = Kind(
    key="flow",
    title="Flow",
    group="Interactive",
    icon="workflow",
    summary="A form that opens inside WhatsApp",
    help=(
        "A message with a button that opens a flow: a form of several screens that was made in WhatsApp Manager. What "
        "the recipient fills in comes back as a message."
    ),
    signature={"type": "interactive", "interactive/type": "flow"},
    constants={"interactive/action/name": "flow"},
    payload="composer.messages.flow.payload:FlowMessage",
    form=(
        HEADER_WORDS,
        BODY_WORDS,
        FOOTER_WORDS,
        Text(
            at=f"{_AT}/flow_cta",
            label="Button",
            help="What the button says that opens the flow. No emoji.",
            placeholder="Book a table",
        ),
        Text(
            at=f"{_AT}/flow_id",
            label="Flow id",
            help="The flow's id. WhatsApp Manager shows it in the list of flows.",
            placeholder="1337258340672103",
        ),
        _START,
        Group(
            label="More about the flow",
            folded=True,
            words=(
                Text(
                    at=f"{_AT}/flow_token",
                    label="Flow token",
                    help="A word of your own that comes back with the answer, so that you know which message it is for.",
                    placeholder="booking-4711",
                ),
                Pick(
                    at=f"{_AT}/mode",
                    label="Mode",
                    help="A draft can be tried before it is published. Without an answer the published flow opens.",
                    options=(Option("published", "Published"), Option("draft", "Draft")),
                    optional=True,
                ),
                Pick(
                    at=f"{_AT}/flow_message_version",
                    label="Message version",
                    help="The version of flow messages; there is only 3.",
                    options=(Option("3", "3"),),
                ),
            ),
        ),
    ),
    preview=Preview(
        parts=(
            HEADER_PART,
            BODY_PART,
            FOOTER_PART,
            ActionButton(
                "flow",
                at=f"{_AT}/flow_cta",
                note="The form that opens was made in WhatsApp Manager, and is not known here.",
            ),
        )
    ),
    gist=("interactive/body/text",),
    blank={
        "interactive": {"body": {"text": ""}, "action": _action({"flow_id": "", "flow_cta": ""})}
    },
    samples=(
        Sample(
            "Book a table",
            {
                "type": "interactive",
                "interactive": {
                    "type": "flow",
                    "header": {"type": "text", "text": "Restaurant Havet"},
                    "body": {"text": "When may we *welcome* you, and how many are you?"},
                    "footer": {"text": "It takes half a minute"},
                    "action": _action({"flow_id": "1337258340672103", "flow_cta": "Book a table"}),
                },
            },
        ),
        Sample(
            "Confirm a delivery",
            {
                "type": "interactive",
                "interactive": {
                    "type": "flow",
                    "body": {"text": "Please check the address before we send your order."},
                    "action": _action(
                        {
                            "flow_token": "order-4711",
                            "flow_id": "822119563201747",
                            "flow_cta": "Check the address",
                            "flow_action": "navigate",
                            "flow_action_payload": {
                                "screen": "ADDRESS",
                                "data": {"name": "Anna Berg", "city": "Uppsala", "parcels": 2},
                            },
                        }
                    ),
                },
            },
        ),
    ),
)
