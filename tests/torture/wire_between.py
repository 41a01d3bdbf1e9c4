"""Who stands between this computer and LINK: servers that nobody may trust, proxies, and hotels that want one to sign in."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import random
import socket
import sys
import time
import warnings
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import trustme

from tests.fault_server import Behaviour, Peer, Server, answering, serve
from tests.tls_faults import REFUSED, good, server_side, telling
from tests.torture.torment import NotHereError, Torment
from tests.torture.wire_faults import ACCEPTED
from tests.torture.wire_tools import SECRET, Outcome, Place, check, environment, send

_HELD = frozenset({"held", "waiting"})
_SIGN_IN = b"<!doctype html><title>Welcome to our hotel</title><form>Please sign in</form>"
_TELLING = ("TLS 1.1", "CBC only")
"""Those that tell the client why they refuse it."""
_NAME = "link.example"
_CREDENTIALS = base64.b64encode(f"user:{SECRET}".encode()).decode()


def _only_linux() -> None:
    if sys.platform != "linux":
        raise NotHereError("only on Linux can a trial name the authorities it trusts")


def tls(seconds: float, folder: Path) -> str:
    """Each handshake that must fail, with new certificates each time, and one that must not."""
    _only_linux()
    chance = random.Random()
    until = time.monotonic() + seconds
    rounds, words = 0, dict[str, str]()
    # A server for TLS 1.1 warns that it should not be.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        while not rounds or time.monotonic() < until:
            found = asyncio.run(_tls_round(folder, rounds, chance))
            for name, sentence in found.items():
                assert words.setdefault(name, sentence) == sentence, f"{name} is said in two ways"
            rounds += 1
    alike = [text for text, n in Counter(words.values()).items() if n > 1]
    assert not alike, f"the same is said of different faults: {alike}"
    return (
        f"{len(REFUSED)} of {len(REFUSED)} bad handshakes refused, {rounds} times, each with words of its own and before a"
        " byte of the request; the good one was taken each time"
    )


async def _tls_round(folder: Path, number: int, chance: random.Random) -> dict[str, str]:
    authority = trustme.CA()
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(environment(authority, folder))
        places = []
        for name, make in {**REFUSED, "good": good}.items():
            becomes = frozenset({"accepted"}) if name == "good" else _HELD
            if name in _TELLING:
                url = stack.enter_context(telling(make(authority)))
                places.append(Place(name, url, becomes))
                continue
            server = await stack.enter_async_context(
                serve(answering(200, ACCEPTED), make(authority))
            )
            places.append(Place(name, server.url, becomes, server))
        chance.shuffle(places)
        found = await send(places, folder / f"tls-{number}.db", chance)
    for outcome in found:
        check(outcome)
        if outcome.place.name != "good":
            assert outcome.held, f"{outcome.place.name}: the account goes on"
            heads = outcome.place.server.heads if outcome.place.server else []
            assert heads == [], f"{outcome.place.name} was told something"
    return {one.place.name: _words(one) for one in found if one.place.name != "good"}


def _words(outcome: Outcome) -> str:
    (told,) = outcome.words
    return " ".join(told)


def between(seconds: float, folder: Path) -> str:
    """Proxies of all manners, computers that have IPv6 only, and networks that answer in LINK's place."""
    _only_linux()
    chance = random.Random()
    until = time.monotonic() + seconds
    rounds = 0
    states: Counter[str] = Counter()
    while not rounds or time.monotonic() < until:
        for outcome in asyncio.run(_direct(folder, rounds, chance)):
            states.update(outcome.states.values())
        for manner in PROXIES:
            outcome = asyncio.run(_through(manner, folder, f"{rounds}-{manner}", chance))
            states.update(outcome.states.values())
        rounds += 1
    there = " IPv6-only servers were reached." if _has_ipv6() else " There is no IPv6 here."
    told = ", ".join(f"{n:,} {state}" for state, n in states.most_common())
    return (
        f"{rounds} rounds of {len(PROXIES)} manners of proxies and {len(PORTALS)} of sign-in pages: {told}; none was accepted"
        f" by anybody but LINK, and no proxy saw a password.{there}"
    )


PORTALS: dict[str, tuple[Behaviour, frozenset[str]]] = {
    "a page with 200": (
        answering(200, _SIGN_IN, Content_Type="text/html"),
        frozenset({"uncertain"}),
    ),
    "a page that looks like JSON": (answering(200, {"login": "please"}), frozenset({"uncertain"})),
    "a page with 511": (answering(511, _SIGN_IN), frozenset({"uncertain"})),
    "a way to the page": (answering(302, b"", Location="http://hotel.example"), _HELD),
}
"""What a network does that wants people to sign in first, and what must become of a request."""


async def _direct(folder: Path, number: int, chance: random.Random) -> list[Outcome]:
    authority = trustme.CA()
    async with contextlib.AsyncExitStack() as stack:
        # A proxy for all others must not get what goes to this computer.
        proxy = await stack.enter_async_context(serve(answering(200, ACCEPTED)))
        proxies = {"HTTP_PROXY": proxy.url, "HTTPS_PROXY": proxy.url, "ALL_PROXY": proxy.url}
        stack.enter_context(environment(authority, folder, **proxies))
        places = []
        for name, (behave, becomes) in PORTALS.items():
            secure = good(authority) if chance.random() < 0.5 else None
            server = await stack.enter_async_context(serve(behave, secure))
            places.append(Place(name, server.url, becomes, server, declines=becomes == _HELD))
        if _has_ipv6():
            secure = server_side(authority.issue_cert("::1"))
            server = await stack.enter_async_context(serve(answering(200, ACCEPTED), secure, "::1"))
            places.append(Place("IPv6", server.url, frozenset({"accepted"}), server))
        found = await send(places, folder / f"direct-{number}.db", chance)
    for outcome in found:
        check(outcome)
    assert proxy.connections == 0, "a proxy got what was meant for this computer"
    return found


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as sock:
            sock.bind(("::1", 0))
    except OSError:
        return False
    return True


# Through a proxy. LINK has a name that this computer does not know: only the proxy does.


async def _connects(peer: Peer) -> None:
    """As a proxy should."""
    head = await peer.reader.readuntil(b"\r\n\r\n")
    peer.server.heads.append(head.decode("latin-1"))
    port = int(head.split()[1].rpartition(b":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await peer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    try:
        await asyncio.gather(_pour(peer.reader, writer), _pour(reader, peer.writer))
    finally:
        writer.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
        writer.write_eof()


async def _opens_it(peer: Peer) -> None:
    """Says that it connected, and answers in LINK's place, in plain HTTP."""
    await peer.reader.readuntil(b"\r\n\r\n")
    await peer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await peer.reader.read(1)
    await peer.answer(200, ACCEPTED)


async def _hangs_up(peer: Peer) -> None:
    await peer.reader.readuntil(b"\r\n\r\n")


async def _babbles(peer: Peer) -> None:
    await peer.reader.readuntil(b"\r\n\r\n")
    await peer.write(b"\x00\x16\x03 what?\r\n\r\n")


PROXIES: dict[str, tuple[Behaviour, frozenset[str]]] = {
    "works": (_connects, frozenset({"accepted"})),
    "asks for a password (407)": (answering(407, b""), frozenset({"waiting"})),
    "forbids it (403)": (answering(403, _SIGN_IN), frozenset({"waiting"})),
    "cannot reach it (502)": (answering(502, _SIGN_IN), frozenset({"waiting"})),
    "sends to a sign-in page": (
        answering(302, b"", Location="http://hotel.example"),
        frozenset({"waiting", "held"}),
    ),
    "answers itself": (_opens_it, _HELD),
    "hangs up": (_hangs_up, frozenset({"waiting", "uncertain"})),
    "babbles": (_babbles, frozenset({"waiting", "uncertain"})),
}
"""How a proxy is, and what must become of a request to LINK through it."""


@contextlib.asynccontextmanager
async def _far_away(authority: trustme.CA) -> AsyncIterator[Server]:
    secure = server_side(authority.issue_cert(_NAME))
    async with serve(answering(200, ACCEPTED), secure) as server:
        yield server


async def _through(manner: str, folder: Path, name: str, chance: random.Random) -> Outcome:
    behave, becomes = PROXIES[manner]
    authority = trustme.CA()
    async with _far_away(authority) as link, serve(behave) as proxy:
        way = {chance.choice(("HTTPS_PROXY", "https_proxy", "ALL_PROXY")): proxy.url}
        with environment(authority, folder, **way):
            place = Place(manner, f"https://{_NAME}:{link.port}", becomes, link)
            (outcome,) = await send([place], folder / f"{name}.db", chance)
    check(outcome)
    seen = "".join(proxy.heads) + "".join(map(repr, proxy.bodies))
    assert SECRET not in seen, f"{manner}: the proxy saw the password"
    assert _CREDENTIALS not in seen, f"{manner}: the proxy saw the password"
    assert proxy.connections, "the system's proxy was not used"
    if manner != "works":
        assert link.heads == [], f"{manner}: LINK was reached"
    return outcome


TORMENTS = (
    Torment(
        "wire-tls",
        "A server that is not to be trusted is told nothing, and each reason is said in words of its own.",
        tls,
        30.0,
    ),
    Torment(
        "wire-between",
        "No proxy and no sign-in page passes for LINK, and none sees a password.",
        between,
        40.0,
    ),
)
