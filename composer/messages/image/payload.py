"""The payload of an image message (LINK 1.6, Image message)."""

from __future__ import annotations

from typing import Literal

from composer.messages.parts.media_payload import Image
from composer.messages.payload import Payload


class ImageMessage(Payload):
    """The whole message."""

    SOURCE = "LINK 1.6, Image message"

    type: Literal["image"]
    image: Image
