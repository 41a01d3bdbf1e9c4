"""Finding commands by a few letters of their names, as palettes do: every word must be found, the best first."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_LOOSE = 3
"""Letters from which on a word may be scattered over a name."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well it fits, and the places in the name of the letters that were found."""

    score: int
    marks: frozenset[int] = frozenset()


def folded(text: str) -> str:
    """In small letters without accents, letter for letter: a place in it is a place in the text."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)


def match(sought: Sequence[str], name: str, others: str = "") -> Match | None:
    """How the sought words, folded, fit a name, folded, and other words for it; None where one of them does not.

    What is found in other words has no marks, and counts less than whatever is found whole in the name.
    """
    score, marks = 0, set[int]()
    for word in sought:
        found = _found(word, name)
        if found is not None:
            score += found.score
            marks |= found.marks
            continue
        found = _found(word, others, loose=False)
        if found is None:
            return None
        score += found.score // 4
    if sought and name.startswith(" ".join(sought)):
        score += 40
    return Match(score - len(name) // 8, frozenset(marks))


def _found(word: str, text: str, *, loose: bool = True) -> Match | None:
    """The best of: a word's begin, letters inside a word, first letters of words, letters scattered over it."""
    at = _word_begin(word, text)
    if at >= 0:
        whole = at + len(word) == len(text) or not text[at + len(word)].isalnum()
        return Match((100 if whole else 90) - min(at, 30), frozenset(range(at, at + len(word))))
    at = text.find(word)
    if at >= 0:
        return Match(60 - min(at, 30), frozenset(range(at, at + len(word))))
    if not loose or len(word) < 2:
        return None
    initials = [place for place in range(len(text)) if _begins(text, place)]
    picked = _scattered(word, [(place, text[place]) for place in initials])
    if picked is not None:
        return Match(50, frozenset(picked))
    if len(word) < _LOOSE:
        return None
    picked = _scattered(word, list(enumerate(text)))
    if picked is None or picked[-1] - picked[0] > 2 * len(word) + 4:
        return None
    return Match(20 - (picked[-1] - picked[0] - len(word)), frozenset(picked))


def _begins(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())


def _word_begin(word: str, text: str) -> int:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return at


def _scattered(word: str, letters: Sequence[tuple[int, str]]) -> list[int] | None:
    """Places of the word's letters among these, in order; the last run that ends where the first does, so that it is short."""
    end, left = -1, list(word)
    for index, (_, letter) in enumerate(letters):
        if left and letter == left[0]:
            left.pop(0)
            end = index
    if left:
        return None
    picked: list[int] = []
    rest = list(word)
    for place, letter in reversed(letters[: end + 1]):
        if rest and letter == rest[-1]:
            rest.pop()
            picked.insert(0, place)
    return picked
