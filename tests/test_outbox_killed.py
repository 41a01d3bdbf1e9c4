"""The promise that carries the rest: killed at any moment, the app loses no request and sends none twice unasked."""

import asyncio
import contextlib
import json
import random
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import composer
from composer.store.journal import Filter, Journal

KILLS = 24
EACH = 12

SENDER = """
import asyncio, json, sys
from composer.clients.link import LinkClient
from composer.outbox import Limits, Outbox
from composer.store.journal import Journal, NewRequest, new_ref_id

async def main(path, url, number):
    journal = Journal.open(path)
    assert journal.note is None, journal.note
    journal.recover()
    client = LinkClient(url, "user", "secret")

    async def client_for(_):
        return client

    limits = Limits(per_second=400.0, same_number=0.0)
    outbox = Outbox(journal, client_for, on_change=lambda: None, limits=limits)
    task = asyncio.create_task(outbox.run())
    print("ready", flush=True)
    for n in range(number):
        ref = new_ref_id("killed")
        body = json.dumps({"refId": ref, "destinations": ["+461"], "messages": [{}]})
        await outbox.submit([NewRequest(ref, "a", body, "+460", ("+461",))])
        print(ref, flush=True)
        await asyncio.sleep(0)
    if number == 0:
        while journal.next_due_at() is not None or outbox._tasks:
            await asyncio.sleep(0.01)
        await outbox.aclose()
        journal.close()
        print("done", flush=True)
    await task

asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
"""


class Server:
    """Accepts everything after a moment and counts."""

    def __init__(self, chance):
        self.chance = chance
        self.seen: Counter[str] = Counter()

    async def serve(self, reader, writer):
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.split("content-length:")[1].split("\r\n")[0])
                ref = json.loads(await reader.readexactly(length))["refId"]
                self.seen[ref] += 1
                await asyncio.sleep(self.chance.random() * 0.01)
                text = json.dumps({"resultCode": 112001, "messageIds": [f"id-{ref}"]}).encode()
                writer.write(
                    f"HTTP/1.1 200 OK\r\nContent-Length: {len(text)}\r\n\r\n".encode() + text
                )
                await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def start(path, url, number):
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SENDER, str(path), url, str(number)),
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(composer.__file__).parent.parent,
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"ready\n"
    return child, child.stdout


async def kill_again_and_again(path):
    """What was committed according to those killed, and how often the server saw each request."""
    chance = random.Random(20261121)
    server = Server(chance)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    committed = []
    # Two at a time would fight over the journal: one after the other, as it is with one app.
    for _ in range(KILLS):
        child, stdout = await start(path, url, EACH)
        moment = asyncio.create_task(asyncio.sleep(chance.random() * 0.08))
        reading = asyncio.create_task(stdout.read())
        await moment
        child.kill()
        committed += (await reading).decode().split("\n")[:-1]
        await child.wait()
    child, stdout = await start(path, url, 0)
    assert await stdout.readline() == b"done\n"
    assert await child.wait() == 0
    listening.close()
    await listening.wait_closed()
    return committed, server.seen


def test_killed_at_any_moment_nothing_is_lost_and_nothing_sent_twice(tmp_path):
    path = tmp_path / "journal.db"
    committed, seen = asyncio.run(kill_again_and_again(path))
    journal = Journal.open(path)
    assert journal.note is None
    reader = journal.reader()
    states = {row.ref_id: row.state for row in reader.page(Filter(), limit=10_000)}
    assert len(committed) > KILLS, "the kills came too early to mean anything"
    assert set(committed) <= states.keys(), "what was committed is in the journal"
    assert seen.keys() <= states.keys(), "what was sent was in the journal before"
    assert set(seen.values()) == {1}, "nothing was sent twice"
    assert set(states.values()) <= {"accepted", "uncertain"}, "nothing is left behind"
    accepted = {ref for ref, state in states.items() if state == "accepted"}
    assert accepted <= seen.keys(), "only what was sent is called accepted"
    uncertain = states.keys() - accepted
    assert 0 < len(uncertain) <= KILLS * 8, "what nobody can know is called so, and nothing else"
    for number, ref in enumerate(sorted(uncertain & seen.keys())):
        body = json.dumps({"refId": ref, "messageId": f"id-{ref}", "resultCode": 112003})
        event = SimpleNamespace(cursor=str(number), gate="g", received="t", body=body)
        journal.apply_events("a", "e", [event], str(number))
    settled = {row.ref_id: row.shown for row in reader.page(Filter(), limit=10_000)}
    assert {settled[ref] for ref in uncertain & seen.keys()} <= {"delivered"}
    assert {settled[ref] for ref in uncertain - seen.keys()} <= {"uncertain"}
    reader.close()
    journal.close()
