"""The journal's file: what cannot be used is set aside and said, never overwritten, and never a reason not to start."""

import contextlib
import os

import apsw
import pytest

from composer.store.journal import Filter, Journal, JournalError, NewRequest, Reader
from composer.store.schema import APPLICATION_ID, MIGRATIONS


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "journal.db"


@pytest.fixture
def full(path):
    """A journal with a few hundred requests, closed."""
    journal = Journal.open(path)
    journal.add_requests(
        [NewRequest(f"r{n}", "a", "x" * 3000, "+460", (f"+46{n}",)) for n in range(300)]
    )
    journal.close()
    return path


def opened(path):
    """Open the journal; the note and how many messages are in it."""
    journal = Journal.open(path)
    reader = journal.reader()
    try:
        return journal.note, sum(reader.counts(Filter()).values())
    finally:
        reader.close()
        journal.close()


def aside(path, why="corrupt"):
    """What was set aside, without the files that SQLite keeps beside a database."""
    found = [one for one in sorted(path.parent.iterdir()) if f"{path.name}.{why}-" in one.name]
    return [one for one in found if not one.name.endswith(("-wal", "-shm"))] or found


def garbage_header(path):
    path.write_bytes(b"not a database at all" + path.read_bytes()[21:])


def truncated(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zeroed_page(path):
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = bytes(4096)
    path.write_bytes(content)


def empty(path):
    path.write_bytes(b"")


def somebody_elses(path):
    path.unlink()
    other = apsw.Connection(str(path))
    other.execute("CREATE TABLE notes (text)")
    other.close()


@pytest.mark.parametrize("damage", [garbage_header, truncated, zeroed_page, empty, somebody_elses])
def test_a_file_that_cannot_be_used_is_set_aside_untouched(full, damage):
    damage(full)
    before = full.read_bytes()
    note, messages = opened(full)
    (kept,) = aside(full)
    assert kept.read_bytes() == before
    assert note is not None
    assert kept.name in note
    assert messages == 0
    assert opened(full) == (None, 0)


def test_a_big_file_is_looked_through_after_a_crash_or_a_fault_only(full, monkeypatch):
    monkeypatch.setattr("composer.store.schema.BIG", 0)
    zeroed_page(full)
    journal = Journal.open(full)
    assert journal.note is None
    with pytest.raises(JournalError, match="damaged"):
        all(journal.request(n) for n in range(1, 301))
    journal.close()
    note, messages = opened(full)
    assert "damaged" in str(note)
    assert messages == 0
    assert len(aside(full)) == 1
    assert opened(full) == (None, 0)


def test_a_file_of_a_newer_version_is_set_aside_as_such(full):
    db = apsw.Connection(str(full))
    db.pragma("user_version", len(MIGRATIONS) + 1)
    db.close()
    note, messages = opened(full)
    (kept,) = aside(full, "newer")
    assert "newer Composer" in str(note)
    assert messages == 0
    with contextlib.closing(apsw.Connection(str(kept))) as newer:
        assert newer.execute("SELECT count(*) FROM requests").get == 300


def test_a_wal_without_its_database_is_kept(full):
    journal = Journal.open(full)
    journal.add_requests([NewRequest("last", "a", "{}", "+460", ("+461",))])
    wal = full.with_name("journal.db-wal")
    content = wal.read_bytes()
    journal.close()
    full.unlink()
    wal.write_bytes(content)
    note, messages = opened(full)
    (kept,) = aside(full)
    assert kept.name.endswith("-wal")
    assert kept.read_bytes() == content
    assert "missing" in str(note)
    assert messages == 0


def test_a_wal_left_by_a_crash_is_read(full, tmp_path):
    journal = Journal.open(full)
    journal.add_requests([NewRequest("last", "a", "{}", "+460", ("+461",))])
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for one in full.parent.iterdir():
        if not one.name.endswith("-shm"):
            (crashed / one.name).write_bytes(one.read_bytes())
    journal.close()
    assert opened(crashed / "journal.db") == (None, 301)


def test_a_half_made_file_of_a_crash_does_not_matter(path):
    path.parent.mkdir()
    path.with_name("journal.db.new").write_bytes(b"half")
    assert opened(path) == (None, 0)
    assert not path.with_name("journal.db.new").exists()


def test_a_folder_that_cannot_be_one_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalError) as failure:
        Journal.open(tmp_path / "file" / "journal.db")
    assert "cannot be" in failure.value.title
    assert str(tmp_path) in failure.value.sentence


def test_a_file_that_another_program_holds_is_not_set_aside(full):
    other = apsw.Connection(str(full))
    other.pragma("locking_mode", "EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE; UPDATE requests SET kind = 'x'")
    try:
        with pytest.raises(JournalError, match="in use"):
            Journal.open(full)
    finally:
        other.close()
    assert aside(full) == []


@pytest.mark.skipif("unix-dotfile" not in apsw.vfs_names(), reason="SQLite has it on Unix only")
def test_a_disk_that_cannot_have_a_wal_is_refused_in_words(full, tmp_path):
    # It locks like some network drives do, and has no memory shared between programs.
    apsw.set_default_vfs("unix-dotfile")
    try:
        for path in (full, tmp_path / "fresh" / "journal.db"):
            with pytest.raises(JournalError, match="cannot live in this folder"):
                Journal.open(path)
    finally:
        apsw.set_default_vfs("unix")
    assert aside(full) == []
    assert opened(full) == (None, 300)


def test_the_file_is_as_safe_as_promised(path):
    journal = Journal.open(path)
    db = journal._db
    assert db.pragma("journal_mode") == "wal"
    assert db.pragma("synchronous") == 2
    assert db.pragma("application_id") == APPLICATION_ID
    assert db.pragma("user_version") == len(MIGRATIONS)
    assert db.pragma("foreign_keys") == 1
    journal.close()


def test_a_reader_cannot_write_and_leaves_checkpoints_alone(full):
    reader = Reader(full)
    with pytest.raises(apsw.ReadOnlyError):
        reader._db.execute("DELETE FROM messages")
    assert reader._db.pragma("wal_autocheckpoint") == 0
    reader.close()


def test_a_full_disk_is_said_and_nothing_is_half_done(path):
    journal = Journal.open(path)
    db = journal._db
    db.pragma("max_page_count", db.pragma("page_count"))
    with pytest.raises(JournalError, match="The disk is full"):
        journal.add_requests(
            [NewRequest(f"r{n}", "a", "x" * 5000, "+460", ("+461",)) for n in range(50)]
        )
    db.pragma("max_page_count", 1_000_000)
    assert journal.due(1e12, 100) == []
    assert len(journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])) == 1
    journal.close()


def test_a_file_that_may_not_be_written_is_said_and_left_alone(full):
    before = full.read_bytes()
    full.chmod(0o444)
    full.parent.chmod(0o555)
    try:
        if os.access(full, os.W_OK):
            pytest.skip("who runs this may write anywhere")
        with pytest.raises(JournalError, match="cannot be written"):
            Journal.open(full)
        assert full.read_bytes() == before
        assert aside(full) == []
    finally:
        full.parent.chmod(0o755)
        full.chmod(0o644)
