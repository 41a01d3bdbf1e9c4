"""Looking into conversations: pages of them, pages of one, and what is known of customer care windows. Never writes."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from composer.delivery.content import Content, content_of
from composer.delivery.inbound import Inbound
from composer.delivery.report import parse
from composer.delivery.window import Heard
from composer.formats.outgoing import request_of
from composer.store import inbox_search
from composer.store.faults import explained, transaction
from composer.store.inbound import number_key
from composer.store.schema import open_reader
from composer.store.search import Query, read_query

UNREAD_COUNTED = 100
"""Conversations whose unread messages are counted at most: beyond it nobody reads the number."""
_NEARLY_WHOLE, _FEW = 8, 100
"""Digits of a number that tell whose it is, and conversations that may begin with them."""
_END = (1e18, 1 << 62)

ConversationKey = tuple[float, int]
"""Where a page of conversations ends: time of its last line, and id (of a search: 0 and the id of the message)."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a person and one of our numbers said. Numbers are digits without a plus; times seconds since 1970."""

    id: int
    own_number: str
    number: str
    account: str
    """The id of the account whose relay had the newest message of the person."""
    last_at: float
    last_line: str
    last_kind: str
    """The content type of an inbound message, the kind of one of ours."""
    last_incoming: bool
    last_inbound: float
    unread: int
    since: float | None = None
    """From when on the account's relay can have missed no message to our number; None where that is not known."""
    read: float | None = None
    """When the relay's end was last seen."""

    @property
    def heard(self) -> Heard:
        """What the person's window follows from."""
        return Heard(self.last_inbound, self.since, self.read or None)


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """Some conversations, the newest first. `before` asks for the next page; None where there is none."""

    rows: tuple[Conversation, ...]
    before: ConversationKey | None


@dataclass(frozen=True, slots=True, order=True)
class LineKey:
    """Which line of a conversation: `id` is an event's or a message's."""

    incoming: bool
    id: int


@dataclass(frozen=True, slots=True)
class Quote:
    """What a line answers. Without a `line` it is not in the journal."""

    line: LineKey | None
    incoming: bool
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a conversation, in or out."""

    key: LineKey
    at: float
    content: Content
    raw: str
    """The callback as it came, or the message as it was sent: JSON."""
    quote: Quote | None = None
    shown: str = ""
    """Of a message of ours: its status, of `records.SHOWN`."""
    ref_id: str = ""
    """Of a message of ours: its request's."""


@dataclass(frozen=True, slots=True)
class ThreadKey:
    """Where a page of a conversation ends, for what came in and for what was sent."""

    inbound: tuple[float, int] = _END
    sent: int = _END[1]


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """Some lines, the oldest first. `before` asks for what is older; None where there is nothing."""

    lines: tuple[Line, ...]
    before: ThreadKey | None


class InboxReader:
    """A connection of its own. Any thread may call it, one at a time. Every method raises JournalError."""

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)
        self._lock = threading.Lock()
        self._db = open_reader(self._path)
        inbox_search.prepare(self._db)

    def close(self) -> None:
        """Close the connection; checkpoints are the writer's."""
        with self._lock:
            self._db.close()

    def conversations(
        self, text: str = "", before: ConversationKey | None = None, limit: int = 50
    ) -> ConversationPage:
        """Conversations, those with the newest line first; with a text, those in which it was found last."""
        query = read_query(text)
        with self._looking():
            if query is None:
                return self._newest(before, limit)
            return self._of_number(query) or self._found(query, before, limit)

    def conversation(self, wanted: int) -> Conversation | None:
        """One of them; None when it is not there."""
        with self._looking():
            rows = self._rows(f"{_SELECT} WHERE c.id = ?", wanted)
        return _conversation(rows[0]) if rows else None

    def unread(self) -> int:
        """Inbound messages that nobody has seen; of the newest `UNREAD_COUNTED` conversations with such."""
        with self._looking():
            ((count,),) = self._rows(
                "SELECT coalesce(sum(unread), 0) FROM (SELECT unread FROM conversations WHERE unread > 0"
                " ORDER BY last_at DESC, id DESC LIMIT ?)",
                UNREAD_COUNTED,
            )
        return int(count)

    def thread(
        self, conversation: int, before: ThreadKey | None = None, limit: int = 50
    ) -> ThreadPage:
        """The newest lines before a place, merged from what came in and what was sent."""
        key = before or ThreadKey()
        with self._looking():
            rows = self._rows(
                "SELECT number, own_number FROM conversations WHERE id = ?", conversation
            )
            if not rows:
                return ThreadPage((), None)
            came = list(self._came(conversation, key.inbound, limit))
            sent = list(self._sent(rows[0], key.sent, limit))
            merged = sorted([*came, *sent], key=lambda line: (line.at, line.key), reverse=True)
            kept = merged[:limit]
            more = len(merged) > limit or limit in (len(came), len(sent))
            return ThreadPage(tuple(reversed(kept)), _next(key, kept) if more else None)

    def heard(self, account: str, own_number: str, numbers: Iterable[str]) -> dict[str, Heard]:
        """What is known of each of these people's messages to our number, as far as the account's relay tells."""
        own = number_key(own_number)
        with self._looking():
            since = self._one(
                "SELECT since FROM listening WHERE account = ? AND own_number = ?", account, own
            )
            read = self._one("SELECT caught_up FROM cursors WHERE relay = ?", account)
            return {
                number: Heard(
                    self._one(
                        "SELECT last_inbound FROM conversations WHERE number = ? AND own_number = ?",
                        number_key(number),
                        own,
                    ),
                    since,
                    read or None,
                )
                for number in numbers
            }

    # Conversations

    def _newest(self, before: ConversationKey | None, limit: int) -> ConversationPage:
        rows = self._rows(
            f"{_SELECT} WHERE (c.last_at, c.id) < (?, ?) ORDER BY c.last_at DESC, c.id DESC LIMIT ?",
            *(before or _END),
            limit,
        )
        found = tuple(_conversation(row) for row in rows)
        last = (found[-1].last_at, found[-1].id) if len(found) == limit else None
        return ConversationPage(found, last)

    def _of_number(self, query: Query) -> ConversationPage | None:
        """The conversations of a number that was typed nearly whole; None where it is something else."""
        digits = query.terms[0].digits[0] if query.terms[0].digits else ""
        if len(query.terms) > 1 or len(digits) < _NEARLY_WHOLE:
            return None
        sql = f"{_SELECT} WHERE c.number >= ? AND c.number < ? LIMIT ?"
        rows = self._rows(sql, digits, f"{digits}:", _FEW + 1)
        if not 0 < len(rows) <= _FEW:
            return None
        found = sorted(map(_conversation, rows), key=lambda row: row.last_at, reverse=True)
        return ConversationPage(tuple(found), None)

    def _found(self, query: Query, before: ConversationKey | None, limit: int) -> ConversationPage:
        """Each conversation once, at its newest message that has the words."""
        there, last = inbox_search.find(self._db, query, before[1] if before else _END[1], limit)
        rows = self._rows(
            f"{_SELECT} WHERE c.id IN ({', '.join('?' * len(there))})",
            *there,
        )
        by_id = {row[0]: _conversation(row) for row in rows}
        found = tuple(by_id[one] for one in there)
        return ConversationPage(found, (0.0, last) if last else None)

    # Lines

    def _came(self, conversation: int, before: tuple[float, int], limit: int) -> Iterator[Line]:
        rows = self._rows(
            "SELECT i.event, i.at, i.context_id, e.raw FROM inbound i JOIN events e ON e.id = i.event"
            " WHERE i.conversation = ? AND (i.at, i.event) < (?, ?) ORDER BY i.at DESC, i.event DESC LIMIT ?",
            conversation,
            *before,
            limit,
        )
        for event, at, context, raw in rows:
            found = parse(raw)
            content = content_of(found) if isinstance(found, Inbound) else Content("unknown", raw)
            yield Line(LineKey(True, event), at, content, raw, self._quote(context, conversation))  # noqa: FBT003

    def _sent(self, who: tuple[str, str], before: int, limit: int) -> Iterator[Line]:
        number, own = who
        # One question for each way to write the number: together they would be sorted as a whole.
        found = [
            row
            for written in (number, f"+{number}")
            for row in self._rows(
                "SELECT m.id, r.created, r.kind, m.summary, m.shown, r.body, m.message_index, r.ref_id FROM messages m"
                " JOIN requests r ON r.id = m.request_id WHERE m.destination = ?1 AND m.id < ?3"
                " AND r.source IN (?2, '+' || ?2) ORDER BY m.id DESC LIMIT ?4",
                written,
                own,
                before,
                limit,
            )
        ]
        rows = sorted(found, reverse=True)[:limit]
        for message, at, kind, summary, shown, body, index, ref_id in rows:
            raw, text = _message(body, index)
            content = Content(kind, text or summary)
            yield Line(LineKey(False, message), at, content, raw, None, shown, ref_id)  # noqa: FBT003

    def _quote(self, context: str, conversation: int) -> Quote | None:
        """The message that is answered: one of ours, else one of the person's own."""
        if not context:
            return None
        sent = self._rows(
            "SELECT m.id, m.summary, r.kind FROM messages m JOIN requests r ON r.id = m.request_id"
            " WHERE m.wa_message_id = ? LIMIT 1",
            context,
        )
        if sent:
            message, summary, kind = sent[0]
            return Quote(LineKey(False, message), False, summary, kind)  # noqa: FBT003
        came = self._rows(
            "SELECT event, line, kind FROM inbound WHERE wa_id = ? AND conversation = ? LIMIT 1",
            context,
            conversation,
        )
        if came:
            event, line, kind = came[0]
            return Quote(LineKey(True, event), True, line, kind)  # noqa: FBT003
        return Quote(None, False, "", "")  # noqa: FBT003

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """One consistent view of the file, whatever the writer does meanwhile."""
        with self._lock, explained(self._path), transaction(self._db, "DEFERRED"):
            yield

    def _rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._db.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: Any) -> float | None:
        rows = self._rows(sql, *values)
        return float(rows[0][0]) if rows else None


_SELECT = (
    "SELECT c.id, c.own_number, c.number, c.account, c.last_at, c.last_line, c.last_kind, c.last_incoming,"
    " c.last_inbound, c.unread, l.since, k.caught_up FROM conversations c"
    " LEFT JOIN listening l ON l.account = c.account AND l.own_number = c.own_number"
    " LEFT JOIN cursors k ON k.relay = c.account"
)
_INCOMING = 7


def _conversation(row: tuple[Any, ...]) -> Conversation:
    values = list(row)
    values[_INCOMING] = bool(values[_INCOMING])
    return Conversation(*values)


def _next(key: ThreadKey, kept: list[Line]) -> ThreadKey:
    """Behind the oldest of each side that is on the page; a side that is not on it stays where it was."""
    came = [(line.at, line.key.id) for line in kept if line.key.incoming]
    sent = [line.key.id for line in kept if not line.key.incoming]
    return ThreadKey(min(came, default=key.inbound), min(sent, default=key.sent))


def _written(body: str) -> Any:
    """Nearly every body is LINK's; to read one of Meta's takes longer."""
    content = json.loads(body)
    return content if "messages" in content else request_of(body)


def _message(body: str, index: int) -> tuple[str, str]:
    """One of a request's messages as JSON, and its text where it is nothing but text."""
    try:
        message = _written(body)["messages"][index]
        text = message["text"]["body"] if message.get("type") == "text" else ""
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return body, ""
    return json.dumps(message, ensure_ascii=False), text if isinstance(text, str) else ""
