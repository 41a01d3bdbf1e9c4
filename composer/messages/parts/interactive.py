"""The form's words that interactive messages share: header, body and footer (LINK 1.6, Interactive message)."""

from __future__ import annotations

from composer.messages.parts.media import filename, media_choice
from composer.messages.words import Branch, Choice, LongText, Text


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
