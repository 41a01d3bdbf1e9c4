"""Copies of the journal: daily, whole, the newest seven."""

import subprocess
import sys
from pathlib import Path

import apsw
import pytest

import composer
from composer.store.backups import KEPT, back_up, backups
from composer.store.journal import Filter, Journal, JournalError, NewRequest

DAY = 86_400.0
ROOT = Path(composer.__file__).parent.parent


@pytest.fixture
def journal(tmp_path):
    one = Journal.open(tmp_path / "journal.db")
    one.add_requests(
        [NewRequest(f"r{n}", "a", "x" * 400, "+460", (f"+46{n}",)) for n in range(500)]
    )
    yield one
    one.close()


def messages(path):
    journal = Journal.open(path)
    reader = journal.reader()
    try:
        return (
            journal.note,
            sum(reader.counts(Filter()).values()),
            len(reader.page(Filter("+46499"))),
        )
    finally:
        reader.close()
        journal.close()


def test_a_copy_is_a_journal_also_while_the_writer_is_at_work(journal):
    copy = back_up(journal.path, now=DAY)
    assert copy is not None
    assert copy.name == "journal.db.backup-19700102"
    journal.add_requests([NewRequest("later", "a", "{}", "+460", ("+461",))])
    assert messages(copy) == (None, 500, 1)


def test_one_a_day_and_the_newest_seven(journal):
    made = [back_up(journal.path, now=DAY * n) for n in range(KEPT + 3)]
    assert back_up(journal.path, now=DAY * (KEPT + 2) + 3600) is None
    assert backups(journal.path) == made[: -KEPT - 1 : -1]


def test_large_copies_are_fewer_and_the_newest_always_stays(journal, monkeypatch):
    first = back_up(journal.path, now=DAY)
    assert first is not None
    size = first.stat().st_size
    monkeypatch.setattr("composer.store.backups.ROOM", 3 * size + size // 2)
    made = [first, *(back_up(journal.path, now=DAY * n) for n in range(2, 6))]
    assert backups(journal.path) == made[:-4:-1]
    monkeypatch.setattr("composer.store.backups.ROOM", 1)
    last = back_up(journal.path, now=DAY * 6)
    assert backups(journal.path) == [last]


def test_a_copy_never_takes_the_last_of_the_disk(journal, monkeypatch):
    first = back_up(journal.path, now=DAY)
    monkeypatch.setattr("composer.store.backups.SPARE", 1 << 60)
    with pytest.raises(JournalError, match="not enough space"):
        back_up(journal.path, now=DAY * 2)
    assert backups(journal.path) == [first]


def test_after_damage_the_newest_copy_is_named(journal):
    copy = back_up(journal.path, now=DAY)
    assert copy is not None
    path = journal.path
    journal.close()
    path.write_bytes(b"gone")
    again = Journal.open(path)
    assert copy.name in str(again.note)
    again.close()


def test_what_cannot_be_copied_leaves_nothing_behind(journal):
    (journal.path.parent / "journal.db.backup-19700102.new").mkdir()
    with pytest.raises(JournalError):
        back_up(journal.path, now=DAY)
    assert backups(journal.path) == []


def test_half_a_copy_of_another_day_does_not_stay(journal):
    folder = journal.path.parent
    for name in ("backup-19700102.new", "backup-19700102.new-journal", "version-3.new"):
        (folder / f"journal.db.{name}").write_bytes(b"half")
    kept = folder / "journal.db.corrupt-19700101T000000000000Z"
    kept.write_bytes(b"whatever it is")
    copy = back_up(journal.path, now=DAY * 9)
    assert sorted(folder.glob("journal.db.*")) == sorted([copy, kept])


def test_killed_in_the_middle_a_copy_is_whole_or_not_there(journal):
    script = (
        "import sys; from composer.store.backups import back_up; print('on', flush=True)\n"
        "for n in range(10_000): back_up(sys.argv[1], now=86_400.0 * n)"
    )
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", script, str(journal.path)], stdout=subprocess.PIPE, cwd=ROOT
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"on\n"
        seen = backups(journal.path)
        while backups(journal.path) == seen:
            assert child.poll() is None
        child.kill()
        child.wait()
        child.stdout.close()
    assert child.returncode != 0
    for copy in backups(journal.path):
        with_copy = apsw.Connection(str(copy))
        assert with_copy.execute("SELECT count(*) FROM requests").get == 500
        assert with_copy.pragma("integrity_check") == "ok"
        with_copy.close()
