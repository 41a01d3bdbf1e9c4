"""Every journal that was ever released becomes one of today, with all that was in it and a copy of how it was."""

import subprocess
import sys

import apsw
import pytest

from composer.store import schema
from composer.store.backups import back_up_before
from composer.store.journal import Filter, Journal, JournalError, NewRequest
from tests.old_journals import KILLED, NEWEST, make_old, tables


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_every_released_schema_becomes_the_newest(tmp_path, version):
    path = tmp_path / "journal.db"
    make_old(path, version)
    journal = Journal.open(path)
    reader = journal.reader()
    assert journal.note is None
    assert journal._db.pragma("user_version") == NEWEST
    rows = {
        row.ref_id: (row.shown, row.destination, row.message_id) for row in reader.page(Filter())
    }
    assert rows == {
        "r-1": ("waiting", "+461", ""),
        "r-2": ("delivered", "+462", "id-2"),
        "r-3": ("uncertain", "+463", ""),
    }
    assert {name: n for name, n in reader.counts(Filter()).items() if n} == {
        "waiting": 1,
        "delivered": 1,
        "uncertain": 1,
    }
    assert [one.ref_id for one in journal.due(1e9, 10)] == ["r-1"]
    assert journal.holds()["c"].title == "Paused"
    cursor = journal.cursor("a")
    assert cursor is not None
    assert (cursor.epoch, cursor.cursor, cursor.caught_up) == ("epoch", "cursor", 99)
    assert [step.note for step in reader.detail(2).history] == ["note"]
    # It works on as any other.
    (new,) = journal.add_requests([NewRequest("r-4", "a", "{}", "+460", ("+464",))])
    assert journal.mark_sending(new)
    reader.close()
    journal.close()


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_the_tables_are_those_of_a_new_journal(tmp_path, version):
    make_old(tmp_path / "old.db", version)
    Journal.open(tmp_path / "old.db").close()
    Journal.open(tmp_path / "new.db").close()
    db = apsw.Connection(str(tmp_path / "old.db"))
    assert db.execute("PRAGMA integrity_check").get == "ok"
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
    assert tables(tmp_path / "old.db") == tables(tmp_path / "new.db")


def test_a_copy_is_made_first_and_only_then(tmp_path):
    path = tmp_path / "journal.db"
    make_old(path, 1)
    Journal.open(path).close()
    (copy,) = tmp_path.glob("journal.db.version-*")
    assert copy.name == "journal.db.version-1"
    db = apsw.Connection(str(copy))
    assert db.pragma("user_version") == 1
    assert db.execute("SELECT count(*) FROM requests").get == 3
    db.close()
    before = copy.stat().st_mtime_ns
    Journal.open(path).close()
    assert copy.stat().st_mtime_ns == before
    Journal.open(tmp_path / "fresh.db").close()
    assert list(tmp_path.glob("fresh.db.version-*")) == []


def test_without_room_for_the_copy_nothing_is_changed(tmp_path, monkeypatch):
    path = tmp_path / "journal.db"
    make_old(path, 1)
    # A folder in the copy's place cannot be written over, like a disk that is full.
    (tmp_path / "journal.db.version-1.new").mkdir()
    with pytest.raises(JournalError):
        Journal.open(path)
    db = apsw.Connection(str(path))
    assert db.pragma("user_version") == 1
    db.close()


def test_the_copy_of_an_older_version_gives_way(tmp_path):
    path = tmp_path / "journal.db"
    make_old(path, 2)
    (tmp_path / "journal.db.version-1").write_bytes(b"")
    assert back_up_before(path, 2).name == "journal.db.version-2"
    assert not (tmp_path / "journal.db.version-1").exists()


@pytest.mark.parametrize("step", range(1, NEWEST))
@pytest.mark.parametrize("after", [0, 1])
def test_killed_in_the_middle_the_old_schema_or_the_next_is_there(tmp_path, step, after):
    path = tmp_path / "journal.db"
    make_old(path, 1)
    words = [sys.executable, "-c", KILLED, str(path), str(step), str(after)]
    assert subprocess.run(words, check=False).returncode != 0
    db = apsw.Connection(str(path))
    assert db.pragma("user_version") == step + after
    db.close()
    journal = Journal.open(path)
    assert journal.note is None
    assert journal._db.pragma("user_version") == len(schema.MIGRATIONS)
    reader = journal.reader()
    assert sum(reader.counts(Filter()).values()) == 3
    reader.close()
    journal.close()
