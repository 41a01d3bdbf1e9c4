"""The command without a verb, and words that are none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from composer import cli


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], ["“nonsense”", "composer check", "composer relay", "composer sandbox"]),
        (["--data", "x", "check"], ["write “check” first"]),
        (["--dta=x"], ["no option --dta"]),
    ],
)
def test_what_is_no_verb_is_2_and_the_verbs_are_named(words, said, capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(words)
    assert caught.value.code == 2
    err = capsys.readouterr().err
    assert all(part in err for part in said), err


@pytest.mark.parametrize(
    ("variables", "has"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
    ],
)
def test_what_a_screen_is(variables, has):
    assert cli._has_screen(variables) is has


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere there is always a screen")
def test_no_screen_is_one_sentence_and_1_before_qt():
    variables = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "composer"],
        capture_output=True,
        text=True,
        env={**variables, "PYTHONPATH": str(Path(__file__).parents[1])},
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith("import time:")]
    assert done.returncode == 1
    assert len(said) == 1
    assert said[0].startswith("There is no screen: ")
    assert "PySide6" not in done.stderr
