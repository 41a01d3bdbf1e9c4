"""Whether a text has formatting marks, for what cannot be formatted."""

from __future__ import annotations

import re

_MARKS = re.compile(r"(?<![^\W_])([*_~])(?!\1)(?=\S)[^\n]*?(?<=\S)\1(?![^\W_])|```.+?```|`[^`\n]+`")
_LONGEST = 200
"""Characters that are looked at: what cannot be formatted is a line that is shorter than that."""


def has_marks(text: str) -> bool:
    """Whether WhatsApp would format any of the text, were it a body."""
    return _MARKS.search(text[:_LONGEST]) is not None
