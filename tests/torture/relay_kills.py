"""The relay is killed while 32 senders send, again and again, and its disk loses power."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from pathlib import Path

import apsw

from tests.relay.power import power_cuts
from tests.torture.relay_tools import Line, Relay, bodies, read_all, write_config
from tests.torture.torment import Torment

SENDERS = 32


class Senders:
    """Each sends its numbers in order, and repeats one until it is acknowledged, as LINK would."""

    def __init__(self) -> None:
        self.acknowledged: list[list[str]] = [[] for _ in range(SENDERS)]
        self.tries = 0

    async def send(self, sender: int, address: tuple[str, int], stop: asyncio.Event) -> None:
        """Send until the connection breaks or it is asked to stop."""
        line = Line(address)
        done = self.acknowledged[sender]
        try:
            while not stop.is_set():
                self.tries += 1
                body = f'"{sender}-{len(done)}-{self.tries}"'
                if await line.post(body.encode()) == 204:
                    done.append(body)
        except OSError:
            pass
        finally:
            line.close()


def killed(seconds: float, folder: Path) -> str:
    """Again and again, while all of them send."""
    return asyncio.run(_killed(seconds, folder))


async def _killed(seconds: float, folder: Path) -> str:
    config = write_config(folder)
    senders = Senders()
    until = time.monotonic() + seconds
    kills = 0
    while not kills or time.monotonic() < until:
        with Relay(config) as relay:
            await relay.ready()
            stop = asyncio.Event()
            sending = asyncio.gather(
                *(senders.send(number, relay.address, stop) for number in range(SENDERS))
            )
            await asyncio.sleep(random.uniform(0.1, 1.5))
            relay.kill()
            kills += 1
            stop.set()
            await sending
    with Relay(config) as relay:
        await relay.ready()
        events = await read_all(relay.address)
        _, counted = await relay.line().get("/metrics")
        assert await relay.stop() == 0
    acknowledged = [body for done in senders.acknowledged for body in done]
    assert acknowledged, "nothing was acknowledged: nothing was tried"
    stored = bodies(events)
    _all_there(senders, stored)
    assert f"relay_last_event {len(stored)}\n".encode() in counted, "numbers were left out"
    with apsw.Connection(str(folder / "relay.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").get == "ok"
    return (
        f"{kills} kills under {SENDERS} senders: {len(acknowledged)} acknowledged, none lost; "
        f"{len(stored) - len(acknowledged)} more stored whose answer the kill cut off."
    )


def _all_there(senders: Senders, stored: list[str]) -> None:
    """Once each, and in the order in which they were acknowledged."""
    twice = [body for body, count in Counter(stored).items() if count > 1]
    assert not twice, f"stored twice: {twice[:5]}"
    places = {body: place for place, body in enumerate(stored)}
    for done in senders.acknowledged:
        lost = [body for body in done if body not in places]
        assert not lost, f"acknowledged and lost: {lost[:5]}"
        found = [places[body] for body in done]
        assert found == sorted(found), "out of order"


def power(seconds: float, folder: Path) -> str:
    """Each cut with another part of what was not synced."""
    until = time.monotonic() + seconds
    cuts = stored = rounds = 0
    while not rounds or time.monotonic() < until:
        place = folder / str(rounds)
        place.mkdir()
        survived = power_cuts(place, random.Random(), commits=120)
        cuts += len(survived)
        stored += sum(survived)
        rounds += 1
    return f"{cuts} power cuts, {stored} acknowledged events looked for after them, none lost, no file damaged."


TORMENTS = (
    Torment(
        "relay-killed",
        "Every callback that was acknowledged is there, in order, once, however often the relay is killed.",
        killed,
    ),
    Torment(
        "relay-power",
        "A power cut loses no acknowledged callback and damages no store, whichever unsynced blocks it leaves.",
        power,
    ),
)
