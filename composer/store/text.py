"""Text as a database can hold it."""

from __future__ import annotations


def plain(text: str) -> str:
    """The text, with half a character (a lone surrogate) replaced by U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
