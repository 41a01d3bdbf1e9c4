"""(i) Durable ingestion by the relay against the same server that answers 204 from memory, at 32 callers at once.

The callers are one process, the relay another: each has a core to itself where there are two.
"""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

import psutil

from tests.benchmarks.figures import Figure

CALLERS = 32
_SECONDS = 1.5
_LIMIT = 2.0
"""Durable ingestion is at least half as fast."""

_REPORT = {
    "messageId": "8aU6cwxAKE9NzMLrS6M82Y",
    "refId": "0192f0c3-7a41-7cc0-9d0c-6f0c7a3b9c11",
    "messageType": "text",
    "messageIndex": 0,
    "timestamp": "2020-03-30T12:59:41+02:00",
    "resultCode": 112003,
    "resultDescription": "Message delivered to handset",
    "customParameters": {
        "waMessageId": "wamid.HBgLNDY3MDAwMDAwMDEVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA"
    },
}


class _Caller(asyncio.Protocol):
    """Sends the same callback again as soon as it was answered; a lean client, so that the relay is what is measured."""

    def __init__(self, request: bytes, until: float, ended: asyncio.Future[None]) -> None:
        self.seconds: list[float] = []
        self._request, self._until, self._ended = request, until, ended
        self._transport: asyncio.WriteTransport
        self._sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        if not data.startswith(b"HTTP/1.1 204"):
            self._ended.set_exception(AssertionError(data[:200]))
            return
        now = time.perf_counter()
        self.seconds.append(now - self._sent)
        if now < self._until:
            self._send()
        else:
            self._ended.set_result(None)
            self._transport.close()

    def _send(self) -> None:
        self._sent = time.perf_counter()
        self._transport.write(self._request)


async def _call(url: str, seconds: float) -> list[float]:
    """How long each answer took, in the order of the callers."""
    host, port = url.removeprefix("http://").split(":")
    body = json.dumps(_REPORT).encode()
    credentials = base64.b64encode(b"link:pass").decode()
    head = (
        f"POST /callbacks/gate HTTP/1.1\r\nHost: {host}\r\nAuthorization: Basic {credentials}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    loop = asyncio.get_running_loop()
    until = time.perf_counter() + seconds
    callers = []
    for _ in range(CALLERS):
        ended = loop.create_future()
        caller = _Caller(head.encode() + body, until, ended)
        await loop.create_connection(lambda caller=caller: caller, host, int(port))  # type: ignore[misc]
        callers.append((caller, ended))
    await asyncio.gather(*(ended for _, ended in callers))
    return [one for caller, _ in callers for one in caller.seconds]


@contextmanager
def relay(what: str, folder: str) -> Iterator[tuple[str, psutil.Process]]:
    """The URL and the process of a relay, durable or not, that runs meanwhile."""
    words = [sys.executable, "-m", "tests.benchmarks.relay_child", what, folder]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"], psutil.Process(process.pid)
        finally:
            process.stdin.close()
            process.wait(10)


def measure(rounds: int = 5) -> list[Figure]:
    """Both by turns, so that what else the machine does meets both."""
    micros: dict[str, list[float]] = {"durable": [], "memory": []}
    waits: list[float] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        relay("durable", folder) as (durable, process),
        relay("memory", folder) as (memory, _),
    ):
        urls = {"durable": durable, "memory": memory}
        before, answered = _processor_seconds(process), 0
        for index in range(rounds + 1):
            for what, url in urls.items():
                seconds = asyncio.run(_call(url, _SECONDS if index else 0.3))
                answered += len(seconds) if what == "durable" else 0
                if index:  # the first round warms up
                    micros[what].append(_SECONDS / len(seconds) * 1e6)
                    waits += seconds if what == "durable" else []
        used = _processor_seconds(process) - before
    print(
        f"{_told(micros['durable'], waits)} A core's time is enough for {answered / used:,.0f} a second."
    )
    return [
        Figure(
            "durable callback, 32 callers",
            median(micros["durable"]),
            median(micros["memory"]),
            _LIMIT,
            "µs",
        ),
    ]


def _processor_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _told(micros: list[float], waits: list[float]) -> str:
    slow = sum(wait > 1 for wait in waits) / len(waits)
    return (
        f"The relay took {1e6 / median(micros):,.0f} callbacks a second from {CALLERS} callers; answered after "
        f"{median(waits) * 1e3:.1f} ms (median), {sorted(waits)[-len(waits) // 100] * 1e3:.0f} ms (99 of 100), "
        f"{slow:.2%} above 1 s."
    )
