"""Reading a message that may hold anything anywhere, for drawing it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from composer.messages.tree import ABSENT, get, split

_MANY = 100
"""Entries of one list that are drawn: more than any message may have."""


def shown(value: object) -> str:
    """A value as text a person can read, whatever its type; absent and null are empty."""
    if isinstance(value, str):
        return value if value.isascii() else _whole(value)
    if value is None or value is ABSENT:
        return ""
    from json import dumps  # rarely needed: only where a value has the wrong type

    try:
        return _whole(dumps(value, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return _whole(str(value))


def _whole(text: str) -> str:
    """The text without lone surrogates, which JSON can carry and no screen can show."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def text_at(message: object, path: str) -> str:
    """The value at a slash path, as text; empty for the path that is empty."""
    return shown(get(message, split(path))) if path else ""


def step(value: object, key: str) -> object:
    """A member of an object; None where there is none."""
    return value.get(key) if isinstance(value, dict) else None


def items(value: object) -> Sequence[object]:
    """A list's first entries; none of what is no list."""
    return value[:_MANY] if isinstance(value, list) else ()


def host(link: str) -> str:
    """Whom an address leads to: its host, or what was typed when it has none."""
    try:
        return urlsplit(link).hostname or link
    except ValueError:
        return link
