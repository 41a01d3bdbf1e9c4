"""What a recipient taps on a template message: the first quick reply of the template that it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from composer.sandbox.judging import squash
from composer.sandbox.templates.parts import Part, definition_of
from composer.sandbox.templates.shelf import Template


def first_quick_reply(sent: Mapping[str, Any], known: Sequence[Template]) -> tuple[str, str] | None:
    """Text and payload of the first quick reply, of the message itself or of a card; None without one.

    A message may leave the payload out: then it is the button's text, as Meta has it.
    """
    found = next((one for one in known if one.language == sent["language"]["code"]), None)
    if found is None:
        return None
    definition = definition_of(found.definition)
    components = sent.get("components") or ()
    carousel = next((one for one in components if squash(one["type"]) == "carousel"), None)
    first_card = carousel["cards"][0]["components"] if carousel else ()
    levels = [
        (definition.parts, components),
        *((card, first_card) for card in definition.cards[:1]),
    ]
    taps = (_tap(parts.get("BUTTONS"), given) for parts, given in levels)
    return next((tap for tap in taps if tap), None)


def _tap(group: Part | None, given: Sequence[Mapping[str, Any]]) -> tuple[str, str] | None:
    for index, (kind, button, _path) in enumerate(group.buttons if group else ()):
        if kind == "QUICK_REPLY":
            text = str(button["text"])
            return text, _payload(given, index) or text
    return None


def _payload(given: Sequence[Mapping[str, Any]], index: int) -> str:
    for one in given:
        if squash(one["type"]) == "button" and int(one["index"]) == index:
            return next(
                (str(each.get("payload") or "") for each in one.get("parameters") or ()), ""
            )
    return ""
