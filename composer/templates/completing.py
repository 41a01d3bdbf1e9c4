"""A message of somebody's, completed by the definition: what its form needs to show every field."""

from __future__ import annotations

from typing import Any

from composer.messages import tree
from composer.templates.filling import message_for
from composer.templates.parts import card_count
from composer.templates.places import places
from composer.templates.slots import Slot, slots
from composer.templates.writing import component_for, parameter_for

_ORDER = tuple(
    f"[type={kind}]" for kind in ("header", "body", "limited_time_offer", "button", "carousel")
)


def complete(definition: Any, message: Any) -> dict[str, Any]:
    """The message with what it lacks of the definition’s slots, empty or with the default; nothing that is there changes.

    What it has beyond the definition stays too: `against.check_against` says so.
    """
    whole: dict[str, Any] = message if isinstance(message, dict) else {}
    whole = _with_head(definition, whole)
    for slot in slots(definition):
        place = next(one for one in places(definition, whole) if one.slot.key == slot.key)
        if place.parameter is None:
            whole = _with(whole, place.above, place.component, slot)
    return whole


def _with_head(definition: Any, message: dict[str, Any]) -> dict[str, Any]:
    fresh = message_for(definition, {})
    whole = message
    for steps in (("type",), ("template", "name"), ("template", "language", "code")):
        if not tree.get(whole, steps):
            whole = tree.put(whole, steps, tree.get(fresh, steps), ("type", "template"))
    if not isinstance(tree.get(whole, ("template", "components")), list):
        whole = tree.put(whole, ("template", "components"), [])
    count = card_count(definition)
    cards = ("template", "components", "[type=carousel]", "cards")
    for index in range(count):
        listed = tree.get(whole, cards)
        if not isinstance(listed, list) or len(listed) <= index:
            card = {"card_index": index, "components": []}
            had = listed if isinstance(listed, list) else []
            whole = tree.put(whole, cards, [*had, card], _ORDER)
    return whole


def _with(
    whole: dict[str, Any], above: tuple[str | int, ...], at: int | None, slot: Slot
) -> dict[str, Any]:
    """The message with the slot’s parameter, in its component or in a new one."""
    parameter = parameter_for(slot, slot.default)
    listed = tree.get(whole, above)
    items = list(listed) if isinstance(listed, list) else []
    if at is None:
        made = component_for(slot, [parameter])
        place = tree.place_for(items, made, _ORDER)
        changed: Any = [*items[:place], made, *items[place:]]
        return _dict(tree.put(whole, above, changed))
    had = tree.get(items[at], ("parameters",))
    parameters = [*(had if isinstance(had, list) else []), parameter]
    return _dict(tree.put(whole, (*above, at, "parameters"), parameters))


def _dict(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = value
    return found
