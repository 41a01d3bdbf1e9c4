"""Journals as an older Composer left them, with much of everything in them that its tables can hold."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

from composer.delivery.report import Inbound, Report, parse
from composer.store import elsewhere
from composer.store.faults import transaction
from composer.store.inbound import take_inbound
from tests.old_journals import make_old

CODES = (
    112001,
    112002,
    112006,
    112003,
    112007,
    112008,
    112403,
    112404,
    112406,
    112408,
    112999,
    12409,
)
_SHOWN = {
    "waiting": ("none", "waiting"),
    "uncertain": ("none", "uncertain"),
    "rejected": ("none", "rejected"),
    "cancelled": ("none", "cancelled"),
    "held": ("none", "held"),
}
_STEPS = (
    ("queued", "queued", None, None),
    ("sent by WhatsApp", "sent", 112006, None),
    ("delivered", "delivered", 112003, None),
    ("read", "read", 112007, None),
    ("failed", "failed", 112403, 131049),
    ("failed", "failed", 112404, None),
)
_LETTERS = "abc åäö ÇİŞ 漢字 👩‍👧 {{1}} *b* \n\t'\"\\%_"
_AT = 1_795_000_000.0
_EIGHT = datetime(2026, 11, 21, 8, tzinfo=UTC).timestamp()


def make_full(path: Path, version: int, requests: int, chance: random.Random) -> None:
    """A journal of that version with that many requests and all that its tables can hold."""
    make_old(path, version, "")
    db = apsw.Connection(str(path))
    db.pragma("synchronous", "OFF")
    try:
        with transaction(db):
            _fill(db, version, requests, chance)
    finally:
        db.close()


def _fill(db: apsw.Connection, version: int, requests: int, chance: random.Random) -> None:
    if version >= 2:
        db.executemany(
            "INSERT INTO batches VALUES (?, ?, 'a0', ?, ?, ?)",
            [
                (
                    n,
                    f"batch-{n}",
                    _text(chance),
                    _AT,
                    chance.choice(("sending", "paused", "cancelled")),
                )
                for n in range(1, 6)
            ],
        )
    message = 0
    own: list[tuple[int, int]] = []
    for request in range(1, requests + 1):
        state = chance.choice(("accepted",) * 8 + tuple(_SHOWN))
        account = f"a{chance.randrange(3)}"
        columns: dict[str, Any] = {
            "id": request,
            "ref_id": f"Ref-{request}",
            "batch": "" if chance.random() < 0.5 else f"batch-{chance.randrange(1, 6)}",
            "account": account,
            "kind": chance.choice(("text", "template", "image")),
            "state": state,
            "body": json.dumps({"refId": f"Ref-{request}", "text": _text(chance, 900)}),
            "source": "+46700000000",
            "created": _AT + request * 7.5,
            "state_since": _AT + request * 7.5 + chance.random(),
            "not_before": 0,
            "tries": chance.randrange(3),
            "valid_until": chance.choice((0, _AT * 2)),
            "answer_status": chance.choice((None, 200, 400)),
            "answer_body": chance.choice((None, _text(chance))),
            "error_title": _text(chance),
            "parent_ref": chance.choice(("", "Ref-1")),
        }
        if version >= 2 and columns["batch"]:
            columns["lane"] = int(columns["batch"][6:])
        _insert(db, "requests", columns)
        for note in range(chance.randrange(1, 3)):
            values = {
                "request_id": request,
                "at": _AT + note,
                "state": state,
                "note": _text(chance),
            }
            _insert(db, "history", values)
        for position in range(chance.choice((1, 1, 1, 3))):
            message += 1
            step = chance.choice(_STEPS) if state == "accepted" else (*_SHOWN[state], None, None)
            status, shown, code, meta = step
            named = state == "accepted"
            columns = {
                "id": message, "request_id": request, "account": account, "position": position, "message_index": 0,
                "destination": f"+4670{message % 997:07d}", "summary": f"word{message}x {_text(chance)}",
                "message_id": f"Msg-{message}" if named else "", "wa_message_id": f"wamid.{message}" if named else "",
                "status": status, "code": code, "meta_code": meta, "shown": shown, "updated": _AT + request * 7.5,
            }  # fmt: skip
            _insert(db, "messages", columns)
            if named:
                own.append((message, request))
            indexed = f"4670{message % 997:07d}\n{columns['summary']}"
            db.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (message, indexed))
    _fill_events(db, version, _events(requests, own, chance))
    db.execute("INSERT INTO holds VALUES ('a1', 5, 'Paused', ?)", (_text(chance),))
    db.execute("INSERT INTO cursors VALUES ('a0', 'epoch', 'cursor', 99)")
    if version >= 5:
        _fill_templates(db, chance)
    if version >= 6:
        keys = [(chance.randbytes(16),) for _ in range(50)]
        db.executemany("INSERT INTO forgotten VALUES (?)", keys)
    if version >= 7:
        watched = "INSERT INTO watched SELECT id, '' FROM messages WHERE id % 7 = 0"
        db.execute(watched)
    # What went leaves room: an old file is now and then written anew.
    if chance.random() < 0.3:
        db.execute(
            "CREATE TABLE gone AS SELECT randomblob(3000) FROM requests, (VALUES (1), (2), (3))"
        )
        db.execute("DROP TABLE gone")


def _fill_events(db: apsw.Connection, version: int, events: Iterator[dict[str, Any]]) -> None:
    for n, event in enumerate(events, 1):
        _insert(db, "events", {"id": n, **event})
        found = parse(event["raw"])
        if version >= 3 and isinstance(found, Inbound):
            take_inbound(db, n, found, "a0", event["received"], _AT)
        if version >= 4 and isinstance(found, Report) and "message" not in event:
            elsewhere.note(db, "a0", [found], _AT)


def _fill_templates(db: apsw.Connection, chance: random.Random) -> None:
    for key in range(1, 40):
        values = {
            "key": key, "definition": json.dumps({"text": _text(chance)}), "base": chance.choice((None, "{}")),
            "remote": chance.choice((None, "{}")), "created": _AT, "changed": _AT + key,
            "removed": chance.choice((None, _AT)), "name": f"template_{key}", "language": "sv",
            "category": "UTILITY", "kind": "text", "edited": key % 2, "searched": _text(chance),
        }  # fmt: skip
        _insert(db, "templates", values)
        values = {
            "template": key, "account": "a0", "source": "+46", "template_id": str(key), "deed": "update",
            "method": "POST", "path": f"/{key}", "body": _text(chance), "was": "APPROVED", "state": "done", "at": _AT,
        }  # fmt: skip
        _insert(db, "template_calls", values)


def _events(
    requests: int, own: list[tuple[int, int]], chance: random.Random
) -> Iterator[dict[str, Any]]:
    """Reports on our own and on strangers' messages, what people wrote, and what is neither."""
    for n in range(requests):
        received = f"2026-11-21T{n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}.5Z"
        place = {
            "relay": "a0",
            "epoch": "e",
            "cursor": f"{n:08d}",
            "gate": "g",
            "received": received,
        }
        luck = chance.random()
        if luck < 0.7:
            ours = chance.choice(own) if chance.random() < 0.5 and own else None
            number = ours[0] if ours else chance.randrange(max(1, requests // 5))
            name = f"Msg-{number}" if ours else f"Theirs-{number}"
            code, second = chance.choice(CODES), chance.randrange(60)
            index = chance.choice((0, 0, 0, 0, -1))
            body = {
                "messageId": name, "refId": "" if ours else f"foreign-{number}", "messageIndex": index, "messageType": "text",
                "timestamp": f"2026-11-21T08:00:{second:02}Z", "resultCode": code, "resultDescription": _text(chance),
            }  # fmt: skip
            columns: dict[str, Any] = {
                "what": "report", "ref_id": body["refId"], "message_id": name, "message_index": index, "code": code,
                "provider_time": _EIGHT + second, "whole": int(index == -1),
            }  # fmt: skip
            if ours:
                columns |= {"message": ours[0], "request_id": ours[1]}
            yield {**place, **columns, "raw": json.dumps(body)}
        elif luck < 0.95:
            who = f"+4671{chance.randrange(50):07d}"
            content = {"contentType": "TEXT", "text": {"body": f"answer{n} {_text(chance)}"}}
            raw = json.dumps(
                {
                    "messageId": f"in-{n}", "source": who, "destination": "+46700000000",
                    "timestamp": "2026-11-21T08:00:00Z", "content": {"message": content},
                }
            )  # fmt: skip
            columns = {
                "what": "inbound",
                "message_id": f"in-{n}",
                "number": who,
                "own_number": "+46700000000",
            }
            yield {**place, **columns, "raw": raw}
        else:
            yield {**place, "what": "unknown", "raw": _text(chance, 300)}


def _insert(db: apsw.Connection, table: str, columns: dict[str, Any]) -> None:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values()))


def _text(chance: random.Random, most: int = 60) -> str:
    return "".join(chance.choices(_LETTERS, k=chance.randrange(most)))
