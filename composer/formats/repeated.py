"""Keys that stand more than once in the same object: which of them counts, each reader of JSON decides for itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity

_TEXT = "“{key}” stands here more than once. Which of them counts is not certain; keep one."
_SOURCE = "RFC 8259, section 4"


class _Members(dict[str, Any]):
    """An object that remembers which of its keys came again."""

    again: tuple[str, ...] = ()


def repeated(text: str) -> tuple[Problem, ...]:
    """Each such key once, where it stands. Of strict JSON that can be read."""
    value = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_members)
    return tuple(
        Problem(Severity.ERROR, pointer(way), _TEXT, {"key": way[-1]}, _SOURCE, "repeated-key")
        for way in _ways(value, ())
    )


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = _Members(pairs)
    if len(members) < len(pairs):
        counts = Counter(key for key, _value in pairs)
        members.again = tuple(key for key, count in counts.items() if count > 1)
    return members


def _ways(value: Any, way: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, _Members):
        yield from ((*way, key) for key in value.again)
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _ways(inner, (*way, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _ways(inner, (*way, index))
