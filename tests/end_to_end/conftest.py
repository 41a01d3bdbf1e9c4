"""The app in a process of its own, with hands for it."""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

DRIVER = Path(__file__).with_name("driver.py")
ROOT = DRIVER.parents[2]
PATIENCE = 60.0
"""Seconds that a busy computer may take."""


class App:
    """`composer` with these arguments. `ask` evaluates an expression in its UI thread."""

    def __init__(self, folder, *arguments, prefix=(), environment=None):
        self.folder = folder
        self.errors = folder.with_name(f"{folder.name}.stderr")
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        command = [*prefix, sys.executable, str(DRIVER), "--data", str(folder), *arguments]
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env={
                    **(os.environ if environment is None else environment),
                    "QT_QPA_PLATFORM": "offscreen",
                    "PYTHONPATH": str(ROOT),
                },
            )
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self):
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def ask(self, expression):
        assert self.process.stdin is not None
        self.process.stdin.write(expression + "\n")
        self.process.stdin.flush()
        value = json.loads(self._answer(expression))
        if isinstance(value, dict) and "error" in value:
            raise LookupError(value["error"])
        return value

    def _answer(self, expression):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return self._lines.get(timeout=0.5)
            except queue.Empty:
                assert self.process.poll() is None, f"it ended: {self.said()}"
                assert time.monotonic() < end, f"no answer to {expression!r}: {self.said()}"

    def until(self, expression, expected: Any = True):
        """Ask until this is the answer."""
        end = time.monotonic() + PATIENCE
        value: Any = None
        while value != expected:
            assert time.monotonic() < end, f"{expression} is {value!r}: {self.said()}"
            assert self.process.poll() is None, self.said()
            try:
                value = self.ask(expression)
            except LookupError as error:
                value = error
            if value != expected:
                time.sleep(0.03)

    def said(self):
        return self.errors.read_text("utf-8")

    def log(self):
        path = self.folder / "composer.log"
        return path.read_text("utf-8") if path.exists() else ""

    def family(self):
        """All processes that it started, and theirs."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def companions(self):
        """The sandbox and the relay, when both are there."""
        end = time.monotonic() + PATIENCE
        while len(found := [one for one in self.family() if "--child" in one.cmdline()]) < 2:
            assert time.monotonic() < end, self.log()
            time.sleep(0.03)
        return found

    def ends(self):
        """Its exit status; nobody it started outlives it by more than a moment."""
        status = self.process.wait(PATIENCE)
        assert "Traceback" not in self.said()
        return status

    def close(self):
        if self.process.poll() is None:
            family = self.family()
            self.process.kill()
            for one in family:  # with a session around it the app itself is one of them
                with contextlib.suppress(psutil.NoSuchProcess):
                    one.kill()
            self.process.wait(PATIENCE)
        self._reading.join(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def start(tmp_path):
    """Starts the app with the test's data folder."""
    apps = []

    def start(*arguments, **more):
        apps.append(App(tmp_path / "data", *arguments, **more))
        return apps[-1]

    yield start
    for app in apps:
        app.close()
