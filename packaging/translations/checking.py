"""What a translation must share with its source: gaps, marks of keys, edges, tags; and how its language sets marks."""

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


_QUOTES: Final = {"sv": "””", "nb": "«»", "da": "””", "de": "„“", "fr": "«»", "es": "«»"}
_MARKS: Final = re.compile("[“”„«»‘]")
_TWO_SPACES: Final = re.compile(r"\S {2,}\S")
_STRAIGHT: Final = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_TIGHT: Final = re.compile(
    r"(?<![\u202f?!;\xa0)])[;!?](?=\s|$)|(?<![\xa0\"]):(?=\s|$)|«(?!\xa0)|(?<!\xa0)»"
)
"""In French a narrow space that keeps lines together stands before ; ! ?, a wide one before : and within « »."""


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


def manners(language: str, source: str, translation: str) -> str:
    """What of the translation is not set as its language does it; empty when all is."""
    foreign = set(_MARKS.findall(translation)) - set(_QUOTES[language])
    if foreign:
        return f"its quotation marks are not {_QUOTES[language]}: {' '.join(sorted(foreign))}"
    if _TWO_SPACES.search(translation) and not _TWO_SPACES.search(source):
        return "it has two spaces in a row"
    if _STRAIGHT.search(translation) and not _STRAIGHT.search(source):
        return "an apostrophe between letters is ’"
    if language == "fr" and _TIGHT.search(translation):
        return "a space that keeps the line together is missing before ; ! ? : or within « »"
    if language == "es" and translation.count("?") > translation.count("¿") + source.count("“?”"):
        return "a question begins with ¿"
    return ""


def _edges(text: str) -> tuple[str, str]:
    bare = text.strip()
    begins = text.index(bare)
    return text[:begins], text[begins + len(bare) :]


def _said(counted: Counter[str]) -> str:
    return " ".join(sorted(counted.elements())) or "none"
