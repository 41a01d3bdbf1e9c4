"""Callbacks into the journal: kept raw, matched to what was sent, and folded into each message's status.

What a message shows is a function of the set of its reports: their order, repetition and place before or after LINK's
answer change nothing. All functions run inside the writer's transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import apsw

from composer.delivery.report import Inbound, Report, parse
from composer.delivery.status import Fold, Status, fold, outcome
from composer.store import elsewhere
from composer.store.arrivals import Arrival, read_page, store
from composer.store.inbound import take_inbound
from composer.store.records import Arrived
from composer.store.shown import SHOWN_OF


def apply_events(
    db: apsw.Connection,
    relay: str,
    epoch: str,
    events: Iterable[Arrived],
    now: float,
    own_number: str = "",
) -> set[int]:
    """Store the events that are new and settle the requests they speak of; the ids of those requests.

    `own_number` is to whom people wrote where their messages do not say it.
    """
    arrivals = read_page(db, relay, epoch, events)
    for one in arrivals if own_number else ():
        if isinstance(one.found, Inbound) and not one.found.destination:
            one.found = replace(one.found, destination=own_number)
    by_request: dict[int, list[Arrival]] = {}
    for one in arrivals:
        if one.request is not None:
            by_request.setdefault(one.request, []).append(one)
    quick = dict(_settled_quickly(db, by_request, now))
    store(db, relay, epoch, arrivals)
    db.executemany(_UPDATE, [values for values in quick.values() if values])
    for request in by_request.keys() - quick.keys():
        settle(db, request, now)
    strangers = [one.found for one in arrivals if one.request is None]
    elsewhere.note(db, relay, (one for one in strangers if isinstance(one, Report)), now)
    for one in arrivals:
        if isinstance(one.found, Inbound):
            take_inbound(db, one.id, one.found, relay, one.received, now)
    return set(by_request)


def adopt(db: apsw.Connection, request: int, message_ids: Sequence[str]) -> None:
    """Take over reports that came before the answer and named no refId of ours."""
    for message_id in message_ids:
        db.execute(
            "UPDATE events SET request_id = ? WHERE message_id <> '' AND message_id = ? AND request_id IS NULL"
            " AND what = 'report'",
            (request, message_id),
        )
    elsewhere.forget(db, message_ids)


def _settled_quickly(
    db: apsw.Connection, by_request: dict[int, list[Arrival]], now: float
) -> Iterator[tuple[int, tuple[Any, ...] | None]]:
    """The requests whose reports only take their one message a step on, and what to write; None: nothing.

    Nearly all do. The others are settled from all that is known of them.
    """
    rows: list[tuple[Any, ...]] = db.execute(_TOUCHED, (json.dumps(list(by_request)),)).fetchall()
    for request, group in groupby(rows, key=lambda row: row[0]):
        messages = [_Known(*row[1:]) for row in group]
        if len(messages) == 1 and _is_plain(messages[0], by_request[request]):
            known, arrivals = messages[0], by_request[request]
            reports = [one.found for one in arrivals if isinstance(one.found, Report)]
            status, decisive = outcome(reports)
            if status is Status.NONE or status.value == known.status:
                continue
            for one in arrivals:
                one.message = known.id
            yield request, _step_on(known, reports, status, decisive, now)


@dataclass(slots=True)
class _Known:
    """A message of an accepted request before a page."""

    id: int
    message_id: str
    status: str
    code: int | None
    meta_code: int | None
    wa_message_id: str
    state: str


def _is_plain(known: _Known, arrivals: list[Arrival]) -> bool:
    return (
        known.state == "accepted"
        and known.message_id != ""
        and known.status != Status.NONE.value
        and all(
            isinstance(one.found, Report)
            and one.found.message_id == known.message_id
            and not one.found.whole_request
            for one in arrivals
        )
    )


def _step_on(
    known: _Known, reports: list[Report], status: Status, decisive: Report | None, now: float
) -> tuple[Any, ...] | None:
    """What to write for a higher status; a lower one can at most bring WhatsApp's id."""
    wa_id = max((known.wa_message_id, *(one.wa_message_id for one in reports)))
    before = Status(known.status)
    if status.rank > before.rank and decisive is not None:
        codes = (decisive.code, decisive.meta_code)
        return status.value, *codes, SHOWN_OF[status], wa_id, now, known.id
    if wa_id != known.wa_message_id:
        return before.value, known.code, known.meta_code, SHOWN_OF[before], wa_id, now, known.id
    return None


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
    learned = _learn_id(db, messages, reports)
    if learned:
        # Others may have named the id alone, and nobody knew then whose it was.
        adopt(db, request, (learned,))
        reports = _reports(db, request)
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
        (request, now, "A delivery report with its refId came: the request was accepted."),
    )


def _learn_id(db: apsw.Connection, messages: list[_Message], reports: list[_Stored]) -> str:
    """Take the messageId from the reports where the answer was lost and only one recipient can be meant."""
    if any(one.message_id or one.position for one in messages):
        return ""
    learned = min((one.report.message_id for one in reports if one.report.message_id), default="")
    for message in messages if learned else ():
        message.message_id = learned
        db.execute("UPDATE messages SET message_id = ? WHERE id = ?", (learned, message.id))
    return learned


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
    decisive = folded.decisive
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


_OPEN = frozenset({"waiting", "held", "uncertain", "expired"})

_TOUCHED = (
    "SELECT r.id, m.id, m.message_id, m.status, m.code, m.meta_code, m.wa_message_id, r.state"
    " FROM requests r JOIN messages m ON m.request_id = r.id WHERE r.id IN (SELECT value FROM json_each(?))"
    " ORDER BY r.id"
)
_UPDATE = "UPDATE messages SET status = ?, code = ?, meta_code = ?, shown = ?, wa_message_id = ?, updated = ? WHERE id = ?"
