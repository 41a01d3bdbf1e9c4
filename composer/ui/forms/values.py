"""Between what a draft holds and what an editor shows: nothing is rewritten that was not edited."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from composer.messages.tree import ABSENT
from composer.messages.words import Json, KeyValues, Texts, Toggle, Word

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
    for kind, shape in _SHAPES:
        if isinstance(word, kind):
            return isinstance(value, shape)
    return not isinstance(value, dict | list)


def as_text(value: Any) -> str:
    """How a text field shows a value; one that is no text is shown as JSON."""
    if value is ABSENT:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


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
