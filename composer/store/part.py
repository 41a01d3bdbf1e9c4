"""What a part of the journal works with; a part is a subject of its own, made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import apsw

Change = Callable[[], AbstractContextManager[None]]
"""The journal's transaction. Within, what the disk does not take is raised as JournalError, and nothing has changed."""


class Part:
    """Of the journal's one connection and thread; every method is one short transaction."""

    def __init__(self, db: apsw.Connection, change: Change, clock: Callable[[], float]) -> None:
        self._db, self._change, self._clock = db, change, clock
