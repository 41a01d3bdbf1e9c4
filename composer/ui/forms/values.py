"""Between what a draft holds and what an editor shows: nothing is rewritten that was not edited."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any

from composer.messages.tree import ABSENT
from composer.messages.words import Json, KeyValues, Samples, Texts, Toggle, Word

_BYTE_ORDER = ("\ufeff", "\ufffe")
_WHOLE = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?(\d+\.\d*|\.\d+|\d+)([eE][+-]?\d+)?")


_SHAPES: tuple[tuple[type[Word], type], ...] = (
    (Texts, list),
    (KeyValues, dict),
    (Toggle, bool),
)
"""What the editors of some words can show; the others show anything but objects and lists."""


def fits(word: Word, value: Any) -> bool:
    """Whether the word's editor can show the value as it is; else it is shown as JSON."""
    if value is ABSENT or isinstance(word, Json):
        return True
    if _has_halves(value):
        return False
    if isinstance(word, Samples):
        from composer.templates import sampling  # few forms have any

        return sampling.fits(value, word.key, rows=word.rows)
    for kind, shape in _SHAPES:
        if isinstance(word, kind):
            return isinstance(value, shape)
    return not isinstance(value, dict | list)


def _has_halves(value: Any) -> bool:
    """Whether there is in it what no text field keeps: halves of characters, or a mark of byte order at the beginning."""
    if isinstance(value, str):
        return not value.isascii() and (value.startswith(_BYTE_ORDER) or not _is_whole(value))
    inner = [*value, *value.values()] if isinstance(value, dict) else value
    return any(map(_has_halves, inner)) if isinstance(inner, list) else False


def _is_whole(text: str) -> bool:
    """Whether no half of a character is in it. To encode it is ten times as quick as to search it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def as_text(value: Any) -> str:
    """How a text field shows a value; one that is no text, or that no text field would keep, is shown as JSON."""
    if value is ABSENT:
        return ""
    halves = _has_halves(value)
    if isinstance(value, str) and not halves:
        return value
    return json.dumps(value, ensure_ascii=halves)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: 1 is not 1.0 and not true, and the order of keys counts."""
    if one is ABSENT or other is ABSENT:
        return one is other
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def read(text: str, came: Any, typed: Callable[[str], Any]) -> Any:
    """What a field's text is in the draft: the value that came, while the text says that; else what `typed` makes of it."""
    return came if text == as_text(came) else typed(text)


def from_text(text: str) -> Any:
    """What a text field's text is in the draft: nothing if it is empty."""
    return text or ABSENT


def number(text: str) -> Any:
    """A number where the text reads as one; else the text as it was typed, for the check to speak about."""
    bare = text.strip()
    if not bare:
        return ABSENT
    if _WHOLE.fullmatch(bare):
        return int(bare)
    if _DECIMAL.fullmatch(bare) and not bare.endswith("."):
        value = float(bare)
        return value if math.isfinite(value) else bare
    return bare
