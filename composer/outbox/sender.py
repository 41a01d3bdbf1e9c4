"""The sender: one turn after another it picks what is due, sends it, and has its outcome written down."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import random
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Protocol

from composer.clients.errors import ClientError, NotSent, TooFast
from composer.outbox.batches import cancel_batch, write_batch
from composer.outbox.clock import SetBack
from composer.outbox.outcomes import repeat_of, write_failure
from composer.outbox.pace import Limits, Pace, wait_for_number
from composer.outbox.unreached import Unreached
from composer.outbox.words import CLOSED, FAULT, PAUSED, UNFORESEEN, words_of
from composer.outbox.writer import Writer
from composer.store.journal import Due, Journal, JournalError, NewRequest
from composer.store.records import Accepted

log = logging.getLogger(__name__)


class Client(Protocol):
    """One account's way to LINK."""

    async def send(self, body: bytes) -> Accepted:
        """POST one request, byte for byte; raises ClientError."""


class Outbox:
    """See the package.

    `client_for(account)` may raise NotSent (not ready yet) or, to hold the account, any error with a title and a sentence.
    `limits_for(account)` is asked again and again: changed limits count at once. `forbids` says, of a request that is about
    to leave, why it may not (a title and a sentence): it is held then, alone.
    """

    def __init__(
        self,
        journal: Journal,
        client_for: Callable[[str], Awaitable[Client]],
        *,
        on_change: Callable[[], None],
        limits: Limits = Limits(),  # noqa: B008 - frozen
        limits_for: Callable[[str], Limits] | None = None,
        forbids: Callable[[Due], tuple[str, str] | None] = lambda _due: None,
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._journal = journal
        self._client_for, self._forbids = client_for, forbids
        self._on_change = on_change
        self._limits = limits
        self._clock = clock
        self._writer = Writer(journal)
        self._unreached = Unreached(journal)
        self._set_back = SetBack(journal)
        self._chance = chance
        self._pace = Pace(limits_for or (lambda _account: limits), chance)
        self._wake = asyncio.Event()
        self._closing = False
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._leaving: set[int] = set()
        self._known: list[Due] = []
        self._more = True
        self._next_due = math.inf
        self._disk_rests = 0.0
        self.trouble: JournalError | None = None
        """Why nothing leaves although something waits: the journal cannot be written. For a banner."""

    async def submit(self, requests: Sequence[NewRequest]) -> list[int]:
        """Write the requests into the journal, all or none, then send them; their ids. Raises JournalError."""
        ids = self._journal.add_requests(requests)
        for account in {one.account for one in requests}:
            self._pace.try_now(account)
        self._changed()
        return ids

    async def send_batch(
        self, key: str, account: str, name: str, requests: Iterable[NewRequest]
    ) -> int:
        """Write a batch down, all or nothing, then send it; how many requests. See `write_batch`."""
        try:
            return await write_batch(self._journal, key, account, name, requests, self._on_change)
        finally:
            self._pace.try_now(account)
            self._changed()

    async def send_again(self, request: int, ref_id: str) -> int:
        """Send a finished request once more under a new refId; the new id. It may arrive twice: the caller warned.

        It is valid as long as it was the first time. Raises JournalError while it is still on its way.
        """
        new = repeat_of(self._journal, request, ref_id)
        (number,) = await self.submit([new])
        return number

    async def cancel(self, batch: str) -> int:
        """Cancel what has not left of a batch; how many requests."""
        number = await cancel_batch(self._journal, batch)
        self._changed()
        return number

    def pause_batch(self, batch: str) -> bool:
        """Nothing more of it leaves until `resume_batch`, also beyond a restart. What is leaving still leaves."""
        done = self._journal.batches.pause(batch)
        self._changed()
        return done

    def resume_batch(self, batch: str) -> bool:
        """Go on with a paused batch."""
        done = self._journal.batches.resume(batch)
        self._changed()
        return done

    def cancel_request(self, request: int) -> bool:
        """Cancel one request; False if it has left."""
        done = self._journal.cancel_request(request)
        self._changed()
        return done

    def give_up(self, request: int) -> bool:
        """Stop waiting for a report on an uncertain request."""
        done = self._journal.give_up(request)
        self._changed()
        return done

    def pause(self, account: str) -> None:
        """Stop an account's queue until `resume`, also beyond a restart. What is leaving still leaves."""
        self._journal.hold(account, *PAUSED)
        self._changed()

    def resume(self, account: str) -> None:
        """Start an account's queue again, whatever stopped it."""
        self._journal.release(account)
        self._pace.try_now(account)
        self._changed()

    def earliest_now(self) -> float:
        """The computer's time, or what it would be had nobody set the clock forward in the last quarter of an hour."""
        return self._set_back.earliest(self._clock(), _monotonic())

    def hurry(self) -> None:
        """Somebody looks, or the network is back: what met nobody is tried now, and not after its rest."""
        with contextlib.suppress(JournalError):  # then after its rest
            if self._unreached.wake(self._pace.try_now):
                self._changed()

    async def run(self) -> None:
        """Send what is due until `aclose`. Run it once, as a task."""
        try:
            while not self._closing:
                self._wake.clear()
                # One moment for the whole turn: what falls due during it belongs to the next.
                now = self._clock()
                try:
                    self._start_due(now)
                except Exception:
                    # A fault of ours stops one turn and not the sending: what waits must leave.
                    log.exception("a turn of the outbox failed")
                    self._stumble(JournalError(*FAULT))
                try:
                    async with asyncio.timeout(self._pause(now)):
                        await self._wake.wait()
                except TimeoutError:
                    self._more = True
        finally:
            await self._finish()

    async def aclose(self) -> None:
        """Stop within a second: answers get a moment to come, what is still under way becomes `uncertain`."""
        self._closing = True
        self._wake.set()
        await self._finish()

    # One turn.

    def _start_due(self, wall: float) -> None:
        now = _monotonic()
        if now < self._disk_rests:
            return
        self._pace.forget_past(now)
        self._more |= self._was_set_back(wall, now)
        # The journal is asked only when nothing of what it told last can start.
        if not self._start_known(now) and (self._more or wall >= self._next_due):
            self._ask_journal(wall)
            self._start_known(now)

    def _was_set_back(self, wall: float, now: float) -> bool:
        try:
            return self._set_back.look(wall, now)
        except JournalError as failure:
            self._stumble(failure)
            return False

    def _start_known(self, now: float) -> bool:
        """Start what may start of what the journal told; whether anything did."""
        kept: list[Due] = []
        for due in self._known:
            if due.id in self._tasks:
                continue
            if self._pace.admits(due, now):
                self._start(due, now)
            else:
                kept.append(due)
        begun = len(kept) < len(self._known)
        self._known = kept
        return begun

    def _ask_journal(self, wall: float) -> None:
        # What was picked is still waiting until its task has written it down.
        limit = _AT_ONCE + len(self._tasks) - len(self._leaving)
        try:
            self._known = self._journal.due(
                wall,
                limit,
                full=self._pace.full_accounts(),
                resting=self._pace.resting_numbers,
                turns=self._pace.turns,
            )
            self._more = len(self._known) >= limit
            self._next_due = self._journal.next_due_at(wall) or math.inf
        except JournalError as failure:
            self._stumble(failure)

    def _start(self, due: Due, now: float) -> None:
        self._unreached.forget(due)
        self._pace.started(due, now)
        task = asyncio.create_task(self._deliver(due), name=f"send {due.ref_id}")
        self._tasks[due.id] = task
        task.add_done_callback(lambda _: self._ended(due))

    def _ended(self, due: Due) -> None:
        self._pace.ended(due)
        self._tasks.pop(due.id, None)
        self._leaving.discard(due.id)
        self._more = True
        self._wake.set()

    def _pause(self, wall: float) -> float | None:
        """Seconds until something can change by time alone; None if only an event can."""
        now = _monotonic()
        if now < self._disk_rests:
            return self._disk_rests - now
        rest = self._pace.next_change(now)
        waits = [] if rest is None else [rest]
        if self._next_due < math.inf:
            waits.append(self._next_due - wall)
        # The cap brings the loop back soon after the computer slept or its clock was set.
        return max(0.0, min(*waits, _LONGEST)) if waits else None

    # One request.

    async def _deliver(self, due: Due) -> None:
        try:
            client = await self._client_for(due.account)
        except NotSent:
            # The account is not ready yet (the sandbox is starting): a matter of seconds, not of a person.
            self._pace.failed(due, _monotonic())
            return
        except Exception as failure:
            reason = words_of(failure)
            await self._record(lambda: self._journal.hold(due.account, *reason))
            return
        if not await self._depart(due):
            return
        if (forbidden := self._forbids(due)) is not None:
            await self._record(lambda: self._journal.mark_failed(due.id, "held", *forbidden))
            return
        try:
            answer = await client.send(due.body.encode())
        except ClientError as failure:
            outcome = failure
            await self._record(lambda: self._write_failure(due, outcome))
        except asyncio.CancelledError:
            self._write_interrupted(due)
            raise
        except Exception:
            log.exception("sending %s failed in a way nobody foresaw", due.ref_id)
            await self._record(lambda: self._journal.mark_failed(due.id, "uncertain", *UNFORESEEN))
        else:
            self._pace.answered(due.account)
            await self._record(lambda: self._journal.mark_accepted(due.id, answer))

    async def _depart(self, due: Due) -> bool:
        """Write down that it leaves now; False when it does not."""
        marked = False

        def mark() -> None:
            nonlocal marked
            marked = self._journal.mark_sending(due.id)

        try:
            await self._writer.write(mark)
        except JournalError as failure:
            self._stumble(failure)
            return False
        except asyncio.CancelledError:
            if marked:  # closed just now: certainly no byte has left
                self._journal.back_to_waiting(due.id, self._clock(), "", "")
            raise
        if marked:
            self._leaving.add(due.id)
            self._recovered()
            self._on_change()
        return marked

    async def _record(self, write: Callable[[], object]) -> None:
        """Write an outcome down, however long the disk needs; its place in the queue stays taken meanwhile."""
        while True:
            try:
                await self._writer.write(write)
            except JournalError as failure:
                self._stumble(failure)
                await asyncio.sleep(self._limits.disk_pause)
            except asyncio.CancelledError:
                with contextlib.suppress(JournalError):
                    write()
                raise
            else:
                self._recovered()
                self._on_change()
                return

    def _write_failure(self, due: Due, failure: ClientError) -> None:
        if isinstance(failure, TooFast) and failure.recipient_only:
            wait = wait_for_number(due.tries, self._chance())
            self._journal.back_to_waiting(due.id, self._clock() + wait, *words_of(failure))
            return
        if isinstance(failure, NotSent):
            self._unreached.note(due, failure)
            self._back_off(due, *words_of(failure))
            return
        self._pace.answered(due.account)
        write_failure(self._journal, due, failure)

    def _back_off(self, due: Due, title: str, sentence: str) -> None:
        wait = self._pace.failed(due, _monotonic())
        self._journal.back_to_waiting(due.id, self._clock() + wait, title, sentence)

    def _write_interrupted(self, due: Due) -> None:
        try:
            self._journal.mark_failed(due.id, "uncertain", *CLOSED)
        except JournalError:
            # `recover` says the same at the next start.
            log.warning("the end of %s could not be written down", due.ref_id, exc_info=True)

    # Around it.

    async def _finish(self) -> None:
        for request, task in self._tasks.items():
            if request not in self._leaving:
                task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=self._limits.farewell)
        remaining = list(self._tasks.values())
        for task in remaining:
            task.cancel()
        await asyncio.gather(*remaining, return_exceptions=True)

    def _stumble(self, failure: JournalError) -> None:
        self.trouble = failure
        self._disk_rests = _monotonic() + self._limits.disk_pause
        self._on_change()

    def _recovered(self) -> None:
        self.trouble = None
        self._disk_rests = 0.0

    def _changed(self) -> None:
        self._known, self._more = [], True
        self._wake.set()
        self._on_change()


def _monotonic() -> float:
    return asyncio.get_running_loop().time()


_LONGEST = 30.0
_AT_ONCE = 32
"""Requests that the journal is asked for at a time."""
