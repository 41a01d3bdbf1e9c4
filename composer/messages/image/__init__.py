"""Image message (LINK 1.6, Image message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.media import caption, media_choice
from composer.messages.preview import Media, Preview

KIND = Kind(
    key="image",
    title="Image",
    group="Free-form",
    icon="image",
    summary="A picture with a caption",
    help="A JPEG or PNG picture of at most 5 MB, with a caption if you like.",
    signature={"type": "image"},
    payload="composer.messages.image.payload:ImageMessage",
    form=(
        media_choice("image", "image", "https://example.com/picture.jpg", kind="image"),
        caption("image"),
    ),
    preview=Preview(parts=(Media("image", "image", caption="image/caption"),)),
    gist=("image/caption", "image/link", "image/id"),
    blank={"image": {"link": ""}},
    samples=(
        Sample(
            "Autumn collection",
            {
                "type": "image",
                "image": {
                    "id": "1192798951408501",
                    "caption": "The *autumn collection* is here 🍂",
                },
            },
        ),
        Sample("Our new shop", {"type": "image", "image": {"id": "1087364420195377"}}),
    ),
)
