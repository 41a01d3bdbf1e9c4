"""The table of torments, and what the command makes of them."""

import re
from pathlib import Path

import pytest

from tests.torture.__main__ import main
from tests.torture.torment import NotHereError, Torment, torments


def test_every_torment_says_what_must_hold():
    for name, torment in torments().items():
        assert name == torment.name
        assert torment.holds
        assert torment.seconds > 0


def test_the_plan_names_every_torment_and_tests_that_are_there():
    plan = Path(__file__).with_name("PLAN.md").read_text("utf-8")
    named = re.findall("`([^`]+)`", plan)
    assert torments().keys() <= set(named)
    root = Path(__file__).parents[2]
    assert [one for one in named if one.startswith("tests/") and not (root / one).is_file()] == []
    rest = {one for one in named if not one.startswith(("tests/", "dev.py"))}
    assert rest <= torments().keys()


def test_what_does_not_hold_is_said_and_the_rest_goes_on(monkeypatch, capsys):
    def breaks(_seconds, _folder):
        raise AssertionError("it broke")

    def cannot(_seconds, _folder):
        raise NotHereError("no such disk")

    table = {
        "a": Torment("a", "It stands.", breaks),
        "b": Torment(
            "b", "It runs.", lambda seconds, folder: f"{seconds:g} s in {folder.is_dir()}"
        ),
        "c": Torment("c", "It is there.", cannot),
    }
    monkeypatch.setattr("tests.torture.__main__.torments", lambda: table)
    assert main(["--seconds", "3"]) == 1
    shown = capsys.readouterr().out
    assert "it broke" in shown
    assert "3 s in True" in shown
    assert "no such disk" in shown
    assert shown.endswith("Did not hold: a\n")
    assert main(["--only", "b", "c"]) == 0
    with pytest.raises(SystemExit):
        main(["--only", "d"])
