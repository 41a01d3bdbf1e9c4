"""Polling against real sockets: the real RelayClient, a real journal file, a small relay that can misbehave, and ours."""

import asyncio
import contextlib
import functools
import json
import sys
import time
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest

from composer.clients.relay import RelayClient
from composer.clients.wire import Timeouts
from composer.polling import Pace, Polling, State
from composer.store.journal import Filter, Journal, NewRequest
from tests.moody_relay import Relay

QUICK = Pace(wait=0.3, limit=2, first_pause=0.02, longest_pause=0.1, jitter=0.0, idle=0.01)


class Bench:
    """Polling at work, and what its journal shows."""

    def __init__(self, path, url, pace, token="token", clock=time.time):
        self.journal = Journal.open(path, clock)
        self.reader = self.journal.reader()
        (request,) = self.journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])
        self.journal.mark_sending(request)
        self.journal.mark_failed(request, "uncertain", "t", "s")
        self.clients = [RelayClient(url, token)]
        self.states: list[State] = []
        self.changes = 0
        self.polling = Polling(
            self.journal,
            "a",
            self.relay_for,
            on_change=self.changed,
            on_state=self.states.append,
            pace=pace,
            clock=clock,
        )
        self.task = asyncio.create_task(self.polling.run())

    async def relay_for(self, _):
        return self.clients[-1]

    def changed(self):
        self.changes += 1

    def shown(self):
        (row,) = self.reader.page(Filter())
        return row.shown

    def reports(self):
        (row,) = self.reader.page(Filter())
        return self.reader.detail(row.id).reports

    async def close(self):
        self.task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self.task
        for client in self.clients:
            await client.aclose()
        self.reader.close()
        self.journal.close()


@contextlib.asynccontextmanager
async def bench(tmp_path, port, pace=QUICK, **more):
    one = Bench(tmp_path / "journal.db", f"http://127.0.0.1:{port}", pace, **more)
    try:
        yield one
    finally:
        await one.close()


async def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.005)


def played(scene):
    """Run a scene on a loop of its own; no scene may take long."""

    @functools.wraps(scene)
    def run(tmp_path):
        async def bounded():
            async with asyncio.timeout(25):
                await scene(tmp_path)

        asyncio.run(bounded())

    return run


@played
async def test_reports_are_read_page_by_page_and_then_waited_for(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        relay.add(112002, 112006, 112003)
        await until(lambda: b.shown() == "delivered")
        assert (b.states[-1].word, b.states[-1].relay) == ("polling", "a")
        await until(lambda: relay.asked[-1] == ("first/3", 0.3))
        relay.add(112007)
        await until(lambda: b.shown() == "read")
        assert len(b.reports()) == 4
        assert b.changes >= 3
        cursor = b.journal.cursor("a")
        assert cursor is not None
        assert cursor.caught_up > time.time() - 60


@played
async def test_it_goes_on_where_it_ended(tmp_path):
    async with Relay() as relay:
        relay.add(112002, 112006)
        async with bench(tmp_path, relay.port) as b:
            await until(lambda: len(b.reports()) == 2)
        relay.asked.clear()
        journal = Journal.open(tmp_path / "journal.db")
        client = RelayClient(f"http://127.0.0.1:{relay.port}", "token")

        async def relay_for(_):
            return client

        task = asyncio.create_task(
            Polling(journal, "a", relay_for, on_change=lambda: None, pace=QUICK).run()
        )
        await until(lambda: relay.asked)
        assert relay.asked[0] == ("first/2", 0.0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await client.aclose()
        journal.close()


@played
async def test_a_new_store_is_read_from_its_start_and_known_reports_are_passed_over(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        relay.add(112002, 112006)
        await until(lambda: len(b.reports()) == 2)
        relay.epoch = "second"
        relay.add(112003)
        await until(lambda: b.shown() == "delivered")
        assert len(b.reports()) == 3
        cursor = b.journal.cursor("a")
        assert cursor is not None
        assert (cursor.epoch, cursor.cursor) == ("second", "second/3")


@played
async def test_after_a_new_store_nobody_says_that_nothing_was_missed(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        relay.add(112002)
        await until(lambda: len(b.reports()) == 1)
        listening = "SELECT since FROM listening"
        b.journal._db.execute("INSERT INTO listening VALUES ('a', '46000000000', 1.0)")
        relay.epoch = "second"
        relay.add(112006)
        await until(lambda: b.journal._db.execute(listening).get > 1.0)


@played
async def test_after_a_gap_nobody_says_that_nothing_was_missed(tmp_path):
    async with Relay() as relay:
        relay.add(112002, 112006, 112003)
        async with bench(tmp_path, relay.port) as b:
            b.journal.apply_events("a", "first", (), "first/1")
            b.journal._db.execute("INSERT INTO listening VALUES ('a', '46000000000', 1.0)")
            relay.kept_from = 2
            listening = "SELECT since FROM listening"
            await until(lambda: b.journal._db.execute(listening).get > 1.0)


@played
async def test_what_the_relay_no_longer_has_is_passed_over_and_said(tmp_path):
    async with Relay() as relay:
        relay.add(112002, 112006, 112003)
        async with bench(tmp_path, relay.port) as b:
            b.journal.apply_events("a", "first", (), "first/1")
            relay.kept_from = 2
            await until(lambda: b.shown() == "delivered")
            assert len(b.reports()) == 1
            assert "before Composer could read them" in b.states[-1].sentence


@played
async def test_a_relay_that_is_away_is_said_and_come_back_to(tmp_path):
    relay = Relay()
    await relay.listen()
    await relay.hang_up()
    noon = datetime(2026, 11, 21, 12, 4, tzinfo=UTC).timestamp()
    async with bench(tmp_path, relay.port, clock=lambda: noon) as b:
        await until(lambda: b.states)
        assert b.states[0].word == "offline"
        local = datetime.fromtimestamp(noon, tz=UTC).astimezone()
        assert b.states[0].sentence.startswith(f"Offline since {local:%H:%M}: ")
        relay.add(112007)
        await relay.listen()
        await until(lambda: b.shown() == "read")
        assert [one.word for one in b.states] == ["offline", "polling"]
        await relay.hang_up()
        await until(lambda: b.states[-1].word == "offline")


@played
async def test_one_poll_that_fails_is_not_yet_offline(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        await until(lambda: b.states)
        relay.refusals = 1
        await until(lambda: relay.refusals == 0)
        relay.add(112003)
        await until(lambda: b.shown() == "delivered")
        assert [one.word for one in b.states] == ["polling"]
        # The try after a failure finds out at once.
        assert relay.asked[relay.refused_at][1] == 0
        relay.refusals = 2
        await until(lambda: len(b.states) == 3)
        assert [one.word for one in b.states] == ["polling", "offline", "polling"]


@played
async def test_pauses_grow_to_their_limit(tmp_path):
    pace = Pace(wait=0.3, first_pause=0.02, longest_pause=0.08, jitter=0.0)
    async with Relay() as relay, bench(tmp_path, relay.port, pace) as b:
        relay.status = 503
        began = time.monotonic()
        await until(lambda: len(relay.asked) >= 6)
        assert time.monotonic() - began >= 0.02 + 0.04 + 3 * 0.08
        assert b.polling.state.word == "offline"


@played
async def test_a_wrong_token_is_said_and_not_asked_for_all_the_time(tmp_path):
    pace = Pace(wait=0.3, first_pause=0.01, longest_pause=60.0, jitter=0.0)
    async with Relay() as relay, bench(tmp_path, relay.port, pace, token="wrong") as b:
        relay.add(112003)
        await until(lambda: b.states)
        assert b.states[-1].word == "refused"
        assert "token" in b.states[-1].sentence
        assert "wrong" not in repr(b.states[-1]).replace("token is wrong", "")
        assert len(relay.asked) == 1
        # A corrected token is used at once.
        b.clients.append(RelayClient(f"http://127.0.0.1:{relay.port}", "token"))
        b.polling.hurry()
        await until(lambda: b.shown() == "delivered")


@played
async def test_however_often_somebody_looks_a_relay_that_is_away_is_asked_with_rests(tmp_path):
    pace = Pace(wait=0.3, first_pause=0.05, longest_pause=60.0, jitter=0.0)
    async with Relay() as relay, bench(tmp_path, relay.port, pace) as b:
        relay.status = 503
        began = time.monotonic()

        def look():
            b.polling.hurry()
            return len(relay.asked) >= 8

        # Left alone, the eighth try would come after more than six seconds.
        await until(look)
        assert time.monotonic() - began >= 7 * 0.05


@played
async def test_a_fault_nobody_foresaw_does_not_end_it(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        relay.add(112003)
        good = b.relay_for
        calls = []

        async def odd(name):
            calls.append(name)
            if len(calls) < 3:
                raise RuntimeError
            return await good(name)

        b.polling._relay_for = odd
        await until(lambda: b.shown() == "delivered")


@played
async def test_a_relay_that_does_not_wait_is_not_flooded(tmp_path):
    pace = Pace(wait=0.0001, idle=0.1, jitter=0.0)
    async with Relay() as relay, bench(tmp_path, relay.port, pace) as b:
        began = time.monotonic()
        await until(lambda: len(relay.asked) >= 5)
        assert time.monotonic() - began >= 0.3
        assert b.polling.state.word == "polling"


def half_a_page(relay, _after):
    return 200, b'{"epoch": "first", "events": [{"cursor": "first/1", "gate": "g", "rece'


def no_json(relay, _after):
    return 200, b"<html>Please log in</html>"


def wrong_shapes(relay, _after):
    return 200, {"epoch": "first", "events": [{"cursor": 1}], "next": None, "more": "yes"}


def broken_inside(relay, _after):
    return 500, b"Traceback (most recent call last):"


def gone_for_ever(relay, _after):
    return 410, {"oldest": "first/0"}


def in_a_circle(relay, after):
    there = "first/1" if after != "first/1" else "first/2"
    row = {"cursor": there, "gate": "g", "received": "2026-11-21T09:00:00Z", "body": "{}"}
    return 200, {"epoch": "first", "events": [row], "next": there, "more": True}


@pytest.mark.parametrize(
    ("lie", "word", "told"),
    [
        (half_a_page, "refused", "does not look like a relay"),
        (no_json, "refused", "does not look like a relay"),
        (wrong_shapes, "refused", "does not look like a relay"),
        (broken_inside, "offline", "HTTP 500"),
        (gone_for_ever, "offline", "no longer on the relay"),
        (in_a_circle, "offline", "repeats itself"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_relay_that_lies_is_said_not_asked_all_the_time_and_come_back_to(
    tmp_path, lie, word, told
):
    @played
    async def scene(tmp_path):
        pace = Pace(wait=0.3, limit=2, first_pause=0.1, longest_pause=0.1, jitter=0.0, idle=0.01)
        async with Relay() as relay, bench(tmp_path, relay.port, pace) as b:
            await until(lambda: b.states)
            relay.lie = lie
            relay.news.set()
            await until(lambda: b.polling.state.word == word)
            assert told in b.polling.state.sentence
            asked, began = len(relay.asked), time.monotonic()
            await until(lambda: len(relay.asked) >= asked + 5)
            assert time.monotonic() - began > 0.3, "it rests between its tries"
            relay.lie = None
            relay.add(112002, 112006, 112003)
            b.polling.hurry()
            await until(lambda: b.shown() == "delivered")
            assert b.polling.state.word == "polling"

    scene(tmp_path)


@played
async def test_a_relay_too_slow_to_answer_is_said_and_come_back_to(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        url = f"http://127.0.0.1:{relay.port}"
        b.clients.append(RelayClient(url, "token", timeouts=Timeouts(read=0.2, total=0.5)))
        await until(lambda: b.states)
        held = asyncio.Event()
        answer = relay.answer

        async def slowly(head):
            await held.wait()
            return await answer(head)

        relay.answer = slowly
        relay.news.set()
        await until(lambda: b.polling.state.word == "offline")
        assert "did not answer" in b.polling.state.sentence
        held.set()
        relay.add(112003)
        await until(lambda: b.shown() == "delivered")
        assert b.polling.state.word == "polling"


@played
async def test_a_relay_that_comes_and_goes_loses_nothing_and_doubles_nothing(tmp_path):
    async with Relay() as relay, bench(tmp_path, relay.port) as b:
        for code in (112002, 112006, 112003, 112007):
            await relay.hang_up()
            relay.add(code)
            asked = len(relay.asked)
            await relay.listen()
            await until(lambda asked=asked: len(relay.asked) > asked)
        await until(lambda: b.shown() == "read")
        assert [one.code for one in b.reports()] == [112002, 112006, 112003, 112007]


@played
async def test_two_computers_on_one_gate_are_each_complete(tmp_path):
    async with Relay() as relay:
        (tmp_path / "other").mkdir()
        async with bench(tmp_path, relay.port) as b, bench(tmp_path / "other", relay.port) as other:
            relay.add(112002, 112006, 112003, 112007)
            await until(lambda: b.shown() == other.shown() == "read")
            assert len(b.reports()) == len(other.reports()) == 4


@played
async def test_cancelling_ends_a_waiting_poll_at_once(tmp_path):
    pace = Pace(wait=60.0)
    async with Relay() as relay, bench(tmp_path, relay.port, pace) as b:
        await until(lambda: any(wait == 60.0 for _, wait in relay.asked))
        b.task.cancel()
        # The scene's own bound is below what the poll would have waited.
        with contextlib.suppress(asyncio.CancelledError):
            await b.task
        assert b.task.cancelled()


@played
async def test_reading_to_the_end_lets_old_doubts_expire(tmp_path):
    now = [1_000_000.0]
    async with Relay() as relay, bench(tmp_path, relay.port, clock=lambda: now[0]) as b:
        await until(lambda: b.states)
        now[0] += 48 * 3600 + 15 * 60 + 1
        await until(lambda: b.shown() == "expired")


@played
async def test_with_the_relay_we_ship(tmp_path):
    line = {
        "host": "127.0.0.1",
        "port": 0,
        "store": str(tmp_path / "relay.db"),
        "gates": [{"id": "g", "username": "link", "password": "pass"}],
        "tokens": [{"name": "app", "token": "token", "gates": ["g"]}],
        "retention_days": 30,
    }
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "composer", "relay", "serve", "--child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps(line).encode() + b"\n")
    await child.stdin.drain()
    ready = json.loads(await child.stdout.readline())
    try:
        url = urlsplit(ready["url"])
        async with bench(tmp_path, url.port, Pace()) as b:
            await until(lambda: b.polling.state.word == "polling")
            body = json.dumps(
                {"messageId": "m1", "refId": "r1", "messageIndex": 0, "resultCode": 112007}
            )
            reader, writer = await asyncio.open_connection(url.hostname, url.port)
            writer.write(
                f"POST /callbacks/g HTTP/1.1\r\nHost: x\r\nAuthorization: Basic bGluazpwYXNz\r\n"
                f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode()
            )
            assert b" 20" in await reader.readline()
            writer.close()
            await writer.wait_closed()
            await until(lambda: b.shown() == "read")
            (report,) = b.reports()
            assert (report.raw, report.gate) == (body, "g")
    finally:
        child.stdin.close()
        await asyncio.wait_for(child.wait(), 5)
