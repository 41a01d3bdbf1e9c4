"""What the phone shows of a template: its own words, with values in its gaps or the gaps themselves.

Unlike `template.stand_in` this knows the template's text. A value in a gap and an open gap are told apart by their
spans' kind (`Span.gap`), for the painter and the screen reader alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from composer.messages.preview import Menu
from composer.rendering import filled_text, interactive, template_buttons
from composer.rendering.desktop import phone_only
from composer.rendering.interactive import PRODUCTS, products_of, sections_of
from composer.rendering.picture import LONGEST, MAP
from composer.rendering.template import milliseconds, moment
from composer.rendering.tongue import said
from composer.rendering.tree import (
    Blank,
    Button,
    DocumentRow,
    Location,
    MediaBox,
    Node,
    Offer,
    Picture,
    ProductCard,
    Small,
    Text,
    Title,
)
from composer.rendering.values import host, items, shown, step
from composer.templates.gaps import gaps
from composer.templates.parts import (
    Part,
    buttons,
    cards,
    category,
    components,
    first,
    header_format,
    text_of,
)
from composer.templates.places import Place, Places, places
from composer.templates.slots import CODE_TEXT

MOST_DRAWN = 20
"""Cards, and buttons of one of them: twice as many as there may be, so that painting stays quick."""
FOLDS = 5
"""Lines of a marketing template's body that stand before “Read more” (rules §3, observed)."""
_ADVICE = "For your security, do not share this code."
_FIXED = "WhatsApp writes the words of an authentication template in its language; here they are in English."
_LINK_CARD = (
    "A service provider reports that phones show a card of the first address above the text of a template. "
    "Meta does not document it, so it is not drawn."
)
_NOT_DRAWN: Mapping[str, str] = {
    "CALL_PERMISSION_REQUEST": "The phone also asks here whether the business may call. "
    "How that looks is not documented, so it is not drawn.",
    "ORDER_STATUS": "The phone also shows here how the order stands. "
    "How that looks is not documented, so it is not drawn.",
    "": "A part of this template is of a type that is not known, so it is not drawn.",
}
"""Types of components that have no picture, and what is said instead."""

_Given = Mapping[str, Place]


def definition_picture(
    definition: object, message: object = None, spots: Places | None = None
) -> Picture:
    """The picture of a template, and of a message with it where there is one; `spots`: its places, if they are known."""
    spots = places(definition, message) if spots is None else spots
    given = {place.slot.key: place for place in spots}
    found = components(definition)
    sort = category(definition)
    bubble = list(_bubble(found, "", given, sort))
    side = tuple(
        _card(card, f"card.{index}.", given)
        for index, card in enumerate(cards(first(found, "CAROUSEL"))[:MOST_DRAWN])
    )
    under, menu = template_buttons.overflow(_buttons(found, "", given))
    kinds = [one.kind for one in buttons(first(found, "BUTTONS"))]
    unseen = phone_only(kinds, offer=first(found, "LIMITED_TIME_OFFER") is not None)
    if not bubble:
        bubble.append(Blank(said("Your template appears here")))
    drawn = Picture(tuple(bubble), under, (), menu or _items(found, given), side, unseen)
    return replace(drawn, notes=tuple(_notes(found, sort, drawn)))


def _notes(found: tuple[Part, ...], sort: str, drawn: Picture) -> Iterator[str]:
    nodes = [node for one in (drawn, *drawn.cards) for node in one.bubble]
    if any(isinstance(node, ProductCard) for node in nodes):
        yield said(PRODUCTS)
    if any(isinstance(node, Location) for node in nodes):
        yield said(MAP)
    if sort == "AUTHENTICATION" and not text_of(first(found, "BODY")):
        yield said(_FIXED)
    words = all(isinstance(node, Title | Text | Small) for node in drawn.bubble)
    if words and any(map(_has_link, drawn.bubble)):
        yield said(_LINK_CARD)
    if _too_many(found):
        yield said("Only the first {0} cards and buttons are drawn here.").format(MOST_DRAWN)
    for kind, sentence in _NOT_DRAWN.items():
        if first(found, kind):
            yield said(sentence)


def _too_many(found: tuple[Part, ...]) -> bool:
    side = cards(first(found, "CAROUSEL"))
    listed = [buttons(first(one, "BUTTONS")) for one in (found, *side)]
    return len(side) > MOST_DRAWN or any(len(one) > MOST_DRAWN for one in listed)


def _has_link(node: Node) -> bool:
    spans = (
        (span for one in node.paragraphs for span in one.spans) if isinstance(node, Text) else ()
    )
    return any(span.link[:4].lower() == "http" for span in spans)


def _card(card: tuple[Part, ...], prefix: str, given: _Given) -> Picture:
    return Picture(tuple(_bubble(card, prefix, given, "")), _buttons(card, prefix, given))


def _buttons(found: tuple[Part, ...], prefix: str, given: _Given) -> tuple[Button, ...]:
    listed = enumerate(buttons(first(found, "BUTTONS"))[:MOST_DRAWN])
    return tuple(
        template_buttons.button(part, _value(given.get(f"{prefix}button.{at}")))
        for at, part in listed
    )


def _bubble(found: tuple[Part, ...], prefix: str, given: _Given, sort: str) -> Iterator[Node]:
    header, body, footer = (first(found, kind) for kind in ("HEADER", "BODY", "FOOTER"))
    if not prefix:
        yield from _products(found, given)
    if header:
        yield from _header(header, prefix, given)
    offer = first(found, "LIMITED_TIME_OFFER")
    if offer:
        yield _offer(offer, found, given)
    if body:
        yield from _body(body, prefix, given, sort)
    if footer:
        yield from _footer(footer, sort)


def _header(part: Part, prefix: str, given: _Given) -> Iterator[Node]:
    kind = header_format(part)
    place = given.get(f"{prefix}header")
    held = place.parameter if place else None
    value = step(held, place.slot.type) if place else None
    if kind == "TEXT" and text_of(part).strip():
        text = text_of(part)[:LONGEST]
        spans = filled_text.line(text, partial(_in_gap, given, f"{prefix}header"))
        yield Title("".join(span.text for span in spans), spans if gaps(text) else ())
    elif kind in ("IMAGE", "VIDEO", "GIF"):
        link = shown(step(value, "link")).strip()
        yield MediaBox(kind.lower(), _source(value), link)
    elif kind == "DOCUMENT":
        name = shown(step(value, "filename")).strip()
        yield DocumentRow(name, "PDF", _source(value))
    elif kind == "LOCATION":
        keys = ("latitude", "longitude", "name", "address")
        yield Location(*(shown(step(value, key)).strip() for key in keys))
    elif kind == "PRODUCT":
        yield _product(value)


def _product(value: object) -> ProductCard:
    catalog = shown(step(value, "catalog_id")).strip()
    name = shown(step(value, "product_retailer_id")).strip()
    return ProductCard(name, said("Catalog {0}").format(catalog) if catalog else "")


def _products(found: tuple[Part, ...], given: _Given) -> Iterator[ProductCard]:
    """What stands above the text where a button opens a catalog or some of its products."""
    for at, part in enumerate(buttons(first(found, "BUTTONS"))):
        place = given.get(f"button.{at}")
        action = step(place.parameter, "action") if place else None
        shows = shown(step(action, "thumbnail_product_retailer_id")).strip()
        if part.kind == "CATALOG":
            yield ProductCard(shows or said("The catalog's first product"), said("Your catalog"))
        elif part.kind == "MPM":
            sections = items(step(action, "sections"))
            count = sum(len(items(step(one, "product_items"))) for one in sections)
            yield ProductCard(products_of(count) or shows, sections_of(len(sections)))


def _items(found: tuple[Part, ...], given: _Given) -> tuple[interactive.MenuPart, ...]:
    """The products that the last button opens."""
    listed = buttons(first(found, "BUTTONS"))
    place = given.get(f"button.{len(listed) - 1}")
    if not listed or listed[-1].kind != "MPM" or place is None:
        return ()
    if not step(step(place.parameter, "action"), "sections"):
        return ()
    rows = interactive.menu(_ITEMS, place.parameter)
    return tuple(one for one in rows if not isinstance(one, str))


_ITEMS = Menu(
    "action/sections",
    items="product_items",
    title="product_retailer_id",
    label="Items",
    glyph="catalog",
)


def _source(value: object) -> str:
    link, identity = shown(step(value, "link")).strip(), shown(step(value, "id")).strip()
    return host(link) if link else said("media ID {0}").format(identity) if identity else ""


def _body(part: Part, prefix: str, given: _Given, sort: str) -> Iterator[Node]:
    text = text_of(part)
    if sort == "AUTHENTICATION" and not text:
        text = CODE_TEXT.replace("{{1}}", "*{{1}}*")
        if part.data.get("add_security_recommendation") is True:
            text = f"{text} {_ADVICE}"
    if text.strip():
        value = partial(_in_gap, given, f"{prefix}body")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        lines, source = filled_text.body(text[:LONGEST], value)
        yield Text(lines, FOLDS if sort == "MARKETING" else 0, source)


def _footer(part: Part, sort: str) -> Iterator[Node]:
    minutes = part.data.get("code_expiration_minutes")
    text = text_of(part).strip()
    if sort == "AUTHENTICATION" and not text and minutes is not None:
        text = f"This code expires in {shown(minutes)} minutes."
    if text:
        yield Small(text[:LONGEST])


def _offer(part: Part, found: tuple[Part, ...], given: _Given) -> Offer:
    terms = part.data.get("limited_time_offer")
    place = given.get("offer")
    end = step(place.parameter, "limited_time_offer") if place else None
    flat = step(place.parameter, "expiration_time_ms") if place else None
    until = step(end, "expiration_time_ms") if end is not None else flat
    when = moment(until)
    codes = [
        _value(given.get(f"button.{at}"))
        for at, one in enumerate(buttons(first(found, "BUTTONS")))
        if one.kind == "COPY_CODE"
    ]
    ends = (when or said("when the message says")) if place else ""
    code = next(iter(codes), "")
    return Offer(shown(step(terms, "text")), ends, bool(when), code, milliseconds(until))


def _value(place: Place | None) -> str:
    """What a parameter shows."""
    given = place.parameter if place else None
    kind = step(given, "type")
    held = step(given, kind) if isinstance(kind, str) else None
    if isinstance(held, dict):
        return shown(held.get("fallbackValue") or held.get("fallback_value"))
    return shown(held)


def _in_gap(given: _Given, where: str, name: str) -> str:
    return _value(given.get(f"{where}.{name}"))
