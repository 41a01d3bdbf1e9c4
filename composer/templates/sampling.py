"""The samples of a text's gaps as people write them, one beside each gap; and how they stand in a definition's “example”."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from composer.messages.tree import ABSENT
from composer.templates.gaps import is_named, names

_NAMED = "_named_params"


class Sample(NamedTuple):
    """What may stand in a gap: `at` is its place in the list of samples, or the gap's name where gaps have names."""

    at: int | str
    gap: str
    """The gap as it is written, `{{1}}`; for a sample that no gap has too."""
    text: str
    is_wanted: bool
    """Whether the text has that gap."""


def fits(example: Any, key: str, *, rows: bool) -> bool:
    """Whether the samples are written as Meta's own examples are, so that each can stand beside its gap."""
    if not isinstance(example, Mapping) or not set(example) <= {key, key + _NAMED}:
        return False
    listed, pairs = example.get(key, []), example.get(key + _NAMED, [])
    if rows and key in example:
        if not isinstance(listed, list) or len(listed) != 1:
            return False
        listed = listed[0]
    if not isinstance(listed, list) or not isinstance(pairs, list):
        return False
    if not all(isinstance(one, Mapping) and set(one) == {"param_name", "example"} for one in pairs):
        return False
    texts = [*listed, *(text for one in pairs for text in one.values())]
    called = [one["param_name"] for one in pairs]
    return all(isinstance(text, str) for text in texts) and len(set(called)) == len(called)


def samples(text: Any, example: Any, key: str, *, rows: bool) -> tuple[Sample, ...]:
    """A sample for each gap of the text, empty where there is none; then those that no gap has."""
    listed, named = _listed(example, key, rows=rows), _named(example, key)
    gaps = names(text)
    if is_named(text):
        wanted = [Sample(gap, _braced(gap), named.get(gap, ""), is_wanted=True) for gap in gaps]
        more = [
            Sample(at, _braced(str(at + 1)), one, is_wanted=False) for at, one in enumerate(listed)
        ]
    else:
        wanted = [
            Sample(at, _braced(gap), listed[at] if at < len(listed) else "", is_wanted=True)
            for at, gap in enumerate(gaps)
        ]
        more = [
            Sample(at, _braced(str(at + 1)), one, is_wanted=False)
            for at, one in enumerate(listed)
            if at >= len(gaps)
        ]
    known = {one.at for one in wanted}
    others = [
        Sample(name, _braced(name), one, is_wanted=False)
        for name, one in named.items()
        if name not in known
    ]
    return (*wanted, *more, *others)


def put(example: Any, key: str, at: int | str, text: str, *, rows: bool) -> Any:
    """The example with that sample; ABSENT where none is left."""
    made = dict(example) if isinstance(example, Mapping) else {}
    if isinstance(at, int):
        listed = _listed(example, key, rows=rows)
        listed += [""] * (at + 1 - len(listed))
        listed[at] = text
        while listed and not listed[-1]:
            listed.pop()
        value: Any = [listed] if rows else listed
        _keep(made, key, value if listed else None)
    else:
        named = {**_named(example, key), at: text}
        pairs = [{"param_name": name, "example": one} for name, one in named.items() if one]
        _keep(made, key + _NAMED, pairs or None)
    return made or ABSENT


def _keep(made: dict[str, Any], key: str, value: Any) -> None:
    if value is None:
        made.pop(key, None)
    else:
        made[key] = value


def _listed(example: Any, key: str, *, rows: bool) -> list[str]:
    listed = example.get(key) if isinstance(example, Mapping) else None
    if rows:
        listed = listed[0] if isinstance(listed, list) and listed else None
    return list(listed) if isinstance(listed, list) else []


def _named(example: Any, key: str) -> dict[str, str]:
    pairs = example.get(key + _NAMED) if isinstance(example, Mapping) else None
    return {one["param_name"]: one["example"] for one in pairs} if isinstance(pairs, list) else {}


def _braced(name: str) -> str:
    return "{{" + name + "}}"
