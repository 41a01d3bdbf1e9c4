"""From a message, however half-typed, to the picture the phone shows of it.

A kind says in `composer.messages.preview` which parts it has; a table leads from each part to the
function that makes its nodes. Nothing here checks: a value of the wrong type is shown as it is
(`5`, `true`, `{"a": 1}`), an absent one is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from composer.messages import preview as words
from composer.messages.preview import AnyPart, Preview
from composer.messages.tree import get, split
from composer.rendering import formatting
from composer.rendering.tongue import said
from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    LinkCard,
    Location,
    MediaBox,
    MenuHead,
    MenuRow,
    MenuSection,
    Node,
    Paragraph,
    Picture,
    Small,
    Span,
    Text,
    Title,
    Unseen,
)
from composer.rendering.values import host, items, shown, step, text_at

LONGEST = 8_192
"""Characters of one text that are drawn: twice what WhatsApp takes, so that painting stays quick."""

_MenuPart = MenuHead | MenuSection | MenuRow
_Found = Node | Button | _MenuPart | Unseen | str
"""What a part adds: to the bubble, the buttons under it, the menu behind one, or (a sentence) the notes."""

_FEW = 48
"""Characters that three emoji may take."""
_FOLDS = 3_072
"""Characters that people report a phone shows of a text before it hides the rest."""
_FOLDED = (
    "People report that phones show about the first 3,000 characters of a text and the rest after a tap on “Read more”. "
    "WhatsApp does not document it; all of it is shown here."
)
MAP = "The map is drawn as a stand-in; the phone shows the streets of that place."
_CUT = "Only the first {0} characters of a text are drawn here."


def picture(preview: Preview, message: object) -> Picture:
    """The picture of a message that is of the kind this preview belongs to."""
    bubble: list[Node] = []
    buttons: list[Button] = []
    menu: list[_MenuPart] = []
    notes: list[str] = []
    unseen: tuple[str, ...] = ()
    for part in preview.parts:
        for found in _PARTS[type(part)](part, message):
            match found:
                case str():
                    notes.append(found)
                case Unseen():
                    unseen = found.reasons
                case Button():
                    buttons.append(found)
                case MenuHead() | MenuSection() | MenuRow():
                    menu.append(found)
                case _:
                    bubble.append(found)
    if not bubble:
        bubble.append(Blank(said("Your message appears here")))
    told = tuple(dict.fromkeys(notes))
    return Picture(tuple(bubble), tuple(buttons), told, tuple(menu), phone_only=unseen)


def _body(part: words.Body, message: object) -> Iterator[_Found]:
    text = text_at(message, part.at)
    if part.card and get(message, split(part.card)) is True:
        yield from _card(text)
    if len(text) > _FOLDS:
        yield said(_FOLDED)
    if part.card and not text.isascii() and len(text) <= _FEW and (large := _large(text)):
        yield large
    else:
        yield from _formatted(text)


def _large(text: str) -> Text | None:
    """A text message of one to three emoji, which stand there large."""
    from composer.rendering.emoji import alone  # of nearly no message

    count = alone(text)
    if not count:
        return None
    line = " ".join(text.split())
    return Text((Paragraph((Span(line),), f"emoji{count}"),), source=text)


def _card(text: str) -> Iterator[_Found]:
    address = formatting.first_link(text)
    if address:
        yield LinkCard(host(address), address)
        yield said(
            "The card's title and picture come from the linked page, which is never opened here."
        )


def _formatted(text: str) -> Iterator[_Found]:
    if len(text) > LONGEST:
        yield said(_CUT).format(f"{LONGEST:,}")
    if text.strip():
        yield Text(formatting.paragraphs(text[:LONGEST]), source=text[:LONGEST])


def _footer(part: words.Footer, message: object) -> Iterator[_Found]:
    if text := text_at(message, part.at).strip():
        yield Small(text[:LONGEST])


def _header(part: words.Header, message: object) -> Iterator[_Found]:
    header = get(message, split(part.at))
    if not isinstance(header, dict):
        if text := shown(header):
            yield Title(text[:LONGEST])
        return
    kind = shown(header.get("type"))
    if kind == "text":
        if text := shown(header.get("text")).strip():
            yield Title(text[:LONGEST])
    elif kind == "location":
        yield _location(header.get("location"))
        yield said(MAP)
    elif kind in ("image", "video", "document"):
        yield _media_node(kind, header.get(kind))
    elif kind:
        yield said("A header of the type “{0}” is not known, so it is not drawn.").format(kind)


def _media(part: words.Media, message: object) -> Iterator[_Found]:
    filename = text_at(message, part.filename)
    yield _media_node(part.kind, get(message, split(part.at)), filename)
    yield from _formatted(text_at(message, part.caption))


def _media_node(kind: str, media: object, filename: str = "") -> Node:
    members: Mapping[str, Any] = media if isinstance(media, dict) else {}
    link, source = shown(members.get("link")).strip(), shown(members.get("id")).strip()
    where = host(link) if link else said("media ID {0}").format(source) if source else ""
    if kind != "document":
        return MediaBox(kind, where, link)
    name = filename or shown(members.get("filename"))
    return DocumentRow(name.strip(), _extension(name) or _extension(_path(link)), where)


def _place(part: words.Place, message: object) -> Iterator[_Found]:
    yield _location(get(message, split(part.at)))
    yield said(MAP)


def _location(value: object) -> Location:
    members: Mapping[str, Any] = value if isinstance(value, dict) else {}
    keys = ("latitude", "longitude", "name", "address")
    return Location(*(shown(members.get(key)).strip() for key in keys))


_INVITE = "No number of this contact has a WhatsApp id, so the phone offers to invite the contact to WhatsApp."


def _contacts(part: words.ContactCards, message: object) -> Iterator[_Found]:
    contacts = get(message, split(part.at))
    members = contacts if isinstance(contacts, list) else []
    first = members[0] if members else None
    yield ContactCard(_contact_name(first)[:LONGEST], max(0, len(members) - 1))
    phones = list(items(step(first, "phones")))
    if len(members) > 1:
        yield Button(said("View all"), "list")
    elif any(step(one, key) for one in phones for key in ("waId", "wa_id", "wa-id")):
        yield Button(said("Message"), "chat")
    elif phones:
        yield Button(said("Invite to WhatsApp"), "chat")
        yield said(_INVITE)


def _contact_name(contact: object) -> str:
    """The formatted name, or until there is one what is known of it."""
    name = step(contact, "name")
    for key in ("formattedName", "formatted_name"):
        if text := shown(step(name, key)).strip():
            return text
    pairs = (("firstName", "first_name"), ("lastName", "last_name"))
    parts = (shown(step(name, one)) or shown(step(name, other)) for one, other in pairs)
    return " ".join(part.strip() for part in parts if part.strip())


def _path(link: str) -> str:
    try:
        return urlsplit(link).path
    except ValueError:
        return ""


def _extension(name: str) -> str:
    """The ending of a file name in capitals, when it looks like one."""
    _, dot, ending = name.strip().rpartition(".")
    return ending.upper() if dot and ending.isalnum() and len(ending) <= 5 else ""


def _interactive(part: AnyPart, message: object) -> Iterator[_Found]:
    from composer.rendering.interactive import PARTS  # not before a message has buttons

    return PARTS[type(part)](part, message)


def _template(part: words.TemplatePicture, message: object) -> Iterator[_Found]:
    from composer.rendering.template import stand_in  # not before there is a template

    return stand_in(part, message)


_PARTS: Mapping[type[AnyPart], Callable[[Any, object], Iterator[_Found]]] = {
    words.Body: _body,
    words.Footer: _footer,
    words.Header: _header,
    words.Media: _media,
    words.Place: _place,
    words.ContactCards: _contacts,
    words.ReplyButtons: _interactive,
    words.ActionButton: _interactive,
    words.ProductPicture: _interactive,
    words.ProductsPicture: _interactive,
    words.Menu: _interactive,
    words.TemplatePicture: _template,
}
"""What makes the nodes of each part."""
