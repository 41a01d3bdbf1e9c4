"""A small language for the specification's tables: what a field holds, said as data and checked with its path.

A check is a function of a value, the value's path and the `Judgement` it adds to. Tables are built from checks, so
that a further kind of message is a further table and no code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Judgement:
    """What was found wrong (`faults`, each refuses the request) and what was merely odd (`notes`, for the ledger)."""

    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def refuse(self, path: str, what: str) -> None:
        """Say that the value at `path` is wrong: “destinations[0]” “is not a phone number”."""
        self.faults.append(f"{path} {what}.")

    def note(self, path: str, what: str) -> None:
        """Remember something that does not refuse the request."""
        self.notes.append(f"{path} {what}.")


Check = Callable[[Any, str, Judgement], None]
"""Judges one value. `Any` because the value comes from JSON."""
Rule = Callable[[Mapping[str, Any], str, Judgement], None]
"""Judges the fields of one object together, after each was judged alone."""


@dataclass(frozen=True, slots=True)
class Field:
    """One row of a table in the specification.

    `names`: the spelling of the table first, then those of its examples. `also`: Meta's spelling, taken with a note.
    """

    names: tuple[str, ...]
    check: Check
    required: bool = False
    also: str = ""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every key that means this field."""
        return (*self.names, self.also) if self.also else self.names


def row(name: str, check: Check, *, required: bool = False, also: str = "") -> Field:
    """A row of a table; `name` may list several spellings with “|” between them."""
    return Field(tuple(name.split("|")), check, required, also)


def must(name: str, check: Check, *, also: str = "") -> Field:
    """A row whose field is required."""
    return row(name, check, required=True, also=also)


def listing(check: Check, *, least: int = 0, most: int | None = None) -> Check:
    """A list of `least` to `most` values, each judged by `check`."""

    def check_list(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, list):
            judgement.refuse(path, f"must be a list, not {kind_of(value)}")
            return
        if len(value) < least:
            judgement.refuse(path, f"must have at least {least} item{'s' * (least > 1)}")
        if most is not None and len(value) > most:
            judgement.refuse(path, f"has {len(value)} items; at most {most} are allowed")
        for place, item in enumerate(value):
            check(item, f"{path}[{place}]", judgement)

    return check_list


def forbidden(why: str) -> Check:
    """Nothing at all: the field's presence is refused."""

    def check(value: Any, path: str, judgement: Judgement) -> None:  # noqa: ARG001 - any value
        judgement.refuse(path, f"is not allowed: {why}")

    return check


def table(*fields: Field, rules: Iterable[Rule] = ()) -> Check:
    """An object with these fields.

    An unknown key is noted and let pass: what LINK's gateway does with one is not publicly known. A known one in other
    capitals is a slip, and refused.
    """
    rules = tuple(rules)
    known = {name for each in fields for name in each.spellings}
    slips = {name.lower(): name for name in known}

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, dict):
            judgement.refuse(path or "The request", f"must be an object, not {kind_of(value)}")
            return
        before = len(judgement.faults)
        for each in fields:
            _check_field(each, value, path, judgement)
        for key in value:
            if key not in known and key.lower() in slips:
                judgement.refuse(below(path, key), f"is not known; {slips[key.lower()]} is meant")
            elif key not in known:
                judgement.note(below(path, key), "is not in the specification")
        if len(judgement.faults) == before:
            for rule in rules:
                rule(value, path, judgement)

    return check


def by_type(
    kinds: Mapping[str, Check], key: str = "type", *, others: bool = False, loosely: bool = False
) -> Check:
    """An object whose `key` names the table that judges it.

    With `others`, a kind that is not known is noted and let pass, unless one of the known was meant. With `loosely`, one
    of the known in other capitals or signs is noted and judged as that.
    """
    squashed = {squash(kind): kind for kind in kinds}

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, dict):
            judgement.refuse(path, f"must be an object, not {kind_of(value)}")
            return
        kind, where = value.get(key), below(path, key)
        meant = squashed.get(squash(kind)) if isinstance(kind, str) else None
        if kind is None:
            judgement.refuse(where, "is missing")
        elif meant and (kind == meant or loosely):
            if kind != meant:
                judgement.note(where, f"is {meant} in the specification, not {kind}")
            kinds[meant](value, path, judgement)
        elif not others or not isinstance(kind, str) or not kind.strip():
            judgement.refuse(where, f"must be one of {', '.join(kinds)}")
        elif meant:
            judgement.refuse(where, f"is not known; {meant} is meant")
        else:
            judgement.note(where, f"“{kind}” is not in the specification")

    return check


def squash(word: str) -> str:
    """What is left of a word without capitals and signs: the same for quickReply and QUICK_REPLY."""
    return re.sub(r"[\W_]", "", word.lower())


def below(path: str, key: str) -> str:
    """The path of `key` in the object at `path`."""
    return f"{path}.{key}" if path else key


def kind_of(value: Any) -> str:
    """What a JSON value is, in words."""
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    return names.get(type(value), "nothing" if value is None else "a number")


def _check_field(each: Field, value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    # Explicit null is what many serializers write for "absent".
    present = [name for name in each.spellings if value.get(name) is not None]
    if not present and each.required:
        judgement.refuse(below(path, each.names[0]), "is missing")
    for name in present:
        if name == each.also:
            judgement.note(below(path, name), f"is {each.names[0]} in the specification")
        each.check(value[name], below(path, name), judgement)
