"""(j) Applying reports against bare SQLite inserts of the same reports, each as durable.

Bare, a report is its text and three columns with two indexes, and outlives a power cut once it is committed. The app commits
pages of 500; it also parses each report, knows it again, finds its message and keeps what that shows and counts.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

import apsw

from composer.store.faults import transaction
from composer.store.journal import Journal
from tests import floods
from tests.benchmarks.figures import Figure

_TABLE = """
CREATE TABLE reports (id INTEGER PRIMARY KEY, cursor TEXT NOT NULL, raw TEXT NOT NULL, ref_id TEXT NOT NULL,
    message_id TEXT NOT NULL, code INTEGER NOT NULL);
CREATE INDEX reports_ref_id ON reports (ref_id);
CREATE INDEX reports_message_id ON reports (message_id);
"""


def measure(messages: int = 5_000, rounds: int = 3) -> list[Figure]:
    """By turns. Inserts in pages are shown beside it: to parse a report alone takes longer than one of these."""
    micros: dict[str, list[float]] = {"app": [], "one by one": [], "in pages": []}
    pages = [list(page) for page in floods.pages(messages)]
    for index in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            micros["app"].append(_applied(place / f"{index}.db", messages, pages))
            micros["in pages"].append(_inserted(place / "pages.db", messages, pages))
            few = [[one] for page in pages[:2] for one in page]
            micros["one by one"].append(_inserted(place / "each.db", messages, few))
    app, each, paged = (median(micros[name]) for name in micros)
    print(
        f"Reports: {1e6 / app:,.0f} applied a second; bare inserts: {1e6 / each:,.0f} committed one by one,"
        f" {1e6 / paged:,.0f} in pages of {floods.PAGE} ({paged / app:.2f} of these are applied)."
    )
    return [Figure("a report applied, against a bare insert", app, each, 2.0, "µs")]


def _applied(path: Path, messages: int, pages: list[list[floods.Event]]) -> float:
    journal = Journal.open(path)
    try:
        floods.send(journal, messages)
        began = time.perf_counter()
        for page in pages:
            journal.apply_events("acme", "epoch", page, page[-1].cursor)
        return (time.perf_counter() - began) / sum(map(len, pages)) * 1e6
    finally:
        journal.close()


def _inserted(path: Path, messages: int, pages: list[list[floods.Event]]) -> float:
    db = apsw.Connection(str(path))
    db.pragma("journal_mode", "WAL")
    db.pragma("synchronous", "FULL")
    db.execute(_TABLE)
    known = list(floods.reports(messages))
    rows = iter(known)
    began = time.perf_counter()
    for page in pages:
        with transaction(db):
            db.executemany(
                "INSERT INTO reports (cursor, raw, ref_id, message_id, code) VALUES (?, ?, ?, ?, ?)",
                [
                    (one.cursor, one.body, str(index), str(index), code)
                    for one, (index, code, _) in zip(page, rows, strict=False)
                ],
            )
    seconds = time.perf_counter() - began
    db.close()
    return seconds / sum(map(len, pages)) * 1e6
