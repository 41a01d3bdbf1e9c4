"""Letters as Qt counts them, in UTF-16, and signs for those that cannot be seen."""

from __future__ import annotations

import re


def visible(text: str) -> str:
    """The text with a sign for each character that cannot be seen, which fonts draw as a box or not at all.

    As long as before, in UTF-16. A line break within a text that is one paragraph breaks its line.
    """
    if text.isprintable() or _UNSEEN.search(text) is None:
        return text
    return _UNSEEN.sub(lambda found: "\u2028" if found[0] in "\r\n" else "\ufffd", text)


_UNSEEN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f]")


def units(text: str) -> int:
    """Length in UTF-16, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def rest(text: str, start: int, stop: int | None = None) -> str:
    """What of the text is between two letters, counted in UTF-16."""
    if text.isascii():
        return text[start:stop]
    coded = text.encode("utf-16-le", "surrogatepass")
    part = coded[2 * start : None if stop is None else 2 * stop]
    return part.decode("utf-16-le", "surrogatepass")
