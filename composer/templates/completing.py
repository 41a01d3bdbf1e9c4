"""A message of somebody's, completed by the definition: what its form needs to show every field."""

from __future__ import annotations

from typing import Any

from composer.messages import tree
from composer.templates.filling import message_for
from composer.templates.parts import card_count
from composer.templates.places import Place, card_at, places
from composer.templates.writing import component_for, parameter_for


def complete(definition: Any, message: Any) -> dict[str, Any]:
    """The message with what it lacks of the definition’s slots, empty or with the default; nothing that is there changes.

    A part that is missing comes behind those that are there, where `places` expects it. What the message has beyond the
    definition stays too: `against.check_against` says so.
    """
    whole: dict[str, Any] = message if isinstance(message, dict) else {}
    whole = _with_head(definition, whole)
    for spot in places(definition, whole):
        if spot.slot.card is None and spot.parameter is None:
            whole = _with(whole, spot)
    whole = _with_cards(definition, whole)
    for spot in places(definition, whole):
        if spot.slot.card is not None and spot.parameter is None:
            whole = _with(whole, spot)
    return whole


def _with_head(definition: Any, message: dict[str, Any]) -> dict[str, Any]:
    fresh = message_for(definition, {})
    whole = message
    for steps in (("type",), ("template", "name"), ("template", "language", "code")):
        if not tree.get(whole, steps):
            whole = tree.put(whole, steps, tree.get(fresh, steps), ("type", "template"))
    if not isinstance(tree.get(whole, ("template", "components")), list):
        whole = tree.put(whole, ("template", "components"), [])
    return whole


def _with_cards(definition: Any, whole: dict[str, Any]) -> dict[str, Any]:
    at = card_at(whole, 0)[:-1]
    for index in range(card_count(definition)):
        listed = tree.get(whole, at)
        had = listed if isinstance(listed, list) else []
        if not had and tree.get(whole, at[:-1]) is tree.ABSENT:
            parts = tree.get(whole, at[:-2])
            whole = _dict(tree.put(whole, at[:-2], [*parts, {"type": "carousel", "cards": []}]))
        if card_at(whole, index)[-1] == len(had):
            card = {"card_index": index, "components": []}
            whole = _dict(tree.put(whole, at, [*had, card]))
    return whole


def _with(whole: dict[str, Any], spot: Place) -> dict[str, Any]:
    """The message with the slot’s parameter, in its component or in a new one; those before it are there by now."""
    slot = spot.slot
    parameter = parameter_for(slot, slot.default)
    listed = tree.get(whole, spot.above)
    items = list(listed) if isinstance(listed, list) else []
    index = spot.at[len(spot.above)]
    if not isinstance(index, int) or index >= len(items):
        return _dict(tree.put(whole, spot.above, [*items, component_for(slot, [parameter])]))
    had = tree.get(items[index], ("parameters",))
    parameters = [*(had if isinstance(had, list) else []), parameter]
    return _dict(tree.put(whole, (*spot.above, index, "parameters"), parameters))


def _dict(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = value
    return found
