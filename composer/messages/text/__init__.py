"""Text message (LINK 1.6, Text message)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.findings import Filled, Finding, Limit
from composer.messages.kind import Kind, Sample
from composer.messages.payload import Payload
from composer.messages.preview import Body, Preview
from composer.messages.problem import Severity
from composer.messages.words import LongText, Toggle

_SOURCE = "LINK 1.6, Text message"
_LINK = re.compile(r"https?://\S", re.IGNORECASE)


class TextBody(Payload):
    """The text object."""

    SOURCE = _SOURCE

    body: Annotated[str, Filled(), Limit(4096, "Meta reference, text")]


class TextMessage(Payload):
    """The whole message."""

    SOURCE = _SOURCE

    type: Literal["text"]
    previewUrl: bool | None = None
    text: TextBody

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A link preview needs a link that WhatsApp sees as one."""
        text = data.get("text")
        body = text.get("body") if isinstance(text, dict) else None
        if (
            data.get("previewUrl") is True
            and isinstance(body, str)
            and body
            and not _LINK.search(body)
        ):
            sentence = "There is no link to preview: the text has no address that begins with https:// or http://."
            yield Finding("no-effect", sentence, at=("previewUrl",), severity=Severity.WARNING)


KIND = Kind(
    key="text",
    title="Text",
    group="Free-form",
    icon="message-square-text",
    summary="Words, emoji and links",
    help="A plain text message. Like every free-form message it reaches only people who wrote to you in the last 24 "
    "hours; to start a conversation, use a template.",
    signature={"type": "text"},
    payload=TextMessage,
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
            label="Show a preview of the first link",
            help="WhatsApp shows a small card with title and picture of the first link in the text. Other links get none.",
        ),
    ),
    preview=Preview(parts=(Body("text/body"),)),
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
