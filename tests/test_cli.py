"""The command without a verb, and words that are none."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from composer import cli

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], ["“nonsense”", "composer check", "composer relay", "composer sandbox"]),
        (["--data", "x", "check"], ["write “check” first"]),
        (["missing.json"], ["“missing.json” is not known here, and no file"]),
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
        env={**variables, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith("import time:")]
    assert done.returncode == 1
    assert len(said) == 1
    assert said[0].startswith("There is no screen: ")
    assert "PySide6" not in done.stderr


def child_line(verb, folder):
    secret = {"username": "u", "password": "p"}
    return {
        "sandbox": {**secret, "port": 0},
        "relay": {
            "port": 0,
            "store": str(folder / "relay.db"),
            "gates": [{"id": "g", **secret}],
            "tokens": [{"name": "n", "token": "t", "gates": ["g"]}],
        },
    }[verb]


CHILDREN = {"sandbox": ["sandbox", "--child"], "relay": ["relay", "serve", "--child"]}


def start(words):
    return subprocess.Popen(
        [sys.executable, "-m", "composer", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


@pytest.mark.parametrize("verb", CHILDREN)
def test_a_child_whose_app_no_longer_listens_ends_quietly(verb, tmp_path):
    with start(CHILDREN[verb]) as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        child.stdin.write(json.dumps(child_line(verb, tmp_path)).encode() + b"\n")
        child.stdin.flush()
        # Its lifeline is still there: it ends because nobody reads that it is ready.
        assert child.stderr.read() == b""


@pytest.mark.parametrize("verb", CHILDREN)
def test_a_child_whose_app_is_gone_at_once_ends_quietly(verb):
    with start(CHILDREN[verb]) as child:
        assert child.communicate() == (b"", b"")
        assert child.returncode == 0


def test_a_reader_that_has_seen_enough_ends_the_check_quietly(tmp_path):
    (tmp_path / "m.json").write_text("{}", encoding="utf-8")
    with start(["check", str(tmp_path / "m.json")]) as check:
        assert check.stdout
        assert check.stderr
        check.stdout.close()
        assert check.stderr.read() == b""
