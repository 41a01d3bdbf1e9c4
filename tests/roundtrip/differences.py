"""Where two JSON values differ: types, the order of keys, and whether null or absent, node by node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from composer.messages.pointer import pointer
from composer.ui.forms.values import same

Steps = tuple[str | int, ...]


def differences(one: Any, other: Any, at: Steps = ()) -> Iterator[str]:
    """The pointers of the nodes that differ, as deep as can be told."""
    if same(one, other):
        return
    if isinstance(one, dict) and isinstance(other, dict):
        keys = list(dict.fromkeys([*one, *other]))
        inner = [
            *(
                found
                for key in keys
                if key in one and key in other
                for found in differences(one[key], other[key], (*at, key))
            ),
            *(pointer((*at, key)) for key in keys if (key in one) != (key in other)),
        ]
        yield from inner or [f"{pointer(at)} (order of keys)"]
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, pair in enumerate(zip(one, other, strict=True)):
            yield from differences(*pair, (*at, index))
    else:
        yield pointer(at) or "(the whole)"
