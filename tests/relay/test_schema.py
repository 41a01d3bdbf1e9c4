"""Opening the store: what is refused is left as it was."""

import json

import apsw
import pytest

from composer.relay.errors import StoreOpenError
from composer.relay.schema import open_writer, own, read_quarantine


def test_a_new_store_is_durable_and_marked(tmp_path):
    connection = open_writer(tmp_path / "deep" / "relay.db")
    assert connection.execute("PRAGMA journal_mode").get == "wal"
    assert connection.execute("PRAGMA synchronous").get == 2
    assert connection.execute("PRAGMA application_id").get != 0
    connection.close()


def garbage(path):
    path.write_bytes(b"not a database" * 1000)


def torn(path):
    open_writer(path).close()
    path.write_bytes(path.read_bytes()[:5000])


def foreign(path):
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE theirs (a); PRAGMA application_id=1")
    connection.close()


def newer(path):
    connection = open_writer(path)
    connection.execute("PRAGMA user_version=99")
    connection.close()


def folder(path):
    path.mkdir()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (garbage, "damaged"),
        (torn, "damaged"),
        (foreign, "another program"),
        (newer, "newer relay"),
        (folder, "cannot be opened"),
    ],
)
def test_what_is_no_store_is_refused_and_left(tmp_path, damage, said):
    path = tmp_path / "relay.db"
    damage(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreOpenError, match=said):
        open_writer(path)
    assert before is None or path.read_bytes() == before


@pytest.mark.parametrize("emptied", [True, False])
def test_callbacks_beside_a_store_that_is_gone_are_not_deleted(tmp_path, emptied):
    path, wal = tmp_path / "relay.db", tmp_path / "relay.db-wal"
    connection = open_writer(path)
    connection.execute("INSERT INTO events (gate, received, body) VALUES ('g', 1, '1')")
    newest = wal.read_bytes()
    connection.close()
    path.unlink()
    if emptied:
        path.touch()
    wal.write_bytes(newest)
    with pytest.raises(StoreOpenError, match=r"relay\.db-wal, which holds its newest callbacks"):
        open_writer(path)
    assert wal.read_bytes() == newest


def test_a_store_has_one_owner(tmp_path):
    path = tmp_path / "relay.db"
    first = own(path)
    with pytest.raises(StoreOpenError, match="Another relay"):
        own(path)
    first.close()
    own(path).close()


def test_runs_that_stored_nothing_are_forgotten(tmp_path):
    for _ in range(5):
        connection = open_writer(tmp_path / "relay.db")
        assert len(connection.execute("SELECT * FROM runs").fetchall()) == 2
        connection.close()


def test_the_quarantine_shows_its_newest_first(tmp_path):
    path = tmp_path / "relay.db"
    connection = open_writer(path)
    for number, body in enumerate((b"one", b"\xff", b"three")):
        connection.execute(
            "INSERT INTO quarantine (gate, received, reason, body) VALUES ('g', ?, 'why', ?)",
            (number, body),
        )
    shown = read_quarantine(path, 2)
    assert [entry["body"] for entry in shown] == ["three", "\\xff"]
    assert json.dumps(shown)
    connection.close()
    with pytest.raises(StoreOpenError):
        read_quarantine(tmp_path / "none.db", 2)
