"""Media: a file that is uploaded already, or a link to one; never both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any
from urllib.parse import urlsplit

from composer.messages.findings import Finding, Limit
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.words import AnyWord, Branch, Choice, LongText, Text

META_MEDIA = "Meta reference, media object"


class Media(Payload):
    """`id` or `link`."""

    id: str | None = None
    link: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Exactly one of both, and a link that is one."""
        identity, link = data.get("id"), data.get("link")
        if identity and link:
            text = "Give a link or a media id, not both."
            yield Finding("exclusive", text, at=("id",))
        elif not identity and not link:
            asked = "id" if "id" in data else "link"
            yield Finding("missing", "{field} is missing.", at=(asked,))
        if isinstance(link, str) and link:
            yield from link_findings(link, data)


class Image(Media):
    """LINK 1.6, Image message."""

    SOURCE = "LINK 1.6, Image message"

    caption: Annotated[str, Limit(1024, META_MEDIA)] | None = None


class Document(Media):
    """LINK 1.6, Document message."""

    SOURCE = "LINK 1.6, Document message"

    caption: Annotated[str, Limit(1024, META_MEDIA)] | None = None
    filename: str | None = None


class Provider(Payload):
    """LINK 1.6, Interactive media: where a link that needs a key is configured."""

    SOURCE = "LINK 1.6, Interactive media"

    name: str


class HeaderMedia(Media):
    """LINK 1.6, Interactive media."""

    SOURCE = "LINK 1.6, Interactive media"

    caption: str | None = None
    filename: str | None = None
    provider: Provider | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A caption is documented, yet nothing shows it (decision 53)."""
        yield from super().rules(data)
        if data.get("caption"):
            text = "WhatsApp shows no caption in a header."
            yield Finding("no-effect", text, at=("caption",), severity=Severity.WARNING)


def link_findings(link: str, data: Mapping[str, Any]) -> Iterator[Finding]:
    """What is wrong with a link; with a provider it may start with the provider's name (decision 52)."""
    if data.get("provider"):
        return
    parts = _parts(link)
    if parts is None or parts.scheme not in ("http", "https"):
        text = "{field} must begin with https:// or http://."
        yield Finding("link", text, at=("link",))
    elif not parts.hostname or any(letter.isspace() for letter in link):
        text = "{field} is not a complete web address."
        yield Finding("link", text, at=("link",))


def _parts(link: str) -> Any:
    try:
        parts = urlsplit(link)
        _ = parts.hostname, parts.port
    except ValueError:
        return None
    return parts


def media_choice(at: str, noun: str, example: str, extra: tuple[AnyWord, ...] = ()) -> Choice:
    """The form's words for the media object at `at`."""
    link = Text(
        at=f"{at}/link",
        label="Link",
        help=f"The web address of the {noun}. WhatsApp fetches it from there when the message is sent.",
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
