"""A computer whose clock is set, by an hour or by days, forth and back, while requests wait, fail, repeat and get reports."""

from __future__ import annotations

import asyncio
import json
import random
import time
from contextlib import suppress
from pathlib import Path

from composer.clients.link import LinkClient
from composer.clients.relay import RelayClient
from composer.outbox import Limits, Outbox
from composer.polling import Polling
from composer.store.journal import Filter, Journal, NewRequest
from composer.store.repeats import QUIET
from tests.fault_server import Server, serve
from tests.moody_relay import Relay
from tests.torture.torment import Torment
from tests.torture.wire_tools import closed_port

_DAY = 86_400.0
_STEPS = (2 * _DAY, -2 * _DAY, 3_600.0, -3_600.0, 700.0, -700.0, 400 * _DAY, -400 * _DAY)
_REST = 1.0
"""Seconds that what met nobody rests; it may be longer by what the machine needs, and not by what the clock was set."""
_PATIENCE = 45.0


class _Clock:
    """The computer's, for whoever asks it."""

    def __init__(self) -> None:
        self.set_by = 0.0

    def __call__(self) -> float:
        return time.time() + self.set_by


async def _taken(peer: object) -> None:
    """LINK, which takes everything."""
    from tests.fault_server import Peer

    assert isinstance(peer, Peer)
    while True:
        ref = json.loads(await peer.read())["refId"]
        await peer.answer(
            200, {"resultCode": 112001, "description": "Queued", "messageIds": [f"id-{ref}"]}
        )


def clocks(seconds: float, folder: Path) -> str:
    """Everything that waits leaves once and soon, what is repeated is warned of, and no report is missed."""
    return asyncio.run(_clocks(seconds, folder / "journal.db"))


async def _clocks(seconds: float, path: Path) -> str:
    chance = random.Random()
    clock = _Clock()
    journal = Journal.open(path, clock)
    async with serve(_taken) as link, Relay() as relay:
        # One is there; the other is away when its requests are first tried.
        ports = {"there": link.port, "away": closed_port()}

        clients: dict[int, LinkClient] = {}
        reading = RelayClient(f"http://127.0.0.1:{relay.port}", "token")

        async def client_for(account: str) -> LinkClient:
            port = ports[account]
            if port not in clients:
                clients[port] = LinkClient(f"http://127.0.0.1:{port}", "u", "p")
            return clients[port]

        async def relay_for(_account: str) -> RelayClient:
            return reading

        news = asyncio.Event()
        limits = Limits(per_second=1_000.0, same_number=0.0, back_off=(_REST,), jitter=0.0)
        outbox = Outbox(journal, client_for, on_change=news.set, limits=limits, clock=clock)
        polling = Polling(journal, "there", relay_for, on_change=news.set, clock=clock)
        tasks = [asyncio.create_task(outbox.run()), asyncio.create_task(polling.run())]
        until = time.monotonic() + seconds
        turn, jumps, slowest, told = 0, 0, 0.0, 0
        try:
            while turn < len(_STEPS) or time.monotonic() < until:
                ports["away"] = closed_port()
                made = await _submit(outbox, turn)
                async with asyncio.timeout(_PATIENCE):
                    while not _tried(journal, made["away"]):  # noqa: ASYNC110
                        await asyncio.sleep(0.02)
                clock.set_by += _STEPS[turn] if turn < len(_STEPS) else chance.choice(_STEPS)
                jumps += 1
                ports["away"] = link.port
                began = time.monotonic()
                _warned(journal, outbox.earliest_now(), made["there"])
                relay.add(112002)
                told += 1
                await _all_left(journal, made)
                slowest = max(slowest, time.monotonic() - began)
                _look(journal, link)
                turn += 1
            await _all_told(journal, relay, told)
        finally:
            await outbox.aclose()
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task
            for client in clients.values():
                await client.aclose()
            await reading.aclose()
    sent = len(link.bodies)
    journal.close()
    return (
        f"The clock was set {jumps} times, up to 400 days forth and back: {sent} requests left once each, the slowest"
        f" {slowest:.1f} s after it; every repetition was warned of, and all {told} reports came"
    )


async def _submit(outbox: Outbox, turn: int) -> dict[str, NewRequest]:
    made = {}
    for account in ("there", "away"):
        ref = f"{account}-{turn}"
        text = json.dumps({"refId": ref, "source": "+460", "messages": [{"text": "same"}]})
        made[account] = NewRequest(ref, account, text, "+460", (f"+46{turn}",))
    await outbox.submit(list(made.values()))
    return made


def _tried(journal: Journal, request: NewRequest) -> bool:
    sql = "SELECT 1 FROM requests WHERE ref_id = ? AND state = 'waiting' AND tries > 0"
    return bool(journal._read(sql, (request.ref_id,)))


def _warned(journal: Journal, now: float, request: NewRequest) -> None:
    """The same words to the same number were submitted a second ago, whatever any clock says of it."""
    from composer.store.repeats import content_of

    reader = journal.reader()
    wanted = [(request.destinations[0], content_of(json.loads(request.body)))]
    found = reader.repeats(request.account, wanted, now)
    reader.close()
    assert found, "nobody warns that it goes out twice"
    assert 0 < found[0].safe_from - now <= QUIET + 1, found


async def _all_left(journal: Journal, made: dict[str, NewRequest]) -> None:
    refs = [one.ref_id for one in made.values()]
    async with asyncio.timeout(_PATIENCE):
        while True:
            rows = journal._read("SELECT state FROM requests WHERE ref_id IN (?, ?)", tuple(refs))
            if [state for (state,) in rows] == ["accepted"] * len(refs):
                return
            await asyncio.sleep(0.02)


def _look(journal: Journal, link: Server) -> None:
    refs = [json.loads(body)["refId"] for body in link.bodies]
    assert len(refs) == len(set(refs)), "sent twice"
    reader = journal.reader()
    for row in reader.page(Filter(), limit=4):
        history = reader.detail(row.id).history
        assert [one.state for one in history][-1] == "accepted", history
    reader.close()


async def _all_told(journal: Journal, relay: Relay, told: int) -> None:
    async with asyncio.timeout(_PATIENCE):
        while journal._read("SELECT count(*) FROM events")[0][0] < told:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert journal._read("SELECT count(*) FROM events")[0][0] == told == len(relay.events)


TORMENTS = (
    Torment(
        "clock-set",
        "A clock that is set by hours or days lets nothing wait for them, go twice or unwarned, or be missed.",
        clocks,
    ),
)
