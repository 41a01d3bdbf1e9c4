"""(a) From process start to a painted, usable window, and (c) resident memory: Composer against a bare PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from statistics import median

from tests.benchmarks.figures import Figure


def _run(*words: str) -> dict[str, float]:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.children", *words],
        capture_output=True,
        text=True,
        check=True,
    )
    said = dict(line.split() for line in done.stdout.splitlines())
    found = {"seconds": float(said["painted"]) - began}
    if "memory" in said:
        found["bytes"] = float(said["memory"])
    return found


def measure(rounds: int) -> list[Figure]:
    """Alternate both, so that what else the machine does meets both."""
    times: dict[str, list[float]] = {"bare": [], "app": []}
    with tempfile.TemporaryDirectory() as folder:
        for index in range(rounds + 1):
            for what in ("bare", "app"):
                seconds = _run(what, folder)["seconds"]
                if index:  # the first round fills the caches
                    times[what].append(seconds)
        memory = {what: _run(what, folder, "--memory")["bytes"] for what in ("bare", "app")}
    return [
        Figure(
            "start to first painted window", median(times["app"]), median(times["bare"]), 2.5, "s"
        ),
        Figure("resident memory", memory["app"] / 1e6, memory["bare"] / 1e6, 2.0, "MB"),
    ]
