"""Text message (LINK 1.6, Text message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.preview import Body, Preview
from composer.messages.words import LongText, Toggle

KIND = Kind(
    key="text",
    title="Text",
    group="Free-form",
    icon="message-square-text",
    summary="Words, emoji and links",
    help="A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 "
    "hours; to start a conversation, use a template.",
    signature={"type": "text"},
    payload="composer.messages.text.payload:TextMessage",
    form=(
        LongText(
            at="text/body",
            label="Text",
            help="What the recipient reads. You can use *bold*, _italic_, ~strike~ and `code`; a link should begin with https://.",
            placeholder="Write your message…",
            formatting=True,
            rows=8,
        ),
        Toggle(
            at="previewUrl",
            also=("preview_url", "text/previewUrl", "text/preview_url"),
            label="Show a preview of the first link",
            help="WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.",
        ),
    ),
    preview=Preview(parts=(Body("text/body", card="previewUrl"),)),
    gist=("text/body",),
    blank={"text": {"body": ""}},
    samples=(
        Sample(
            "Opening hours",
            {
                "type": "text",
                "text": {
                    "body": "Hello! 👋 We are open *today from 9 to 18*.\nSee you soon,\n_The shop on the corner_"
                },
            },
        ),
        Sample(
            "With a link",
            {
                "type": "text",
                "previewUrl": True,
                "text": {"body": "Your parcel is on its way: https://example.com/track/4711"},
            },
        ),
    ),
)
