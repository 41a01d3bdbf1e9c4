"""What the template library keeps: frozen data, no SQL. Times are seconds since 1970 (UTC)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

DEEDS: Final = ("create", "update", "fetch", "delete", "list")
"""What a call is for."""
STATES: Final = ("sending", "accepted", "refused", "failed", "uncertain")
"""What became of a call; `failed` certainly reached nobody."""
FOLLOWED: Final = ("PENDING", "IN_APPEAL", "PENDING_DELETION")
"""Statuses of Meta's that change by themselves soon."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One template, as a list shows it."""

    key: int
    name: str
    language: str
    category: str
    """Meta's word, or empty."""
    kind: str
    """Of `composer.templates.sorting.KINDS`."""
    account: str
    """The id of the account that has it, or that it was given to; empty where it is here alone."""
    source: str
    """Whose it is there: a number of LINK's account, a WhatsApp Business Account of Meta's."""
    template_id: str
    """Meta's id; empty where it has none, or it is not known."""
    status: str
    """Meta's word as it was last known; of a template that is here alone: what it came with, else empty."""
    reason: str
    """Why Meta rejected it."""
    known: float
    """When the account last said so; 0: never."""
    submitted: float
    """When it was last submitted from here; 0: never."""
    changed: float
    """When it was last changed here."""
    edited: bool
    """Whether it was changed here since the account had the same."""
    searched: str
    """Everything in it that may be looked for, in small letters."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One template, whole."""

    entry: Entry
    definition: dict[str, Any]
    """As it stands here."""
    base: dict[str, Any] | None
    """As it stood here when the account last had the same; None where no account ever had it."""
    remote: dict[str, Any] | None
    """What the account last gave."""
    removed: float | None = None


@dataclass(frozen=True, slots=True)
class NewCall:
    """A call that is about to leave."""

    template: int | None
    account: str
    source: str
    template_id: str
    deed: str
    method: str
    path: str
    body: str | None = None
    was: str = ""
    """The template's status at that moment, as far as it is known."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a call; title and sentence are for a person."""

    state: str
    status: int | None = None
    body: str | None = None
    title: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A call as the journal has it."""

    id: int
    template: int | None
    account: str
    template_id: str
    deed: str
    method: str
    path: str
    body: str | None
    state: str
    at: float
    answered: float | None
    answer_status: int | None
    answer_body: str | None
    title: str
    sentence: str
    times: int
    """How often in a row it brought the same."""


def member(value: Mapping[str, Any], key: str) -> str:
    """A text of an answer of Meta's; empty where there is none."""
    found = value.get(key)
    return found if isinstance(found, str) else ""
