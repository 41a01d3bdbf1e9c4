"""The form's words that interactive messages share: header, body and footer (LINK 1.6, Interactive message)."""

from __future__ import annotations

from composer.messages.parts.media import filename, media_choice
from composer.messages.preview import Body as BodyPart
from composer.messages.preview import Footer as FooterPart
from composer.messages.preview import Header as HeaderPart
from composer.messages.words import AnyWord, Branch, Choice, Group, LongText, Text


def _media(kind: str, label: str, noun: str, example: str) -> Branch:
    at = f"interactive/header/{kind}"
    name: tuple[AnyWord, ...] = (filename(at),) if kind == "document" else ()
    provider = Text(
        at=f"{at}/provider/name",
        label="Provider",
        help=(
            "The name of a media provider that is configured for links that need a key. Leave it empty for a link that "
            "anybody can open, and for what is uploaded."
        ),
        also=(f"{at}/provider",),
    )
    caption = Text(
        at=f"{at}/caption",
        label="Caption",
        help=f"The specification has a caption for the {noun}, but WhatsApp shows none in a header.",
    )
    more = Group(label=f"More about the {noun}", words=(provider, caption), folded=True)
    source = media_choice(at, noun, example, kind=kind)
    constants = {"interactive/header/type": kind}
    return Branch(key=kind, label=label, words=(source, *name, more), constants=constants)


_NO_HEADER = Branch(key="none", label="None")

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
        _NO_HEADER,
        HEADER_TEXT,
        _media("image", "Image", "image", "https://example.com/picture.jpg"),
        _media("video", "Video", "video", "https://example.com/film.mp4"),
        _media("document", "Document", "document", "https://example.com/price-list.pdf"),
    ),
)

TEXT_HEADER_WORDS = Choice(
    key="header",
    label="Header",
    help="A title above the body, or nothing. This kind of message can have no picture there.",
    branches=(_NO_HEADER, HEADER_TEXT),
)
"""Of a list, whose header can only be text (decision 49)."""

NEEDED_HEADER_WORDS = Choice(
    key="header",
    label="Header",
    help="The title above the body. This kind of message must have one, and it can only be text.",
    branches=(_NO_HEADER, HEADER_TEXT),
)
"""Of several products, which must have one (decision 50). That a message came without one must be possible to see."""

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

HEADER_PART = HeaderPart("interactive/header")
BODY_PART = BodyPart("interactive/body/text")
FOOTER_PART = FooterPart("interactive/footer/text")
