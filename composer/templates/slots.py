"""What a message with a template must give: one slot for each gap, file, code and button (LINK 1.6, Component)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from composer.messages.finding import Loc
from composer.templates.button_slots import GIVEN
from composer.templates.gaps import Gap, around, gaps, is_named, names
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
from composer.templates.payload import samples

CODE_TEXT: Final = "{{1}} is your verification code."
"""WhatsApp’s own words of an authentication template, in English; in each language they are its own."""
_MEDIA_SAMPLE: Final = "1192798951408501"
_LATER: Final = 4_102_444_740_000
"""31 December 2099, as a sample of an offer’s end, in milliseconds since 1970."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One thing that a message gives."""

    key: str
    """Names it among the definition’s slots: “body.1”, “header”, “button.0”, “card.1.body.2”, “offer”."""
    part: str
    """`header`, `body`, `limited_time_offer` or `button`."""
    type: str
    """LINK’s word for the parameter’s type: `text`, `image`, `payload` …; `location` and `product` are Meta’s alone."""
    label: str
    """What a person calls it: “{{1}} in the body”."""
    at: Loc
    """Where in the definition it is asked for."""
    name: str = ""
    """The number or the name of a gap."""
    named: bool = False
    card: int | None = None
    """Which card, from 0."""
    button: int | None = None
    """Which button of the template or the card, from 0."""
    sub_type: str = ""
    """The button’s kind as LINK’s examples write it at the top level."""
    sample: Any = ""
    """What the definition gives as a sample, or what a sample looks like."""
    default: Any = ""
    """What stands there until somebody writes: empty for what must be given."""
    needed: bool = True
    """False where WhatsApp does without: it then takes the default."""
    is_code: bool = False
    """True for a one-time code, which stands in the body and in the button."""
    context: tuple[str, str] = field(default=("", ""))
    """The words before and after the gap."""
    text: str = ""
    """The whole text in which the gap stands, or a button’s label."""

    @property
    def place(self) -> str:
        """Which card it is on, for a person; empty for none."""
        return "" if self.card is None else f"Card {self.card + 1}"


def slots(definition: Any) -> tuple[Slot, ...]:
    """All that a message must give, in the order in which a phone shows it."""
    found = components(definition)
    return tuple(_all(definition, found))


def _all(definition: Any, found: tuple[Part, ...]) -> Iterator[Slot]:
    code = category(definition) == "AUTHENTICATION"
    yield from _level(found, None, code=code)
    for index, card in enumerate(cards(first(found, "CAROUSEL"))):
        yield from _level(card, index, code=False)


def _level(found: tuple[Part, ...], card: int | None, *, code: bool) -> Iterator[Slot]:
    prefix = "" if card is None else f"card.{card}."
    yield from _header(first(found, "HEADER"), prefix, card)
    yield from _body(first(found, "BODY"), prefix, card, code=code)
    yield from _offer(first(found, "LIMITED_TIME_OFFER"))
    for index, one in enumerate(buttons(first(found, "BUTTONS"))):
        for slot in _button(one, index, prefix, card):
            # Meta gives a one-time code's button back as a web address.
            yield replace(slot, **_CODE_BUTTON) if code and slot.type == "text" else slot


_CODE_BUTTON: Mapping[str, Any] = {
    "is_code": True,
    "label": "The code once more, for the button",
    "context": ("", ""),
}
_FILES: Mapping[str, tuple[str, str]] = {
    "IMAGE": ("image", "Image in the header"),
    "VIDEO": ("video", "Video in the header"),
    "DOCUMENT": ("document", "Document in the header"),
    "GIF": ("video", "Animated picture in the header"),
}
_PLACE: Mapping[str, str] = {
    "latitude": "59.3293",
    "longitude": "18.0686",
    "name": "Central Station",
    "address": "Centralplan 15, Stockholm",
}
_NO_PLACE: Mapping[str, str] = {"latitude": "", "longitude": "", "name": "", "address": ""}


def _header(part: Part | None, prefix: str, card: int | None) -> Iterator[Slot]:
    if part is None:
        return
    kind = header_format(part)
    example = part.data.get("example")
    if kind == "TEXT":
        given = samples.texts(example, "header_text")
        named = samples.named(example, "header_text_named_params")
        yield from _gaps(part, given, named, "header", prefix, card)
    elif kind in _FILES:
        type_, label = _FILES[kind]
        sample = next(iter(samples.texts(example, "header_handle")), "")
        link = sample if sample.startswith(("https://", "http://")) else ""
        yield Slot(
            key=f"{prefix}header",
            part="header",
            type=type_,
            label=label,
            at=part.at,
            card=card,
            sample={"link": link} if link else {"id": _MEDIA_SAMPLE},
            default={"link": ""},
        )
    elif kind == "LOCATION":
        yield Slot(
            key=f"{prefix}header",
            part="header",
            type="location",
            label="Place in the header",
            at=part.at,
            card=card,
            sample=dict(_PLACE),
            default=dict(_NO_PLACE),
        )
    elif kind == "PRODUCT":
        yield Slot(
            key=f"{prefix}header",
            part="header",
            type="product",
            label="Product in the header",
            at=part.at,
            card=card,
            sample={"product_retailer_id": "2lc20305pt", "catalog_id": "1192798951408501"},
            default={"product_retailer_id": "", "catalog_id": ""},
        )


def _body(part: Part | None, prefix: str, card: int | None, *, code: bool) -> Iterator[Slot]:
    if part is None:
        return
    text = text_of(part)
    if code and not gaps(text):
        yield Slot(
            key="body.1",
            part="body",
            type="text",
            label="The code",
            is_code=True,
            at=part.at,
            name="1",
            sample="482913",
            context=("", " is your verification code."),
            text=CODE_TEXT,
        )
        return
    example = part.data.get("example")
    named = samples.named(example, "body_text_named_params")
    for slot in _gaps(part, samples.body_row(example), named, "body", prefix, card):
        yield replace(slot, is_code=code, label="The code" if code else slot.label)


def _gaps(
    part: Part,
    given: list[str],
    named: dict[str, str],
    where: str,
    prefix: str,
    card: int | None,
) -> Iterator[Slot]:
    text = text_of(part)
    by_name = is_named(text)
    standing: dict[str, Gap] = {}
    for gap in gaps(text):
        standing.setdefault(gap.name, gap)
    for index, name in enumerate(names(text)):
        sample = named.get(name, "") if by_name else (given[index] if index < len(given) else "")
        yield Slot(
            key=f"{prefix}{where}.{name}",
            part=where,
            type="text",
            label=f"{{{{{name}}}}} in the {where}",
            at=(*part.at, "text"),
            name=name,
            named=by_name and not name.isdecimal(),
            card=card,
            sample=sample,
            context=around(text, standing[name]),
            text=text,
        )


def _offer(part: Part | None) -> Iterator[Slot]:
    terms = part.data.get("limited_time_offer") if part else None
    if part is None or not isinstance(terms, Mapping) or terms.get("has_expiration") is not True:
        return
    yield Slot(
        key="offer",
        part="limited_time_offer",
        type="limited_time_offer",
        label="End of the offer",
        at=part.at,
        sample={"expiration_time_ms": _LATER},
        default={"expiration_time_ms": ""},
    )


def _button(part: Part, index: int, prefix: str, card: int | None) -> Iterator[Slot]:
    make = GIVEN.get(part.kind)
    given = make(part) if make else None
    if given is None:
        return
    yield Slot(
        key=f"{prefix}button.{index}",
        part="button",
        at=part.at,
        card=card,
        button=index,
        text=text_of(part),
        **given,
    )
