"""The style sheet for a language that runs from right to left: Qt mirrors where things stand, but no side that a rule names."""

from __future__ import annotations

import re

_NAMED = re.compile(r"\b(padding|margin|border)-(left|right)\b")
_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)(?=;)")
_OTHER = {"left": "right", "right": "left"}


def mirrored(sheet: str) -> str:
    """The sheet with left for right in what stands around a content."""
    named = _NAMED.sub(lambda found: f"{found[1]}-{_OTHER[found[2]]}", sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3", named)
