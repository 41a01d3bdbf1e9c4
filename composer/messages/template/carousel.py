"""The cards of a carousel template (LINK 1.6, Carousel template; decisions 19, 20 and 23)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from composer.messages.finding import Finding
from composer.messages.payload import Payload
from composer.messages.problem import Severity
from composer.messages.template.among import among, finding_at, repeated
from composer.messages.template.button import button_kind, position
from composer.messages.template.component import COMPONENT, Part, component_type, parameters_of
from composer.messages.template.localized import whole_number
from composer.messages.template.parameter import kind_of

_WARNING = Severity.WARNING
_META = "Meta, media card carousel templates"
LEAST, MOST = 2, 10
_IN_CARDS = ("header", "body", "button")


class CardPart(Part):
    """One part of a card: its header, body or a button."""

    SOURCE = COMPONENT


class Card(Payload):
    """One card."""

    SOURCE = "LINK 1.6, Carousel template"
    ALSO: ClassVar[Mapping[str, str]] = {"cardIndex": "card_index", "index": "card_index"}
    ALSO_TEXT = (
        "LINK's example writes “{meant}”, not “{key}”. What LINK does with it is not confirmed."
    )

    card_index: Any = None
    components: list[CardPart]

    @classmethod
    def rules(cls, data: dict[str, Any]) -> Iterator[Finding]:
        """A position, and parts that a card can have."""
        yield from position(data, "card_index")
        components = data.get("components")
        if not isinstance(components, list):
            return
        for finding in among(components, in_card=True):
            yield finding_at(finding, "components")
        for index, component in enumerate(components):
            kind = component_type(component)
            if kind is not None and kind not in _IN_CARDS:
                text = "A card has a header, a body and buttons; “{kind}” does not belong to it."
                yield Finding("misplaced", text, {"kind": kind}, ("components", index, "type"))
            elif kind == "header":
                yield from _header(component, index)
        kinds = {component_type(component) for component in components}
        for kind, text in _NEEDED.items():
            if kind not in kinds:
                yield Finding("missing-part", text, at=("components",), severity=_WARNING)


_NEEDED = {
    "header": "The card has no header. Every card of a carousel shows a picture or a video.",
    "button": "The card has no button. LINK's specification gives every card at least one.",
}


def _header(component: Any, index: int) -> Iterator[Finding]:
    for at, parameter in enumerate(parameters_of(component)):
        kind = kind_of(parameter)
        if kind in ("text", "document"):
            text = "The header of a card is a picture or a video; here it is “{kind}”."
            place = ("components", index, "parameters", at, "type")
            yield Finding("card-header", text, {"kind": kind}, place, _WARNING, _META)


def cards_findings(cards: Sequence[Any]) -> Iterator[Finding]:
    """Findings below the list of cards: how many, positions taken twice, cards that differ."""
    if 0 < len(cards) < LEAST or len(cards) > MOST:
        text = "A carousel has {least} to {most} cards; here are {count}."
        values = {"least": LEAST, "most": MOST, "count": len(cards)}
        yield Finding("card-count", text, values, (), _WARNING, _META)
    for key in ("card_index", "cardIndex", "index"):
        yield from repeated(cards, key, "card")
    shapes = [_shape(card) for card in cards]
    for index, shape in enumerate(shapes[1:], 1):
        for part, (what, first) in shapes[0].items():
            if shape[part][0] != what:
                text = "This card has {here}, the first one has {there}. All cards must be alike."
                differing = {"here": shape[part][1], "there": first}
                at = (index, "components")
                yield Finding("unequal-" + part, text, differing, at, _WARNING, _META)


def _shape(card: Any) -> dict[str, tuple[Any, str]]:
    """What must be the same in every card, part by part, each with words for it."""
    components = card.get("components") if isinstance(card, dict) else None
    header, values = "", 0
    buttons: dict[str, str] = {}
    for component in components if isinstance(components, list) else ():
        kind = component_type(component)
        parameters = parameters_of(component)
        if kind == "header":
            header = (kind_of(parameters[0]) if parameters else None) or "empty"
        elif kind == "body":
            values = len(parameters)
        elif kind == "button" and isinstance(component, dict):
            number = whole_number(component.get("index"))
            buttons[str(number)] = button_kind(component) or "other"
    listed = ", ".join(f"{kind} at {at}" for at, kind in sorted(buttons.items()))
    return {
        "header": (header, f"a header of the type {header}" if header else "no header"),
        "body": (values, "1 value in its body" if values == 1 else f"{values} values in its body"),
        "buttons": (buttons, f"these buttons: {listed}" if listed else "no buttons"),
    }
