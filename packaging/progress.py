"""One changing line on a terminal; elsewhere a plain line for each step, and a sign of life."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TextIO

_SIGN_OF_LIFE = 10.0
"""Seconds after which a log that nobody redraws gets another line."""


class Progress:
    """Shows the steps of the set-up on `stream`, with the seconds since it began."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._terminal = self._stream.isatty()
        self._began = time.monotonic()
        self._last_step = ""
        self._last_line = 0.0

    def show(self, step: str, details: str) -> None:
        """Show where the set-up is; cheap enough to be called several times a second."""
        now = time.monotonic()
        text = f"Setting up Composer (once): {step}{' ' if details else ''}{details}, {now - self._began:.0f} s"
        if self._terminal:
            width = max(20, shutil.get_terminal_size().columns - 1)
            self._write("\r" + text[:width].ljust(width))
        elif step != self._last_step or now - self._last_line > _SIGN_OF_LIFE:
            self._write(text + "\n")
            self._last_step, self._last_line = step, now

    def clear(self) -> None:
        """Remove the changing line."""
        if self._terminal:
            width = max(20, shutil.get_terminal_size().columns - 1)
            self._write("\r" + " " * width + "\r")

    def finish(self, text: str) -> None:
        """Replace the changing line by a last one that stays."""
        self.clear()
        self._write(f"{text}, {time.monotonic() - self._began:.0f} s\n")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
