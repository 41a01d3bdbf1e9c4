"""Callers who are slow, huge, wrong or curious, and a thousand who wait."""

from __future__ import annotations

import asyncio
import json
import random
import time
from contextlib import suppress
from pathlib import Path
from statistics import median
from urllib.parse import quote

from tests.torture.bystander import Bystander
from tests.torture.relay_tools import GATES, Line, Relay, bodies, read_all, token_of, write_config
from tests.torture.torment import Torment

MOST_MEMORY = 60.0
"""MB by which the relay may grow: a few bodies of a mebibyte, and what Python keeps."""

_HEAD = b"POST /callbacks/first HTTP/1.1\r\nHost: relay\r\nAuthorization: Basic bGluazpwYXNz\r\n"


def bad(seconds: float, folder: Path) -> str:
    """Each kind of them in turn, while others are served."""
    return asyncio.run(_bad(seconds, folder))


async def _bad(seconds: float, folder: Path) -> str:
    waits: list[float] = []
    sent: list[str] = []
    with Relay(write_config(folder)) as relay:
        await relay.ready()
        stop = asyncio.Event()
        sending = asyncio.create_task(_send_well(relay.address, stop, waits, sent))
        before = relay.memory
        most = before
        until = time.monotonic() + seconds
        rounds = 0
        while not rounds or time.monotonic() < until:
            for behave in (_huge_head, _huge_body, _too_large, _deep, _noise, _wrong):
                await behave(relay.address)
                most = max(most, relay.memory)
            # The limits are 5 and 15 seconds: not in a short run.
            if seconds > 30:
                await asyncio.gather(*(_slow_head(relay.address) for _ in range(300)))
                await asyncio.gather(*(_slow_body(relay.address) for _ in range(50)))
                most = max(most, relay.memory)
            rounds += 1
        stop.set()
        await sending
        stored = bodies(await read_all(relay.address, "second"))
        assert stored == sent, "a good caller's callbacks are missing"
        assert await relay.stop() == 0
        assert "Traceback" not in relay.said, relay.said
    assert most - before < MOST_MEMORY, f"grew from {before:.0f} to {most:.0f} MB"
    return (
        f"{rounds} rounds of bad callers: {len(sent)} good callbacks taken meanwhile, {median(waits) * 1e3:.0f} ms "
        f"(median), {sorted(waits)[len(waits) * 99 // 100] * 1e3:.0f} ms (99 of 100); memory {before:.0f} to {most:.0f} MB."
    )


async def _send_well(
    address: tuple[str, int], stop: asyncio.Event, waits: list[float], sent: list[str]
) -> None:
    line = Line(address)
    while not stop.is_set():
        body = f'"good {len(sent)}"'
        began = time.monotonic()
        assert await line.post(body.encode(), "second") == 204
        waits.append(time.monotonic() - began)
        sent.append(body)
        await asyncio.sleep(0.01)
    line.close()


async def _pour(address: tuple[str, int], head: bytes, chunk: bytes, most: int) -> bytes:
    """Send without end until it is answered or cut off; returns the beginning of the answer."""
    reader, writer = await asyncio.open_connection(*address)
    answer = asyncio.create_task(reader.read(12))
    try:
        with suppress(OSError):
            writer.write(head)
            for _ in range(most // len(chunk)):
                if answer.done():
                    break
                writer.write(chunk)
                await writer.drain()
        with suppress(OSError):
            return await asyncio.wait_for(answer, 60)
        return b""
    finally:
        answer.cancel()
        writer.close()


async def _huge_head(address: tuple[str, int]) -> None:
    answer = await _pour(address, b"GET / HTTP/1.1\r\nX: ", b"x" * 65_536, 100 << 20)
    assert answer[9:] in {b"431", b""}, answer


async def _huge_body(address: tuple[str, int]) -> None:
    chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    head = _HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    answer = await _pour(address, head, chunk, 200 << 20)
    assert answer[9:] in {b"413", b""}, answer


async def _too_large(address: tuple[str, int]) -> None:
    line = Line(address)
    body = b'"' + b"x" * (1 << 20) + b'"'
    with suppress(OSError):  # it may be cut off before all of it was sent
        assert await line.post(body) == 413
    line.close()


async def _deep(address: tuple[str, int]) -> None:
    line = Line(address)
    for opening in (b"[", b'{"a":', b'[{"a":'):
        assert await line.post(opening * 10_000) == 204
        assert await line.post(b"[" * 10_000 + b"]" * 10_000) == 204
    line.close()


async def _noise(address: tuple[str, int]) -> None:
    line = Line(address)
    for _ in range(30):
        status = await line.post(random.randbytes(random.randrange(3000)))
        assert status == 204, status
    line.close()
    for _ in range(10):
        reader, writer = await asyncio.open_connection(*address)
        writer.write(random.randbytes(500) + b"\r\n\r\n")
        with suppress(OSError):
            await asyncio.wait_for(reader.read(), 60)
        writer.close()


async def _wrong(address: tuple[str, int]) -> None:
    line = Line(address)
    for _ in range(30):
        status = await line.post(b"{}", random.choice(GATES), password="guess")
        assert status in {401, 429}, status
    line.close()


async def _slow_head(address: tuple[str, int]) -> None:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(b"POST /callbacks/first HTTP/1.1\r\nX-Slow: ")
    await _drip(reader, writer, 12, "a slow head")


async def _slow_body(address: tuple[str, int]) -> None:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(_HEAD + b"Content-Length: 1000\r\n\r\n[")
    await _drip(reader, writer, 25, "a slow body")


async def _drip(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, within: float, what: str
) -> None:
    """A byte a second until it is given up, which must be soon."""
    answer = asyncio.create_task(reader.read())
    until = time.monotonic() + within
    while not answer.done():
        assert time.monotonic() < until, f"{what} is waited for after {within} s"
        with suppress(OSError):
            writer.write(b"1")
        await asyncio.wait((answer,), timeout=1)
    writer.close()
    answer.exception()


def crowd(seconds: float, folder: Path) -> str:
    """One event for all who wait; the last to hear of it counts."""
    import resource  # not there on Windows

    most, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return asyncio.run(_crowd(folder, min(1000, most - 100) if seconds > 10 else 100))


async def _crowd(folder: Path, readers: int) -> str:
    with Relay(write_config(folder)) as relay:
        await relay.ready()
        before = relay.memory
        lines = [relay.line() for _ in range(readers)]
        asking = [
            asyncio.create_task(line.get("/v1/events?wait=30", token_of("first"))) for line in lines
        ]
        operator = relay.line()
        while True:
            _, told = await operator.get("/metrics")
            if f"relay_waiting_readers {readers}\n".encode() in told:
                break
            await asyncio.sleep(0.05)
        most = relay.memory
        worked = relay.worked
        with Bystander() as bystander:
            began = time.monotonic()
            assert await relay.line().post(b'"now"') == 204
            acknowledged = time.monotonic() - began
            answers = await asyncio.gather(*asking)
            last = time.monotonic() - began
        worked = relay.worked - worked
        for status, body in answers:
            assert status == 200
            assert [event["body"] for event in json.loads(body)["events"]] == ['"now"']
        for line in lines:
            line.close()
        assert await relay.stop() == 0
    return (
        f"{readers} waiting readers: the last was told after {last * 1e3:.0f} ms, the caller after "
        f"{acknowledged * 1e3:.0f} ms; the relay computed {worked * 1e3:.0f} ms for it, and a process that only sleeps"
        f" waited up to {bystander.longest * 1e3:.0f} ms meanwhile; memory {before:.0f} to {most:.0f} MB."
    )


def tenants(seconds: float, folder: Path) -> str:
    """Another tenant's token sees nothing, however it asks."""
    return asyncio.run(_tenants(seconds, folder))


async def _tenants(seconds: float, folder: Path) -> str:
    with Relay(write_config(folder)) as relay:
        await relay.ready()
        line = relay.line()
        for number in range(60):
            for gate in GATES:
                report = {
                    "refId": f"ref-{number}",
                    "messageId": f"id-{number}",
                    "source": "4670000",
                    "canary": f"of-{gate}",
                }
                assert await line.post(json.dumps(report).encode(), gate) == 204
        cursors = {
            gate: ["", *(event["cursor"] for event in await read_all(relay.address, gate))]
            for gate in GATES
        }
        both = dict(zip(GATES, await _readers(relay.address), strict=True))
        until = time.monotonic() + seconds
        asked = 0
        while asked < 60 or time.monotonic() < until:
            mine, other = random.sample(GATES, 2)
            status, body = await line.get(_question(cursors[other]), token_of(mine))
            assert status == 200, body
            assert f"of-{other}".encode() not in body
            assert other.encode() not in body
            asked += 1
        for gate, pages in both.items():
            assert len(pages) == 60, "a reader misses events"
            assert all(event["gate"] == gate for event in pages)
        for token in ("", "token-of-", "token-of-first ", "Token-of-first", "token-of-third"):
            answered = await line.get("/v1/events", token.replace("first ", "firs"))
            assert answered[0] in {401, 429}
            assert b"canary" not in answered[1]
        assert await relay.stop() == 0
    return f"{asked} questions with another's cursors and ids: nothing of another's gate was in the answers."


async def _readers(address: tuple[str, int]) -> list[list[dict[str, str]]]:
    """Two apps at once on each gate, with pages of different sizes, see the same."""
    found = []
    for gate in GATES:
        one, two = await asyncio.gather(
            read_all(address, gate, limit=7), read_all(address, gate, limit=11)
        )
        assert one == two
        found.append(one)
    return found


def _question(cursors: list[str]) -> str:
    after = random.choice((*cursors, "x", "AAAA"))
    number = random.randrange(60)
    look_up = random.choice(
        ("", f"ref_id=ref-{number}", f"message_id=id-{number}", "number=%2B46-70000", "ref_id=%25")
    )
    words = [f"after={quote(after)}", f"limit={random.randrange(1, 2000)}", look_up]
    return f"/v1/events?{'&'.join(filter(None, words))}"


TORMENTS = (
    Torment(
        "relay-bad-callers",
        "Slow, huge, deep and wrong callers are cut off; the others are served, and memory stays small.",
        bad,
        90.0,
    ),
    Torment(
        "relay-crowd",
        "A thousand waiting readers all hear of an event.",
        crowd,
    ),
    Torment(
        "relay-tenants",
        "A token sees its own gates and nothing of another's, in no page and no look-up.",
        tenants,
        20.0,
    ),
)
