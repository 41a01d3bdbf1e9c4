"""What one value may be: checks for the fields of the specification's tables."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from composer.sandbox.judging import Check, Judgement, kind_of

_NUMBER = re.compile(r"-?[0-9]{1,3}(\.[0-9]+)?", re.ASCII)
_EMOJI = re.compile(
    "[\U0001f000-\U0001fbff\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\u2934\u2935\u3030\u303d\u3297\u3299\ufe0f\u20e3]"
)
"""Signs that are drawn as pictures, and what turns others into pictures."""


def text(most: int | None = None, *, least: int = 1) -> Check:
    """A string of `least` to `most` characters (Unicode code points)."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, str):
            judgement.refuse(path, f"must be a string, not {kind_of(value)}")
        elif len(value.strip()) < least:
            judgement.refuse(path, "must not be empty")
        elif most is not None and len(value) > most:
            judgement.refuse(path, f"has {len(value)} characters; at most {most} are allowed")

    return check


def matching(pattern: str, what: str) -> Check:
    """A string that matches `pattern` as a whole; otherwise it is said to be not `what`."""
    compiled = re.compile(pattern, re.ASCII)

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if not isinstance(value, str):
            judgement.refuse(path, f"must be a string, not {kind_of(value)}")
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


def part(low: int, high: int) -> Check:
    """A whole number or a string of one, with a note unless it lies between `low` and `high`: no table says so."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if isinstance(value, bool) or not re.fullmatch("-?[0-9]{1,18}", str(value), re.ASCII):
            judgement.refuse(path, "must be a whole number")
        elif not low <= int(value) <= high:
            judgement.note(path, f"does not lie between {low} and {high}")

    return check


def within(low: float, high: float) -> Check:
    """A number ("Double") from `low` to `high`; a string of one too, as many programs write it."""

    def check(value: Any, path: str, judgement: Judgement) -> None:
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            judgement.note(path, "is a string where the specification has a number")
            value = float(value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            judgement.refuse(path, f"must be a number, not {kind_of(value)}")
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
    """A flat object of strings ("KeyValue"); true and false too, as the recognized parameter is a Boolean.

    Other values are noted alone: customers send them.
    """
    if not isinstance(value, dict):
        judgement.refuse(path, f"must be an object, not {kind_of(value)}")
        return
    for key, item in value.items():
        if not isinstance(item, str | bool):
            judgement.note(f"{path}.{key}", f"should be a string, not {kind_of(item)}")


def without_emoji(check: Check) -> Check:
    """What `check` takes, without emoji."""

    def stricter(value: Any, path: str, judgement: Judgement) -> None:
        check(value, path, judgement)
        if isinstance(value, str) and _EMOJI.search(value):
            judgement.refuse(path, "must not have emoji")

    return stricter


def preferably(check: Check, pattern: str, what: str) -> Check:
    """What `check` takes; a note where it does not match `pattern` and so is not `what`."""
    compiled = re.compile(pattern, re.ASCII)

    def noting(value: Any, path: str, judgement: Judgement) -> None:
        check(value, path, judgement)
        if isinstance(value, str) and not compiled.fullmatch(value):
            judgement.note(path, f"is not {what}")

    return noting


def filled(value: Any, path: str, judgement: Judgement) -> None:
    """An object with something in it."""
    if not isinstance(value, dict) or not value:
        judgement.refuse(path, "must be an object that is not empty")
