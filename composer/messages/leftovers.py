"""What of a message its form has no field for: it is kept, shown as JSON, and sent as it is.

That is a key which no specification knows, a value of a shape that no field can show (a text where an object belongs),
and what belongs to a way that is not chosen (an id beside the link).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from composer.messages import tree
from composer.messages.choosing import own_cards, shown, spellings
from composer.messages.draft import Address, Draft
from composer.messages.tree import split
from composer.messages.words import AnyWord, Cards, Choice, Group

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
        at = (*base, *split(path))
        if _is(draft.get(at), expected):
            _cover(covered, _below(draft, base, at), whole=True)
    for address, word in shown(draft, base, words):
        match word:
            case Group():
                continue
            case Choice():
                _cover_choice(covered, draft, base, address, word)
            case Cards():
                _cover(covered, _below(draft, base, address), whole=False)
                for number in own_cards(draft, address, word):
                    _cover(covered, _below(draft, base, (*address, number)), whole=False)
                    for steps in _given(word, draft.get((*address, number))):
                        _cover_field(covered, draft, base, (*address, number, *steps))
            case _:
                _cover_field(covered, draft, base, address)
    return list(_rest(draft, base, whole, covered))


def _is(value: Any, expected: str | type) -> bool:
    if isinstance(expected, str):
        return tree.alike(value, expected)
    return isinstance(value, expected)


def _given(word: Cards, card: Any) -> Iterator[tuple[str | int, ...]]:
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


def _cover_choice(
    covered: _Covered, draft: Draft, base: Address, address: Address, word: Choice
) -> None:
    above = address[:-1]
    key = draft.chosen.get(address, word.branches[0].key)
    branch = word.branch(key)
    for path, constant in branch.constants.items():
        for spelling in spellings(branch, path):
            at = (*above, *split(spelling))
            value = draft.get(at)
            # A branch may be shown for what the object holds, though its constant says something else.
            if value is tree.ABSENT or tree.alike(value, constant):
                _cover_field(covered, draft, base, at)


def _cover_field(covered: _Covered, draft: Draft, base: Address, address: Address) -> None:
    """The field, and of elements found by one of their keys that key."""
    for index, step in enumerate(address):
        chosen = tree.selector(step)
        if chosen:
            _cover(covered, _below(draft, base, (*address[: index + 1], chosen[0])), whole=True)
    _cover(covered, _below(draft, base, address), whole=True)


def _below(draft: Draft, base: Address, address: Address) -> tuple[str | int, ...]:
    """The address as keys and positions, below the base."""
    return draft.places(address)[len(base) :]


def _cover(covered: _Covered, steps: Sequence[str | int], *, whole: bool) -> None:
    for step in steps[:-1]:
        inner = covered.setdefault(step, {})
        if inner is None:
            return
        covered = inner
    if not steps:
        return
    if whole:
        covered[steps[-1]] = None
    else:
        covered.setdefault(steps[-1], {})


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
