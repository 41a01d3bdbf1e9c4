"""What is reported about an accepted request: its callbacks with their times, as LINK's specification prints them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from composer.sandbox.chaos import Chaos, disturbed
from composer.sandbox.identifiers import Identifiers
from composer.sandbox.orders import Report
from composer.sandbox.outcomes import REPLY_AFTER, Outcome, Step
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


Fate = Callable[[Sent], Outcome]
"""What happens to a message."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What all reports of a request share: when it was accepted, at which speed, and the sandbox's own URL."""

    ids: Identifiers
    now: float
    speed: float
    base: str
    chaos: Chaos | None = None


def message_ids(request: dict[str, Any], number: int, ids: Identifiers) -> list[str]:
    """One id per destination, in their order; `number` is the request's own in the ledger."""
    return [ids.message_id(number, place) for place in range(len(request["destinations"]))]


def plan(request: dict[str, Any], given: list[str], fate: Fate, how: Plan) -> list[Callback]:
    """Every callback that an accepted request will cause, once per gate; none without gates.

    `given` are its messageIds, and `fate` says what happens to each message.
    """
    gates = gates_of(request)
    return [
        Callback(lane_of(gate, sent), gate, due, kind, body, copies)
        for gate in gates
        for sent in sent_of(request, given, how.ids)
        for due, (kind, body, copies) in _of_one(sent, fate(sent), gates, how)
    ]


def gates_of(request: dict[str, Any]) -> list[str]:
    """The event report gates of a request, each once."""
    return list(dict.fromkeys(request.get("eventReportGates") or ()))


def lane_of(gate: str, sent: Sent) -> str:
    """Where the callbacks of one message to one gate stand in line."""
    return f"{gate}/{sent.message_id}/{sent.index}"


def wire_time(seconds: float) -> str:
    """A moment as RFC 3339 in UTC with milliseconds."""
    moment = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def sent_of(request: dict[str, Any], given: list[str], ids: Identifiers) -> Iterator[Sent]:
    """Every message to every destination of a request with these messageIds."""
    for message_id, destination in zip(given, request["destinations"], strict=True):
        for index, message in enumerate(request["messages"]):
            wa_id = ids.wa_message_id(message_id, index)
            yield Sent(message_id, wa_id, index, destination, message, request)


def report_of(sent: Sent, step: Step, at: float, *, whole: bool = False) -> dict[str, Any]:
    """The callback's body for one step; `whole`: about the whole request."""
    custom = dict(sent.request.get("customParameters") or {})
    if step.code in _WITH_WA_ID:
        custom["waMessageId"] = sent.wa_message_id
    if step.details is not None:
        custom["metaErrorDetails"] = step.details
    return {
        "messageId": sent.message_id,
        "refId": sent.request["refId"],
        "messageType": "request" if whole else sent.message["type"],
        "messageIndex": -1 if whole else sent.index,
        "timestamp": wire_time(at),
        "resultCode": step.code,
        "resultDescription": step.description,
        "gateCustomParameters": {},
        "customParameters": custom,
    }


def told(
    request: dict[str, Any], given: list[str], reports: Sequence[Report], how: Plan
) -> list[Callback]:
    """The callbacks of reports that were ordered about an accepted request, due at once and waiting for no others."""
    every = list(sent_of(request, given, how.ids))
    return [
        Callback(
            f"{lane_of(gate, sent)}/{how.now}",
            gate,
            how.now,
            "report",
            report_of(sent, report.step, how.now, whole=report.whole),
        )
        for gate in gates_of(request)
        for report in reports
        for sent in (every[:1] if report.whole else every)
        if report.about(sent.destination, sent.index)
    ]


_Body = tuple[str, dict[str, Any], int]
"""Kind, body and copies of a callback."""


def _of_one(
    sent: Sent, outcome: Outcome, gates: list[str], how: Plan
) -> Iterator[tuple[float, _Body]]:
    timed = list(_reports(sent, outcome, how))
    if outcome.reverse:
        # The times of day stay with their reports: a late report tells of an earlier moment.
        dues = [at for at, _ in timed]
        timed = [(due, one) for due, (_, one) in zip(dues, reversed(timed), strict=True)]
    if how.chaos:
        chance = how.ids.chance("chaos", sent.message_id, sent.index)
        timed = disturbed(timed, how.chaos, chance)
    if outcome.reply:
        at = how.now + REPLY_AFTER / how.speed
        answer = reply_to(sent, outcome, how.ids, wire_time(at), gates, how.base)
        if answer:
            timed.append((at, ("reply", answer, 1)))
    yield from sorted(timed, key=lambda item: item[0])


def _reports(sent: Sent, outcome: Outcome, how: Plan) -> Iterator[tuple[float, _Body]]:
    for place, step in enumerate(outcome.steps):
        late = how.ids.jitter(sent.message_id, sent.index, place) if step.after else 0.0
        at = how.now + (step.after + late) / how.speed
        yield at, ("report", report_of(sent, step, at), outcome.copies)
