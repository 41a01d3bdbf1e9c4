"""Messages of a few emoji and nothing else, which WhatsApp shows larger than text."""

from __future__ import annotations

import re
from typing import Final

_MOST: Final = 3
_SIGNS = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f004-\U0001f1e5\U0001f200-\U0001faff"
)
_PICTURE = f"[{_SIGNS}]\ufe0f?[\U0001f3fb-\U0001f3ff]?"
_ONE = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?\u20e3"
    f"|{_PICTURE}(?:\u200d{_PICTURE})*[\U000e0020-\U000e007f]*"
)


def alone(text: str) -> int:
    """How many emoji a text is made of, up to three; 0 if it has more or anything else but spaces."""
    text = text.strip()
    found = 0
    at = 0
    while at < len(text):
        one = _ONE.match(text, at)
        if one is None or found == _MOST:
            return 0
        found += 1
        at = one.end()
        while at < len(text) and text[at] == " ":
            at += 1
    return found
