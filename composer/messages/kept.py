"""What was found in the parts of a message, kept from one pass over it to the next."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any


class Kept:
    """Whatever a pass over a message found in its objects and lists.

    A draft never changes: its next version shares every object but those around the change, so that a keystroke in one
    of ten cards leaves nine as they were. Only for such data, and for one thread.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[Hashable, int], tuple[Any, Any]] = {}
        self._now: dict[tuple[Hashable, int], tuple[Any, Any]] = {}

    def turn(self) -> None:
        """Begin another pass; what the last one did not meet is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, what: Hashable, data: Any) -> Any:
        """What was kept of that object, or None."""
        key = (what, id(data))
        kept = self._before.get(key)
        if kept is None:
            return None
        self._now[key] = kept
        return kept[1]

    def keep(self, what: Hashable, data: Any, found: Any) -> None:
        """Remember it, with the object itself: another would get its place in memory."""
        if isinstance(data, dict | list):
            self._now[what, id(data)] = (data, found)
