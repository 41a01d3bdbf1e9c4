"""Payloads that interactive messages share: header, body and footer (LINK 1.6, Interactive message)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from composer.messages.constraints import Filled, Limit
from composer.messages.finding import Finding
from composer.messages.parts.media_payload import HeaderMedia
from composer.messages.payload import Payload

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
