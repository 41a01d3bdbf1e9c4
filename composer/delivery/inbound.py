"""A message from a person's phone (LINK 1.6, "Incoming Messages Sent from Mobile Phones"). Unknown content is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from composer.delivery import reading


@dataclass(frozen=True, slots=True)
class Inbound:
    """One inbound message. `source` is the person's number, `destination` the business's."""

    message_id: str
    provider_message_id: str
    """WhatsApp's id of this message."""
    source: str
    destination: str
    content_type: str
    """TEXT, BUTTON, MEDIA, INTERACTIVE, ORDER, REACTION, or anything else LINK or Meta may send; upper case."""
    text: str
    """What the person said, in one line: the text, the button's or row's title, the caption, the emoji."""
    context_id: str
    """The WhatsApp id of the message this one answers (a report's waMessageId); empty when it answers none."""
    context_source: str
    reply_id: str
    """The id or payload of the button or row that was chosen."""
    media_type: str
    media_url: str
    """Expires: LINK hands out signed links. Never fetched by itself."""
    timestamp: datetime | None
    provider_timestamp: datetime | None
    content: Mapping[str, Any] = field(default_factory=dict)
    """`content.message` as it came, for orders and for whatever is not known."""
    custom_parameters: Mapping[str, str] = field(default_factory=dict)
    gate_parameters: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    raw: str = ""


def read_inbound(content: dict[str, Any], raw: str, problems: list[str]) -> Inbound:
    """The inbound message in a callback's object."""
    outer = reading.nested(content, "content")
    message = reading.nested(outer, "message")
    context = reading.nested(message, "context")
    # One example has the media beside the message, as {type, url}, and may then have no message at all.
    media = reading.nested(message, "media") or reading.nested(outer, "media")
    kind = reading.text(message, "contentType").upper() or ("MEDIA" if media else "")
    summary = summary_of(kind, message)
    return Inbound(
        message_id=reading.text(content, "messageId"),
        provider_message_id=reading.text(content, "providerMessageId"),
        source=reading.text(content, "source"),
        destination=reading.text(content, "destination"),
        content_type=kind,
        text=summary,
        context_id=reading.text(context, "id"),
        context_source=reading.text(context, "source"),
        reply_id=_reply_id(message),
        media_type=reading.text(media, "type"),
        media_url=reading.text(media, "source") or reading.text(media, "url"),
        timestamp=reading.moment(content, "timestamp", problems),
        provider_timestamp=reading.moment(content, "providerTimestamp", problems),
        content=message,
        custom_parameters=reading.table(content, "customParameters", problems),
        gate_parameters=reading.table(content, "gateCustomParameters", problems),
        problems=tuple(problems),
        raw=raw,
    )


def summary_of(kind: str, message: Mapping[str, Any]) -> str:
    """What a message of that content type says, in one line."""
    return _SUMMARIES.get(kind, _any_text)(message)


def _reply(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The chosen row or button under `interactive`, whatever its type is called."""
    interactive = reading.nested(message, "interactive")
    named = reading.nested(interactive, reading.text(interactive, "type"))
    return named or next((one for one in interactive.values() if isinstance(one, dict)), {})


def _reply_id(message: Mapping[str, Any]) -> str:
    return reading.text(_reply(message), "id") or reading.text(
        reading.nested(message, "button"), "payload"
    )


def _any_text(message: Mapping[str, Any]) -> str:
    return reading.text(message, "text")


def _button(message: Mapping[str, Any]) -> str:
    return reading.text(reading.nested(message, "button"), "text")


def _media(message: Mapping[str, Any]) -> str:
    return reading.text(reading.nested(message, "media"), "caption")


def _interactive(message: Mapping[str, Any]) -> str:
    reply = _reply(message)
    # A flow's answer (nfm_reply) has a body and no title.
    return reading.text(reply, "title") or reading.text(reply, "body")


def _order(message: Mapping[str, Any]) -> str:
    order = reading.nested(message, "order")
    items = reading.look_up(order, "product_items")
    count = len(items) if isinstance(items, list) else 0
    said = reading.text(order, "text")
    what = "Order of 1 product" if count == 1 else f"Order of {count} products"
    return f"{what}: {said}" if said else what


def _reaction(message: Mapping[str, Any]) -> str:
    # The example has `emoji` beside contentType; no table documents it. Taking a reaction back sends none.
    emoji = reading.text(message, "emoji") or reading.text(
        reading.nested(message, "reaction"), "emoji"
    )
    return emoji or "Reaction removed"


def _location(message: Mapping[str, Any]) -> str:
    place = reading.nested(message, "location")
    named = reading.text(place, "name") or reading.text(place, "address")
    return named or ("Location" if place else "")


def _contacts(message: Mapping[str, Any]) -> str:
    listed = reading.look_up(message, "contacts")
    people = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    names = [reading.text(reading.nested(one, "name"), "formatted_name") for one in people]
    return ", ".join(name for name in names if name) or ("Contact" if people else "")


_SUMMARIES: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "TEXT": _any_text,
    "BUTTON": _button,
    "MEDIA": _media,
    "INTERACTIVE": _interactive,
    "ORDER": _order,
    "REACTION": _reaction,
    "LOCATION": _location,
    "CONTACTS": _contacts,
}
"""How each content type is said in one line; media without a caption says nothing: its type is shown."""
