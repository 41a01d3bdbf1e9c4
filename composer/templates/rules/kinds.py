"""What the parts of a definition are to each other and to its category: authentication, carousels, offers, coupons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from composer.messages.finding import MISSING, Finding
from composer.messages.problem import Severity
from composer.templates.parts import (
    CALLED,
    Part,
    buttons,
    cards,
    category,
    components,
    first,
    header_format,
    is_blank,
    is_stored,
    text_of,
)
from composer.templates.payload import samples
from composer.templates.payload.component import CARDS, OFFERS

_COMPONENTS = "Meta, template components"
_AUTHENTICATION = "Meta, authentication templates"
_COUPONS = "Meta, coupon templates"
_WARNING = Severity.WARNING
LEAST_CARDS, MOST_CARDS, OFFER_BODY, OFFER_CODE = 2, 10, 600, 15


def once(definition: Any) -> Iterator[Finding]:
    """Each type of part once, at the top and in each card; and a body."""
    found = components(definition)
    for level in (found, *cards(first(found, "CAROUSEL"))):
        seen: set[str] = set()
        for part in level:
            if part.kind in seen and part.kind:
                text = "There is a second {part}; there can be only one."
                values = {"part": CALLED.get(part.kind, part.kind)}
                yield Finding("repeated-part", text, values, (*part.at, "type"), source=_COMPONENTS)
            seen.add(part.kind)
    listed = definition.get("components")
    if isinstance(listed, list) and first(found, "BODY") is None:
        text = "There is no body. Every template has one."
        yield Finding("no-body", text, at=_new(definition, "text"), source=_COMPONENTS)


def _new(definition: Any, key: str) -> tuple[str | int, ...]:
    """Where a part that is missing would come to stand: there the form has its field."""
    listed = definition.get("components")
    return "components", len(listed) if isinstance(listed, list) else 0, key


def body_texts(definition: Any) -> Iterator[Finding]:
    """Whether a body has words of its own: not in authentication, where WhatsApp writes them."""
    found = components(definition)
    body, footer = first(found, "BODY"), first(found, "FOOTER")
    own = category(definition) != "AUTHENTICATION"
    if own:
        if body and is_blank(body.data.get("text")):
            yield _missing(body)
        for level in cards(first(found, "CAROUSEL")):
            part = first(level, "BODY")
            if part and part.data.get("text") is None:
                yield _missing(part)
        if footer and footer.data.get("text") is None:
            yield _missing(footer)
        for part, key in (
            (body, "add_security_recommendation"),
            (footer, "code_expiration_minutes"),
        ):
            if part and part.data.get(key) is not None:
                text = "Only authentication templates have this."
                yield Finding("exclusive", text, at=(*part.at, key), source=_AUTHENTICATION)
        return
    if is_stored(definition):
        return
    for part in (body, footer):
        if part and not is_blank(part.data.get("text")):
            text = "WhatsApp writes the words of an authentication template. Leave the text out."
            source = "Meta error 2388042" if part.kind == "BODY" else _AUTHENTICATION
            yield Finding("fixed-text", text, at=(*part.at, "text"), source=source)


def _missing(part: Part) -> Finding:
    return Finding("missing", MISSING, at=(*part.at, "text"), source=_COMPONENTS)


def authentication(definition: Any) -> Iterator[Finding]:
    """One button for the code and nothing else; and such a button nowhere else."""
    found = components(definition)
    group = first(found, "BUTTONS")
    if category(definition) != "AUTHENTICATION":
        for one in buttons(group):
            if one.kind == "OTP":
                text = "A button for a one-time code belongs into an authentication template."
                yield Finding("category", text, at=(*one.at, "type"), source=_AUTHENTICATION)
        return
    for part in found:
        if part.kind not in ("BODY", "FOOTER", "BUTTONS", ""):
            text = "An authentication template has no {part}: no media, no web addresses, no emoji."
            values = {"part": CALLED.get(part.kind, part.kind)}
            yield Finding("category", text, values, (*part.at, "type"), source=_AUTHENTICATION)
    listed = buttons(group)
    kinds = [one.kind for one in listed]
    wanted = (["OTP"], ["URL"]) if is_stored(definition) else (["OTP"],)
    if group is None and is_stored(definition):
        return
    if group is None:
        text = "The button for the code is missing."
        yield Finding("no-button", text, at=_new(definition, "buttons"), source=_AUTHENTICATION)
    elif kinds not in wanted:
        odd = next((one for one in listed if one.kind != "OTP"), None)
        at = (*odd.at, "type") if odd else (*group.at, "buttons")
        text = "An authentication template has one button, of the type OTP."
        yield Finding("button", text, at=at, source=_AUTHENTICATION)


def categories(definition: Any) -> Iterator[Finding]:
    """Parts that some categories may not have."""
    found, kind = components(definition), category(definition)
    if not kind:
        return
    for part in found:
        if part.kind in ("CAROUSEL", "LIMITED_TIME_OFFER") and kind != "MARKETING":
            text = "A {part} is possible in the category MARKETING only."
            source = CARDS if part.kind == "CAROUSEL" else OFFERS
            yield Finding(
                "category", text, {"part": CALLED[part.kind]}, (*part.at, "type"), source=source
            )
        if part.kind == "HEADER" and header_format(part) == "GIF" and kind != "MARKETING":
            text = "An animated header is possible in the category MARKETING only."
            yield Finding("category", text, at=(*part.at, "format"), source=_COMPONENTS)


def carousel(definition: Any) -> Iterator[Finding]:
    """How many cards, what each has, and that all are alike."""
    found = components(definition)
    part = first(found, "CAROUSEL")
    if part is None:
        return
    listed = cards(part)
    at = (*part.at, "cards")
    if part.data.get("cards") is not None and not LEAST_CARDS <= len(listed) <= MOST_CARDS:
        text = "A carousel has {least} to {most} cards; here are {count}."
        values = {"least": LEAST_CARDS, "most": MOST_CARDS, "count": len(listed)}
        yield Finding("card-count", text, values, at, source=CARDS)
    for index, card in enumerate(listed):
        yield from _card(card, (*at, index, "components"))
    shapes = [_shape(card) for card in listed]
    for index, shape in enumerate(shapes[1:], 1):
        for what, here in shape.items():
            if here != shapes[0][what]:
                text = "This card has {here}, the first one has {there}. All cards must be alike."
                differing = {"here": here, "there": shapes[0][what]}
                yield Finding(
                    "unequal-cards", text, differing, (*at, index, "components"), source=CARDS
                )
    for kind in ("HEADER", "FOOTER", "BUTTONS", "LIMITED_TIME_OFFER"):
        beside = first(found, kind)
        if beside:
            text = "Beside a carousel there is only a body; the {part} belongs into the cards."
            yield Finding(
                "beside-cards", text, {"part": CALLED[kind]}, (*beside.at, "type"), _WARNING, CARDS
            )


def _card(card: tuple[Part, ...], at: tuple[str | int, ...]) -> Iterator[Finding]:
    header, group = (first(card, kind) for kind in ("HEADER", "BUTTONS"))
    if header is None:
        text = "The card has no header. Every card shows a picture or a video."
        yield Finding("no-header", text, at=at, source=CARDS)
    elif header_format(header) not in ("IMAGE", "VIDEO", "PRODUCT", ""):
        text = "The header of a card must be a picture or a video."
        yield Finding("card-header", text, at=(*header.at, "format"), source=CARDS)
    count = len(buttons(group))
    if group is None or count > 2:
        text = "A card has one or two buttons; here are {count}."
        place = (*buttons(group)[2].at, "type") if group else at
        yield Finding("button-count", text, {"count": count}, place, source=CARDS)
    for part in card:
        if part.kind not in ("HEADER", "BODY", "BUTTONS", ""):
            text = "A card has a header, a body and buttons; “{part}” does not belong to it."
            yield Finding(
                "misplaced", text, {"part": part.data.get("type")}, (*part.at, "type"), source=CARDS
            )


def _shape(card: tuple[Part, ...]) -> dict[str, str]:
    """What must be the same in every card, each in words."""
    header = header_format(first(card, "HEADER")).lower()
    kinds = [
        one.kind.lower().replace("_", " ") or "unknown" for one in buttons(first(card, "BUTTONS"))
    ]
    return {
        "header": f"a header of the format {header}" if header else "no header",
        "body": "a body" if first(card, "BODY") else "no body",
        "buttons": f"these buttons: {', '.join(kinds)}" if kinds else "no buttons",
    }


def offer(definition: Any) -> Iterator[Finding]:
    """What a limited-time offer has beside its box."""
    found = components(definition)
    if first(found, "LIMITED_TIME_OFFER") is None:
        return
    header, body, footer, group = (
        first(found, kind) for kind in ("HEADER", "BODY", "FOOTER", "BUTTONS")
    )
    if header and header_format(header) not in ("IMAGE", "VIDEO", ""):
        text = "The header of a limited-time offer must be a picture or a video."
        yield Finding("offer-header", text, at=(*header.at, "format"), source=OFFERS)
    if footer:
        text = "A limited-time offer has no footer."
        yield Finding("offer-footer", text, at=(*footer.at, "type"), source=OFFERS)
    if body and len(text_of(body)) > OFFER_BODY:
        text = "{field} is {count} characters long; {limit} is the limit in a limited-time offer."
        values = {"count": len(text_of(body)), "limit": OFFER_BODY}
        yield Finding("too-long", text, values, (*body.at, "text"), source=OFFERS)
    listed = buttons(group)
    kinds = [one.kind for one in listed]
    if kinds not in (["URL"], ["COPY_CODE", "URL"]):
        text = "A limited-time offer has a button with a web address, and before it at most one that copies the code."
        at = (*group.at, "buttons") if group else _new(definition, "buttons")
        yield Finding("offer-buttons", text, at=at, source=OFFERS)
    for one in listed:
        code = samples.one(one.data.get("example")) if one.kind == "COPY_CODE" else ""
        if OFFER_CODE < len(code) <= 20:
            text = "The sample is {count} characters long; {limit} is the limit in a limited-time offer."
            values = {"count": len(code), "limit": OFFER_CODE}
            yield Finding("too-long", text, values, (*one.at, "example"), source=OFFERS)


def coupon(definition: Any) -> Iterator[Finding]:
    """A button that copies a code stands beside quick replies at most, outside of an offer."""
    found = components(definition)
    listed = buttons(first(found, "BUTTONS"))
    if first(found, "LIMITED_TIME_OFFER") or not any(one.kind == "COPY_CODE" for one in listed):
        return
    for one in listed:
        if one.kind not in ("COPY_CODE", "QUICK_REPLY", ""):
            text = "Meta describes coupon templates with the code’s button and quick replies only. Others may be refused."
            yield Finding(
                "coupon-buttons", text, at=(*one.at, "type"), severity=_WARNING, source=_COUPONS
            )
