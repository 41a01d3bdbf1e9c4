"""The stand-in of a template: its own text is not known, so what fills its gaps is listed, as the phone has the parts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from composer.messages import preview as words
from composer.messages.kept import Kept
from composer.messages.tree import alike, get, split
from composer.rendering.desktop import phone_only
from composer.rendering.tongue import said
from composer.rendering.tree import Gap, TemplateStandIn, Unseen
from composer.rendering.values import host, items, shown, step, text_at

_NOTE = (
    "The template's own text is not known here. The recipient sees that text with these values in "
    "its gaps."
)
_ORDER = ("header", "body", "limited_time_offer", "button", "carousel")
_PLACES = {
    "header": "Header",
    "body": "Body",
    "limited_time_offer": "Limited-time offer",
    "carousel": "Carousel",
}
_LABELS = {
    "image": "Image",
    "video": "Video",
    "document": "Document",
    "payload": "Answer",
    "action": "Data for the button",
    "coupon_code": "Code",
    "limited_time_offer": "Ends",
}
"""What stands before a value that is no text in a gap with a number or a name."""
_LABELLED = tuple(_LABELS)
_BUTTONS = {"QUICKREPLY": "QUICK_REPLY", "COPYCODE": "COPY_CODE"}
"""What a message calls a button, without capitals and underscores, to Meta's word for its type."""
_MOST_GAPS = 200
"""Gaps that are drawn: more than any template has."""
_LONGEST = 1_024
"""Characters of one value that are drawn."""


def stand_in(
    part: words.TemplatePicture, message: object
) -> Iterator[TemplateStandIn | Unseen | str]:
    """The template by its name, with all values that the message gives it."""
    template = get(message, split(part.at))
    name, language = text_at(template, "name").strip(), text_at(template, "language/code").strip()
    components = step(template, "components")
    _kept.turn()
    tongue = tuple(map(said, (*_PLACES.values(), *_LABELS.values())))
    gaps = tuple(_components(components, "", tongue))
    yield TemplateStandIn(name, language, gaps[:_MOST_GAPS])
    yield said(_NOTE)
    if reasons := _unseen(components):
        yield Unseen(reasons)


def _unseen(components: object) -> tuple[str, ...]:
    """Why a computer does not show it, as far as the message tells: buttons that are given nothing are not in it."""
    buttons, offer = [], False
    for one in items(components):
        kind = _kind(one)
        offer = offer or kind == "limited_time_offer"
        if kind == "button":
            named = shown(step(one, "subType") or step(one, "sub_type")).upper()
            buttons.append(_BUTTONS.get(named.replace("_", ""), named))
    return phone_only(buttons, offer=offer) if buttons or offer else ()


def _components(value: object, above: str, tongue: tuple[str, ...]) -> Iterator[Gap]:
    """The gaps of all components; those that stayed since the last time are kept, while our words are the same."""
    what = (above, tongue)
    for component in sorted(items(value), key=_rank):
        gaps: tuple[Gap, ...] | None = _kept.of(what, component)
        if gaps is None:
            gaps = tuple(_gaps(component, above, tongue))
            _kept.keep(what, component, gaps)
        yield from gaps


def _gaps(component: object, above: str, tongue: tuple[str, ...]) -> Iterator[Gap]:
    where = f"{above}, {_place(component).lower()}" if above else _place(component)
    for number, one in enumerate(items(step(component, "parameters")), 1):
        yield _gap(one, number, where)
    if _kind(component) == "carousel":
        for number, card in enumerate(items(step(component, "cards")), 1):
            named = said("Card {0}").format(number)
            yield from _components(step(card, "components"), named, tongue)


_kept = Kept()
"""The gaps of each component: a letter in one of ten cards leaves all others as they were."""


def _kind(component: object) -> str:
    return _alike_of(step(component, "type"), _ORDER)


def _alike_of(named: object, constants: tuple[str, ...]) -> str:
    """Which of the constants is meant; empty for none."""
    return _meant(named, constants) if isinstance(named, str) else ""


@lru_cache(256)
def _meant(named: str, constants: tuple[str, ...]) -> str:
    return next((one for one in constants if alike(named, one)), "")


def _rank(component: object) -> tuple[int, int]:
    kind = _kind(component)
    return (_ORDER.index(kind) if kind else len(_ORDER), _index(component) or 0)


def _index(component: object) -> int | None:
    index = shown(step(component, "index"))
    return int(index) if index.isdecimal() and len(index) < 5 else None


def _place(component: object) -> str:
    kind, index = _kind(component), _index(component)
    if kind == "button":
        return said("Button") if index is None else said("Button {0}").format(index + 1)
    if kind:
        return said(_PLACES[kind])
    named = shown(step(component, "type"))
    return named[:1].upper() + named[1:].replace("_", " ")


def _gap(parameter: object, number: int, where: str) -> Gap:
    name = shown(step(parameter, "parameterName")) or shown(step(parameter, "parameter_name"))
    named = step(parameter, "type")
    kind = _alike_of(named, _LABELLED)
    label = said(_LABELS.get(kind, "")) or f"{{{{{name or number}}}}}"
    text = _value(parameter, shown(named) or "text").strip()
    return Gap(label, text[:_LONGEST], bool(text), where)


def _value(parameter: object, kind: str) -> str:
    """What the gap shows, or what tells one value that is an object from another."""
    value = step(parameter, kind)
    if value is None and isinstance(parameter, dict):
        value = next((held for key, held in parameter.items() if alike(key, kind)), None)
    if kind == "limited_time_offer":
        return moment(step(parameter if value is None else value, "expiration_time_ms"))
    if not isinstance(value, dict):
        return shown(value)
    for key in _TELLING:
        if text := shown(value.get(key)):
            return host(text) if key == "link" else text
    return shown(value) if any(shown(inner) for inner in value.values()) else ""


_TELLING = (
    *("fallbackValue", "fallback_value", "filename", "link", "id"),
    *("flow_token", "flowToken", "thumbnail_product_retailer_id"),
)
"""Of an object: the keys whose values a person knows it by, the best first."""


def milliseconds(value: object) -> int | None:
    """Milliseconds since 1970 that a date can be made of; None of all else."""
    text = shown(value)
    if not text.isascii() or not text.isdecimal() or len(text) > 15:
        return None
    try:
        datetime.fromtimestamp(int(text) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return int(text)


def moment(value: object) -> str:
    """A moment in milliseconds since 1970 as a date; what is none, as it was typed."""
    found = milliseconds(value)
    if found is None:
        return shown(value)
    return f"{datetime.fromtimestamp(found / 1000, UTC):%Y-%m-%d %H:%M} UTC"
