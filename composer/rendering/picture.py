"""From a message, however half-typed, to the picture the phone shows of it.

A kind says in `composer.messages.preview` which parts it has; a table leads from each part to the
function that makes its nodes. Nothing here checks: a value of the wrong type is shown as it is
(`5`, `true`, `{"a": 1}`), an absent one is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from composer.messages import preview as words
from composer.messages.preview import AnyPart, Preview
from composer.messages.tree import ABSENT, get, split
from composer.rendering import formatting
from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    Node,
    Picture,
    ProductCard,
    Small,
    TemplateStandIn,
    Text,
    Title,
)

LONGEST = 8_192
"""Characters of one text that are drawn: twice what WhatsApp takes, so that painting stays quick."""

_Found = Node | Button | str
"""What a part adds: to the bubble, to the buttons under it, or (a sentence) to the notes."""

_CUT = f"Only the first {LONGEST:,} characters of a text are drawn here."
_TEMPLATE = (
    "The template's own text is not known here. The recipient sees that text with these values in "
    "its gaps."
)


def picture(preview: Preview, message: object) -> Picture:
    """The picture of a message that is of the kind this preview belongs to."""
    bubble: list[Node] = []
    buttons: list[Button] = []
    notes: list[str] = []
    for part in preview.parts:
        for found in _PARTS[type(part)](part, message):
            match found:
                case str():
                    notes.append(found)
                case Button():
                    buttons.append(found)
                case _:
                    bubble.append(found)
    if not bubble:
        bubble.append(Blank("Your message appears here"))
    return Picture(tuple(bubble), tuple(buttons), tuple(dict.fromkeys(notes)))


def shown(value: object) -> str:
    """A value as text a person can read, whatever its type; absent and null are empty."""
    if isinstance(value, str):
        return value if value.isascii() else _whole(value)
    if value is None or value is ABSENT:
        return ""
    from json import dumps  # rarely needed: only where a value has the wrong type

    try:
        return _whole(dumps(value, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return _whole(str(value))


def _whole(text: str) -> str:
    """The text without lone surrogates, which JSON can carry and no screen can show."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _at(message: object, path: str) -> str:
    return shown(get(message, split(path))) if path else ""


def _body(part: words.Body, message: object) -> Iterator[_Found]:
    text = _at(message, part.at)
    if part.card and get(message, split(part.card)) is True:
        yield from _card(text)
    yield from _formatted(text)


def _card(text: str) -> Iterator[_Found]:
    address = formatting.first_link(text)
    if address:
        yield LinkCard(host(address), address)
        yield "The card's title and picture come from the linked page, which is never opened here."


def _formatted(text: str) -> Iterator[_Found]:
    if len(text) > LONGEST:
        yield _CUT
    if text.strip():
        yield Text(formatting.paragraphs(text[:LONGEST]))


def _footer(part: words.Footer, message: object) -> Iterator[_Found]:
    if text := _at(message, part.at).strip():
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
    elif kind in ("image", "video", "document"):
        yield _media_node(kind, header.get(kind))
    elif kind:
        yield f"A header of the type “{kind}” is not known, so it is not drawn."


def _media(part: words.Media, message: object) -> Iterator[_Found]:
    filename = _at(message, part.filename)
    yield _media_node(part.kind, get(message, split(part.at)), filename)
    yield from _formatted(_at(message, part.caption))
    if part.kind == "sticker":
        yield "The phone shows a sticker by itself, without a bubble around it."


def _media_node(kind: str, media: object, filename: str = "") -> Node:
    members: Mapping[str, Any] = media if isinstance(media, dict) else {}
    link, source = shown(members.get("link")).strip(), shown(members.get("id")).strip()
    where = host(link) if link else f"media ID {source}" if source else ""
    if kind != "document":
        return MediaBox(kind, where)
    name = filename or shown(members.get("filename"))
    return DocumentRow(name.strip(), _extension(name) or _extension(_path(link)), where)


def _place(part: words.Place, message: object) -> Iterator[_Found]:
    yield _location(get(message, split(part.at)))
    yield "The map is drawn as a stand-in; the phone shows the streets of that place."


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
    phones = list(_items(_step(first, "phones")))
    if len(members) > 1:
        yield Button("View all", "list")
    elif any(_step(one, key) for one in phones for key in ("waId", "wa_id", "wa-id")):
        yield Button("Message", "chat")
    elif phones:
        yield Button("Invite to WhatsApp", "chat")
        yield _INVITE


def _contact_name(contact: object) -> str:
    """The formatted name, or until there is one what is known of it."""
    name = _step(contact, "name")
    for key in ("formattedName", "formatted_name"):
        if text := shown(_step(name, key)).strip():
            return text
    pairs = (("firstName", "first_name"), ("lastName", "last_name"))
    parts = (shown(_step(name, one)) or shown(_step(name, other)) for one, other in pairs)
    return " ".join(part.strip() for part in parts if part.strip())


def _reply_buttons(part: words.ReplyButtons, message: object) -> Iterator[_Found]:
    for button in _items(get(message, split(part.at))):
        yield Button(_at(button, part.title).strip(), "reply")


def _action_button(part: words.ActionButton, message: object) -> Iterator[_Found]:
    yield Button(part.label or _at(message, part.at).strip(), part.glyph)


_PRODUCTS = "Names, prices and pictures of products come from the catalog, which is not known here."


def _product(part: words.ProductPicture, message: object) -> Iterator[_Found]:
    name = _at(message, part.at).strip() or _at(message, part.also).strip()
    catalog = _at(message, part.catalog).strip()
    detail = "Your catalog" if part.whole else f"Catalog {catalog}" if catalog else ""
    yield ProductCard(name or ("The catalog's first product" if part.whole else ""), detail)
    yield _PRODUCTS


def _products(part: words.ProductsPicture, message: object) -> Iterator[_Found]:
    sections = list(_items(get(message, split(part.at))))
    count = sum(len(list(_items(_step(one, part.items)))) for one in sections)
    catalog = _at(message, part.catalog).strip()
    details = (_counted(len(sections), "section"), f"catalog {catalog}" if catalog else "")
    yield ProductCard(_counted(count, "product"), " · ".join(filter(None, details)))
    yield _PRODUCTS


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s") if count else ""


def _template(part: words.TemplatePicture, message: object) -> Iterator[_Found]:
    template = get(message, split(part.at))
    name, language = _at(template, "name").strip(), _at(template, "language/code").strip()
    gaps: list[Gap] = []
    for component in _items(_step(template, "components")):
        where = _component(component)
        parameters = _items(_step(component, "parameters"))
        gaps += [_gap(one, number, where) for number, one in enumerate(parameters, 1)]
    yield TemplateStandIn(name, language, tuple(gaps))
    yield _TEMPLATE


def _component(component: object) -> str:
    kind = shown(_step(component, "type"))
    if kind == "button" and shown(index := _step(component, "index")).isdecimal():
        return f"Button {int(shown(index)) + 1}"
    return kind[:1].upper() + kind[1:].replace("_", " ")


def _gap(parameter: object, number: int, where: str) -> Gap:
    name = shown(_step(parameter, "parameterName")) or shown(_step(parameter, "parameter_name"))
    kind = shown(_step(parameter, "type"))
    value = _step(parameter, kind or "text")
    text = _summary(value) if isinstance(value, dict) else shown(value)
    return Gap(f"{{{{{name or number}}}}}", text.strip()[:LONGEST], bool(text.strip()), where)


def _summary(value: Mapping[str, Any]) -> str:
    """What tells one parameter that is an object from another."""
    for key in ("fallbackValue", "fallback_value", "filename", "link", "id"):
        if text := shown(value.get(key)):
            return host(text) if key == "link" else text
    return shown(value) if value else ""


def _step(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _items(value: object) -> Iterable[object]:
    return value[:100] if isinstance(value, list) else ()


def host(link: str) -> str:
    """Whom an address leads to: its host, or what was typed when it has none."""
    try:
        return urlsplit(link).hostname or link
    except ValueError:
        return link


def _path(link: str) -> str:
    try:
        return urlsplit(link).path
    except ValueError:
        return ""


def _extension(name: str) -> str:
    """The ending of a file name in capitals, when it looks like one."""
    _, dot, ending = name.strip().rpartition(".")
    return ending.upper() if dot and ending.isalnum() and len(ending) <= 5 else ""


_PARTS: Mapping[type[AnyPart], Callable[[Any, object], Iterator[_Found]]] = {
    words.Body: _body,
    words.Footer: _footer,
    words.Header: _header,
    words.Media: _media,
    words.Place: _place,
    words.ContactCards: _contacts,
    words.ReplyButtons: _reply_buttons,
    words.ActionButton: _action_button,
    words.ProductPicture: _product,
    words.ProductsPicture: _products,
    words.TemplatePicture: _template,
}
"""What makes the nodes of each part."""
