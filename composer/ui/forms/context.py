"""What every part of a form knows: the desk, the look, and what the payload model says of a field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from composer.messages.draft import Address
from composer.messages.editing import write
from composer.messages.facts import Facts, facts
from composer.messages.payload import Payload
from composer.messages.tree import split
from composer.messages.words import AnyWord, Word
from composer.ui.forms.desk import Desk
from composer.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """Of one form: `base` is the address of the object that the form edits."""

    theme: Theme
    desk: Desk
    payload: type[Payload]
    words: tuple[AnyWord, ...]
    base: Address
    order: Sequence[str]
    supplied: frozenset[str] = frozenset()
    """Top-level keys that are filled in when nothing is written there, so that nobody must."""

    def address(self, base: Address, word: Word) -> Address:
        """Where the word's value is."""
        return (*base, *split(word.at))

    def facts(self, address: Address) -> Facts:
        """What the payload model says of the field."""
        below = address[len(self.base) :]
        found = facts(
            self.payload, "/".join("*" if isinstance(step, int) else step for step in below)
        )
        return replace(found, required=False) if below[0] in self.supplied else found

    def write(self, base: Address, word: Word, value: Any, *, required: bool) -> None:
        """A person's edit of one field."""
        draft = write(self.desk.draft, base, word, value, required=required, order=self.order)
        self.desk.edit(draft, self.address(base, word))
