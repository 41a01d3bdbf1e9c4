"""Texts, numbers and words, as JSON, JavaScript, Python and people write them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any, Never

from composer.formats.link import NotJsonError
from composer.formats.offsets import Places
from composer.formats.quoted import CLOSERS, OPENERS, Quoted
from composer.formats.repairs import Notes
from composer.formats.spaces import Spaces

_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_LOOSE_NUMBER = re.compile(r"-?(?:\d+\.|(?:0|[1-9]\d*)?\.\d+)(?:[eE][+-]?\d+)?")

_ALTERNATIVE = re.compile(r"\|\|?|(?:or|OR|Or)\b")
_JOIN = re.compile(rf"\+\s*(?=[{OPENERS}])")
_PLACEHOLDER = re.compile(rf"\{{\{{[^{{}}\r\n]*\}}\}}|<[^<>\r\n{OPENERS}]*>")
_FIRST = re.compile(
    r"(?:-?\d[\d.eE+-]*|true|false|null|True|False|None)"
    r"(?=\s+(?:-?\d[\d.]*+(?=\s*(?:[-\d,;\]}]|$))|[A-Za-z_$][\w$-]*+\s*:))"
)
"""A number or a word that another one, or a key, follows without a comma."""
_RUN = re.compile(rf"(?:(?!\s(?://|/\*|\#|or\b|OR\b))[^\r\n,;{{}}\[\]{OPENERS}|])++")
"""Words outside quotation marks, up to a comment or an "or"."""
_YAML = re.compile(r"[A-Za-z_$][\w$-]*:\s")
_ESCAPED_QUOTE = re.compile(rf"\\+[{OPENERS}nrt]")

WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_OTHER_WORDS = {"none": "null", "nil": "null"}
_NO_VALUES = frozenset({"nan", "infinity", "+infinity", "-infinity", "inf", "-inf", "undefined"})

_MOST_DIGITS = 4000
"""Python refuses to read whole numbers with more; so does this, in words."""


class NoValueError(ValueError):
    """What stands there is no value; the message is a sentence for people."""


class EscapedError(Exception):
    """A quotation mark with a backslash before it stands where a text begins: the whole was copied out of code."""


class Scalars:
    """Reads the values of one text that hold no others; slips go to `notes`."""

    def __init__(self, text: str, places: Places, notes: Notes, spaces: Spaces) -> None:
        self._text, self._places, self._notes, self._spaces = text, places, notes, spaces
        self._quoted = Quoted(text, places, notes)

    def text(self, at: int) -> tuple[str, int]:
        """The text in quotation marks there, and where it ends."""
        return self._quoted.read(at)

    def read(self, at: int) -> tuple[Any, int]:
        """The value there, and where it ends. Of several offered, the first; texts joined with a plus in one."""
        value, end = self._one(at)
        while (at := self._spaces.skip(end)) < len(self._text):
            if isinstance(value, str) and (join := _JOIN.match(self._text, at)):
                self._notes.add("joined", at)
                more, end = self._quoted.read(join.end())
                value += more
            elif other := _ALTERNATIVE.match(self._text, at):
                self._notes.add("alternatives", at)
                at = self._spaces.skip(other.end())
                end = self._one(at)[1]
            else:
                break
        return value, end

    def _one(self, at: int) -> tuple[Any, int]:
        if self._text[at : at + 1] in CLOSERS:
            return self._quoted.read(at)
        self.refuse_backslash(at)
        found = (
            _PLACEHOLDER.match(self._text, at)
            or _FIRST.match(self._text, at)
            or _RUN.match(self._text, at)
        )
        word = found[0].rstrip() if found else ""
        if not word:
            self._fail(at, "A value is missing here, or is not written as JSON.")
        if _YAML.match(word):
            self._fail(at, "An opening brace is missing before this.")
        try:
            value = _meant(word, lambda slip, **values: self._notes.add(slip, at, **values))
        except NoValueError as refused:
            reason = str(refused)
        else:
            return value, at + len(word)
        return self._fail(at, reason)

    def refuse_backslash(self, at: int) -> None:
        """Raises EscapedError or NotJsonError when a backslash stands there, outside a text."""
        if self._text.startswith("\\", at):
            if _ESCAPED_QUOTE.match(self._text, at):
                raise EscapedError
            self._fail(at, "A backslash stands outside a text.")

    def _fail(self, at: int, reason: str) -> Never:
        raise NotJsonError(*self._places.where(at), reason)


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


def _meant(word: str, note: Callable[..., None]) -> Any:
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
