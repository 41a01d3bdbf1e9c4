"""What each field of a message is called, and in which order the form has them.

A form's words say it; which card a value stands on, and which of several words over one list is meant, the message says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from composer.messages import tree
from composer.messages.labels import LABELS
from composer.messages.tree import alike, split
from composer.messages.words import AnyWord, Cards, Choice, Group

Steps = tuple[str | int, ...]
_LAST = 1_000_000
"""Behind whatever stands in the form."""


class Name(NamedTuple):
    """A field's label, the cards it stands on ("Card 2, Button 1"), and its place in the form, to sort by."""

    label: str
    place: str = ""
    order: tuple[int, ...] = ()


class _Found(NamedTuple):
    length: int
    """How many steps of the way it explains."""
    label: str
    place: tuple[str, ...]
    order: tuple[int, ...]


class Names:
    """The names of one message's fields, looked up one at a time: a message with few problems needs few."""

    def __init__(self, form: Sequence[AnyWord], data: Any, whole: str) -> None:
        """`whole` is what the message itself is called."""
        self._form, self._data, self._whole = form, data, whole

    def of(self, at: Steps) -> Name:
        """The name of what stands there; of what the form does not name, what its key is called."""
        if not at:
            return Name(self._whole, order=(_LAST,))
        found = list(_on_the_way(self._form, self._data, at, _Found(0, "", (), ())))
        exact = min(
            (one for one in found if one.length == len(at)), key=attrgetter("order"), default=None
        )
        if exact is not None:
            return Name(exact.label, ", ".join(exact.place), exact.order)
        around = max(found, key=attrgetter("length"), default=_Found(0, "", (), ()))
        place, order = ", ".join(around.place), (*around.order, _LAST)
        if isinstance(at[-1], int):
            return Name(f"Entry {at[-1] + 1} of {self.of(at[:-1]).label}", place, order)
        return Name(LABELS.get(at[-1], f"“{at[-1]}”"), place, order)


def _on_the_way(words: Sequence[AnyWord], data: Any, at: Steps, before: _Found) -> Iterator[_Found]:
    """Every word and card on the way from the object `data` along the steps `at`, of which some are done `before`."""
    for number, word in enumerate(words):
        order = (*before.order, number)
        match word:
            case Group():
                yield from _on_the_way(word.words, data, at, before._replace(order=order))
            case Choice():
                for branch_number, branch in enumerate(word.branches):
                    here = before._replace(order=(*order, branch_number))
                    yield from _on_the_way(branch.words, data, at, here)
            case _:
                for path in (word.at, *word.also):
                    length = _leads_along(data, path, at)
                    if length:
                        here = _Found(before.length + length, word.label, before.place, order)
                        yield here
                        if isinstance(word, Cards) and length < len(at):
                            yield from _on_a_card(
                                word, tree.get(data, at[:length]), at[length:], here
                            )


def _on_a_card(word: Cards, items: Any, at: Steps, before: _Found) -> Iterator[_Found]:
    index = at[0]
    if not (isinstance(items, list) and isinstance(index, int) and index < len(items)):
        return
    if not _is_card(word, items[index]):
        return
    count = sum(1 for item in items[: index + 1] if _is_card(word, item))
    noun = word.noun.replace("{n}", str(count))
    here = _Found(before.length + 1, noun, (*before.place, noun), (*before.order, index))
    yield here
    if len(at) > 1:
        yield from _on_the_way(word.words, items[index], at[1:], here)


def _is_card(word: Cards, item: Any) -> bool:
    return all(alike(tree.get(item, split(at)), value) for at, value in word.where.items())


def _leads_along(data: Any, path: str, at: Steps) -> int:
    """How many of the steps the path is, if it leads along them; else 0."""
    steps = split(path)
    if len(steps) > len(at):
        return 0
    value = data
    for step, there in zip(steps, at, strict=False):
        if step != there:
            found = tree.position(value, step) if isinstance(value, list) else None
            if found is None or found != there:
                return 0
        value = tree.get(value, (there,))
    return len(steps)
