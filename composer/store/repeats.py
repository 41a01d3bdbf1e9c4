"""Whether somebody got the same words a moment ago (LINK 1.6, "Resending")."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from composer.formats.outgoing import TRACKING
from composer.store.text import plain

QUIET = 15 * 60.0
"""Seconds in which LINK may still be trying to send a message: what is submitted again in that time may arrive twice."""

_LOOKED_AT = 50
"""Messages to one number that are looked through: more in a quarter of an hour is a test of something else."""
_HARMLESS = frozenset({"cancelled", "rejected"})
"""What certainly never went out."""
_STILL_HERE = frozenset({"waiting", "held", "sending"})
"""What goes out yet, however old it is."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A recipient who got the same, or may yet. `at` is its last step; `safe_from` when it may be sent once more."""

    number: str
    at: float
    shown: str
    safe_from: float


def content_of(request: Mapping[str, Any]) -> str:
    """What makes two requests the same to those who get them: the messages, and from whom.

    A body of Meta's is its message; the account says from whom, and one field is different in each (see `outgoing`).
    """
    if "messages" not in request:
        own = {key: value for key, value in request.items() if key not in ("to", TRACKING)}
        return json.dumps(own, sort_keys=True, ensure_ascii=False)
    same = {"source": request.get("source"), "messages": request.get("messages")}
    return json.dumps(same, sort_keys=True, ensure_ascii=False)


def find_repeats(
    db: apsw.Connection, account: str, wanted: Iterable[tuple[str, str]], now: float
) -> Iterator[Repeat]:
    """Of `wanted`, pairs of a number and a `content_of`, those that went out less than `QUIET` ago."""
    for number, content in wanted:
        found = _last(db, account, plain(number), content, now)
        if found is not None:
            yield found


def _last(
    db: apsw.Connection, account: str, number: str, content: str, now: float
) -> Repeat | None:
    rows: Iterable[tuple[Any, ...]] = db.execute(
        "SELECT r.created, r.state_since, r.body, m.shown FROM messages m JOIN requests r ON r.id = m.request_id"
        " WHERE m.destination = ? AND m.account = ? ORDER BY m.id DESC LIMIT ?",
        (number, account, _LOOKED_AT),
    )
    for created, since, body, shown in rows:
        # What was accepted long ago and failed just now was with LINK until just now.
        if max(created, since) < now - QUIET and shown not in _STILL_HERE:
            return None
        if shown not in _HARMLESS and content_of(_parsed(body)) == content:
            at = min(max(created, since), now)
            return Repeat(number, at, shown, at + QUIET)
    return None


def _parsed(body: str) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
