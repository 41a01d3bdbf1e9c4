"""The full-text index over messages: what goes in, and a typed text as a query on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from composer.store.text import plain

_SHORTEST = 3
"""Letters that a trigram index needs."""

_NUMBER = re.compile(r"[+(\d][\d\s().\-/]*", re.ASCII)
_CODE = re.compile(r"\d{1,7}", re.ASCII)


def index_messages(db: apsw.Connection, ids: Iterable[int]) -> None:
    """Put the messages into the index, or bring it up to date for them."""
    db.executemany(
        "INSERT OR REPLACE INTO search (rowid, text)"
        " SELECT m.id, ltrim(m.destination, '+') || char(10) || r.ref_id || char(10) || m.message_id || char(10)"
        " || m.summary FROM messages m JOIN requests r ON r.id = m.request_id WHERE m.id = ?",
        ((one,) for one in ids),
    )


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text: `match` for the index, words too `short` for it, and a `code` it may be."""

    match: str
    short: tuple[str, ...]
    code: int | None


def read_query(text: str) -> Query | None:
    """What to look for; None when nothing was typed. A number may be written with spaces, hyphens and a plus."""
    text = plain(text).replace("\0", " ")
    words = text.split()
    if words and _NUMBER.fullmatch(text.strip()):
        words = [re.sub(r"\D", "", text)]
    words = [word for word in words if word]
    if not words:
        return None
    long = [word.replace('"', '""') for word in words if len(word) >= _SHORTEST]
    only = words[0] if len(words) == 1 else ""
    return Query(
        match=" ".join(f'"{word}"' for word in long),
        short=tuple(word for word in words if len(word) < _SHORTEST),
        code=int(only) if _CODE.fullmatch(only) else None,
    )
