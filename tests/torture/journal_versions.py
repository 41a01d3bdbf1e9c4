"""Journals of every released version, large and full of anything: they become today's with all in them, and a copy first."""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import apsw

from composer.delivery.report import Report, parse
from composer.delivery.status import status_of
from composer.store.journal import Filter, Journal, Reader
from composer.store.records import ELSEWHERE, WATCHED
from composer.store.shown import SHOWN_OF
from tests.old_journals import NEWEST, Content, content, tables
from tests.torture.full_journals import make_full
from tests.torture.torment import Torment


def versions(seconds: float, folder: Path) -> str:
    """One version after the other, each as large as the time allows."""
    seed = time.time_ns() if seconds else 1
    chance = random.Random(seed)
    until = time.monotonic() + seconds
    most = max(40, int(min(20_000, seconds * 100)))
    rounds = rows = largest = 0
    reference = folder / "reference.db"
    Journal.open(reference).close()
    today = tables(reference)
    while rounds < NEWEST - 1 or time.monotonic() < until:
        version = rounds % (NEWEST - 1) + 1
        path = folder / f"{rounds}" / "journal.db"
        path.parent.mkdir()
        make_full(path, version, chance.randrange(20, most), chance)
        before = content(path)
        rows += sum(len(found) for _, found in before.values())
        largest = max(largest, path.stat().st_size)
        try:
            _open_and_compare(path, version, before)
        except AssertionError as fault:
            raise AssertionError(
                f"version {version}, round {rounds}, seed {seed}: {fault}"
            ) from fault
        assert tables(path) == today, f"version {version} did not get today's tables"
        for one in path.parent.iterdir():
            one.unlink()
        rounds += 1
    return (
        f"{rounds} journals of {NEWEST - 1} versions, up to {largest >> 20} MB: {rows:,} rows all there and the same, found,"
        f" counted and listed; a whole copy of each from before"
    )


def _open_and_compare(path: Path, version: int, before: Content) -> None:
    journal = Journal.open(path)
    assert journal.note is None, journal.note
    reader = journal.reader()
    try:
        assert content(path, before) == before, "something is not as it was"
        db = journal._db
        assert db.pragma("integrity_check") == "ok"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        _compare_counts(db, reader)
        _compare_searches(db, reader)
        _compare_strangers(db)
        _compare_inbox(db)
    finally:
        reader.close()
        journal.close()
    (copy,) = path.parent.glob("journal.db.version-*")
    assert copy.name == f"journal.db.version-{version}"
    assert content(copy) == before, "the copy is not what was there"


def _compare_counts(db: apsw.Connection, reader: Reader) -> None:
    shown = Counter[Any]()
    for word, n in db.execute("SELECT shown, count(*) FROM messages GROUP BY shown"):
        shown[word] = n
    told = reader.counts(Filter())
    strangers = told.pop(ELSEWHERE)
    told["waiting"] += told.pop("paused", 0)
    assert told.pop(WATCHED, 0) == db.execute("SELECT count(*) FROM watched").get
    assert Counter(told) == shown, (told, shown)
    assert strangers == db.execute("SELECT count(*) FROM elsewhere").get
    by_day = Counter[Any]()
    for word, n in db.execute(
        "SELECT shown, sum(n) FROM outcomes GROUP BY shown HAVING sum(n) > 0"
    ):
        by_day[word] = n
    assert by_day == shown, "the charts count otherwise"
    lanes = db.execute(
        "SELECT r.lane, m.shown, count(*) FROM messages m JOIN requests r ON r.id = m.request_id WHERE r.lane > 0"
        " GROUP BY 1, 2"
    ).fetchall()
    counted = db.execute("SELECT lane, shown, n FROM batch_tallies WHERE n > 0").fetchall()
    assert set(counted) == set(lanes), "the batches count otherwise"


def _compare_searches(db: apsw.Connection, reader: Reader) -> None:
    (last,) = db.execute("SELECT max(id) FROM messages").fetchone() or (0,)
    for number in {1, last // 2 or 1, last}:
        assert [row.id for row in reader.page(Filter(f"word{number}x"))] == [number]
    newest = f"Ref-{db.execute('SELECT max(id) FROM requests').get}"
    assert {one.ref_id for one in reader.page(Filter(newest))} == {newest}


def _compare_strangers(db: apsw.Connection) -> None:
    """Each row says what the reports say that came from elsewhere, as if they came today."""
    best: dict[tuple[str, str, int], tuple[int, float, int]] = {}
    words = {}
    for (raw,) in db.execute("SELECT raw FROM events WHERE what = 'report' AND request_id IS NULL"):
        found = parse(raw)
        assert isinstance(found, Report)
        key = (
            found.message_id,
            found.ref_id,
            -2 if found.message_index is None else found.message_index,
        )
        status = status_of(found)
        at = found.timestamp.timestamp() if found.timestamp else 0.0
        if (rank := (status.rank, at, found.code)) >= best.get(key, rank):
            best[key], words[key] = rank, (status.value, SHOWN_OF[status])
    told = {
        (name, ref, index): ((rank, at, code), (status, shown))
        for name, ref, index, rank, at, code, status, shown in db.execute(
            "SELECT message_id, ref_id, message_index, rank, at, code, status, shown FROM elsewhere"
        )
    }
    assert told == {key: (best[key], words[key]) for key in best}, "strangers' messages differ"


def _compare_inbox(db: apsw.Connection) -> None:
    wrote = "SELECT count(*) FROM events WHERE what = 'inbound'"
    assert db.execute("SELECT count(*) FROM inbound").get == db.execute(wrote).get
    pairs = "SELECT count(DISTINCT number || own_number) FROM events WHERE what = 'inbound'"
    assert db.execute("SELECT count(*) FROM conversations").get == db.execute(pairs).get


TORMENTS = (
    Torment(
        "journal-versions",
        "A journal of every released version becomes today's with all that was in it, and a copy is made first.",
        versions,
    ),
)
