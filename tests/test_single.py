"""A second start rings at the first: by folder, by this user only, past what a killed process left."""

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6 import QtCore, QtNetwork

from composer.single import Doorbell, ring, socket_name

CALLER = "import sys, pathlib; from composer.single import ring; sys.exit(not ring(pathlib.Path(sys.argv[1])))"


@pytest.fixture
def bell(qapp, tmp_path):
    """A doorbell at a folder, and how often it was rung."""
    made = []

    def hang(folder=tmp_path):
        rung = []
        owner = QtCore.QObject()
        bell = Doorbell(folder, lambda: rung.append(folder), owner)
        assert bell.problem == ""
        made.append((bell, owner))
        return bell, rung

    yield hang
    for bell, _ in made:
        bell.close()


def rings(qtbot, folder):
    """A start in a process of its own; whether somebody answered."""
    with subprocess.Popen([sys.executable, "-c", CALLER, str(folder)]) as caller:
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=30_000)
        return caller.returncode == 0


def test_whoever_rings_is_answered_and_the_window_comes(bell, qtbot, tmp_path):
    _, rung = bell()
    assert rings(qtbot, tmp_path)
    assert rings(qtbot, tmp_path / "." / "x" / "..")
    assert rung == [tmp_path, tmp_path]


def test_another_folder_is_another_door(bell, qtbot, tmp_path):
    _, here = bell(tmp_path / "here")
    _, there = bell(tmp_path / "there")
    assert rings(qtbot, tmp_path / "there")
    assert (here, len(there)) == ([], 1)


def test_nobody_home_is_said_soon(qapp, tmp_path):
    assert not ring(tmp_path, patience_ms=100)


def test_a_name_is_short_and_tells_nothing_of_the_folder(tmp_path):
    name = socket_name(tmp_path)
    assert len(name) < 60
    assert tmp_path.name not in name


@pytest.mark.skipif(os.name == "nt", reason="pipes are no files")
def test_only_this_user_may_ring(bell):
    made, _ = bell()
    mode = Path(made._server.fullServerName()).stat().st_mode
    assert stat.S_IMODE(mode) & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="pipes do not outlive their process")
def test_a_socket_left_by_a_killed_process_is_no_obstacle(bell, qtbot, tmp_path):
    probe = QtNetwork.QLocalServer()
    assert probe.listen(socket_name(tmp_path))
    path = probe.fullServerName()
    probe.close()
    left = socket.socket(socket.AF_UNIX)
    left.bind(path)
    left.close()
    assert Path(path).exists()
    _, rung = bell()
    assert rings(qtbot, tmp_path)
    assert rung


def test_who_says_something_else_is_not_heard(bell, qtbot, tmp_path):
    _, rung = bell()
    caller = QtNetwork.QLocalSocket()
    caller.connectToServer(socket_name(tmp_path))
    assert caller.waitForConnected(5_000)
    caller.write(b"x" * 5_000)
    caller.flush()
    unconnected = QtNetwork.QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: caller.state() == unconnected)
    assert rung == []
