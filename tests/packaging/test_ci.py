"""The script that a new machine runs."""

import os
import subprocess
from pathlib import Path

import libraries
import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "run"

pytestmark = pytest.mark.skipif("sys.platform == 'win32'", reason="a script for bash")


def test_can_be_started_and_stops_at_the_first_failure():
    assert os.access(SCRIPT, os.X_OK)
    assert "set -euo pipefail" in SCRIPT.read_text("utf-8").splitlines()
    subprocess.run(["bash", "-n", SCRIPT], check=True)


def test_installs_all_that_qt_takes_from_the_system():
    words = set(SCRIPT.read_text("utf-8").split())
    assert {one.debian for one in libraries.LIBRARIES} <= words


def test_runs_the_command_of_the_readme():
    command = "python3 packaging/dev.py test"
    assert command in SCRIPT.read_text("utf-8").splitlines()
    assert command in (SCRIPT.parents[1] / "README.md").read_text("utf-8").splitlines()
