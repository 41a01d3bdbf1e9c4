"""Numbers and words outside quotation marks, as JSON, JavaScript, Python and people write them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_LOOSE_NUMBER = re.compile(r"-?(?:\d+\.|(?:0|[1-9]\d*)?\.\d+)(?:[eE][+-]?\d+)?")

WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_OTHER_WORDS = {"none": "null", "nil": "null"}
_NO_VALUES = frozenset({"nan", "infinity", "+infinity", "-infinity", "inf", "-inf", "undefined"})

_MOST_DIGITS = 4000
"""Python refuses to read whole numbers with more; so does this, in words."""


class NoValueError(ValueError):
    """What stands there is no value; the message is a sentence for people."""


def strict_float(text: str) -> float:
    """A number with a fraction or an exponent. Raises NoValueError when it is too large for one."""
    number = float(text)
    if math.isinf(number):
        raise NoValueError("This number is too large.")
    return number


def is_rounded(text: str) -> bool:
    """Whether a number says more than can be kept: "0.12345678901234567890"."""
    if len(text) < 16:
        return False
    from decimal import Decimal  # rarely needed, and not cheap

    return Decimal(text) != Decimal(repr(float(text)))


def scalar(word: str, note: Callable[..., None]) -> Any:
    """The value of a bare word; slips are told to `note`. Raises NoValueError."""
    if word in WORDS:
        return WORDS[word]
    if _NUMBER.fullmatch(word):
        return _number(word, note)
    lower = word.lower()
    if lower in _NO_VALUES:
        raise NoValueError(f"“{word}” is not a value that JSON knows.")
    meaning = lower if lower in WORDS else _OTHER_WORDS.get(lower)
    if meaning:
        note("word", word=word, meaning=meaning)
        return WORDS[meaning]
    if _LOOSE_NUMBER.fullmatch(word):
        note("number")
        return strict_float(word)
    note("bare")
    return word


def _number(word: str, note: Callable[..., None]) -> Any:
    if len(word) > _MOST_DIGITS:
        raise NoValueError("This number has too many digits.")
    if word.lstrip("-").isdigit():
        return int(word)
    number = strict_float(word)
    if is_rounded(word):
        note("rounded")
    return number
