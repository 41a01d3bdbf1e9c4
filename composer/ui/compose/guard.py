"""Problems of recipients with the account that sends: who is no real person, and whom it may not send to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from composer.interlock import is_sandboxs
from composer.messages.parts.msisdn import msisdn_finding, plain
from composer.messages.problem import Problem, Severity

NOT_ALLOWED = "not-a-test-recipient"
"""The rule of a problem that ends by a change of the account."""

_SANDBOXS = "{number} is a test recipient of the sandbox and exists nowhere else. Remove it, or choose the sandbox."
_OUTSIDE = (
    "This account sends to its test recipients only, and {number} is not one of them. Add it in the account’s settings, or let"
    " the account send to everybody there."
)


def recipient_problems(
    destinations: Sequence[Any], allowed: frozenset[str] | None = None
) -> tuple[Problem, ...]:
    """Of an account that is not the sandbox: its test recipients exist nowhere else, and `allowed` may be all it has."""
    return tuple(_problems(destinations, allowed))


def _problems(destinations: Sequence[Any], allowed: frozenset[str] | None) -> Iterator[Problem]:
    for index, number in enumerate(destinations):
        if not isinstance(number, str):
            continue
        if is_sandboxs(number):
            # What is no number is nobody's, and is said to be none elsewhere.
            if msisdn_finding(plain(number)) is None:
                yield _problem(index, number, _SANDBOXS, "sandbox-recipient")
        elif allowed is not None and plain(number) not in allowed:
            yield _problem(index, number, _OUTSIDE, NOT_ALLOWED)


def _problem(index: int, number: str, text: str, rule: str) -> Problem:
    return Problem(Severity.ERROR, f"/destinations/{index}", text, {"number": number}, "", rule)
