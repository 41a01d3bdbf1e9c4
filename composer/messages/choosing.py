"""Choices in a draft: which branch an object shows, and what happens to the values when another is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from composer.messages import tree
from composer.messages.draft import Address, Draft
from composer.messages.tree import ABSENT, alike, split
from composer.messages.words import AnyWord, Branch, Cards, Choice, Group, Word, fields


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
    return adopt(draft.choose((*base, choice.key), key), base, new.words)


def adopt(draft: Draft, base: Address, words: Sequence[AnyWord]) -> Draft:
    """Read the tables for the object at `base` from its data: cards get numbers, choices their branch.

    What has a table already keeps it, where it still fits: a list that is as long as before keeps its cards' numbers.
    """
    for word in words:
        match word:
            case Group():
                draft = adopt(draft, base, word.words)
            case Choice():
                before = draft.chosen.get((*base, word.key), "")
                branch = recognise(word, draft.get(base), before)
                draft = draft.choose((*base, word.key), branch)
                draft = adopt(draft, base, word.branch(branch).words)
            case Cards():
                draft = _adopt_cards(draft, place(draft, base, word), word)
            case _:
                draft = _number_lists(draft, place(draft, base, word))
    return draft


def _number_lists(draft: Draft, address: Address) -> Draft:
    """Numbers for the lists in which a selector of the address finds its element."""
    for index, step in enumerate(address):
        if tree.selector(step):
            draft = _numbered(draft, address[:index])
    return draft


def _numbered(draft: Draft, address: Address) -> Draft:
    items = draft.get(address)
    count = len(items) if isinstance(items, list) else 0
    if len(draft.numbers(address)) == count:
        return draft
    fresh = range(draft.last_card + 1, draft.last_card + 1 + count)
    return draft.with_tables({address: tuple(fresh)}, {}, draft.last_card + count)


def _adopt_cards(draft: Draft, address: Address, word: Cards) -> Draft:
    draft = _numbered(_number_lists(draft, address), address)
    for number in own_cards(draft, address, word):
        draft = adopt(draft, (*address, number), word.words)
    return draft


def own_cards(draft: Draft, address: Address, word: Cards) -> tuple[int, ...]:
    """The numbers of the list's elements that are cards of that word: all, or those its `where` describes."""
    numbers = draft.numbers(address)
    if not word.where:
        return numbers
    items = draft.get(address)
    if not isinstance(items, list):
        return ()
    return tuple(
        number
        for number, item in zip(numbers, items, strict=False)
        if all(alike(tree.get(item, split(at)), value) for at, value in word.where.items())
    )


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
    if word.also and draft.get((*base, *split(word.at))) is ABSENT:
        for path in word.also:
            address = (*base, *split(path))
            if draft.get(address) is not ABSENT:
                return address
    return (*base, *split(word.at))
