"""Batches through the outbox: whole or not at all, in turn with others, paused and cancelled, also beyond a restart."""

import asyncio
import json

import pytest

from composer.outbox import Limits
from composer.store.journal import Filter, Journal, JournalError, NewRequest, new_ref_id
from tests.test_outbox import Server, bench, make, played, until

SLOW = Limits(in_flight=1, per_second=1000.0, same_number=0.0)


def many(count, key="k", first=0):
    return (make(f"+467{n:08d}", batch=key) for n in range(first, first + count))


@played
async def test_a_batch_is_written_down_whole_and_sent(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        assert await b.outbox.send_batch("k", "a", "Spring", many(130)) == 130
        await until(lambda: b.states() == {"accepted": 130}, 18)
        batch = b.reader.read_batch("k")
        assert (batch.name, batch.state, batch.counts, batch.left) == (
            "Spring",
            "sending",
            {"queued": 130},
            0,
        )
        assert b.reader.batch("k") == {"queued": 130}
        assert b.reader.unfinished_batches() == []


@played
async def test_nothing_leaves_before_all_of_it_is_written(tmp_path):
    release = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slowly():
        yield from many(150)
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result()
        yield from many(1, first=150)

    async with Server() as server, bench(tmp_path, server) as b:
        sending = asyncio.create_task(b.outbox.send_batch("k", "a", "n", slowly()))
        await until(lambda: b.reader.read_batch("k") and b.reader.read_batch("k").total == 100)
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states()["accepted"] == 1)
        assert b.reader.read_batch("k").counts == {"waiting": 100}
        assert len(server.bodies) == 1
        release.set()
        await sending
        await until(lambda: b.states() == {"accepted": 152}, 18)


@played
async def test_what_cannot_be_made_takes_the_whole_batch_with_it(tmp_path):
    def broken():
        yield from many(120)
        raise ValueError("row 121")

    async with Server() as server, bench(tmp_path, server) as b:
        with pytest.raises(ValueError, match="row 121"):
            await b.outbox.send_batch("k", "a", "n", broken())
        assert b.reader.read_batch("k").state == "cancelled"
        assert b.states() == {"cancelled": 100}
        assert "nothing of it was sent" in b.detail().history[-1].note
        assert server.bodies == []


@played
async def test_a_key_is_used_once(tmp_path):
    async with Server() as server, bench(tmp_path, server) as b:
        await b.outbox.send_batch("k", "a", "n", many(2))
        with pytest.raises(JournalError, match="in the journal already"):
            await b.outbox.send_batch("k", "a", "n", many(2, first=5))
        await until(lambda: b.states() == {"accepted": 2})


@played
async def test_one_message_does_not_wait_for_a_batch(tmp_path):
    async with Server() as server, bench(tmp_path, server, SLOW) as b:
        server.release.clear()
        await b.outbox.send_batch("k", "a", "n", many(60))
        await until(lambda: server.open == 1)
        await b.outbox.submit([make("+461")])
        server.release.set()
        await until(lambda: b.states() == {"accepted": 61}, 18)
        at = [one["destinations"] for one in server.bodies].index(["+461"])
        assert at <= 3


@played
async def test_two_batches_share(tmp_path):
    async with Server() as server, bench(tmp_path, server, SLOW) as b:
        b.outbox.pause("a")
        for key, first in (("one", 0), ("two", 1000)):
            await b.outbox.send_batch(key, "a", key, many(40, key, first))
        b.outbox.resume("a")
        await until(lambda: b.states() == {"accepted": 80}, 18)
        half = [one["destinations"][0] for one in server.bodies][:40]
        assert 10 <= sum(number >= "+46700001000" for number in half) <= 30


@played
async def test_a_batch_is_paused_and_goes_on(tmp_path):
    async with Server() as server, bench(tmp_path, server, SLOW) as b:
        server.release.clear()
        await b.outbox.send_batch("k", "a", "n", many(30))
        await until(lambda: server.open == 1)
        assert b.outbox.pause_batch("k")
        server.release.set()
        await until(lambda: b.states()["accepted"] == 1)
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states()["accepted"] == 2)
        assert len(server.bodies) == 2
        assert [one.key for one in b.reader.unfinished_batches()] == ["k"]
        assert b.outbox.resume_batch("k")
        assert not b.outbox.resume_batch("k")
        await until(lambda: b.states() == {"accepted": 31})


@played
async def test_cancelled_is_what_has_not_left(tmp_path):
    async with Server() as server, bench(tmp_path, server, SLOW) as b:
        server.release.clear()
        await b.outbox.send_batch("k", "a", "n", many(1200))
        await until(lambda: server.open == 1)
        assert await b.outbox.cancel("k") == 1199
        server.release.set()
        await until(lambda: b.states() == {"accepted": 1, "cancelled": 1199})
        assert len(server.bodies) == 1


@played
async def test_cancelled_while_it_is_written_nothing_of_it_stays_waiting(tmp_path):
    release = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slowly():
        yield from many(100)
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result()
        yield from many(30, first=100)

    async with Server() as server, bench(tmp_path, server) as b:
        sending = asyncio.create_task(b.outbox.send_batch("k", "a", "n", slowly()))
        await until(lambda: b.reader.read_batch("k") and b.reader.read_batch("k").total == 100)
        assert await b.outbox.cancel("k") == 100
        release.set()
        await sending
        assert b.states() == {"cancelled": 130}
        assert server.bodies == []


@played
async def test_a_held_account_holds_its_batches_and_lets_them_go(tmp_path):
    async with Server() as server, bench(tmp_path, server, SLOW) as b:
        b.outbox.pause("a")
        await b.outbox.send_batch("k", "a", "n", many(5))
        assert b.states() == {"held": 5}
        b.outbox.pause_batch("k")
        b.outbox.resume("a")
        assert b.states() == {"waiting": 5}
        b.outbox.resume_batch("k")
        await until(lambda: b.states() == {"accepted": 5})


def written(path, complete, pause=False):
    journal = Journal.open(path)
    journal.batches.begin("k", "a", "Spring")
    journal.add_requests(list(many(10)))
    if complete:
        journal.batches.complete("k")
    if pause:
        journal.batches.pause("k")
    journal.close()


@played
async def test_a_pause_outlives_a_restart(tmp_path):
    written(tmp_path / "journal.db", complete=True, pause=True)
    async with Server() as server, bench(tmp_path, server) as b:
        b.journal.recover()
        await b.outbox.submit([make("+461")])
        await until(lambda: b.states() == {"accepted": 1, "waiting": 10})
        b.outbox.resume_batch("k")
        await until(lambda: b.states() == {"accepted": 11})


def test_half_a_batch_never_leaves(tmp_path):
    path = tmp_path / "journal.db"
    written(path, complete=False)
    journal = Journal.open(path)
    assert journal.due(1e12, 100) == []
    journal.recover()
    reader = journal.reader()
    rows = reader.page(Filter())
    assert {row.shown for row in rows} == {"cancelled"}
    assert "Composer ended before" in reader.detail(rows[0].id).history[-1].note
    batch = reader.read_batch("k")
    assert batch is not None
    assert batch.state == "cancelled"
    reader.close()
    journal.close()


def test_a_cancel_that_was_cut_off_is_finished(tmp_path):
    path = tmp_path / "journal.db"
    written(path, complete=True)
    journal = Journal.open(path)
    journal.batches.stop("k")
    assert journal.due(1e12, 100) == []
    journal.close()
    journal = Journal.open(path)
    journal.recover()
    reader = journal.reader()
    assert reader.batch("k") == {"cancelled": 10}
    reader.close()
    journal.close()


def test_the_same_words_to_the_same_number_are_found(tmp_path):
    from composer.store.repeats import QUIET, content_of

    now = [1_000_000.0]
    journal = Journal.open(tmp_path / "journal.db", clock=lambda: now[0])

    def request(text, number="+461"):
        ref_id = new_ref_id("tested")
        body = {"refId": ref_id, "source": "+460", "messages": [{"text": text}]}
        return NewRequest(ref_id, "a", json.dumps(body), "+460", (number,))

    (one,) = journal.add_requests([request("Hi")])
    journal.mark_sending(one)
    journal.mark_failed(one, "uncertain", "It may have been sent", "")
    (other,) = journal.add_requests([request("Cancelled")])
    journal.cancel_request(other)
    reader = journal.reader()

    def found(text, number="+461", account="a"):
        content = content_of({"source": "+460", "messages": [{"text": text}]})
        return reader.repeats(account, [(number, content)], now[0])

    now[0] += 60
    (repeat,) = found("Hi")
    assert (repeat.shown, repeat.safe_from) == ("uncertain", 1_000_000.0 + QUIET)
    assert found("Hi", "+462") == found("Hello") == found("Hi", account="b") == []
    assert found("Cancelled") == []
    now[0] -= 3600  # a clock that was set back does not make it wait for ever
    (repeat,) = found("Hi")
    assert repeat.safe_from == now[0] + QUIET
    now[0] += 3600 + QUIET
    assert found("Hi") == []
    reader.close()
    journal.close()
