"""How a slot's value is written in a message, as LINK's examples have it in that place (decisions 14 to 18)."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from composer.templates.slots import Slot

_SUB_TYPES = {"catalog": ("sub_type", "CATALOG"), "copy_code": ("sub_type", "copy_code")}
_IN_CARDS = {"quickReply": "quick_reply"}
_OBJECTS = {
    "location": "latitude",
    "product": "product_retailer_id",
    "limited_time_offer": "expiration_time_ms",
}
"""Of the types whose value is an object: the key that a bare text is meant for."""
_FIRST_KEYS = {
    "flow": "flow_token",
    "catalog": "thumbnail_product_retailer_id",
    "mpm": "thumbnail_product_retailer_id",
}


def parameter_for(slot: Slot, value: Any) -> dict[str, Any]:
    """The parameter that gives a slot its value."""
    if isinstance(value, Mapping) and "type" in value:
        return dict(value)
    made: dict[str, Any] = {"type": slot.type, slot.type: _value(slot, value)}
    if slot.named:
        made["parameterName"] = slot.name
    return made


def _value(slot: Slot, value: Any) -> Any:
    if isinstance(value, Mapping):
        return deepcopy(dict(value))
    if slot.type in ("image", "video", "document"):
        is_id = isinstance(value, str) and value and not value.startswith(("http://", "https://"))
        return {"id" if is_id else "link": value}
    if slot.type in _OBJECTS:
        return {**slot.default, _OBJECTS[slot.type]: value}
    if slot.type == "action":
        return {_FIRST_KEYS.get(slot.sub_type, "flow_token"): value}
    return value


def component_for(slot: Slot, parameters: list[Any]) -> dict[str, Any]:
    """The component in which the slot’s parameter stands, written as LINK’s examples have it there (decisions 14 to 18)."""
    if slot.part != "button":
        return {"type": slot.part, "parameters": parameters}
    key, named = _SUB_TYPES.get(slot.sub_type, ("subType", slot.sub_type))
    index: int | str = slot.button or 0
    if slot.card is not None:
        key, named, index = "sub_type", _IN_CARDS.get(named, named), str(index)
    return {"type": "button", key: named, "index": index, "parameters": parameters}
