"""The workspace on a real disk: kept, found again, and set aside when it cannot be trusted."""

import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from composer.store.workspace import APPLICATION_ID, Workspace, WorkspaceError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "workspace.db"


def opened(path: Path) -> Workspace:
    return Workspace(path)


def aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("workspace.db.corrupt-*Z"))


def test_everything_is_there_when_it_is_opened_again(path):
    first = opened(path)
    first.save_draft("one", '{"text": "Hej 👋"}')
    first.save_account("a", '{"id": "a"}')
    first.set("look", {"theme": "dark", "width": [1, 2.5, None]})
    first.close()
    second = opened(path)
    assert second.opened_with is None
    assert second.load_draft("one") == '{"text": "Hej 👋"}'
    assert second.accounts() == ['{"id": "a"}']
    assert second.get("look") == {"theme": "dark", "width": [1, 2.5, None]}
    second.close()
    assert aside(path) == []


def test_drafts_are_listed_newest_first(path):
    workspace = opened(path)
    for name in ("one", "two", "three"):
        workspace.save_draft(name, name)
    workspace.save_draft("one", "changed")
    found = workspace.drafts()
    assert {name for name, _, _ in found} == {"one", "two", "three"}
    assert found[0][:2] == ("one", "changed")
    assert [saved for _, _, saved in found] == sorted((s for _, _, s in found), reverse=True)
    workspace.close()


def test_a_deleted_draft_is_gone_and_may_be_gone_already(path):
    workspace = opened(path)
    workspace.save_draft("one", "{}")
    workspace.delete_draft("one")
    workspace.delete_draft("one")
    assert workspace.load_draft("one") is None
    assert workspace.drafts() == []
    workspace.close()


def test_accounts_keep_their_order_when_one_changes(path):
    workspace = opened(path)
    for name in ("b", "a", "c"):
        workspace.save_account(name, name)
    workspace.save_account("b", "changed")
    workspace.delete_account("a")
    workspace.save_account("a", "again")
    assert workspace.accounts() == ["changed", "c", "again"]
    workspace.close()


def test_a_setting_that_was_never_set_is_its_default(path):
    workspace = opened(path)
    assert workspace.get("never", 7) == 7
    workspace.set("no", None)
    assert workspace.get("no", 7) is None
    workspace.close()


def test_what_was_written_survives_a_process_that_is_killed(path):
    script = (
        "import os, signal, sys; from pathlib import Path; from composer.store.workspace import Workspace;"
        "w = Workspace(Path(sys.argv[1])); w.save_draft('d', 'kept');"
        "os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert ended.returncode != 0
    workspace = opened(path)
    assert workspace.opened_with is None
    assert workspace.load_draft("d") == "kept"
    workspace.close()


def damage_header(path: Path) -> None:
    path.write_bytes(b"this is not a database" * 400)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def zero_a_page(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[8192:12288] = bytes(4096)
    path.write_bytes(raw)


def make_another_programs(path: Path) -> None:
    path.unlink()
    db = apsw.Connection(str(path))
    db.execute("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)")
    db.close()


@pytest.mark.parametrize(
    "damage", [damage_header, truncate, empty, zero_a_page, make_another_programs]
)
def test_a_file_that_cannot_be_trusted_is_set_aside_and_said_to_be(path, damage):
    first = opened(path)
    for number in range(200):
        first.save_draft(str(number), "x" * 100)
    first.close()
    damage(path)
    left = path.read_bytes()
    second = opened(path)
    assert second.opened_with is not None
    kept = aside(path)
    assert [one.read_bytes() for one in kept] == [left], "never written to"
    assert kept[0].name in second.opened_with
    assert second.drafts() == []
    second.save_draft("new", "{}")
    second.close()
    third = opened(path)
    assert third.opened_with is None
    assert third.load_draft("new") == "{}"
    third.close()


def test_a_file_of_a_newer_composer_is_set_aside_unchanged(path):
    first = opened(path)
    first.save_draft("one", "{}")
    first.close()
    db = apsw.Connection(str(path))
    db.pragma("user_version", 99)
    db.close()
    second = opened(path)
    assert second.opened_with is not None
    assert "newer Composer" in second.opened_with
    second.close()
    kept = apsw.Connection(str(aside(path)[0]))
    assert kept.pragma("user_version") == 99
    assert list(kept.execute("SELECT id FROM drafts")) == [("one",)]
    kept.close()


def test_what_a_crash_left_of_a_first_start_is_no_obstacle(path):
    path.parent.mkdir()
    path.with_name("workspace.db.new").write_bytes(b"half a file")
    workspace = opened(path)
    assert workspace.opened_with is None
    workspace.save_draft("one", "{}")
    workspace.close()
    assert not path.with_name("workspace.db.new").exists()


def test_a_folder_that_cannot_be_is_explained(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(WorkspaceError) as caught:
        opened(tmp_path / "file" / "workspace.db")
    assert str(tmp_path) in caught.value.sentence
    assert caught.value.title


def test_a_folder_in_the_files_place_is_explained_and_left_alone(path):
    path.mkdir(parents=True)
    with pytest.raises(WorkspaceError):
        opened(path)
    assert path.is_dir()


def test_a_lock_that_another_program_holds_is_explained(path):
    workspace = opened(path)
    other = apsw.Connection(str(path))
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(WorkspaceError) as caught:
        workspace.save_draft("one", "{}")
    assert "in use" in caught.value.title
    other.execute("ROLLBACK")
    other.close()
    workspace.save_draft("one", "{}")
    assert workspace.load_draft("one") == "{}"
    workspace.close()


def test_two_may_have_it_open(path):
    one, two = opened(path), opened(path)
    one.save_draft("a", "1")
    two.save_draft("b", "2")
    assert one.load_draft("b") == "2"
    assert two.load_draft("a") == "1"
    one.close()
    two.close()


def test_the_file_is_marked_and_its_journal_is_ahead(path):
    workspace = opened(path)
    db = apsw.Connection(str(path))
    assert db.pragma("application_id") == APPLICATION_ID
    assert db.pragma("journal_mode") == "wal"
    db.close()
    workspace.close()


def test_opening_needs_nothing_heavy():
    script = (
        "import sys, composer.store.workspace;"
        "print(sorted({'pydantic', 'httpx', 'keyring', 'asyncio', 'PySide6'} & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"
