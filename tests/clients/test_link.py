"""LINK's API against servers that answer well, badly, in part or not at all."""

import asyncio
import base64
import os
import socket
import sys

import pytest

from composer.clients import tongue
from composer.clients.errors import ClientError, Held, NotSent, Refused, Uncertain
from composer.clients.link import Answer, LinkClient, Timeouts
from tests.fault_server import answering
from tests.wire_faults import (
    BODY,
    QUEUED,
    UNCERTAIN,
    close_at_once,
    dripping,
    garbage,
    half_an_answer,
    read_then_close,
    reset_amid_the_body,
    silent,
)

QUICK = Timeouts(connect=5.0, read=0.5, write=0.5, pool=5.0, total=10.0)
CANARY = "cAnArY-pAsSwOrD"


def link(url: str, **more) -> LinkClient:
    return LinkClient(url, "user", CANARY, timeouts=more.pop("timeouts", QUICK), **more)


async def send(url: str, body: bytes = BODY, **more) -> Answer:
    client = link(url, **more)
    try:
        return await client.send(body)
    finally:
        await client.aclose()


def failure_of(serve, behave, **more) -> tuple[ClientError, list[bytes]]:
    """The error that a send meets, and the bodies that the server had read whole by then."""

    async def run():
        async with serve(behave) as server:
            with pytest.raises(ClientError) as caught:
                await send(server.url, **more)
            return caught.value, server.bodies

    found: tuple[ClientError, list[bytes]] = asyncio.run(run())
    return found


def test_a_queued_message_is_answered_with_its_ids_in_order(serve):
    async def run():
        async with serve(answering(200, QUEUED)) as server:
            return await send(f"{server.url}/whatsapp-message/"), server

    answer, server = asyncio.run(run())
    assert answer == Answer(200, 112001, "Queued", ("a1", "b2"), answer.body)
    assert '"messageIds"' in answer.body
    assert server.bodies == [BODY], "byte for byte, and once"


def test_the_request_is_authenticated_and_asks_for_the_persons_language(serve):
    async def run():
        async with serve(answering(200, QUEUED)) as server:
            await send(server.url + "/whatsapp-message")
            return server.heads[0]

    tongue.speak("sv")
    try:
        head = asyncio.run(run())
    finally:
        tongue.speak("en")
    credentials = base64.b64encode(f"user:{CANARY}".encode()).decode()
    assert head.startswith("POST /whatsapp-message/messages HTTP/1.1\r\n")
    assert f"\r\nauthorization: basic {credentials}\r\n".lower() in head.lower()
    assert "\r\naccept-language: sv, en;q=0.5\r\n" in head.lower()
    assert "\r\ncontent-type: application/json\r\n" in head.lower()


@pytest.mark.parametrize("name", UNCERTAIN)
def test_what_does_not_prove_that_nothing_was_processed_is_uncertain(serve, name):
    behave, read = UNCERTAIN[name]
    failure, bodies = failure_of(serve, behave)
    assert type(failure) is Uncertain
    assert len(bodies) == read, "tried once, and never again"
    assert failure.title == "It may have been sent"
    assert failure.sentence.endswith(".")
    assert "15 minutes" in failure.advice


def test_a_reset_amid_the_body_is_uncertain_too(serve):
    failure, bodies = failure_of(serve, reset_amid_the_body, body=b" " * 8_000_000)
    assert type(failure) is Uncertain
    assert bodies == []


def test_an_answer_that_drips_is_given_up(serve):
    limits = Timeouts(connect=0.5, read=5, write=5, pool=5, total=0.3)
    failure, _ = failure_of(serve, dripping, timeouts=limits)
    assert isinstance(failure, Uncertain)
    assert failure.sentence == "The exchange with the server took too long."


def test_an_uncertain_answer_keeps_what_the_server_said(serve):
    failure, _ = failure_of(serve, answering(503, b"try later"))
    assert isinstance(failure, Uncertain)
    assert (failure.status, failure.body) == (503, "try later")


def test_nobody_at_the_port_is_not_sent(closed_port):
    with pytest.raises(NotSent) as caught:
        asyncio.run(send(f"http://127.0.0.1:{closed_port}"))
    assert caught.value.sentence == "The computer at this address refused the connection."


def test_an_unknown_name_is_not_sent():
    with pytest.raises(NotSent) as caught:
        asyncio.run(send("https://nobody.invalid", timeouts=Timeouts()))
    assert caught.value.title in {"The server was not found", "The server does not answer"}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves a full queue unanswered")
def test_a_server_that_does_not_accept_in_time_is_not_sent():
    async def run():
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            port = listening.getsockname()[1]
            crowd = [socket.socket() for _ in range(4)]
            for one in crowd:
                one.settimeout(0)
                one.connect_ex(("127.0.0.1", port))
            try:
                await send(f"http://127.0.0.1:{port}", timeouts=Timeouts(connect=0.2))
            finally:
                for one in crowd:
                    one.close()

    with pytest.raises(NotSent, match="in time"):
        asyncio.run(run())


def test_no_free_connection_is_not_sent(serve):
    async def run():
        async with serve(silent) as server:
            client = link(server.url, timeouts=Timeouts(pool=0.2))
            busy = [asyncio.ensure_future(client.send(BODY)) for _ in range(10)]
            try:
                while server.connections < 10:  # noqa: ASYNC110 - the server has no event for it
                    await asyncio.sleep(0.005)
                with pytest.raises(NotSent) as caught:
                    await client.send(b'{"the": "eleventh"}')
                return caught.value, server.bodies
            finally:
                for one in busy:
                    one.cancel()
                await asyncio.gather(*busy, return_exceptions=True)
                await client.aclose()

    failure, bodies = asyncio.run(run())
    assert failure.title == "Too many requests at once"
    assert set(bodies) == {BODY}


def test_a_proxy_that_refuses_is_not_sent(serve, monkeypatch):
    async def refuse(peer):
        await peer.read()
        await peer.answer(407, b"")

    async def run():
        async with serve(refuse) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            for name in ("NO_PROXY", "no_proxy", "https_proxy"):
                monkeypatch.delenv(name, raising=False)
            with pytest.raises(NotSent) as caught:
                await send("https://link.invalid")
            return caught.value, proxy.heads

    failure, heads = asyncio.run(run())
    assert failure.title == "The proxy refused the connection"
    assert heads[0].startswith("CONNECT link.invalid:443")
    assert "uthorization" not in heads[0]


def test_a_proxy_of_an_unknown_kind_holds(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "gopher://127.0.0.1:70")
    with pytest.raises(Held, match="proxy"):
        asyncio.run(send("https://link.invalid"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_holds_and_nothing_is_sent_on(serve, status):
    async def run():
        async with serve(answering(200, QUEUED)) as other:
            moved = answering(status, b"", Location=f"{other.url}/messages")
            async with serve(moved) as server:
                with pytest.raises(Held) as caught:
                    await send(server.url)
                return caught.value, other.connections

    failure, connections = asyncio.run(run())
    assert str(status) in failure.sentence
    assert connections == 0


def test_half_a_redirect_holds_as_well(serve):
    async def behave(peer):
        await peer.read()
        await peer.write(b"HTTP/1.1 302 Found\r\nContent-Length: 90\r\n\r\n<ht")

    failure, _ = failure_of(serve, behave)
    assert type(failure) is Held
    assert failure.pauses_account


def test_an_idle_connection_that_the_server_closed_is_made_anew(serve):
    async def run():
        async with serve(answering(200, QUEUED)) as server:
            client = link(server.url)
            first = await client.send(BODY)
            await server.closed()
            second = await client.send(BODY)
            await client.aclose()
            return first, second, server.connections, len(server.bodies)

    first, second, connections, bodies = asyncio.run(run())
    assert first == second
    assert (connections, bodies) == (2, 2)


@pytest.mark.parametrize(
    ("status", "code", "pauses"),
    [(400, 112402, False), (401, 112400, True), (403, 112401, True), (500, 112500, False)],
)
def test_an_error_response_is_a_refusal_in_words(serve, status, code, pauses):
    said = {
        "resultCode": code,
        "description": "destinations.0 missing",
        "translatedDescription": "Mottagare saknas",
    }
    failure, _ = failure_of(serve, answering(status, said))
    assert isinstance(failure, Refused)
    assert (failure.status, failure.result_code) == (status, code)
    assert failure.description == "destinations.0 missing"
    assert failure.translated == "Mottagare saknas"
    assert "“Mottagare saknas”" in failure.sentence
    assert failure.pauses_account is pauses
    assert failure.advice


def test_a_description_that_is_no_text_does_not_hurt(serve):
    failure, _ = failure_of(serve, answering(400, {"resultCode": 112402, "description": ["no"]}))
    assert isinstance(failure, Refused)
    assert "112402" in failure.sentence


def report_of(serve, behave):
    async def run():
        async with serve(behave) as server:
            client = link(server.url)
            try:
                return await client.test_connection(), server.bodies
            finally:
                await client.aclose()

    return asyncio.run(run())


def test_the_connection_works_when_link_refuses_an_empty_request(serve):
    report, bodies = report_of(serve, answering(400, {"resultCode": 112402, "description": "no"}))
    assert report.ok
    assert bodies == [b"{}"]


@pytest.mark.parametrize(
    ("behave", "words"),
    [
        (answering(401, {"resultCode": 112400}), "user name or password"),
        (answering(403, {"resultCode": 112401}), "may not do this"),
        (answering(500, {"resultCode": 112500}), "fault"),
        (answering(200, QUEUED), "not look like LINK"),
        (answering(200, b"<html>"), "not look like LINK"),
        (answering(401, b""), "does not let this account in"),
        (answering(404, b"Not found"), "not look like LINK"),
        (answering(302, b"", Location="https://login.example"), "moved"),
        (silent, "No answer"),
        (read_then_close, "No answer"),
    ],
)
def test_a_connection_that_does_not_work_is_said_in_words(serve, behave, words):
    report, _ = report_of(serve, behave)
    assert not report.ok
    assert words in report.title
    assert report.sentence.endswith(".")


def test_a_test_of_a_dead_address_says_what_to_check(closed_port):
    async def run():
        client = link(f"http://127.0.0.1:{closed_port}")
        report = await client.test_connection()
        await client.aclose()
        return report

    report = asyncio.run(run())
    assert not report.ok
    assert "network" in report.sentence


def test_no_password_shows_anywhere(serve, everything_said):
    secret = base64.b64encode(f"user:{CANARY}".encode()).decode()
    said = repr(link("http://127.0.0.1"))
    for behave in (close_at_once, garbage, answering(401, {"resultCode": 112400}), half_an_answer):
        failure, _ = failure_of(serve, behave)
        said += everything_said(failure)
    assert CANARY not in said
    assert secret not in said
    assert "127.0.0.1" in said


def test_a_proxy_does_not_stand_before_the_own_computer(serve, monkeypatch, closed_port):
    for name in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port}")
    monkeypatch.delenv("NO_PROXY", raising=False)

    async def run():
        async with serve(answering(200, QUEUED)) as server:
            return await send(server.url)

    assert asyncio.run(run()).status == 200
    assert "HTTP_PROXY" in os.environ
