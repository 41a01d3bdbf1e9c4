"""A language other than English: its texts, and how a text is found that has values in it already.

Modules without Qt say English sentences, some of them with values filled in, and some of those come out of the journal
long after they were said. Each is looked up as it stands; else by its form ("It is larger than 16 MB." is
"It is larger than {0} MB."); else in parts: sentence by sentence, a title and what follows it, a name and a word behind
it in brackets. What is found nowhere is somebody's own word and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6 import QtCore

from composer.ui.translate import CONTEXT

_GAP: Final = re.compile(r"(\{\{\w*\}\}|\{\w+\})")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_ENOUGH: Final = 8
"""Letters beside its gaps that make a form telling; a shorter one takes numbers only."""
_LONGEST: Final = 2_000
"""No sentence of Composer's has so many characters; what does, came from outside."""
_JOINTS: Final = ("\n", ". ", "; ", "  ·  ", " · ", ": ", ", ", " ")
"""What stands between parts that are said for themselves, the weightiest first."""
_BRACKETS: Final = re.compile(r"(.+) \(([^()]+)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Form:
    """A text with gaps, as a pattern of what it becomes when they are filled."""

    source: str
    pattern: re.Pattern[str]
    gaps: tuple[str, ...]
    quoted: frozenset[str]
    fragment: str
    """Its longest part without gaps: what lacks it, is not this."""


class Spoken:
    """Translates by the translators that the application has."""

    def __init__(self, sources: Iterable[str]) -> None:
        self._known = frozenset(sources)
        forms = [form_of(source) for source in self._known if _GAP.search(source)]
        self._forms = sorted(forms, key=lambda form: (-_weight(form.source), form.source))
        self.said = lru_cache(maxsize=4096)(self._said)

    def _said(self, text: str) -> str:
        if not text or len(text) > _LONGEST or not _LETTERS.search(text):
            return text
        found = self._whole(text)
        return text if found is None else found

    def _whole(self, text: str) -> str | None:
        """The text in the language, or None where it is not Composer's."""
        if text in self._known:
            return QtCore.QCoreApplication.translate(CONTEXT, text)
        found = self._by_form(text)
        return self._in_parts(text) if found is None else found

    def _by_form(self, text: str) -> str | None:
        for form in self._forms:
            if form.fragment in text and (match := form.pattern.fullmatch(text)):
                said = QtCore.QCoreApplication.translate(CONTEXT, form.source)
                values = dict(zip(form.gaps, match.groups(), strict=True))
                for name, value in values.items():
                    own = value if name in form.quoted else self._said(value)
                    said = said.replace(name, own)
                return said
        return None

    def _in_parts(self, text: str) -> str | None:
        for joint in _JOINTS:
            head, found, tail = text.rpartition(joint)
            while found:
                said = self._told(head, joint)
                if said is not None:
                    return said + joint + self._said(tail)
                head, found, more = head.rpartition(joint)
                tail = f"{more}{joint}{tail}"
        if match := _BRACKETS.fullmatch(text):
            name, behind = match.groups()
            if name in self._known or behind in self._known:
                return f"{self._said(name)} ({self._said(behind)})"
        return None

    def _told(self, head: str, joint: str) -> str | None:
        """A part before a joint; a sentence has its full stop there."""
        stop = "." if joint == ". " else ""
        if stop and (said := self._exactly(head + stop)) is not None:
            return said.removesuffix(stop)
        if joint in (", ", " ") and not head.endswith((".", "!", "?", "…", "”")):
            return self._exactly(head) if joint == ", " else None
        return self._exactly(head)

    def _exactly(self, text: str) -> str | None:
        if text in self._known:
            return QtCore.QCoreApplication.translate(CONTEXT, text)
        return self._by_form(text)


def form_of(source: str) -> Form:
    """The pattern of a text with gaps."""
    parts = _GAP.split(source)
    short = _weight(source) < _ENOUGH
    gaps: list[str] = []
    quoted: set[str] = set()
    written = ""
    for place, part in enumerate(parts):
        if place % 2 == 0 or part.startswith("{{"):
            written += re.escape(part)
            continue
        between_marks = parts[place - 1][-1:] in ("“", "‘", '"', "'", "(#")
        if part in gaps:
            written += f"(?P=gap{gaps.index(part)})"
            continue
        if between_marks:
            quoted.add(part)
        last = place == len(parts) - 2 and not parts[-1]
        inside = r"[\d.,:\s]+" if short and not between_marks else ".*?" if last else ".+?"
        written += f"(?P<gap{len(gaps)}>{inside})"
        gaps.append(part)
    fragment = max((part for part in parts if not _GAP.fullmatch(part)), key=len)
    return Form(source, re.compile(written, re.DOTALL), tuple(gaps), frozenset(quoted), fragment)


def _weight(source: str) -> int:
    return len(_LETTERS.findall(_GAP.sub("", source)))
