"""A small language for the specification's tables: what a field holds, said as data and checked with its path.

A check is a function of a value, the value's path and the `Judgement` it adds to. Tables are built from checks, so
that a further kind of message is a further table and no code.
"""

from __future__ import annotations

import datetime as dt
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
    """One row of a table in the specification. `names`: the spelling of the table first, then those of its examples."""

    names: tuple[str, ...]
    check: Check
    required: bool = False


def row(name: str, check: Check, *, required: bool = False) -> Field:
    """A row of a table; `name` may list several spellings with “|” between them."""
    return Field(tuple(name.split("|")), check, required)


def must(name: str, check: Check) -> Field:
    """A row whose field is required."""
    return row(name, check, required=True)


def text(most: int | None = None, *, least: int = 1) -> Check:
    """A string of `least` to `most` characters (Unicode code points)."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, str):
            judgement.refuse(path, f"must be a string, not {_kind(value)}")
        elif len(value) < least:
            judgement.refuse(path, "must not be empty")
        elif most is not None and len(value) > most:
            judgement.refuse(path, f"has {len(value)} characters; at most {most} are allowed")

    return check


def matching(pattern: str, what: str) -> Check:
    """A string that matches `pattern` as a whole; otherwise it is said to be not `what`."""
    compiled = re.compile(pattern, re.ASCII)

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, str):
            judgement.refuse(path, f"must be a string, not {_kind(value)}")
        elif not compiled.fullmatch(value):
            judgement.refuse(path, f"is not {what}")

    return check


def one_of(*allowed: str, ignore_case: bool = False) -> Check:
    """A string out of `allowed`."""
    known = {word.lower() for word in allowed} if ignore_case else set(allowed)

    def check(value: Any, path: str, judgement: Judgement) -> None:
        word = value.lower() if isinstance(value, str) and ignore_case else value
        if not isinstance(value, str) or word not in known:
            judgement.refuse(path, f"must be one of {', '.join(allowed)}")

    return check


def whole(value: Any, path: str, judgement: Judgement) -> None:
    """A whole number, not negative ("Long")."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        judgement.refuse(path, "must be a whole number")


def whole_or_digits(value: Any, path: str, judgement: Judgement) -> None:
    """A whole number or a string of digits: tables say String where the examples print numbers."""
    if isinstance(value, str) and re.fullmatch("[0-9]+", value):
        return
    whole(value, path, judgement)


def within(low: float, high: float) -> Check:
    """A number ("Double") from `low` to `high`."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            judgement.refuse(path, f"must be a number, not {_kind(value)}")
        elif not low <= value <= high:
            judgement.refuse(path, f"must lie between {low:g} and {high:g}")

    return check


def boolean(value: Any, path: str, judgement: Judgement) -> None:
    """True or false."""
    if not isinstance(value, bool):
        judgement.refuse(path, "must be true or false")


def moment(value: Any, path: str, judgement: Judgement) -> None:
    """A date and time after RFC 3339, with `Z` or an offset."""
    pattern = r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
    good = isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII)
    if good:
        try:
            dt.datetime.fromisoformat(re.sub(r"\.\d+", "", value.upper()))
        except ValueError:
            good = None
    if not good:
        judgement.refuse(path, "is not a date and time of the form 2010-03-30T12:59:40+02:00")


def key_values(value: Any, path: str, judgement: Judgement) -> None:
    """A flat object of strings ("KeyValue"); true and false too, as the recognized parameter is a Boolean."""
    if not isinstance(value, dict):
        judgement.refuse(path, f"must be an object, not {_kind(value)}")
        return
    for key, item in value.items():
        if not isinstance(item, str | bool):
            judgement.refuse(f"{path}.{key}", f"must be a string, not {_kind(item)}")


def listing(check: Check, *, least: int = 0, most: int | None = None) -> Check:
    """A list of `least` to `most` values, each judged by `check`."""

    def check_list(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, list):
            judgement.refuse(path, f"must be a list, not {_kind(value)}")
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


def anything(value: Any, path: str, judgement: Judgement) -> None:
    """Any value; the rules of the table around it say more."""


def table(*fields: Field, rules: Iterable[Rule] = ()) -> Check:
    """An object with these fields.

    An unknown key is noted and let pass: what LINK's gateway does with one is not publicly known.
    """
    rules = tuple(rules)
    known = {name for each in fields for name in each.names}

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, dict):
            judgement.refuse(path or "The request", f"must be an object, not {_kind(value)}")
            return
        before = len(judgement.faults)
        for each in fields:
            _check_field(each, value, path, judgement)
        for key in value:
            if key not in known:
                judgement.note(below(path, key), "is not in the specification")
        if len(judgement.faults) == before:
            for rule in rules:
                rule(value, path, judgement)

    return check


def by_type(kinds: Mapping[str, Check], key: str = "type") -> Check:
    """An object whose `key` names the table that judges it."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, dict):
            judgement.refuse(path, f"must be an object, not {_kind(value)}")
            return
        kind = value.get(key)
        if kind is None:
            judgement.refuse(below(path, key), "is missing")
        elif not isinstance(kind, str) or kind not in kinds:
            judgement.refuse(below(path, key), f"must be one of {', '.join(kinds)}")
        else:
            kinds[kind](value, path, judgement)

    return check


def below(path: str, key: str) -> str:
    """The path of `key` in the object at `path`."""
    return f"{path}.{key}" if path else key


def _check_field(each: Field, value: Mapping[str, Any], path: str, judgement: Judgement) -> None:
    # Explicit null is what many serializers write for "absent".
    present = [name for name in each.names if value.get(name) is not None]
    if not present and each.required:
        judgement.refuse(below(path, each.names[0]), "is missing")
    for name in present:
        each.check(value[name], below(path, name), judgement)


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "true or false"}
    return names.get(type(value), "nothing" if value is None else "a number")
