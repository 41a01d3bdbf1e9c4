"""What every store of the relay must do. A backend is put through it by a class that says how to open one:

class TestMine(DurableEventLogConformance):
    def open(self, folder):
        return MyLog.open(...)
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from composer.relay.errors import CursorGoneError
from composer.relay.events import EventLog, Gates, Keys, NewEvent, Query

HOUR = 3_600_000


def event(body: str, **keys: str | None) -> NewEvent:
    return NewEvent(body, Keys(**keys))


async def bodies(log: EventLog, gates: Gates = None, after: str | None = None, limit=3):
    """Everything behind a cursor, page by page."""
    found: list[str] = []
    while True:
        page = await log.read_after(gates, after, limit)
        found += [one.body for one in page.events]
        assert len(page.events) <= limit
        after = page.next
        if not page.more:
            return found


class EventLogConformance:
    """See the module."""

    def open(self, folder: Path) -> Awaitable[EventLog]:
        """A log on this folder; opened again after it was closed, it is the same."""
        raise NotImplementedError

    @pytest.fixture
    def run(self, tmp_path: Path):
        """Run a trial on an open log, which is closed after it."""

        def run(trial: Callable[[EventLog], Awaitable[None]]) -> None:
            async def main() -> None:
                async with self._opened(tmp_path) as log:
                    await trial(log)

            asyncio.run(main())

        return run

    @asynccontextmanager
    async def _opened(self, folder: Path) -> AsyncIterator[EventLog]:
        log = await self.open(folder)
        try:
            yield log
        finally:
            await log.close()

    def test_what_was_appended_is_read_in_order_once(self, run):
        async def trial(log):
            await log.append("a", [event("1"), event("2")])
            await log.append("b", [event("3")])
            await log.append("a", [event("4")])
            assert await bodies(log) == ["1", "2", "3", "4"]
            assert await bodies(log, limit=100) == ["1", "2", "3", "4"]

        run(trial)

    def test_an_event_keeps_its_text_its_gate_and_its_time(self, run):
        body = '{"a": 1.0,\n "a": "å\U0001f600"}'

        async def trial(log):
            await log.append("a", [event(body)])
            (one,) = (await log.read_after(None, None, 9)).events
            assert (one.gate, one.body) == ("a", body)
            assert one.received > 1_700_000_000_000

        run(trial)

    def test_every_cursor_reads_on_behind_its_event(self, run):
        async def trial(log):
            await log.append("a", [event(str(number)) for number in range(5)])
            events = (await log.read_after(None, None, 9)).events
            for position, one in enumerate(events):
                rest = [str(number) for number in range(position + 1, 5)]
                assert await bodies(log, after=one.cursor) == rest

        run(trial)

    def test_the_next_cursor_moves_without_events_too(self, run):
        async def trial(log):
            start = (await log.read_after(frozenset("a"), None, 9)).next
            await log.append("b", [event("1")])
            later = await log.read_after(frozenset("a"), start, 9)
            assert (later.events, later.more) == ((), False)
            await log.append("a", [event("2")])
            assert await bodies(log, frozenset("a"), later.next) == ["2"]
            assert await bodies(log, None, start) == ["1", "2"]

        run(trial)

    @pytest.mark.parametrize("cursor", ["", "nonsense", "0", "é", "Z" * 500, "AAAA.1"])
    def test_a_cursor_of_nobody_reads_from_the_start(self, run, cursor):
        async def trial(log):
            await log.append("a", [event("1")])
            assert await bodies(log, after=cursor) == ["1"]

        run(trial)

    def test_gates_are_kept_apart_in_reading_and_in_looking_up(self, run):
        async def trial(log):
            for number in range(8):
                gate = "ab"[number % 2]
                await log.append(gate, [event(f"{gate}{number}", ref_id="r", message_id="m")])
            for query in (Query(), Query(ref_id="r"), Query(message_id="m")):
                for gates in (frozenset("a"), frozenset("b"), frozenset("ab"), frozenset(), None):
                    page = await log.look_up(gates, query, None, 99)
                    assert {one.gate for one in page.events} == set(
                        "ab" if gates is None else gates
                    )
            assert await bodies(log, frozenset("b")) == ["b1", "b3", "b5", "b7"]
            assert await bodies(log, frozenset()) == []
            assert await bodies(log, frozenset("c")) == []

        run(trial)

    def test_look_ups_match_every_key_that_is_asked_for(self, run):
        async def trial(log):
            await log.append("a", [event("1", ref_id="r", message_id="m", source="46700")])
            await log.append("a", [event("2", ref_id="r", destination="46700")])
            await log.append("a", [event("3", message_id="m", source="46799")])

            async def found(**query):
                page = await log.look_up(None, Query(**query), None, 9)
                return [one.body for one in page.events]

            assert await found(ref_id="r") == ["1", "2"]
            assert await found(message_id="m") == ["1", "3"]
            assert await found(number="+46 700") == ["1", "2"]
            assert await found(ref_id="r", message_id="m", number="46700") == ["1"]
            assert await found(ref_id="") == []
            assert await found(number="+") == []
            first = await log.look_up(None, Query(ref_id="r"), None, 1)
            assert first.more
            second = await log.look_up(None, Query(ref_id="r"), first.next, 1)
            assert [one.body for one in second.events] == ["2"]

        run(trial)

    def test_what_is_pruned_is_told_to_who_has_not_read_it(self, run):
        async def trial(log):
            await log.append("a", [event(str(number)) for number in range(5)])
            await log.append("b", [event("other")])
            cursors = [one.cursor for one in (await log.read_after(None, None, 9)).events]
            start = cursors[0]
            assert await log.prune(HOUR) == 0
            assert await log.prune(0) == 6
            await log.append("a", [event("new")])
            with pytest.raises(CursorGoneError) as gone:
                await log.read_after(frozenset("a"), start, 9)
            assert await bodies(log, frozenset("a"), gone.value.oldest) == ["new"]
            assert await bodies(log, after=cursors[5]) == ["new"]
            assert await bodies(log) == ["new"]
            # Nothing of this gate went behind that cursor.
            assert await bodies(log, frozenset("c"), start) == []

        run(trial)

    def test_numbers_of_pruned_events_are_not_used_again(self, run):
        async def trial(log):
            await log.append("a", [event("1")])
            (old,) = (await log.read_after(None, None, 9)).events
            await log.prune(0)
            await log.append("a", [event("2")])
            (new,) = (await log.read_after(None, None, 9)).events
            assert new.cursor != old.cursor
            assert await bodies(log, after=old.cursor) == ["2"]

        run(trial)

    def test_odd_bodies_are_counted_and_read_by_nobody(self, run):
        async def trial(log):
            await log.quarantine("a", b"\xff\x00", "no text")
            assert await bodies(log) == []
            assert (await log.census()).quarantined == 1
            await log.prune(0)
            assert (await log.census()).quarantined == 0

        run(trial)

    def test_the_census_knows_the_newest_number_and_the_oldest_event(self, run):
        async def trial(log):
            assert ((await log.census()).last, (await log.census()).oldest) == (0, None)
            await log.append("a", [event("1"), event("2")])
            census = await log.census()
            assert census.last == 2
            assert census.oldest > 1_700_000_000_000
            await log.prune(0)
            assert ((await log.census()).last, (await log.census()).oldest) == (2, None)

        run(trial)

    def test_a_live_reader_misses_nothing_of_many_senders(self, run):
        """The trap of logs with serial numbers: a number given but not committed is overtaken, and read by nobody."""

        async def trial(log):
            async def send(sender):
                for number in range(30):
                    await log.append("ab"[number % 2], [event(f"{sender}-{number}")])
                    if random.random() < 0.3:
                        await asyncio.sleep(0)

            sending = asyncio.gather(*(send(sender) for sender in range(8)))
            seen: list[str] = []
            after = None
            while len(seen) < 240:
                await asyncio.sleep(0)
                all_sent = sending.done()
                page = await log.read_after(None, after, 7)
                seen += [one.body for one in page.events]
                after = page.next
                assert page.events or not all_sent, "events are missing"
            await sending
            assert seen == await bodies(log, limit=99)
            assert len(set(seen)) == 240
            for sender in range(8):
                own = [body for body in seen if body.startswith(f"{sender}-")]
                assert own == [f"{sender}-{number}" for number in range(30)]

        run(trial)

    def test_two_stores_have_two_epochs(self, tmp_path):
        async def main() -> None:
            folders = [tmp_path / name for name in ("one", "two")]
            async with self._opened(folders[0]) as one, self._opened(folders[1]) as two:
                assert one.epoch != two.epoch
                await one.append("a", [event("1")])
                await two.append("a", [event("2")])
                left = (await one.read_after(None, None, 9)).next
                assert await bodies(two, after=left) == ["2"]

        asyncio.run(main())


class DurableEventLogConformance(EventLogConformance):
    """For stores that last, as all have to that a relay runs with."""

    def test_what_was_stored_is_there_when_it_is_opened_again(self, tmp_path):
        async def main() -> None:
            async with self._opened(tmp_path) as log:
                await log.append("a", [event("1"), event("2")])
                first = (await log.read_after(None, None, 1)).next
                epoch = log.epoch
            async with self._opened(tmp_path) as again:
                assert again.epoch == epoch
                assert await bodies(again, after=first) == ["2"]
                await again.append("a", [event("3")])
                assert await bodies(again, after=first) == ["2", "3"]

        asyncio.run(main())
