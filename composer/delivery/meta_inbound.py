"""A person's message in Meta's words, as the Inbound that LINK's callbacks make: the Inbox knows no difference."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.delivery import reading
from composer.delivery.inbound import Inbound, summary_of

Json = Mapping[str, Any]


def read_message(value: Json, message: Json, raw: str, problems: list[str]) -> Inbound:
    """One element of `messages`; `value` is what is around it (Meta, "Messages object")."""
    named = reading.text(message, "type") or "unknown"
    content_type, translate = _TYPES.get(named, (named.upper(), _as_it_is))
    context = reading.nested(message, "context")
    content: dict[str, Any] = {"contentType": content_type, **translate(named, message)}
    if context:
        content["context"] = context
    reacted = reading.text(reading.nested(message, "reaction"), "message_id")
    media = reading.nested(content, "media")
    number = reading.text(message, "from") or reading.text(message, "from_user_id")
    at = reading.unix_moment(message, "timestamp", problems)
    return Inbound(
        message_id=reading.text(message, "id"),
        provider_message_id=reading.text(message, "id"),
        source=number,
        destination=reading.text(reading.nested(value, "metadata"), "display_phone_number"),
        content_type=content_type,
        text=summary_of(content_type, content),
        context_id=reading.text(context, "id") or reacted,
        context_source=reading.text(context, "from"),
        reply_id=_reply_id(content),
        media_type=reading.text(media, "type"),
        media_url=reading.text(media, "url"),
        timestamp=at,
        provider_timestamp=at,
        content=content,
        custom_parameters=_profile(value, number),
        problems=tuple(problems),
        raw=raw,
    )


def _same(kind: str, message: Json) -> Json:
    return {kind: reading.nested(message, kind)}


def _as_it_is(_kind: str, message: Json) -> Json:
    """What no table knows is shown as it came."""
    return {key: one for key, one in message.items() if key not in ("context", "type")}


def _text(_kind: str, message: Json) -> Json:
    return {"text": reading.text(reading.nested(message, "text"), "body")}


def _media(kind: str, message: Json) -> Json:
    given = reading.nested(message, kind)
    found = {key: one for key, one in given.items() if key != "mime_type"}
    # Meta names the file by an id, and only lately by an address too.
    return {"media": {**found, "type": reading.text(given, "mime_type") or kind}}


def _contacts(_kind: str, message: Json) -> Json:
    return {"contacts": message.get("contacts")}


def _system(_kind: str, message: Json) -> Json:
    given = reading.nested(message, "system")
    return {"text": reading.text(given, "body"), "system": given}


_TYPES: Mapping[str, tuple[str, Callable[[str, Json], Json]]] = {
    "text": ("TEXT", _text),
    "button": ("BUTTON", _same),
    "interactive": ("INTERACTIVE", _same),
    "order": ("ORDER", _same),
    "reaction": ("REACTION", _same),
    "location": ("LOCATION", _same),
    "contacts": ("CONTACTS", _contacts),
    "system": ("SYSTEM", _system),
    **dict.fromkeys(("image", "video", "audio", "voice", "document", "sticker"), ("MEDIA", _media)),
}


def _reply_id(content: Json) -> str:
    interactive = reading.nested(content, "interactive")
    chosen = reading.nested(interactive, reading.text(interactive, "type"))
    return reading.text(chosen, "id") or reading.text(reading.nested(content, "button"), "payload")


def _profile(value: Json, number: str) -> dict[str, str]:
    """What the person is called on WhatsApp."""
    contacts = value.get("contacts")
    for one in contacts if isinstance(contacts, list) else ():
        if isinstance(one, dict) and number in (one.get("wa_id"), one.get("user_id")):
            name = reading.text(reading.nested(one, "profile"), "name")
            return {"profile.name": name} if name else {}
    return {}
