"""What is reported about an accepted request: its callbacks with their times, as LINK's specification prints them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from composer.sandbox.identifiers import Identifiers
from composer.sandbox.outcomes import REPLY_AFTER, Outcome, outcome_of
from composer.sandbox.replies import reply_to

_WITH_WA_ID = frozenset({112006, 112003, 112007, 112008})
"""Result codes whose reports carry `waMessageId`."""


@dataclass(frozen=True, slots=True)
class Callback:
    """One callback that is due. Those of a `lane` are sent one after the other, in this order."""

    lane: str
    gate: str
    due: float
    """Seconds since the epoch."""
    kind: str
    """`report` or `reply`."""
    body: dict[str, Any]
    copies: int = 1


@dataclass(frozen=True, slots=True)
class Sent:
    """One message to one destination, as it was accepted."""

    message_id: str
    wa_message_id: str
    index: int
    destination: str
    message: dict[str, Any]
    request: dict[str, Any]


def message_ids(request: dict[str, Any], number: int, ids: Identifiers) -> list[str]:
    """One id per destination, in their order; `number` is the request's own in the ledger."""
    return [ids.message_id(number, place) for place in range(len(request["destinations"]))]


def plan(
    request: dict[str, Any], given: list[str], ids: Identifiers, now: float, speed: float, base: str
) -> list[Callback]:
    """Every callback that an accepted request will cause, once per gate; none without gates.

    `given` are its messageIds, `now` is the time of acceptance and `base` the sandbox's own URL.
    """
    gates = list(dict.fromkeys(request.get("eventReportGates") or ()))
    return [
        Callback(f"{gate}/{sent.message_id}/{sent.index}", gate, due, kind, body, copies)
        for gate in gates
        for sent in _sent(request, given, ids)
        for due, kind, body, copies in _of_one(sent, ids, now, speed, gates, base)
    ]


def wire_time(seconds: float) -> str:
    """A moment as RFC 3339 in UTC with milliseconds."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _sent(request: dict[str, Any], given: list[str], ids: Identifiers) -> Iterator[Sent]:
    for message_id, destination in zip(given, request["destinations"], strict=True):
        for index, message in enumerate(request["messages"]):
            wa_id = ids.wa_message_id(message_id, index)
            yield Sent(message_id, wa_id, index, destination, message, request)


def _of_one(
    sent: Sent, ids: Identifiers, now: float, speed: float, gates: list[str], base: str
) -> Iterator[tuple[float, str, dict[str, Any], int]]:
    outcome = outcome_of(sent.destination)
    timed = []
    for place, step in enumerate(outcome.steps):
        late = ids.jitter(sent.message_id, sent.index, place) if step.after else 0.0
        at = now + (step.after + late) / speed
        timed.append((at, "report", _report(sent, outcome, place, at), outcome.copies))
    if outcome.reverse:
        # The times of day stay with their reports: a late report tells of an earlier moment.
        dues = [at for at, *_ in timed]
        timed = [
            (due, kind, body, copies)
            for due, (_, kind, body, copies) in zip(dues, reversed(timed), strict=True)
        ]
    if outcome.reply:
        at = now + REPLY_AFTER / speed
        answer = reply_to(sent, outcome.reply, ids, wire_time(at), gates, base)
        if answer:
            timed.append((at, "reply", answer, 1))
    yield from sorted(timed, key=lambda item: item[0])


def _report(sent: Sent, outcome: Outcome, place: int, at: float) -> dict[str, Any]:
    step = outcome.steps[place]
    custom = dict(sent.request.get("customParameters") or {})
    if step.code in _WITH_WA_ID:
        custom["waMessageId"] = sent.wa_message_id
    if step.details is not None:
        custom["metaErrorDetails"] = step.details
    return {
        "messageId": sent.message_id,
        "refId": sent.request["refId"],
        "messageType": sent.message["type"],
        "messageIndex": sent.index,
        "timestamp": wire_time(at),
        "resultCode": step.code,
        "resultDescription": step.description,
        "gateCustomParameters": {},
        "customParameters": custom,
    }
