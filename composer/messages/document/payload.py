"""The payload of a document message (LINK 1.6, Document message)."""

from __future__ import annotations

from typing import Literal

from composer.messages.parts.media_payload import Document
from composer.messages.payload import Payload


class DocumentMessage(Payload):
    """The whole message."""

    SOURCE = "LINK 1.6, Document message"

    type: Literal["document"]
    document: Document
