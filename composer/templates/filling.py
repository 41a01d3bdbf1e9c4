"""Messages with a template: from values, or from its samples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from composer.templates.parts import card_count
from composer.templates.slots import Slot, slots
from composer.templates.writing import component_for, parameter_for

Values = Mapping[str, Any]
"""A slot’s key to its value: a text; for media a link, an id or the media object; or a whole parameter with its type."""


def message_for(definition: Any, values: Values | None = None) -> dict[str, Any]:
    """A message with the template; what no value is given for has its default, which is empty where it must be given.

    A one-time code need be given once: its button has what the body has.
    """
    given = dict(values or {})
    wanted = slots(definition)
    code = next((slot for slot in wanted if slot.is_code and slot.part == "body"), None)
    for slot in wanted:
        if code and slot.is_code and slot.key not in given and code.key in given:
            given[slot.key] = given[code.key]
    parts = _components([slot for slot in wanted if slot.card is None], given)
    count = card_count(definition)
    if count:
        cards = [
            {
                "card_index": index,
                "components": _components([slot for slot in wanted if slot.card == index], given),
            }
            for index in range(count)
        ]
        parts.append({"type": "carousel", "cards": cards})
    template = {
        "name": _text(definition, "name"),
        "language": {"code": _text(definition, "language")},
        "components": parts,
    }
    return {"type": "template", "template": template}


def samples_of(definition: Any) -> dict[str, Any]:
    """A value for every slot: the definition’s samples; where it has none, what one looks like."""
    wanted = slots(definition)
    found = {slot.key: slot.sample or slot.default or "Sample" for slot in wanted}
    codes = [slot.key for slot in wanted if slot.is_code]
    return {**found, **(dict.fromkeys(codes, found[codes[0]]) if codes else {})}


def fill_with_samples(definition: Any) -> dict[str, Any]:
    """A message with the template and all its samples."""
    return message_for(definition, samples_of(definition))


def _components(wanted: Iterable[Slot], given: Values) -> list[dict[str, Any]]:
    made: dict[tuple[str, int | None], dict[str, Any]] = {}
    for slot in wanted:
        parameter = parameter_for(slot, given.get(slot.key, slot.default))
        place = (slot.part, slot.button)
        if place in made:
            made[place]["parameters"].append(parameter)
        else:
            made[place] = component_for(slot, [parameter])
    return list(made.values())


def _text(definition: Any, key: str) -> str:
    value = definition.get(key) if isinstance(definition, Mapping) else None
    return value if isinstance(value, str) else ""
