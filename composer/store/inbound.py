"""What people write back into the journal: each message under its conversation, found again by its words.

The functions run inside the writer's transaction. See `inbox` for looking, and `inbound_schema` for the tables.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import apsw

from composer.delivery.inbound import Inbound
from composer.delivery.report import parse
from composer.store.faults import transaction
from composer.store.text import plain

LINE = 300
"""Letters of a message that a list shows."""
_SEARCHED = 20_000
_AHEAD = 300.0
"""Seconds that LINK's clock may go before the relay's; beyond that the relay's counts."""
_FILLED = 2_000


def number_key(number: str) -> str:
    """A number as conversations know it, however it is written; what is no number stays as it is."""
    written = number.strip()
    digits = re.sub(r"[\s()./\-]", "", written).removeprefix("+")
    return digits if digits.isdecimal() else plain(written)


def take_inbound(
    db: apsw.Connection, event: int, found: Inbound, account: str, received: str, now: float
) -> bool:
    """Put a message that was just stored as that event under its conversation; False: it is there already.

    `received` is the relay's RFC 3339 time, `account` the id of the account whose relay had it.
    """
    at = _moment(found, received, now)
    own, number = number_key(found.destination), number_key(found.source)
    line = plain(" ".join(found.text.split()))[:LINE]
    _listen(db, account, own, _seconds(received, now))
    wa_id = found.provider_message_id or found.message_id
    if _there(db, wa_id, at, found.content_type, line, (number, own)):
        return False
    ((conversation,),) = db.execute(
        "INSERT INTO conversations (own_number, number, account, last_at, last_line, last_kind, last_incoming,"
        " last_inbound, unread) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?4, 1) ON CONFLICT DO UPDATE SET"
        " account = ?3, unread = unread + 1, last_inbound = max(last_inbound, ?4),"
        " last_line = iif(?4 >= last_at, ?5, last_line), last_kind = iif(?4 >= last_at, ?6, last_kind),"
        " last_incoming = iif(?4 >= last_at, 1, last_incoming), last_at = max(last_at, ?4) RETURNING id",
        (own, number, account, at, line, found.content_type),
    )
    db.execute(
        "INSERT INTO inbound (event, conversation, at, kind, line, wa_id, context_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (event, conversation, at, found.content_type, line, wa_id, found.context_id),
    )
    searched = f"{number}\n{plain(found.text[:_SEARCHED])}"
    db.execute("INSERT INTO inbound_search (rowid, text) VALUES (?, ?)", (event, searched))
    return True


def mark_read(db: apsw.Connection, conversation: int, upto: int) -> bool:
    """The person has seen the conversation's messages up to that event; whether any was unread."""
    before = db.execute(
        "SELECT unread FROM conversations WHERE id = ? AND read_to < ?", (conversation, upto)
    ).fetchone()
    if before is None:
        return False
    db.execute(
        "UPDATE conversations SET read_to = ?2, unread ="
        " (SELECT count(*) FROM inbound i WHERE i.conversation = ?1 AND i.event > ?2) WHERE id = ?1",
        (conversation, upto),
    )
    return bool(before[0])


def listening_anew(db: apsw.Connection, account: str, now: float) -> None:
    """Something of the account's relay was lost or began anew: messages before now may have been missed."""
    db.execute("UPDATE listening SET since = ? WHERE account = ?", (now, account))


def fill(db: apsw.Connection, now: float) -> None:
    """Put in what a journal of an older Composer has, piece by piece: whatever interrupts it, it goes on from there."""
    while True:
        ((done, todo),) = db.execute("SELECT done, todo FROM inbound_filling")
        if done >= todo:
            return
        upto = min(done + _FILLED, todo)
        with transaction(db):
            rows: list[tuple[Any, ...]] = db.execute(
                "SELECT id, relay, received, raw FROM events WHERE id > ? AND id <= ? AND what = 'inbound'"
                " AND id NOT IN (SELECT event FROM inbound) ORDER BY id",
                (done, upto),
            ).fetchall()
            for event, relay, received, raw in rows:
                found = parse(raw)
                if isinstance(found, Inbound):
                    take_inbound(db, event, found, relay, received, now)
            db.execute("UPDATE inbound_filling SET done = ?", (upto,))
            if upto == todo:
                _finish(db, upto)


def _finish(db: apsw.Connection, upto: int) -> None:
    """What an older Composer has received is no news; the newest line may be one of ours."""
    db.execute("UPDATE conversations SET unread = 0, read_to = ?", (upto,))
    db.execute(
        "UPDATE conversations SET last_at = m.created, last_line = substr(m.summary, 1, ?), last_kind = m.kind,"
        " last_incoming = 0 FROM (SELECT c.id, r.created, r.kind, m.summary, max(m.id) FROM conversations c"
        " JOIN messages m ON m.destination IN (c.number, '+' || c.number)"
        " JOIN requests r ON r.id = m.request_id AND r.source IN (c.own_number, '+' || c.own_number)"
        " GROUP BY c.id) m WHERE m.id = conversations.id AND m.created > last_at",
        (LINE,),
    )


def _there(
    db: apsw.Connection, wa_id: str, at: float, kind: str, line: str, who: tuple[str, str]
) -> bool:
    """Whether two accounts, or a gate and another one, have brought the same message."""
    if not wa_id:
        return False
    found = db.execute(
        "SELECT 1 FROM inbound i JOIN conversations c ON c.id = i.conversation WHERE i.wa_id = ? AND i.at = ?"
        " AND i.kind = ? AND i.line = ? AND c.number = ? AND c.own_number = ?",
        (wa_id, at, kind, line, *who),
    )
    return found.fetchone() is not None


def _listen(db: apsw.Connection, account: str, own: str, since: float) -> None:
    """The first message to a number of ours proves that such messages reach this relay."""
    db.execute("INSERT OR IGNORE INTO listening VALUES (?, ?, ?)", (account, own, since))


def _moment(found: Inbound, received: str, now: float) -> float:
    told = found.provider_timestamp or found.timestamp
    came = _seconds(received, now)
    return min(told.timestamp(), came + _AHEAD) if told else came


def _seconds(moment: str, now: float) -> float:
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return now
    return read.timestamp() if read.tzinfo else now
