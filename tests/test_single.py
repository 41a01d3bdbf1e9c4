"""A second start rings at the first: by folder, past what a killed process left."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6 import QtCore

from composer.single import Doorbell, ring

CALLER = (
    "import sys, pathlib; from composer.single import ring;"
    " sys.exit(not ring(pathlib.Path(sys.argv[1]), [pathlib.Path(one) for one in sys.argv[2:]]))"
)


@pytest.fixture
def bell(qapp, tmp_path):
    """A doorbell at a folder, and how often it was rung."""
    made = []

    def hang(folder=tmp_path):
        rung = []
        owner = QtCore.QObject()
        folder.mkdir(exist_ok=True)
        bell = Doorbell(folder, rung.append, owner)
        made.append((bell, owner))
        return bell, rung

    yield hang
    for bell, _ in made:
        bell.close()


def rings(qtbot, folder, *files):
    """A start in a process of its own; whether somebody answered."""
    with subprocess.Popen([sys.executable, "-c", CALLER, str(folder), *files]) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=30_000)
        return caller.returncode == 0


def test_whoever_rings_is_answered_and_the_window_comes(bell, qtbot, tmp_path):
    _, rung = bell()
    assert rings(qtbot, tmp_path)
    assert rings(qtbot, tmp_path)
    assert rung == [[], []]


def test_another_folder_is_another_door(bell, qtbot, tmp_path):
    _, here = bell(tmp_path / "here")
    _, there = bell(tmp_path / "there")
    assert rings(qtbot, tmp_path / "there")
    assert (here, len(there)) == ([], 1)


def test_nobody_home_is_said_soon(qapp, tmp_path):
    assert not ring(tmp_path, patience=0.1)
    assert list(tmp_path.iterdir()) == [], "nothing is left for the next start"


def test_a_folder_that_is_not_there_has_nobody_home(qapp, tmp_path):
    assert not ring(tmp_path / "none")


def test_whoever_rang_before_there_was_a_bell_is_answered(bell, tmp_path):
    (tmp_path / "come-forward").touch()
    _, rung = bell()
    assert rung == [[]]


def test_files_are_handed_over_by_their_whole_path(bell, qtbot, tmp_path):
    _, rung = bell()
    assert rings(qtbot, tmp_path, "ünïcode.json", "/tmp/a.csv")
    assert rung == [[Path.cwd() / "ünïcode.json", Path("/tmp/a.csv")]]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", "nonsense", "{}", "[1, null]", "3"])
def test_what_cannot_be_read_is_a_call_all_the_same(bell, tmp_path, text):
    (tmp_path / "come-forward").write_text(text)
    _, rung = bell()
    assert rung == [[]]


def test_other_files_of_the_folder_ring_nothing(bell, qtbot, tmp_path):
    _, rung = bell()
    (tmp_path / "composer.db-wal").write_bytes(b"x")
    assert rings(qtbot, tmp_path)
    assert len(rung) == 1
