"""Which line of one text stands beside which of another: for two formats of a request that scroll in step."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from composer.formats.locating import places

Anchors = tuple[tuple[int, int], ...]
"""Lines, from 0, that say the same: of the left and of the right text, both rising."""


def anchors(left: str, right: str, ways: Iterable[tuple[str, str]]) -> Anchors:
    """Of two JSON texts; `ways` are pointers in the right one, each with the pointer in the left one."""
    here, there = places(left), places(right)
    lefts, rights = _begins(left), _begins(right)
    pairs = sorted(
        (_line(rights, there[of_right].start), _line(lefts, here[of_left].start))
        for of_right, of_left in ways
        if of_right in there and of_left in here
    )
    return tuple(_rising(pairs))


def other(line: float, pairs: Anchors, left: int, right: int, *, to_right: bool) -> float:
    """The line beside `line`, of texts with `left` and `right` lines: in between it goes evenly."""
    whole = ((0, 0), *pairs, (max(left - 1, 0), max(right - 1, 0)))
    ways = [(one, two) if to_right else (two, one) for one, two in whole]
    froms = [one for one, _ in ways]
    after = min(max(bisect_right(froms, line), 1), len(ways) - 1)
    (first, begin), (last, end) = ways[after - 1], ways[after]
    part = (line - first) / (last - first) if last > first else 0.0
    return begin + min(max(part, 0.0), 1.0) * (end - begin)


def _rising(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What stands in another order in one of them is left out."""
    last = (-1, -1)
    for right, left in pairs:
        if left > last[0] and right > last[1]:
            last = (left, right)
            yield last


def _begins(text: str) -> list[int]:
    """Where each line begins."""
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))]


def _line(begins: list[int], at: int) -> int:
    found = bisect_left(begins, at)
    return found if found < len(begins) and begins[found] == at else found - 1
