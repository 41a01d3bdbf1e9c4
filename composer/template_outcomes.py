"""What became of each of several templates with which something was to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

DONE, REFUSED, UNCERTAIN, FAILED, LEFT = "done", "refused", "uncertain", "failed", "left"
STATES: Final = (DONE, REFUSED, UNCERTAIN, FAILED, LEFT)
"""`failed` certainly reached nobody; `left` was not tried."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one."""

    key: int
    state: str
    made: int = 0
    """The key under which it now is."""
    why: Exception | None = None
