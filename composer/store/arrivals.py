"""A page of callbacks before it is stored: what is new of it, what each one says, and what it is about.

One question a page, not one an event: a flood of a million reports is two thousand pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import apsw

from composer.delivery.report import Inbound, Report, Unknown, parse
from composer.store.forgotten import any_forgotten, is_forgotten
from composer.store.records import Arrived
from composer.store.text import plain


@dataclass(slots=True)
class Arrival:
    """One callback. `request` and `message` stay None where it is not about something sent from here."""

    id: int
    cursor: str
    gate: str
    received: str
    raw: str
    found: Report | Inbound | Unknown
    request: int | None = None
    message: int | None = None
    duplicate: bool = False


def read_page(
    db: apsw.Connection, relay: str, epoch: str, events: Iterable[Arrived]
) -> list[Arrival]:
    """The events that are not in the journal yet, parsed, matched to requests and with repetitions marked."""
    arrivals = list(_fresh(db, relay, epoch, list(events)))
    reports = [(one, one.found) for one in arrivals if isinstance(one.found, Report)]
    _match(db, reports)
    _mark_duplicates(db, reports)
    return arrivals


def store(db: apsw.Connection, relay: str, epoch: str, arrivals: Iterable[Arrival]) -> None:
    """Write them down as they came."""
    db.executemany(_INSERT, ((relay, epoch, *_columns(one)) for one in arrivals))


def _fresh(db: apsw.Connection, relay: str, epoch: str, events: list[Arrived]) -> Iterator[Arrival]:
    known = _column(
        db,
        "SELECT cursor FROM events WHERE relay = ?1 AND epoch = ?2 AND cursor IN (SELECT value FROM json_each(?3))",
        (relay, epoch, json.dumps([event.cursor for event in events])),
    )
    restored = bool(db.execute(_OTHER_EPOCH, (relay, epoch)).get)
    ((newest,),) = db.execute("SELECT coalesce(max(id), 0) FROM events")
    forgetful = any_forgotten(db)
    for event in events:
        if event.cursor in known:
            continue
        known.add(event.cursor)
        gate, received, raw = plain(event.gate), plain(event.received), plain(event.body)
        # A relay whose store was restored tells everything again, under a new epoch and new cursors.
        if restored and db.execute(_SAME, (relay, gate, received, epoch, raw)).fetchone():
            continue
        found = parse(raw)
        if forgetful and is_forgotten(db, found, gate, received, raw):
            continue
        newest += 1
        yield Arrival(newest, event.cursor, gate, received, raw, found)


def _match(db: apsw.Connection, reports: list[tuple[Arrival, Report]]) -> None:
    """Find the requests, by refId first, then by messageId."""
    by_ref = _table(
        db,
        _REQUESTS_BY_REF,
        {report.ref_id for _, report in reports},
    )
    for arrival, report in reports:
        arrival.request = by_ref.get(report.ref_id)
    # Its index knows no capitals; the dictionary does.
    by_id = _table(
        db,
        _REQUESTS_BY_ID,
        {report.message_id for arrival, report in reports if arrival.request is None},
    )
    for arrival, report in reports:
        if arrival.request is None:
            arrival.request = by_id.get(report.message_id)


def _mark_duplicates(db: apsw.Connection, reports: list[tuple[Arrival, Report]]) -> None:
    """The same report again: by what it says, not by its text."""
    seen: set[tuple[Any, ...]] = set()
    for sql, names in (
        (_KEYS_BY_ID, {report.message_id for _, report in reports}),
        (_KEYS_BY_REF, {report.ref_id for _, report in reports if not report.message_id}),
    ):
        if wanted := names - {""}:
            seen.update(db.execute(sql, (json.dumps(list(wanted)),)))
    for arrival, report in reports:
        at = report.timestamp and report.timestamp.timestamp()
        key = (report.message_id, report.message_index, report.code, at, report.ref_id)
        arrival.duplicate = key in seen
        seen.add(key)


def _columns(arrival: Arrival) -> tuple[Any, ...]:
    found = arrival.found
    place = (arrival.id, arrival.cursor, arrival.gate, arrival.received, arrival.raw)
    if isinstance(found, Report):
        at = found.timestamp and found.timestamp.timestamp()
        return (
            *place, "report", found.ref_id, found.message_id, found.message_index, found.code, at, "", "",
            found.whole_request, arrival.duplicate, arrival.request, arrival.message,
        )  # fmt: skip
    if isinstance(found, Inbound):
        at = found.timestamp and found.timestamp.timestamp()
        return (
            *place, "inbound", "", found.message_id, None, None, at, found.source, found.destination,
            False, False, None, None,
        )  # fmt: skip
    return (*place, "unknown", "", "", None, None, None, "", "", False, False, None, None)


def _table(db: apsw.Connection, sql: str, names: set[str]) -> dict[str, int]:
    wanted = names - {""}
    rows: Iterable[tuple[Any, ...]] = db.execute(sql, (json.dumps(list(wanted)),)) if wanted else ()
    return dict(rows)


def _column(db: apsw.Connection, sql: str, values: tuple[Any, ...]) -> set[Any]:
    return {value for (value,) in db.execute(sql, values)}


_INSERT = (
    "INSERT INTO events (relay, epoch, id, cursor, gate, received, raw, what, ref_id, message_id, message_index, code,"
    " provider_time, number, own_number, whole, duplicate, request_id, message)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_OTHER_EPOCH = (
    "SELECT EXISTS (SELECT 1 FROM events WHERE relay = ?1 AND epoch < ?2)"
    " OR EXISTS (SELECT 1 FROM events WHERE relay = ?1 AND epoch > ?2)"
)
_SAME = (
    "SELECT 1 FROM events WHERE relay = ? AND gate = ? AND received = ? AND epoch <> ? AND raw = ?"
)
_REQUESTS_BY_REF = (
    "SELECT ref_id, id FROM requests WHERE ref_id IN (SELECT value FROM json_each(?))"
)
_REQUESTS_BY_ID = (
    "SELECT message_id, request_id FROM messages WHERE message_id <> ''"
    " AND message_id COLLATE NOCASE IN (SELECT value FROM json_each(?))"
)
_KEYS_BY_ID = (
    "SELECT message_id, message_index, code, provider_time, ref_id FROM events WHERE what = 'report'"
    " AND message_id <> '' AND message_id IN (SELECT value FROM json_each(?))"
)
_KEYS_BY_REF = (
    "SELECT message_id, message_index, code, provider_time, ref_id FROM events WHERE what = 'report'"
    " AND message_id = '' AND ref_id <> '' AND ref_id IN (SELECT value FROM json_each(?))"
)
