"""Where in a message the slots of its definition are filled, or would be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from composer.messages import tree
from composer.messages.finding import Loc
from composer.messages.template.component import component_type, parameters_of
from composer.messages.template.localized import whole_number
from composer.templates.slots import Slot, slots
from composer.templates.writing import parameter_for

_TOP: Loc = ("template", "components")


@dataclass(frozen=True, slots=True)
class Place:
    """A slot in a message."""

    slot: Slot
    above: Loc
    """The list of components that its component stands in."""
    component: int | None
    """Which of them; None where it is missing."""
    at: Loc
    """The parameter, where it is or would come."""
    parameter: Any
    """The parameter; None where it is missing."""
    holder: Any = None
    """The component; None where it is missing."""

    @property
    def field(self) -> Loc:
        """What a person changes: the text of a text, the link of a picture."""
        given = self.parameter if isinstance(self.parameter, dict) else {}
        kind = given.get("type")
        held = given.get(kind) if isinstance(kind, str) else None
        if not isinstance(kind, str) or (held is None and kind != self.slot.type):
            kind = self.slot.type
        value = held
        if not value:
            value = parameter_for(self.slot, self.slot.default or self.slot.sample)[self.slot.type]
        inner = next(iter(value), None) if isinstance(value, dict) else None
        return (*self.at, kind) if inner is None else (*self.at, kind, inner)


Places = tuple[Place, ...]


def places(definition: Any, message: Any) -> Places:
    """The place of every slot, in the order of the slots."""
    return places_of(slots(definition), message)


def places_of(wanted: tuple[Slot, ...], message: Any) -> Places:
    """The places of these slots: who asks again for each letter asks for the slots once."""
    return tuple(_places(wanted, message))


def _places(wanted: tuple[Slot, ...], message: Any) -> Iterator[Place]:
    new: dict[tuple[Loc, str, int | None], int] = {}
    together: dict[tuple[str, int | None, int | None], list[Slot]] = {}
    for slot in wanted:
        together.setdefault((slot.part, slot.card, slot.button), []).append(slot)
    for slot in wanted:
        siblings = together[slot.part, slot.card, slot.button]
        fresh_top = sum(begun[0] == _TOP for begun in new)
        card = card_at(message, slot.card or 0, fresh_top)
        above = _TOP if slot.card is None else (*card, "components")
        listed = tree.get(message, above)
        items: list[Any] = listed if isinstance(listed, list) else []
        index = _component(items, slot)
        if index is None:
            begun = (above, slot.part, slot.button)
            fresh = {one for one in new if one[0] == above}
            if begun not in new:
                new[begun] = len(items) + len(fresh)
            number = siblings.index(slot)
            yield Place(slot, above, None, (*above, new[begun], "parameters", number), None)
            continue
        given = parameters_of(items[index])
        number, found = _parameter(slot, siblings, given)
        at = (*above, index, "parameters", number)
        yield Place(slot, above, index, at, found, items[index])


def card_at(message: Any, card: int, fresh: int = 0) -> Loc:
    """Where the card with that position stands, or would: behind so many components that are missing too."""
    listed = tree.get(message, _TOP)
    items: list[Any] = listed if isinstance(listed, list) else []
    carousel = next(
        (index for index, one in enumerate(items) if component_type(one) == "carousel"),
        len(items) + fresh,
    )
    at: Loc = (*_TOP, carousel, "cards")
    found = tree.get(message, at)
    cards: list[Any] = found if isinstance(found, list) else []
    numbers = [card_number(one) for one in cards]
    if card in numbers:
        return (*at, numbers.index(card))
    if card < len(cards) and numbers[card] is None:
        return (*at, card)
    return (*at, max(card, len(cards)))


def card_number(card: Any) -> int | None:
    """A card’s position as it is written in it."""
    for key in ("card_index", "cardIndex", "index"):
        if isinstance(card, dict) and card.get(key) is not None:
            return whole_number(card[key])
    return None


def _component(items: list[Any], slot: Slot) -> int | None:
    for index, one in enumerate(items):
        if component_type(one) != slot.part:
            continue
        if slot.part != "button" or whole_number(one.get("index")) == slot.button:
            return index
    return None


def name_of(parameter: Any) -> str:
    """The gap’s name that a parameter says; empty for none."""
    if not isinstance(parameter, dict):
        return ""
    found = parameter.get("parameterName") or parameter.get("parameter_name")
    return found if isinstance(found, str) else ""


def _parameter(slot: Slot, siblings: list[Slot], given: list[Any]) -> tuple[int, Any]:
    """Where among a component's parameters the slot's is, and the parameter; None where it is missing."""
    said = [name_of(one) for one in given]
    number = siblings.index(slot)
    if slot.named and any(said):
        if slot.name in said:
            return said.index(slot.name), given[said.index(slot.name)]
        wanted = [one.name for one in siblings]
        if number < len(said) and said[number] not in wanted:
            return number, given[number]  # one that is named wrongly, or not at all
        absent = [name for name in wanted if name not in said]
        return len(given) + absent.index(slot.name), None
    return (number, given[number]) if number < len(given) else (number, None)
