"""What a translation must share with its source: gaps, marks of keys, edges, tags."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

_GAP: Final = re.compile(r"\{\{\w*\}\}|\{\w*\}|%n|%L?[1-9]")
_TAG: Final = re.compile(r"</?[a-z]+[^>]*>")
_KEY: Final = re.compile(r"&(?=\w)")
_SAME: Final = (
    ("gaps", _GAP),
    ("tags", _TAG),
    ("marks of a key (&)", _KEY),
)


def trouble(source: str, translation: str) -> str:
    """Why the translation cannot be used; empty when it can."""
    if not translation.strip():
        return "it is empty"
    for name, pattern in _SAME:
        theirs, ours = Counter(pattern.findall(source)), Counter(pattern.findall(translation))
        if theirs != ours:
            return f"its {name} differ: {_said(ours)} instead of {_said(theirs)}"
    if _edges(source) != _edges(translation):
        return "it begins or ends with other white space"
    if source.count("\n") != translation.count("\n"):
        return "it has another number of line breaks"
    if (source[-1] == "…") != (translation.rstrip()[-1] == "…"):
        return "the three dots at the end are part of the sense: keep them, and add none"
    return ""


def _edges(text: str) -> tuple[str, str]:
    bare = text.strip()
    begins = text.index(bare)
    return text[:begins], text[begins + len(bare) :]


def _said(counted: Counter[str]) -> str:
    return " ".join(sorted(counted.elements())) or "none"
