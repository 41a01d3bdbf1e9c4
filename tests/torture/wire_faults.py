"""Every failure of the network that was found, over and over: what is made of each, and that nothing is sent twice."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
import time
import warnings
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import trustme

from tests.fault_server import Behaviour, answering, serve
from tests.tls_faults import REFUSED
from tests.torture.torment import NotHereError, Torment
from tests.torture.wire_tools import Place, check, closed_port, environment, no_answer, send
from tests.wire_faults import UNCERTAIN, reset_amid_the_body, silent

ACCEPTED = {"resultCode": 112001, "description": "Queued", "messageIds": ["a1"]}
_LARGE = 8_000_000

SERVERS: Mapping[str, tuple[Behaviour, str]] = {
    **{f"uncertain: {name}": (behave, "uncertain") for name, (behave, _) in UNCERTAIN.items()},
    "accepted": (answering(200, ACCEPTED), "accepted"),
    "accepted, then closed": (answering(200, ACCEPTED, Connection="close"), "accepted"),
    "400": (answering(400, {"resultCode": 112402, "description": "no"}), "rejected"),
    "500": (answering(500, {"resultCode": 112500}), "rejected"),
}
"""What a server does, and what must become of the request."""

_DECLINING: Mapping[str, Behaviour] = {
    "401": answering(401, {"resultCode": 112400}),
    "403": answering(403, {"resultCode": 112401}),
    **{
        f"moved {status}": answering(status, b"", Location="https://elsewhere.example")
        for status in (301, 302, 303, 307, 308)
    },
}
"""Refused because of the account or its address: the message was not looked at."""


def faults(seconds: float, folder: Path) -> str:
    """All of them at once, in another order each time."""
    if sys.platform != "linux":
        raise NotHereError("only on Linux can a trial name the authorities it trusts")
    seed = time.time_ns()
    chance = random.Random(seed)
    until = time.monotonic() + seconds
    rounds = cases = 0
    became: Counter[str] = Counter()
    # A server for TLS 1.1 warns that it should not be.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        while not rounds or time.monotonic() < until:
            found = asyncio.run(_round(folder, rounds, chance))
            cases = len(found)
            became.update(state for states in found for state in states)
            rounds += 1
    told = ", ".join(f"{n:,} {state}" for state, n in became.most_common())
    return (
        f"{cases} failures, {rounds} times, {became.total():,} requests ({told}): each became what it should, none was sent"
        " twice, and none that arrived was called not sent"
    )


async def _round(folder: Path, number: int, chance: random.Random) -> list[list[str]]:
    authority = trustme.CA()
    refusing = closed_port()
    async with contextlib.AsyncExitStack() as stack:
        proxy = await stack.enter_async_context(serve(answering(407, b"")))
        stack.enter_context(environment(authority, folder, HTTPS_PROXY=proxy.url))
        places = [
            Place("nobody at the port", f"http://127.0.0.1:{refusing}", frozenset({"waiting"})),
            Place("a proxy that refuses", "https://link.invalid", frozenset({"waiting"})),
            Place(
                "nobody answers",
                await stack.enter_async_context(no_answer()),
                frozenset({"waiting"}),
                requests=1,
            ),
        ]
        for name, (behave, becomes) in SERVERS.items():
            server = await stack.enter_async_context(serve(behave))
            places.append(Place(name, server.url, frozenset({becomes}), server))
        for name, behave in _DECLINING.items():
            server = await stack.enter_async_context(serve(behave))
            becomes = "rejected" if name == "403" else "held"
            states = frozenset({becomes, "waiting"})
            places.append(Place(name, server.url, states, server, declines=True))
        server = await stack.enter_async_context(serve(reset_amid_the_body))
        places.append(
            Place(
                "reset amid the body", server.url, frozenset({"uncertain"}), server, padding=_LARGE
            )
        )
        server = await stack.enter_async_context(serve(silent))
        # Ten connections are taken; who waits for one has not left.
        places.append(
            Place(
                "too many at once",
                server.url,
                frozenset({"uncertain", "waiting"}),
                server,
                requests=12,
            )
        )
        for name, make in REFUSED.items():
            server = await stack.enter_async_context(
                serve(answering(200, ACCEPTED), make(authority))
            )
            places.append(Place(f"TLS: {name}", server.url, frozenset({"held", "waiting"}), server))
        chance.shuffle(places)
        found = await send(places, folder / f"{number}.db", chance)
    for outcome in found:
        check(outcome)
        if outcome.place.name in _DECLINING or "held" in outcome.place.becomes:
            assert outcome.held, f"{outcome.place.name}: the account goes on"
        if outcome.place.name == "too many at once":
            assert len(set(outcome.states.values())) == 2, outcome.states
    assert all("uthorization" not in head for head in proxy.heads)
    return [list(outcome.states.values()) for outcome in found]


TORMENTS = (
    Torment(
        "wire-faults",
        "Whatever goes wrong on the wire, what may have been sent is not sent again, and what was not sent waits.",
        faults,
        60.0,
    ),
)
