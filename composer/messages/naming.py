"""What each field of a message is called, and in which order the form has them.

A form's words say it; which card a value stands on, and which of several words over one list is meant, the message says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from composer.messages import tree
from composer.messages.labels import LABELS
from composer.messages.tree import ABSENT, alike, split
from composer.messages.words import AnyWord, Cards, Choice, Group

Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A field's label, the cards it stands on ("Card 2, Button 1"), and its place in the form."""

    label: str
    place: str = ""
    order: int = 0


class Names:
    """The names of one message's fields."""

    def __init__(self, form: Sequence[AnyWord], data: Any, whole: str) -> None:
        """`whole` is what the message itself is called."""
        self._whole = whole
        self._names: dict[Steps, Name] = {}
        for steps, label, place in _walk(form, data, (), ()):
            name = Name(label, ", ".join(place), len(self._names))
            self._names.setdefault(steps, name)

    def of(self, at: Steps) -> Name:
        """The name of what stands there; of what the form does not name, what its key is called."""
        found = self._names.get(at)
        if found is not None:
            return found
        last = len(self._names)
        if not at:
            return Name(self._whole, order=last)
        around = self._around(at)
        if isinstance(at[-1], int):
            whole = self.of(at[:-1])
            return Name(f"Entry {at[-1] + 1} of {whole.label}", around.place, whole.order)
        return Name(LABELS.get(at[-1], f"“{at[-1]}”"), around.place, last)

    def _around(self, at: Steps) -> Name:
        """The nearest that has a name."""
        above = (at[:length] for length in range(len(at), 0, -1))
        return next((self._names[one] for one in above if one in self._names), Name(self._whole))


def _walk(
    words: Sequence[AnyWord], data: Any, prefix: Steps, place: tuple[str, ...]
) -> Iterator[tuple[Steps, str, tuple[str, ...]]]:
    for word in words:
        match word:
            case Group():
                yield from _walk(word.words, data, prefix, place)
            case Choice():
                for branch in word.branches:
                    yield from _walk(branch.words, data, prefix, place)
            case _:
                for path in (word.at, *word.also):
                    steps = _steps(data, path)
                    if steps is None:
                        continue
                    yield (*prefix, *steps), word.label, place
                    if isinstance(word, Cards):
                        yield from _cards(word, tree.get(data, steps), (*prefix, *steps), place)


def _cards(
    word: Cards, items: Any, prefix: Steps, place: tuple[str, ...]
) -> Iterator[tuple[Steps, str, tuple[str, ...]]]:
    count = 0
    for index, item in enumerate(items if isinstance(items, list) else ()):
        if not all(alike(tree.get(item, split(at)), value) for at, value in word.where.items()):
            continue
        count += 1
        noun = word.noun.replace("{n}", str(count))
        yield (*prefix, index), noun, (*place, noun)
        yield from _walk(word.words, item, (*prefix, index), (*place, noun))


def _steps(data: Any, path: str) -> Steps | None:
    """The path as keys and positions; None where a selector finds nothing."""
    steps: list[str | int] = []
    value = data
    for step in split(path):
        at: str | int = step
        if tree.selector(step):
            found = tree.position(value, step) if isinstance(value, list) else None
            if found is None:
                return None
            at = found
        steps.append(at)
        value = tree.get(value, (at,)) if value is not ABSENT else ABSENT
    return tuple(steps)
