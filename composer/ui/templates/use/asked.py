"""The form of one message with a template: what its definition asks for, where that message has it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from composer.messages import tree
from composer.messages.choosing import adopt
from composer.messages.draft import Address, Draft
from composer.messages.leftovers import Known
from composer.messages.words import AnyWord
from composer.templates.asking import form_of, known_of, shape_of
from composer.templates.parts import card_count
from composer.templates.places import Places, card_at, places_of
from composer.templates.slots import Slot, slots


@dataclass(frozen=True, eq=False)
class Asked:
    """Two messages of one shape have one form; the very same object, as long as that holds."""

    definition: Any
    words: tuple[AnyWord, ...]
    known: Known
    shape: tuple[str, ...]


@dataclass(slots=True)
class Asking:
    """Of one definition: its slots, and of the last message their places."""

    definition: Any
    wanted: tuple[Slot, ...] = field(init=False)
    _message: Any = None
    _places: Places = ()
    _asked: Asked | None = None

    def __post_init__(self) -> None:
        self.wanted = slots(self.definition)

    def places(self, message: Any) -> Places:
        """Where the message has each slot."""
        if message is not self._message:
            self._message, self._places = message, places_of(self.wanted, message)
        return self._places

    def complete(self, message: Any) -> bool:
        """Whether every slot has its place in the message, so that the form has where to write."""
        if any(place.parameter is None for place in self.places(message)):
            return False
        count = card_count(self.definition)
        return not count or tree.get(message, card_at(message, count - 1)) is not tree.ABSENT

    def asked(self, message: Any) -> Asked | None:
        """The form; None where the message lacks what it would write to."""
        if not self.complete(message):
            return None
        found = self.places(message)
        shape = shape_of(found)
        if self._asked is None or self._asked.shape != shape:
            self._asked = Asked(self.definition, form_of(found), known_of(found), shape)
        return self._asked


def adopted(draft: Draft, base: Address, words: tuple[AnyWord, ...]) -> Draft:
    """The draft with the tables that these words need; the same where it has them."""
    made = adopt(draft, base, words)
    same = made.cards == draft.cards and made.chosen == draft.chosen
    return draft if same else made
