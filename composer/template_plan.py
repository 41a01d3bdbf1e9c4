"""What submitting a template would do, and what stands against it: said before anything leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from composer.clients.errors import ClientError
from composer.clients.templates_shared import Request, Resources
from composer.messages.problem import Problem
from composer.store.accounts import is_metas
from composer.store.templates import DELETED
from composer.templates.editing import Leave, changes, check_edit, creation, may_edit, source_for
from composer.templates.review import review, review_among

if TYPE_CHECKING:
    from composer.store.template_reader import TemplateReader
    from composer.store.template_records import Entry, Stored


@dataclass(frozen=True, slots=True)
class Plan:
    """One submission."""

    request: Request
    source: str
    copied: bool
    """Whether it becomes a template of its own: another account has this one."""
    problems: tuple[Problem, ...]
    """Of the definition, beside those of the account, and of the change; the worst first."""
    leave: Leave | None
    """Whether it may be edited now; None for a template that is new to the account."""

    @property
    def is_update(self) -> bool:
        """Whether the account has it already."""
        return self.request.deed == "update"


def leave_for(reader: TemplateReader | Once, entry: Entry, now: float) -> Leave | None:
    """Whether its account takes changes of it, by the edits that were made from here; None where no account has it."""
    if not (entry.account and entry.template_id) or entry.status == DELETED:
        return None
    edits = [
        datetime.fromtimestamp(at, UTC) for at in reader.edits(entry.account, entry.template_id)
    ]
    return may_edit(entry.status, edits, datetime.fromtimestamp(now, UTC))


class Once:
    """A reader that looks once for what the plans of several templates need."""

    def __init__(self, reader: TemplateReader) -> None:
        self._reader = reader
        self.edits = reader.edits
        self._entries: list[Entry] | None = None
        self._known: dict[int, dict[str, Any]] = {}

    def entries(self) -> list[Entry]:
        """See `TemplateReader`."""
        if self._entries is None:
            self._entries = self._reader.entries()
        return self._entries

    def definitions(self, keys: Sequence[int]) -> list[dict[str, Any]]:
        """See `TemplateReader`."""
        fresh = [key for key in keys if key not in self._known]
        self._known |= zip(fresh, self._reader.definitions(fresh), strict=True)
        return [self._known[key] for key in keys]


def tried(
    reader: TemplateReader | Once, stored: Stored, account: str, frame: Resources, now: float
) -> Plan | ClientError:
    """See `planned`; where that cannot be made, why."""
    try:
        return planned(reader, stored, account, frame, now)
    except ClientError as error:
        return error


def planned(
    reader: TemplateReader | Once, stored: Stored, account: str, frame: Resources, now: float
) -> Plan:
    """The plan, at `now` in seconds since 1970. Raises Held where the account's details do not make a path."""
    entry, definition = stored.entry, creation(stored.definition)
    theirs = entry.account == account and bool(entry.template_id) and entry.status != DELETED
    namesakes = [
        one.key for one in reader.entries()
        if one.account == account and one.key != entry.key and one.template_id and one.status != DELETED
    ]  # fmt: skip
    problems = [*review(definition), *review_among(definition, reader.definitions(namesakes))]
    leave = None
    if theirs:
        before = {**(stored.base or {}), "status": entry.status}
        request = frame.update(entry.template_id, changes(stored.base, definition))
        after = {**definition, "status": entry.status}
        problems += check_edit(before, after, source_for(metas=is_metas(account)))
        leave = leave_for(reader, entry, now)
    else:
        request = frame.create(definition)
    ordered = tuple(sorted(problems, key=lambda problem: problem.severity.rank))
    copied = entry.account not in ("", account)
    return Plan(request, frame.source, copied, ordered, leave)
