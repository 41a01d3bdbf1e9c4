"""The style sheet for a language that runs from right to left: Qt mirrors where things stand, but few sides that rules name."""

from __future__ import annotations

import re
from typing import Final

_RULE: Final = re.compile(r"(?P<names>[^{}]*)\{(?P<says>[^{}]*)\}")
_NAMED: Final = re.compile(r"\b(padding|margin|border)-(left|right)\b")
_FOUR: Final = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)(?=;)")
_OTHER: Final = {"left": "right", "right": "left", ":first": ":last", ":last": ":first"}
_AS_IT_IS: Final = ("QPushButton", "QMenu", '[role="code"]')
"""Whose sides Qt mirrors itself; and JSON, which runs from left to right in every language."""


def mirrored(sheet: str) -> str:
    """The sheet with left for right in what stands around a content."""
    return _RULE.sub(_mirrored_rule, sheet)


def _mirrored_rule(rule: re.Match[str]) -> str:
    names, says = rule["names"], rule["says"]
    if any(name in names for name in _AS_IT_IS):
        return rule[0]
    # A header's, as they are seen.
    names = re.sub(":first|:last", lambda end: _OTHER[end[0]], names)
    says = _NAMED.sub(lambda found: f"{found[1]}-{_OTHER[found[2]]}", says)
    says = _FOUR.sub(r"\1: \2 \5 \4 \3", says)
    return f"{names}{{{says}}}"
