"""What the page calls things: kinds of content, people, times; and texts from outside beside words of ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from composer.delivery.content import Content, harmless
from composer.messages import kinds
from composer.store.inbox import Conversation
from composer.ui import dates
from composer.ui.deliveries.words import short_time
from composer.ui.translate import alone, said

_CONTEXT = "Inbox"
_MEDIA = {
    "image/webp": ("sticker", "Sticker"),
    "image": ("image", "Picture"),
    "video": ("video", "Video"),
    "audio": ("mic", "Audio"),
}
_KINDS = {
    "button": ("mouse-pointer-click", "Tapped a button"),
    "choice": ("mouse-pointer-click", "Chose"),
    "order": ("shopping-cart", "Order"),
    "reaction": ("smile", "Reaction"),
    "unknown": ("braces", "A message that Composer does not know"),
}
_LINES = {
    "MEDIA": "Picture or file",
    "BUTTON": "Tapped a button",
    "INTERACTIVE": "Chose an answer",
    "ORDER": "Order",
}
"""What a list says of a message without words, by content type."""
_WORDED = frozenset({"ORDER", "REACTION", "LOCATION", "CONTACTS"})
"""Content types of which the journal has a line in words of ours."""


def isolated(text: str) -> str:
    """A text from outside, harmless and between marks, so that its direction stays its own."""
    return f"\u2068{harmless(text)}\u2069"


def heading(content: Content, *, incoming: bool) -> tuple[str, str]:
    """Icon and words above a message's text; both empty above nothing but text."""
    if not incoming:
        return _ours(content.kind)
    if content.kind == "media":
        kind = next((fact.value for fact in content.facts if fact.name == "Type"), "").lower()
        found = _MEDIA.get(kind) or _MEDIA.get(kind.split("/")[0]) or ("file-text", "Document")
        return found[0], said(found[1])
    icon, words = _KINDS.get(content.kind, ("", ""))
    return icon, said(words)


def _ours(key: str) -> tuple[str, str]:
    if key == "text":
        return "", ""
    try:
        known = kinds.kind(key)
    except KeyError:
        return "braces", key
    return known.icon, said(known.title)


def last_line(row: Conversation) -> str:
    """A conversation's newest line for a list: plain, on one line, with who said it where it was us."""
    text = harmless(row.last_line)
    if row.last_kind in _WORDED:
        text = said(text)
    if row.last_incoming:
        return text or said(_LINES.get(row.last_kind, "A message that Composer does not know"))
    return said("You: {0}").format(isolated(text or _ours(row.last_kind)[1]))


def phone(number: str) -> str:
    """A conversation's number as people write it; what is no number stays as it is."""
    if not number:
        return said("Unknown sender")
    return f"+{number}" if number.isdecimal() else harmless(number)


def person(number: str, names: Mapping[str, str]) -> str:
    """Who it is: the name where one is known, else the number."""
    return names.get(phone(number), "") or phone(number)


def clock(at: float) -> str:
    """The time of day."""
    return dates.clock(datetime.fromtimestamp(at).astimezone())


def day(at: float) -> date:
    """The person's day on which that was."""
    return datetime.fromtimestamp(at).astimezone().date()


def day_words(wanted: date) -> str:
    """A day as a heading: "Today", "Yesterday", "Monday 16 November"."""
    today = date.today()  # noqa: DTZ011 - the person's day
    if wanted == today:
        return said("Today")
    if wanted == today - timedelta(days=1):
        return said("Yesterday")
    return alone(dates.day_of_week(wanted, year=wanted.year != today.year))


def list_time(at: float) -> str:
    """When a conversation's last line was, as short as can be: "14:02" today, else with the day."""
    return clock(at) if day(at) == date.today() else short_time(at)  # noqa: DTZ011
