"""The payload of a video message (LINK 1.6, Video message)."""

from __future__ import annotations

from typing import Literal

from composer.messages.parts.media_payload import Video
from composer.messages.payload import Payload


class VideoMessage(Payload):
    """The whole message."""

    SOURCE = "LINK 1.6, Video message"

    type: Literal["video"]
    video: Video
