"""The draft: what a person is writing, right or wrong, and what the form must remember beside it.

`request` is a plain JSON tree in the shape of LINK's MessageRequest: exactly what is there is what will be sent, with
what the account supplies added (`envelope.outgoing`). Absent, null and empty stay three different things.

Beside it stand three tables, keyed by address. An address is a path whose steps into a list of cards are the cards'
own numbers, so that it survives moving and removing other cards:

* `cards`: the numbers of the cards in each list, in order;
* `chosen`: the branch of each Choice, stored, never guessed again from the data;
* `kept`: what was typed into a branch that is hidden now. It is not sent and not lost.

A draft is never changed: every operation gives a new one that shares what stayed. Undo is a list of drafts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from composer.messages import tree
from composer.messages.pointer import pointer

Address = tuple[str | int, ...]


_Found = TypeVar("_Found")


class _Known(Generic[_Found]):
    """What was found at addresses when the same owner was asked last: a form asks for the same ones again and again."""

    def __init__(self) -> None:
        self._last: tuple[object, dict[Address, _Found]] = (None, {})

    def of(self, owner: object) -> dict[Address, _Found]:
        """By address, to be read and added to."""
        known, found = self._last
        if known is not owner:
            found = {}
            self._last = (owner, found)
        return found


_POINTERS: _Known[str] = _Known()
"""Of a draft."""
_STEPS: _Known[tuple[str | int, ...]] = _Known()
"""Of a table of cards, which stays from letter to letter."""


@dataclass(frozen=True, slots=True)
class Draft:
    """See the module."""

    request: Mapping[str, Any]
    cards: Mapping[Address, tuple[int, ...]] = field(default_factory=dict)
    chosen: Mapping[Address, str] = field(default_factory=dict)
    kept: Mapping[Address, Any] = field(default_factory=dict)
    last_card: int = 0
    current: int = 1
    """The number of the message that is being written: a request may hold several."""

    @property
    def message(self) -> Address:
        """The address of the message that is being written."""
        return ("messages", self.current)

    def steps(self, address: Address) -> tuple[str | int, ...]:
        """Where the address leads now, with positions for cards' numbers; a card that is gone leads behind the end."""
        known = _STEPS.of(self.cards)
        found = known.get(address)
        if found is None:
            found = known[address] = tuple(self._steps(address))
        return found

    def _steps(self, address: Address) -> Iterator[str | int]:
        for index, step in enumerate(address):
            if isinstance(step, int):
                numbers = self.cards.get(address[:index], ())
                yield numbers.index(step) if step in numbers else len(numbers)
            else:
                yield step

    def get(self, address: Address) -> Any:
        """The value there, or ABSENT."""
        return tree.get(self.request, self.steps(address))

    def places(self, address: Address) -> tuple[str | int, ...]:
        """The address as keys and positions; what is not there yet would come behind the end of its list."""
        steps: list[str | int] = []
        value: Any = self.request
        for step in self.steps(address):
            at = step
            if tree.selector(step):
                items = value if isinstance(value, list) else []
                found = tree.position(items, step)
                at = len(items) if found is None else found
            steps.append(at)
            value = tree.get(value, (at,))
        return tuple(steps)

    def pointer(self, address: Address) -> str:
        """The address as a JSON pointer into the request; also where nothing is yet."""
        known = _POINTERS.of(self)
        found = known.get(address)
        if found is None:
            found = known[address] = pointer(self.places(address))
        return found

    def put(self, address: Address, value: Any, order: Sequence[str] = ()) -> Draft:
        """A draft with the value there."""
        made = tree.put(self.request, self.steps(address), value, order)
        return self._with_request(made, address)

    def drop(self, address: Address, depth: int = 1) -> Draft:
        """A draft without the value there; see `tree.drop`."""
        return self._with_request(tree.drop(self.request, self.steps(address), depth), address)

    def _with_request(self, request: Mapping[str, Any], address: Address) -> Draft:
        """The draft with that request, which differs at the address: a selector may have made an element, or ended one."""
        made = Draft(request, self.cards, self.chosen, self.kept, self.last_card, self.current)
        for index, step in enumerate(address):
            if tree.selector(step):
                made = _numbered(made, self, address[:index])
        return made

    def numbers(self, address: Address) -> tuple[int, ...]:
        """The cards of the list there."""
        return self.cards.get(address, ())

    def add_card(self, address: Address, value: Any, order: Sequence[str] = ()) -> Draft:
        """A draft with one more card at the list's end, or where `order` has it among cards of several types.

        The card's number is `last_card` of the result.
        """
        found = self.get(address)
        items = list(found) if isinstance(found, list) else []
        place = tree.place_for(items, value, order)
        # A selector on the way may make, and number, an element.
        grown = self.put(address, [*items[:place], value, *items[place:]], order)
        number, numbers = grown.last_card + 1, self.numbers(address)
        cards = {**grown.cards, address: (*numbers[:place], number, *numbers[place:])}
        return replace(grown, cards=cards, last_card=number)

    def remove_card(self, address: Address, number: int, depth: int = 1) -> Draft:
        """A draft without that card; the list goes with its last card (and see `tree.drop` for `depth`)."""
        numbers = self.numbers(address)
        index = numbers.index(number)
        items = [item for place, item in enumerate(self.get(address)) if place != index]
        shrunk = self.put(address, items) if items else self.drop(address, depth)
        left = tuple(one for one in numbers if one != number)
        return replace(shrunk, cards={**shrunk.cards, address: left})

    def move_card(self, address: Address, number: int, by: int) -> Draft:
        """A draft with that card so many places further down (or up, if negative)."""
        numbers = list(self.numbers(address))
        index = numbers.index(number)
        target = index + by
        if not 0 <= target < len(numbers):
            return self
        items = list(self.get(address))
        items.insert(target, items.pop(index))
        numbers.insert(target, numbers.pop(index))
        moved = self.put(address, items)
        return replace(moved, cards={**moved.cards, address: tuple(numbers)})

    def keep(self, address: Address, value: Any) -> Draft:
        """A draft that remembers a hidden value."""
        return replace(self, kept={**self.kept, address: value})

    def choose(self, address: Address, branch: str) -> Draft:
        """A draft that remembers which branch of the choice at the address is shown."""
        return replace(self, chosen={**self.chosen, address: branch})

    def with_tables(
        self,
        cards: Mapping[Address, tuple[int, ...]],
        chosen: Mapping[Address, str],
        last_card: int,
    ) -> Draft:
        """A draft whose tables were read from its request, for one that came from elsewhere."""
        return replace(
            self,
            cards={**self.cards, **cards},
            chosen={**self.chosen, **chosen},
            last_card=max(self.last_card, last_card),
        )


def _numbered(draft: Draft, before: Draft, address: Address) -> Draft:
    """The draft with numbers for the list's elements; those that were there before keep theirs."""
    old, new = _items(before, address), _items(draft, address)
    numbers = list(before.numbers(address))
    if len(numbers) == len(new):
        return draft
    pairs = enumerate(zip(old, new, strict=False))
    gone = next((index for index, (one, other) in pairs if one is not other), len(new))
    if len(new) < len(old):
        del numbers[gone : gone + len(old) - len(new)]
    last, at = draft.last_card, gone if len(numbers) == len(old) else len(numbers)
    while len(numbers) < len(new):
        last += 1
        numbers.insert(at, last)
        at += 1
    return replace(draft, cards={**draft.cards, address: tuple(numbers)}, last_card=last)


def _items(draft: Draft, address: Address) -> list[Any]:
    found = draft.get(address)
    return found if isinstance(found, list) else []
