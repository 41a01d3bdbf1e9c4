"""The template library in the journal's file: what a person writes, what accounts have, and every call about it.

`TemplateBook` writes, and belongs to the journal's thread (`journal.part(TemplateBook)`); see `template_reader` for looking.
Nothing is deleted: what is removed can be brought back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from composer.store.part import Part
from composer.store.template_reader import whole
from composer.store.template_records import NewCall, Outcome, Stored, member
from composer.store.text import plain
from composer.templates.parts import OF_STORED, category
from composer.templates.sorting import brought_up, kind_of, searched

DELETED = "DELETED"
"""The status of what an account no longer has."""


class TemplateBook(Part):
    """The writer. Every method raises JournalError when the disk does not take it; then nothing has changed."""

    def recover(self) -> None:
        """At the start: what was leaving when Composer ended may have arrived. What was only asked for did not come."""
        with self._change():
            self._db.execute(
                "UPDATE template_calls SET state = 'failed', sentence = ? WHERE state = 'sending'"
                " AND deed IN ('fetch', 'list')",
                (_NOT_FETCHED,),
            )
            self._db.execute(
                "UPDATE template_calls SET state = 'uncertain', title = ?, sentence = ? WHERE state = 'sending'",
                _INTERRUPTED,
            )

    def add(self, definitions: Iterable[Mapping[str, Any]]) -> list[int]:
        """New templates, which are here alone; their keys. All or none."""
        now = self._clock()
        with self._change():
            return [self._add(one, now) for one in definitions]

    def write(self, key: int, definition: Mapping[str, Any]) -> None:
        """The template is now this. Raises JournalError where there is none with that key."""
        with self._change():
            before = self._found(key)
            self._keep(key, definition, before.base)

    def remove(self, keys: Sequence[int]) -> None:
        """They are listed no more. Accounts still have them."""
        with self._change():
            for key in keys:
                self._db.execute(
                    "UPDATE templates SET removed = ? WHERE key = ?", (self._clock(), key)
                )

    def bring_back(self, keys: Sequence[int]) -> None:
        """They are listed again."""
        with self._change():
            for key in keys:
                self._db.execute("UPDATE templates SET removed = NULL WHERE key = ?", (key,))

    def claim(self, keys: Sequence[int], account: str, source: str) -> None:
        """Templates that came with ids of Meta's are that account's; nothing is known yet of how they are there."""
        with self._change():
            for key in keys:
                found = self._found(key)
                identity = found.definition.get("id")
                if found.entry.account or identity in (None, ""):
                    continue
                bare = _bare(found.definition)
                self._db.execute(
                    "UPDATE templates SET account = ?, source = ?, template_id = ? WHERE key = ?",
                    (account, source, plain(str(identity)), key),
                )
                self._keep(key, bare, bare)

    def disown(self, key: int) -> None:
        """It is not the account's after all: it is here alone."""
        with self._change():
            self._db.execute(
                "UPDATE templates SET account = '', source = '', template_id = '', status = '', reason = '', known = 0,"
                " base = NULL, remote = NULL, edited = 0 WHERE key = ?",
                (key,),
            )

    def submitted(
        self,
        key: int,
        account: str,
        source: str,
        sent: Mapping[str, Any],
        answer: Mapping[str, Any],
    ) -> None:
        """The account took the template as it was sent; `answer` is what it said: its id, status and category."""
        now = self._clock()
        with self._change():
            before = self._found(key)
            identity, status = member(answer, "id"), member(answer, "status")
            self._db.execute(
                "UPDATE templates SET account = ?, source = ?, submitted = ?, known = ?, reason = '',"
                " template_id = iif(?5 <> '', ?5, template_id), status = iif(?6 <> '', ?6, status) WHERE key = ?7",
                (account, source, now, now, plain(identity), plain(status), key),
            )
            # What was written on meanwhile stays, and counts as changed; what a file said of its status does not.
            self._keep(key, _bare(before.definition), _bare(sent))

    def fetched(self, key: int, remote: Mapping[str, Any]) -> None:
        """What the account has now. What was changed here and not submitted stays as it is."""
        with self._change():
            before = self._found(key)
            base = brought_up(before.base if before.base is not None else {}, remote)
            reason = member(remote, "rejected_reason")
            self._db.execute(
                "UPDATE templates SET remote = ?, status = ?, reason = ?, known = ? WHERE key = ?",
                (
                    _text(remote),
                    plain(member(remote, "status")),
                    "" if reason == "NONE" else plain(reason),
                    self._clock(),
                    key,
                ),
            )
            kept = before.definition if before.entry.edited or before.base is None else base
            self._keep(key, kept, base)

    def found(
        self, account: str, source: str, remote: Mapping[str, Any], *, into: int | None = None
    ) -> int:
        """A template that was fetched by its id: put to the one that has this id, or `into` that one, or a new one; its key."""
        identity = str(remote.get("id") or "")
        with self._change():
            rows = self._db.execute(
                # The second condition on the id is the index's own: without it all rows are read.
                "SELECT key FROM templates WHERE account = ? AND template_id = ? AND template_id <> ''"
                " ORDER BY removed IS NOT NULL, key LIMIT 1",
                (account, identity),
            ).fetchall()
            key: Any = rows[0][0] if rows else into
            if key is None:
                key = self._add(_bare(remote), self._clock())
            self._db.execute(
                "UPDATE templates SET account = ?, source = ?, template_id = ?, removed = NULL WHERE key = ?",
                (account, source, plain(identity), key),
            )
            stored = self._found(key)
            if stored.base is None:
                self._keep(key, stored.definition, brought_up(stored.definition, remote))
            self.fetched(key, remote)
            return int(key)

    def gone(self, key: int) -> None:
        """The account no longer has it; here it stays."""
        with self._change():
            self._db.execute(
                "UPDATE templates SET status = ?, reason = '', known = ? WHERE key = ?",
                (DELETED, self._clock(), key),
            )

    def begin_call(self, call: NewCall) -> int:
        """Write a call down before its first byte leaves."""
        with self._change():
            self._db.execute(
                "INSERT INTO template_calls (template, account, source, template_id, deed, method, path, body, was, state,"
                " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'sending', ?)",
                (
                    *(call.template, call.account, call.source, plain(call.template_id), call.deed),
                    *(call.method, call.path, call.body, call.was, self._clock()),
                ),
            )
            return self._db.last_insert_rowid()

    def end_call(self, call: int, outcome: Outcome, template: int | None = None) -> None:
        """What became of it; `template` is the one that a fetch brought."""
        with self._change():
            body = None if outcome.body is None else plain(outcome.body)
            self._db.execute(
                "UPDATE template_calls SET state = ?, answered = ?, answer_status = ?, answer_body = ?, title = ?,"
                " sentence = ?, template = coalesce(?, template) WHERE id = ?",
                (
                    *(outcome.state, self._clock(), outcome.status, body, outcome.title),
                    *(outcome.sentence, template, call),
                ),
            )
            self._fold(call)

    def settle(self, key: int, deed: str, *, counted: bool) -> None:
        """What the account has shows whether the last such call, whose answer was lost, counted."""
        state, words = ("accepted", _COUNTED) if counted else ("failed", _NOT_COUNTED)
        with self._change():
            self._db.execute(
                "UPDATE template_calls SET state = ?1, title = '', sentence = ?2 WHERE state = 'uncertain' AND id ="
                " (SELECT max(id) FROM template_calls WHERE template = ?3 AND deed = ?4)",
                (state, words, key, deed),
            )

    def _fold(self, call: int) -> None:
        """A fetch that brought what the one before brought counts with that one; so does a page of a list."""
        rows = self._db.execute(
            "SELECT old.id FROM template_calls new, template_calls old WHERE new.id = ?1 AND new.deed IN ('fetch', 'list')"
            " AND old.id = (SELECT max(id) FROM template_calls WHERE template IS new.template AND id < ?1"
            " AND (template IS NOT NULL OR (path = new.path AND account = new.account)))"
            " AND old.deed = new.deed AND old.state = new.state AND old.answer_body IS new.answer_body"
            " AND old.sentence = new.sentence",
            (call,),
        ).fetchall()
        for (old,) in rows:
            self._db.execute(
                "UPDATE template_calls SET times = times + 1, answered = (SELECT answered FROM template_calls WHERE id = ?)"
                " WHERE id = ?",
                (call, old),
            )
            self._db.execute("DELETE FROM template_calls WHERE id = ?", (call,))

    def _add(self, definition: Mapping[str, Any], now: float) -> int:
        self._db.execute(
            "INSERT INTO templates (definition, created, changed, status, name, language, category, kind, edited, searched)"
            " VALUES ('{}', ?, ?, ?, '', '', '', '', 0, '')",
            (now, now, plain(member(definition, "status"))),
        )
        key = self._db.last_insert_rowid()
        self._keep(key, definition, None)
        return key

    def _keep(
        self, key: int, definition: Mapping[str, Any], base: Mapping[str, Any] | None
    ) -> None:
        """Write what is here, and all that follows from it."""
        self._db.execute(
            "UPDATE templates SET definition = ?1, base = ?2, name = ?3, language = ?4, category = ?5, kind = ?6,"
            " searched = ?7, edited = ?8, changed = iif(definition = ?1, changed, ?9) WHERE key = ?10",
            (
                *(_text(definition), None if base is None else _text(base)),
                *(plain(member(definition, "name")), plain(member(definition, "language"))),
                *(category(definition), kind_of(definition), plain(searched(definition))),
                *(int(base is not None and base != definition), self._clock(), key),
            ),
        )

    def _found(self, key: int) -> Stored:
        return whole(self._db, key)


def _bare(definition: Mapping[str, Any]) -> dict[str, Any]:
    """Without what only the account says of it."""
    return {key: value for key, value in definition.items() if key not in OF_STORED}


def _text(value: Mapping[str, Any]) -> str:
    """JSON text; half a character (a lone surrogate) is written as its escape."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text


_COUNTED = "The answer was lost. What the account has shows that it counted."
_NOT_COUNTED = "The answer was lost. What the account has shows that it did not count."
_NOT_FETCHED = "Composer ended before an answer came."
_INTERRUPTED = (
    "It may have arrived",
    "Composer ended while the request was leaving. Fetch the template to see whether it counted.",
)
