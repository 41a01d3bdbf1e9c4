"""When two names mean the same column. Apart from the tables: what Compose shows needs this at the start, and not those."""

from __future__ import annotations


def folded(name: str) -> str:
    """A column's or variable's name as it is compared: "First  name" and "first name" are the same."""
    return " ".join(name.split()).casefold()
