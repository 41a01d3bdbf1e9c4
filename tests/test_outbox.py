"""The outbox against real sockets: the real LinkClient, a real journal file and a small server that can misbehave."""

import asyncio
import contextlib
import dataclasses
import json
import time
from collections import Counter
from datetime import datetime

import apsw
import pytest

from composer.clients.errors import Held, NotSent
from composer.clients.link import LinkClient, Timeouts
from composer.outbox import Limits, Outbox
from composer.store.journal import Filter, Journal, JournalError, NewRequest, new_ref_id

QUICK = Limits(per_second=1000.0, same_number=0.0, back_off=(0.05, 0.1), jitter=0.0)


class Server:
    """LINK's place on loopback. `answer(body, number)` gives what is written back, or raises; requests are kept."""

    def __init__(self):
        self.bodies = []
        self.open = 0
        self.most_open = 0
        self.release = asyncio.Event()
        self.release.set()
        self.status = 200
        self.dropping = False
        self.reply = None
        self.times = []
        self.handlers = set()

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *error):
        self.release.set()
        self.server.close()
        await self.server.wait_closed()
        for one in self.handlers:
            one.cancel()
        await asyncio.gather(*self.handlers, return_exceptions=True)

    async def serve(self, reader, writer):
        self.handlers.add(asyncio.current_task())
        try:
            with contextlib.suppress(asyncio.CancelledError):
                await self.talk(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def talk(self, reader, writer):
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.split("content-length:")[1].split("\r\n")[0])
                body = json.loads(await reader.readexactly(length))
                self.bodies.append(body)
                self.times.append(asyncio.get_running_loop().time())
                self.open += 1
                self.most_open = max(self.open, self.most_open)
                await self.release.wait()
                self.open -= 1
                if self.dropping:
                    break
                reply = self.reply or {
                    "resultCode": 112001,
                    "description": "queued",
                    "messageIds": [f"id-{len(self.bodies)}-{n}" for n in body["destinations"]],
                }
                text = json.dumps(reply).encode()
                writer.write(
                    f"HTTP/1.1 {self.status} X\r\nContent-Length: {len(text)}\r\n\r\n".encode()
                    + text
                )
                await writer.drain()


def make(*numbers, account="a", batch="b", summaries=("Hi",)):
    ref_id = new_ref_id("tested")
    content = {"refId": ref_id, "destinations": list(numbers), "messages": list(summaries)}
    body = json.dumps(content, ensure_ascii=False)
    return NewRequest(ref_id, account, body, "+460", numbers, summaries=summaries, batch=batch)


async def until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.005)


class Bench:
    """An outbox at work, and what its journal shows."""

    def __init__(self, path, url, limits, client_for=None):
        self.journal = Journal.open(path)
        self.reader = self.journal.reader()
        self.changes = 0
        self.client = LinkClient(url, "user", "secret", timeouts=Timeouts(read=5.0))
        self.outbox = Outbox(
            self.journal, client_for or self.client_for, on_change=self.changed, limits=limits
        )
        self.task = asyncio.create_task(self.outbox.run())

    async def client_for(self, _):
        return self.client

    def changed(self):
        self.changes += 1

    def states(self):
        return Counter(row.state for row in self.reader.page(Filter(), limit=10_000))

    def detail(self, index=0):
        return self.reader.detail(self.reader.page(Filter())[index].id)

    async def close(self):
        await self.outbox.aclose()
        await asyncio.wait_for(self.task, 5)
        await self.client.aclose()
        self.reader.close()
        self.journal.close()


@contextlib.asynccontextmanager
async def bench(tmp_path, server, limits=QUICK, client_for=None):
    one = Bench(tmp_path / "journal.db", server.url, limits, client_for)
    try:
        yield one
    finally:
        await one.close()


def played(scene):
    """Run a scene on a loop of its own; no scene may take long."""

    def run(tmp_path):
        async def bounded():
            async with asyncio.timeout(20):
                await scene(tmp_path)

        asyncio.run(bounded())

    run.__name__, run.__doc__ = scene.__name__, scene.__doc__
    return run


@played
async def test_submitted_requests_are_accepted_with_their_ids(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        requests = [make("+461"), make("+462", "+463")]
        await b.outbox.submit(requests)
        await until(lambda: b.states() == {"accepted": 3})
        rows = {row.destination: row.message_id for row in b.reader.page(Filter())}
        assert sorted(one["refId"] for one in server.bodies) == sorted(
            one.ref_id for one in requests
        )
        assert all(one.endswith(number) for number, one in rows.items())
        assert b.changes >= 5
        assert b.detail().answer_status == 200


@played
async def test_what_is_sent_is_what_was_written(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        request = make("+461", summaries=("Grüße 👋",))
        await b.outbox.submit([request])
        await until(lambda: b.states()["accepted"])
        assert server.bodies == [json.loads(request.body)]
        assert b.detail().body == request.body


@played
async def test_what_waits_from_the_last_time_is_sent(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    journal.add_requests([make("+461")])
    journal.close()
    async with Server() as server, bench(tmp_path, server) as b:
        await until(lambda: b.states() == {"accepted": 1})


@played
async def test_only_a_few_are_under_way_at_once(tmp_path):
    limits = Limits(in_flight=3, per_second=1000.0, same_number=0.0)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.release.clear()
        await b.outbox.submit([make(f"+46{n}") for n in range(12)])
        await until(lambda: server.open == 3)
        assert b.states() == {"sending": 3, "waiting": 9}
        server.release.set()
        await until(lambda: b.states() == {"accepted": 12})
        assert server.most_open == 3


@played
async def test_requests_keep_their_distance(tmp_path):
    limits = Limits(per_second=50.0, same_number=0.25)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        # A busy machine may deliver late, so each is timed from before the first, never between two.
        began = asyncio.get_running_loop().time()
        await b.outbox.submit([make("+461"), make("+461"), make("+462"), make("+463")])
        await until(lambda: b.states() == {"accepted": 4})
        at: dict[str, list[float]] = {}
        for body, time_ in zip(server.bodies, server.times, strict=True):
            at.setdefault(body["destinations"][0], []).append(time_)
        first, second = at["+461"]
        assert second - began >= limits.same_number, "two to one number"
        assert at["+462"][0] < second, "others do not wait for it"
        last = max(first, at["+462"][0], at["+463"][0])
        assert last - began >= 2 / limits.per_second


@played
async def test_a_refusal_is_final_and_in_words(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.status = 400
        server.reply = {
            "resultCode": 112402,
            "description": "Bad",
            "translatedDescription": "Dåligt",
        }
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"rejected": 1})
        detail = b.detail()
        assert "Dåligt" in detail.error_sentence
        assert (detail.answer_status, json.loads(str(detail.answer_body))) == (400, server.reply)
        assert len(server.bodies) == 1


@played
async def test_a_wrong_password_stops_the_account_until_it_is_resumed(tmp_path):
    limits = Limits(in_flight=1, per_second=1000.0, same_number=0.0)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.status = 401
        server.reply = {"resultCode": 112400, "description": "Unauthorized"}
        await b.outbox.submit([make(f"+46{n}") for n in range(5)])
        await until(lambda: b.states() == {"held": 5})
        assert len(server.bodies) == 1
        assert "a" in b.journal.holds()
        server.status, server.reply = 200, None
        b.outbox.resume("a")
        await until(lambda: b.states() == {"accepted": 5})
        assert len({one["refId"] for one in server.bodies}) == 5


@played
async def test_without_access_the_request_is_rejected_and_the_account_stops(tmp_path):
    limits = Limits(in_flight=1, per_second=1000.0, same_number=0.0)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.status = 403
        server.reply = {"resultCode": 112401, "description": "No access"}
        await b.outbox.submit([make("+461"), make("+462")])
        await until(lambda: b.states() == {"rejected": 1, "held": 1})


@played
async def test_a_redirect_holds_everything_and_is_not_followed(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.status = 307
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"held": 1})
        assert "moved" in b.detail().error_title
        assert len(server.bodies) == 1


@played
async def test_a_lost_answer_is_uncertain_and_never_sent_again(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.dropping = True
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"uncertain": 1})
        server.dropping = False
        await b.outbox.submit([make("+462")])
        await until(lambda: b.states() == {"uncertain": 1, "accepted": 1})
        assert len(server.bodies) == 2


@played
async def test_an_answer_that_is_not_links_is_uncertain(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.reply = {"welcome": "to the hotel"}
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"uncertain": 1})
        assert b.detail().answer_status == 200
        assert "hotel" in str(b.detail().answer_body)


@played
async def test_what_never_left_is_tried_again_with_growing_pauses(tmp_path):
    limits = Limits(per_second=1000.0, same_number=0.0, back_off=(0.02, 0.04, 0.06), jitter=0.0)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        nobody = LinkClient("http://127.0.0.1:9", "user", "secret")
        good, b.client = b.client, nobody
        await b.outbox.submit([make(f"+46{n}") for n in range(3)])
        await until(lambda: any(one.tries >= 3 for one in b.journal.due(1e12, 10)))
        assert server.bodies == []
        await until(lambda: b.detail(2).error_title == "The server does not answer")
        b.client = good
        await until(lambda: b.states() == {"accepted": 3})
        assert len(server.bodies) == 3
        await nobody.aclose()


@played
async def test_an_account_that_cannot_be_opened_is_held_with_its_reason(tmp_path):
    class LockedError(Exception):
        title, sentence = "The keyring is locked", "Unlock it."

    async def client_for(_):
        if failures:
            raise failures.pop()
        return b.client

    failures: list[Exception] = [
        LockedError(),
        RuntimeError("secret"),
        Held("No password", "None is set."),
    ]
    async with Server() as server, bench(tmp_path, server, client_for=client_for) as b:
        await b.outbox.submit([make("+461")])
        for title in ("No password", "The account cannot be used", "The keyring is locked"):
            await until(lambda: b.states() == {"held": 1})
            assert b.journal.holds()["a"].title == b.detail().error_title == title
            assert "secret" not in b.detail().error_sentence
            b.outbox.resume("a")
        await until(lambda: b.states() == {"accepted": 1})
        assert len(server.bodies) == 1


@played
async def test_an_account_that_is_not_ready_yet_is_waited_for(tmp_path):
    failures = [NotSent("It is starting", "A moment.") for _ in range(3)]

    async def client_for(_):
        if failures:
            raise failures.pop()
        return b.client

    async with Server() as server, bench(tmp_path, server, client_for=client_for) as b:
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"accepted": 1})
        assert failures == []
        assert b.journal.holds() == {}


@played
async def test_a_batch_can_be_paused_resumed_and_cancelled(tmp_path):
    limits = Limits(in_flight=1, per_second=1000.0, same_number=0.0)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.release.clear()
        await b.outbox.submit([make(f"+46{n}") for n in range(4)])
        await until(lambda: server.open == 1)
        b.outbox.pause("a")
        assert b.states() == {"sending": 1, "held": 3}
        server.release.set()
        await until(lambda: b.states() == {"accepted": 1, "held": 3})
        assert await b.outbox.cancel("b") == 3
        b.outbox.resume("a")
        await b.outbox.submit([make("+469", batch="other")])
        await until(lambda: b.states() == {"accepted": 2, "cancelled": 3})
        assert len(server.bodies) == 2


@played
async def test_closing_takes_under_a_second_and_says_what_it_cannot_know(tmp_path):
    limits = Limits(in_flight=2, per_second=1000.0, same_number=0.0, farewell=0.1)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.release.clear()
        await b.outbox.submit([make(f"+46{n}") for n in range(5)])
        await until(lambda: server.open == 2)
        began = asyncio.get_running_loop().time()
        await b.outbox.aclose()
        assert time.monotonic() - began < 1.0
        assert b.states() == {"uncertain": 2, "waiting": 3}
        assert "closed" in b.detail(4).error_sentence


@played
async def test_closing_waits_a_moment_for_answers(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.release.clear()
        await b.outbox.submit([make("+461")])
        await until(lambda: server.open == 1)
        closing = asyncio.create_task(b.outbox.aclose())
        server.release.set()
        await closing
        assert b.states() == {"accepted": 1}


@played
async def test_sending_again_makes_a_new_request_that_knows_the_old(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        server.dropping = True
        old = make("+461")
        (number,) = await b.outbox.submit([old])
        await until(lambda: b.states() == {"uncertain": 1})
        server.dropping = False
        new = new_ref_id("tested")
        await b.outbox.send_again(number, new)
        await until(lambda: b.states() == {"uncertain": 1, "accepted": 1})
        assert [one["refId"] for one in server.bodies] == [old.ref_id, new]
        assert (b.detail().row.ref_id, b.detail().parent_ref) == (new, old.ref_id)
        assert b.outbox.give_up(number)
        assert b.states() == {"expired": 1, "accepted": 1}


@played
async def test_only_what_has_ended_is_sent_again_and_for_as_long_as_before(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        b.outbox.pause("a")
        first = make("+461")
        until_ = time.time() + 3600
        body = json.loads(first.body) | {"absoluteValidityTime": "2026-03-18T16:49:21Z"}
        first = dataclasses.replace(first, body=json.dumps(body), valid_until=until_)
        (number,) = await b.outbox.submit([first])
        with pytest.raises(JournalError, match="still on its way"):
            await b.outbox.send_again(number, new_ref_id("tested"))
        assert b.outbox.cancel_request(number)
        b.outbox.resume("a")
        await b.outbox.send_again(number, new_ref_id("tested"))
        await until(lambda: b.states() == {"cancelled": 1, "accepted": 1})
        (sent,) = server.bodies
        moment = datetime.fromisoformat(sent["absoluteValidityTime"]).timestamp()
        assert until_ - 2 <= moment <= time.time() + 3600
        assert abs(b.detail().valid_until - moment) <= 1


@played
async def test_a_journal_that_cannot_be_written_stops_sending_before_the_first_byte(tmp_path):
    limits = Limits(per_second=1000.0, same_number=0.0, disk_pause=0.05)
    journal = Journal.open(tmp_path / "journal.db")
    journal.add_requests([make("+461"), make("+462")])
    journal.close()
    async with Server() as server, bench(tmp_path, server, limits) as b:
        b.journal._db.set_busy_timeout(10)
        other = apsw.Connection(str(tmp_path / "journal.db"))
        other.execute("BEGIN IMMEDIATE")
        await until(lambda: b.outbox.trouble)
        assert b.outbox.trouble is not None
        assert b.outbox.trouble.title == "The journal is in use"
        assert server.bodies == []
        other.execute("ROLLBACK")
        other.close()
        await until(lambda: b.states() == {"accepted": 2})
        assert b.outbox.trouble is None
        assert len(server.bodies) == 2


@played
async def test_an_answer_is_written_down_when_the_journal_can_be_written_again(tmp_path):
    limits = Limits(per_second=1000.0, same_number=0.0, disk_pause=0.05)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        server.release.clear()
        await b.outbox.submit([make("+461")])
        await until(lambda: server.open == 1)
        b.journal._db.set_busy_timeout(10)
        other = apsw.Connection(str(tmp_path / "journal.db"))
        other.execute("BEGIN IMMEDIATE")
        server.release.set()
        await until(lambda: b.outbox.trouble)
        assert b.states() == {"sending": 1}
        other.execute("ROLLBACK")
        other.close()
        await until(lambda: b.states() == {"accepted": 1})


@played
async def test_nothing_secret_is_kept(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"accepted": 1})
        everything = b"".join(
            one.read_bytes() for one in tmp_path.iterdir() if one.suffix != ".db-shm"
        )
        assert b"secret" not in everything
        assert b"Authorization" not in everything


@played
async def test_a_fault_of_our_own_does_not_end_the_sending(tmp_path):
    limits = Limits(per_second=1000.0, same_number=0.0, disk_pause=0.05)
    async with Server() as server, bench(tmp_path, server, limits) as b:
        due, faults = b.journal.due, [TypeError("ours")]

        def broken(*args, **more):
            if faults:
                raise faults.pop()
            return due(*args, **more)

        b.journal.due = broken
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"accepted": 1})
        assert faults == []
        assert b.outbox.trouble is None
