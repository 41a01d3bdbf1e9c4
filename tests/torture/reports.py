"""Reports under duress: floods, disorder, losses, relays that forget, restart or lie."""

from __future__ import annotations

import gc
import json
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from composer.delivery.report import Report, parse
from composer.delivery.status import Status, fold
from composer.store.journal import Filter, Journal, Reader
from composer.store.records import ELSEWHERE, Row
from composer.store.shown import SHOWN_OF
from tests import floods
from tests.torture.bystander import Bystander
from tests.torture.torment import Torment


def flood(seconds: float, folder: Path) -> str:
    """A million reports (fewer in less time) poured while the Deliveries page is open."""
    from PySide6 import QtWidgets

    from composer.app import application
    from composer.ui.background import Background
    from composer.ui.deliveries.page import DeliveriesPage
    from composer.ui.theme import Theme
    from tests.journal_lookup import JournalLookup
    from tests.watchdog import Watchdog, settle, wait_until

    app = QtWidgets.QApplication.instance() or application()
    assert isinstance(app, QtWidgets.QApplication)
    messages = max(2_500, int(min(1_000_000, seconds * 4_000)) // 4)
    journal = Journal.open(folder / "journal.db")
    floods.send(journal, messages)
    background = Background()
    background.start()
    reader = journal.reader()
    page = DeliveriesPage(Theme(app, "light"), JournalLookup(background, reader), {})
    page.resize(1188, 760)
    page.show()
    wait_until(lambda: page.model.answered and not page._steps, 30, "the page")
    gc.freeze()  # as the application does, once it has imported what it needs
    with Watchdog() as idle:
        settle(min(seconds, 5.0))
    began = time.monotonic()
    took: list[float] = []

    def pour() -> None:
        for events in floods.pages(messages):
            journal.apply_events("acme", "epoch", events, events[-1].cursor)
            background.post(page, lambda _none: page.refresh())
        took.append(time.monotonic() - began)

    with Bystander() as bystander, Watchdog() as watchdog:
        thread = threading.Thread(target=pour)
        thread.start()
        wait_until(lambda: bool(took), seconds * 20 + 600, "the end of the flood")
        thread.join()
        wait_until(lambda: page._counts.get("read") == messages, 60, "all of it in the list")
    page.close()
    background.stop(timeout=5)
    reader.close()
    journal.close()
    longest, own = watchdog.longest * 1e3, watchdog.longest_own * 1e3
    # A machine that lets everybody wait cannot tell more.
    limit = max(50.0, 2e3 * idle.longest, 2e3 * bystander.longest)
    gaps = sorted(watchdog.gaps)
    told = (
        f"{4 * messages:,} reports, {4 * messages / took[0]:,.0f} a second; the longest hold-up of the UI thread was"
        f" {longest:.0f} ms, {own:.0f} of them its own ({idle.longest * 1e3:.0f} ms while nothing happened,"
        f" {bystander.longest * 1e3:.0f} ms that of a process that only slept meanwhile), 99 of 100 were below"
        f" {gaps[len(gaps) * 99 // 100] * 1e3:.0f} ms, {sum(gap > 0.05 for gap in gaps)} of {len(gaps):,} above 50 ms"
    )
    assert own < limit, "\n".join((told, *watchdog.culprits[:3]))
    return told


def disorder(seconds: float, folder: Path) -> str:
    """Each report one to five times, shuffled, late, before the answer, over a restart."""
    rounds = messages = 0
    end = time.monotonic() + seconds
    while rounds == 0 or time.monotonic() < end:
        chance = random.Random(rounds)
        place = folder / f"{rounds}.db"
        messages += _disorderly(place, 400, chance)
        for ending in ("", "-wal", "-shm"):
            place.with_name(place.name + ending).unlink(missing_ok=True)
        rounds += 1
    return f"{messages:,} messages in {rounds} rounds: all as in the tidy run, none left over"


def _disorderly(path: Path, messages: int, chance: random.Random) -> int:
    sets = {index: _some_codes(chance) for index in range(messages)}
    events = [
        (index, code, place)
        for index, codes in sets.items()
        for place, code in enumerate(codes)
        for _ in range(chance.randint(1, 5))
    ]
    chance.shuffle(events)
    journal = Journal.open(path)
    floods.send(journal, messages)
    for start in range(0, len(events), 97):
        page = [
            floods.Event(f"{start + n:08d}", floods.report(*one), f"2026-11-21T09:00:00.{n:03}Z")
            for n, one in enumerate(events[start : start + 97])
        ]
        journal.apply_events("acme", "epoch", page, page[-1].cursor)
        if chance.random() < 0.1:
            journal.close()  # a restart
            journal = Journal.open(path)
            journal.recover()
    reader = journal.reader()
    try:
        for row in _all(reader):
            told = [
                parse(floods.report(row.id - 1, code, place))
                for place, code in enumerate(sets[row.id - 1])
            ]
            tidy = fold([one for one in told if isinstance(one, Report)], Status.QUEUED)
            assert row.shown == SHOWN_OF[tidy.status], (row, sets[row.id - 1])
        assert reader.counts(Filter())[ELSEWHERE] == 0, "nothing is left over"
    finally:
        reader.close()
        journal.close()
    return messages


def losses(seconds: float, folder: Path) -> str:
    """One report in ten is lost; nothing is called failed that was not."""
    chance = random.Random(int(seconds))
    messages = max(500, int(seconds * 100))
    journal = Journal.open(folder / "journal.db")
    floods.send(journal, messages)
    last: dict[int, int] = {}
    for place, events in enumerate(floods.pages(messages)):
        kept = [one for one in events if chance.random() > 0.1]
        for one in kept:
            told = json.loads(one.body)
            index = int(told["refId"].split("-")[1], 16)
            last[index] = max(last.get(index, 0), _RANK[told["resultCode"]])
        if kept:
            journal.apply_events("acme", "epoch", kept, str(place))
    reader = journal.reader()
    words = {0: "queued", 1: "sent", 2: "sent", 3: "delivered", 4: "read"}
    for row in _all(reader):
        assert row.shown == words[last.get(row.id - 1, 0)], row
    counts = reader.counts(Filter())
    reader.close()
    journal.close()
    assert counts["failed"] == 0
    return f"{messages:,} messages: each shows the last that is known of it, none failed by guess"


def forgetting(seconds: float, folder: Path) -> str:
    """The relay's store is restored from before, under a new epoch, again and again."""
    journal = Journal.open(folder / "journal.db")
    messages = 500
    floods.send(journal, messages)
    pages = list(floods.pages(messages, 100))
    end = time.monotonic() + seconds
    turn = 0
    while turn < 3 or time.monotonic() < end:
        # Everything is told again with cursors of another store, up to somewhere.
        upto = len(pages) if turn % 3 == 2 else (turn * 7) % len(pages) + 1
        for events in pages[:upto]:
            again = [floods.Event(f"{turn}-{one.cursor}", one.body, one.received) for one in events]
            journal.apply_events("acme", f"epoch-{turn}", again, again[-1].cursor)
        turn += 1
    stored = journal._db.execute("SELECT count(*) FROM events").get
    reader = journal.reader()
    read = reader.counts(Filter())["read"]
    reader.close()
    journal.close()
    assert stored == 4 * messages, f"{stored} reports are stored of {4 * messages}"
    assert read == messages
    return f"told {turn} times under as many epochs: {stored:,} reports stored once"


def catching_up(seconds: float, folder: Path) -> str:
    """Two desktops on one gate, one of them away for a hundred thousand events."""
    events = max(4_000, int(min(100_000, seconds * 2_500)))
    messages = events // 4
    took = []
    for name in ("one", "other"):
        journal = Journal.open(folder / f"{name}.db")
        if name == "one":
            floods.send(journal, messages)
        began = time.monotonic()
        for page in floods.pages(messages):
            journal.apply_events("acme", "epoch", page, page[-1].cursor)
        took.append(time.monotonic() - began)
        reader = journal.reader()
        counts = reader.counts(Filter())
        there = counts["read"] if name == "one" else counts[ELSEWHERE]
        reader.close()
        journal.close()
        assert there == messages, counts
    limit = 60 * max(1.0, events / 100_000)
    assert max(took) <= limit, f"{max(took):.0f} s"
    return f"{events:,} events each: caught up in {took[0]:.1f} s and {took[1]:.1f} s; the other knows them as not its own"


_CODES = (112001, 112002, 112006, 112003, 112007, 112008, 112403, 112404, 112999, 12409)
_RANK = {112002: 1, 112006: 2, 112003: 3, 112007: 4}


def _some_codes(chance: random.Random) -> list[int]:
    return chance.sample(_CODES, chance.randint(0, 5))


def _all(reader: Reader) -> Iterator[Row]:
    before = None
    while page := reader.page(Filter(), before, 1_000):
        yield from page
        before = page[-1].id


def _torment(name: str, holds: str, run: Callable[[float, Path], str], seconds: float) -> Torment:
    return Torment(name, holds, run, seconds)


TORMENTS = (
    _torment("flood", "A million reports never hold the window up for 50 ms.", flood, 250.0),
    _torment("disorder", "The order and repetition of reports change nothing.", disorder, 60.0),
    _torment("losses", "Nothing is called failed that was not.", losses, 60.0),
    _torment("forgetting", "A relay that begins anew loses and doubles nothing.", forgetting, 60.0),
    _torment("catching-up", "Two desktops on one gate are each complete.", catching_up, 40.0),
)
