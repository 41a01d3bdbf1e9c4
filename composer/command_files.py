"""Files and the terminal, for the commands that read JSON: what cannot be read is said in a sentence."""

from __future__ import annotations

import codecs
import re
import sys
from pathlib import Path
from typing import Any

from composer.formats import link
from composer.formats.reading import is_flat
from composer.messages.problem import Problem


class UnreadableError(Exception):
    """The file holds nothing to look at; the text says why, for a person."""


def read_json(name: str) -> Any:
    """The JSON value that the file, or standard input, holds. Raises UnreadableError."""
    return decoded(read_text(name))


def read_text(name: str) -> str:
    """What the file, or standard input, holds. Raises UnreadableError."""
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
        reason = error.strerror if isinstance(error, OSError) else None
        raise UnreadableError(f"This cannot be read: {reason or error}.") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        is_16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        what = "text in UTF-16" if is_16 else f"not text in UTF-8 (at byte {error.start})"
        raise UnreadableError(f"This is {what}. Save it as UTF-8.") from None


def decoded(text: str) -> Any:
    """The JSON value that the text says. Raises UnreadableError."""
    if not text.strip():
        raise UnreadableError("This is empty.")
    try:
        value = link.decode(text)
    except link.NotJsonError as error:
        raise UnreadableError(f"This is not JSON. {error}") from None
    if not is_flat(value):
        raise UnreadableError("This is nested too deeply to be read.")
    return value


def as_line(name: str, problem: Problem) -> str:
    """`FILE: SEVERITY POINTER sentence`: one line, whatever the file and its keys are called.

    There is no space in the pointer. That of the whole file is empty: two spaces follow each other then.
    """
    place = f"{problem.place}: " if problem.place else ""
    said = " ".join((place + problem.sentence).split())
    at = re.sub(r"\s", _escaped, problem.pointer)
    return _INVISIBLE.sub(_escaped, f"{name}: {problem.severity.value} {at} {said}")


_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Controls, ends of lines, and what turns the direction of the line around."""


def _escaped(one: re.Match[str]) -> str:
    short = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return short.get(one[0], f"\\u{ord(one[0]):04x}")


def write_utf8() -> None:
    """A terminal that knows no emoji must not stop the check."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
