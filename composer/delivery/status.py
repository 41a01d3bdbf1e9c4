"""The status of a message as a pure function of the *set* of its reports.

Reports come late, twice and in any order. The status is the highest reached, so that neither order nor repetition can
matter; the rest of `Fold` depends on nothing but which reports there are and how often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import NamedTuple

from composer.delivery.report import Report, ReportKey


class Status(Enum):
    """How far a message came; `value` is its name for people, `rank` its place: a status never goes back."""

    NONE = "none"
    QUEUED = "queued"
    SENT_TO_WHATSAPP = "sent to WhatsApp"
    SENT_BY_WHATSAPP = "sent by WhatsApp"
    FAILED = "failed"
    DELIVERED = "delivered"
    READ = "read"
    DELETED = "deleted"

    @property
    def rank(self) -> int:
        """0 for none, 7 for deleted."""
        return _RANKS[self]

    @property
    def sentence(self) -> str:
        """What it means, for a person."""
        return _SENTENCES[self]


_RANKS = {status: rank for rank, status in enumerate(Status)}

_SENTENCES = {
    Status.NONE: "Nothing has been reported yet.",
    Status.QUEUED: "LINK has accepted the message and will send it.",
    Status.SENT_TO_WHATSAPP: "LINK has handed the message to WhatsApp.",
    Status.SENT_BY_WHATSAPP: "WhatsApp has sent the message on its way to the phone.",
    Status.FAILED: "The message was not delivered.",
    Status.DELIVERED: "The message is on the recipient’s phone.",
    Status.READ: "The recipient has opened the message.",
    Status.DELETED: "The recipient has deleted the message.",
}


class MetaSteps(NamedTuple):
    """Numbers for the words of Meta's own reports: below zero, where no specification has a code."""

    other: int = -1
    sent: int = -2
    delivered: int = -3
    read: int = -4
    failed: int = -5
    deleted: int = -6


META_STEPS = MetaSteps()

CODES: Mapping[int, Status] = {
    112001: Status.QUEUED,
    112002: Status.SENT_TO_WHATSAPP,
    112006: Status.SENT_BY_WHATSAPP,
    112000: Status.FAILED,
    112403: Status.FAILED,
    112404: Status.FAILED,
    112406: Status.FAILED,
    112408: Status.FAILED,
    112003: Status.DELIVERED,
    112007: Status.READ,
    112008: Status.DELETED,
    META_STEPS.sent: Status.SENT_BY_WHATSAPP,
    META_STEPS.delivered: Status.DELIVERED,
    META_STEPS.read: Status.READ,
    META_STEPS.failed: Status.FAILED,
    META_STEPS.deleted: Status.DELETED,
}
"""LINK 1.6, "Possible resultCodes in Message Status Notifications", and Meta's. Codes that are not here change nothing."""

NO_MORE_REPORTS = frozenset({12409, 112409})
"""LINK lost track of the message: the specification prints 12409; 112409 is what the other codes suggest."""

_IMPLIES = {Status.READ: Status.DELIVERED, Status.DELETED: Status.DELIVERED}
"""What must have happened before, reported or not."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One step. `report` is None for a step that follows from another; `at` is the provider's time."""

    report: Report | None
    status: Status
    at: datetime | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fold:
    """All that the reports of one message say together."""

    status: Status
    no_more_reports: bool
    """LINK said that no further report will come: the status may stay behind what really happened."""
    failure: Report | None
    """The newest failure, also beside a delivery."""
    timeline: tuple[TimelineEntry, ...]
    """By status, then by the provider's time; never by arrival."""
    decisive: Report | None = None
    """The report that made the status; without one the last that changed nothing (an unknown code)."""


def status_of(report: Report) -> Status:
    """What one report says. A report on the whole request that is not a known step says that it failed."""
    status = CODES.get(report.code, Status.NONE)
    if status is Status.NONE and report.whole_request and report.code not in NO_MORE_REPORTS:
        return Status.FAILED
    return status


def fold(reports: Iterable[Report], floor: Status = Status.NONE) -> Fold:
    """The reports of one message together; `floor` is what is known without them (queued, once LINK answered)."""
    known = list(reports)
    counts = Counter(report.key for report in known)
    ordered = _in_order(known)
    status, decisive = _outcome(ordered, floor)
    failures = [one for one in ordered if status_of(one) is Status.FAILED]
    return Fold(
        status=status,
        no_more_reports=any(one.code in NO_MORE_REPORTS for one in ordered),
        failure=failures[-1] if failures else None,
        timeline=_timeline(ordered, counts, status),
        decisive=decisive,
    )


def outcome(reports: Sequence[Report], floor: Status = Status.NONE) -> tuple[Status, Report | None]:
    """`status` and `decisive` of their fold, without the rest of it: for a flood."""
    if len(reports) == 1 and floor is Status.NONE:
        return status_of(reports[0]), reports[0]
    return _outcome(_in_order(reports), floor)


def _in_order(reports: Sequence[Report]) -> list[Report]:
    """Each event once, by status, then by the provider's time."""
    if len(reports) == 1:
        return list(reports)
    chosen: dict[ReportKey, Report] = {}
    for report in reports:
        # Two texts of one event: keep the one that says more, whichever came first.
        chosen[report.key] = max(chosen.get(report.key, report), report, key=_weight)
    return sorted(chosen.values(), key=_order)


def _outcome(ordered: list[Report], floor: Status) -> tuple[Status, Report | None]:
    status = floor
    for report in ordered:
        status = max(status, status_of(report), key=_RANKS.__getitem__)
    making = [one for one in ordered if status_of(one) is status]
    spoken = making or ordered
    return status, spoken[-1] if spoken else None


def _weight(report: Report) -> tuple[bool, int, str]:
    return report.meta_code is not None, len(report.raw), report.raw


def _order(report: Report) -> tuple[int, datetime, str, int, int, str]:
    at = report.timestamp or _EARLIEST
    # Codes without a rank of their own stand where nothing comes after them.
    rank = status_of(report).rank or len(Status)
    index = -2 if report.message_index is None else report.message_index
    return rank, at, report.message_id, index, report.code, report.raw


def _timeline(
    ordered: list[Report], counts: Mapping[ReportKey, int], status: Status
) -> tuple[TimelineEntry, ...]:
    entries = [
        TimelineEntry(one, status_of(one), one.timestamp, _note(one, ordered, counts[one.key]))
        for one in ordered
    ]
    implied = _IMPLIES.get(status)
    if implied and all(entry.status is not implied for entry in entries):
        index = sum(1 for one in entries if 0 < one.status.rank < implied.rank)
        at = next((one.at for one in entries[index:] if one.status.rank > implied.rank), None)
        entries.insert(index, TimelineEntry(None, implied, at, _IMPLIED))
    return tuple(entries)


def _note(report: Report, ordered: list[Report], count: int) -> str:
    status = status_of(report)
    later = [one for one in ordered if status_of(one).rank > status.rank]
    notes = []
    if report.code in NO_MORE_REPORTS:
        notes.append("LINK will send no more reports for this message.")
    elif status is Status.NONE and report.code < 0:
        notes.append(f"Meta reports “{report.description}”; it does not change the status.")
    elif status is Status.NONE:
        notes.append(
            f"Code {report.code} is not in the specification; it does not change the status."
        )
    elif status is Status.FAILED and later:
        notes.append("A failure was reported, and the message arrived nevertheless.")
    elif report.timestamp and any(
        one.timestamp and one.timestamp < report.timestamp for one in later
    ):
        notes.append("Dated after a further step: it came late, or clocks differ.")
    if count > 1:
        notes.append(f"Reported {count} times.")
    return " ".join(notes)


_IMPLIED = "Not reported by itself; it follows from the next step."
_EARLIEST = datetime.min.replace(tzinfo=UTC)
