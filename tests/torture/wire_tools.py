"""What the trials of the network share: the real outbox and journal, an account for each server, and what became of it all."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import socket
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

import trustme

from composer.clients.link import LinkClient, Timeouts
from composer.outbox import Limits, Outbox
from composer.store.journal import Journal, NewRequest
from tests.fault_server import Server

PATIENT = Timeouts(connect=8.0, read=2.5, write=8.0, pool=1.0, total=20.0)
SECRET = "cAnArY-pAsSwOrD"
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@contextlib.contextmanager
def environment(authority: trustme.CA, folder: Path, **more: str) -> Iterator[None]:
    """The authority is one of the system's, and there are no proxies but those in `more`."""
    path = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    with mock.patch.dict(os.environ, {"SSL_CERT_FILE": str(path), **more}):
        for name in _PROXIES:
            for one in {name, name.lower()} - more.keys():
                os.environ.pop(one, None)
        yield


@dataclass
class Place:
    """Where an account's requests go, and what must become of them."""

    name: str
    url: str
    becomes: frozenset[str]
    server: Server | None = None
    """That must have seen each request at most once; None where there is none."""
    declines: bool = False
    """Whether it says that it did not look at what it read: that alone may go out once more."""
    requests: int = 3
    padding: int = 0


@dataclass
class Outcome:
    """What became of the requests to one place."""

    place: Place
    states: dict[str, str]
    words: set[tuple[str, str]]
    """Title and sentence."""
    held: bool
    """Whether the account's queue stands still."""
    seen: Counter[str] = field(default_factory=Counter)
    """How often the server read each refId."""


async def send(places: Iterable[Place], path: Path, chance: random.Random) -> list[Outcome]:
    """Send to all of them at once; what became of it once nothing more happens by itself. `path` is of a new journal."""
    by_account = {place.name: place for place in places}
    journal = Journal.open(path)
    clients: dict[str, LinkClient] = {}

    async def client_for(account: str) -> LinkClient:
        if account not in clients:
            url = by_account[account].url
            clients[account] = LinkClient(url, "user", SECRET, timeouts=PATIENT)
        return clients[account]

    outbox = Outbox(journal, client_for, on_change=lambda: None, limits=_LIMITS)
    running = asyncio.create_task(outbox.run())
    try:
        rows = [
            _request(place, number, chance)
            for place in by_account.values()
            for number in range(place.requests)
        ]
        chance.shuffle(rows)
        await outbox.submit(rows)
        async with asyncio.timeout(120):
            while outbox._tasks or journal._read(_UNTRIED):  # noqa: ASYNC110 - there is no event for it
                await asyncio.sleep(0.02)
        return [_outcome(journal, place) for place in by_account.values()]
    finally:
        await outbox.aclose()
        await running
        for client in clients.values():
            await client.aclose()
        journal.close()


def _request(place: Place, number: int, chance: random.Random) -> NewRequest:
    ref = f"{place.name}#{number}"
    text = json.dumps(
        {"refId": ref, "text": "x" * (place.padding or chance.choice((0, 300, 20_000)))}
    )
    return NewRequest(ref, place.name, text, "+460", (f"+46{number}",))


def _outcome(journal: Journal, place: Place) -> Outcome:
    rows: list[Any] = journal._read(
        "SELECT ref_id, state, error_title, error_sentence FROM requests WHERE account = ?",
        (place.name,),
    )
    seen: Counter[str] = Counter()
    for body in place.server.bodies if place.server else ():
        seen[json.loads(body)["refId"]] += 1
    return Outcome(
        place,
        {ref: state for ref, state, *_ in rows},
        {(title, sentence) for _, _, title, sentence in rows if sentence},
        place.name in journal.holds(),
        seen,
    )


def check(outcome: Outcome) -> None:
    """Raise AssertionError unless it is as tabled, and nothing that may have arrived is called not sent or sent twice."""
    name = outcome.place.name
    assert set(outcome.states.values()) <= outcome.place.becomes, f"{name}: {outcome.states}"
    assert set(outcome.seen.values()) <= {1}, f"{name}: sent twice: {outcome.seen}"
    for ref, state in outcome.states.items():
        if state in ("waiting", "held") and not outcome.place.declines:
            assert ref not in outcome.seen, f"{name}: {ref} arrived and is called {state}"
    if outcome.place.server is not None:
        unseen = [
            ref
            for ref, state in outcome.states.items()
            if state == "accepted" and ref not in outcome.seen
        ]
        assert not unseen, f"{name}: called accepted without having arrived: {unseen}"


@contextlib.asynccontextmanager
async def no_answer() -> AsyncIterator[str]:
    """The address of a computer that lets everybody wait who wants to connect (Linux)."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        port = listening.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]
        for one in crowd:
            one.settimeout(0)
            one.connect_ex(("127.0.0.1", port))
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            for one in crowd:
                one.close()


def closed_port() -> int:
    """A port at which nothing listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
    return port


_LIMITS = Limits(in_flight=12, per_second=5_000.0, same_number=0.0, back_off=(3_600.0,))
"""More at once than a client has connections; and nothing is tried a second time meanwhile."""

_UNTRIED = (
    "SELECT 1 FROM requests r WHERE state = 'sending' OR (state = 'waiting' AND tries = 0"
    " AND account NOT IN (SELECT account FROM holds)"
    " AND NOT EXISTS (SELECT 1 FROM requests WHERE account = r.account AND state = 'waiting' AND tries > 0)) LIMIT 1"
)
