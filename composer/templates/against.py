"""What is wrong with a template message by its definition: count, order, names, types, buttons, cards, lengths.

Pointers are those of the message, and what is missing has the pointer of the field where it would come, as
`asking.form_for` has it. What the message is by itself, `composer.messages.check` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from composer.messages import tree
from composer.messages.finding import Loc
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.messages.template.button import button_kind
from composer.messages.template.component import component_type, parameters_of
from composer.messages.template.localized import whole_number
from composer.messages.template.parameter import kind_of
from composer.messages.tree import alike
from composer.templates.filled import code_problems, length_problems, problem_at, problem_of
from composer.templates.parts import buttons, card_count, cards, components, first
from composer.templates.places import Place, Places, card_at, card_number, name_of, places
from composer.templates.slots import Slot

_TEMPLATE: Loc = ("template",)
_COUNT, _TYPE, _NONE = "132000", "132012", "132001"
_FITS: Mapping[str, tuple[str, ...]] = {"text": ("text", "currency", "dateTime")}
"""What else fills a gap in a body."""
_CARDS = ("card_index", "cardIndex", "index")


def check_against(
    definition: Any, message: Any, found: Places | None = None
) -> tuple[Problem, ...]:
    """All problems, the worst first and then as a phone shows the parts. `found` are the slots' places, if they are known."""
    if not isinstance(message, dict) or not isinstance(message.get("template"), dict):
        text = "This is no template message."
        return (problem_at("", text, {}, Severity.ERROR, ""),)
    found = places(definition, message) if found is None else found
    problems = (
        *_head(definition, message),
        *(problem for place in found for problem in _slot(place)),
        *_superfluous(definition, message, found),
        *_cards(definition, message),
        *length_problems(found),
        *code_problems(found),
    )
    return tuple(sorted(problems, key=lambda problem: problem.severity.rank))


def _head(definition: Any, message: Any) -> Iterator[Problem]:
    pairs = (("name", ("name",), "name"), ("language", ("language", "code"), "language"))
    for key, steps, called in pairs:
        wanted = definition.get(key) if isinstance(definition, dict) else None
        given = tree.get(message, (*_TEMPLATE, *steps))
        if isinstance(wanted, str) and wanted and given != wanted:
            text = "The definition’s {called} is “{wanted}”; here it is “{given}”."
            shown = given if isinstance(given, str) else ""
            values = {"called": called, "wanted": wanted, "given": shown}
            yield problem_at(pointer((*_TEMPLATE, *steps)), text, values, Severity.ERROR, _NONE)
    status = definition.get("status") if isinstance(definition, dict) else None
    if (
        isinstance(status, str)
        and status.strip()
        and status.upper() not in ("APPROVED", "REINSTATED")
    ):
        text = "When it was last fetched, the template was {status}. Only approved templates can be sent."
        values = {"status": status.lower().replace("_", " ")}
        at = pointer((*_TEMPLATE, "name"))
        yield problem_at(at, text, values, Severity.WARNING, _NONE)


def _slot(place: Place) -> Iterator[Problem]:
    slot, given = place.slot, place.parameter
    if given is None:
        if slot.needed:
            text, severity = "{field} is missing. The template asks for it.", Severity.ERROR
        else:
            text, severity = "{field} is not given. WhatsApp then takes its own.", Severity.HINT
        yield problem_of(place, text, {}, severity, _COUNT, place.field)
        return
    kind = kind_of(given) or (given.get("type") if isinstance(given, dict) else None)
    if not _fits(slot, given):
        text = "{field} must be of the type “{wanted}”; here it is “{given}”."
        values = {"wanted": slot.type, "given": kind if isinstance(kind, str) else "nothing"}
        yield problem_of(place, text, values, Severity.ERROR, _TYPE, (*place.at, "type"))
    elif _is_empty(given):
        severity = Severity.ERROR if slot.needed else Severity.HINT
        text = "{field} is empty. The template asks for it."
        yield problem_of(place, text, {}, severity, _COUNT, place.field)
    else:
        yield from _members(place)
    yield from _named(place)
    yield from _button(place)


_MEMBERS: Mapping[str, tuple[str, ...]] = {
    "location": ("latitude", "longitude", "name", "address"),
    "product": ("product_retailer_id", "catalog_id"),
    "mpm": ("thumbnail_product_retailer_id", "sections"),
}
"""What must be in an object that Meta alone knows, by type or kind of button."""


def _members(place: Place) -> Iterator[Problem]:
    slot = place.slot
    held = place.parameter.get(slot.type)
    for key in _MEMBERS.get(slot.type, _MEMBERS.get(slot.sub_type, ())):
        if not isinstance(held, dict) or held.get(key) in (None, "", []):
            text = "{field}: “{key}” is missing. The template asks for it."
            at = (*place.at, slot.type, key)
            yield problem_of(place, text, {"key": key}, Severity.ERROR, _COUNT, at)


def _fits(slot: Slot, given: Any) -> bool:
    named = given.get("type") if isinstance(given, dict) else None
    kind = kind_of(given)
    allowed = _FITS.get(slot.type, ()) if slot.part == "body" and not slot.named else ()
    if kind is None:
        return isinstance(named, str) and alike(named, slot.type)
    if slot.sub_type == "url" and kind == "payload":
        return True  # decision 20: the message's own check says what there is to say
    return kind == slot.type or kind in allowed


def _is_empty(given: Mapping[str, Any]) -> bool:
    kind = given.get("type")
    held = next(
        (value for key, value in given.items() if isinstance(kind, str) and alike(key, kind)), None
    )
    if held is None:
        return kind != "limited_time_offer" or given.get("expiration_time_ms") is None
    if isinstance(held, str):
        return not held.strip()
    return (
        isinstance(held, dict)
        and bool(held)
        and not any(value not in (None, "", []) for value in held.values())
    )


def _named(place: Place) -> Iterator[Problem]:
    slot, said = place.slot, name_of(place.parameter)
    if slot.part not in ("header", "body") or slot.type != "text":
        return
    given = place.parameter if isinstance(place.parameter, dict) else {}
    key = "parameter_name" if "parameter_name" in given else "parameterName"
    at = (*place.at, key)
    if slot.named and not said:
        text = "The gap’s name is missing: “{name}”."
        yield problem_of(place, text, {"name": slot.name}, Severity.ERROR, _COUNT, at)
    elif slot.named and said != slot.name:
        text = "“{said}” is no gap of the template; here “{name}” is needed."
        yield problem_of(place, text, {"said": said, "name": slot.name}, Severity.ERROR, _COUNT, at)
    elif said and not slot.named:
        text = "The template’s gaps have numbers, so a value has no name."
        yield problem_of(place, text, {}, Severity.ERROR, _COUNT, at)


def _button(place: Place) -> Iterator[Problem]:
    slot = place.slot
    component = place.holder
    if slot.part != "button" or not isinstance(component, dict):
        return
    at = place.at[:-2]
    key = "sub_type" if "sub_type" in component and "subType" not in component else "subType"
    named = component.get(key)
    wanted = slot.sub_type
    right = button_kind(component) == wanted or (isinstance(named, str) and alike(named, wanted))
    if isinstance(named, str) and named and not right:
        text = "Button {number} of the template is of the kind “{wanted}”; here it is “{given}”."
        values = {"number": (slot.button or 0) + 1, "wanted": wanted, "given": named}
        yield problem_of(place, text, values, Severity.ERROR, _TYPE, (*at, key))


def _superfluous(definition: Any, message: Any, found: tuple[Place, ...]) -> Iterator[Problem]:
    found_parts = components(definition)
    yield from _in_level(message, ("template", "components"), found, None, found_parts)
    carousel = first(found_parts, "CAROUSEL")
    for index, card in enumerate(cards(carousel)):
        above = (*card_at(message, index), "components")
        yield from _in_level(message, above, found, index, card)


def _in_level(
    message: Any, above: Loc, found: tuple[Place, ...], card: int | None, parts: Any
) -> Iterator[Problem]:
    listed = tree.get(message, above)
    own = [place for place in found if place.slot.card == card]
    used = {place.component for place in own if place.component is not None}
    where = "" if card is None else f"Card {card + 1}"
    for index, component in enumerate(listed if isinstance(listed, list) else ()):
        kind = component_type(component)
        at = (*above, index)
        if kind is None or (kind == "carousel" and card is None):
            if kind == "carousel" and first(parts, "CAROUSEL") is None:
                text = "The template has no carousel."
                yield problem_at(pointer((*at, "type")), text, {}, Severity.ERROR, _COUNT, where)
            continue
        if index not in used:
            yield from _not_asked(component, kind, at, parts, where)
            continue
        wanted = {
            place.at for place in own if place.component == index and place.parameter is not None
        }
        count = sum(place.component == index for place in own)
        for number in range(len(parameters_of(component))):
            if (*at, "parameters", number) not in wanted:
                text = "The template asks for {count} here; this one is too many."
                values = {"count": "one value" if count == 1 else f"{count} values"}
                place = pointer((*at, "parameters", number))
                yield problem_at(place, text, values, Severity.ERROR, _COUNT, where)


_CALLED = {"header": "header", "body": "body", "limited_time_offer": "limited-time offer"}


def _not_asked(component: Any, kind: str, at: Loc, parts: Any, where: str) -> Iterator[Problem]:
    if kind == "button":
        number = whole_number(component.get("index"))
        listed = buttons(first(parts, "BUTTONS"))
        if number is None:
            return  # the message's own check says so
        if not 0 <= number < len(listed):
            text = "The template has {count}; there is none at position {number}."
            some = "1 button" if len(listed) == 1 else f"{len(listed)} buttons"
            count = some if listed else "no buttons"
            values: dict[str, object] = {"count": count, "number": number}
        else:
            text = "Button {number} of the template stands in it whole: it takes no value. Leave it out."
            values = {"number": number + 1}
        yield problem_at(pointer((*at, "index")), text, values, Severity.ERROR, _COUNT, where)
    elif parameters_of(component):
        text = "The template’s {part} takes no value. Leave it out."
        if first(parts, kind.upper()) is None:
            text = "The template has no {part}. Leave it out."
        values = {"part": _CALLED.get(kind, kind)}
        yield problem_at(pointer((*at, "type")), text, values, Severity.ERROR, _COUNT, where)


def _cards(definition: Any, message: Any) -> Iterator[Problem]:
    count = card_count(definition)
    if not count:
        return
    at = card_at(message, 0)[:-1]
    listed = tree.get(message, at)
    given: list[Any] = listed if isinstance(listed, list) else []
    if not given:
        text = "The template has {count} cards; the message gives none."
        yield problem_at(pointer(at), text, {"count": count}, Severity.ERROR, _COUNT)
    for index, card in enumerate(given):
        number = card_number(card)
        if (number if number is not None else index) >= count:
            key = next((one for one in _CARDS if isinstance(card, dict) and one in card), None)
            text = "The template has {count} cards; there is none at position {number}."
            values = {"count": count, "number": number if number is not None else index}
            place = (*at, index, key) if key else (*at, index)
            yield problem_at(pointer(place), text, values, Severity.ERROR, _COUNT)
