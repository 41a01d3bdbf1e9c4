"""JSON set out in lines without being read: repeated keys and odd numbers stay as they came."""

from __future__ import annotations

import json
import re

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_STEP = "  "


def indented(text: str) -> str:
    """The text with lines and indents; as it is where it has lines already, or is no JSON."""
    if "\n" in text.strip() or not _is_json(text):
        return text
    pieces = _PIECE.findall(text)
    made: list[str] = []
    depth = 0
    for place, piece in enumerate(pieces):
        following = pieces[place + 1] if place + 1 < len(pieces) else ""
        if piece in "{[":
            if following and following in "}]":
                made.append(piece)
                continue
            depth += 1
            made.append(piece + "\n" + _STEP * depth)
        elif piece in "}]":
            if made[-1] not in ("{", "["):
                depth -= 1
                made.append("\n" + _STEP * depth)
            made.append(piece)
        elif piece == ",":
            made.append(",\n" + _STEP * depth)
        else:
            made.append(": " if piece == ":" else piece)
    return "".join(made)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
