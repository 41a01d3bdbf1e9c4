"""LINK's format: a MessageRequest as the text that goes out, and text read back.

What `encode` gives is what the JSON pane shows and what is sent, byte for byte.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from composer.messages.kept import Kept

_quoted = json.encoder.encode_basestring
_ESCAPED = re.compile("[\ud800-\udfff\u2028\u2029\ufdd0\ufdd1]")
"""Half characters, and what text fields take for the end of a line: written out, a text could not be edited as JSON."""


class NotJsonError(ValueError):
    """The text is no JSON; says where, in lines and columns from 1, and why."""

    def __init__(self, line: int, column: int, reason: str) -> None:
        super().__init__(f"Line {line}, column {column}: {reason}")
        self.line, self.column, self.reason = line, column, reason


def encode(request: Any, kept: Kept | None = None) -> str:
    """The request as JSON, indented; letters stand for themselves but for half characters and ends of lines.

    With `kept`, what did not change since is not written again.
    """
    if kept:
        kept.turn()
    return _text(request, "\n", kept)


def _text(value: Any, margin: str, kept: Kept | None) -> str:
    """What `json.dumps(indent=2)` says, four times as quickly: that one is not written in C, and a key waits for it."""
    if isinstance(value, str):
        return _string(value)
    if not value or not isinstance(value, dict | list):
        return json.dumps(value, allow_nan=False)
    text: str | None = kept.of(margin, value) if kept else None
    if text is None:
        text = _members(value, margin, margin + "  ", kept)
        if kept:
            kept.keep(margin, value, text)
    return text


def _members(value: dict[str, Any] | list[Any], margin: str, inner: str, kept: Kept | None) -> str:
    if isinstance(value, list):
        return f"[{','.join([inner + _text(one, inner, kept) for one in value])}{margin}]"
    members = [f"{inner}{_string(key)}: {_text(one, inner, kept)}" for key, one in value.items()]
    return f"{{{','.join(members)}{margin}}}"


def _string(value: str) -> str:
    text = _quoted(value)
    if text.isascii():
        return text
    return _ESCAPED.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def decode(text: str) -> Any:
    """The value that the text says. Raises NotJsonError; RecursionError becomes NotJsonError too."""
    try:
        bare = text.removeprefix("\ufeff")
        value = json.loads(bare, parse_constant=_no_constant, parse_float=_finite, parse_int=_whole)
        return whole_letters(value, bare)
    except json.JSONDecodeError as error:
        raise NotJsonError(error.lineno, error.colno, _reason(error)) from None
    except RecursionError:
        raise NotJsonError(1, 1, "It is nested too deeply to be read.") from None
    except ValueError as error:
        raise NotJsonError(1, 1, str(error)) from None


_HALF = re.compile(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")


def whole_letters(value: Any, text: str) -> Any:
    """What was read from the text, its halves of one character joined: a letter may be written half out, half as an escape."""
    return _joined(value) if _HALF.search(text) else value


def _joined(value: Any) -> Any:
    match value:
        case str():
            return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        case list():
            return [_joined(one) for one in value]
        case dict():
            return {_joined(key): _joined(one) for key, one in value.items()}
    return value


def _no_constant(name: str) -> Any:
    message = f"“{name}” is not a value that JSON knows."
    raise ValueError(message)


def _finite(text: str) -> float:
    """A number that no computer can hold would be sent as none at all."""
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(_TOO_LARGE.format(text[:40]))
    return value


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:  # Python's own bound, some thousand digits
        raise ValueError(_TOO_LARGE.format(text[:40] + "…")) from None


_TOO_LARGE = "The number {0} is too large."
_REASONS = {
    "Expecting value": "A value is missing here, or is not written as JSON.",
    "Expecting ',' delimiter": "A comma is missing here.",
    "Expecting ':' delimiter": "A colon is missing after the key.",
    "Expecting property name enclosed in double quotes": "A key in double quotation marks is missing here.",
    "Unterminated string starting at": "A text that begins here has no closing quotation mark.",
    "Invalid control character at": "A line break or another control character stands inside a text.",
    "Extra data": "Something follows after the end of the JSON.",
    "Invalid \\escape": "A backslash in a text is followed by a letter that means nothing there.",
    "Illegal trailing comma before end of object": "The comma before the closing brace is one too many.",
    "Illegal trailing comma before end of array": "The comma before the closing bracket is one too many.",
}


def _reason(error: json.JSONDecodeError) -> str:
    return next(
        (said for start, said in _REASONS.items() if error.msg.startswith(start)), error.msg
    )
