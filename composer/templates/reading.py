"""Which definitions a JSON value holds: a create request, a stored template, an API's answer, a list, bare components.

Nothing of what was given is changed: a definition stays the very same object, and only components that came alone are
put into one. What is something else is told in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from composer.messages.finding import Loc
from composer.messages.parts.languages import name_of
from composer.messages.pointer import pointer
from composer.templates.parts import COMPONENTS, is_stored, word

_DEFINING = frozenset(
    {"category", "parameter_format", "allow_category_change", "message_send_ttl_seconds", "sub_category"}
)  # fmt: skip
_OF_COMPONENTS = frozenset(
    {"text", "format", "buttons", "example", "limited_time_offer", "add_security_recommendation",
     "code_expiration_minutes"}
)  # fmt: skip
_OF_MESSAGES = frozenset({"parameters", "subType", "sub_type", "card_index"})
_DEEPEST = 4
"""Lists and objects around definitions that are looked into."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One definition."""

    definition: dict[str, Any]
    pointer: str
    """Where in the value it stands; that of the components, where they came alone."""
    stored: bool
    """Whether Meta keeps it: it then has an id or a status."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a value was recognised as.

    `kind` is “definition”, “stored”, “definitions” or “components”; or, with nothing to open, “message”, “answer” or
    “nothing”.
    """

    kind: str
    sentence: str
    """For people: what was understood, or why there is nothing to open."""
    entries: tuple[Entry, ...] = ()
    added: tuple[str, ...] = ()
    """What had to be added so that it can be opened."""

    @property
    def ok(self) -> bool:
        """Whether there is a definition."""
        return bool(self.entries)


def read(value: Any) -> Found:
    """What the value holds. Never raises, whatever the value."""
    if is_definition(value):
        return _one(value)
    if _is_components(value):
        made = {"components": value if isinstance(value, list) else [value]}
        added = (
            "These were components alone; their name, language and category are still missing.",
        )
        entry = Entry(made, "", stored=False)
        return Found("components", "Components of a template.", (entry,), added)
    entries = tuple(_inside(value, (), _DEEPEST))
    if len(entries) == 1:
        return Found("definitions", f"A list with one template, {_called(entries[0])}.", entries)
    if entries:
        return Found("definitions", f"A list of {len(entries)} templates.", entries)
    return _nothing(value)


def is_definition(value: Any) -> bool:
    """Whether an object says what a template is, and not what fills it."""
    if not isinstance(value, dict) or "template" in value or "interactive" in value:
        return False
    listed = value.get("components")
    parts = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    if any(_is_filling(one) for one in parts):
        return False
    if not _DEFINING.isdisjoint(value) and ("name" in value or isinstance(listed, list)):
        return isinstance(listed, list) or "language" in value
    return any(_is_component(one) for one in parts)


def _is_component(value: Any) -> bool:
    """Whether an object is a component of a definition."""
    if not isinstance(value, dict) or not word(value.get("type"), COMPONENTS):
        return False
    if _is_filling(value):
        return False
    cards = value.get("cards")
    if isinstance(cards, list):
        inner = [card.get("components") for card in cards if isinstance(card, dict)]
        return all(_is_component(one) for each in inner if isinstance(each, list) for one in each)
    return not _OF_COMPONENTS.isdisjoint(value)


def _is_filling(value: Mapping[str, Any]) -> bool:
    """Whether a component is one of a message."""
    if not _OF_MESSAGES.isdisjoint(value):
        return True
    cards = value.get("cards")
    return isinstance(cards, list) and any(
        isinstance(card, dict) and not {"card_index", "cardIndex"}.isdisjoint(card)
        for card in cards
    )


def _is_components(value: Any) -> bool:
    if not isinstance(value, list):
        return _is_component(value)
    typed = [
        isinstance(one, dict) and not _is_filling(one) and bool(word(one.get("type"), COMPONENTS))
        for one in value
    ]
    return all(typed) and any(_is_component(one) for one in value)


def _one(value: dict[str, Any]) -> Found:
    entry = Entry(value, "", is_stored(value))
    kind, what = ("stored", "A stored template") if entry.stored else ("definition", "A template")
    return Found(kind, f"{what}, {_called(entry)}.", (entry,))


def _called(entry: Entry) -> str:
    name, language = entry.definition.get("name"), entry.definition.get("language")
    if not isinstance(name, str) or not name:
        return "without a name"
    return f"“{name}” in {name_of(language)}" if isinstance(language, str) else f"“{name}”"


def _inside(value: Any, at: Loc, deep: int) -> Iterator[Entry]:
    """The definitions in a list, or in an object that holds such a list: an API's answer with pages."""
    if is_definition(value):
        yield Entry(value, pointer(at), is_stored(value))
    elif deep and isinstance(value, list):
        for index, one in enumerate(value):
            yield from _inside(one, (*at, index), deep - 1)
    elif deep and isinstance(value, dict):
        for key, one in value.items():
            if isinstance(one, dict | list):
                yield from _inside(one, (*at, key), deep - 1)


def _nothing(value: Any) -> Found:
    if isinstance(value, dict):
        if isinstance(value.get("template"), dict) or _fills(value):
            text = "This is a message with a template, not the template itself. A definition can be sketched from it."
            return Found("message", text)
        if {"id", "status"} <= value.keys() or "success" in value:
            text = "This is the answer to a request about a template; the template itself is not in it."
            return Found("answer", text)
    if isinstance(value, list) and not value:
        return Found("nothing", "This list is empty.")
    return Found("nothing", "There is no template here: no components, no category, no name.")


def _fills(value: Mapping[str, Any]) -> bool:
    listed = value.get("components")
    return isinstance(listed, list) and any(
        isinstance(one, dict) and _is_filling(one) for one in listed
    )
