"""The payload of a text message (LINK 1.6, Text message)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Limit
from composer.messages.finding import Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

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
