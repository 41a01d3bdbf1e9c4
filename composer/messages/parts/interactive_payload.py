"""Payloads that interactive messages share: header, body and footer (LINK 1.6, Interactive message)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ValidatorFunctionWrapHandler, WrapValidator

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import Finding
from composer.messages.parts.emoji import has_emoji
from composer.messages.parts.marks import has_marks
from composer.messages.parts.media_payload import Media
from composer.messages.payload import Payload
from composer.messages.problem import Severity

SECTION = "LINK 1.6, Interactive message"
HEADER = "LINK 1.6, Interactive header"
ACTION = "LINK 1.6, Interactive action"
MEDIA = "LINK 1.6, Interactive media"
PARAMETERS = "LINK 1.6, Interactive action parameters"
META_ACTION = "Meta reference, action object"
MEDIA_TYPES = ("image", "video", "document")


def no_emoji(value: str) -> Finding | None:
    """LINK allows no emoji in what buttons say, Meta does (decision 46)."""
    if not has_emoji(value):
        return None
    text = "LINK's specification allows no emoji in {field}; Meta's does. What happens is not confirmed."
    return Finding("emoji", text, severity=Severity.WARNING)


def no_marks(value: str) -> Finding | None:
    """Where neither specification allows formatting."""
    if not has_marks(value):
        return None
    text = "{field} cannot be formatted. The marks are shown as they are typed."
    return Finding("marks", text, severity=Severity.WARNING)


class Provider(Payload):
    """Where a link that needs a key of its own is configured."""

    SOURCE = MEDIA

    name: Annotated[str, Filled()]


def _name_alone(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    """A provider is an object; Meta's reference calls it a text, which is understood (decision 51)."""
    return value if isinstance(value, str) and value else handler(value)


class HeaderMedia(Media):
    """An image or a video."""

    SOURCE = MEDIA
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "filename": Finding(
            "no-effect", "Only a document has a file name.", severity=Severity.WARNING
        )
    }

    provider: Annotated[Provider, WrapValidator(_name_alone)] | None = None
    caption: str | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A caption is documented, yet nothing shows it (decision 53)."""
        yield from super().rules(data)
        if data.get("caption"):
            text = "WhatsApp shows no caption in a header."
            yield Finding("no-effect", text, at=("caption",), severity=Severity.WARNING)
        if data.get("provider") and data.get("id"):
            text = "A provider is for links; with a media id it has no effect."
            yield Finding("no-effect", text, at=("provider",), severity=Severity.WARNING)


class HeaderDocument(HeaderMedia):
    """A document."""

    SOURCE = MEDIA
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {}

    filename: str | None = None


class Header(Payload):
    """The header: text, or one of three media."""

    SOURCE = HEADER

    type: Literal["text", "image", "video", "document"]
    text: Annotated[str, Filled(), Limit(60), Rule(no_marks)] | None = None
    image: HeaderMedia | None = None
    video: HeaderMedia | None = None
    document: HeaderDocument | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The member that `type` names is there, and no other."""
        kind = data.get("type")
        members = ("text", *MEDIA_TYPES)
        if kind not in members:
            return
        if data.get(kind) is None:
            at = (kind,) if kind == "text" else (kind, "link")
            yield Finding("missing", "{field} is missing.", at=at)
        for other in members:
            if other != kind and data.get(other) is not None:
                text = "The header is of type {kind}; “{other}” does not belong to it."
                yield Finding("exclusive", text, {"kind": kind, "other": other}, (other,))


def _text_only(value: str) -> Finding | None:
    if value == "text":
        return None
    if value in MEDIA_TYPES:
        return Finding("header-type", "The header of this kind of message can only be text.")
    return Finding("enumeration", "{field} must be “text”.")


_NOT_IN_TEXT = "The header can only be text; “{other}” does not belong to it."


class TextHeader(Payload):
    """The header of what cannot have another (decision 49)."""

    SOURCE = HEADER
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        other: Finding("exclusive", _NOT_IN_TEXT, {"other": other}) for other in MEDIA_TYPES
    }

    type: Annotated[str, Rule(_text_only)]
    text: Annotated[str, Filled(), Limit(60), Rule(no_marks)] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The text is there; where another type is named, that is the fault."""
        if data.get("text") is None and data.get("type") not in MEDIA_TYPES:
            yield Finding("missing", "{field} is missing.", at=("text",))


NO_HEADER = Finding(
    "no-header", "WhatsApp shows no header in this kind of message.", severity=Severity.WARNING
)
"""The specification does not say which kinds have one; Meta's guides do (decision 49)."""


class Body(Payload):
    """The body."""

    SOURCE = SECTION

    text: Annotated[str, Filled(), Limit(1024)]


class Footer(Payload):
    """The footer."""

    SOURCE = SECTION

    text: Annotated[str, Filled(), Limit(60)]


class InteractiveMessage(Payload):
    """What is around every interactive object."""

    SOURCE = SECTION
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "to": Finding(
            "elsewhere",
            "Whom a message goes to is said in the request's recipients, not in the message.",
            severity=Severity.WARNING,
        )
    }
    """The specification's example of a location request has it (decision 72)."""

    type: Literal["interactive"]
