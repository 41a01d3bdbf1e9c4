"""One thread that commits for everybody.

A durable commit costs a wait for the disk, so concurrent callbacks share one: jobs queue up while the thread commits, and
the next transaction takes all of them. Nobody is answered before the COMMIT of his job returned.
"""

from __future__ import annotations

import asyncio
import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import apsw

from composer.relay.errors import RelayError, StoreFaultError, StoreFullError

MAX_ROWS = 512
"""Rows in one transaction, after which the commit is not put off for more."""

CROWD: Final = 4
"""Jobs in one transaction from which on there are more to come."""

GATHER_SECONDS: Final = 0.002
"""How long the next transaction then waits for as many again: a commit costs as much for thirty as for three."""

GATHER_STEP: Final = 0.000_25
"""How often it looks; whoever waits for each single job has the two threads wake each other for each."""

Work = Callable[[apsw.Connection], Any]
"""What to write, inside a transaction that is under way; its value is handed to whoever submitted it."""

Add = Callable[[apsw.Connection, list[Any]], None]
"""Adds the rows of many jobs at once, inside a transaction that is under way."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job:
    done: asyncio.Future[Any]
    rows: int
    work: Work | None = None
    added: list[Any] = field(default_factory=list)


class GroupWriter:
    """Owns the writing connection and the thread that uses it. Made and used in one event loop."""

    def __init__(self, connection: apsw.Connection, add: Add) -> None:
        self._connection = connection
        self._add = add
        self._loop = asyncio.get_running_loop()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._failing: str | None = None
        self._crowd = 0
        self._thread = threading.Thread(target=self._run, name="relay-writer", daemon=True)
        self._thread.start()

    @property
    def failing(self) -> bool:
        """Whether the last attempt to add something failed."""
        return self._failing is not None

    async def write(self, work: Work, rows: int = 1) -> Any:
        """Do the work and commit it, with that of others; returns its value after the COMMIT.

        `rows` is how many it adds; what adds none says nothing about whether there is room again.

        Raises StoreFullError or StoreFaultError when nothing of it was written.
        """
        return await self._submit(_Job(self._loop.create_future(), rows, work))

    async def add(self, rows: list[Any]) -> None:
        """Add the rows, all or none, together with those of others; returns after the COMMIT.

        Raises StoreFullError or StoreFaultError when nothing of it was written.
        """
        await self._submit(_Job(self._loop.create_future(), len(rows), added=rows))

    def _submit(self, job: _Job) -> asyncio.Future[Any]:
        if self._closed:
            raise StoreFaultError("the relay is stopping")
        self._jobs.put(job)
        return job.done

    async def close(self) -> None:
        """Commit what was submitted, then end the thread and close the connection."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
            await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        ending = False
        while not ending:
            batch, ending = self._take()
            if batch:
                self._commit(batch)
        self._connection.close()

    def _take(self) -> tuple[list[_Job], bool]:
        """The next jobs (waits for the first), and whether they are the last."""
        batch: list[_Job] = []
        rows = 0
        job = self._jobs.get()
        self._gather()
        while job is not None:
            batch.append(job)
            rows += job.rows
            if rows >= MAX_ROWS:
                break
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
        self._crowd = len(batch)
        return batch, job is None

    def _gather(self) -> None:
        """Wait for as many as there were in the last transaction, who are answered by now, or until it takes too long."""
        if self._crowd < CROWD:
            return
        until = time.monotonic() + GATHER_SECONDS
        while self._jobs.qsize() < self._crowd - 1 and time.monotonic() < until:
            time.sleep(GATHER_STEP)

    def _commit(self, batch: list[_Job]) -> None:
        results: list[Any]
        try:
            results = self._transact(batch)
        except RelayError as fault:
            if len(batch) > 1:
                # One job that cannot be written must not take the others with it.
                for job in batch:
                    self._commit([job])
                return
            self._note(fault)
            results = [fault]
        else:
            if any(job.rows for job in batch):
                self._note(None)
        self._settle(list(zip(batch, results, strict=True)))

    def _note(self, fault: RelayError | None) -> None:
        """Log that writing began to fail or works again; not every callback in between."""
        title = None if fault is None else fault.title
        if title != self._failing:
            self._failing = title
            _log.error("%s", fault) if fault else _log.warning("the store can be written again")

    def _transact(self, batch: list[_Job]) -> list[Any]:
        try:
            # Not `with connection`: that is a savepoint of its own inside, for nothing.
            self._connection.execute("BEGIN IMMEDIATE")
            if added := [row for job in batch for row in job.added]:
                self._add(self._connection, added)
            results = [job.work and job.work(self._connection) for job in batch]
            self._connection.execute("COMMIT")
        except apsw.FullError:
            self._roll_back()
            raise StoreFullError from None
        except Exception as fault:
            self._roll_back()
            raise StoreFaultError(str(fault)) from fault
        return results

    def _roll_back(self) -> None:
        # A full disk may have rolled the transaction back already.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _settle(self, settled: list[tuple[_Job, Any]]) -> None:
        def hand_over() -> None:
            for job, result in settled:
                if job.done.done():
                    continue
                if isinstance(result, RelayError):
                    job.done.set_exception(result)
                else:
                    job.done.set_result(result)

        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(hand_over)
