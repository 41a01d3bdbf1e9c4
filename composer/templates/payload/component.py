"""The components of a definition, each judged by itself (Meta, template components)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from composer.messages.constraints import Filled, Limit, Rule
from composer.messages.finding import MISSING, Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.templates.parts import COMPONENTS, FORMATS, MEDIA, word
from composer.templates.payload import samples
from composer.templates.payload.button import AUTHENTICATION, SOURCE, Button
from composer.templates.payload.samples import BodySamples, HeaderSamples
from composer.templates.payload.variants import ByType, Typed

HEADER, BODY, CARD_BODY, FOOTER, OFFER = 60, 1024, 160, 60, 16
OFFERS = "Meta, limited-time offer templates"
CARDS = "Meta, media card carousel templates"
_WARNING, _HINT = Severity.WARNING, Severity.HINT


def _known(named: str) -> Finding | None:
    kind = word(named, COMPONENTS)
    if not named.strip() or kind == named:
        return None
    if kind:
        text = "“{kind}” is usually written “{meant}”. Meta takes either."
        return Finding("spelling", text, {"kind": named, "meant": kind}, severity=_HINT)
    text = "“{kind}” is no component that is known here. It is kept as it is, and not checked."
    return Finding("unknown-type", text, {"kind": named}, severity=_WARNING)


def _format(named: str) -> Finding | None:
    if not named.strip() or word(named, FORMATS):
        return None
    text = "“{format}” is no format of a header that is known here: text, image, video, document or location."
    return Finding("enumeration", text, {"format": named})


def _minutes(value: int) -> Finding | None:
    if 1 <= value <= 90:
        return None
    text = "{field} must be between 1 and 90."
    return Finding("range", text, source=AUTHENTICATION)


def _needed(data: dict[str, Any], key: str) -> Iterator[Finding]:
    if data.get(key) is None:
        yield Finding("missing", MISSING, at=(key,))


class Header(Typed):
    """What stands above the body."""

    SOURCE = SOURCE

    type: Annotated[str, Filled(), Rule(_known)]
    format: Annotated[str, Filled(), Rule(_format)]
    text: Annotated[str, Limit(HEADER, SOURCE)] | None = None
    example: HeaderSamples | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """What each format needs."""
        kind = word(data.get("format"), FORMATS)
        text = data.get("text")
        if kind == "TEXT" and (text is None or (isinstance(text, str) and not text.strip())):
            yield Finding("missing", MISSING, at=("text",))
        elif kind and kind != "TEXT" and text is not None:
            words = "Only a header of the format TEXT has a text."
            yield Finding("exclusive", words, at=("text",), severity=_WARNING)
        if kind in MEDIA:
            yield from _media_sample(data.get("example"))


def _media_sample(example: Any) -> Iterator[Finding]:
    handles = samples.texts(example, "header_handle")
    if not any(one.strip() for one in handles):
        text = (
            "A sample of the header’s file is missing: the handle that Meta’s upload gave for it."
        )
        yield Finding("no-sample", text, at=("example", "header_handle"))


class Body(Typed):
    """The template's words; whether there must be some depends on the category (see `rules.kinds`)."""

    SOURCE = SOURCE

    type: Annotated[str, Filled(), Rule(_known)]
    text: Annotated[str, Limit(BODY, SOURCE)] | None = None
    add_security_recommendation: bool | None = None
    example: BodySamples | None = None


class CardBody(Body):
    """The words of a card."""

    SOURCE = CARDS

    text: Annotated[str, Filled(), Limit(CARD_BODY, CARDS)] | None = None


class Footer(Typed):
    """The grey line at the end."""

    SOURCE = SOURCE

    type: Annotated[str, Filled(), Rule(_known)]
    text: Annotated[str, Filled(), Limit(FOOTER, SOURCE)] | None = None
    code_expiration_minutes: Annotated[int, Rule(_minutes)] | None = None


class Buttons(Typed):
    """The buttons below the bubble."""

    SOURCE = SOURCE

    type: Annotated[str, Filled(), Rule(_known)]
    buttons: list[Button] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The list is there; the form does without it, and the whole part goes with it."""
        yield from _needed(data, "buttons")


class OfferTerms(Payload):
    """What a limited-time offer says of itself."""

    SOURCE = OFFERS

    text: Annotated[str, Filled(), Limit(OFFER, OFFERS)] | None = None
    has_expiration: bool | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """It has words; the form does without them, and the whole part goes with them."""
        yield from _needed(data, "text")


class Offer(Typed):
    """The box of a limited-time offer."""

    SOURCE = OFFERS

    type: Annotated[str, Filled(), Rule(_known)]
    limited_time_offer: OfferTerms


class CardComponent(Typed):
    """A part of a carousel's card, of a type that is not known."""

    SOURCE = CARDS
    ORDER = tuple(f"[type={kind}]" for kind in COMPONENTS)
    VARIANTS: ClassVar[Mapping[str, type[Payload]]] = {
        "HEADER": Header,
        "BODY": CardBody,
        "BUTTONS": Buttons,
    }

    type: Annotated[str, Filled(), Rule(_known)]


class Card(Payload):
    """One card."""

    SOURCE = CARDS

    components: list[Annotated[CardComponent, ByType()]]


class Carousel(Typed):
    """Cards side by side."""

    SOURCE = CARDS

    type: Annotated[str, Filled(), Rule(_known)]
    cards: list[Card] | None = None

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """The list is there; the form does without it, and the whole part goes with it."""
        yield from _needed(data, "cards")


class Component(Typed):
    """A part of a definition, of a type that is not known here."""

    SOURCE = SOURCE
    ORDER = CardComponent.ORDER
    VARIANTS: ClassVar[Mapping[str, type[Payload]]] = {
        "HEADER": Header,
        "BODY": Body,
        "LIMITED_TIME_OFFER": Offer,
        "FOOTER": Footer,
        "BUTTONS": Buttons,
        "CAROUSEL": Carousel,
    }

    type: Annotated[str, Filled(), Rule(_known)]
