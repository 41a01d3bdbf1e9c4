"""Reports as badly delivered as a network can: for trying whether an app bears it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from composer.sandbox.errors import ConfigError

_T = TypeVar("_T")
_MOST_COPIES = 20
_AFTER_THE_NEXT = 0.001


@dataclass(frozen=True, slots=True)
class Chaos:
    """What happens to reports. Probabilities are from 0 to 1."""

    copies: tuple[int, int] = (1, 5)
    """How often each report comes: from, to."""
    shuffled: bool = True
    """A message's reports come in any order."""
    late: float = 0.1
    """Probability that a report comes only after the one that follows it."""
    early: float = 0.05
    """Probability that a request's first report comes before its answer."""
    lost: float = 0.1
    """Probability that a report never comes."""


def checked_chaos(value: Any) -> Chaos | None:
    """`value` as a profile: true for the usual one, false or null for none, or an object; ConfigError otherwise."""
    if value is None or isinstance(value, bool):
        return Chaos() if value else None
    known = {one.name for one in fields(Chaos)}
    if not isinstance(value, Mapping) or not value.keys() <= known:
        message = (
            f"chaos must be true, false, or an object with some of {', '.join(sorted(known))}."
        )
        raise ConfigError(message)
    given = dict(value)
    if "copies" in given:
        given["copies"] = _checked_copies(given["copies"])
    for key in ("late", "early", "lost"):
        number = given.get(key, 0)
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number <= 1:
            message = f"chaos: {key} must be a number from 0 to 1."
            raise ConfigError(message)
    if not isinstance(given.get("shuffled", True), bool):
        raise ConfigError("chaos: shuffled must be true or false.")
    return Chaos(**given)


def _checked_copies(value: Any) -> tuple[int, int]:
    whole = isinstance(value, list | tuple) and all(type(one) is int for one in value)
    if not whole or len(value) != 2 or not 1 <= value[0] <= value[1] <= _MOST_COPIES:
        message = f"chaos: copies must be two whole numbers such as [1, 5], at most {_MOST_COPIES}."
        raise ConfigError(message)
    return value[0], value[1]


def disturbed(
    timed: Sequence[tuple[float, _T]], chaos: Chaos, chance: random.Random
) -> list[tuple[float, _T]]:
    """Reports with the times they are due, as they will come instead."""
    kept = [one for one in timed if chance.random() >= chaos.lost]
    copies = [one for one in kept for _ in range(chance.randint(*chaos.copies))]
    if chaos.shuffled:
        dues, what = [due for due, _ in copies], [one for _, one in copies]
        chance.shuffle(what)
        copies = list(zip(dues, what, strict=True))
    late = [chance.random() < chaos.late for _ in copies]
    for place, is_late in enumerate(late[:-1]):
        if is_late:
            copies[place] = (copies[place + 1][0] + _AFTER_THE_NEXT, copies[place][1])
    return sorted(copies, key=lambda one: one[0])
