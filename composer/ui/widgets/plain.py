"""Plain text for places where Qt reads marks as rich text: tooltips."""

from __future__ import annotations

_MARKS = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """The text with every mark written out. The standard library's way brings the names of two thousand letters along."""
    return text.translate(_MARKS)


def as_tooltip(text: str) -> str:
    """Plain text as a tooltip that wraps, which Qt does only with what it takes for rich text."""
    return f"<p>{escaped(text)}</p>"
