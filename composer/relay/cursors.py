"""Cursors: `<run>.<seq>` in base64url, opaque to everybody else.

The run (one start of the relay) makes the cursors of another store, or of a future that a restored backup does not know,
recognisable; such a cursor reads from the start.
"""

from __future__ import annotations

import base64
import binascii
import bisect
from collections.abc import Sequence


class Cursors:
    """The cursors of a store in which runs began at these event numbers."""

    def __init__(self, runs: Sequence[tuple[int, str]]) -> None:
        self._first_seqs = [first for first, _ in runs]
        self._runs = [name for _, name in runs]

    def write(self, seq: int) -> str:
        """The cursor that reads on behind an event's number."""
        run = self._runs[bisect.bisect_right(self._first_seqs, seq) - 1]
        return base64.urlsafe_b64encode(f"{run}.{seq}".encode()).decode().rstrip("=")

    def read(self, cursor: str | None, last: int) -> int | None:
        """What a cursor points behind; None for the start, and for cursors this store never gave."""
        if not cursor:
            return None
        try:
            text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
            number = int(text.decode("ascii").rpartition(".")[2])
        except (binascii.Error, ValueError):
            return None
        known = 0 <= number <= last and self.write(number) == cursor
        return number if known else None
