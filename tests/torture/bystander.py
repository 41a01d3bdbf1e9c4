"""A process that only sleeps, a moment at a time: how long the machine lets somebody wait who wants next to nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import Self

_SLEEPING = """
import sys, threading, time
ended = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
longest = 0.0
while not ended.is_set():
    began = time.perf_counter()
    time.sleep(0.004)
    longest = max(longest, time.perf_counter() - began - 0.004)
print(longest)
"""


class Bystander:
    """`longest`, in seconds, once it has ended."""

    def __init__(self) -> None:
        self.longest = 0.0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SLEEPING], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.longest = float(self._process.communicate(timeout=30)[0])
