"""The form of a message with a template: exactly what its definition asks for, each field named by its place and sample.

The form is for one message, to be edited as `completing.complete` makes it: its paths lead to where that message has each
value, so that one from elsewhere is edited as it is written. When its parts move, ask for the form again; `shape` tells.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from composer.messages.leftovers import Known
from composer.messages.parts.media import filename, media_choice
from composer.messages.template.form import body
from composer.messages.template.parameter import kind_of
from composer.messages.words import AnyWord, Branch, Choice, Group, Instant, Json, Text
from composer.templates.places import Place, Places, places
from composer.templates.rebasing import branch_under
from composer.templates.slots import Slot

_EXAMPLES: Mapping[str, str] = {
    "image": "https://example.com/picture.jpg",
    "video": "https://example.com/film.mp4",
    "document": "https://example.com/ticket.pdf",
}


def form_for(definition: Any, message: Any = None) -> tuple[AnyWord, ...]:
    """The words that ask for every slot; what the message lacks is asked for where `complete` puts it."""
    return form_of(places(definition, message))


def form_of(found: Places) -> tuple[AnyWord, ...]:
    """The words that ask for what belongs there."""
    top = [place for place in found if place.slot.card is None]
    words = [word for place in top for word in _words(place)]
    for card in sorted({place.slot.card for place in found if place.slot.card is not None}):
        own = [place for place in found if place.slot.card == card]
        inner = tuple(word for place in own for word in _words(place))
        words.append(Group(label=f"Card {card + 1}", help=_CARD, words=inner))
    return tuple(words)


_CARD = "What this card shows; the template has its other words."


def shape(definition: Any, message: Any) -> tuple[str, ...]:
    """What the form's paths depend on: two messages of one shape have one form."""
    return shape_of(places(definition, message))


def shape_of(found: Places) -> tuple[str, ...]:
    """See `shape`."""
    return tuple(f"{_path(place)}:{_localized_as(place)}" for place in found)


def known(definition: Any, message: Any) -> Known:
    """What of a message needs no field, since the definition says it (see `composer.messages.leftovers`)."""
    return known_of(places(definition, message))


def known_of(spots: Places) -> Known:
    """See `known`."""
    found: dict[str, str | type] = {
        "type": "template",
        "template/name": str,
        "template/language": dict,
    }
    if not spots:
        found["template/components"] = list
    for place in spots:
        component = "/".join(_step(step) for step in place.at[:-2])
        for key in ("type", "subType", "sub_type", "index"):
            found[f"{component}/{key}"] = object
        for key in ("type", "parameterName", "parameter_name"):
            found[f"{_path(place)}/{key}"] = object
        if place.slot.card is not None:
            card = "/".join(_step(step) for step in place.at[: place.at.index("cards") + 2])
            found[f"{card.rpartition('/cards/')[0]}/type"] = "carousel"
            for key in ("card_index", "cardIndex", "index"):
                found[f"{card}/{key}"] = object
    return found


def _step(step: str | int) -> str:
    return f"[{step}]" if isinstance(step, int) else step


def _path(place: Place) -> str:
    return "/".join(_step(step) for step in place.at)


def _localized_as(place: Place) -> str:
    """“currency” or “dateTime”, where a gap is filled with money or a moment; empty for a text, as nearly always."""
    given = kind_of(place.parameter) if place.slot.type == "text" else None
    return given if given in ("currency", "dateTime") else ""


def _words(place: Place) -> tuple[AnyWord, ...]:
    if _localized_as(place):
        return _body_value(place.slot, _path(place))
    return _MAKERS.get((place.slot.part, place.slot.type), _text)(place.slot, _path(place))


def _where(slot: Slot) -> str:
    """Where it stands, and a sample, for the field's help."""
    before, after = slot.context
    sentences = []
    if before or after:
        sentences.append(f"It stands here: “{before}▢{after}”.")
    if isinstance(slot.sample, str) and slot.sample:
        sentences.append(f"Sample: “{slot.sample}”.")
    return " ".join(sentences)


def _field(slot: Slot, at: str, says: str) -> Text:
    sample = slot.sample if isinstance(slot.sample, str) else ""
    return Text(
        at=at,
        label=slot.label,
        help=" ".join(filter(None, (says, _where(slot)))),
        placeholder=sample,
        needed=slot.needed,
    )


def _text(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    return (_field(slot, f"{at}/{slot.type}", "No line breaks, no tabs."),)


def _body_text(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    """A gap with a number also takes money and moments, which few want: the free form has them."""
    if slot.named or slot.is_code:
        return _text(slot, at)
    says = "No line breaks, no tabs. Money or a date in the way of the phone’s language: fill in freely."
    return (_field(slot, f"{at}/{slot.type}", says),)


def _body_value(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    """What is money or a moment already can be that, or become a text."""
    plain = Branch(
        key="text", label="Text", constants={f"{at}/type": "text"}, words=_text(slot, at)
    )
    return (
        Choice(
            key=f"{at}/value",
            label=f"What fills {{{{{slot.name}}}}}?",
            help="A text fits every gap. Money and dates are shown in the way of the phone’s language.",
            branches=(plain, *(branch_under(one, at) for one in _LOCALIZED)),
        ),
    )


def _localized() -> tuple[Branch, ...]:
    choice = body("").words[0]
    return choice.branches[1:] if isinstance(choice, Choice) else ()


_LOCALIZED = _localized()


def _media(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    place = f"{at}/{slot.type}"
    choice = media_choice(place, slot.type, _EXAMPLES[slot.type], kind=slot.type)
    named = (filename(place),) if slot.type == "document" else ()
    return (Group(label=slot.label, words=(choice, *named)),)


def _location(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    fields = (
        ("latitude", "Latitude", "Degrees north, negative for south."),
        ("longitude", "Longitude", "Degrees east, negative for west."),
        ("name", "Name of the place", "What stands below the map in bold."),
        ("address", "Address", "What stands below the name."),
    )
    words = tuple(
        Text(
            at=f"{at}/location/{key}",
            label=label,
            help=says,
            placeholder=str(slot.sample.get(key, "")),
            needed=True,
        )
        for key, label, says in fields
    )
    return (Group(label=slot.label, words=words),)


def _product(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    return (
        Text(
            at=f"{at}/product/product_retailer_id",
            label=slot.label,
            help="The product’s content ID in Commerce Manager.",
            placeholder="2lc20305pt",
            needed=True,
        ),
        Text(
            at=f"{at}/product/catalog_id",
            label="Catalog id",
            help="The catalog that the product is of.",
            placeholder="1192798951408501",
            needed=True,
        ),
    )


def _offer(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    return (
        Instant(
            at=f"{at}/limited_time_offer/expiration_time_ms",
            also=(f"{at}/expiration_time_ms",),
            label=slot.label,
            help="The moment when the offer ends, which is sent as the milliseconds since 1 January 1970, UTC.",
            placeholder="2027-02-25T15:33:00Z",
            needed=True,
        ),
    )


def _reply(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    says = "What you get back when this button is tapped. The recipient does not see it."
    return (_field(slot, f"{at}/payload", says),)


def _link(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    says = "Spaces must be written %20."
    if slot.is_code:
        says = "The same code as in the text."
    word = Text(
        at=f"{at}/text",
        also=(f"{at}/payload",),
        label=slot.label,
        help=" ".join(filter(None, (says, _where(slot)))),
        placeholder=str(slot.sample),
        needed=True,
    )
    return (word,)


def _coupon(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    return (_field(slot, f"{at}/coupon_code", "At most 15 letters and digits."),)


def _action(slot: Slot, at: str) -> tuple[AnyWord, ...]:
    key = "flow_token" if slot.sub_type == "flow" else "thumbnail_product_retailer_id"
    others = (f"{at}/action/flowToken",) if slot.sub_type == "flow" else ()
    first = Text(
        at=f"{at}/action/{key}",
        also=others,
        label=slot.label if slot.sub_type != "mpm" else f"Product for the picture of “{slot.text}”",
        help=_ACTIONS[slot.sub_type],
        placeholder=str(slot.sample.get(key, "")),
        needed=slot.needed,
    )
    more: tuple[AnyWord, ...] = ()
    if slot.sub_type == "flow":
        more = (
            Json(
                at=f"{at}/action/flow_action_data",
                label=f"Data for “{slot.text}”",
                help="What the flow’s first screen is given, as a JSON object with the names that the flow knows.",
                placeholder='{"name": "Anna", "visits": 3}',
            ),
        )
    if slot.sub_type == "mpm":
        more = (
            Json(
                at=f"{at}/action/sections",
                label=slot.label,
                help="The products in sections, as JSON: each has a title and product_items with product_retailer_id.",
                placeholder='[{"title": "New", "product_items": [{"product_retailer_id": "2lc20305pt"}]}]',
                needed=True,
            ),
        )
    return (first, *more)


_ACTIONS: Mapping[str, str] = {
    "flow": "A word of your own that comes back with the answer, so that you know which message it is for.",
    "catalog": "The product whose picture is shown, by its content ID; without one the catalog’s first.",
    "mpm": "The product whose picture is shown, by its content ID in Commerce Manager.",
}
_MAKERS: Mapping[tuple[str, str], Callable[[Slot, str], tuple[AnyWord, ...]]] = {
    ("body", "text"): _body_text,
    ("header", "image"): _media,
    ("header", "video"): _media,
    ("header", "document"): _media,
    ("header", "location"): _location,
    ("header", "product"): _product,
    ("limited_time_offer", "limited_time_offer"): _offer,
    ("button", "payload"): _reply,
    ("button", "text"): _link,
    ("button", "coupon_code"): _coupon,
    ("button", "action"): _action,
}
