"""Journals of any size, as a year of sending leaves them: for tests and benchmarks that ask how things are at a million.

Rows go through the store's own schema with its triggers and indexes; only the way in is short: no sending, no folding.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw

from composer.store.faults import transaction
from composer.store.schema import open_journal
from composer.store.search import index_messages

NEWEST = 1_795_248_000.0
"""When the last message was sent, in seconds since 1970."""

APART = 20.0
"""Seconds between two messages: a million are the better part of a year."""

_CHUNK = 10_000
_NAMES = (
    "Anna",
    "Björn",
    "Çelik",
    "Dragana",
    "Eirik",
    "Fatima",
    "Göran",
    "Hanna",
    "İbrahim",
    "Jörg",
)
_TEXTS = (
    "Hi {name}, your order {number} ({word}) has been shipped and arrives on Friday.",
    "{name}, your table for {few} is booked for tonight. Reply STOP to cancel.",
    "Welcome {name}! Your code is {number}.",
    "Reminder: appointment {number} tomorrow at {few}:30.",
    "Sale! Everything in the {name} collection is {few} % off until Sunday 🎉",
)
_TEMPLATES = ("order_shipped", "booking_reminder", "login_code", "autumn_sale", "survey_2026")
_OUTCOMES: tuple[tuple[str, str, int | None, int | None, str, float], ...] = (
    ("read", "read", 112007, None, "accepted", 0.45),
    ("delivered", "delivered", 112003, None, "accepted", 0.40),
    ("failed", "failed", 112403, 131049, "accepted", 0.04),
    ("failed", "failed", 112404, None, "accepted", 0.03),
    ("failed", "failed", 112406, 132001, "accepted", 0.01),
    ("sent by WhatsApp", "sent", 112006, None, "accepted", 0.05),
    ("none", "rejected", None, None, "rejected", 0.015),
    ("none", "cancelled", None, None, "cancelled", 0.004),
    ("none", "expired", None, None, "expired", 0.001),
)
"""Status, shown word, code, Meta's code, the request's state, and the share of all messages."""


def fill(path: Path, messages: int, *, reports: int = 1, seed: int = 1) -> None:
    """Make a journal of that many messages at `path`, each with as many reports where LINK has it."""
    db, _note = open_journal(path)
    try:
        db.pragma("synchronous", "OFF")
        chance = random.Random(seed)
        for start in range(0, messages, _CHUNK):
            rows = range(start, min(start + _CHUNK, messages))
            with transaction(db):
                _chunk(db, rows, messages, reports, chance)
    finally:
        db.close()


def number_of(index: int) -> str:
    """The recipient of the message: four messages go to the same one."""
    return f"+467{(index // 4 * 7919) % 100_000_000:08d}"


def ref_id_of(index: int) -> str:
    """The refId of the message's request; later ones sort later, as our own do."""
    tail = random.Random(index).getrandbits(64)
    return f"abc234-{index:08x}-0000-7000-{tail >> 48:04x}-{tail & (1 << 48) - 1:012x}"


def message_id_of(index: int) -> str:
    """LINK's id of the message."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"
    return "".join(random.Random(-index - 1).choices(letters, k=22))


def word_of(index: int) -> str:
    """A word that stands in this message alone, if it is one of every fifth that are no templates."""
    letters = ""
    for _ in range(6):
        index, digit = divmod(index * 7 + 3 if not letters else index, 20)
        letters += "bcdfghjklmnpqrstvwxz"[digit]
    return letters


def _chunk(
    db: apsw.Connection, rows: range, total: int, reports: int, chance: random.Random
) -> None:
    outcomes = chance.choices(_OUTCOMES, [one[-1] for one in _OUTCOMES], k=len(rows))
    made = [
        _message(index, total, outcome, chance)
        for index, outcome in zip(rows, outcomes, strict=True)
    ]
    db.executemany(_REQUEST, made)
    db.executemany(_MESSAGE, made)
    db.executemany(_HISTORY, made)
    db.executemany(_HISTORY.replace("'waiting'", ":state").replace(":at", ":at + 1"), made)
    index_messages(db, [row["id"] for row in made])
    if reports:
        db.executemany(_EVENT, (one for row in made for one in _reports(row, reports)))


def _message(
    index: int, total: int, outcome: tuple[Any, ...], chance: random.Random
) -> dict[str, Any]:
    status, shown, code, meta_code, state, _share = outcome
    template = index % 3 == 0
    text = _TEXTS[index % len(_TEXTS)].format(
        name=_NAMES[index % len(_NAMES)],
        number=10_000 + index,
        word=word_of(index),
        few=chance.randrange(2, 9),
    )
    summary = _TEMPLATES[index // 3 % len(_TEMPLATES)] if template else text
    account = "sandbox" if index % 10 == 0 else "link-1"
    there = state == "accepted"
    body = {
        "platformId": "0",
        "refId": ref_id_of(index),
        "source": "+46700000000",
        "destinations": [number_of(index)],
        "messages": [{"type": "text", "text": {"body": text}}],
    }
    return {
        "id": index + 1,
        "ref_id": ref_id_of(index),
        "batch": f"batch-{index // 1000}",
        "account": account,
        "kind": "template" if template else "text",
        "state": state,
        "body": json.dumps(body),
        "at": NEWEST - (total - index) * APART,
        "destination": number_of(index),
        "summary": summary,
        "message_id": message_id_of(index) if there else "",
        "status": status if there else "none",
        "code": code,
        "meta_code": meta_code,
        "shown": shown,
    }


def _reports(row: dict[str, Any], count: int) -> Iterator[dict[str, Any]]:
    if row["code"] is None:
        return
    codes = (112002, 112006, 112003, 112007)
    for place, code in enumerate((*codes[: count - 1], row["code"])):
        at = row["at"] + 2 + place
        raw = {
            "messageId": row["message_id"],
            "refId": row["ref_id"],
            "messageType": "text",
            "messageIndex": 0,
            "timestamp": "2026-01-01T00:00:00Z",
            "resultCode": code,
            "resultDescription": "Message delivered to the recipient",
            "customParameters": {"waMessageId": f"wamid.{row['message_id']}"},
            "gateCustomParameters": {},
        }
        yield row | {"code": code, "place": place, "at": at, "raw": json.dumps(raw)}


_REQUEST = (
    "INSERT INTO requests (id, ref_id, batch, account, kind, state, body, source, created, state_since, not_before,"
    " valid_until) VALUES (:id, :ref_id, :batch, :account, :kind, :state, :body, '+46700000000', :at, :at + 1, :at,"
    " :at + 172800)"
)
_MESSAGE = (
    "INSERT INTO messages (id, request_id, account, position, message_index, destination, summary, message_id, status,"
    " code, meta_code, shown, updated) VALUES (:id, :id, :account, 0, 0, :destination, :summary, :message_id, :status,"
    " :code, :meta_code, :shown, :at + 9)"
)
_HISTORY = "INSERT INTO history (request_id, at, state, note) VALUES (:id, :at, 'waiting', '')"
_EVENT = (
    "INSERT INTO events (relay, epoch, cursor, gate, received, what, raw, ref_id, message_id, message_index, code,"
    " provider_time, request_id, message) VALUES (:account, 'e', printf('%012d-%d', :id, :place), 'g',"
    " strftime('%Y-%m-%dT%H:%M:%SZ', :at, 'unixepoch'), 'report', :raw, :ref_id, :message_id, 0, :code, :at, :id, :id)"
)
