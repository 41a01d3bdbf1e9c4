"""What an inbound message shows (LINK 1.6, "Incoming Messages Sent from Mobile Phones", and Meta's): plain text and facts.

Pure. Whatever is not documented is shown as the JSON it is; what comes from outside is made harmless first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from composer.delivery import reading
from composer.delivery.inbound import Inbound

LONGEST = 5_000
"""Letters of a text that are shown; WhatsApp's own limit is 4,096. All of it is in the JSON."""
_MOST_FACTS = 40


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value, for what is not the person's text. The name is English, to be translated."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Content:
    """What one message shows."""

    kind: str
    """"text", "button", "media", "choice", "order", "reaction", or "unknown" (then `text` is its JSON)."""
    text: str = ""
    facts: tuple[Fact, ...] = ()
    address: str = ""
    """Where a medium lies. Never fetched by itself."""
    expires: datetime | None = None
    """When the address stops working, where it says so itself."""


def content_of(found: Inbound) -> Content:
    """What the message shows."""
    made = _READERS.get(found.content_type, _unknown)(found)
    facts = (*made.facts, *_about_product(found))
    many = len(facts) - _MOST_FACTS
    if many > 0:
        facts = (*facts[:_MOST_FACTS], Fact("And more", f"{many:,}"))
    shown = tuple(Fact(fact.name, shortened(harmless(fact.value), 500)) for fact in facts)
    text = shortened(harmless(made.text))
    return Content(made.kind, text, shown, made.address, made.expires)


def harmless(text: str) -> str:
    """The text with what is invisible made visible: control characters, and marks that turn a line around."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub(lambda found: _visible(found[0]), text)


def shortened(text: str, longest: int = LONGEST) -> str:
    """At most that many letters, and how many more there are."""
    if len(text) <= longest:
        return text
    return f"{text[:longest]}… (+{len(text) - longest:,})"


_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def _visible(letter: str) -> str:
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"[U+{code:04X}]"


def _text(found: Inbound) -> Content:
    return Content("text", found.text)


def _button(found: Inbound) -> Content:
    return Content("button", found.text, tuple(_facts(("Payload", found.reply_id))))


def _choice(found: Inbound) -> Content:
    interactive = reading.nested(found.content, "interactive")
    kind = reading.text(interactive, "type")
    reply = reading.nested(interactive, kind)
    if not found.text:
        return _unknown(found)
    facts = _facts(
        ("Description", reading.text(reply, "description")),
        ("Id", found.reply_id),
        ("Answers", reading.text(reply, "response_json")),
    )
    return Content("choice", found.text, tuple(facts))


def _media(found: Inbound) -> Content:
    media = reading.nested(found.content, "media")
    address = found.media_url
    name = reading.text(media, "filename") or reading.text(media, "name") or _file_name(address)
    size = reading.text(media, "size") or reading.text(media, "fileSize")
    known_by = "" if address else reading.text(media, "id")
    facts = _facts(
        ("Type", found.media_type), ("Name", name), ("Size", _size(size)), ("Media id", known_by)
    )
    if not (address or found.media_type):
        return _unknown(found)
    return Content(
        "media", found.text, tuple(facts), shortened(harmless(address)), _expiry(address)
    )


def _order(found: Inbound) -> Content:
    order = reading.nested(found.content, "order")
    items = reading.look_up(order, "product_items")
    lines = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
    if not lines:
        return _unknown(found)
    facts = [Fact("Product", _item(one)) for one in lines]
    if total := _total(lines):
        facts.append(Fact("Together", total))
    facts += _facts(("Catalog", reading.text(order, "catalog_id")))
    return Content("order", reading.text(order, "text"), tuple(facts))


def _reaction(found: Inbound) -> Content:
    return Content("reaction", found.text)


def _location(found: Inbound) -> Content:
    place = reading.nested(found.content, "location")
    where = [reading.text(place, key) for key in ("latitude", "longitude")]
    if not all(where):
        return _unknown(found)
    facts = _facts(
        ("Address", reading.text(place, "address")),
        ("Coordinates", ", ".join(where)),
        ("Link", reading.text(place, "url")),
    )
    return Content("text", found.text, tuple(facts))


def _contacts(found: Inbound) -> Content:
    listed = reading.look_up(found.content, "contacts")
    people = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    if not people:
        return _unknown(found)
    facts = [
        Fact(name, reading.text(one, key))
        for person in people
        for where, key, name in (("phones", "phone", "Phone"), ("emails", "email", "E-mail"))
        for one in _listed(person, where)
        if reading.text(one, key)
    ]
    return Content("text", found.text, tuple(facts))


def _listed(content: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    found = reading.look_up(content, key)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _system(found: Inbound) -> Content:
    return Content("text", found.text) if found.text else _unknown(found)


def _unknown(found: Inbound) -> Content:
    raw: object = found.content
    if not found.content:
        try:
            raw = json.loads(found.raw)
        except (ValueError, RecursionError):
            return Content("unknown", found.raw)
    text = json.dumps(raw, ensure_ascii=False, indent=2, default=str)
    return Content("unknown", text, tuple(_facts(("Type", found.content_type))))


_READERS: Mapping[str, Callable[[Inbound], Content]] = {
    "TEXT": _text,
    "BUTTON": _button,
    "MEDIA": _media,
    "INTERACTIVE": _choice,
    "ORDER": _order,
    "REACTION": _reaction,
    "LOCATION": _location,
    "CONTACTS": _contacts,
    "SYSTEM": _system,
}


def _facts(*pairs: tuple[str, str]) -> Iterator[Fact]:
    return (Fact(name, value) for name, value in pairs if value)


def _about_product(found: Inbound) -> Iterator[Fact]:
    """A person who writes from a product's page says which."""
    about = reading.nested(reading.nested(found.content, "context"), "referred_product")
    return _facts(
        ("About product", reading.text(about, "product_retailer_id")),
        ("In catalog", reading.text(about, "catalog_id")),
    )


def _item(item: Mapping[str, Any]) -> str:
    price = " ".join(reading.text(item, key) for key in ("item_price", "currency")).strip()
    what = f"{reading.text(item, 'quantity') or '1'} × {reading.text(item, 'product_retailer_id')}"
    return f"{what}, {price}" if price else what


def _total(items: list[dict[str, Any]]) -> str:
    """Of several products of one currency; nothing where a number cannot be read."""
    currencies = {reading.text(one, "currency") for one in items}
    if len(items) < 2 or len(currencies) != 1:
        return ""
    try:
        prices = [
            Decimal(reading.text(one, "quantity") or "1") * Decimal(reading.text(one, "item_price"))
            for one in items
        ]
        total = sum(prices, Decimal())
    except (InvalidOperation, ValueError):
        return ""
    return f"{total:f} {currencies.pop()}".strip() if total.is_finite() else ""


def _file_name(address: str) -> str:
    """The last part of the path where it looks like a file's name."""
    try:
        last = unquote(urlsplit(address).path.rsplit("/", 1)[-1])
    except ValueError:
        return ""
    return last if re.fullmatch(r".+\.\w{2,5}", last) else ""


def _size(size: str) -> str:
    if not size.isdecimal() or len(size) > 15:
        return size
    number = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if number < 1000 or unit == "GB":
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1000
    return size


def _expiry(address: str) -> datetime | None:
    """LINK hands out signed links whose `se` is the moment of their end."""
    try:
        wanted = parse_qs(urlsplit(address).query).get("se", [""])[0]
        moment = datetime.fromisoformat(wanted)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
