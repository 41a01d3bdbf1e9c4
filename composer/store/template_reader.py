"""Looking into the template library, from any thread."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import apsw

from composer.store.faults import JournalError, explained
from composer.store.schema import open_reader
from composer.store.template_records import Call, Entry, Stored

MOST_CALLS = 200
"""Calls of one template that are listed."""


class TemplateReader:
    """Looks into the library. For one thread at a time; `close` when done. Everything may raise JournalError."""

    def __init__(self, path: Path) -> None:
        self._path, self._db = path, open_reader(path)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def entries(self) -> list[Entry]:
        """All that are there, by name and language."""
        with explained(self._path):
            rows = self._db.execute(
                f"SELECT {_COLUMNS} FROM templates WHERE removed IS NULL ORDER BY name, language, key"  # noqa: S608
            )
            return [_entry(row) for row in rows]

    def stored(self, key: int) -> Stored:
        """One of them, also one that was removed. Raises JournalError where there is none."""
        with explained(self._path):
            return whole(self._db, key)

    def definitions(self, keys: Sequence[int]) -> list[dict[str, Any]]:
        """Definitions, in the order of their keys as given."""
        with explained(self._path):
            rows = self._db.execute(
                "SELECT t.definition FROM json_each(?) wanted JOIN templates t ON t.key = wanted.value ORDER BY wanted.id",
                (json.dumps(list(keys)),),
            )
            return [json.loads(text) for (text,) in rows]

    def calls(self, key: int) -> list[Call]:
        """The calls about one, the newest first; with the pages of its account's list that had it."""
        with explained(self._path):
            rows = self._db.execute(
                f"SELECT {_CALL} FROM template_calls WHERE template = ?1 UNION ALL"  # noqa: S608 - constants
                f" SELECT {_LISTED} FROM template_calls c JOIN templates t ON t.key = ?1 AND t.template_id <> ''"
                " WHERE c.template IS NULL AND c.deed = 'list' AND c.source = t.source"
                " AND instr(c.answer_body, '\"' || t.template_id || '\"') > 0 ORDER BY 1 DESC LIMIT ?2",
                (key, MOST_CALLS),
            )
            return [Call(*row) for row in rows]

    def edits(self, account: str, template_id: str) -> list[float]:
        """When it was edited from here while it was approved, as far as that was accepted or may have been."""
        with explained(self._path):
            rows = self._db.execute(
                "SELECT at FROM template_calls WHERE account = ? AND template_id = ? AND deed = 'update'"
                " AND was = 'APPROVED' AND state IN ('accepted', 'uncertain') ORDER BY at",
                (account, template_id),
            )
            return [float(at) for (at,) in rows]


_CALL = (
    "id, template, account, template_id, deed, method, path, body, state, at, answered, answer_status, answer_body, title,"
    " sentence, times"
)
_LISTED = ", ".join(f"c.{one.strip()}" for one in _CALL.split(","))
_COLUMNS = (
    "key, name, language, category, kind, account, source, template_id, status, reason, known, submitted, changed, edited,"
    " searched"
)


_EDITED = 13


def _entry(row: Sequence[Any]) -> Entry:
    values = [*row]
    values[_EDITED] = bool(row[_EDITED])
    return Entry(*values)


def whole(db: apsw.Connection, key: int) -> Stored:
    """A template by its key. Raises JournalError where there is none."""
    row: tuple[Any, ...] | None = db.execute(
        f"SELECT {_COLUMNS}, definition, base, remote, removed FROM templates WHERE key = ?",  # noqa: S608
        (key,),
    ).fetchone()
    if row is None:
        raise JournalError("This template is not in the library", "It may have been removed.")
    base, remote = (None if text is None else json.loads(text) for text in row[16:18])
    return Stored(_entry(row[:15]), json.loads(row[15]), base, remote, row[18])
