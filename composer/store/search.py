"""The full-text index over messages: what goes in, and a typed text as a query on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from composer.store.records import Row
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
class Term:
    """What one of the typed words asks for: `word` in the text or at the beginning of an id, `digits` in the number."""

    word: str
    digits: str

    @property
    def indexed(self) -> str:
        """The term for the index, which finds too much; empty where a part of it is too short for it."""
        parts = dict.fromkeys(part for part in (self.word, self.digits) if part)
        if any(len(part) < _SHORTEST for part in parts):
            return ""
        quoted = ('"' + part.replace('"', '""') + '"' for part in parts)
        return f"({' OR '.join(quoted)})"

    def condition(self, table: str = "m") -> tuple[str, tuple[str, ...]]:
        """SQL that is true of the messages meant, and its values.

        Ids are random: in the middle of one every short word stands sooner or later.
        """
        ways, values = [], [self.word]
        if self.word.isascii():
            ways.append(f"instr(lower({table}.summary), lower(?))")
        else:
            ways.append(f"instr(fold({table}.summary), fold(?))")
        if self.digits:
            ways.append(f"instr({table}.destination, ?)")
            values.append(self.digits)
        if len(self.word) >= _SHORTEST:
            ways += [
                f"instr(lower({table}.message_id), lower(?)) = 1",
                f"(SELECT instr(lower(ref_id), lower(?)) = 1 FROM requests WHERE id = {table}.request_id)",  # noqa: S608
            ]
            values += [self.word, self.word]
        return f"({' OR '.join(ways)})", tuple(values)


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text: its `terms`, each of which must be found, or the `code` that it may be."""

    terms: tuple[Term, ...]
    code: int | None

    @property
    def match(self) -> str:
        """What to ask the index; empty where only a walk over the messages finds it."""
        return " AND ".join(term.indexed for term in self.terms if term.indexed)


def read_query(text: str) -> Query | None:
    """What to look for; None when nothing was typed. A number may be written with spaces, hyphens and a plus."""
    text = plain(text).replace("\0", " ").strip()
    words = [text] if _NUMBER.fullmatch(text) else text.split()
    if not words:
        return None
    terms = tuple(Term(word, _digits(word)) for word in words)
    only = terms[0].digits if len(terms) == 1 else ""
    return Query(terms, int(only) if _CODE.fullmatch(only) else None)


def found_by(text: str, row: Row) -> tuple[str, str] | None:
    """What the text was found in, where neither number nor message show it: "refId", "messageId" or "code", and its value."""
    query = read_query(text)
    if query is None:
        return None
    for term in query.terms:
        word = term.word.casefold()
        if word in row.summary.casefold() or (term.digits and term.digits in row.destination):
            continue
        for name, value in (("refId", row.ref_id), ("messageId", row.message_id)):
            if value.casefold().startswith(word):
                return name, value
        if query.code is not None and query.code in (row.code, row.meta_code):
            return "code", str(query.code)
    return None


def first_found(text: str, summary: str) -> int:
    """Where in a message's line the first of the typed words stands; -1 where none does."""
    query = read_query(text)
    line = summary.lower()
    places = [line.find(term.word.lower()) for term in query.terms] if query else []
    return min((place for place in places if place >= 0), default=-1)


def _digits(word: str) -> str:
    return re.sub(r"\D", "", word, flags=re.ASCII) if _NUMBER.fullmatch(word) else ""
