"""Document message (LINK 1.6, Document message)."""

from __future__ import annotations

from composer.messages.kind import Kind, Sample
from composer.messages.parts.media import caption, filename, media_choice
from composer.messages.preview import Media, Preview

KIND = Kind(
    key="document",
    title="Document",
    group="Free-form",
    icon="file-text",
    summary="A file to open or keep",
    help="A file of at most 100 MB. Give it a file name: without one the recipient sees a made-up name.",
    signature={"type": "document"},
    payload="composer.messages.document.payload:DocumentMessage",
    form=(
        media_choice("document", "document", "https://example.com/price-list.pdf"),
        filename("document"),
        caption("document"),
    ),
    preview=Preview(
        parts=(
            Media("document", "document", caption="document/caption", filename="document/filename"),
        )
    ),
    gist=("document/filename", "document/caption", "document/link", "document/id"),
    blank={"document": {"link": ""}},
    samples=(
        Sample(
            "Price list",
            {
                "type": "document",
                "document": {
                    "id": "6383363881724665",
                    "caption": "Our prices for 2027",
                    "filename": "Price list 2027.pdf",
                },
            },
        ),
        Sample(
            "Invoice",
            {
                "type": "document",
                "document": {"id": "3317250984460172", "filename": "Invoice 4711.pdf"},
            },
        ),
    ),
)
