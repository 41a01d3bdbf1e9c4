"""Writes steps into the journal; those that come together share a transaction, for a commit waits for the disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from composer.store.journal import Journal

_T = TypeVar("_T")

_TURNS = 4
"""Turns of the loop that a step waits for company: an answer, the next request's departure, another answer."""


class Writer:
    """One journal's. Used on its loop only."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._steps: list[tuple[Callable[[], Any], asyncio.Future[Any]]] = []

    async def write(self, step: Callable[[], _T]) -> _T:
        """Do a step of the journal; it is on the disk when this returns. Raises JournalError.

        Cancelled before it was done, it is not done.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[_T] = loop.create_future()
        if not self._steps:
            loop.call_soon(self._wait, loop, _TURNS)
        self._steps.append((step, done))
        return await done

    def _wait(self, loop: asyncio.AbstractEventLoop, turns: int) -> None:
        if turns:
            loop.call_soon(self._wait, loop, turns - 1)
        else:
            self._write_all()

    def _write_all(self) -> None:
        steps = [(step, done) for step, done in self._steps if not done.done()]
        self._steps = []
        try:
            with self._journal.together():
                results = [step() for step, _ in steps]
        except Exception:  # one of them; which one is found out alone
            for step, done in steps:
                self._write_alone(step, done)
        else:
            for (_, done), result in zip(steps, results, strict=True):
                done.set_result(result)

    def _write_alone(self, step: Callable[[], Any], done: asyncio.Future[Any]) -> None:
        try:
            with self._journal.together():
                result = step()
        except Exception as failure:  # whoever waits for it knows what to do
            done.set_exception(failure)
        else:
            done.set_result(result)
