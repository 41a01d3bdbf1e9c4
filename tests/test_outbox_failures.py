"""Each failure of the wire, and what becomes of the request in the journal: only what never left is tried again by itself.

The servers are those of the client's own tests; here the whole way is gone, from `submit` to the state that a person sees.
"""

import asyncio
import contextlib
import socket
import ssl

import pytest
import trustme

from composer.clients.errors import NotSent, TooFast
from composer.clients.link import LinkClient, Timeouts
from composer.outbox import Limits, Outbox
from composer.outbox.clock import SetBack
from composer.outbox.unreached import Unreached
from composer.store.journal import Filter, Journal
from composer.store.repeats import QUIET
from tests.test_outbox import make, until

LIMITS = Limits(per_second=1000.0, same_number=0.0, back_off=(60.0,), jitter=0.0)
BRIEF = Timeouts(connect=0.5, read=0.3, write=0.3, pool=0.3, total=2.0)


def answer(status, body, more=""):
    raw = body if isinstance(body, bytes) else body.encode()
    return f"HTTP/1.1 {status} X\r\n{more}Content-Length: {len(raw)}\r\n\r\n".encode() + raw


async def request_of(reader):
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    return await reader.readexactly(int(head.split(b"content-length:")[1].split(b"\r\n")[0]))


async def close_at_once(reader, writer):
    writer.close()


async def reset_at_once(reader, writer):
    writer.transport.abort()


async def read_then_close(reader, writer):
    await request_of(reader)
    writer.close()


async def read_then_reset(reader, writer):
    await request_of(reader)
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    writer.transport.abort()


async def silent(reader, writer):
    await request_of(reader)
    await asyncio.Event().wait()


def says(raw):
    async def behave(reader, writer):
        await request_of(reader)
        writer.write(raw)
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        writer.close()

    return behave


GOOD = '{"resultCode": 112001, "messageIds": ["one"]}'
REFUSAL = '{"resultCode": 112402, "description": "no"}'

ON_THE_WIRE = {
    "closed right after accept": (close_at_once, "uncertain"),
    "reset right after accept": (reset_at_once, "uncertain"),
    "read all, closed without an answer": (read_then_close, "uncertain"),
    "read all, then reset": (read_then_reset, "uncertain"),
    "silent": (silent, "uncertain"),
    "half an answer": (says(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"), "uncertain"),
    "garbage": (says(b"\0\1\2 what\r\n\r\n"), "uncertain"),
    "bad gzip in 200": (says(answer(200, "no gzip", "Content-Encoding: gzip\r\n")), "uncertain"),
    "502": (says(answer(502, "<html>Bad gateway</html>")), "uncertain"),
    "503": (says(answer(503, "")), "uncertain"),
    "504": (says(answer(504, "late")), "uncertain"),
    "500 without an ErrorResponse": (says(answer(500, "oops")), "uncertain"),
    "200 that is no JSON": (says(answer(200, "<html>Welcome to the hotel")), "uncertain"),
    "200 with another resultCode": (says(answer(200, '{"resultCode": 5}')), "uncertain"),
    "200 with too many ids": (
        says(answer(200, GOOD.replace('"one"', '"one", "two"'))),
        "uncertain",
    ),
    "403 without an ErrorResponse": (says(answer(403, "no")), "uncertain"),
    "401 without an ErrorResponse": (says(answer(401, "")), "held"),
    "400": (says(answer(400, REFUSAL)), "rejected"),
    "500 with an ErrorResponse": (says(answer(500, REFUSAL)), "rejected"),
    "403": (says(answer(403, REFUSAL)), "rejected"),
    "401": (says(answer(401, REFUSAL)), "held"),
    "301": (says(answer(301, "", "Location: https://example.com/\r\n")), "held"),
    "307": (says(answer(307, "", "Location: https://example.com/\r\n")), "held"),
    "200": (says(answer(200, GOOD)), "accepted"),
}
BARE = ("401 without an ErrorResponse", "403 without an ErrorResponse")
STOPS = {"403", "401", "301", "307", *BARE}


@contextlib.asynccontextmanager
async def sent(path, url):
    """One request through an outbox that runs; its state is looked up in the journal."""
    journal = Journal.open(path / "journal.db")
    reader = journal.reader()
    client = LinkClient(url, "user", "secret", timeouts=BRIEF)

    async def client_for(_account):
        return client

    outbox = Outbox(journal, client_for, on_change=lambda: None, limits=LIMITS)
    task = asyncio.create_task(outbox.run())
    try:
        await outbox.submit([make("+461")])
        yield journal, lambda: reader.page(Filter())[0], outbox
    finally:
        await outbox.aclose()
        await task
        await client.aclose()
        reader.close()
        journal.close()


def played(scene):
    async def bounded():
        async with asyncio.timeout(30):
            await scene()

    asyncio.run(bounded())


@contextlib.asynccontextmanager
async def serving(behave, tls=None):
    talks: set[asyncio.Task[None]] = set()

    async def talk(reader, writer):
        mine = asyncio.current_task()
        assert mine is not None
        talks.add(mine)
        cut = (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.CancelledError)
        with contextlib.suppress(*cut):
            await behave(reader, writer)
        writer.close()
        with contextlib.suppress(*cut):
            await writer.wait_closed()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for one in talks:
            one.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()


@pytest.mark.parametrize("failure", ON_THE_WIRE)
def test_what_became_of_it(tmp_path, failure):
    behave, state = ON_THE_WIRE[failure]

    async def scene():
        async with (
            serving(behave) as port,
            sent(tmp_path, f"http://127.0.0.1:{port}") as (journal, row, _),
        ):
            await until(lambda: row().state not in ("waiting", "sending"))
            assert row().state == state
            holds = journal.holds()
            assert bool(holds) == (failure in STOPS)
            # Of those that wait behind it nothing is uncertain.
            assert not any("may have" in one.title for one in holds.values())

    played(scene)


@contextlib.contextmanager
def closed_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def unknown_name():
    yield "https://nobody.invalid"


@contextlib.contextmanager
def full_backlog():
    """A server that accepts nobody: its queue is full of connections that wait."""
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(4):
            one = stack.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("nowhere", [closed_port, unknown_name, full_backlog])
def test_what_never_left_waits_for_its_next_try(tmp_path, nowhere):
    async def scene():
        with nowhere() as url:
            async with sent(tmp_path, url) as (journal, row, _):
                await until(lambda: (journal.next_due_at() or 0) > row().created + 30)
                assert row().state == "waiting"
                assert journal.holds() == {}

    played(scene)


def test_a_server_that_is_not_trusted_holds_the_account(tmp_path):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)

    async def scene():
        async with (
            serving(says(answer(200, GOOD)), context) as port,
            sent(tmp_path, f"https://127.0.0.1:{port}") as (journal, row, _),
        ):
            await until(lambda: row().state == "held")
            assert journal.holds()["a"].title == "The server is not trusted"
            assert "Nothing was sent" in journal.holds()["a"].sentence

    played(scene)


def test_what_met_nobody_is_tried_at_once_when_the_network_is_back(tmp_path):
    """It would rest for a minute; the scene ends before."""

    async def scene():
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        async with sent(tmp_path, f"http://127.0.0.1:{port}") as (_, row, outbox):
            await until(lambda: bool(outbox._unreached._accounts) and row().shown == "waiting")
            server = await asyncio.start_server(says(answer(200, GOOD)), "127.0.0.1", port)
            async with server:
                outbox.hurry()
                await until(lambda: row().state == "accepted")

    played(scene)


def test_who_asked_for_a_rest_gets_it(tmp_path):
    journal = Journal.open(tmp_path / "journal.db", clock=lambda: 1_000.0)
    journal.add_requests([make("+461"), make("+462")])
    told: list[str] = []
    unreached = Unreached(journal)
    slow = TooFast("Too fast", "Wait.", recipient_only=False)
    away = NotSent("Nobody is there", "No answer.", "It is tried again.")
    for due, failure in zip(journal.due(1_000.0, 9), (slow, away), strict=True):
        journal.mark_sending(due.id)
        unreached.note(due, failure)
        journal.back_to_waiting(due.id, 1_060.0, "t", "s")
    assert journal.due(1_000.0, 9) == []
    assert unreached.wake(told.append)
    assert [due.destinations for due in journal.due(1_000.0, 9)] == [("+462",)]
    assert told == ["a"]
    assert not unreached.wake(told.append)
    journal.close()


def test_a_clock_that_is_set_back_lets_nothing_wait_for_days(tmp_path):
    wall = [100_000.0]
    journal = Journal.open(tmp_path / "journal.db", clock=lambda: wall[0])
    ids = journal.add_requests([make("+461"), make("+462"), make("+463")])
    for request, moment in zip(ids, (100_030.0, 100_900.0, 400_000.0), strict=True):
        journal.mark_sending(request)
        journal.back_to_waiting(request, moment, "t", "s")
    look = SetBack(journal).look
    assert not look(wall[0], 5.0)
    waits = journal._db.execute("SELECT not_before FROM requests ORDER BY id").fetchall()
    assert [moment for (moment,) in waits] == [100_030.0, 100_900.0, 100_000.0], (
        "no rest is longer than half an hour"
    )
    wall[0] -= 40_000.0
    assert look(wall[0] + 10.0, 15.0)
    assert not look(wall[0] + 11.0, 16.0)
    waits = journal._db.execute("SELECT not_before FROM requests ORDER BY id").fetchall()
    assert [moment for (moment,) in waits] == [60_030.0, 60_900.0, 60_000.0]
    wall[0] += 80_000.0
    assert not look(wall[0], 17.0), "forward, all of it is due anyway"
    journal.close()


def test_a_clock_that_is_set_forward_does_not_make_what_just_left_old(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    clock = SetBack(journal)
    clock.look(100_000.0, 0.0)
    assert clock.earliest(100_010.0, 10.0) == 100_010.0
    clock.look(50_020.0, 20.0)  # set back, then right again
    assert clock.earliest(100_030.0, 30.0) == 50_030.0
    assert clock.earliest(100_000.0 + QUIET, QUIET) == 50_000.0 + QUIET
    assert clock.earliest(100_040.0 + QUIET, QUIET + 40.0) == 100_040.0 + QUIET
    journal.close()
