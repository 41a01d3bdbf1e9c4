"""What the phone shows of a template: its own words, with values in its gaps or the gaps themselves.

Unlike `template.stand_in` this knows the template's text. A value in a gap and an open gap are told apart by their
spans' kind (`Span.gap`), for the painter and the screen reader alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from composer.rendering import formatting
from composer.rendering.picture import LONGEST
from composer.rendering.template import moment
from composer.rendering.tree import (
    Blank,
    Button,
    DocumentRow,
    Location,
    MediaBox,
    MenuHead,
    MenuRow,
    Node,
    Offer,
    Paragraph,
    Picture,
    ProductCard,
    Small,
    Span,
    Text,
    Title,
)
from composer.rendering.values import host, shown, step
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
from composer.templates.places import Place, places
from composer.templates.slots import CODE_TEXT

_FILLED, _OPEN, _END = "\ue000", "\ue001", "\ue002"
"""Signs that no text holds, put around what stands in a gap while the text is formatted."""
_SIGNS = re.compile(f"[{_FILLED}{_OPEN}{_END}]")
_PIECES = re.compile(f"([{_FILLED}{_OPEN}{_END}])")
_LOOKS = {_FILLED: "filled", _OPEN: "open", _END: ""}
_ADVICE = "For your security, do not share this code."
_FIXED = "WhatsApp writes the words of an authentication template in its language; here they are in English."
_MOST_SHOWN = 3
"""Buttons that stand under a template; of more, two and one that opens all (rules §3)."""

_Given = Mapping[str, Place]


def definition_picture(definition: object, message: object = None) -> Picture:
    """The picture of a template, and of a message with it where there is one."""
    given = {place.slot.key: place for place in places(definition, message)}
    found = components(definition)
    notes: list[str] = []
    code = category(definition) == "AUTHENTICATION"
    bubble = list(_bubble(found, "", given, code=code))
    if code and not text_of(first(found, "BODY")):
        notes.append(_FIXED)
    listed = [_button(part, given, f"button.{at}") for at, part in enumerate(_shown_buttons(found))]
    under, menu = _overflow(listed)
    side = tuple(
        _card(card, f"card.{index}.", given)
        for index, card in enumerate(cards(first(found, "CAROUSEL")))
    )
    if not bubble:
        bubble.append(Blank("Your template appears here"))
    return Picture(tuple(bubble), under, tuple(notes), menu, side)


def _card(card: tuple[Part, ...], prefix: str, given: _Given) -> Picture:
    bubble = tuple(_bubble(card, prefix, given, code=False))
    listed = _shown_buttons(card)
    under = tuple(_button(part, given, f"{prefix}button.{at}") for at, part in enumerate(listed))
    return Picture(bubble, under)


def _bubble(found: tuple[Part, ...], prefix: str, given: _Given, *, code: bool) -> Iterator[Node]:
    header, body, footer = (first(found, kind) for kind in ("HEADER", "BODY", "FOOTER"))
    if header:
        yield from _header(header, prefix, given)
    offer = first(found, "LIMITED_TIME_OFFER")
    if offer:
        yield _offer(offer, found, given)
    if body:
        yield from _body(body, prefix, given, code=code)
    if footer:
        yield from _footer(footer, code=code)


def _header(part: Part, prefix: str, given: _Given) -> Iterator[Node]:
    kind = header_format(part)
    place = given.get(f"{prefix}header")
    held = place.parameter if place else None
    value = step(held, place.slot.type) if place else None
    if kind == "TEXT" and text_of(part).strip():
        spans = _line(_marked(text_of(part), f"{prefix}header", given))
        yield Title("".join(span.text for span in spans), spans if gaps(text_of(part)) else ())
    elif kind in ("IMAGE", "VIDEO", "GIF"):
        yield MediaBox("image" if kind == "IMAGE" else "video", _source(value))
    elif kind == "DOCUMENT":
        name = shown(step(value, "filename")).strip()
        yield DocumentRow(name, "PDF", _source(value))
    elif kind == "LOCATION":
        keys = ("latitude", "longitude", "name", "address")
        yield Location(*(shown(step(value, key)).strip() for key in keys))
    elif kind == "PRODUCT":
        yield ProductCard(
            shown(step(value, "product_retailer_id")), shown(step(value, "catalog_id"))
        )


def _source(value: object) -> str:
    link, identity = shown(step(value, "link")).strip(), shown(step(value, "id")).strip()
    return host(link) if link else f"media ID {identity}" if identity else ""


def _body(part: Part, prefix: str, given: _Given, *, code: bool) -> Iterator[Node]:
    text = text_of(part)
    if code and not text:
        text = CODE_TEXT.replace("{{1}}", "*{{1}}*")
        if part.data.get("add_security_recommendation") is True:
            text = f"{text} {_ADVICE}"
    if text.strip():
        marked = _marked(text[:LONGEST], f"{prefix}body", given)
        yield Text(tuple(_unmarked(formatting.paragraphs(marked))))


def _footer(part: Part, *, code: bool) -> Iterator[Node]:
    minutes = part.data.get("code_expiration_minutes")
    text = text_of(part).strip()
    if code and not text and minutes is not None:
        text = f"This code expires in {shown(minutes)} minutes."
    if text:
        yield Small(text[:LONGEST])


def _offer(part: Part, found: tuple[Part, ...], given: _Given) -> Offer:
    terms = part.data.get("limited_time_offer")
    place = given.get("offer")
    end = step(place.parameter, "limited_time_offer") if place else None
    flat = step(place.parameter, "expiration_time_ms") if place else None
    when = moment(step(end, "expiration_time_ms") if end is not None else flat)
    codes = [
        _value(given[f"button.{at}"])
        for at, one in enumerate(buttons(first(found, "BUTTONS")))
        if one.kind == "COPY_CODE" and f"button.{at}" in given
    ]
    ends = (when or "when the message says") if place else ""
    return Offer(shown(step(terms, "text")), ends, bool(when), next(iter(codes), ""))


def _value(place: Place) -> str:
    """What a parameter shows."""
    given = place.parameter
    kind = step(given, "type")
    held = step(given, kind) if isinstance(kind, str) else None
    if isinstance(held, dict):
        return shown(held.get("fallbackValue") or held.get("fallback_value"))
    return shown(held)


def _marked(text: str, where: str, given: _Given) -> str:
    """The text with what stands in its gaps, between signs."""
    text = _SIGNS.sub("", text)
    for gap in reversed(gaps(text)):
        place = given.get(f"{where}.{gap.name}")
        value = _SIGNS.sub("", _value(place)).strip() if place else ""
        inside = f"{_FILLED}{value}{_END}" if value else f"{_OPEN}{text[gap.start : gap.end]}{_END}"
        text = text[: gap.start] + inside + text[gap.end :]
    return text


def _line(marked: str) -> tuple[Span, ...]:
    """One line without formatting: a header's."""
    whole = Paragraph((Span(" ".join(marked.splitlines())),))
    return next(_unmarked((whole,))).spans


def _unmarked(found: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """The paragraphs, with the signs turned into the kinds of their spans."""
    look = ""
    for paragraph in found:
        spans: list[Span] = []
        for span in paragraph.spans:
            link = _SIGNS.sub("", span.link)
            for piece in _PIECES.split(span.text):
                if piece in _LOOKS:
                    look = _LOOKS[piece]
                elif piece:
                    spans.append(replace(span, text=piece, link=link, gap=look))
        marker = _SIGNS.sub("", paragraph.marker)
        yield Paragraph(tuple(spans), paragraph.kind, marker)


def _shown_buttons(found: tuple[Part, ...]) -> tuple[Part, ...]:
    return buttons(first(found, "BUTTONS"))


def _button(part: Part, given: _Given, key: str) -> Button:
    return _GLYPHS.get(part.kind, _plain)(part, given, key)


def _plain(part: Part, _given: _Given, _key: str) -> Button:
    return Button(text_of(part), "open")


def _glyph(glyph: str, title: str = "") -> Callable[[Part, _Given, str], Button]:
    return lambda part, _given, _key: Button(text_of(part) or title, glyph)


def _link(part: Part, given: _Given, key: str) -> Button:
    address = shown(part.data.get("url"))
    found = gaps(address)
    value = _value(given[key]) if found and key in given else ""
    if found and value:
        address = address[: found[0].start] + value
    return Button(text_of(part), "open", address)


def _one_time(part: Part, _given: _Given, _key: str) -> Button:
    fills = shown(part.data.get("otp_type")).upper() == "ONE_TAP"
    said = shown(part.data.get("autofill_text")) or "Autofill"
    return Button(said if fills else text_of(part) or "Copy code", "copy")


_GLYPHS: Mapping[str, Callable[[Part, _Given, str], Button]] = {
    "QUICK_REPLY": _glyph("reply"),
    "URL": _link,
    "PHONE_NUMBER": _glyph("phone"),
    "VOICE_CALL": _glyph("phone"),
    "COPY_CODE": _glyph("copy", "Copy offer code"),
    "OTP": _one_time,
    "FLOW": _glyph("flow"),
    "CATALOG": _glyph("catalog", "View catalog"),
    "MPM": _glyph("catalog", "View items"),
    "SPM": _glyph("catalog", "View"),
}


def _overflow(listed: list[Button]) -> tuple[tuple[Button, ...], tuple[MenuHead | MenuRow, ...]]:
    """All buttons, or the first two and one that opens all of them."""
    if len(listed) <= _MOST_SHOWN:
        return tuple(listed), ()
    rows = tuple(MenuRow(one.title, "", one.glyph) for one in listed)
    return (*listed[:2], Button("See all options", "list")), (MenuHead("All options"), *rows)
