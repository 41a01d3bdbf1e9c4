"""The payload of a sticker message (LINK 1.6, Sticker message)."""

from __future__ import annotations

from typing import Literal

from composer.messages.parts.media_payload import Sticker
from composer.messages.payload import Payload


class StickerMessage(Payload):
    """The whole message."""

    SOURCE = "LINK 1.6, Sticker message"

    type: Literal["sticker"]
    sticker: Sticker
