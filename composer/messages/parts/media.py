"""The form's words for media: a file that is uploaded already, or a link to one."""

from __future__ import annotations

from composer.messages.parts.media_formats import FORMATS
from composer.messages.words import AnyWord, Branch, Choice, LongText, Text


def media_choice(
    at: str, noun: str, example: str, extra: tuple[AnyWord, ...] = (), kind: str = ""
) -> Choice:
    """The form's words for the media object at `at`; the help names the formats of that kind of media."""
    formats = FORMATS.get(kind)
    takes = f" {formats.names}, at most {formats.size}." if formats else ""
    link = Text(
        at=f"{at}/link",
        label="Link",
        help=f"The web address of the {noun}. WhatsApp fetches it from there when the message is sent.{takes}",
        placeholder=example,
        needed=True,
    )
    identity = Text(
        at=f"{at}/id",
        label="Media id",
        help=f"The id that WhatsApp gave when the {noun} was uploaded. Faster than a link, and what Meta recommends.",
        placeholder="1192798951408501",
        needed=True,
    )
    return Choice(
        key=f"{at}-source",
        label=f"Where is the {noun}?",
        help="Send a link to a file on the web, or the id of a file that is uploaded already.",
        branches=(
            Branch(key="link", label="On the web", words=(link, *extra)),
            Branch(key="id", label="Uploaded", words=(identity, *extra)),
        ),
    )


def caption(at: str) -> LongText:
    """The form's word for a caption."""
    return LongText(
        at=f"{at}/caption",
        label="Caption",
        help="Text below it, in the same bubble.",
        formatting=True,
        rows=3,
    )


def filename(at: str) -> Text:
    """The form's word for a document's file name."""
    return Text(
        at=f"{at}/filename",
        label="File name",
        help="What the recipient sees as the document's name. Its ending tells the phone how to open it.",
        placeholder="price-list.pdf",
    )
