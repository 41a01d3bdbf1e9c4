"""Sticker message (LINK 1.6, Sticker message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.media import media_choice
from composer.messages.preview import Media, Preview

KIND = Kind(
    key="sticker",
    title="Sticker",
    group="Free-form",
    icon="sticker",
    summary="A small picture without a bubble",
    help="A WebP picture of 512 by 512 pixels: at most 100 KB, or 500 KB when it moves. It has no caption.",
    signature={"type": "sticker"},
    payload="composer.messages.sticker.payload:StickerMessage",
    form=(
        media_choice("sticker", "sticker", "https://example.com/thank-you.webp", kind="sticker"),
    ),
    preview=Preview(parts=(Media("sticker", "sticker"),)),
    gist=("sticker/link", "sticker/id"),
    blank={"sticker": {"link": ""}},
    samples=(
        Sample("Thank you", {"type": "sticker", "sticker": {"id": "1361277605137496"}}),
        Sample("Happy birthday", {"type": "sticker", "sticker": {"id": "780213459971824"}}),
    ),
)
