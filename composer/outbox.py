"""Sending: takes requests from the journal to LINK, a few at a time, and writes down what came of each.

A request is committed as `sending` before its first byte leaves. Nothing is tried again by itself once a byte may have left:
`composer.clients.errors` alone says so. Everything here runs on the one loop that owns the network and the journal.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from composer.clients.errors import ClientError, Held, NotSent, Refused, Uncertain
from composer.formats import link
from composer.store.journal import Due, Journal, JournalError, NewRequest
from composer.store.records import Accepted

log = logging.getLogger(__name__)

RESEND_AFTER = 15 * 60.0
"""Seconds to wait before the same message is sent once more (LINK 1.6, "Resending")."""


class Client(Protocol):
    """One account's way to LINK."""

    async def send(self, body: bytes) -> Accepted:
        """POST one request, byte for byte; raises ClientError."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast an account sends. Times in seconds."""

    in_flight: int = 8
    per_second: float = 20.0
    same_number: float = 6.0
    """Between two messages to one number (WhatsApp's limit for a pair of numbers)."""
    back_off: tuple[float, ...] = (5.0, 30.0, 120.0, 600.0, 1800.0)
    """After the first, second, … failure before the first byte; the last one from then on."""
    jitter: float = 0.2
    """Back-off is longer by up to this part of it, so that many computers do not return at once."""
    farewell: float = 0.5
    """How long closing waits for answers that are under way."""
    disk_pause: float = 5.0
    """How long to wait after the journal could not be written."""


class Outbox:
    """The sender.

    `client_for(account)` may raise NotSent (not ready yet) or, to hold the account, any error with a title and a sentence.
    """

    def __init__(
        self,
        journal: Journal,
        client_for: Callable[[str], Awaitable[Client]],
        *,
        on_change: Callable[[], None],
        limits: Limits = Limits(),
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._journal = journal
        self._client_for = client_for
        self._on_change = on_change
        self._limits = limits
        self._clock = clock
        self._chance = chance
        self._wake = asyncio.Event()
        self._closing = False
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._leaving: set[int] = set()
        self._in_flight: Counter[str] = Counter()
        self._failures: Counter[str] = Counter()
        # Until when (loop time) an account or a (account, number) rests.
        self._account_rests: dict[str, float] = {}
        self._number_rests: dict[tuple[str, str], float] = {}
        self._backing_off: dict[str, float] = {}
        self._disk_rests = 0.0
        self.trouble: JournalError | None = None
        """Why nothing leaves although something waits: the journal cannot be written. For a banner."""

    async def submit(self, requests: Sequence[NewRequest]) -> list[int]:
        """Write the requests into the journal, all or none, then send them; their ids. Raises JournalError."""
        ids = self._journal.add_requests(requests)
        for account in {one.account for one in requests}:
            self._try_now(account)
        self._changed()
        return ids

    async def send_again(self, request: int, ref_id: str) -> int:
        """Send a finished request once more under a new refId; the new id. It may arrive twice: the caller warned.

        It is valid as long as it was the first time. Raises JournalError while it is still on its way.
        """
        if self._journal.state(request) in _ON_ITS_WAY:
            raise JournalError(
                "This request is still on its way",
                "Only what has ended can be sent again. Cancel it first, or wait for its answer.",
            )
        old = self._journal.request(request)
        content = link.decode(old.body)
        content["refId"] = ref_id
        if "absoluteValidityTime" in content and old.valid_until is not None:
            until = datetime.fromtimestamp(old.valid_until, tz=UTC)
            content["absoluteValidityTime"] = f"{until:%Y-%m-%dT%H:%M:%SZ}"
        new = replace(
            old, ref_id=ref_id, body=link.encode(content), batch=ref_id, parent_ref=old.ref_id
        )
        (number,) = await self.submit([new])
        return number

    def cancel(self, batch: str) -> int:
        """Cancel what has not left of a batch; how many requests."""
        number = self._journal.cancel(batch)
        self._changed()
        return number

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
        self._journal.hold(account, *_PAUSED)
        self._changed()

    def resume(self, account: str) -> None:
        """Start an account's queue again, whatever stopped it."""
        self._journal.release(account)
        self._try_now(account)
        self._changed()

    async def run(self) -> None:
        """Send what is due until `aclose`. Run it once, as a task."""
        try:
            while not self._closing:
                self._wake.clear()
                # One moment for the whole turn: what falls due during it belongs to the next.
                now = self._clock()
                self._start_due(now)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._pause(now)):
                        await self._wake.wait()
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
        self._account_rests = {key: at for key, at in self._account_rests.items() if at > now}
        self._number_rests = {key: at for key, at in self._number_rests.items() if at > now}
        try:
            while (due := self._next(wall)) is not None:
                self._start(due)
        except JournalError as failure:
            self._stumble(failure)

    def _next(self, wall: float) -> Due | None:
        busy = {key for key, n in self._in_flight.items() if n >= self._limits.in_flight}
        # What was picked is still waiting until its task has written it down.
        found = self._journal.due(
            wall,
            1 + len(self._tasks) - len(self._leaving),
            full=busy | self._account_rests.keys(),
            resting=self._number_rests.keys(),
        )
        return next((one for one in found if one.id not in self._tasks), None)

    def _start(self, due: Due) -> None:
        now = _monotonic()
        self._in_flight[due.account] += 1
        self._account_rests[due.account] = now + 1 / self._limits.per_second
        for number in due.destinations:
            self._number_rests[due.account, number] = now + self._limits.same_number
        task = asyncio.create_task(self._deliver(due), name=f"send {due.ref_id}")
        self._tasks[due.id] = task
        task.add_done_callback(lambda _: self._ended(due))

    def _ended(self, due: Due) -> None:
        self._in_flight[due.account] -= 1
        self._tasks.pop(due.id, None)
        self._leaving.discard(due.id)
        self._wake.set()

    def _pause(self, wall: float) -> float | None:
        """Seconds until something can change by time alone; None if only an event can."""
        now = _monotonic()
        if now < self._disk_rests:
            return self._disk_rests - now
        waits = [at - now for at in (*self._account_rests.values(), *self._number_rests.values())]
        try:
            due_at = self._journal.next_due_at(wall)
        except JournalError as failure:
            self._stumble(failure)
            return self._limits.disk_pause
        if due_at is not None:
            waits.append(due_at - wall)
        # The cap brings the loop back soon after the computer slept or its clock was set.
        return max(0.0, min(*waits, _LONGEST)) if waits else None

    # One request.

    async def _deliver(self, due: Due) -> None:
        try:
            client = await self._client_for(due.account)
        except NotSent:
            # The account is not ready yet (the sandbox is starting): a matter of seconds, not of a person.
            self._rest(due)
            return
        except Exception as failure:
            reason = _words_of(failure)
            await self._record(lambda: self._journal.hold(due.account, *reason))
            return
        try:
            if not self._journal.mark_sending(due.id):
                return
        except JournalError as failure:
            self._stumble(failure)
            return
        self._leaving.add(due.id)
        self._recovered()
        self._on_change()
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
            await self._record(lambda: self._journal.mark_uncertain(due.id, *_UNFORESEEN))
        else:
            self._failures.pop(due.account, None)
            await self._record(lambda: self._journal.mark_accepted(due.id, answer))

    async def _record(self, write: Callable[[], object]) -> None:
        """Write an outcome down, however long the disk needs; its place in the queue stays taken meanwhile."""
        while True:
            try:
                write()
            except JournalError as failure:
                self._stumble(failure)
                await asyncio.sleep(self._limits.disk_pause)
            else:
                self._recovered()
                self._on_change()
                return

    def _write_failure(self, due: Due, failure: ClientError) -> None:
        title, sentence = _words_of(failure)
        if not isinstance(failure, NotSent):
            self._failures.pop(due.account, None)
        if isinstance(failure, NotSent):
            self._back_off(due, title, sentence)
        elif isinstance(failure, Refused) and failure.status != _UNAUTHORIZED:
            self._journal.mark_rejected(due.id, title, sentence, failure.status, failure.body)
        elif isinstance(failure, Refused):
            # The message is right and was not looked at: it goes out when the password is right too.
            self._journal.mark_held(due.id, title, sentence, failure.status, failure.body)
        elif isinstance(failure, Held):
            self._journal.mark_held(due.id, title, sentence)
        else:
            status = failure.status if isinstance(failure, Uncertain) else None
            body = failure.body if isinstance(failure, Uncertain) else None
            self._journal.mark_uncertain(due.id, title, sentence, status, body)
        if failure.pauses_account:
            self._journal.hold(due.account, title, sentence)

    def _back_off(self, due: Due, title: str, sentence: str) -> None:
        wait = self._rest(due)
        self._journal.back_to_waiting(due.id, self._clock() + wait, title, sentence)

    def _rest(self, due: Due) -> float:
        """Let all requests of the account wait, for they would meet the same fate; how many seconds."""
        now = _monotonic()
        # Several that were under way together fail for one reason: it counts once.
        if now >= self._backing_off.get(due.account, 0.0):
            self._failures[due.account] += 1
        step = max(due.tries, self._failures[due.account] - 1)
        wait = self._limits.back_off[min(step, len(self._limits.back_off) - 1)]
        wait *= 1 + self._limits.jitter * self._chance()
        self._account_rests[due.account] = self._backing_off[due.account] = now + wait
        return wait

    def _write_interrupted(self, due: Due) -> None:
        try:
            self._journal.mark_uncertain(due.id, *_CLOSED)
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

    def _try_now(self, account: str) -> None:
        self._failures.pop(account, None)
        self._account_rests.pop(account, None)
        self._backing_off.pop(account, None)

    def _stumble(self, failure: JournalError) -> None:
        self.trouble = failure
        self._disk_rests = _monotonic() + self._limits.disk_pause
        self._on_change()

    def _recovered(self) -> None:
        self.trouble = None
        self._disk_rests = 0.0

    def _changed(self) -> None:
        self._wake.set()
        self._on_change()


def _words_of(failure: Exception) -> tuple[str, str]:
    """Title and sentence; of an error that was not made for people, honest ones."""
    title, sentence = getattr(failure, "title", ""), getattr(failure, "sentence", "")
    if not (title and sentence):
        log.error("an account cannot be used: %s", type(failure).__name__)
        return _NO_CLIENT
    return title, f"{sentence} {getattr(failure, 'advice', '')}".strip()


def _monotonic() -> float:
    return asyncio.get_running_loop().time()


_LONGEST = 30.0
_UNAUTHORIZED = 401
_ON_ITS_WAY = ("waiting", "sending", "held")

_PAUSED = ("Paused", "You paused sending for this account. Resume it to send what waits.")
_NO_CLIENT = (
    "The account cannot be used",
    "Something unexpected happened while its settings were read. Check them, then resume sending.",
)
_CLOSED = (
    "It may have been sent",
    "Composer was closed before LINK’s answer came. A delivery report will settle it; send again only if it may arrive twice.",
)
_UNFORESEEN = (
    "It may have been sent",
    "Something unexpected happened while the request was leaving. A delivery report will settle it; please report the fault.",
)
