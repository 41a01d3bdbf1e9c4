"""Whether a text has emoji, by Unicode's blocks of pictographs."""

from __future__ import annotations

import re

_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\U00002600-\U000027bf\U00002b00-\U00002bff\U0001f1e6-\U0001f1ff\ufe0f\u20e3]"
)


def has_emoji(text: str) -> bool:
    """Whether any character of the text is an emoji."""
    return _EMOJI.search(text) is not None
