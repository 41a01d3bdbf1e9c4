"""Variables: `{{name}}` in a text stands for the row's value in the column of that name.

Filling is one pass over the texts of a JSON tree: a value becomes part of the text it stands in and nothing else, and what
looks like a variable inside a value stays as it is. Keys, numbers and the tree's shape are never touched. A name without a
value stays as it stands, braces and all: that is also how braces are sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from composer.lists.names import folded
from composer.messages.pointer import pointer

_VARIABLE = re.compile(r"\{\{[ \t]*([^{}\s][^{}\r\n]{0,79}?)[ \t]*\}\}")

NOT_FILLED = ("destinations", "source")
"""Of a request: who gets it is the row's number, who sends it is the account's."""


class Variable(NamedTuple):
    """One name that is used, as it is written first, and the pointers of the texts it stands in."""

    name: str
    places: tuple[str, ...]


def variables(tree: Any) -> dict[str, Variable]:
    """The variables in a tree by their folded names, in the order of the texts."""
    found: dict[str, Variable] = {}
    for at, text in _texts(tree, ()):
        for match in _VARIABLE.finditer(text):
            name = match[1].strip()
            known = found.get(folded(name))
            places = known.places if known else ()
            here = pointer(at)
            if here not in places:
                places = (*places, here)
            found[folded(name)] = Variable(known.name if known else name, places)
    return found


class Braces:
    """Tells whether a tree has any, for who asks at every keystroke: parts that stayed are not walked again."""

    def __init__(self) -> None:
        self._tree: Any = None
        self._found = False
        self._known: dict[int, tuple[Any, bool]] = {}

    def there(self, tree: Any) -> bool:
        """Whether some text in it may hold a variable. Trees share what stayed, and are never changed."""
        if tree is not self._tree:
            before, self._known = self._known, {}
            self._tree, self._found = tree, self._look(tree, before)
        return self._found

    def _look(self, tree: Any, before: Mapping[int, tuple[Any, bool]]) -> bool:
        if isinstance(tree, str):
            return "{{" in tree
        if not isinstance(tree, dict | list):
            return False
        known = before.get(id(tree))
        if known is None or known[0] is not tree:
            parts = list(tree.values() if isinstance(tree, dict) else tree)
            texts = "\n".join([part for part in parts if type(part) is str])
            inner = [self._look(part, before) for part in parts if type(part) is not str]
            known = (tree, "{{" in texts or any(inner))
        self._known[id(tree)] = known
        return known[1]


def fill(tree: Any, values: Mapping[str, str]) -> Any:
    """The tree with values (by folded names) for its variables; what holds none is the same object as before."""
    if isinstance(tree, str):
        return _filled(tree, values) if "{{" in tree else tree
    if isinstance(tree, dict):
        members = {key: fill(value, values) for key, value in tree.items()}
        return members if any(members[key] is not value for key, value in tree.items()) else tree
    if isinstance(tree, list):
        items = [fill(value, values) for value in tree]
        return (
            items if any(one is not other for one, other in zip(items, tree, strict=True)) else tree
        )
    return tree


def fill_request(request: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """A draft's request with a row's values, in its messages and in what is around them."""
    return {
        key: value if key in NOT_FILLED else fill(value, values) for key, value in request.items()
    }


def request_variables(request: Mapping[str, Any]) -> dict[str, Variable]:
    """The variables of a draft's request."""
    return variables({key: value for key, value in request.items() if key not in NOT_FILLED})


def split_variables(text: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is a variable; a variable's piece is its name."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for match in _VARIABLE.finditer(text):
        if match.start() > end:
            pieces.append((text[end : match.start()], False))
        pieces.append((match[1].strip(), True))
        end = match.end()
    if end < len(text):
        pieces.append((text[end:], False))
    return pieces


def _filled(text: str, values: Mapping[str, str]) -> str:
    made = _VARIABLE.sub(lambda match: values.get(folded(match[1]), match[0]), text)
    return text if made == text else made


def _texts(tree: Any, at: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(tree, str):
        if "{{" in tree:
            yield at, tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from _texts(value, (*at, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from _texts(value, (*at, index))
