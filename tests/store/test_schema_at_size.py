"""A journal from before: after the migration everything is found, counted and listed as if it had always been so."""

import json

import apsw
import pytest

from composer.store.journal import Filter, Journal, NewRequest
from composer.store.records import ELSEWHERE
from composer.store.schema import APPLICATION_ID, MIGRATIONS

BEFORE = 3
"""The version before."""


@pytest.fixture
def path(tmp_path):
    """Version 3 with two messages, one of them failed, and the reports of a stranger."""
    path = tmp_path / "journal.db"
    db = apsw.Connection(str(path))
    db.pragma("application_id", APPLICATION_ID)
    for script in MIGRATIONS[:BEFORE]:
        db.execute(script)
    db.pragma("user_version", BEFORE)
    for n, (shown, code, meta) in enumerate(
        (("failed", 112403, 131049), ("waiting", None, None)), 1
    ):
        db.execute(
            "INSERT INTO requests (id, ref_id, batch, account, kind, state, body, source, created, state_since,"
            " not_before, valid_until) VALUES (?, ?, 'b', 'acme', 'text', 'accepted', '{}', '+460', ?, 0, 0, 0)",
            (n, f"Ref-{n}", 1_795_248_000.0),
        )
        db.execute(
            "INSERT INTO messages (id, request_id, account, position, message_index, destination, summary, message_id,"
            " code, meta_code, shown, updated) VALUES (?1, ?1, 'acme', 0, 0, ?2, 'Välkommen', ?3, ?4, ?5, ?6, 0)",
            (n, f"+4670123456{n}", f"Msg{n}", code, meta, shown),
        )
    for n, code in enumerate((112003, 112002, 112999)):
        body = {"messageId": "theirs", "refId": "x", "messageIndex": 0, "resultCode": code}
        db.execute(
            "INSERT INTO events (relay, epoch, cursor, gate, received, what, raw, ref_id, message_id, message_index,"
            " code, provider_time) VALUES ('acme', 'e', ?, 'g', '2026-11-21T09:00:00.5Z', 'report', ?, 'x', 'theirs', 0,"
            " ?, ?)",
            (str(n), json.dumps(body), code, 100.0 + n),
        )
    db.close()
    return path


@pytest.fixture
def reader(path):
    journal = Journal.open(path)
    one = journal.reader()
    yield one
    one.close()
    journal.close()


@pytest.mark.parametrize("text", ["701234561", "ref-1", "MSG1", "131049", "112403", "välk 4561"])
def test_messages_are_found(reader, text):
    assert [row.id for row in reader.page(Filter(text))] == [1]


def test_they_are_counted_by_day_and_code(reader):
    found = reader.outcomes(1)
    assert [dict(day.shown) for day in found.days] == [{"failed": 1, "waiting": 1}]
    assert [(one.code, one.meta_code, one.count) for one in found.failures] == [(112403, 131049, 1)]
    day = found.days[0].day
    assert len(reader.page(Filter(days=(day, day)))) == 2


def test_strangers_are_listed_by_their_highest_status(reader):
    (row,) = reader.page(Filter(statuses=frozenset({ELSEWHERE})))
    assert (row.message_id, row.shown, row.code, row.account) == (
        "theirs",
        "delivered",
        112003,
        "acme",
    )
    assert reader.counts(Filter())[ELSEWHERE] == 1
    assert len(reader.detail(row.id).reports) == 3
    assert row.created == pytest.approx(1_795_251_600.5)


def test_counts_follow_what_changes_afterwards(path):
    journal = Journal.open(path)
    journal._db.execute(
        "UPDATE messages SET shown = 'read', code = 112007, meta_code = NULL WHERE id = 1"
    )
    journal._db.execute("DELETE FROM messages WHERE id = 2")
    reader = journal.reader()
    found = reader.outcomes(1)
    assert [{w: n for w, n in day.shown.items() if n} for day in found.days] == [{"read": 1}]
    assert found.failures == ()
    reader.close()
    journal.close()


def test_a_large_change_leaves_no_large_wal_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("composer.store.schema.WAL_KEPT", 1 << 20)
    journal = Journal.open(tmp_path / "journal.db")
    wal = tmp_path / "journal.db-wal"
    journal.add_requests(
        [NewRequest(f"r{n}", "a", "x" * 4_000, "+460", ("+461",)) for n in range(2_000)]
    )
    assert wal.stat().st_size > 4 << 20
    journal.add_requests([NewRequest("last", "a", "x", "+460", ("+461",))])
    assert wal.stat().st_size <= 1 << 20
    journal.close()
