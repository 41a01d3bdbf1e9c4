"""A button that opens a web page (LINK 1.6, Interactive message, type cta_url)."""

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
from composer.messages.words import Text


def _action(text: str, url: str) -> dict[str, object]:
    return {"name": "cta_url", "parameters": {"display_text": text, "url": url}}


KIND = Kind(
    key="cta-url",
    title="Link button",
    group="Interactive",
    icon="square-arrow-out-up-right",
    summary="A button that opens a web page",
    help=(
        "A message with one button that opens a web page. The long address stays out of sight. WhatsApp does not tell "
        "you that it was tapped."
    ),
    signature={"type": "interactive", "interactive/type": "cta_url"},
    constants={"interactive/action/name": "cta_url"},
    payload="composer.messages.cta_url.payload:CtaUrlMessage",
    form=(
        HEADER_WORDS,
        BODY_WORDS,
        FOOTER_WORDS,
        Text(
            at="interactive/action/parameters/display_text",
            label="Button",
            help="What the button says.",
            placeholder="Track the parcel",
        ),
        Text(
            at="interactive/action/parameters/url",
            label="Web address",
            help="The page that the button opens, in the recipient's browser.",
            placeholder="https://example.com/parcels/4711",
        ),
    ),
    preview=Preview(
        parts=(
            HEADER_PART,
            BODY_PART,
            FOOTER_PART,
            ActionButton(
                "open",
                at="interactive/action/parameters/display_text",
                link="interactive/action/parameters/url",
            ),
        )
    ),
    gist=("interactive/body/text",),
    blank={"interactive": {"body": {"text": ""}, "action": _action("", "")}},
    samples=(
        Sample(
            "Track a parcel",
            {
                "type": "interactive",
                "interactive": {
                    "type": "cta_url",
                    "header": {"type": "text", "text": "On its way 🚚"},
                    "body": {"text": "Your parcel *4711* has left us and comes tomorrow."},
                    "footer": {"text": "Nordic Parcels"},
                    "action": _action("Track the parcel", "https://example.com/parcels/4711"),
                },
            },
        ),
        Sample(
            "Open a price list",
            {
                "type": "interactive",
                "interactive": {
                    "type": "cta_url",
                    "header": {
                        "type": "image",
                        "image": {"link": "https://example.com/spring.jpg"},
                    },
                    "body": {"text": "Spring is here, and so are our new prices."},
                    "action": _action("See the prices", "https://example.com/prices?season=spring"),
                },
            },
        ),
    ),
)
