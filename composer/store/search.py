"""What was typed into the search field, as questions that indexes answer: numbers and texts by FTS, ids by their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import apsw

from composer.store.records import Row
from composer.store.text import plain

_SHORTEST = 3
"""Letters that a trigram index needs."""

_LONG = 6
"""Letters after the first three beyond which a beginning (often a country's) tells too little."""

_NUMBER = re.compile(r"[+(\d][\d\s().\-/]*", re.ASCII)
_CODE = re.compile(r"\d{1,7}", re.ASCII)

_LAST = "\U0010ffff"
"""After every beginning."""


def index_messages(db: apsw.Connection, ids: Iterable[int]) -> None:
    """Put new messages into the index."""
    db.executemany(
        "INSERT INTO search (rowid, text)"
        " SELECT id, ltrim(destination, '+') || char(10) || summary FROM messages WHERE id = ?",
        ((one,) for one in ids),
    )


@dataclass(frozen=True, slots=True)
class Term:
    """What one of the typed words asks for: `word` in the text or at the beginning of an id, `digits` in the number."""

    word: str
    digits: tuple[str, ...]
    """As they were typed and, where a number may have been written for its own country, without the leading 0."""

    @property
    def indexed(self) -> str:
        """The term for the index, which finds too much; empty where a part of it is too short for it."""
        parts = dict.fromkeys((self.word, *self.digits))
        if any(len(part) < _SHORTEST for part in parts):
            return ""
        return f"({' OR '.join(map(_trigrams, parts))})"

    @property
    def beginning(self) -> tuple[str, str] | None:
        """From where to where ids begin with the word; None for what is too short to be an id's."""
        return (self.word, self.word + _LAST) if len(self.word) >= _SHORTEST else None

    def condition(self, table: str = "m") -> tuple[str, tuple[str, ...]]:
        """SQL that is true of the messages meant, and its values.

        Ids are random: in the middle of one every short word stands sooner or later.
        """
        ways, values = [], [self.word]
        if self.word.isascii():
            ways.append(f"instr(lower({table}.summary), lower(?))")
        else:
            ways.append(f"instr(fold({table}.summary), fold(?))")
        for digits in self.digits:
            ways.append(f"instr({table}.destination, ?)")
            values.append(digits)
        if self.beginning:
            ways += [
                f"instr(lower({table}.message_id), lower(?)) = 1",
                f"instr({table}.wa_message_id, ?) = 1",
                f"(SELECT instr(lower(ref_id), lower(?)) = 1 FROM requests WHERE id = {table}.request_id)",  # noqa: S608
            ]
            values += [self.word] * 3
        return f"({' OR '.join(ways)})", tuple(values)


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text: its `terms`, each of which must be found, or the `code` that it may be."""

    terms: tuple[Term, ...]
    code: int | None

    @property
    def match(self) -> str:
        """What to ask the index; empty where only a walk over the messages finds it."""
        # Digits first: the first that is asked leads the others, and digits are rarer than letters.
        terms = sorted(self.terms, key=lambda term: not term.digits)
        return " AND ".join(term.indexed for term in terms if term.indexed)

    @property
    def short(self) -> bool:
        """Whether no word of it is long enough for the index."""
        return not self.match


def read_query(text: str) -> Query | None:
    """What to look for; None when nothing was typed. A number may be written with spaces, hyphens and a plus."""
    text = plain(text).replace("\0", " ").strip()
    words = [text] if _NUMBER.fullmatch(text) else text.split()
    if not words:
        return None
    terms = tuple(Term(word, _digits(word)) for word in words)
    only = terms[0].digits[0] if len(terms) == 1 and terms[0].digits else ""
    return Query(terms, int(only) if _CODE.fullmatch(only) else None)


def found_by(text: str, row: Row) -> tuple[str, str] | None:
    """What the text was found in, where neither number nor message show it: "refId", "messageId" or "code", and its value."""
    query = read_query(text)
    if query is None:
        return None
    for term in query.terms:
        word = term.word.casefold()
        if word in row.summary.casefold() or any(one in row.destination for one in term.digits):
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


def _digits(word: str) -> tuple[str, ...]:
    if not _NUMBER.fullmatch(word):
        return ()
    digits = re.sub(r"\D", "", word, flags=re.ASCII)
    national = digits.lstrip("0")
    both = (digits, national) if len(national) >= _SHORTEST else (digits,)
    return tuple(dict.fromkeys(one for one in both if one))


def _trigrams(part: str) -> str:
    """Enough of the part's trigrams to find few others; its letters' order is looked at in what they find."""
    return f"({' AND '.join(dict.fromkeys(map(_quoted, _threes(part))))})"


def _threes(part: str) -> Iterator[str]:
    """Side by side from the end, where numbers and words differ most. Each more costs as much as all it finds."""
    last = len(part) - _SHORTEST
    yield from (part[at : at + _SHORTEST] for at in range(last, -1, -_SHORTEST))
    if last < _LONG and last % _SHORTEST:
        yield part[:_SHORTEST]


def _quoted(part: str) -> str:
    return '"' + part.replace('"', '""') + '"'
