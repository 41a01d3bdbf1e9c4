"""A full disk is called so, whatever SQLite calls it. The disk's free space is the one thing that is pretended here."""

import errno
import shutil
from types import SimpleNamespace

import apsw
import pytest

from composer.store.disk import is_full
from composer.store.workspace import Workspace, WorkspaceError


@pytest.fixture
def free(monkeypatch):
    """Pretend that so many bytes are free."""

    def pretend(count):
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=count))

    return pretend


@pytest.mark.parametrize(
    ("failure", "bytes_free", "full"),
    [
        (apsw.FullError(), 10**9, True),
        (apsw.IOError(), 4096, True),
        (apsw.CantOpenError(), 0, True),
        (apsw.IOError(), 10**9, False),
        (apsw.CorruptError(), 0, False),
        (OSError(errno.ENOSPC, "no space"), 10**9, True),
        (PermissionError(errno.EACCES, "no"), 0, False),
    ],
)
def test_what_comes_from_a_lack_of_space(free, tmp_path, failure, bytes_free, full):
    free(bytes_free)
    assert is_full(failure, tmp_path / "not there yet" / "workspace.db") is full


def test_a_start_without_space_says_that_and_what_to_do(free, tmp_path):
    (tmp_path / "workspace.db").mkdir()  # which SQLite cannot open
    with pytest.raises(WorkspaceError) as before:
        Workspace(tmp_path / "workspace.db")
    assert before.value.title != "The disk is full"
    free(0)
    with pytest.raises(WorkspaceError) as refused:
        Workspace(tmp_path / "workspace.db")
    assert refused.value.title == "The disk is full"
    assert "Free some space" in refused.value.sentence
