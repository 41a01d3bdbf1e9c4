"""The launcher's verbs. Each gets the words after it and returns the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import environment
from errors import LauncherError

if TYPE_CHECKING:
    from libraries import Need

HEADLESS = frozenset({"check", "convert", "relay", "sandbox"})
"""Composer's own verbs that open no window."""

CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", ("-m", "ruff", "format", "--check", ".")),
    ("lint", ("-m", "ruff", "check", ".")),
    ("types", ("-m", "mypy")),
    (
        "import rules",
        ("-c", 'from importlinter.cli import lint_imports_command as go; go(["--no-logo"])'),
    ),
    ("repository", ("-m", "pytest", "-q", "-p", "no:randomly", "tests/test_repository.py")),
)
"""The checks by name, as arguments for the environment's Python, run at the root of the project."""


@dataclass(frozen=True)
class Verb:
    """A word of the launcher's command line."""

    does: Callable[[list[str]], int]
    arguments: str
    help: str


def main(arguments: Sequence[str]) -> int:
    """Run the verb that the words begin with; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")  # a console that lacks a letter shows another one
    word, *rest = arguments or [""]
    verb = VERBS.get(word)
    if verb is None:
        asked = word in {"help", "-h", "--help"}
        print(usage(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return verb.does(rest)
    except LauncherError as error:
        print(f"\n{error.title}.\n{error.sentence}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def usage() -> str:
    """The verbs, one a line."""
    rows = [(f"{word} {verb.arguments}".strip(), verb.help) for word, verb in VERBS.items()]
    width = max(len(left) for left, _ in rows)
    lines = [f"  {left.ljust(width)}  {right}" for left, right in rows]
    return "\n".join(["Usage: python3 packaging/dev.py VERB …", "", *lines])


def run(arguments: list[str]) -> int:
    """`composer ARGS…` in the environment; files are those of the folder the command is given in."""
    windowed = opens_window(arguments)
    wanted = libraries_needed(os.environ) if windowed else frozenset()
    environment.ensure()
    if windowed:
        _require(wanted)
    # -P: a file json.py in the folder one happens to be in must not become a part of the app.
    return _become(["-P", "-m", "composer", *arguments])


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether Composer, given these arguments, opens its window."""
    if any(one in {"-h", "--help", "--version"} for one in arguments):
        return False
    return next((one for one in arguments if not one.startswith("-")), "") not in HEADLESS


def libraries_needed(variables: Mapping[str, str]) -> frozenset[Need]:
    """What a window needs; raises LauncherError when there is no screen to open it on."""
    import libraries

    wanted = libraries.needs(variables)
    if sys.platform.startswith("linux") and not wanted:
        raise LauncherError(
            "There is no screen",
            "Composer opens a window, and neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop, "
            "over ssh with -X, or under xvfb-run. Without a window there are: run check, run relay, run sandbox.",
        )
    return wanted


def test(arguments: list[str]) -> int:
    """All checks and all tests; with arguments only pytest, with them."""
    environment.ensure()
    _require(frozenset({"core"}))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments:
        return _at_root(["-m", "pytest", *arguments])
    # One more than cores: many tests wait for sockets and clocks.
    workers = max(2, min(4, (os.cpu_count() or 2) + 1))
    spread = ("-n", str(workers), "--dist", "worksteal")
    steps = (*CHECKS[:-1], ("tests", ("-m", "pytest", *spread)))
    return _all_of(steps)


def check(arguments: list[str]) -> int:
    """Format, lint, types, import rules, and what may not stand in the repository."""
    _takes_none(arguments)
    environment.ensure()
    return _all_of(CHECKS)


def bench(arguments: list[str]) -> int:
    """The benchmarks."""
    environment.ensure()
    _require(frozenset({"core"}))
    return _at_root(["-m", "tests.benchmarks", *arguments], screen=True)


def fuzz(arguments: list[str]) -> int:
    """Wrong inputs by the thousand through paste, check and form."""
    environment.ensure()
    _require(frozenset({"core"}))
    return _at_root(["-m", "tests.fuzz", *arguments])


def torture(arguments: list[str]) -> int:
    """Parts of Composer killed, starved, flooded and lied to, for long."""
    environment.ensure()
    _require(frozenset({"core"}))
    return _at_root(["-m", "tests.torture", *arguments])


def roundtrip(arguments: list[str]) -> int:
    """JSON files through the form and back; they are those of the folder the command is given in."""
    environment.ensure()
    _require(frozenset({"core"}))
    paths = [one if one.startswith("-") else str(Path(one).absolute()) for one in arguments]
    return _at_root(["-m", "tests.roundtrip", *paths])


def screenshots(arguments: list[str]) -> int:
    """Pictures of every page into a folder."""
    environment.ensure()
    _require(frozenset({"core"}))
    folder = str(Path(arguments[0] if arguments else "screenshots").absolute())
    return _at_root(["-m", "tests.screenshots", folder, *arguments[1:]], screen=True)


def translations(arguments: list[str]) -> int:
    """The files of Qt Linguist: up to date with the source, compiled; out to translators and back in."""
    environment.ensure()
    head, files = arguments[:2], [str(Path(one).absolute()) for one in arguments[2:3]]
    return _at_root(["-m", "translations.command", *head, *files, *arguments[3:]], beside=True)


def python(arguments: list[str]) -> int:
    """The environment's Python."""
    environment.ensure()
    return _become(arguments)


def constraints(arguments: list[str]) -> int:
    """Pin anew what pyproject.toml asks for."""
    from pinning import pin

    pin(environment.ROOT, environment.PINS, arguments)
    return 0


VERBS: Mapping[str, Verb] = {
    "run": Verb(
        run, "[ARGS…]", "open Composer on its built-in sandbox; ARGS are those of `composer`"
    ),
    "test": Verb(test, "[ARGS…]", "all checks and all tests; with ARGS pytest alone, with them"),
    "check": Verb(check, "", "format, lint, types, import rules"),
    "python": Verb(python, "[ARGS…]", "the environment's Python"),
    "bench": Verb(bench, "[ARGS…]", "measure; --quick for a short run"),
    "fuzz": Verb(fuzz, "[ARGS…]", "wrong inputs by the thousand; --cases N, --seconds N"),
    "torture": Verb(
        torture,
        "[ARGS…]",
        "kill, starve and flood what must not lose anything; --only NAME, --list",
    ),
    "roundtrip": Verb(roundtrip, "PATH…", "JSON files through the form and back, compared"),
    "screenshots": Verb(screenshots, "[FOLDER]", "draw every page into FOLDER"),
    "translations": Verb(
        translations,
        "[…]",
        "collect texts into the languages' files and compile them; export or import LANGUAGE FILE, check",
    ),
    "constraints": Verb(
        constraints, "[--upgrade]", "pin packages anew from pyproject.toml (needs uv or pip)"
    ),
}


def _require(wanted: frozenset[Need]) -> None:
    import libraries

    libraries.require(wanted, environment.VENV / "composer-libraries")


def _takes_none(arguments: list[str]) -> None:
    if arguments:
        raise LauncherError(
            "Too many words", f"This verb takes no arguments: {' '.join(arguments)}"
        )


def _become(arguments: list[str]) -> int:
    """Replace this process by the environment's Python, so that signals and the exit status are its."""
    command = [str(environment.python()), *arguments]
    if os.name != "nt":
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606 - no shell is meant
    return _call(command)


def _call(command: Sequence[str], folder: Path | None = None) -> int:
    """Run a command to its end. Ctrl+C reaches it as well: it decides, this process waits."""
    import subprocess

    with subprocess.Popen(command, cwd=folder) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def _at_root(arguments: Sequence[str], *, screen: bool = False, beside: bool = False) -> int:
    """Run the environment's Python at the root; with `screen`, on a virtual one when there is none.

    With `beside`, the modules beside this one can be run.
    """
    command = [str(environment.python()), *arguments]
    if beside:
        os.environ["PYTHONPATH"] = str(Path(__file__).parent)
    if screen and sys.platform.startswith("linux") and not has_screen():
        command = [*virtual_screen(), *command]
    return _call(command, environment.ROOT)


def has_screen() -> bool:
    """Whether this process has a screen, or was told how to do without."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def virtual_screen() -> list[str]:
    """The words before a command that give it a screen: xvfb-run's, else Qt draws to memory."""
    import shutil

    if found := shutil.which("xvfb-run"):
        return [found, "-a", "-s", "-screen 0 1920x1200x24"]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return []


def _all_of(steps: Sequence[tuple[str, Sequence[str]]]) -> int:
    """Run every step, also after one failed, and say at the end which did."""
    import time

    failed = []
    for name, arguments in steps:
        print(f"== {name}", flush=True)
        began = time.monotonic()
        if _at_root(arguments):
            failed.append(name)
        print(
            f"== {name}: {'FAILED' if name in failed else 'ok'}, {time.monotonic() - began:.1f} s",
            flush=True,
        )
    print(f"Failed: {', '.join(failed)}" if failed else "All good.", flush=True)
    return 1 if failed else 0
