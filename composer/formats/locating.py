"""Where in a JSON text each value stands: JSON pointers to characters, so that a problem can be marked at its line."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass

_PIECE = re.compile(r'\s*(?:("(?:[^"\\]|\\.)*")|([{}\[\],:])|([^\s{}\[\],:"]+))', re.DOTALL)


_DEEPEST = 500
"""Objects in objects: what is nested deeper no message is, and its pointers would fill the memory."""


@dataclass(frozen=True, slots=True)
class Place:
    """Positions of characters in the text, from 0: of the member's key (or the value, where there is none) and of the value."""

    start: int
    """Where the key begins, or an element of a list."""
    value: int
    """Where the value begins."""
    end: int
    """Behind the value."""
    named: int
    """Behind the key; behind the first character of what has no key."""


@dataclass(slots=True)
class _Open:
    """An object or a list that is not closed yet."""

    pointer: str
    start: int
    value: int
    named: int
    listed: bool
    index: int = 0
    key: tuple[str, int, int] | None = None


def places(text: str) -> dict[str, Place]:
    """The place of each value by its pointer. Of a text that is no JSON, as much as can be told; never an exception."""
    found: dict[str, Place] = {}
    stack: list[_Open] = []
    for piece in _PIECE.finditer(text):
        kind = piece.lastindex or 0
        start, end = piece.span(kind)
        mark = text[start] if kind == 2 else ""
        if mark in ("}", "]"):
            if not stack:
                break
            inner = stack.pop()
            found[inner.pointer] = Place(inner.start, inner.value, end, inner.named)
        elif mark == ",":
            if stack:
                stack[-1].index += 1
                stack[-1].key = None
        elif mark == ":":
            continue
        elif kind == 1 and stack and not stack[-1].listed and stack[-1].key is None:
            stack[-1].key = (_key(piece[1]), start, end)
        else:
            pointer, first, named = _name(stack, start)
            if len(stack) == _DEEPEST:
                break
            if mark:
                stack.append(_Open(pointer, first, start, named, mark == "["))
            else:
                found[pointer] = Place(first, start, end, named)
    for left in stack:
        found.setdefault(left.pointer, Place(left.start, left.value, len(text), left.named))
    return found


def nearest(found: dict[str, Place], pointer: str) -> Place | None:
    """The place of the pointer, or of the nearest object around what is not there."""
    while pointer not in found and pointer:
        pointer = pointer.rpartition("/")[0]
    return found.get(pointer)


def _name(stack: list[_Open], start: int) -> tuple[str, int, int]:
    """Pointer, beginning and end of the name of a value that begins at `start`."""
    if not stack:
        return "", start, start + 1
    around = stack[-1]
    if around.listed or around.key is None:
        return f"{around.pointer}/{around.index}", start, start + 1
    key, first, named = around.key
    return f"{around.pointer}/{key}", first, named


def _key(quoted: str) -> str:
    if "\\" in quoted:
        with contextlib.suppress(ValueError):  # what is no text names itself
            quoted = f'"{json.loads(quoted, strict=False)}"'
    return quoted[1:-1].replace("~", "~0").replace("/", "~1")
