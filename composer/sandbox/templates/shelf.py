"""The templates that the sandbox holds, in its file: they survive it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import apsw

from composer.sandbox.templates.course import Course, Turn, turn_at

_COLUMNS = "id, owner, name, language, definition, created, course, edits, deleted"


@dataclass(frozen=True, slots=True)
class Template:
    """One template in one language. Times are seconds of the sandbox's own clock."""

    id: str
    owner: str
    """Platform, partner and source: who holds it."""
    name: str
    language: str
    definition: dict[str, Any]
    created: float
    course: Course
    edits: tuple[float, ...] = ()
    """When it was edited while it was approved."""
    deleted: float | None = None

    def turn(self, now: float) -> Turn:
        """Its status at `now`."""
        return turn_at(self.course, now)


def owner_of(platform: object, partner: object, source: object) -> str:
    """Who holds a template: the source counts by its digits, with or without +."""
    return json.dumps([str(platform), str(partner), str(source).lstrip("+")])


class Shelf:
    """The part of the file that is about templates. Used by one event loop."""

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db

    def next_number(self) -> int:
        """The number that the next template will have."""
        last = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'template'")
        found = last.fetchone()
        return int(found[0]) + 1 if found else 1

    def put(self, template: Template) -> None:
        """Keep a template, new or changed, durably."""
        course = json.dumps([asdict(turn) for turn in template.course])
        values = (
            template.id,
            template.owner,
            template.name,
            template.language,
            json.dumps(template.definition),
            template.created,
            course,
            json.dumps(template.edits),
            template.deleted,
        )
        with self._db:
            self._db.execute(
                f"INSERT INTO template ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)"  # noqa: S608 - a constant
                " ON CONFLICT (id) DO UPDATE SET definition = excluded.definition,"
                " course = excluded.course, edits = excluded.edits, deleted = excluded.deleted",
                values,
            )

    def delete(self, template: Template, now: float) -> None:
        """Take a template away; that it was there is remembered."""
        self.put(replace(template, deleted=now))

    def by_id(self, owner: str, identity: str) -> Template | None:
        """An owner's template, unless it was deleted."""
        return next(self._find("owner = ? AND id = ? AND deleted IS NULL", owner, identity), None)

    def of_owner(self, owner: str) -> list[Template]:
        """Everything an owner has or had, the deleted too, oldest first."""
        return list(self._find("owner = ?", owner))

    def called(self, name: str) -> list[Template]:
        """All templates of a name that are there, whoever owns them."""
        return list(self._find("name = ? AND deleted IS NULL", name))

    def named(self, owner: str, name: str) -> list[Template]:
        """An owner's templates of a name that are there, in all languages."""
        return list(self._find("owner = ? AND name = ? AND deleted IS NULL", owner, name))

    def all(self) -> list[Template]:
        """All that are there, oldest first."""
        return list(self._find("deleted IS NULL"))

    def _find(self, where: str, *values: object) -> Iterator[Template]:
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM template WHERE {where} ORDER BY number",  # noqa: S608 - constants
            values,
        )
        for identity, owner, name, language, definition, created, course, edits, deleted in rows:
            yield Template(
                identity,
                owner,
                name,
                language,
                json.loads(definition),
                created,
                tuple(Turn(**turn) for turn in json.loads(course)),
                tuple(json.loads(edits)),
                deleted,
            )
