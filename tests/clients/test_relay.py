"""The relay's reader API: pages as agreed, and everything else refused whole."""

import asyncio
import gzip
import json
from urllib.parse import parse_qs, urlsplit

import pytest

from composer.clients.errors import CursorGone, RelayError, RelayRefused, RelayUnreachable
from composer.clients.relay import Event, EventPage, RelayClient
from composer.clients.wire import Timeouts

CANARY = "cAnArY-tOkEn"
QUICK = Timeouts(connect=0.5, read=0.5, write=0.5, pool=0.5, total=2)
ROW = {"cursor": "c1", "gate": "g", "received": "2026-11-21T08:00:00.123Z", "body": '{"a": 1}'}
PAGE = {"epoch": "e", "events": [ROW], "next": "c1", "more": False}


def answering(status, body, **headers):
    async def behave(peer):
        await peer.read()
        await peer.answer(status, body, **headers)

    return behave


def ask(serve, behave, after=None, limit=500, wait=0.0, token=CANARY):
    """What `events` gives, and the heads of the requests."""

    async def run():
        async with serve(behave) as server:
            relay = RelayClient(server.url + "/", token, timeouts=QUICK)
            try:
                return await relay.events(after, limit, wait), server.heads
            finally:
                await relay.aclose()

    return asyncio.run(run())


def failure_of(serve, behave, **more) -> RelayError:
    with pytest.raises(RelayError) as caught:
        ask(serve, behave, **more)
    assert caught.value.sentence.endswith(".")
    return caught.value


def test_a_page_is_read_and_the_body_stays_as_it_was(serve):
    page, _ = ask(serve, answering(200, PAGE))
    event = Event("c1", "g", "2026-11-21T08:00:00.123Z", '{"a": 1}')
    assert page == EventPage("e", (event,), "c1", more=False)


def test_the_question_names_cursor_limit_and_wait(serve):
    _, heads = ask(serve, answering(200, PAGE), after="a/b+c=", limit=7, wait=0.25)
    asked = urlsplit(heads[0].split()[1])
    assert asked.path == "/v1/events"
    assert parse_qs(asked.query) == {"after": ["a/b+c="], "limit": ["7"], "wait": ["0.25"]}
    assert f"\r\nauthorization: bearer {CANARY}\r\n".lower() in heads[0].lower()


def test_from_the_start_means_no_cursor(serve):
    _, heads = ask(serve, answering(200, PAGE))
    assert "after=&" in heads[0]


def test_a_packed_page_is_unpacked(serve):
    packed = gzip.compress(json.dumps(PAGE).encode())
    page, _ = ask(serve, answering(200, packed, Content_Encoding="gzip"))
    assert page.next == "c1"


def test_an_answer_may_take_as_long_as_was_asked_for(serve):
    async def late(peer):
        await peer.read()
        await asyncio.sleep(0.8)  # longer than `read`, shorter than `wait`
        await peer.answer(200, PAGE)

    page, _ = ask(serve, late, wait=1.0)
    assert page.epoch == "e"


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_token_is_refused(serve, status):
    failure = failure_of(serve, answering(status, {}))
    assert isinstance(failure, RelayRefused)
    assert failure.status == status
    assert "token" in failure.title


def test_pruned_events_name_the_oldest_that_is_left(serve):
    failure = failure_of(serve, answering(410, {"oldest": "c9"}), after="c1")
    assert isinstance(failure, CursorGone)
    assert failure.oldest == "c9"


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_fault_that_may_pass_is_unreachable(serve, status):
    assert isinstance(failure_of(serve, answering(status, b"")), RelayUnreachable)


ODD = {
    "no JSON": b"<html>",
    "a list": [],
    "no epoch": {**PAGE, "epoch": None},
    "no next": {key: value for key, value in PAGE.items() if key != "next"},
    "a number for next": {**PAGE, "next": 1},
    "events that are none": {**PAGE, "events": {}},
    "an event without a body": {**PAGE, "events": [ROW, {**ROW, "body": None}]},
    "an event that is none": {**PAGE, "events": [ROW, 7]},
    "more that is no truth": {**PAGE, "more": "yes"},
    "half a character for next": {**PAGE, "next": "\ud800"},
    "half a character for a cursor": {**PAGE, "events": [{**ROW, "cursor": "\udc00"}]},
    "an epoch that ends early": {**PAGE, "epoch": "a\0b"},
}


@pytest.mark.parametrize("name", ODD)
def test_half_a_page_is_no_page(serve, name):
    failure = failure_of(serve, answering(200, ODD[name]))
    assert isinstance(failure, RelayRefused)
    assert "not look like a relay" in failure.title


@pytest.mark.parametrize("status", [204, 302, 404, 410])
def test_what_answers_otherwise_is_no_relay(serve, status):
    assert isinstance(failure_of(serve, answering(status, b"")), RelayRefused)


async def close(peer):
    await peer.read()


async def silent(peer):
    await peer.read()
    await peer.hang()


async def half(peer):
    await peer.read()
    await peer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{"epoch"')


@pytest.mark.parametrize("behave", [close, silent, half])
def test_a_broken_connection_may_be_tried_again(serve, behave):
    assert isinstance(failure_of(serve, behave), RelayUnreachable)


def ask_often(serve, behave, times):
    """What each of several questions of one client gives, or its failure; and how many the server read."""

    async def run():
        async with serve(behave) as server:
            relay = RelayClient(server.url, CANARY, timeouts=QUICK)
            given: list[object] = []
            for _ in range(times):
                try:
                    given.append((await relay.events(None, wait=0)).next)
                except RelayError as failure:
                    given.append(type(failure))
            await relay.aclose()
            return given, len(server.heads)

    return asyncio.run(run())


async def answer_once(peer):
    """As a server that closes an idle connection just when it is used again."""
    await peer.read()
    await peer.answer(200, PAGE)
    await peer.read()


async def answer_once_and_reset(peer):
    await answer_once(peer)
    peer.reset()


@pytest.mark.parametrize("behave", [answer_once, answer_once_and_reset])
def test_a_kept_connection_that_was_closed_is_no_failure(serve, behave):
    assert ask_often(serve, behave, 3) == (["c1", "c1", "c1"], 5)


async def answer_the_first_only(peer):
    if len(peer.server.heads) == 0:
        await answer_once(peer)
    else:
        await peer.read()


def test_it_is_asked_again_once_only(serve):
    assert ask_often(serve, answer_the_first_only, 2) == (["c1", RelayUnreachable], 3)


def test_a_new_connection_that_breaks_is_a_failure_at_once(serve):
    assert ask_often(serve, close, 1) == ([RelayUnreachable], 1)


async def answer_once_and_a_half(peer):
    await peer.read()
    await peer.answer(200, PAGE)
    await half(peer)


def test_an_answer_that_began_is_not_asked_for_again(serve):
    assert ask_often(serve, answer_once_and_a_half, 2) == (["c1", RelayUnreachable], 2)


def test_nobody_there_is_unreachable(closed_port):
    async def run():
        relay = RelayClient(f"http://127.0.0.1:{closed_port}", CANARY, timeouts=QUICK)
        await relay.events(None)

    with pytest.raises(RelayUnreachable) as caught:
        asyncio.run(run())
    assert "refused" in caught.value.sentence


def test_an_address_without_encryption_is_not_asked():
    with pytest.raises(RelayUnreachable) as caught:
        asyncio.run(RelayClient("http://relay.example", CANARY).events(None))
    assert "encrypted" in caught.value.title


def test_a_page_that_is_too_large_is_asked_for_in_smaller_parts(serve):
    async def behave(peer):
        await peer.read()
        limit = int(parse_qs(urlsplit(peer.server.heads[-1].split()[1]).query)["limit"][0])
        if limit > 5:
            packed = gzip.compress(b" " * (17 << 20), compresslevel=1)
            await peer.answer(200, packed, Content_Encoding="gzip")
        else:
            await peer.answer(200, PAGE)

    page, heads = ask(serve, behave)
    assert page.next == "c1"
    assert ["limit=500" in heads[0], "limit=50" in heads[1], "limit=5&" in heads[2]] == [True] * 3


def test_a_relay_that_works_is_said_to(serve):
    async def run():
        async with serve(answering(200, PAGE)) as server:
            relay = RelayClient(server.url, CANARY, timeouts=QUICK)
            report = await relay.test_connection()
            await relay.aclose()
            return report, server.heads[0]

    report, head = asyncio.run(run())
    assert report.ok
    assert "wait=0" in head


def test_a_relay_that_refuses_is_said_to(serve):
    async def run():
        async with serve(answering(401, {})) as server:
            relay = RelayClient(server.url, CANARY, timeouts=QUICK)
            report = await relay.test_connection()
            await relay.aclose()
            return report

    report = asyncio.run(run())
    assert not report.ok
    assert "token" in report.title


@pytest.mark.parametrize("token", [CANARY, f"{CANARY}\n", f"{CANARY}å", f"x\r\nHost: {CANARY}"])
def test_no_token_shows_anywhere(serve, everything_said, token):
    said = repr(RelayClient("http://127.0.0.1", token))
    for behave in (close, answering(401, {}), half):
        said += everything_said(failure_of(serve, behave, token=token))
    assert CANARY not in said
    assert "RelayClient" in said
