"""What goes into the journal and what comes out of it: frozen data, no SQL. Times are seconds since 1970 (UTC)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

STATES = (
    "waiting",
    "sending",
    "accepted",
    "rejected",
    "uncertain",
    "held",
    "cancelled",
    "expired",
)
"""The states of a request."""

PAUSED = "paused"
"""Shown by what waits in a batch that is paused (see `paused`)."""

SHOWN = (
    "waiting",
    PAUSED,
    "sending",
    "uncertain",
    "rejected",
    "held",
    "cancelled",
    "expired",
    "queued",
    "sent",
    "delivered",
    "read",
    "failed",
    "deleted",
)
"""The words for one message: its request's state until LINK has it, its delivery status from then on."""

ELSEWHERE = "elsewhere"
"""In the place of a word, for messages that reports speak of and that were not sent from here; also their `Row.state`."""

WATCHED = "watched"
"""In the place of a word, for messages that a person watches, whatever they show."""


@dataclass(frozen=True, slots=True)
class NewRequest:
    """One MessageRequest to be sent. `body` is the exact JSON text; it carries `ref_id` itself.

    Raises ValueError without a refId, a destination or a message.
    """

    ref_id: str
    account: str
    body: str
    source: str
    destinations: tuple[str, ...]
    kind: str = ""
    """The message kind's key; what the picker calls it."""
    summaries: tuple[str, ...] = ("",)
    """One line for each of the request's messages: what it says, to be found again."""
    batch: str = ""
    """What was sent with one press of the button; `cancel` takes it."""
    valid_until: float | None = None
    """When LINK gives up; None is LINK's default, 48 hours from now."""
    parent_ref: str = ""
    """The refId of the request this one repeats."""

    def __post_init__(self) -> None:
        if not (self.ref_id.strip() and self.destinations and self.summaries):
            message = "a request needs a refId, a destination and a message"
            raise ValueError(message)


class Accepted(Protocol):
    """What the journal wants to know of LINK's MessageResponse, or of Meta's answer."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def message_ids(self) -> Sequence[str]:
        """In the order of the destinations."""

    @property
    def body(self) -> str:
        """As it was read."""


class Arrived(Protocol):
    """One event of a relay: `body` is the exact text of one callback, `received` an RFC 3339 time."""

    @property
    def cursor(self) -> str:
        """The relay's name for its place."""

    @property
    def gate(self) -> str:
        """The event report gate it came through."""

    @property
    def received(self) -> str:
        """When the relay got it."""

    @property
    def body(self) -> str:
        """What LINK posted."""


@dataclass(frozen=True, slots=True)
class Due:
    """A request whose turn has come."""

    id: int
    ref_id: str
    account: str
    source: str
    body: str
    tries: int
    """How often it has been tried before."""
    destinations: tuple[str, ...]
    lane: int = 0
    """Where it waited: a batch has a lane of its own, all else shares lane 0."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Why an account's queue stands still."""

    account: str
    since: float
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a relay was read. `caught_up` is when its end was last seen (0: never)."""

    relay: str
    epoch: str
    cursor: str
    caught_up: float


@dataclass(frozen=True, slots=True)
class Filter:
    """Which messages: `text` is looked for in number, refId, messageId, summary and codes; no `statuses` means all."""

    text: str = ""
    statuses: frozenset[str] = frozenset()
    """Of `SHOWN`; `ELSEWHERE` alone for what was not sent from here, `WATCHED` alone for what a person watches."""
    account: str | None = None
    days: tuple[int, int] | None = None
    """The first and the last of the person's days on which it was sent, as yyyymmdd."""


Key = int
"""Where a page ends: the id of its last row. Ids grow in the order of sending."""


@dataclass(frozen=True, slots=True)
class Row:
    """One message to one recipient, as a list shows it."""

    id: int
    request_id: int
    created: float
    destination: str
    source: str
    account: str
    kind: str
    summary: str
    state: str
    """The request's, of `STATES`."""
    status: str
    """The delivery status: the value of a `composer.delivery.status.Status`."""
    code: int | None
    """LINK's resultCode of the report that made the status; None without a report."""
    meta_code: int | None
    message_id: str
    ref_id: str
    updated: float
    shown: str
    """The one word for both, of `SHOWN`."""
    watched: bool = False
    """Whether a person asked to be told what becomes of it."""


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A callback that concerns the message. `received` is the relay's RFC 3339 time, `provider_time` LINK's."""

    id: int
    received: str
    raw: str
    relay: str
    gate: str
    code: int | None
    provider_time: float | None
    duplicate: bool
    """Whether the same report was there before."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A step of the request."""

    at: float
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class Detail:
    """All that is known of one message."""

    row: Row
    body: str
    answer_status: int | None
    answer_body: str | None
    error_title: str
    error_sentence: str
    history: tuple[HistoryEntry, ...]
    reports: tuple[StoredReport, ...]
    """In the order of arrival; those on the whole request among them."""
    valid_until: float
    not_before: float
    """When a waiting request is tried."""
    tries: int
    batch: str
    parent_ref: str
    wa_message_id: str
