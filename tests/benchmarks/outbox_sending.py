"""(h) Sending through the outbox, against a bare httpx loop with as many requests under way and the same server."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from composer.clients import wire
from composer.clients.link import LinkClient
from composer.outbox import Limits, Outbox
from composer.store.journal import Filter, Journal, NewRequest, new_ref_id
from tests.benchmarks.figures import Figure

IN_FLIGHT = 8
ANSWER = 0.1
"""Seconds that the server takes: LINK is some network away, and takes the message on to WhatsApp."""

_SERVER = """
import asyncio, json, sys
DELAY = float(sys.argv[1])

class Link(asyncio.Protocol):
    number = 0
    def connection_made(self, transport):
        self.transport, self.raw = transport, b""
    def data_received(self, data):
        self.raw += data
        while (end := self.raw.find(b"\\r\\n\\r\\n")) >= 0:
            length = int(self.raw[:end].lower().split(b"content-length:")[1].split(b"\\r\\n")[0])
            if len(self.raw) < end + 4 + length:
                return
            self.raw = self.raw[end + 4 + length:]
            if DELAY:
                asyncio.get_running_loop().call_later(DELAY, self.answer)
            else:
                self.answer()
    def answer(self):
        Link.number += 1
        body = json.dumps({"resultCode": 112001, "description": "queued", "messageIds": [f"{Link.number:022d}"]}).encode()
        head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
        self.transport.write(head % len(body) + body)

async def main():
    server = await asyncio.get_running_loop().create_server(Link, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def measure(rounds: int = 3, requests: int = 400) -> list[Figure]:
    """Milliseconds a request: with answers as LINK's (promised), and with answers at once (to know what it costs)."""
    return [
        _figure("a request through the outbox", ANSWER, rounds, requests, 1 / 0.8),
        _figure("the same, answered at once", 0.0, rounds, requests, float("inf")),
    ]


def _figure(name: str, answer: float, rounds: int, requests: int, limit: float) -> Figure:
    bare, outbox = [], []
    with _server(answer) as url:
        for _ in range(rounds):  # in turn, so that a busy machine is busy for both
            bare.append(asyncio.run(_bare(url, requests)))
            outbox.append(asyncio.run(_outbox(url, requests)))
    each = 1e3 / requests
    return Figure(
        name, statistics.median(outbox) * each, statistics.median(bare) * each, limit, "ms"
    )


@contextmanager
def _server(answer: float) -> Iterator[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(answer)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        yield f"http://127.0.0.1:{int(child.stdout.readline())}"
    finally:
        child.kill()
        child.communicate()


def _body(ref_id: str, number: str) -> str:
    message = {"type": "text", "text": {"body": "Your order is ready. Fetch it until six o’clock."}}
    whole: dict[str, Any] = {
        "platformId": "0",
        "platformPartnerId": "0",
        "refId": ref_id,
        "source": "+46701740699",
    }
    whole |= {"destinations": [number], "eventReportGates": ["gate"], "messages": [message]}
    return json.dumps(whole, ensure_ascii=False)


async def _bare(url: str, requests: int) -> float:
    auth = httpx.BasicAuth("user", "secret")
    headers = {"Content-Type": "application/json"}
    numbers = iter(range(requests))
    began = time.perf_counter()
    async with wire.open_client(url, wire.Timeouts()) as client:

        async def send() -> None:
            for number in numbers:
                content = _body(new_ref_id("abcdef"), f"+4670{number:07d}").encode()
                answer = await client.post(
                    f"{url}/messages", content=content, headers=headers, auth=auth
                )
                assert answer.json()["messageIds"]

        await asyncio.gather(*[send() for _ in range(IN_FLIGHT)])
        return time.perf_counter() - began


async def _outbox(url: str, requests: int) -> float:
    limits = Limits(in_flight=IN_FLIGHT, per_second=1e9, same_number=0.0)
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal.open(Path(folder) / "journal.db")
        client = LinkClient(url, "user", "secret")

        async def client_for(_account: str) -> LinkClient:
            return client

        reader = journal.reader()

        outbox = Outbox(journal, client_for, on_change=lambda: None, limits=limits)
        journal.add_requests([_request(number) for number in range(requests)])
        began = time.perf_counter()
        task = asyncio.create_task(outbox.run())
        while reader.counts(Filter())["queued"] < requests:  # noqa: ASYNC110 - nothing tells of the last
            await asyncio.sleep(0.01)
        took = time.perf_counter() - began
        await outbox.aclose()
        await task
        await client.aclose()
        reader.close()
        journal.close()
        return took


def _request(number: int) -> NewRequest:
    ref_id, destination = new_ref_id("abcdef"), f"+4670{number:07d}"
    body = _body(ref_id, destination)
    return NewRequest(ref_id, "a", body, "+46701740699", (destination,), "text", ("Your order",))
