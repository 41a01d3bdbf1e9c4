"""Files and the terminal, for the commands that read JSON: what cannot be read is said in a sentence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from composer.formats import link
from composer.formats.reading import is_flat


def read_json(name: str) -> Any:
    """The JSON value that the file, or standard input, holds. Raises OSError, UnicodeDecodeError and NotJsonError."""
    value = link.decode(_read_text(name))
    if not is_flat(value):
        raise link.NotJsonError(1, 1, "It is nested too deeply to be read.")
    return value


def _read_text(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8-sig")
    return Path(name).read_bytes().decode("utf-8-sig")


def why(error: Exception) -> str:
    """Why a file holds nothing to look at."""
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or error}."
    if isinstance(error, UnicodeDecodeError):
        return f"is not text in UTF-8 (at byte {error.start})."
    return f"is not JSON. {error}"


def write_utf8() -> None:
    """A terminal that knows no emoji must not stop the check."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
