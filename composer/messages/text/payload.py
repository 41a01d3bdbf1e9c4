"""The payload of a text message (LINK 1.6, Text message)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar, Literal

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity

_SOURCE = "LINK 1.6, Text message"
_LINK = re.compile(r"https?://\S", re.IGNORECASE)
_BARE_LINK = re.compile(r"(?<![\w./@:-])www\.[\w-]+\.[^\s]*\w", re.IGNORECASE)
_PREVIEW_INSIDE = Finding(
    "elsewhere",
    "LINK has “previewUrl” beside the text object, not in it; this is Meta's place for it. "
    "What LINK does with it is not confirmed.",
    severity=Severity.WARNING,
)


def _bare_link(value: str) -> Finding | None:
    """LINK: "If contains a URL the URL should start with http:// or https://"."""
    # Most texts have none, and to look for the letters first is quicker by far.
    found = _BARE_LINK.search(value) if "www." in value.casefold() else None
    if found is None:
        return None
    text = "“{link}” should begin with https:// or http://, so that it is a link on every phone."
    return Finding("bare-link", text, {"link": found.group()}, severity=Severity.HINT)


class TextBody(Payload):
    """The text object."""

    SOURCE = _SOURCE
    ELSEWHERE: ClassVar[Mapping[str, Finding]] = {
        "preview_url": _PREVIEW_INSIDE,
        "previewUrl": _PREVIEW_INSIDE,
    }

    body: Annotated[str, Filled(), Limit(4096, "Meta reference, text"), Rule(_bare_link)]


class TextMessage(Payload):
    """The whole message."""

    SOURCE = _SOURCE
    ALSO: ClassVar[Mapping[str, str]] = {"preview_url": "previewUrl"}
    ALSO_SEVERITY = Severity.WARNING

    type: Literal["text"]
    previewUrl: bool | None = None
    text: TextBody

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A link preview needs a link that WhatsApp sees as one."""
        text = data.get("text")
        body = text.get("body") if isinstance(text, dict) else None
        if (
            data.get("previewUrl") is True
            and isinstance(body, str)
            and body
            and not _LINK.search(body)
        ):
            sentence = "There is no link to preview: the text has no address that begins with https:// or http://."
            yield Finding("no-effect", sentence, at=("previewUrl",), severity=Severity.WARNING)
