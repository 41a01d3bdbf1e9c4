"""A time limit for many things that are short as a rule, and their end when the relay stops.

One timer for all of them: `asyncio.timeout` for each callback costs more than what the callback says takes to read.
"""

from __future__ import annotations

import asyncio
import time
from types import TracebackType
from typing import Any


class Patience:
    """`with patience:` around what may take so many seconds; after them it ends with TimeoutError. Belongs to one event loop.

    A task is inside once at most.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._began: dict[asyncio.Task[Any], float] = {}
        self._timer: asyncio.TimerHandle | None = None
        self.closed = False
        """Whether the relay stops: nothing may take any time any more."""

    def __len__(self) -> int:
        """How many are inside."""
        return len(self._began)

    def __enter__(self) -> None:
        if self.closed:
            raise TimeoutError
        task = _this_task()
        self._began[task] = time.monotonic()
        if self._timer is None:
            self._look_in(self._seconds)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        task = _this_task()
        if self._began.pop(task, None) is not None:
            return
        # It was cancelled by us; unless somebody else does so as well, that is only how the time ran out.
        if task.uncancel() == 0 and kind is asyncio.CancelledError:
            raise TimeoutError from fault

    def close(self) -> None:
        """End all that is inside, now and from now on."""
        self.closed = True
        self._end_those_before(float("inf"))

    def _look(self) -> None:
        self._timer = None
        self._end_those_before(time.monotonic() - self._seconds)
        if self._began:
            oldest = next(iter(self._began.values()))
            self._look_in(oldest + self._seconds - time.monotonic())

    def _look_in(self, seconds: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(max(0.0, seconds), self._look)

    def _end_those_before(self, moment: float) -> None:
        # In the order in which they began: the first that is too young ends the walk.
        while self._began:
            task, began = next(iter(self._began.items()))
            if began > moment:
                return
            del self._began[task]
            task.cancel()


def _this_task() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("only tasks can be ended")
    return task
