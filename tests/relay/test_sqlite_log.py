"""The log on SQLite: power cuts, pruning."""

import asyncio
import random

import apsw
import pytest

from composer.relay import schema, sqlite_log, steady
from composer.relay.errors import CursorGoneError
from composer.relay.events import Keys, NewEvent
from composer.relay.sqlite_log import SqliteLog
from tests.relay.power import power_cuts


def events(*bodies):
    return [NewEvent(body, Keys(ref_id=body)) for body in bodies]


async def bodies(log, gates=None, after=None):
    found = []
    while True:
        page = await log.read_after(gates, after, 100)
        found += [event.body for event in page.events]
        after = page.next
        if not page.more:
            return found


@pytest.mark.parametrize("seed", range(3))
def test_what_was_stored_survives_a_power_cut(tmp_path, seed):
    assert sum(power_cuts(tmp_path, random.Random(seed), commits=160)) > 0


class Clocks:
    """The computer's clock, which can be set, and the one that only running moves. In milliseconds."""

    def __init__(self):
        self.wall = 1_700_000_000_000
        self.running = 5_000

    def let_pass(self, milliseconds):
        self.wall += milliseconds
        self.running += milliseconds


@pytest.fixture
def clocks(monkeypatch):
    made = Clocks()
    monkeypatch.setattr(steady, "wall_clock", lambda: made.wall)
    monkeypatch.setattr(steady, "running_clock", lambda: made.running)
    return made


HOUR, DAY = 3_600_000, 86_400_000


def test_pruning_takes_the_old_and_leaves_the_new(tmp_path, clocks, monkeypatch):
    monkeypatch.setattr(sqlite_log, "PRUNE_ROWS", 2)

    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1", "2", "3", "4", "5"))
        await log.quarantine("a", b"odd", "why")
        cursors = [event.cursor for event in (await log.read_after(None, None, 9)).events]
        clocks.let_pass(HOUR)
        await log.append("a", events("6"))
        await log.quarantine("a", b"odd", "why")
        assert await log.prune(HOUR + 1) == 0
        assert await log.prune(HOUR) == 5
        assert await bodies(log) == ["6"]
        assert (await log.census()).quarantined == 1
        assert await bodies(log, after=cursors[4]) == ["6"]
        with pytest.raises(CursorGoneError) as gone:
            await log.read_after(None, cursors[3], 9)
        assert gone.value.oldest == cursors[4]
        await log.close()

    asyncio.run(main())


@pytest.mark.parametrize("jump", [730 * DAY, -730 * DAY])
def test_a_clock_that_jumps_deletes_nothing_and_keeps_nothing_for_ever(tmp_path, clocks, jump):
    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1"))
        clocks.wall += jump
        await log.append("a", events("2"))
        assert await log.prune(30 * DAY) == 0
        clocks.wall -= jump
        await log.append("a", events("3"))
        assert await log.prune(30 * DAY) == 0
        assert await bodies(log) == ["1", "2", "3"]
        clocks.let_pass(30 * DAY)
        assert await log.prune(30 * DAY) == 3
        await log.close()

    asyncio.run(main())


def test_a_clock_that_is_wrong_at_the_start_deletes_nothing(tmp_path, clocks):
    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1"))
        await log.close()
        clocks.wall += 730 * DAY
        log = await SqliteLog.open(tmp_path / "relay.db")
        # Away for two years, by the clock: a day of it is believed.
        assert await log.prune(1 * DAY + 1) == 0
        assert await log.prune(1 * DAY) == 1
        await log.close()

    asyncio.run(main())


def test_time_away_counts_and_a_clock_set_back_does_not(tmp_path, clocks):
    async def main():
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("1"))
        await log.close()
        clocks.wall += HOUR
        clocks.running = 0  # the computer was started anew
        log = await SqliteLog.open(tmp_path / "relay.db")
        await log.append("a", events("2"))
        assert await log.prune(HOUR + 1) == 0
        await log.close()
        clocks.wall -= 5 * HOUR
        log = await SqliteLog.open(tmp_path / "relay.db")
        assert await log.prune(HOUR + 1) == 0
        assert await log.prune(HOUR) == 1
        assert await bodies(log) == ["2"]
        await log.close()

    asyncio.run(main())


def test_events_of_an_older_relay_age_by_the_clock_they_came_by(tmp_path, clocks):
    path = tmp_path / "relay.db"
    old = apsw.Connection(str(path))
    old.execute(schema._MIGRATIONS[0])
    old.execute("INSERT INTO meta VALUES ('old'); INSERT INTO runs VALUES ('run', 0)")
    old.execute(
        "INSERT INTO events (gate, received, body) VALUES ('a', ?, '1')", (clocks.wall - HOUR,)
    )
    old.pragma("application_id", schema.APPLICATION_ID)
    old.pragma("user_version", 1)
    old.close()
    apsw.Connection(f"{path}.owner").close()

    async def main():
        log = await SqliteLog.open(path)
        assert log.epoch == "old"
        await log.append("a", events("2"))
        assert await log.prune(HOUR + 1) == 0
        assert await log.prune(HOUR) == 1
        await log.close()

    asyncio.run(main())


@pytest.mark.parametrize("restored", ["older", "foreign", "elsewhere", "gone", "same"])
def test_a_restored_backup_has_an_epoch_of_its_own(tmp_path, restored, caplog):
    path, owner = tmp_path / "relay.db", tmp_path / "relay.db.owner"

    async def epoch(path, *stored):
        log = await SqliteLog.open(path)
        for body in stored:
            await log.append("a", events(body))
        await log.close()
        return log.epoch

    async def main():
        first = await epoch(path, "1")
        backup = path.read_bytes()
        assert await epoch(path, "2") == first
        if restored == "older":
            path.write_bytes(backup)
        elif restored == "foreign":
            await epoch(tmp_path / "other.db", "3")
            path.write_bytes((tmp_path / "other.db").read_bytes())
        elif restored == "elsewhere":
            owner.unlink()
        elif restored == "gone":
            path.unlink()
        again = await epoch(path, "4")
        assert (again == first) == (restored == "same")
        assert bool(caplog.records) == (restored != "same")
        assert await epoch(path) == again

    asyncio.run(main())
