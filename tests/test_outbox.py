"""The outbox against real sockets: the real LinkClient, a real journal file and a small server that can misbehave."""

import asyncio
import contextlib
import json
import time
from collections import Counter

import pytest

from composer.clients.errors import Held
from composer.clients.link import LinkClient, Timeouts
from composer.outbox import Limits, Outbox
from composer.store.journal import Filter, Journal, NewRequest, new_ref_id

QUICK = Limits(per_second=1000.0, same_number=0.0, back_off=(0.05, 0.1), jitter=0.0)


class Server:
    """LINK's place on loopback. `answer(body, number)` gives what is written back, or raises; requests are kept."""

    def __init__(self):
        self.bodies = []
        self.open = 0
        self.most_open = 0
        self.release = asyncio.Event()
        self.release.set()
        self.status = 200
        self.reply = None
        self.times = []
        self.handlers = set()

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *error):
        self.release.set()
        self.server.close()
        await self.server.wait_closed()
        for one in self.handlers:
            one.cancel()
        await asyncio.gather(*self.handlers, return_exceptions=True)

    async def serve(self, reader, writer):
        self.handlers.add(asyncio.current_task())
        try:
            await self.talk(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def talk(self, reader, writer):
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.split("content-length:")[1].split("\r\n")[0])
                body = json.loads(await reader.readexactly(length))
                self.bodies.append(body)
                self.times.append(asyncio.get_running_loop().time())
                self.open += 1
                self.most_open = max(self.open, self.most_open)
                await self.release.wait()
                self.open -= 1
                if self.status == "drop":
                    break
                reply = self.reply or {
                    "resultCode": 112001,
                    "description": "queued",
                    "messageIds": [f"id-{len(self.bodies)}-{n}" for n in body["destinations"]],
                }
                text = json.dumps(reply).encode()
                writer.write(
                    f"HTTP/1.1 {self.status} X\r\nContent-Length: {len(text)}\r\n\r\n".encode()
                    + text
                )
                await writer.drain()


def make(*numbers, account="a", batch="b"):
    ref_id = new_ref_id("tested")
    body = json.dumps({"refId": ref_id, "destinations": list(numbers), "messages": [{}]})
    return NewRequest(
        ref_id, account, body, "+46000000000", numbers, summaries=("Hi",), batch=batch
    )


async def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.005)


class Bench:
    """An outbox at work, and what its journal shows."""

    def __init__(self, path, url, limits, client_for=None):
        self.journal = Journal.open(path)
        self.reader = self.journal.reader()
        self.changes = 0
        self.client = LinkClient(url, "user", "secret", timeouts=Timeouts(read=5.0))
        self.outbox = Outbox(
            self.journal, client_for or self.client_for, on_change=self.changed, limits=limits
        )
        self.task = asyncio.create_task(self.outbox.run())

    async def client_for(self, account):
        return self.client

    def changed(self):
        self.changes += 1

    def states(self):
        return Counter(row.state for row in self.reader.page(Filter(), limit=10_000))

    def detail(self, index=0):
        return self.reader.detail(self.reader.page(Filter())[index].id)

    async def close(self):
        await self.outbox.aclose()
        await asyncio.wait_for(self.task, 5)
        await self.client.aclose()
        self.reader.close()
        self.journal.close()


@contextlib.asynccontextmanager
async def bench(tmp_path, server, limits=QUICK, client_for=None):
    one = Bench(tmp_path / "journal.db", server.url, limits, client_for)
    try:
        yield one
    finally:
        await one.close()


def test_submitted_requests_are_accepted_with_their_ids(tmp_path):
    async def scene():
        async with Server() as server, bench(tmp_path, server) as b:
            requests = [make("+461"), make("+462", "+463")]
            await b.outbox.submit(requests)
            await until(lambda: b.states() == {"accepted": 3})
            rows = {row.destination: row.message_id for row in b.reader.page(Filter())}
            assert sorted(one["refId"] for one in server.bodies) == sorted(
                one.ref_id for one in requests
            )
            assert all(one.endswith(number) for number, one in rows.items())
            assert b.changes >= 5
            assert b.detail().answer_status == 200

    asyncio.run(scene())
