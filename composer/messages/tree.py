"""Reading and changing a plain JSON tree by slash paths, without ever changing the tree that was handed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, Final

Step = str | int


class _Absent:
    """Not there: neither null nor empty."""

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = _Absent()


@lru_cache(maxsize=4096)
def split(path: str) -> tuple[str, ...]:
    """The steps of a word's path."""
    return tuple(path.split("/")) if path else ()


def selector(step: Step) -> tuple[str, str] | None:
    """Key and value of a step like `[type=body]`; of `[0]`, which is a place in the list, an empty key and that place."""
    if isinstance(step, str) and step.startswith("[") and step.endswith("]"):
        key, sign, value = step[1:-1].partition("=")
        return (key, value) if sign else ("", key)
    return None


def alike(value: Any, word: str) -> bool:
    """Whether a value from elsewhere means that word of the specification: `QUICK_REPLY` means `quickReply`."""
    return value == word or (isinstance(value, str) and _bare(value) == _bare(word))


def _bare(text: str) -> str:
    return text.replace("_", "").casefold()


def position(items: Sequence[Any], step: Step) -> int | None:
    """Where in a list the step leads, or None."""
    chosen = selector(step)
    if chosen:
        key, value = chosen
        if not key:
            return int(value) if int(value) < len(items) else None
        for index, item in enumerate(items):
            if isinstance(item, dict) and alike(item.get(key), value):
                return index
        return None
    return step if isinstance(step, int) and step < len(items) else None


def get(tree: Any, steps: Iterable[Step]) -> Any:
    """The value there, or ABSENT."""
    for step in steps:
        if isinstance(tree, dict) and step in tree:
            tree = tree[step]
        elif isinstance(tree, list) and (index := position(tree, step)) is not None:
            tree = tree[index]
        else:
            return ABSENT
    return tree


def put(tree: Any, steps: Sequence[Step], value: Any, order: Sequence[str] = ()) -> Any:
    """A tree with `value` there; what is missing on the way is made.

    A new key of the object that the steps lead to is written where `order` (the form's order) has it, so that the
    JSON reads as the specification's examples do, however a person fills the form.
    """
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if isinstance(step, int) or selector(step):
        items = list(tree) if isinstance(tree, list) else []
        index = position(items, step)
        if index is None:
            made = _made_for(step, items)
            index = place_for(items, made, order)
            items.insert(index, made)
        items[index] = put(items[index], rest, value, order)
        return items
    members = dict(tree) if isinstance(tree, dict) else {}
    known = step in members
    members[step] = put(members.get(step, ABSENT), rest, value, order)
    return members if known else _ordered(members, step, order)


def _made_for(step: Step, items: list[Any]) -> Any:
    """A new element for the step; before one at a place of its own, empty texts where nothing is yet."""
    chosen = selector(step)
    if not chosen:
        return ABSENT
    if chosen[0]:
        return {chosen[0]: chosen[1]}
    items += [""] * (int(chosen[1]) - len(items))
    return ABSENT


def place_for(items: Sequence[Any], new: Any, order: Sequence[str]) -> int:
    """Where in a list a new element belongs: before the first that `order` has later, else at the end.

    What is there already stays in its order, whatever that is.
    """
    own = next((rank for rank, step in enumerate(order) if _is_selected(new, step)), None)
    if own is None:
        return len(items)
    later = order[own + 1 :]
    return next(
        (
            index
            for index, one in enumerate(items)
            if any(_is_selected(one, step) for step in later)
        ),
        len(items),
    )


def _is_selected(value: Any, step: str) -> bool:
    chosen = selector(step)
    return chosen is not None and isinstance(value, dict) and alike(value.get(chosen[0]), chosen[1])


def _ordered(members: dict[str, Any], new: str, order: Sequence[str]) -> dict[str, Any]:
    if new not in order:
        return members
    later = set(order[order.index(new) + 1 :])
    keys = [key for key in members if key != new]
    place = next((index for index, key in enumerate(keys) if key in later), len(keys))
    keys.insert(place, new)
    return {key: members[key] for key in keys}


def drop(tree: Any, steps: Sequence[Step], depth: int = 1) -> Any:
    """A tree without the value there.

    Of the objects on the way, the innermost `depth - 1` go too where they are left empty: `footer/text` cleared takes
    `footer` along.
    """
    if not steps:
        return ABSENT
    step, rest = steps[0], steps[1:]
    if isinstance(tree, list):
        index = position(tree, step)
        if index is None:
            return tree
        inner = drop(tree[index], rest, depth)
        gone = inner is ABSENT or (len(rest) < depth and _nothing_left(inner, step))
        if gone and not rest and selector(step) and index + 1 < len(tree):
            gone, inner = False, ""  # what follows keeps its place
        return [*tree[:index], *([] if gone else [inner]), *tree[index + 1 :]]
    if not isinstance(tree, dict) or step not in tree:
        return tree
    inner = drop(tree[step], rest, depth)
    members = dict(tree)
    if inner is ABSENT or (0 < len(rest) < depth and _empty(inner)):
        del members[str(step)]
    else:
        members[str(step)] = inner
    return members


def _empty(value: Any) -> bool:
    return isinstance(value, dict | list) and not value


def _nothing_left(value: Any, step: Step) -> bool:
    """An element found by its key that holds nothing but that key."""
    chosen = selector(step)
    return _empty(value) or (chosen is not None and value == {chosen[0]: chosen[1]})


def same_shape(one: Any, other: Any) -> bool:
    """Whether both hold the same keys and elements, whatever texts and numbers. Quick for trees that share what stayed."""
    if one is other:
        return True
    if isinstance(one, dict):
        return (
            isinstance(other, dict)
            and one.keys() == other.keys()
            and all(same_shape(value, other[key]) for key, value in one.items())
        )
    if isinstance(one, list):
        return (
            isinstance(other, list) and len(one) == len(other) and all(map(same_shape, one, other))
        )
    return not isinstance(other, dict | list) and (one is ABSENT) == (other is ABSENT)
