"""Text that is not quite JSON, read as far as it can be; every slip is noted.

One pass over the text with a stack of what is open, so that the time is linear and nothing can nest too deeply for it.
Nothing is guessed without a note, and nothing that could be meant in two ways is read at all: that is a NotJsonError.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Never

from composer.formats.beginning import beginning
from composer.formats.link import NotJsonError
from composer.formats.offsets import Places
from composer.formats.quoted import OPENERS
from composer.formats.repairs import Notes, short
from composer.formats.scalars import Scalars
from composer.formats.spaces import Spaces

DEEPEST = 100
"""A request of the specification nests 14 deep; what is edited, painted and sent is walked level by level."""

_ELISION = re.compile(r"(?:\.{2,}|…+)(?:[ \t]*[A-Za-z_$][\w$.]*)?")
_KEY = re.compile(r"[A-Za-z_$][\w$.-]*+(?=[^\S\r\n]*(?:=>|[:=]))")
_COLON = re.compile(r"=>|[:=]")
_HANDLEBARS = re.compile(r"\{\{\s*\w[\w.$ -]*\}\}")
_RULE = re.compile(rf"[-=*_~]{{3,}}+[^\r\n{{}}\[\]{OPENERS}]*+(?=[\r\n]|\Z)")
_VALUE_START = re.compile(rf"[{OPENERS}{{\[\d<-]|(?:true|false|null|True|False|None)\b")
_STRAY_LINE = re.compile(rf"[^\r\n{{}}\[\]{OPENERS}]*+(?=[\r\n]|\Z)")
_NEXT_VALUE = re.compile(r",\s*[{\[]")
_QUOTED_MEMBER = re.compile(rf"[{OPENERS}][\w.$ -]{{1,60}}[{OPENERS}]\s*:")
_MEMBER = re.compile(r"[^\S\r\n]*(?:=>|[:=])")


@dataclass(slots=True)
class _Open:
    """An object or a list that is not closed yet."""

    value: dict[str, Any] | list[Any]
    key: str | None = None
    """The key that waits for its value."""
    due: str = ""
    """What the next value needs before it: a "comma", or nothing; "no comma" after one, "any" after an elision."""
    elided: bool = False
    implied: bool = False
    """Its opening brace was not there."""


def read_leniently(text: str, places: Places, notes: Notes) -> Any:
    """The value that the text says. Raises NotJsonError, and EscapedError once for text out of program code."""
    return _Lenient(text, places, notes).value()


class _Lenient:
    def __init__(self, text: str, places: Places, notes: Notes) -> None:
        self._text, self._places, self._notes = text, places, notes
        self._spaces = Spaces(text, notes)
        self._scalars = Scalars(text, places, notes, self._spaces)
        self._at = self._ended = self._comma_at = 0
        """Where reading is; where the last value ended; where the last comma stood."""
        self._stack: list[_Open] = []
        self._lists = 0
        self._roots: list[Any] = []

    def value(self) -> Any:
        start, implied = beginning(self._text, self._spaces, self._places, self._notes)
        self._at = start
        if implied:
            self._notes.add("no-outer", start)
            self._open({}, implied=True)
        while True:
            self._skip()
            if self._at >= len(self._text):
                break
            if self._stack:
                self._step(self._stack[-1])
            elif not self._roots:
                self._scalar_or_open(self._text[self._at])
            elif not self._goes_on():
                break
        self._close_rest()
        return self._roots[0] if len(self._roots) == 1 else self._roots

    def _skip(self) -> None:
        self._at = self._spaces.skip(self._at)

    def _fail(self, reason: str, at: int | None = None) -> Never:
        raise NotJsonError(*self._places.where(self._at if at is None else at), reason)

    def _note(self, slip: str, at: int | None = None, **values: str) -> None:
        self._notes.add(slip, self._at if at is None else at, **values)

    def _step(self, top: _Open) -> None:
        char = self._text[self._at]
        if char in "}]":
            self._close(char)
        elif char in "-=*_~" and (rule := _RULE.match(self._text, self._at)):
            self._note("stray")
            self._at = rule.end()
        elif char in ",;":
            self._comma(top, char)
        elif elision := _ELISION.match(self._text, self._at):
            self._note("elision")
            top.key, top.due, top.elided = None, "any", True
            self._at = elision.end()
        elif isinstance(top.value, dict) and top.key is None:
            self._member(top, top.value, char)
        else:
            self._scalar_or_open(char)

    def _comma(self, top: _Open, char: str) -> None:
        if top.key is not None:
            self._fail(f"A value is missing after “{short(top.key)}”.")
        if char == ";":
            self._note("semicolon")
        self._comma_at = self._at
        if top.due == "comma":
            top.due = "no comma"
        elif top.due != "any":
            self._note("extra-comma")
        self._at += 1

    def _want_comma(self, top: _Open) -> None:
        """A value or a key begins here."""
        if top.due == "comma":
            inline = self._same_line(self._ended - 1, self._at)
            self._note("inline-comma" if inline else "comma", self._ended - 1)

    def _member(self, top: _Open, members: dict[str, Any], char: str) -> None:
        start = self._at
        if char in "{[":
            self._brace_for_key(top, members, char)
            return
        if char in OPENERS:
            self._want_comma(top)
            key, self._at = self._scalars.text(start)
        elif bare := _KEY.match(self._text, start):
            self._want_comma(top)
            self._note("key")
            key, self._at = bare[0], bare.end()
        else:
            self._stray(top)
            return
        self._colon(key)
        if key in members:
            self._note("duplicate", start, key=short(key))
        top.key = key

    def _colon(self, key: str) -> None:
        end = self._at
        self._skip()
        if colon := _COLON.match(self._text, self._at):
            if colon[0] != ":":
                self._note("equals")
            self._at = colon.end()
        elif _VALUE_START.match(self._text, self._at) and self._same_line(end, self._at):
            self._note("colon")
        else:
            self._fail(f"A colon and a value are missing after “{short(key)}”.", end)

    def _same_line(self, one: int, other: int) -> bool:
        return self._places.where(one)[0] == self._places.where(other)[0]

    def _brace_for_key(self, top: _Open, members: dict[str, Any], char: str) -> None:
        """A brace where a key should be: the object before it was not closed, or was opened twice."""
        if len(self._stack) > 1 and isinstance(self._stack[-2].value, list) and members:
            self._note("no-closing")
            self._pop()
        elif char == "{" and not members and top.due == "":
            self._note("extra-opening")
            self._at += 1
        else:
            self._fail("A key is missing before this bracket.")

    def _stray(self, top: _Open) -> None:
        """No key: a line that is no JSON at all is left out; anything else cannot be read."""
        self._scalars.refuse_backslash(self._at)
        line = _STRAY_LINE.match(self._text, self._at)
        before = self._text[max(0, self._at - 200) : self._at]
        own = before.rstrip(" \t\u00a0").endswith(("\n", "\r")) or not before.strip()
        if not (line and own and line.end() > self._at):
            self._fail("A key in double quotation marks is missing here.")
        self._note("stray")
        top.due = "any" if top.due == "no comma" else top.due
        self._at = line.end()

    def _scalar_or_open(self, char: str) -> None:
        top = self._stack[-1] if self._stack else None
        if top and top.key is None:
            self._want_comma(top)
        if char in "{[" and not _HANDLEBARS.match(self._text, self._at):
            self._at += 1
            self._open({} if char == "{" else [])
            return
        start = self._at
        value, self._at = self._scalars.read(start)
        if isinstance(value, str) and top and isinstance(top.value, list) and self._is_key(start):
            self._note("no-opening", start)
            top.due = "any"
            self._open({}, implied=True)
            self._at = start
            return
        self._put(value)

    def _is_key(self, start: int) -> bool:
        """Whether the text just read is followed by a colon: then an opening brace is missing before it."""
        return self._text[start] in OPENERS and bool(_MEMBER.match(self._text, self._at))

    def _open(self, value: dict[str, Any] | list[Any], *, implied: bool = False) -> None:
        if len(self._stack) >= DEEPEST:
            self._fail("It is nested too deeply to be read.", self._at - 1)
        self._stack.append(_Open(value, implied=implied))
        self._lists += isinstance(value, list)

    def _close(self, char: str) -> None:
        wanted = dict if char == "}" else list
        open_ones = len(self._stack) - self._lists if wanted is dict else self._lists
        if not open_ones:
            self._note("extra-closing")
            self._at += 1
            return
        while not isinstance(self._stack[-1].value, wanted):
            if not self._stack[-1].implied:
                self._note("no-closing")
            self._pop()
        self._pop(self._at + 1)

    def _pop(self, end: int | None = None) -> None:
        """Close the innermost; without its bracket when there is no `end`."""
        top = self._stack.pop()
        self._lists -= isinstance(top.value, list)
        if top.key is not None:
            self._fail(f"A value is missing after “{short(top.key)}”.")
        if end is not None:
            self._at = end
            if top.due == "no comma":
                self._note("extra-comma", self._comma_at)
        self._put(top.value, elided=top.elided and not top.value)
        if end is None and self._stack and top.due == "no comma":
            self._stack[-1].due = "any"

    def _put(self, value: Any, *, elided: bool = False) -> None:
        self._ended = self._at
        if not self._stack:
            self._roots.append(value)
            return
        top = self._stack[-1]
        top.due = "comma"
        if isinstance(top.value, list):
            if elided:
                top.due, top.elided = "any", True
            else:
                top.value.append(value)
        elif top.key is not None:
            top.value[top.key] = value
            top.key = None

    def _close_rest(self) -> None:
        missing = sum(not one.implied for one in self._stack)
        if missing:
            rule = "cut-off" if missing == 1 else "cut-off-deep"
            self._note(rule, len(self._text) - 1, count=str(missing))
        while self._stack:
            self._pop()

    def _goes_on(self) -> bool:
        """Whether what follows the end of everything belongs to it; otherwise it is left out."""
        char, root = self._text[self._at], self._roots[-1]
        if char in ",}]":
            if char in "}]":
                self._note("extra-closing")
            elif not _NEXT_VALUE.match(self._text, self._at):
                self._note("extra-comma")
            self._at += 1
            return True
        if self._text.startswith("```", self._at):
            self._note("fence")
            self._at += 3
            return True
        if char in "{[" and isinstance(root, (dict, list)):
            self._note("several")
            self._scalar_or_open(char)
            return True
        if (
            char in OPENERS
            and isinstance(root, dict)
            and _QUOTED_MEMBER.match(self._text, self._at)
        ):
            self._note("reopened")
            self._roots.pop()
            self._stack.append(_Open(root, implied=True, due="any"))
            return True
        self._note("after")
        return False
