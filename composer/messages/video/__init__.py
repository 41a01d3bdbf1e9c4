"""Video message (LINK 1.6, Video message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.media import caption, media_choice
from composer.messages.preview import Media, Preview

KIND = Kind(
    key="video",
    title="Video",
    group="Free-form",
    icon="video",
    summary="A film with a caption",
    help="An MP4 or 3GP film of at most 16 MB, its pictures in H.264 and its sound in AAC, with a caption if you like.",
    signature={"type": "video"},
    payload="composer.messages.video.payload:VideoMessage",
    form=(
        media_choice("video", "video", "https://example.com/how-to-assemble.mp4", kind="video"),
        caption("video"),
    ),
    preview=Preview(parts=(Media("video", "video", caption="video/caption"),)),
    gist=("video/caption", "video/link", "video/id"),
    blank={"video": {"link": ""}},
    samples=(
        Sample(
            "How to assemble it",
            {
                "type": "video",
                "video": {
                    "id": "953210776418205",
                    "caption": "Your shelf in *three minutes*: screws first, then the boards 🔧",
                },
            },
        ),
        Sample(
            "A look around",
            {
                "type": "video",
                "video": {
                    "id": "602984417735910",
                    "caption": "The flat in Storgatan 12, room by room",
                },
            },
        ),
        Sample("Without a caption", {"type": "video", "video": {"id": "811470238856617"}}),
    ),
)
