"""Which kind a message is, new messages, and what a message is called in a list."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from composer.messages import KINDS, tree
from composer.messages.kind import Kind
from composer.messages.tree import ABSENT, split


def kind(key: str) -> Kind:
    """The kind of that key; KeyError if there is none."""
    for one in KINDS:
        if one.key == key:
            return one
    raise KeyError(key)


_SIGNATURES = tuple(
    (one, tuple((split(path), value) for path, value in one.signature.items())) for one in KINDS
)


def kind_of(message: Any) -> Kind | None:
    """The kind whose signature the message has."""
    for one, signature in _SIGNATURES:
        if all(tree.get(message, steps) == value for steps, value in signature):
            return one
    return None


def new_message(of: Kind) -> dict[str, Any]:
    """An empty message of the kind: its signature and what a new one holds."""
    message: dict[str, Any] = {}
    for path, value in of.signature.items():
        message = tree.put(message, split(path), value)
    merged: dict[str, Any] = _merged(message, of.blank)
    return merged


def _merged(into: Any, more: Any) -> Any:
    if not (isinstance(into, dict) and isinstance(more, Mapping)):
        return deepcopy(more)
    merged = dict(into)
    for key, value in more.items():
        merged[key] = _merged(into.get(key), value)
    return merged


def gist(message: Any) -> str:
    """A message's text for a list, on one line; empty if it has none."""
    known = kind_of(message)
    for path in known.gist if known else ():
        steps = (int(step) if step.isdecimal() else step for step in split(path))
        value = tree.get(message, steps)
        if value is not ABSENT and value is not None and value != "":
            return " ".join(str(value).split())
    return ""
