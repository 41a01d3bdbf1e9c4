"""What can be said: the message kinds, each a folder of plain data and rules. No Qt, no network, no files."""

from __future__ import annotations

from composer.messages import (
    audio,
    document,
    image,
    list_message,
    location,
    reply_buttons,
    sticker,
    template,
    text,
    video,
)
from composer.messages.kind import Kind

KINDS: tuple[Kind, ...] = (
    text.KIND,
    image.KIND,
    video.KIND,
    audio.KIND,
    document.KIND,
    sticker.KIND,
    location.KIND,
    reply_buttons.KIND,
    list_message.KIND,
    template.KIND,
)
"""All kinds, in the picker's order."""
