"""Payloads of media: a file that is uploaded already, or a link to one; never both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar
from urllib.parse import SplitResult, urlsplit

from composer.messages.constraints import Limit, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.parts.media_formats import FORMATS, ending, other_format
from composer.messages.payload import Payload
from composer.messages.problem import Severity

META_MEDIA = "Meta reference, media object"
_SUPPORTED = "LINK 1.6, Terms and glossary; Meta, supported media types"
_SCHEMES = ("http", "https")


class Media(Payload):
    """`id` or `link`."""

    id: str | None = None
    link: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Exactly one of both, and a link that is one."""
        identity, link = _filled(data, "id"), _filled(data, "link")
        if identity and link:
            text = "Give a link or a media id, not both."
            yield Finding("exclusive", text, at=("id",))
        elif not identity and not link:
            asked = "id" if "id" in data and "link" not in data else "link"
            yield Finding("missing", MISSING, at=(asked,))
        else:
            other = "link" if identity else "id"
            if other in data:
                text = "{field} is there, but empty. Leave it out: only one of link and media id may be sent."
                yield Finding("empty", text, at=(other,), severity=Severity.WARNING)
        if isinstance(identity, str) and _parts(identity).scheme in _SCHEMES:
            text = "{field} looks like a web address. A media id is what WhatsApp gave for an upload; addresses go into Link."
            yield Finding("link-for-id", text, at=("id",), severity=Severity.WARNING)
        if isinstance(link, str) and link.strip():
            yield from link_findings(link, data)


class MessageMedia(Media):
    """Media that are the message, not its header."""

    KIND: ClassVar[str] = ""
    """Of `media_formats.FORMATS`."""
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "provider": Finding(
            "elsewhere",
            "Only the header of an interactive message has a provider. It will be sent as it is.",
            severity=Severity.WARNING,
        )
    }

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """Beside the rules of all media: what LINK advises, and a link to a file of another format."""
        yield from super().rules(data)
        link = data.get("link")
        if not isinstance(link, str) or not link.strip() or _filled(data, "id"):
            return
        text = "A media id works faster than a link, and Meta recommends it."
        yield Finding("id-is-faster", text, at=("link",), severity=Severity.HINT)
        unfit = other_format(cls.KIND, _parts(link).path)
        if unfit:
            text = (
                "The link ends in .{ending}; WhatsApp takes {formats}. "
                "What counts is the type that the web server says the file has, not its name."
            )
            values = {"ending": unfit, "formats": FORMATS[cls.KIND].names}
            yield Finding("format", text, values, ("link",), Severity.HINT, _SUPPORTED)


def _nowhere(key: str, kinds: str) -> Finding:
    text = "WhatsApp shows no {what} with {kinds}. It will be sent as it is."
    what = {"caption": "caption", "filename": "file name"}[key]
    return Finding(
        "elsewhere",
        text,
        {"what": what, "kinds": kinds},
        severity=Severity.WARNING,
        source=META_MEDIA,
    )


def _unnamed(value: str) -> Finding | None:
    if not value.strip() or ending(value):
        return None
    text = "{field} has no ending such as .pdf. By its ending the phone knows how to show and open the document."
    return Finding("no-ending", text, severity=Severity.HINT, source=META_MEDIA)


class Image(MessageMedia):
    """LINK 1.6, Image message."""

    SOURCE = "LINK 1.6, Image message"
    KIND = "image"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "filename": _nowhere("filename", "pictures"),
    }

    caption: Annotated[str, Limit(1024, META_MEDIA)] | None = None


class Video(MessageMedia):
    """LINK 1.6, Video message."""

    SOURCE = "LINK 1.6, Video message"
    KIND = "video"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "filename": _nowhere("filename", "videos"),
    }

    caption: Annotated[str, Limit(1024, META_MEDIA)] | None = None


class Audio(MessageMedia):
    """LINK 1.6, Audio message."""

    SOURCE = "LINK 1.6, Audio message"
    KIND = "audio"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "caption": _nowhere("caption", "audio"),
        "filename": _nowhere("filename", "audio"),
    }


class Sticker(MessageMedia):
    """LINK 1.6, Sticker message."""

    SOURCE = "LINK 1.6, Sticker message"
    KIND = "sticker"
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        **MessageMedia.ELSEWHERE,
        "caption": _nowhere("caption", "stickers"),
        "filename": _nowhere("filename", "stickers"),
    }


class Document(MessageMedia):
    """LINK 1.6, Document message."""

    SOURCE = "LINK 1.6, Document message"
    KIND = "document"

    caption: Annotated[str, Limit(1024, META_MEDIA)] | None = None
    filename: Annotated[str, Rule(_unnamed)] | None = None


def link_findings(link: str, data: Mapping[str, Any]) -> Iterator[Finding]:
    """What is wrong with a link; with a provider it may start with the provider's name (decision 52)."""
    if data.get("provider"):
        return
    parts = _parts(link)
    if any(letter.isspace() for letter in link):
        text = "{field} has a space in it. Delete it; in the name of a file, write %20 instead."
        yield Finding("link", text, at=("link",))
    elif not link.startswith(("https://", "http://")):
        small = " in small letters" if parts.scheme in _SCHEMES else ""
        text = "{field} must begin with https:// or http://{small}."
        yield Finding("link", text, {"small": small}, at=("link",))
    elif not _host(parts):
        text = "{field} is not a complete web address."
        yield Finding("link", text, at=("link",))
    elif _private(_host(parts)):
        text = "“{host}” is an address within a network of your own; WhatsApp cannot fetch a file from there."
        values = {"host": _host(parts)}
        yield Finding("private-host", text, values, ("link",), Severity.WARNING, META_MEDIA)


def _filled(data: Mapping[str, Any], key: str) -> Any:
    """The value, or None where it is absent, null or an empty text."""
    value = data.get(key)
    return None if isinstance(value, str) and not value.strip() else value


def _parts(link: str) -> SplitResult:
    """The link's parts; all empty for one that cannot be read."""
    try:
        parts = urlsplit(link)
        _ = parts.hostname, parts.port
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts


def _host(parts: SplitResult) -> str:
    return parts.hostname or ""


def _private(host: str) -> bool:
    """Whether nobody outside can reach that host."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    from ipaddress import ip_address  # rarely needed: hardly any link has a bare address

    try:
        address = ip_address(host)
    except ValueError:
        return False
    return not address.is_global
