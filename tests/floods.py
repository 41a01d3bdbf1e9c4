"""Floods: requests that LINK has accepted, and the reports on them as a relay hands them out, page by page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.store.faults import transaction
from composer.store.journal import Journal, NewRequest
from tests.journals import message_id_of, ref_id_of

CODES = (112002, 112006, 112003, 112007)
PAGE = 500
_WAVE = 1_000
"""Messages of which all get a report of one kind before they get the next: so a batch is reported."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of a relay."""

    cursor: str
    body: str
    received: str = "2026-11-21T09:00:00Z"
    gate: str = "gate"


def send(journal: Journal, messages: int, account: str = "acme") -> None:
    """That many requests to one each, accepted."""
    for start in range(0, messages, 1_000):
        rows = range(start, min(start + 1_000, messages))
        requests = [
            NewRequest(
                ref_id_of(n), account, "{}", "+460", (f"+4670{n:07d}",), "text", (f"Hello {n}",)
            )
            for n in rows
        ]
        made = journal.add_requests(requests)
        with transaction(journal._db):
            journal._db.executemany(
                "UPDATE requests SET state = 'accepted' WHERE id = ?", ((one,) for one in made)
            )
            journal._db.executemany(
                "UPDATE messages SET status = 'queued', shown = 'queued', message_id = ? WHERE request_id = ?",
                ((message_id_of(n), one) for n, one in zip(rows, made, strict=True)),
            )


def report(index: int, code: int, second: int = 0) -> str:
    """A report on the message, as LINK writes them."""
    return json.dumps(
        {
            "messageId": message_id_of(index),
            "refId": ref_id_of(index),
            "messageType": "text",
            "messageIndex": 0,
            "timestamp": f"2026-11-21T08:00:{second:02}Z",
            "resultCode": code,
            "resultDescription": "Message delivered to the recipient",
            "customParameters": {"waMessageId": f"wamid.HBgLNDY3MDAwMDAw{message_id_of(index)}"},
            "gateCustomParameters": {},
        }
    )


def reports(messages: int) -> Iterator[tuple[int, int, int]]:
    """Index, code and second of the four reports on each message, in waves."""
    for start in range(0, messages, _WAVE):
        for second, code in enumerate(CODES):
            for index in range(start, min(start + _WAVE, messages)):
                yield index, code, second


def pages(messages: int, size: int = PAGE) -> Iterator[Sequence[Event]]:
    """All reports on that many messages, as a relay hands them out."""
    page: list[Event] = []
    for place, (index, code, second) in enumerate(reports(messages)):
        received = (
            f"2026-11-21T09:{place // 60_000 % 60:02}:{place // 1000 % 60:02}.{place % 1000:03}Z"
        )
        page.append(Event(f"{place:012d}", report(index, code, second), received))
        if len(page) == size:
            yield page
            page = []
    if page:
        yield page
