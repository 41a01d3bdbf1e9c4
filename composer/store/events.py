"""Callbacks into the journal: kept raw, matched to what was sent, and folded into each message's status.

What a message shows is a function of the set of its reports: their order, repetition and place before or after LINK's
answer change nothing. All functions run inside the writer's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import apsw

from composer.delivery.report import Inbound, Report, Unknown, parse
from composer.delivery.status import Fold, Status, fold
from composer.store.inbound import take_inbound
from composer.store.records import Arrived
from composer.store.text import plain


def apply_events(
    db: apsw.Connection, relay: str, epoch: str, events: Iterable[Arrived], now: float
) -> set[int]:
    """Store the events that are new and settle the requests they speak of; the ids of those requests."""
    touched: set[int] = set()
    for event in events:
        request = _store(db, relay, epoch, event, now)
        if request is not None:
            touched.add(request)
    for request in touched:
        settle(db, request, now)
    return touched


def adopt(db: apsw.Connection, request: int, message_ids: Sequence[str]) -> None:
    """Take over reports that came before the answer and named no refId of ours."""
    for message_id in message_ids:
        db.execute(
            "UPDATE events SET request_id = ? WHERE message_id <> '' AND message_id = ? AND request_id IS NULL",
            (request, message_id),
        )


def settle(db: apsw.Connection, request: int, now: float) -> None:
    """Bring the request's state and its messages in line with all reports that are known."""
    ((state,),) = db.execute("SELECT state FROM requests WHERE id = ?", (request,))
    reports = _reports(db, request)
    if state == "sending":
        # The answer is under way; whoever writes it down settles then.
        return
    if state != "accepted":
        if not _proves_acceptance(state, reports):
            return
        _accept(db, request, now)
    messages = _messages(db, request)
    _learn_id(db, messages, reports)
    places = {report.event: _place(report, messages) for report in reports}
    for report in reports:
        if report.message != places[report.event]:
            db.execute(
                "UPDATE events SET message = ? WHERE id = ?", (places[report.event], report.event)
            )
    for message in messages:
        own = [one.report for one in reports if one.whole or places[one.event] == message.id]
        _write(db, message.id, fold(own, Status.QUEUED), own, now)


@dataclass(slots=True)
class _Stored:
    event: int
    message: int | None
    whole: bool
    report: Report


@dataclass(slots=True)
class _Message:
    id: int
    position: int
    index: int
    message_id: str


def _store(db: apsw.Connection, relay: str, epoch: str, event: Arrived, now: float) -> int | None:
    """Insert one event unless it is there; the request it belongs to, if it was sent from here."""
    gate, received, raw = plain(event.gate), plain(event.received), plain(event.body)
    if _known(db, (relay, epoch, event.cursor), gate, received, raw):
        return None
    found = parse(raw)
    values: dict[str, object] = {
        "relay": relay,
        "epoch": epoch,
        "cursor": event.cursor,
        "gate": gate,
        "received": received,
        "what": _WHAT[type(found)],
        "raw": raw,
    }
    request = None
    if isinstance(found, Report):
        request = _request_of(db, found)
        values |= _report_columns(found) | {"request_id": request}
        values["duplicate"] = _is_duplicate(db, values)
    elif isinstance(found, Inbound):
        values |= {
            "message_id": found.message_id,
            "number": found.source,
            "own_number": found.destination,
            "provider_time": found.timestamp and found.timestamp.timestamp(),
        }
    columns = ", ".join(values)
    marks = ", ".join("?" * len(values))
    sql = f"INSERT INTO events ({columns}) VALUES ({marks}) RETURNING id"  # noqa: S608 - names of ours
    ((stored,),) = db.execute(sql, tuple(values.values()))
    if isinstance(found, Inbound):
        take_inbound(db, stored, found, relay, received, now)
    return request


def _known(
    db: apsw.Connection, place: tuple[str, str, str], gate: str, received: str, raw: str
) -> bool:
    relay, epoch, _ = place
    if db.execute(
        "SELECT 1 FROM events WHERE relay = ? AND epoch = ? AND cursor = ?", place
    ).fetchone():
        return True
    # A relay whose store was restored tells everything again, under a new epoch and new cursors.
    same = db.execute(
        "SELECT 1 FROM events WHERE relay = ? AND gate = ? AND received = ? AND epoch <> ? AND raw = ?",
        (relay, gate, received, epoch, raw),
    )
    return same.fetchone() is not None


def _report_columns(report: Report) -> dict[str, object]:
    return {
        "ref_id": report.ref_id,
        "message_id": report.message_id,
        "message_index": report.message_index,
        "code": report.code,
        "provider_time": report.timestamp and report.timestamp.timestamp(),
        "whole": report.whole_request,
    }


def _is_duplicate(db: apsw.Connection, values: dict[str, object]) -> bool:
    names = ("message_id", "message_index", "code", "provider_time", "ref_id")
    where = " AND ".join(f"{name} IS ?" for name in names)
    key = tuple(values[name] for name in names)
    found = db.execute(f"SELECT 1 FROM events WHERE what = 'report' AND {where} LIMIT 1", key)  # noqa: S608
    return found.fetchone() is not None


def _request_of(db: apsw.Connection, report: Report) -> int | None:
    for sql, value in (
        ("SELECT id FROM requests WHERE ref_id = ?", report.ref_id),
        (
            # Its index knows no capitals.
            "SELECT request_id FROM messages WHERE message_id <> '' AND message_id = ?1 COLLATE NOCASE AND message_id = ?1",
            report.message_id,
        ),
    ):
        found = db.execute(sql, (value,)).fetchone() if value else None
        if found:
            return int(found[0])
    return None


def _reports(db: apsw.Connection, request: int) -> list[_Stored]:
    rows = db.execute(
        "SELECT id, message, whole, raw FROM events WHERE request_id = ? AND what = 'report'",
        (request,),
    )
    parsed = ((event, message, whole, parse(raw)) for event, message, whole, raw in rows)
    return [
        _Stored(event, message, bool(whole), report)
        for event, message, whole, report in parsed
        if isinstance(report, Report)
    ]


def _messages(db: apsw.Connection, request: int) -> list[_Message]:
    rows = db.execute(
        "SELECT id, position, message_index, message_id FROM messages WHERE request_id = ? ORDER BY id",
        (request,),
    )
    return [_Message(*row) for row in rows]


def _proves_acceptance(state: str, reports: list[_Stored]) -> bool:
    """Whether the reports show that LINK took the request, whatever its answer was."""
    if any(not one.whole for one in reports):
        return True
    # After a refusal a report on the whole request only says the same once more.
    return bool(reports) and state in _OPEN


def _accept(db: apsw.Connection, request: int, now: float) -> None:
    db.execute(
        "UPDATE requests SET state = 'accepted', state_since = ?, error_title = '', error_sentence = '' WHERE id = ?",
        (now, request),
    )
    db.execute(
        "INSERT INTO history (request_id, at, state, note) VALUES (?, ?, 'accepted', ?)",
        (request, now, "A delivery report with its refId came: LINK has the request."),
    )


def _learn_id(db: apsw.Connection, messages: list[_Message], reports: list[_Stored]) -> None:
    """Take the messageId from the reports where the answer was lost and only one recipient can be meant."""
    if any(one.message_id or one.position for one in messages):
        return
    learned = min((one.report.message_id for one in reports if one.report.message_id), default="")
    if not learned:
        return
    for message in messages:
        message.message_id = learned
        db.execute("UPDATE messages SET message_id = ? WHERE id = ?", (learned, message.id))


def _place(stored: _Stored, messages: list[_Message]) -> int | None:
    """The message that the report is about; None for the whole request and where it cannot be known."""
    if stored.whole:
        return None
    report = stored.report
    named = [one for one in messages if report.message_id and one.message_id == report.message_id]
    if not named and all(one.position == 0 for one in messages):
        named = messages
    if len(named) > 1:
        named = [one for one in named if one.index == report.message_index]
    return named[0].id if len(named) == 1 else None


def _write(
    db: apsw.Connection, message: int, folded: Fold, reports: list[Report], now: float
) -> None:
    decisive = _decisive(folded)
    values = (
        folded.status.value,
        decisive.code if decisive else None,
        decisive.meta_code if decisive else None,
        SHOWN_OF[folded.status],
        max((one.wa_message_id for one in reports), default=""),
    )
    db.execute(
        "UPDATE messages SET status = ?1, code = ?2, meta_code = ?3, shown = ?4, wa_message_id = ?5, updated = ?6"
        " WHERE id = ?7 AND (status, code, meta_code, shown, wa_message_id) IS NOT (?1, ?2, ?3, ?4, ?5)",
        (*values, now, message),
    )


def _decisive(folded: Fold) -> Report | None:
    """The report that made the status; without one the last that changed nothing (an unknown code)."""
    if folded.status is Status.FAILED:
        return folded.failure
    spoken = [entry for entry in folded.timeline if entry.report is not None]
    making = [entry for entry in spoken if entry.status is folded.status]
    return (making or spoken)[-1].report if spoken else None


_OPEN = frozenset({"waiting", "held", "uncertain", "expired"})

_WHAT: dict[type[Report | Inbound | Unknown], str] = {
    Report: "report",
    Inbound: "inbound",
    Unknown: "unknown",
}

SHOWN_OF = {
    Status.NONE: "queued",
    Status.QUEUED: "queued",
    Status.SENT_TO_WHATSAPP: "sent",
    Status.SENT_BY_WHATSAPP: "sent",
    Status.FAILED: "failed",
    Status.DELIVERED: "delivered",
    Status.READ: "read",
    Status.DELETED: "deleted",
}
"""The word in `records.SHOWN` for a message that LINK has."""
