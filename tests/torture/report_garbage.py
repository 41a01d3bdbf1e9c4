"""Callbacks as nobody should write them: bent, cut, repeated and stretched, from the relay to what a person reads of them."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from composer.clients.relay import EventPage, RelayClient
from composer.delivery.report import Inbound, Report, Unknown, parse
from composer.delivery.status import Status, fold
from composer.relay.bodies import MAX_BODY, NotEventsError, read_events
from composer.store.inbox import InboxReader
from composer.store.journal import Filter, Journal, Reader
from composer.store.records import ELSEWHERE
from composer.store.shown import SHOWN_OF
from composer.ui.deliveries.story import tell
from tests import floods, meta_bodies
from tests.fuzz.mutations import TEXTS, TREES
from tests.torture.relay_tools import Relay, token_of, write_config
from tests.torture.torment import Torment

OWN = 40
"""Messages that were sent from here; reports on others are strangers'."""
AT_ONCE = 300
"""Callbacks between two looks at everything."""

_CALLBACKS = Path(__file__).parents[1] / "data" / "callbacks"
_CODES = (
    112001,
    112002,
    112006,
    112003,
    112007,
    112008,
    112403,
    112404,
    112999,
    12409,
    112409,
    0,
    -1,
    2**60,
)
_TIMES = (
    "2020-03-30T12:59:41+02:00", "2020-03-30T12:59:41.123456789Z", "2026-02-30T00:00:00Z", "2026-11-21T25:00:00Z", "0000-01-01",
    "9999-12-31T23:59:59Z", "2026-11-21T08:00:00", "2026-W47-6", "20261121T080000Z", "1700000000", "", " ", "now", "٢٠٢٦-١١-٢١",
    "2026-11-21T08:00:00+99:99", "-2026-11-21T08:00:00Z", "2026-11-21T08:00:00Z\n",
)  # fmt: skip
_KEYS = (
    "messageId",
    "refId",
    "messageType",
    "messageIndex",
    "timestamp",
    "resultCode",
    "resultDescription",
)


def garbage(seconds: float, folder: Path) -> str:
    """Thousands of mutated callbacks through the relay, the reading, the folding, the journal and the details."""
    seed = time.time_ns() if seconds else 1
    return f"{asyncio.run(_garbage(seconds, folder, random.Random(seed)))} (seed {seed})"


async def _garbage(seconds: float, folder: Path, chance: random.Random) -> str:
    journal = Journal.open(folder / "journal.db")
    floods.send(journal, OWN)
    until = time.monotonic() + seconds
    sent: list[str] = []
    odd = posted = 0
    with Relay(write_config(folder)) as relay:
        await relay.ready()
        line = relay.line()
        client = RelayClient("http://{}:{}".format(*relay.address), token_of("first"))
        while not posted or time.monotonic() < until:
            for _ in range(AT_ONCE):
                raw = _bent(chance)
                expected = _events_of(raw)
                odd += expected is None
                sent += expected or ()
                status = await line.post(raw)
                assert status in (200, 204), f"the relay answered {status} to {raw!r}"
                posted += 1
            await _take(client, journal)
        await client.aclose()
        assert await relay.stop() == 0
    kinds = _look(journal, folder / "journal.db", sent)
    journal.close()
    with closing(sqlite3.connect(folder / "relay.db")) as store:
        ((kept,),) = store.execute("SELECT count(*) FROM quarantine")
    assert kept == odd, f"{kept} bodies are set aside, {odd} should be"
    told = ", ".join(f"{n:,} {kind}" for kind, n in kinds.most_common())
    return (
        f"{posted:,} bent callbacks: all taken, {odd:,} that are no JSON set aside, {len(sent):,} events kept as they came"
        f" ({told}); every detail, thread and list could be read, and each status is that of its reports"
    )


def _events_of(raw: bytes) -> list[str] | None:
    """The texts that must come out of the relay; None for what is set aside."""
    try:
        return [event.body for event in read_events(raw)]
    except NotEventsError:
        return None


async def _take(client: RelayClient, journal: Journal) -> None:
    """As the app does; each page twice, as after an answer that was lost."""
    more = True
    while more:
        known = journal.cursor("acme")
        page: EventPage = await client.events(known.cursor if known else None, limit=500, wait=0)
        for _ in range(2):
            journal.apply_events(
                "acme", page.epoch, page.events, page.next, caught_up=not page.more
            )
        more = page.more


def _look(journal: Journal, path: Path, sent: list[str]) -> Counter[str]:
    """At all that a person could look at. AssertionError where something is lost or said wrongly."""
    rows = journal._read("SELECT raw, what FROM events ORDER BY id")
    assert [raw for raw, _ in rows] == sent, "not all of it, or not as it came"
    assert journal._db.pragma("integrity_check") == "ok"
    kinds = {Report: "report", Inbound: "inbound", Unknown: "unknown"}
    for raw, what in rows:
        assert kinds[type(parse(raw))] == what, raw
    reader = journal.reader()
    try:
        _look_at_messages(reader)
    finally:
        reader.close()
    inbox = InboxReader(path)
    try:
        lines = sum(_lines(inbox))
    finally:
        inbox.close()
    assert lines == journal._read("SELECT count(*) FROM inbound")[0][0], (
        "lines are missing in the Inbox"
    )
    return Counter(str(what) for _, what in rows)


def _look_at_messages(reader: Reader) -> None:
    now = time.time()
    own = reader.page(Filter(), limit=1_000)
    assert len(own) == OWN
    for row in own:
        detail = reader.detail(row.id)
        reports = [parse(one.raw) for one in detail.reports]
        whole = fold([one for one in reports if isinstance(one, Report)], Status.QUEUED)
        assert row.shown == SHOWN_OF[whole.status], (
            f"{row.shown} instead of {whole.status}: {detail.reports}"
        )
        tell(detail, now)
    strangers = Filter(statuses=frozenset({ELSEWHERE}))
    before, seen = None, 0
    while page := reader.page(strangers, before, 500):
        for row in page:
            detail = reader.detail(row.id)
            assert detail.reports, f"a stranger without a report: {row}"
            found = [parse(one.raw) for one in detail.reports]
            ranks = [fold([one]).status.rank for one in found if isinstance(one, Report)]
            if len(ranks) < 1_000:
                assert Status(row.status).rank == max(ranks), (row, detail.reports)
            tell(detail, now)
        seen += len(page)
        before = page[-1].id
    assert seen == reader.counts(Filter())[ELSEWHERE]


def _lines(inbox: InboxReader) -> Iterator[int]:
    before = None
    while True:
        page = inbox.conversations(before=before, limit=200)
        for one in page.rows:
            place = None
            while True:
                thread = inbox.thread(one.id, place, 200)
                yield sum(line.key.incoming for line in thread.lines)
                place = thread.before
                if place is None:
                    break
        before = page.before
        if before is None:
            return


# What is bent, and how.


@cache
def _seeds() -> tuple[str, ...]:
    printed = [path.read_text("utf-8") for path in sorted(_CALLBACKS.glob("*.json"))]
    metas = [
        meta_bodies.cloud(statuses=[meta_bodies.status("delivered"), meta_bodies.status("read")]),
        meta_bodies.cloud(messages=[meta_bodies.message("text", {"body": "Hello"})]),
        meta_bodies.onprem(statuses=[meta_bodies.status("failed")]),
    ]
    return (*printed, *metas)


def _bent(chance: random.Random) -> bytes:
    """One callback's body. A third of it is about messages of ours."""
    text = chance.choice(_seeds())
    if chance.random() < 0.5:
        text = floods.report(chance.randrange(OWN), chance.choice(_CODES), chance.randrange(60))
    try:
        value = json.loads(text)
    except ValueError:
        value = text
    if chance.random() < 0.5 and isinstance(value, dict) and "resultCode" in value:
        _odd_field(chance, value)
    for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
        value = chance.choice(TREES)(chance, value)
    if chance.random() < 0.1:
        value = [value] * chance.randrange(4)
    text = (
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=chance.random() < 0.5)
    )
    for _ in range(chance.choice((0, 0, 0, 1, 3))):
        text = chance.choice(TEXTS)(chance, text)
    if chance.random() < 0.1:
        text = _as_printed(chance, text)
    raw = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.03 and raw:
        at = chance.randrange(len(raw))
        raw = raw[:at] + chance.randbytes(2) + raw[at:]
    return raw[:MAX_BODY]


def _odd_field(chance: random.Random, value: dict[str, object]) -> None:
    match chance.randrange(5):
        case 0:
            value["timestamp"] = chance.choice(_TIMES)
        case 1:
            value["resultCode"] = chance.choice(
                (*_CODES, "112003", " 112003 ", 112003.0, 112003.5, True, None, [112003], 1e300)
            )
        case 2:
            value["messageIndex"] = chance.choice((-1, -2, 7, "0", "-1", 2**63, 1.0, None, {}, "٣"))
        case 3:
            value["messageType"] = chance.choice(("request", "Request", "", None, 5))
            value["messageIndex"] = -1
        case _:
            key = chance.choice(_KEYS)
            value[f" {key} "] = value.pop(key, None)


def _as_printed(chance: random.Random, text: str) -> str:
    """As the specification prints its examples: commas at ends, a key twice, a comment."""
    if not text.endswith("}"):
        return text
    key = chance.choice(_KEYS)
    more = chance.choice(
        (",", f', "{key}": 7', f', "{key}": null,', " /* … */", ', "customParameters": {"a": 1}')
    )
    return f"{text[:-1]}{more}}}"


TORMENTS = (
    Torment(
        "reports-bent",
        "Whatever is sent in a callback's place is taken, kept as it came and can be looked at; nothing falls over.",
        garbage,
    ),
)
