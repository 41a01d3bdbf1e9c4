"""A language other than English: its texts, and how a text is found that has values in it already.

Modules without Qt say English sentences, some of them with values filled in, and some of those come out of the journal
long after they were said. Each is looked up as it stands; else by its form ("It is larger than 16 MB." is
"It is larger than {0} MB."); else in parts: sentence by sentence, a title and what follows it, a name and a word behind
it in brackets. What is found nowhere is somebody's own word and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Final

from PySide6 import QtCore

from composer.ui.translate import CONTEXT, inside, is_name

_GAP: Final = re.compile(r"((?<=\{\{)\{\w+\}(?=\}\})|(?<!\{)\{\{\w*\}\}(?!\})|\{\w+\})")
"""`{0}`; in `{{{0}}}` too, which is a template's gap around ours; `{{1}}` is a template's alone."""
_LETTERS: Final = re.compile(r"[^\W\d_]")
_ENOUGH: Final = 8
"""Signs beside its gaps that make a form telling; a shorter one takes numbers only."""
_OPEN: Final = 12
"""The same where all of them stand before or behind the one gap."""
_SENTENCES: Final = re.compile(r"[.!?…] \S")
_MARKS: Final = ("“", "‘", '"', "'", "#")
_LONGEST: Final = 2_000
"""No sentence of Composer's has so many characters; what does, came from outside."""
_JOINTS: Final = ("\n", ". ", "; ", "  ·  ", " · ", ": ", ", ", " ")
"""What stands between parts that are said for themselves, the weightiest first."""
_SPACED: Final = {": ": "{0}: {1}", "; ": "{0}; {1}"}
"""Joints before which not every language has no space."""
_BRACKETS: Final = re.compile(r"(.+) \(([^()]+)\)", re.DOTALL)


class Form:
    """A text with gaps, as a pattern of what it becomes when they are filled."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts = _GAP.split(source)
        self.weight = len("".join("".join(self.parts[::2]).split()))
        self.fragment = max(self.parts[::2], key=len)
        """Its longest part without gaps: what lacks it, is not this."""
        self.gaps: list[str] = []
        self.quoted: set[str] = set()
        """Gaps in quotation marks: what stands there is somebody's own word."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when a text has the fragment: a start in another language would wait for hundreds of them."""
        written = ""
        for place, part in enumerate(self.parts):
            if place % 2 == 0 or part.startswith("{{"):
                written += re.escape(part)
            elif part in self.gaps:
                written += f"(?P=gap{self.gaps.index(part)})"
            else:
                written += f"(?P<gap{len(self.gaps)}>{self._inside(place)})"
                self.gaps.append(part)
        return re.compile(written, re.DOTALL)

    def _inside(self, place: int) -> str:
        if self.parts[place - 1][-1:] in _MARKS:
            self.quoted.add(self.parts[place])
        elif self.weight < (_ENOUGH if sum(map(bool, self.parts[::2])) > 1 else _OPEN):
            return r"[\d.,:\s]+"
        last = place == len(self.parts) - 2 and not self.parts[-1]
        return ".*?" if last else ".+?"

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the gaps, if the text is of this form."""
        match = self.pattern.fullmatch(text) if self.fragment in text else None
        return None if match is None else dict(zip(self.gaps, match.groups(), strict=True))

    def swallows(self, values: Mapping[str, str]) -> bool:
        """Whether a gap has the end of a sentence in it, which hardly belongs there."""
        return any(
            _SENTENCES.search(value) for name, value in values.items() if name not in self.quoted
        )


class Spoken:
    """Translates by the translators that the application has."""

    def __init__(self, sources: Iterable[str]) -> None:
        self._known = frozenset(sources)
        forms = (Form(source) for source in self._known if _GAP.search(source))
        self._forms = sorted(forms, key=lambda form: (-form.weight, form.source))
        self.said = lru_cache(maxsize=4096)(self._said)

    def _said(self, text: str) -> str:
        if text not in self._known and (len(text) > _LONGEST or not _LETTERS.search(text)):
            return text
        found = self._whole(text)
        return text if found is None else found

    def _whole(self, text: str) -> str | None:
        """The text in the language, or None where it is not Composer's."""
        found = self._exactly(text) or self._in_parts(text)
        return self._by_form(text, several=True) if found is None else found

    def _by_form(self, text: str, *, several: bool) -> str | None:
        """By the first form that it has; with `several`, what fills a gap may be more than a sentence."""
        for form in self._forms:
            values = form.values(text)
            if values is not None and (several or not form.swallows(values)):
                said = QtCore.QCoreApplication.translate(CONTEXT, form.source)
                for name, value in values.items():
                    said = said.replace(
                        name, value if name in form.quoted else self._filling(value)
                    )
                return said
        return None

    def _filling(self, value: str) -> str:
        return inside(value, "name") if is_name(value) else self._said(value)

    def _in_parts(self, text: str) -> str | None:
        for joint in _JOINTS:
            head, found, tail = text.rpartition(joint)
            while found:
                said = self._told(head, joint)
                if said is not None:
                    return said + self._joined(joint) + self._said(tail)
                head, found, more = head.rpartition(joint)
                tail = f"{more}{joint}{tail}"
        if match := _BRACKETS.fullmatch(text):
            name, behind = match.groups()
            if name in self._known or behind in self._known:
                return f"{self._said(name)} ({self._said(behind)})"
        return None

    @staticmethod
    def _joined(joint: str) -> str:
        """The joint with the space before it that French has."""
        form = _SPACED.get(joint)
        if form is None:
            return joint
        said = QtCore.QCoreApplication.translate(CONTEXT, form)
        return said.removeprefix("{0}").removesuffix("{1}")

    def _told(self, head: str, joint: str) -> str | None:
        """A part before a joint; a sentence has its full stop there."""
        if not _LETTERS.search(head):
            return head
        stop = "." if joint == ". " else ""
        if stop and (said := self._exactly(head + stop)) is not None:
            return said.removesuffix(stop)
        if joint in (", ", " ") and not head.endswith((".", "!", "?", "…", "”")):
            return self._exactly(head) if joint == ", " else None
        return self._exactly(head)

    def _exactly(self, text: str) -> str | None:
        if text in self._known:
            return QtCore.QCoreApplication.translate(CONTEXT, text)
        title = text.removesuffix(".")
        if title in self._known:  # a title as a sentence
            return QtCore.QCoreApplication.translate(CONTEXT, title) + "."
        return self._by_form(text, several=False)
