"""Sets of reports in every order: what is said of a message depends on which there are, and on nothing else."""

from __future__ import annotations

import itertools
import json
import random
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from composer.delivery.report import Report, parse
from composer.delivery.status import Status, fold
from composer.store.journal import Filter, Journal, NewRequest
from composer.store.records import ELSEWHERE
from tests.floods import Event
from tests.torture.torment import Torment

_RANKS = {
    112001: 1, 112002: 2, 112006: 3, 112000: 4, 112403: 4, 112404: 4, 112406: 4, 112408: 4, 112003: 5, 112007: 6, 112008: 7,
}  # fmt: skip
"""As the specification lists them, written down once more: other codes change nothing."""
_NO_RANK = (12409, 112409, 112999, 7)
_FAILED = 4
_ALL_ORDERS = 4
"""Reports of which every order is tried."""
_SETS = 60
"""Sets in one journal."""


def sets(seconds: float, folder: Path) -> str:
    """Random sets: folded in many orders, and brought into two journals in two."""
    seed = time.time_ns() if seconds else 1
    chance = random.Random(seed)
    until = time.monotonic() + seconds
    folded = orders = stored = turn = 0
    while not turn or time.monotonic() < until:
        for _ in range(20 * _SETS):
            orders += _fold_in_orders(
                [_report(chance, "m", "r") for _ in range(chance.randrange(8))], chance
            )
            folded += 1
        place = folder / str(turn)
        place.mkdir()
        stored += _store_in_orders(place, chance)
        for one in place.iterdir():
            one.unlink()
        turn += 1
    return (
        f"{folded:,} sets of reports folded in {orders:,} orders, {stored:,} brought into two journals each, before, after and"
        f" without LINK's answer: the same is said of each in both, and it is what the specification's list says (seed {seed})"
    )


def _report(chance: random.Random, message_id: str, ref_id: str) -> str:
    whole = chance.random() < 0.05
    content: dict[str, Any] = {
        "messageId": message_id,
        "refId": ref_id,
        "messageType": "request" if whole else "text",
        "messageIndex": -1 if whole else 0,
        "timestamp": f"2026-11-21T08:00:0{chance.randrange(4)}Z",
        "resultCode": chance.choice((*_RANKS, *_NO_RANK)),
        "resultDescription": chance.choice(("", "#(131049) no", "(#131026)", "ok")),
        "customParameters": chance.choice(({}, {"waMessageId": f"wamid.{message_id}"})),
    }
    if chance.random() < 0.1:
        del content["timestamp"]
    return json.dumps(content)


def _rank(reports: list[Report]) -> int:
    """What the specification's list says of them."""
    return max(
        (
            _RANKS.get(
                one.code, _FAILED if one.whole_request and one.code not in _NO_RANK[:2] else 0
            )
            for one in reports
        ),
        default=0,
    )


def _parsed(texts: list[str]) -> list[Report]:
    return [one for one in map(parse, texts) if isinstance(one, Report)]


def _fold_in_orders(texts: list[str], chance: random.Random) -> int:
    """In how many orders; AssertionError where one of them makes a difference."""
    reports = _parsed(texts)
    expected = fold(reports)
    assert expected.status.rank == _rank(reports), texts
    if len(reports) <= _ALL_ORDERS:
        orders = [list(one) for one in itertools.permutations(reports)]
    else:
        orders = [chance.sample(reports, len(reports)) for _ in range(12)]
    for order in orders:
        assert fold(order) == expected, texts
        # What is told again is only counted in the notes.
        doubled = order + chance.choices(order, k=3) if order else []
        chance.shuffle(doubled)
        assert _without_notes(fold(doubled)) == _without_notes(expected), texts
    codes = {one.code for one in reports}
    if 112003 in codes and not codes & {112007, 112008}:
        assert expected.status is Status.DELIVERED, "a failure hides a delivery"
    if 112007 in codes and 112008 not in codes:
        assert expected.status is Status.READ
        assert any(entry.status is Status.DELIVERED for entry in expected.timeline), (
            "read, but not delivered"
        )
    return 2 * len(orders)


def _without_notes(folded: Any) -> Any:
    return replace(folded, timeline=tuple(replace(one, note="") for one in folded.timeline))


# The same through the journal.


def _store_in_orders(folder: Path, chance: random.Random) -> int:
    """How many sets; each is in two journals, and both must say the same of it."""
    made = {
        f"r{n}": [
            _report(chance, f"m{n}", chance.choice((f"r{n}", "")))
            for _ in range(chance.randrange(7))
        ]
        for n in range(_SETS)
    }
    answered = {ref: chance.random() < 0.6 for ref in made}
    told = [_journal(folder / f"{name}.db", made, answered, chance) for name in ("one", "other")]
    for ref, texts in made.items():
        assert told[0][ref] == told[1][ref], (ref, answered[ref], texts, told[0][ref], told[1][ref])
        if answered[ref]:
            expected = fold(_parsed(texts), Status.QUEUED)
            assert told[0][ref][0] == expected.status.value, (ref, texts, told[0][ref])
    return len(made)


def _journal(
    path: Path, made: dict[str, list[str]], answered: dict[str, bool], chance: random.Random
) -> dict[str, tuple[Any, ...]]:
    """What a journal says of each in the end. Answers come amid the reports, or are lost."""
    journal = _opened(path)
    steps: list[tuple[str, str]] = []
    requests = {}
    for ref, texts in made.items():
        (requests[ref],) = journal.add_requests([NewRequest(ref, "a", "{}", "+460", ("+461",))])
        journal.mark_sending(requests[ref])
        # Twice as often as not once: relays repeat themselves.
        steps += [(ref, text) for text in texts for _ in range(chance.choice((1, 1, 2)))]
        steps.append((ref, ""))
    chance.shuffle(steps)
    page: list[Event] = []
    for place, (ref, text) in enumerate(steps):
        if text:
            page.append(Event(f"{place:06d}", text))
        else:
            _apply(journal, page)
            _answer(journal, requests[ref], ref, answered[ref])
        if chance.random() < 0.05:
            _apply(journal, page)
        if chance.random() < 0.005:  # a restart
            journal.close()
            journal = _opened(path)
    _apply(journal, page)
    assert journal._db.pragma("integrity_check") == "ok"
    reader = journal.reader()
    found: dict[str, tuple[Any, ...]] = {}
    for row in reader.page(Filter(), limit=_SETS):
        detail = reader.detail(row.id)
        texts = sorted({one.raw for one in detail.reports})
        said = (
            row.status,
            row.shown,
            row.code,
            row.meta_code,
            row.state,
            row.message_id,
            detail.wa_message_id,
        )
        found[row.ref_id] = (*said, *texts)
    strangers = sorted(
        (row.message_id, row.shown)
        for row in reader.page(Filter(statuses=frozenset({ELSEWHERE})), limit=1_000)
    )
    found[""] = tuple(strangers)
    reader.close()
    journal.close()
    return found


def _opened(path: Path) -> Journal:
    journal = Journal.open(path, lambda: 1_000.0)
    journal._db.pragma("synchronous", "OFF")  # the order matters here, and not the disk
    return journal


def _apply(journal: Journal, page: list[Event]) -> None:
    if page:
        journal.apply_events("a", "e", page, page[-1].cursor)
        page.clear()


def _answer(journal: Journal, request: int, ref: str, answered: bool) -> None:
    if answered:
        answer = SimpleNamespace(status=200, message_ids=[f"m{ref[1:]}"], body="{}")
        journal.mark_accepted(request, answer)
    else:
        journal.mark_failed(request, "uncertain", "Lost", "No answer.")


TORMENTS = (
    Torment(
        "reports-in-any-order",
        "A message's status depends on which reports there are, not on when they come; a delivery outlives a failure.",
        sets,
    ),
)
