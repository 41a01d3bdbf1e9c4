"""Payloads of media: a file that is uploaded already, or a link to one; never both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any
from urllib.parse import urlsplit

from composer.messages.constraints import Limit
from composer.messages.finding import Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

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
