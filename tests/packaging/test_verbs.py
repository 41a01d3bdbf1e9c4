"""The launcher's verbs."""

import environment
import pytest
import verbs
from errors import LauncherError

from composer import cli


def test_without_a_verb_says_how_to_use_it(capsys):
    assert verbs.main([]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert all(word in shown.err for word in verbs.VERBS)


def test_an_unknown_verb_is_refused(capsys):
    assert verbs.main(["rnu"]) == 2
    assert "Usage" in capsys.readouterr().err


def test_a_launcher_error_is_two_lines_and_status_1(monkeypatch, capsys):
    def fail() -> bool:
        raise LauncherError("The disk is full", "Free some space.")

    monkeypatch.setattr(environment, "ensure", fail)
    assert verbs.main(["check"]) == 1
    assert capsys.readouterr().err == "\nThe disk is full.\nFree some space.\n"


def test_ctrl_c_is_quiet(monkeypatch, capsys):
    def interrupt() -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "ensure", interrupt)
    assert verbs.main(["python"]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"


def test_check_takes_no_arguments(capsys):
    assert verbs.main(["check", "tests/ui"]) == 1
    assert "tests/ui" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "windowed"),
    [
        ([], True),
        (["draft.json"], True),
        (["--no-sandbox"], True),
        (["--data", "folder"], True),
        (["--version"], False),
        (["-h"], False),
        (["check", "draft.json"], False),
        (["relay", "serve"], False),
        (["sandbox"], False),
    ],
)
def test_knows_what_opens_a_window(arguments, windowed):
    assert verbs.opens_window(arguments) is windowed


def test_the_verbs_without_a_window_are_the_commands_own():
    assert set(cli._VERBS) == verbs.HEADLESS


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere there is always a screen")
def test_no_screen_is_said_before_anything_is_installed(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def install() -> bool:
        pytest.fail("installs although nothing could be shown")

    monkeypatch.setattr(environment, "ensure", install)
    assert verbs.main(["run"]) == 1
    assert "There is no screen" in capsys.readouterr().err


def test_the_whole_run_checks_all_that_check_does():
    # The repository's rules are tests as well: `test` runs them with the others.
    names = [name for name, _ in verbs.CHECKS]
    assert names == ["format", "lint", "types", "import rules", "repository"]


def test_every_step_runs_and_the_failed_ones_are_named(monkeypatch, capsys):
    ran = []

    def step(arguments, *, screen=False):
        ran.append(arguments[0])
        return 1 if arguments[0] == "b" else 0

    monkeypatch.setattr(verbs, "_at_root", step)
    steps = [("first", ["a"]), ("second", ["b"]), ("third", ["c"])]
    assert verbs._all_of(steps) == 1
    assert ran == ["a", "b", "c"]
    assert "Failed: second" in capsys.readouterr().out


def test_the_exit_status_of_a_command_is_passed_on(tmp_path):
    import sys

    assert verbs._call([sys.executable, "-c", "raise SystemExit(7)"], tmp_path) == 7


def test_round_trips_are_of_the_folder_one_is_in(monkeypatch, tmp_path):
    calls = []

    def called(words):
        calls.append(words)
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(environment, "ensure", lambda: True)
    monkeypatch.setattr(verbs, "_require", lambda _wanted: None)
    monkeypatch.setattr(verbs, "_at_root", called)
    assert verbs.main(["roundtrip", "a.json"]) == 0
    assert verbs.main(["fuzz", "--cases", "5"]) == 0
    assert calls == [
        ["-m", "tests.roundtrip", str(tmp_path / "a.json")],
        ["-m", "tests.fuzz", "--cases", "5"],
    ]
