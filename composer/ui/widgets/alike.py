"""What two texts share at either end. Asked within each keystroke, of texts as long as they come."""

from __future__ import annotations


def shared_start(one: str, other: str) -> int:
    """How many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # compared by halves: letter by letter Python is slow
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def shared_end(one: str, other: str, most: int) -> int:
    """How many characters both end with, of `most` that are looked at; neither may be shorter than that."""
    return shared_start(one[len(one) - most :][::-1], other[len(other) - most :][::-1])
