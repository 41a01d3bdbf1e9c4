"""Sends the callbacks that are due: in order per message and gate, again after a refusal, for as long as LINK would."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import hashlib
import hmac
import logging
import time
from collections.abc import Iterable, Mapping

import httpx

from composer.sandbox.clock import Clock
from composer.sandbox.config import Gate
from composer.sandbox.ledger import Due, Ledger

_log = logging.getLogger(__name__)

RETRY_AFTER = (5.0, 300.0, 1800.0, 7200.0, 18_000.0, 36_000.0, 36_000.0)
"""Seconds (at speed 1) after each failed attempt until the next; then it is given up."""
_TIMEOUT = 15.0
_AT_ONCE = 10
_NO_AUTH = httpx.USE_CLIENT_DEFAULT


class Sender:
    """One task per lane that has something to send. Belongs to one event loop."""

    def __init__(self, ledger: Ledger, gates: Mapping[str, Gate], clock: Clock) -> None:
        self._ledger, self._gates, self._clock = ledger, gates, clock
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._moved = asyncio.Event()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        # Callbacks go to the address they were given and through no proxy of the environment.
        limits = httpx.Limits(max_connections=_AT_ONCE)
        self._http = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False, limits=limits)

    @property
    def speed(self) -> float:
        """How many times faster than the clock waits go."""
        return self._clock.speed

    def change_speed(self, speed: float) -> None:
        """From now on waits go this many times faster than the clock, those that have begun too."""
        self._ledger.rescale(time.time(), speed / self.speed)
        self._clock.speed = speed

    def knows(self, gate: str) -> bool:
        """Whether callbacks to `gate` have anywhere to go."""
        return gate in self._gates

    def wake(self, lanes: Iterable[str] | None = None) -> None:
        """See to these lanes; without any named, to all that the ledger has something for."""
        if lanes is None:
            lanes = self._ledger.pending_lanes(list(self._gates))
        for lane in dict.fromkeys(lanes):
            if lane not in self._tasks:
                task = asyncio.create_task(self._run(lane))
                self._tasks[lane] = task
                task.add_done_callback(functools.partial(self._forget, lane))

    async def first_of(self, lanes: Iterable[str], within: float) -> None:
        """Wait until each lane's first callback is settled, at most `within` seconds."""
        firsts = {lane: due.id for lane in lanes if (due := self._ledger.next_due(lane))}
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while any(self._is_first(lane, first) for lane, first in firsts.items()):
                    await self._moved.wait()

    async def stop(self) -> None:
        """Stop at once; what is not settled stays in the ledger for the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._http.aclose()

    def _forget(self, lane: str, task: asyncio.Task[None]) -> None:
        self._tasks.pop(lane, None)
        if not task.cancelled() and (error := task.exception()):
            _log.error("The callbacks of %s stopped", lane, exc_info=error)

    def _is_first(self, lane: str, callback: int) -> bool:
        due = self._ledger.next_due(lane)
        return due is not None and due.id == callback

    async def _run(self, lane: str) -> None:
        while due := self._ledger.next_due(lane):
            wait = due.due - time.time()
            if wait > 0:
                # A change of speed moves what is due: look again.
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._clock.changed.wait(), wait)
                continue
            await self._attempt(due)
            self._moved.set()
            self._moved = asyncio.Event()

    async def _attempt(self, due: Due) -> None:
        if await self._post(due):
            self._ledger.tried(due, "sent", time.time())
        elif due.attempts < len(RETRY_AFTER):
            again = time.time() + RETRY_AFTER[due.attempts] / self.speed
            self._ledger.tried(due, "pending", again)
        else:
            _log.warning("The gate %s took no callback; gave up", due.gate)
            self._ledger.tried(due, "given up", time.time())

    async def _post(self, due: Due) -> bool:
        gate = self._gates[due.gate]
        auth = httpx.BasicAuth(gate.username, gate.password) if gate.username else _NO_AUTH
        body = due.body.encode()
        headers = {"Content-Type": "application/json", **_signature(gate, body)}
        try:
            async with self._slots:
                for _ in range(due.copies):
                    answer = await self._http.post(
                        gate.url, content=body, headers=headers, auth=auth
                    )
                    if not answer.is_success:
                        _log.info("The gate %s answered %s", due.gate, answer.status_code)
                        return False
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            _log.info("The gate %s could not be reached: %s", due.gate, type(error).__name__)
            return False
        return True


def _signature(gate: Gate, body: bytes) -> dict[str, str]:
    """As Meta signs a callback with its app's secret."""
    if not gate.app_secret:
        return {}
    made = hmac.new(gate.app_secret.encode(), body, hashlib.sha256).hexdigest()
    return {"X-Hub-Signature-256": f"sha256={made}"}
