"""What every part of a form knows: the desk, the look, and what the payload model says of a field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from composer.messages.draft import Address
from composer.messages.editing import write
from composer.messages.tree import split
from composer.messages.words import AnyWord, Word
from composer.ui.forms.desk import Desk
from composer.ui.forms.models import Models
from composer.ui.forms.steps import Steps
from composer.ui.theme import Theme

if TYPE_CHECKING:
    from composer.messages.facts import Facts
    from composer.messages.payload import Payload


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """Of one form: `base` is the address of the object that the form edits, `model` gives its payload model."""

    theme: Theme
    desk: Desk
    models: Models
    model: Callable[[], type[Payload]]
    words: tuple[AnyWord, ...]
    base: Address
    supplied: frozenset[str] = frozenset()
    """Top-level keys that are filled in when nothing is written there, so that nobody must."""
    steps: Steps = field(default_factory=Steps)
    """What of the form is not made yet."""

    def address(self, base: Address, word: Word) -> Address:
        """Where the word's value is."""
        return (*base, *split(word.at))

    def facts(self, address: Address) -> Facts | None:
        """What the payload model says of the field; None until the models are there."""
        if not self.models.ready:
            return None
        from composer.messages.facts import facts

        below = address[len(self.base) :]
        found = facts(
            self.model(), "/".join("*" if isinstance(step, int) else step for step in below)
        )
        return replace(found, required=False) if below[0] in self.supplied else found

    @property
    def order(self) -> tuple[str, ...]:
        """The order in which new keys are written."""
        return self.models.key_order(self.model)

    def write(self, base: Address, word: Word, value: Any, *, required: bool) -> None:
        """A person's edit of one field."""
        draft = write(self.desk.draft, base, word, value, required=required, order=self.order)
        self.desk.edit(draft, self.address(base, word))
