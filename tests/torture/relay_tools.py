"""What the relay's torments share: a relay as a process, callers and readers on bare sockets."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil

from composer.relay.credentials import hash_line

ROOT = Path(__file__).parents[2]
GATES = ("first", "second")
START_SECONDS = 60.0
ANSWER_SECONDS = 60.0
"""After that, a relay that did not answer hangs."""


def token_of(gate: str) -> str:
    """The token that sees this gate, "*" for all."""
    return f"token-of-{gate}"


def write_config(folder: Path, **more: Any) -> Path:
    """A configuration file with the two gates and a token for each and for both."""
    lines = [f"{key} = {json.dumps(value)}" for key, value in {"port": 0, **more}.items()]
    if "store" not in more:
        lines.append('store = "relay.db"')
    for gate in GATES:
        lines += ["[[gates]]", f'id = "{gate}"', 'username = "link"', 'password = "pass"']
    for gate in (*GATES, "*"):
        digest = hash_line(token_of(gate))
        lines += ["[[tokens]]", f'name = "{gate}"', f'hash = "{digest}"', f'gates = ["{gate}"]']
    path = folder / "relay.toml"
    path.write_text("\n".join(lines), "utf-8")
    return path


class Relay:
    """`composer relay serve --config …` as a process. Used with `with`: killed at the end, whatever happened."""

    def __init__(self, config: Path, before: Sequence[str] = ()) -> None:
        words = [sys.executable, "-P", "-m", "composer", "relay", "serve", "--config", str(config)]
        self._log = (config.parent / "relay.log").open("ab")
        self._start = self._log.tell()
        self.process = subprocess.Popen(
            [*before, *words],
            cwd=config.parent,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=self._log,
            stdout=subprocess.DEVNULL,
        )
        self.address = ("", 0)
        self._lines: list[Line] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.kill()
        self._log.close()
        for line in self._lines:
            line.close()

    @property
    def said(self) -> str:
        """What it wrote to its log."""
        with Path(self._log.name).open("rb") as log:
            log.seek(self._start)
            return log.read().decode("utf-8", "replace")

    async def ready(self) -> Relay:
        """Wait until it listens."""
        async with asyncio.timeout(START_SECONDS):
            while "listening on " not in self.said:
                assert self.process.poll() is None, self.said
                await asyncio.sleep(0.02)
        host, _, port = self.said.partition("listening on http://")[2].split()[0].rpartition(":")
        self.address = (host, int(port))
        return self

    def line(self) -> Line:
        """A connection to it, closed when it ends."""
        self._lines.append(Line(self.address))
        return self._lines[-1]

    def kill(self) -> None:
        """SIGKILL: it gets no chance to do anything."""
        with suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()

    async def stop(self) -> int:
        """SIGTERM, as a service is stopped; returns its status."""
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.to_thread(self.process.wait, START_SECONDS)

    @property
    def worked(self) -> float:
        """Seconds of a processor's time that it has had."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    @property
    def memory(self) -> float:
        """Resident, in MB, of it and what it started."""
        one = psutil.Process(self.process.pid)
        every = (one, *one.children(recursive=True))
        return float(sum(each.memory_info().rss for each in every)) / 1e6


@dataclass
class Line:
    """A connection that is kept, with requests one after the other."""

    address: tuple[str, int]
    reader: asyncio.StreamReader = field(init=False)
    writer: asyncio.StreamWriter = field(init=False)
    open: bool = False

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Status and body. Raises OSError when the connection broke before the answer was complete."""
        async with asyncio.timeout(ANSWER_SECONDS):
            if not self.open:
                self.reader, self.writer = await asyncio.open_connection(*self.address)
                self.open = True
            try:
                self.writer.write(request)
                head = await self.reader.readuntil(b"\r\n\r\n")
                headers = head.lower().split(b"\r\n")
                length = next(
                    (int(one[15:]) for one in headers if one.startswith(b"content-length:")), 0
                )
                body = await self.reader.readexactly(length)
            except (OSError, asyncio.IncompleteReadError) as fault:
                self.close()
                raise ConnectionError from fault
            if b"connection: close" in headers:
                self.close()
            return int(head[9:12]), body

    async def post(self, body: bytes, gate: str = "first", password: str = "pass") -> int:
        """The status of a callback."""
        credentials = base64.b64encode(f"link:{password}".encode()).decode()
        head = (
            f"POST /callbacks/{gate} HTTP/1.1\r\nHost: relay\r\nAuthorization: Basic {credentials}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        status, _ = await self.ask(head.encode() + body)
        return status

    async def get(self, path: str, token: str | None = None) -> tuple[int, bytes]:
        """Status and body of a GET."""
        head = f"GET {path} HTTP/1.1\r\nHost: relay\r\n"
        if token is not None:
            head += f"Authorization: Bearer {token}\r\n"
        return await self.ask(f"{head}\r\n".encode())

    def close(self) -> None:
        if self.open:
            self.open = False
            self.writer.close()


async def read_all(
    address: tuple[str, int], gate: str = "*", after: str = "", limit: int = 1000
) -> list[dict[str, str]]:
    """All events behind a cursor, page by page."""
    found: list[dict[str, str]] = []
    line = Line(address)
    while True:
        status, body = await line.get(
            f"/v1/events?after={after}&limit={limit}", token=token_of(gate)
        )
        assert status == 200, body
        page = json.loads(body)
        found += page["events"]
        after = page["next"]
        if not page["more"]:
            line.close()
            return found


def bodies(events: list[dict[str, str]]) -> list[str]:
    """The texts of events."""
    return [event["body"] for event in events]
