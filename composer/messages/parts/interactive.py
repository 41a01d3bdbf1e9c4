"""What interactive messages share: header, body and footer (LINK 1.6, Interactive message)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.findings import Filled, Finding, Limit
from composer.messages.parts.media import HeaderMedia, filename, media_choice
from composer.messages.payload import Payload
from composer.messages.words import Branch, Choice, LongText, Text

SECTION = "LINK 1.6, Interactive message"
HEADER = "LINK 1.6, Interactive header"


class Header(Payload):
    """The header: text, or one of three media."""

    SOURCE = HEADER

    type: Literal["text", "image", "video", "document"]
    text: Annotated[str, Filled(), Limit(60)] | None = None
    image: HeaderMedia | None = None
    video: HeaderMedia | None = None
    document: HeaderMedia | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The member that `type` names is there, and no other."""
        kind = data.get("type")
        members = ("text", "image", "video", "document")
        if kind not in members:
            return
        if data.get(kind) is None:
            at = (kind,) if kind == "text" else (kind, "link")
            yield Finding("missing", "{field} is missing.", at=at)
        for other in members:
            if other != kind and data.get(other) is not None:
                text = "The header is of type {kind}; “{other}” does not belong to it."
                yield Finding("exclusive", text, {"kind": kind, "other": other}, (other,))


class Body(Payload):
    """The body."""

    SOURCE = SECTION

    text: Annotated[str, Filled(), Limit(1024)]


class Footer(Payload):
    """The footer."""

    SOURCE = SECTION

    text: Annotated[str, Filled(), Limit(60)]


def _media(kind: str, label: str, noun: str, example: str) -> Branch:
    extra = (filename(f"interactive/header/{kind}"),) if kind == "document" else ()
    words = (media_choice(f"interactive/header/{kind}", noun, example, extra),)
    return Branch(key=kind, label=label, words=words, constants={"interactive/header/type": kind})


HEADER_TEXT = Branch(
    key="text",
    label="Text",
    constants={"interactive/header/type": "text"},
    words=(
        Text(
            at="interactive/header/text",
            label="Header text",
            help="A short title in bold above the body. Emoji are fine, formatting marks are not.",
            needed=True,
        ),
    ),
)

HEADER_WORDS = Choice(
    key="header",
    label="Header",
    help="What stands above the body: nothing, a title, or a picture, video or document.",
    branches=(
        Branch(key="none", label="None"),
        HEADER_TEXT,
        _media("image", "Image", "image", "https://example.com/picture.jpg"),
        _media("video", "Video", "video", "https://example.com/film.mp4"),
        _media("document", "Document", "document", "https://example.com/price-list.pdf"),
    ),
)

BODY_WORDS = LongText(
    at="interactive/body/text",
    label="Body",
    help="The message itself. You can use *bold*, _italic_, ~strike~ and `code`.",
    placeholder="How was your visit today?",
    formatting=True,
)

FOOTER_WORDS = Text(
    at="interactive/footer/text",
    label="Footer",
    help="A small grey line below the body.",
    placeholder="Reply STOP to end",
)
