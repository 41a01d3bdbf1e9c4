"""Choices in a draft: which branch an object shows, and what happens to the values when another is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from composer.messages import tree
from composer.messages.draft import Address, Draft
from composer.messages.tree import ABSENT, alike, split
from composer.messages.words import AnyWord, Branch, Cards, Choice, Group, Text, Word, fields


def own_paths(branch: Branch) -> list[str]:
    """The paths that belong to the branch: its constants, its fields and its lists, not what is inside their cards."""
    paths = [
        spelling
        for path, word in fields(branch.words)
        if "/*/" not in path
        for spelling in (path, *word.also)
    ]
    return [*constant_paths(branch), *paths]


def constant_paths(branch: Branch) -> list[str]:
    """The paths of the branch's constants, with the others under which they are understood."""
    return [spelling for path in branch.constants for spelling in spellings(branch, path)]


def recognise(choice: Choice, value: Any, shown: str = "") -> str:
    """The branch that an object from elsewhere shows: by its constants, else by what it holds, else as `shown` before."""
    for branch in choice.branches:
        if branch.constants and all(
            any(alike(tree.get(value, split(at)), constant) for at in spellings(branch, path))
            for path, constant in branch.constants.items()
        ):
            return branch.key
    for branch in choice.branches:
        if any(tree.get(value, split(path)) is not ABSENT for path in own_paths(branch)):
            return branch.key
    return next((one.key for one in choice.branches if one.key == shown), choice.branches[0].key)


def spellings(branch: Branch, path: str) -> tuple[str, ...]:
    """The path of a constant, and the others under which it is understood."""
    return (path, *branch.also.get(path, ()))


def choose(
    draft: Draft, base: Address, choice: Choice, key: str, order: Sequence[str] = ()
) -> Draft:
    """Show another branch: what the old one held is kept aside, what the new one held before comes back."""
    old = choice.branch(draft.chosen.get((*base, choice.key), choice.branches[0].key))
    new = choice.branch(key)
    if old.key == new.key:
        return draft
    for path in own_paths(old):
        address = (*base, *split(path))
        value = draft.get(address)
        if value is not ABSENT:
            if path not in constant_paths(old):
                draft = draft.keep((*base, choice.key, old.key, *split(path)), value)
            draft = draft.drop(address, depth=len(split(path)))
    for path in own_paths(new):
        value = new.constants.get(
            path, draft.kept.get((*base, choice.key, new.key, *split(path)), ABSENT)
        )
        if value is not ABSENT:
            draft = draft.put((*base, *split(path)), value, order)
    draft = adopt(draft.choose((*base, choice.key), key), base, new.words)
    for address, word in tuple(shown(draft, base, new.words)):
        # Else its object would be gone with the old one's value, and be what is missing.
        if _wants_text(word) and draft.get(address) is ABSENT:
            draft = draft.put(address, "", order)
    return draft


def _wants_text(word: AnyWord) -> bool:
    """Not in a list: what nobody has begun is no entry of it."""
    in_list = isinstance(word, Text) and any(map(tree.selector, split(word.at)))
    return isinstance(word, Text) and word.needed and word.spared is None and not in_list


def adopt(draft: Draft, base: Address, words: Sequence[AnyWord]) -> Draft:
    """Read the tables for the object at `base` from its data: cards get numbers, choices their branch.

    What has a table already keeps it, where it still fits: a list that is as long as before keeps its cards' numbers.
    """
    tables = _Tables(dict(draft.cards), dict(draft.chosen), draft.last_card)
    tables.read(draft.get(base), base, words)
    return replace(draft, cards=tables.cards, chosen=tables.chosen, last_card=tables.last_card)


@dataclass(slots=True)
class _Tables:
    """A draft's tables while they are read: hundreds of cards must not copy them hundreds of times."""

    cards: dict[Address, tuple[int, ...]]
    chosen: dict[Address, str]
    last_card: int

    def read(self, value: Any, base: Address, words: Sequence[AnyWord]) -> None:
        """What the words say of an object that stands at `base`."""
        for word in words:
            match word:
                case Group():
                    self.read(value, base, word.words)
                case Choice():
                    address = (*base, word.key)
                    key = recognise(word, value, self.chosen.get(address, ""))
                    self.chosen[address] = key
                    self.read(value, base, word.branch(key).words)
                case Cards():
                    self._read_cards(value, base, word)
                case _:
                    self._number_lists(value, base, steps_of(value, word))

    def _read_cards(self, value: Any, base: Address, word: Cards) -> None:
        steps = steps_of(value, word)
        self._number_lists(value, base, steps)
        address, items = (*base, *steps), tree.get(value, steps)
        self._number(address, items)
        if isinstance(items, list):
            for number, item in zip(self.cards.get(address, ()), items, strict=False):
                if _is_card(word, item):
                    self.read(item, (*address, number), word.words)

    def _number_lists(self, value: Any, base: Address, steps: Sequence[str]) -> None:
        """Numbers for the lists in which a selector of the way finds its element."""
        for index, step in enumerate(steps):
            if tree.selector(step):
                self._number((*base, *steps[:index]), tree.get(value, steps[:index]))

    def _number(self, address: Address, items: Any) -> None:
        count = len(items) if isinstance(items, list) else 0
        if len(self.cards.get(address, ())) != count:
            first = self.last_card + 1
            self.cards[address] = tuple(range(first, first + count))
            self.last_card += count


def own_cards(draft: Draft, address: Address, word: Cards) -> tuple[int, ...]:
    """The numbers of the list's elements that are cards of that word: all, or those its `where` describes."""
    numbers = draft.numbers(address)
    if not word.where:
        return numbers
    items = draft.get(address)
    if not isinstance(items, list):
        return ()
    return tuple(
        number for number, item in zip(numbers, items, strict=False) if _is_card(word, item)
    )


def _is_card(word: Cards, item: Any) -> bool:
    return all(alike(tree.get(item, split(at)), value) for at, value in word.where.items())


def shown(
    draft: Draft, base: Address, words: Sequence[AnyWord]
) -> Iterator[tuple[Address, AnyWord]]:
    """Every word that the form shows now, with the address of its value (of its object, for groups and choices)."""
    for word in words:
        match word:
            case Group():
                yield base, word
                yield from shown(draft, base, word.words)
            case Choice():
                yield (*base, word.key), word
                key = draft.chosen.get((*base, word.key), word.branches[0].key)
                yield from shown(draft, base, word.branch(key).words)
            case Cards():
                address = place(draft, base, word)
                yield address, word
                for number in own_cards(draft, address, word):
                    yield from shown(draft, (*address, number), word.words)
            case _:
                yield place(draft, base, word), word


def place(draft: Draft, base: Address, word: Word) -> Address:
    """Where the word's value is: at its path, or under the other spelling that it came with."""
    return (*base, *(steps_of(draft.get(base), word) if word.also else split(word.at)))


def steps_of(value: Any, word: Word) -> tuple[str, ...]:
    """Where in an object the word's value is: at its path, or under the other spelling that it came with."""
    steps = split(word.at)
    if word.also and tree.get(value, steps) is ABSENT:
        for path in word.also:
            if tree.get(value, split(path)) is not ABSENT:
                return split(path)
    return steps
