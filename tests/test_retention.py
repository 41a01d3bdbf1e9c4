"""What is old goes out of a real journal and nothing else does; what a person asks to be forgotten is nowhere any more."""

import asyncio
import json
import os
from itertools import pairwise
from types import SimpleNamespace

import apsw
import pytest

from composer.delivery.status import Status
from composer.retention import Retention, Trust
from composer.store.backups import back_up, backups
from composer.store.faults import JournalError
from composer.store.journal import Filter, NewRequest
from composer.store.pruning import Pruning
from composer.store.schema import open_journal
from composer.store.space import INCREMENTAL
from tests.journals import NEWEST, fill
from tests.people import ANNA, OURS, START, World, moment

DAY = 86_400.0
BO = "+46709999999"


@pytest.fixture
def world(tmp_path):
    one = World(tmp_path / "journal.db")
    yield one
    one.close()


def retention(world):
    changes = []
    return Retention(world.journal, lambda: changes.append(1), lambda: world.now)


def prune(world, days):
    async def scene():
        one = retention(world)
        one.keep(days)
        return await one.prune()

    return asyncio.run(scene())


def amount(world, days):
    async def scene():
        return await retention(world).amount(days)

    return asyncio.run(scene())


def forget(world, number):
    async def scene():
        return await retention(world).forget(number)

    return asyncio.run(scene())


def rows(world):
    reader = world.journal.reader()
    try:
        return {row.summary: row.shown for row in reader.page(Filter())}
    finally:
        reader.close()


def counted(world):
    reader = world.journal.reader()
    try:
        return {word: count for word, count in reader.counts(Filter()).items() if count}
    finally:
        reader.close()


def write_down(world, text, to=(ANNA,), state="waiting"):
    body = {"destinations": list(to), "messages": [{"type": "text", "text": {"body": text}}]}
    world.now += 1
    (request,) = world.journal.add_requests(
        [
            NewRequest(
                f"r-{text}", "a", json.dumps(body), OURS, tuple(to), "text", (text,), f"b-{text}"
            )
        ]
    )
    if state != "waiting":
        world.journal.mark_sending(request)
    if state == "uncertain":
        world.journal.mark_failed(request, "uncertain", "No answer", "It may have been sent.")
    if state == "accepted":
        ids = tuple(f"id-{text}-{place}" for place in range(len(to)))
        world.journal.mark_accepted(
            request, SimpleNamespace(status=200, message_ids=ids, body="{}")
        )
    return request


def everything(world):
    """All text in all tables, the trigrams of the searches aside."""
    tables = [row[0] for row in world.journal._db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%' AND name NOT LIKE 'sqlite%'"
    )]  # fmt: skip
    return "\n".join(
        str(row) for name in tables for row in world.journal._db.execute(f"SELECT * FROM {name}")
    )


class TestWhatIsOld:
    def test_it_goes_with_its_reports_and_nothing_else_does(self, world):
        world.sends("old")
        world.says("an old answer")
        world.now += 100 * DAY
        world.sends("new", to=BO)
        world.says("a new question", source=BO)
        told = amount(world, 90)
        assert (told.messages, told.reports, told.received, told.staying) == (1, 1, 1, 0)
        gone = prune(world, 90)
        assert (gone.messages, gone.callbacks) == (1, 1)
        assert rows(world) == {"new": "delivered"}
        assert counted(world) == {"delivered": 1}
        assert world.people() == ["46709999999"]
        assert world.people("old answer") == []
        assert amount(world, 90).nothing
        assert "old" not in everything(world)

    def test_what_is_under_way_or_uncertain_stays_however_old(self, world):
        for state in ("waiting", "sending", "uncertain", "accepted"):
            write_down(world, state, state=state)
        world.journal.hold("b", "Wait", "…")
        world.now += 20 * DAY
        assert amount(world, 7).nothing
        assert amount(world, 7).staying == 4
        prune(world, 7)
        assert set(rows(world)) == {"waiting", "sending", "uncertain", "accepted"}
        world.now += 20 * DAY  # WhatsApp does not deliver any more what it has had for a month
        prune(world, 7)
        assert set(rows(world)) == {"waiting", "sending", "uncertain"}

    def test_a_conversation_shows_what_is_left_of_it(self, world):
        write_down(world, "may have come", state="uncertain")
        world.says("long ago")
        world.now += 100 * DAY
        prune(world, 90)
        (left,) = world.look.conversations().rows
        assert (left.last_line, left.last_incoming, left.unread) == ("may have come", False, 0)
        assert world.look.heard("a", OURS, [ANNA])[ANNA].last == 0.0

    def test_what_comes_later_is_news_though_the_newest_callback_went(self, world):
        world.says("long ago")
        world.journal.mark_read(1, 1)
        world.now += 100 * DAY
        prune(world, 90)
        world.says("again")
        (row,) = world.look.conversations().rows
        assert (row.unread, row.last_line) == (1, "again")
        assert world.journal.mark_read(row.id, world.lines()[-1].key.id)
        assert world.look.unread() == 0

    def test_reports_of_strangers_go_too(self, world):
        body = json.dumps({"messageId": "x", "refId": "y", "messageIndex": 0, "resultCode": 112003})
        event = SimpleNamespace(cursor="s", gate="g", received=moment(world.now), body=body)
        world.journal.apply_events("a", "e", [event], "s")
        assert counted(world) == {"elsewhere": 1}
        world.now += 100 * DAY
        assert amount(world, 90).strangers == 1
        prune(world, 90)
        assert counted(world) == {}
        assert "112003" not in everything(world)

    def test_files_beside_the_journal_go_when_they_are_old(self, world):
        old = world.path.with_name(f"{world.path.name}.version-5")
        old.write_bytes(b"as it was")
        os.utime(old, (world.now, world.now))
        world.sends("old")
        prune(world, 90)
        assert old.exists()
        world.now += 100 * DAY
        prune(world, 90)
        assert not old.exists()

    def test_other_days_end_what_is_being_removed(self, world):
        for text in ("a", "b"):
            world.sends(text)
        world.now += 100 * DAY

        async def scene():
            one = retention(world)
            one.keep(90)
            task = asyncio.create_task(one.prune())
            one.keep(0)
            return await task

        assert asyncio.run(scene()).messages == 0
        assert len(rows(world)) == 2


def test_a_large_journal_loses_what_is_old_bit_by_bit_and_gives_the_space_back(tmp_path):
    path = tmp_path / "journal.db"
    fill(path, 6_000, reports=2)
    world = World(path)
    world.now, days = NEWEST + 7 * DAY, 7  # all but the newest day
    before = path.stat().st_size
    told = amount(world, days)
    steps = []
    step = Retention._step

    async def measured(self, do):
        steps.append(world.journal._db.total_changes())
        return await step(self, do)

    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("composer.retention._REST", 0.0)
            patch.setattr("composer.retention._WORTH", 0)
            patch.setattr(Retention, "_step", measured)
            gone = prune(world, days)
        assert gone.messages == told.messages > 1_000
        assert amount(world, days).nothing
        assert sum(counted(world).values()) == 6_000 - gone.messages
        # A step is short because it does little: 25 requests with all that belongs to them.
        assert max(after - ahead for ahead, after in pairwise(steps)) < 2_000
        world.journal._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert path.stat().st_size < before * 0.9
        assert world.journal._db.execute("PRAGMA integrity_check").get == "ok"
        assert world.journal._db.execute("PRAGMA foreign_key_check").fetchall() == []
        outcomes = world.journal._db.execute("SELECT coalesce(sum(n), 0) FROM outcomes").get
        assert outcomes == 6_000 - gone.messages
    finally:
        world.close()


def test_a_file_of_an_older_composer_is_written_anew_once_much_of_it_is_free(tmp_path):
    path = tmp_path / "journal.db"
    db, _ = open_journal(path)
    db.pragma("journal_mode", "DELETE")
    db.pragma("auto_vacuum", 0)
    db.execute("VACUUM")
    db.execute("CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(10000000)); DROP TABLE big")
    assert db.pragma("auto_vacuum") == 0
    db.close()
    before = path.stat().st_size
    db, note = open_journal(path)
    assert note is None
    assert db.pragma("auto_vacuum") == INCREMENTAL
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()
    assert path.stat().st_size < before / 5


class TestTrust:
    """A clock that is set ahead makes nothing old."""

    def scene(self, away):
        self.wall, self.steady = START + away, 100.0
        return Trust(START, lambda: self.wall, lambda: self.steady)

    def go_on(self, seconds):
        self.wall += seconds
        self.steady += seconds

    def test_after_some_days_off_it_is_believed_at_once(self):
        assert self.scene(10 * DAY)()

    def test_after_years_it_must_go_on_for_a_day(self):
        trust = self.scene(800 * DAY)
        assert not trust()
        self.go_on(DAY)
        assert trust()

    def test_a_leap_is_not_believed_before_a_day_is_over(self):
        trust = self.scene(60.0)
        self.go_on(3_600)
        assert trust()
        self.wall += 700 * DAY
        assert not trust()
        self.go_on(3_600)
        assert not trust()
        self.wall -= 700 * DAY  # put right again: that is a leap, too
        assert not trust()
        self.go_on(DAY)
        assert trust()

    def test_the_journal_knows_when_composer_was_last_at_work(self, world):
        pruning = world.journal.part(Pruning)
        assert pruning.last_seen() == 0.0
        write_down(world, "now")
        assert pruning.last_seen() == world.now
        world.says("later")
        assert pruning.last_seen() == world.now


class TestForgetting:
    def test_all_of_a_number_is_removed_and_said(self, world):
        world.sends("to Anna")
        world.says("from Anna")
        write_down(world, "not sent yet")
        write_down(world, "perhaps sent", state="uncertain")
        world.sends("to Bo", to=BO)
        known = forget(world, "+46 70-123 45 67")
        assert (known.sent, known.reports, known.received) == (3, 1, 1)
        assert (known.open, known.uncertain, known.staying) == (1, 1, 0)
        assert rows(world) == {"to Bo": "delivered"}
        assert counted(world) == {"delivered": 1}
        assert world.people() == []
        assert "46701234567" not in everything(world)
        assert "Anna" not in everything(world)
        assert forget(world, ANNA).nothing

    def test_it_is_in_no_file_beside_the_journal_either(self, world):
        world.sends("Dear Anna Andersson")
        world.journal._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        back_up(world.path, START - 3 * DAY)
        old = world.path.with_name(f"{world.path.name}.version-5")
        old.write_bytes(world.path.read_bytes())
        forget(world, ANNA)
        (copy,) = backups(world.path)
        world.journal._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        for file in (copy, world.path):
            assert b"46701234567" not in file.read_bytes()
            assert b"Andersson" not in file.read_bytes()
        assert not old.exists()

    def test_of_a_request_to_several_only_their_part_goes(self, world):
        write_down(world, "to both", to=(ANNA, BO), state="accepted")
        forget(world, ANNA)
        assert rows(world) == {"to both": "queued"}
        assert "46701234567" not in everything(world)
        reader = world.journal.reader()
        (row,) = reader.page(Filter())
        assert json.loads(reader.detail(row.id).body)["destinations"] == [BO]
        reader.close()
        report = {
            "messageId": "id-to both-1",
            "refId": "r-to both",
            "messageIndex": 0,
            "resultCode": 112003,
        }
        event = SimpleNamespace(
            cursor="n", gate="g", received=moment(world.now), body=json.dumps(report)
        )
        world.journal.apply_events("a", "e", [event], "n")
        assert rows(world) == {"to both": Status.DELIVERED.value}

    def test_what_goes_to_others_too_and_has_not_left_stays_and_is_said(self, world):
        write_down(world, "soon", to=(ANNA, BO))
        assert forget(world, ANNA).staying == 1
        assert set(rows(world)) == {"soon"}

    def test_late_reports_and_a_relay_that_begins_anew_bring_nothing_back(self, world):
        world.sends("to Anna")
        said = world.says("from Anna")
        at, request = world.now, "r" + str(START + 1)
        forget(world, ANNA)
        late = {
            "messageId": "id-" + request,
            "refId": request,
            "messageIndex": 0,
            "resultCode": 112007,
        }
        events = [
            SimpleNamespace(cursor=f"z{place}", gate="g", received=moment(at), body=body)
            for place, body in enumerate((json.dumps(late), said))
        ]
        world.journal.apply_events("a", "another epoch", events, "z")
        assert counted(world) == {}
        assert world.people() == []
        world.says("something new")
        assert world.people() == ["46701234567"]

    def test_a_part_of_a_number_is_refused(self, world):
        for text in ("4670", "Anna", ""):
            with pytest.raises(JournalError, match="whole number"):
                forget(world, text)


def test_a_crash_in_between_leaves_a_sound_journal(world):
    """Each step is a transaction: what is not committed is not gone."""
    world.sends("old")
    world.now += 100 * DAY
    one = apsw.Connection(str(world.path))
    one.execute("BEGIN IMMEDIATE")  # somebody else holds the file: the step cannot be
    world.journal._db.set_busy_timeout(1)
    with pytest.raises(JournalError):
        prune(world, 90)
    one.execute("ROLLBACK")
    one.close()
    assert rows(world) == {"old": "delivered"}
    assert world.journal._db.pragma("foreign_keys") == 1
