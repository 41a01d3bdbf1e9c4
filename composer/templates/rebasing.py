"""A form's words for an object, once more for that object where it stands in something larger."""

from __future__ import annotations

from typing import TypeVar

from composer.messages.words import AnyWord, Branch, Cards, Choice, Group, Word

_Word = TypeVar("_Word", bound=Word)


def under(words: tuple[AnyWord, ...], above: str) -> tuple[AnyWord, ...]:
    """The words with every path below `above`."""
    return tuple(_under(word, above) for word in words)


def _under(word: AnyWord, above: str) -> AnyWord:
    match word:
        case Group():
            return Group(
                label=word.label,
                help=word.help,
                words=under(word.words, above),
                folded=word.folded,
            )
        case Choice():
            return Choice(
                key=f"{above}/{word.key}",
                label=word.label,
                help=word.help,
                branches=tuple(branch_under(branch, above) for branch in word.branches),
            )
        case Cards():
            return _moved(word, above)
        case _:
            return _moved(word, above)


def branch_under(branch: Branch, above: str) -> Branch:
    """The branch with every path below `above`."""
    return Branch(
        key=branch.key,
        label=branch.label,
        words=under(branch.words, above),
        constants={f"{above}/{at}": value for at, value in branch.constants.items()},
        also={
            f"{above}/{at}": tuple(f"{above}/{one}" for one in others)
            for at, others in branch.also.items()
        },
    )


def _moved(word: _Word, above: str) -> _Word:
    values = {name: getattr(word, name) for name in word._fields}
    values["at"] = f"{above}/{word.at}"
    for name in ("also", "watches"):
        values[name] = tuple(f"{above}/{one}" for one in getattr(word, name))
    return type(word)(**values)
