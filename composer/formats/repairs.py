"""What was repaired in a text that is not quite JSON: one sentence for each kind of slip, with the lines it is in."""

from __future__ import annotations

from dataclasses import dataclass, field

from composer.formats.link import NotJsonError
from composer.formats.offsets import Places


@dataclass(frozen=True, slots=True)
class Repair:
    """One kind of slip: where it is first, from 1, and the sentence for people, which names the lines."""

    line: int
    column: int
    sentence: str


SENTENCES: dict[str, tuple[str, str]] = {
    "comma": (
        "A comma was missing after line {lines}.",
        "Commas were missing after lines {lines}.",
    ),
    "inline-comma": (
        "A comma was missing in line {lines}.",
        "Commas were missing in lines {lines}.",
    ),
    "extra-comma": (
        "A comma too many in line {lines} was left out.",
        "Commas too many in lines {lines} were left out.",
    ),
    "semicolon": (
        "A semicolon in line {lines} was read as a comma.",
        "Semicolons in lines {lines} were read as commas.",
    ),
    "colon": ("A colon was missing in line {lines}.", "Colons were missing in lines {lines}."),
    "equals": (
        "An equals sign in line {lines} was read as a colon.",
        "Equals signs in lines {lines} were read as colons.",
    ),
    "comment": (
        "A comment in line {lines} was left out.",
        "Comments in lines {lines} were left out.",
    ),
    "elision": (
        "Dots in line {lines} stand for something that was not written; nothing was put there.",
        "Dots in lines {lines} stand for something that was not written; nothing was put there.",
    ),
    "smart-quotes": (
        "Typographic quotation marks in line {lines} were read as straight ones.",
        "Typographic quotation marks in lines {lines} were read as straight ones.",
    ),
    "quotes": (
        "A text in line {lines} was in other than double quotation marks.",
        "Texts in lines {lines} were in other than double quotation marks.",
    ),
    "inner-quotes": (
        "Quotation marks inside the text in line {lines} were kept as part of it.",
        "Quotation marks inside the texts in lines {lines} were kept as part of them.",
    ),
    "unclosed": (
        "The closing quotation mark was missing in line {lines}.",
        "The closing quotation marks were missing in lines {lines}.",
    ),
    "line-break": (
        "A text that begins in line {lines} runs over several lines; the line breaks were kept.",
        "Texts that begin in lines {lines} run over several lines; the line breaks were kept.",
    ),
    "control": (
        "A tab or another control character stood inside a text in line {lines}; it was kept.",
        "Tabs or other control characters stood inside texts in lines {lines}; they were kept.",
    ),
    "backslash": (
        "A backslash that means nothing in line {lines} was left out.",
        "Backslashes that mean nothing in lines {lines} were left out.",
    ),
    "joined": (
        "Texts joined with a plus sign in line {lines} were put together.",
        "Texts joined with plus signs in lines {lines} were put together.",
    ),
    "escaped": (
        "The quotation marks had backslashes before them, as in program code; those were taken away.",
        "",
    ),
    "in-text": (
        "The JSON was itself inside quotation marks, as a text; what is in it was read.",
        "",
    ),
    "key": (
        "A key in line {lines} had no quotation marks.",
        "Keys in lines {lines} had no quotation marks.",
    ),
    "bare": (
        "A value in line {lines} had no quotation marks and was read as text.",
        "Values in lines {lines} had no quotation marks and were read as texts.",
    ),
    "word": (
        "“{word}” in line {lines} was read as {meaning}.",
        "“{word}” in lines {lines} was read as {meaning}.",
    ),
    "number": (
        "A number in line {lines} was not written as JSON has it.",
        "Numbers in lines {lines} were not written as JSON has them.",
    ),
    "rounded": (
        "A number in line {lines} has more digits than can be kept exactly; it was rounded.",
        "Numbers in lines {lines} have more digits than can be kept exactly; they were rounded.",
    ),
    "alternatives": (
        "Line {lines} offers several values; the first was taken.",
        "Lines {lines} offer several values; the first was taken in each.",
    ),
    "duplicate": (
        "“{key}” is there more than once in the same object; the one in line {lines} counts.",
        "“{key}” is there more than once in the same object; the last ones, in lines {lines}, count.",
    ),
    "no-outer": ("The braces around everything were missing.", ""),
    "no-opening": (
        "A missing opening brace was added in line {lines}.",
        "Missing opening braces were added in lines {lines}.",
    ),
    "no-closing": (
        "A missing closing brace or bracket was added in line {lines}.",
        "Missing closing braces or brackets were added in lines {lines}.",
    ),
    "cut-off": ("At the end, {count} closing brace or bracket was missing.", ""),
    "cut-off-deep": ("At the end, {count} closing braces or brackets were missing.", ""),
    "extra-opening": (
        "An opening brace too many in line {lines} was left out.",
        "Opening braces too many in lines {lines} were left out.",
    ),
    "extra-closing": (
        "A closing brace or bracket too many in line {lines} was left out.",
        "Closing braces or brackets too many in lines {lines} were left out.",
    ),
    "reopened": (
        "The last brace closed too early; what follows from line {lines} on was read as part of the same object.",
        "The last brace closed too early; what follows from lines {lines} on was read as part of the same object.",
    ),
    "several": (
        "The values stood one after the other; from line {lines} on they were read as one list.",
        "",
    ),
    "stray": (
        "Line {lines} is no JSON and was left out.",
        "Lines {lines} are no JSON and were left out.",
    ),
    "before": ("What stands before the JSON was left out.", ""),
    "after": ("What follows after the JSON, from line {lines} on, was left out.", ""),
    "fence": ("The marks of a code block around the JSON were left out.", ""),
    "space": (
        "Unusual spaces in line {lines} were read as plain ones.",
        "Unusual spaces in lines {lines} were read as plain ones.",
    ),
    "curl": (
        "The body was taken out of a curl command; its address, headers and sign-in were left out.",
        "",
    ),
    "more": ("There are more repairs than can be listed.", ""),
}
"""The slips: what is said of one line, and of several."""

MOST = 200
"""Repairs beyond are not listed one by one."""

MOST_SLIPS = 100_000
"""A megabyte of text for a program in another language's quotation marks has fewer; noise must not take long."""

_NAMED = 8
"""So many lines are named; the others are counted."""


@dataclass(slots=True)
class _Seen:
    line: int
    column: int
    values: dict[str, str]
    lines: list[int] = field(default_factory=list)
    more: int = 0


class Notes:
    """Collects slips while a text is read: each kind once, with its lines."""

    def __init__(self, places: Places) -> None:
        self._places, self._count = places, 0
        self._seen: dict[tuple[str, ...], _Seen] = {}

    def add(self, slip: str, at: int, **values: str) -> None:
        """A slip at that offset; those with the same values are told together. Raises NotJsonError at last."""
        self._count += 1
        if self._count > MOST_SLIPS:
            reason = "There are too many slips from here on; whatever this is, it is not JSON."
            raise NotJsonError(*self._places.where(at), reason)
        key = (slip, *values.values())
        if key not in self._seen and len(self._seen) >= MOST:
            key, slip, values = ("more",), "more", {}
        line, column = self._places.where(at)
        seen = self._seen.setdefault(key, _Seen(line, column, values))
        if not seen.lines or seen.lines[-1] != line:
            if len(seen.lines) < _NAMED:
                seen.lines.append(line)
            else:
                seen.more += 1

    def repairs(self) -> tuple[Repair, ...]:
        """Everything that was noted, in the order of the text."""
        found = [self._repair(key[0], seen) for key, seen in self._seen.items()]
        return tuple(sorted(found, key=lambda repair: (repair.line, repair.column)))

    def _repair(self, slip: str, seen: _Seen) -> Repair:
        one, many = SENTENCES[slip]
        text = many if many and len(seen.lines) > 1 else one
        sentence = text.format(lines=_listed(seen.lines, seen.more), **seen.values)
        return Repair(seen.line, seen.column, sentence)


def _listed(lines: list[int], more: int) -> str:
    """“4”, “4 and 9”, “4, 7 and 9”, “1, 2, … and 12 more”."""
    words = [str(line) for line in lines] + ([f"{more} more"] if more else [])
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def short(text: str) -> str:
    """A key or a type for a sentence: not longer than a line has room for."""
    return text if len(text) <= 40 else f"{text[:39]}…"
