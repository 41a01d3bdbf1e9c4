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


def _by_values() -> dict[tuple[tuple[str, ...], ...], dict[tuple[str, ...], Kind]]:
    tables: dict[tuple[tuple[str, ...], ...], dict[tuple[str, ...], Kind]] = {}
    for one in KINDS:
        paths = tuple(map(split, one.signature))
        tables.setdefault(paths, {})[tuple(one.signature.values())] = one
    return tables


_SIGNATURES = _by_values()
"""The paths of signatures, and the kinds by what stands there: it is asked several times for a key."""


def kind_of(message: Any) -> Kind | None:
    """The kind whose signature the message has."""
    for paths, known in _SIGNATURES.items():
        values = [tree.get(message, steps) for steps in paths]
        if all(type(one) is str for one in values) and (found := known.get(tuple(values))):
            return found
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
