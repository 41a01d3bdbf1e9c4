"""What can be said: the message kinds, each a folder of plain data and rules. No Qt, no network, no files."""

from __future__ import annotations

from composer.messages import (
    audio,
    catalog,
    contacts,
    cta_url,
    document,
    flow,
    image,
    list_message,
    location,
    location_request,
    product,
    product_list,
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
    contacts.KIND,
    reply_buttons.KIND,
    list_message.KIND,
    cta_url.KIND,
    flow.KIND,
    location_request.KIND,
    product.KIND,
    product_list.KIND,
    catalog.KIND,
    template.KIND,
)
"""All kinds, in the picker's order."""
