"""The payload of an audio message (LINK 1.6, Audio message)."""

from __future__ import annotations

from typing import Literal

from composer.messages.parts.media_payload import Audio
from composer.messages.payload import Payload


class AudioMessage(Payload):
    """The whole message."""

    SOURCE = "LINK 1.6, Audio message"

    type: Literal["audio"]
    audio: Audio
