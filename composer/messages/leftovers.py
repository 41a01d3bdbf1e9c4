"""What of a message its form has no field for: it is kept, shown as JSON, and sent as it is.

That is a key which no specification knows, a value of a shape that no field can show (a text where an object belongs),
and what belongs to a way that is not chosen (an id beside the link).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from composer.messages import tree
from composer.messages.choosing import own_cards, spellings, steps_of
from composer.messages.draft import Address, Draft
from composer.messages.tree import split
from composer.messages.words import AnyWord, Branch, Cards, Choice, Group

_Covered = dict[str | int, Any]
"""Step to what is covered below it; a step that leads to None is covered whole."""


Known = Mapping[str, str | type]
"""Path to what needs no field there: a word of the specification, or anything of that type."""
NOTHING: Known = MappingProxyType({})


def leftovers(
    draft: Draft, base: Address, words: Sequence[AnyWord], known: Known = NOTHING
) -> list[Address]:
    """The addresses of what the object at `base` holds and the form does not show."""
    whole = draft.get(base)
    if whole is tree.ABSENT:
        return []
    covered: _Covered = {}
    for path, expected in known.items():
        if _is(tree.get(whole, split(path)), expected):
            _cover(covered, _places(whole, split(path)))
    _cover_words(covered, draft, base, whole, words)
    return list(_rest(draft, base, whole, covered))


def _is(value: Any, expected: str | type) -> bool:
    if isinstance(expected, str):
        return tree.alike(value, expected)
    return isinstance(value, expected)


def _cover_words(
    covered: _Covered, draft: Draft, base: Address, value: Any, words: Sequence[AnyWord]
) -> None:
    """Cover what the words show of an object that stands at `base`."""
    for word in words:
        match word:
            case Group():
                _cover_words(covered, draft, base, value, word.words)
            case Choice():
                key = draft.chosen.get((*base, word.key), word.branches[0].key)
                branch = word.branch(key)
                _cover_constants(covered, value, branch)
                _cover_words(covered, draft, base, value, branch.words)
            case Cards():
                _cover_cards(covered, draft, base, value, word)
            case _:
                _cover_field(covered, value, steps_of(value, word))


def _cover_cards(covered: _Covered, draft: Draft, base: Address, value: Any, word: Cards) -> None:
    steps = steps_of(value, word)
    items, address = tree.get(value, steps), (*base, *steps)
    inside = _cover_selectors(covered, value, steps)
    if inside is None:
        return
    own = set(own_cards(draft, address, word))
    for index, number in enumerate(draft.numbers(address)):
        if number not in own:
            continue
        card = tree.get(items, (index,))
        of_card = inside.setdefault(index, {})
        if of_card is not None:
            for given in _given(word, card):
                _cover_field(of_card, card, given)
            _cover_words(of_card, draft, (*address, number), card, word.words)


def _given(word: Cards, card: Any) -> Iterator[tuple[str, ...]]:
    """Where a card holds what every new one holds (`type: reply`): that needs no field."""
    yield from map(split, word.where)
    for steps, value in _leaves(word.blank):
        if tree.alike(tree.get(card, steps), value):
            yield steps


def _leaves(blank: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, value in blank.items() if isinstance(blank, Mapping) else ():
        if isinstance(value, str) and value:
            yield (key,), value
        else:
            yield from (((key, *steps), leaf) for steps, leaf in _leaves(value))


def _cover_constants(covered: _Covered, value: Any, branch: Branch) -> None:
    for path, constant in branch.constants.items():
        for spelling in spellings(branch, path):
            found = tree.get(value, split(spelling))
            # A branch may be shown for what the object holds, though its constant says something else.
            if found is tree.ABSENT or tree.alike(found, constant):
                _cover_field(covered, value, split(spelling))


def _cover_field(covered: _Covered, value: Any, steps: Sequence[str]) -> None:
    """The field, and of elements found by one of their keys that key."""
    if any(map(tree.selector, steps)):
        _cover_selectors(covered, value, steps)
    _cover(covered, _places(value, steps))


def _cover_selectors(covered: _Covered, value: Any, steps: Sequence[str]) -> _Covered | None:
    """The keys by which elements on the way are found. What is covered where the way ends; None if that is whole."""
    here: _Covered | None = covered
    for step, at in zip(steps, _places(value, steps), strict=True):
        if here is None:
            return None
        here = here.setdefault(at, {})
        chosen = tree.selector(step)
        if chosen and chosen[0] and here is not None:
            here[chosen[0]] = None
    return here


def _places(value: Any, steps: Sequence[str]) -> list[str | int]:
    """The steps as keys and positions; what is not there would come behind the end of its list."""
    found: list[str | int] = []
    for step in steps:
        at: str | int = step
        if tree.selector(step):
            items = value if isinstance(value, list) else []
            position = tree.position(items, step)
            at = len(items) if position is None else position
        found.append(at)
        value = tree.get(value, (at,))
    return found


def _cover(covered: _Covered, steps: Sequence[str | int]) -> None:
    """All that is there."""
    for step in steps[:-1]:
        inner = covered.setdefault(step, {})
        if inner is None:
            return
        covered = inner
    if steps:
        covered[steps[-1]] = None


def _rest(draft: Draft, at: Address, value: Any, covered: _Covered) -> Iterator[Address]:
    """What is not covered, as deep down as possible."""
    if isinstance(value, dict) and not any(isinstance(step, int) for step in covered):
        for key, inner in value.items():
            if key not in covered:
                yield (*at, key)
            elif covered[key] is not None:
                yield from _rest(draft, (*at, key), inner, covered[key])
    elif isinstance(value, list) and not any(isinstance(step, str) for step in covered):
        at = _numbered_as(draft, at, len(value))
        numbers = draft.numbers(at)
        if len(numbers) != len(value):
            yield at
            return
        for index, (number, inner) in enumerate(zip(numbers, value, strict=True)):
            if index not in covered:
                yield (*at, number)
            elif covered[index] is not None:
                yield from _rest(draft, (*at, number), inner, covered[index])
    else:
        yield at


def _numbered_as(draft: Draft, at: Address, count: int) -> Address:
    """The address under which the list's elements have their numbers: a selector's (`[type=body]/parameters`), if not this."""
    if len(draft.numbers(at)) == count:
        return at
    places = draft.places(at)
    return next(
        (
            one
            for one, numbers in draft.cards.items()
            if len(one) == len(at) and len(numbers) == count and draft.places(one) == places
        ),
        at,
    )
