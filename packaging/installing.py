"""Fill the environment with the pinned packages, and show how far it is.

uv does it when it is there (seconds), else the pip of the outer Python, else the pip that Python
can put into the environment itself. Each takes exactly the files whose hashes the pins name, and
never builds anything.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from errors import LauncherError
from failures import explain
from progress import Progress

_PIP_OPTIONS = ("--no-deps", "--require-hashes", "--only-binary=:all:")
"""The pins are complete, so nothing is resolved; a file that was not pinned is refused."""

Command = list[str]


def install(python: Path, outer: str, pins: Path, site_packages: Path) -> None:
    """Install the pins into the environment of `python`; raises LauncherError when no way works."""
    progress = Progress()
    total = sum(1 for line in pins.read_text("utf-8").splitlines() if "==" in line.split("#")[0])
    output: list[str] | None = None
    for command in _commands(python, outer, pins, progress):
        reading = Reading(total, site_packages)
        failed = _run(command, reading, progress)
        if failed is None:
            progress.finish(f"Composer is set up: {reading.total} packages")
            return
        output = failed
    progress.clear()
    if output is None:
        raise LauncherError(
            "pip is missing",
            "Composer installs its packages with pip. Install it (Debian and Ubuntu: sudo apt install "
            "python3-pip python3-venv; Fedora: sudo dnf install python3-pip) and run this again.",
        )
    raise explain(output)


class Reading:
    """What an installer's output and the growing environment tell of its progress."""

    def __init__(self, total: int, site_packages: Path) -> None:
        self.total = total
        self._site_packages = site_packages
        self._collected = 0
        self._file = ""
        self._installing = False

    def take(self, line: str) -> None:
        """Learn from one line of pip's or uv's output."""
        words = line.split()
        if line.startswith("Ignoring "):  # a pin for another system or Python
            self.total -= 1
        elif line.startswith("Collecting "):
            self._collected += 1
        elif len(words) > 1 and words[0] in {"Downloading", "Using"}:
            self._file = _short(line)
        elif line.startswith(("Installing collected", "Prepared ")):
            self._installing = True
        elif found := re.match(r"Resolved (\d+) packages", line):
            self.total = int(found[1])

    def step(self) -> str:
        """The step's name: it changes seldom."""
        return "Installing packages" if self._installing else "Downloading packages"

    def details(self) -> str:
        """How far the step is, for a line that is drawn again and again."""
        if self._installing:
            done = sum(1 for _ in self._site_packages.glob("*.dist-info"))
            return f"{min(done, self.total)} of {self.total}"
        count = f"{self._collected} of {self.total}" if self._collected else f"{self.total}"
        return f"{count}{', ' if self._file else ''}{self._file}"


def _short(line: str) -> str:
    """`Downloading PySide6_Essentials-6.11.3-cp310-….whl (95.0 MB)` as `PySide6_Essentials 95.0 MB`."""
    found = re.search(r"(?:Downloading|cached)\s+(?:\S*/)?(\S+?)(?:-\d\S*)?\s+\((.+?)\)", line)
    return f"{found[1]} {found[2]}" if found else ""


def _commands(python: Path, outer: str, pins: Path, progress: Progress) -> Iterator[Command]:
    """The ways to install that this computer has, best first; later ones are tried lazily."""
    tail = [*_PIP_OPTIONS, "-r", str(pins)]
    if uv := shutil.which("uv"):
        yield [uv, "pip", "install", "--python", str(python), *tail]
    quiet = ["--disable-pip-version-check", "--no-input"]
    pip_tail = ["install", "--progress-bar", "off", "--retries", "2", *tail]
    version = pip_version(_output([outer, "-m", "pip", "--version"]))
    if version >= (22, 3):  # the first that installs into another Python's environment
        yield [outer, "-m", "pip", "--python", str(python), *quiet, *pip_tail]
        return
    progress.show("Preparing pip", "")
    if (
        subprocess.run([python, "-m", "ensurepip"], capture_output=True, check=False).returncode
        == 0
    ):
        yield [str(python), "-m", "pip", *quiet, *pip_tail]


def pip_version(said: str) -> tuple[int, int]:
    """The version in what `pip --version` said; (0, 0) when it said something else."""
    found = re.match(r"pip (\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _output(command: Command) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    return done.stdout if done.returncode == 0 else ""


def _run(command: Command, reading: Reading, progress: Progress) -> list[str] | None:
    """Run an installer to its end; None when it succeeded, else what it printed."""
    lines: list[str] = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=_surroundings(),
        close_fds=os.name == "nt",  # elsewhere the set-up's lock is handed on
    ) as process:
        try:
            for line in _lines(process, lambda: progress.show(reading.step(), reading.details())):
                lines.append(line)
                reading.take(line.strip())
        except BaseException:
            process.terminate()
            progress.clear()
            raise
    return None if process.returncode == 0 else lines


def _lines(process: subprocess.Popen[str], tick: Callable[[], None]) -> Iterator[str]:
    """The process's lines as they come; calls `tick` several times a second, also when none comes."""
    arrived: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in process.stdout or ():
            arrived.put(line.rstrip("\n"))
        arrived.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        tick()
        try:
            line = arrived.get(timeout=0.2)
        except queue.Empty:
            continue
        if line is None:
            return
        yield line


def _surroundings() -> dict[str, str]:
    """The variables of this process without those that would send packages elsewhere."""
    unwanted = {
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_CONSTRAINT",
        "PIP_REQUIREMENT",
        "PIP_REQUIRE_VIRTUALENV",
    }
    kept = {name: value for name, value in os.environ.items() if name not in unwanted}
    # uv trusts its own list of authorities unless told; a company's is only in the system's.
    kept |= {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}
    return {**kept, "PIP_USER": "0", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
