"""An app that sends and is killed, again and again, at named points and at random moments; and what must hold afterwards.

The app is a process with the real outbox, client and journal; LINK is a server here that counts. Whoever is killed inside
the app kills itself (there is no moment to miss); the others are killed by the server in the middle of the exchange.
"""

import asyncio
import contextlib
import json
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import composer
from composer.store.journal import Filter, Journal, Reader
from composer.store.records import Row

EACH = 12
"""Requests that each app submits before it may end."""

INSIDE = (
    "before queued",
    "after queued",
    "before sending",
    "after sending",
    "before accepted",
    "after accepted",
    "amid a batch",
)
OUTSIDE = ("amid the body", "after the body", "amid the answer", "after the answer")
POINTS = (*INSIDE, *OUTSIDE)

SENDER = '''
import asyncio, contextlib, itertools, json, sys
import psutil
from composer.clients.link import LinkClient
from composer.outbox import Limits, Outbox
from composer.store.journal import Journal, NewRequest, new_ref_id

path, url, number, point, turn = sys.argv[1:]
times = itertools.count(1)

def at(name):
    if name == point and next(times) == int(turn):
        psutil.Process().kill()

class Watched:
    """The journal; at the named points it ends everything."""
    def __init__(self, journal):
        self.journal, self.inside, self.done = journal, False, []
    def __getattr__(self, name):
        return getattr(self.journal, name)
    def step(self, name, do, *values):
        at(f"before {name}")
        result = do(*values)
        self.done.append(name)
        if not self.inside:
            self.over()
        return result
    def over(self):
        done, self.done = self.done, []
        for name in done:
            at(f"after {name}")
    @contextlib.contextmanager
    def together(self):
        self.inside = True
        try:
            with self.journal.together():
                yield
        finally:
            self.inside = False
        self.over()
    def add_requests(self, requests):
        return self.step("queued", self.journal.add_requests, requests)
    def mark_sending(self, request):
        return self.step("sending", self.journal.mark_sending, request)
    def mark_accepted(self, request, answer):
        return self.step("accepted", self.journal.mark_accepted, request, answer)

def make(batch=""):
    ref = new_ref_id("killed")
    body = json.dumps({"refId": ref, "destinations": ["+461"], "messages": [{"text": "x" * 2000}]})
    return NewRequest(ref, "a", body, "+460", ("+461",), batch=batch)

def many(key):
    for n in range(250):
        if n == 120:
            at("amid a batch")
        yield make(key)

async def main():
    journal = Watched(Journal.open(path))
    assert journal.note is None, journal.note
    journal.recover()
    client = LinkClient(url, "user", "secret")

    async def client_for(_):
        return client

    limits = Limits(per_second=400.0, same_number=0.0)
    outbox = Outbox(journal, client_for, on_change=lambda: None, limits=limits)
    task = asyncio.create_task(outbox.run())
    print("ready", flush=True)
    if point == "amid a batch":
        await outbox.send_batch(new_ref_id("batch"), "a", "n", many("k"))
    for n in range(int(number)):
        one = make()
        await outbox.submit([one])
        print(one.ref_id, flush=True)
        await asyncio.sleep(0)
    if number == "0":
        while journal.next_due_at() is not None or outbox._tasks:
            await asyncio.sleep(0.01)
        await outbox.aclose()
        journal.close()
        print("done", flush=True)
    await task

asyncio.run(main())
'''


@dataclass
class Server:
    """Accepts everything of one app after a moment and counts; told a point, it kills the app there, once.

    Each app has a server of its own: what is still to be answered to one that was killed must not kill the next.
    """

    chance: random.Random
    seen: Counter[str]
    point: str
    turn: int
    child: asyncio.subprocess.Process | None = None

    def at(self, point: str) -> bool:
        """Whether the app was killed just now."""
        if point != self.point or self.child is None:
            return False
        self.turn -= 1
        if self.turn:
            return False
        with contextlib.suppress(ProcessLookupError):
            self.child.kill()
        return True

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while await self.answer(reader, writer):
                pass
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length:")[1].split("\r\n")[0])
        first = await reader.readexactly(length // 2)
        if self.at("amid the body"):
            # What is on its way arrives all the same: a network does not stop with the app.
            await asyncio.sleep(0)
        ref = json.loads(first + await reader.readexactly(length - len(first)))["refId"]
        self.seen[ref] += 1
        self.at("after the body")
        await asyncio.sleep(self.chance.random() * 0.01)
        text = json.dumps({"resultCode": 112001, "messageIds": [f"id-{ref}"]}).encode()
        raw = f"HTTP/1.1 200 OK\r\nContent-Length: {len(text)}\r\n\r\n".encode() + text
        writer.write(raw[: len(raw) // 2])
        await writer.drain()
        self.at("amid the answer")
        writer.write(raw[len(raw) // 2 :])
        await writer.drain()
        self.at("after the answer")
        return True


@dataclass
class Campaign:
    """Kills, and what the killed and the server say of it."""

    path: Path
    seed: int
    kills: Counter[str] = field(default_factory=Counter)
    seen: Counter[str] = field(default_factory=Counter)
    committed: list[str] = field(default_factory=list)

    def run(self, points: Iterator[str]) -> None:
        """One app after the other, each killed at the next of `points` ("" is a random moment); then one that ends its work."""
        self.chance = random.Random(self.seed)
        asyncio.run(self._run(points))

    async def _run(self, points: Iterator[str]) -> None:
        for point in points:
            await self._kill(point)
        async with self._app(0, "", 0) as (child, stdout):
            assert await stdout.readline() == b"done\n"
            assert await child.wait() == 0

    async def _kill(self, point: str) -> None:
        turn = self.chance.randint(1, EACH // 2) if point != "amid a batch" else 1
        async with self._app(EACH, point, turn) as (child, stdout):
            reading = asyncio.create_task(stdout.read())
            if point:
                await asyncio.wait([reading], timeout=30)
                assert reading.done(), f"nobody was killed {point}"
            else:
                await asyncio.sleep(self.chance.random() * 0.1)
                child.kill()
            lines = (await reading).decode().split("\n")
            self.committed += lines[:-1]
            await child.wait()
        self.kills[point or "at random"] += 1

    @contextlib.asynccontextmanager
    async def _app(
        self, number: int, point: str, turn: int
    ) -> AsyncIterator[tuple[asyncio.subprocess.Process, asyncio.StreamReader]]:
        server = Server(self.chance, self.seen, point if point in OUTSIDE else "", turn)
        listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        inside = point if point in INSIDE else ""
        words = (str(self.path), url, str(number), inside, str(turn))
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", SENDER, *words),
            stdout=asyncio.subprocess.PIPE,
            cwd=Path(composer.__file__).parent.parent,
        )
        server.child = child
        assert child.stdout is not None
        assert await child.stdout.readline() == b"ready\n"
        yield child, child.stdout
        listening.close()
        await listening.wait_closed()

    def check(self) -> str:
        """Raise AssertionError unless nothing was lost, nothing sent twice, and reports settle what is uncertain."""
        journal = Journal.open(self.path)
        assert journal.note is None, journal.note
        reader = journal.reader()
        try:
            return self._check(journal, reader)
        finally:
            reader.close()
            journal.close()

    def _check(self, journal: Journal, reader: Reader) -> str:
        seen = self.seen
        rows = {row.ref_id: row for row in _all(reader)}
        states = {ref: row.state for ref, row in rows.items()}
        assert set(self.committed) <= states.keys(), "what was committed is in the journal"
        assert seen.keys() <= states.keys(), "what was sent was in the journal before"
        assert not seen or set(seen.values()) == {1}, "nothing was sent twice"
        assert set(states.values()) <= {"accepted", "uncertain", "cancelled"}, (
            "nothing is left behind"
        )
        accepted = {ref for ref, state in states.items() if state == "accepted"}
        assert accepted <= seen.keys(), "only what was sent is called accepted"
        uncertain = {ref for ref, state in states.items() if state == "uncertain"}
        assert seen.keys() - accepted <= uncertain, "what arrived unheard is called uncertain"
        kills = sum(self.kills.values())
        assert len(uncertain) <= kills * 8, "and nothing else than what was under way"
        for number, ref in enumerate(sorted(uncertain & seen.keys())):
            body = json.dumps({"refId": ref, "messageId": f"id-{ref}", "resultCode": 112003})
            event = SimpleNamespace(cursor=str(number), gate="g", received="t", body=body)
            journal.apply_events("a", "e", [event], str(number))
        settled = {row.ref_id: row.shown for row in _all(reader)}
        assert {settled[ref] for ref in uncertain & seen.keys()} <= {"delivered"}
        assert {settled[ref] for ref in uncertain - seen.keys()} <= {"uncertain"}
        return (
            f"{kills:,} kills, {len(self.committed):,} requests committed, {sum(seen.values()):,} sent, none twice, none"
            f" lost; {len(uncertain):,} uncertain, {len(uncertain & seen.keys()):,} of them settled by their report"
        )


def _all(reader: Reader) -> Iterator[Row]:
    before = None
    while page := reader.page(Filter(), before, 1000):
        yield from page
        before = page[-1].id
