"""The relay and the sandbox that come with the app: child processes on loopback that live and die with it.

Their configuration, with passwords made for this run only, goes in as one line on their standard input, never on a
command line or in the environment. That pipe is also their lifeline: they end when it closes, even when the app was
killed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import secrets
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from composer.clients.sandbox import set_speed

_log = logging.getLogger(__name__)

GATE = "sandbox"
"""The event report gate that the sandbox's callbacks go through."""
_READY_WITHIN = 20.0
"""Seconds a child has to say that it is ready."""
_AGAIN = (1.0, 3.0, 10.0, 30.0)
"""Seconds before a child that ended is started once more; the last wait repeats."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where they are in this run, and what they ask for."""

    sandbox_url: str
    username: str
    password: str
    relay_url: str
    relay_token: str

    def __repr__(self) -> str:
        return f"Addresses({self.sandbox_url!r}, {self.relay_url!r})"


class Companions:
    """Starts both, starts them again when they end, stops them. Belongs to one event loop."""

    def __init__(
        self, data: Path, on_ready: Callable[[Addresses], None], on_trouble: Callable[[str], None]
    ) -> None:
        self._data = data
        self._on_ready, self._on_trouble = on_ready, on_trouble
        self._children: list[asyncio.subprocess.Process] = []
        self._leaving: list[asyncio.subprocess.Process] = []
        """Told to end, and not known to have."""
        self._stopping = False
        self._speed = 1.0
        self._there: Addresses | None = None

    async def run(self) -> None:
        """Keep both running until cancelled."""
        failures = 0
        while not self._stopping:
            try:
                self._there = await self._start()
                self._on_ready(self._there)
                failures = 0
                await self._until_one_ends()
            except (OSError, ValueError, TimeoutError) as error:
                _log.warning("The sandbox or the relay did not start: %s", error)
            finally:
                self._there = None
                self._end_all()
            if not self._stopping:
                self._on_trouble("The built-in sandbox stopped and is being started again.")
                await asyncio.sleep(_AGAIN[min(failures, len(_AGAIN) - 1)])
                failures += 1

    async def set_speed(self, speed: float) -> None:
        """Let time in the sandbox go this many times faster than the clock, now and after every start of it."""
        self._speed = speed
        there = self._there
        if there is not None:
            await set_speed(there.sandbox_url, there.username, there.password, speed)

    async def stop(self, within: float = 0.6) -> None:
        """End both; what has not ended after `within` seconds is killed. Their stores survive that."""
        self._stopping = True
        self._end_all()
        children = self._leaving
        waiting = [_gone(child) for child in children]
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*waiting), within)
        late = [child for child in children if child.returncode is None]
        for child in late:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
        await asyncio.gather(*(_gone(child) for child in late))

    async def _start(self) -> Addresses:
        username, password, callback_password, token = (
            "sandbox",
            *(secrets.token_urlsafe(24) for _ in range(3)),
        )
        self._data.mkdir(parents=True, exist_ok=True)
        relay_url = await self._child(
            ["relay", "serve", "--child"],
            {
                "host": "127.0.0.1",
                "port": 0,
                "store": str(self._data / "relay.db"),
                "gates": [{"id": GATE, "username": username, "password": callback_password}],
                "tokens": [{"name": "app", "token": token, "gates": [GATE]}],
                "retention_days": 30,
            },
        )
        callbacks = {
            "url": f"{relay_url}/callbacks/{GATE}",
            "username": username,
            "password": callback_password,
        }
        sandbox_url = await self._child(
            ["sandbox", "--child"],
            {
                "host": "127.0.0.1",
                "port": 0,
                "ledger": str(self._data / "sandbox.db"),
                "setAside": True,
                "username": username,
                "password": password,
                "sources": None,
                "gates": {GATE: callbacks},
                "speed": self._speed,
            },
        )
        return Addresses(sandbox_url, username, password, relay_url, token)

    async def _child(self, words: list[str], configuration: dict[str, Any]) -> str:
        with (self._data / f"{words[0]}.log").open("wb") as log:  # of this start only
            child = await asyncio.create_subprocess_exec(
                *_command(),
                *words,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
        self._children.append(child)
        assert child.stdin is not None  # noqa: S101 - asked for above
        assert child.stdout is not None  # noqa: S101 - asked for above
        child.stdin.write(json.dumps(configuration).encode() + b"\n")
        await child.stdin.drain()
        line = await asyncio.wait_for(child.stdout.readline(), _READY_WITHIN)
        said = json.loads(line or b"{}")
        if not said.get("ready"):
            message = f"“{words[0]}” ended before it was ready"
            raise ValueError(message)
        return str(said["url"])

    async def _until_one_ends(self) -> None:
        waiting = [asyncio.ensure_future(child.wait()) for child in self._children]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()

    def _end_all(self) -> None:
        for child in self._children:
            if child.stdin is not None:
                child.stdin.close()
            if child.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    child.terminate()
        leaving = (*self._leaving, *self._children)
        self._leaving = [child for child in leaving if child.returncode is None]
        self._children.clear()


async def _gone(child: asyncio.subprocess.Process) -> None:
    """It has ended, and its output too: a loop that is closed before that complains of the open pipe."""
    await child.wait()
    if child.stdout is not None:
        # Whoever waits for its first line sees the end as well.
        with contextlib.suppress(RuntimeError):
            await child.stdout.read()


def _command() -> list[str]:
    """How this very program is started once more: frozen, it is its own interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "composer"]
