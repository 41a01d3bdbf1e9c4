"""Conversations in a real journal: what comes in is put under them once, paged, found, quoted and marked as read."""

import json
from types import SimpleNamespace

import apsw
import pytest

from composer.delivery.window import State, window
from composer.store.inbound import number_key
from composer.store.schema import MIGRATIONS, open_journal
from tests.people import ANNA, OURS, World, moment


@pytest.fixture
def world(tmp_path):
    one = World(tmp_path / "journal.db")
    yield one
    one.close()


def test_what_comes_in_is_under_its_conversation(world):
    world.says("First")
    world.says("Second, and the last")
    world.says("Somebody else", source="+46709999999")
    rows = world.look.conversations().rows
    assert [(row.number, row.last_line, row.unread) for row in rows] == [
        ("46709999999", "Somebody else", 1),
        ("46701234567", "Second, and the last", 2),
    ]
    assert {row.own_number for row in rows} == {"46000000000"}
    assert world.look.unread() == 3


def test_the_same_message_through_two_accounts_is_one(world):
    body = world.says("Once")
    event = SimpleNamespace(cursor="x", gate="other", received=moment(world.now), body=body)
    world.journal.apply_events("b", "e", [event], "x")
    assert [row.unread for row in world.look.conversations().rows] == [1]
    assert len(world.lines()) == 1


def test_examples_that_share_their_ids_are_not_one(world):
    for text in ("One", "Two"):
        world.says(text, messageId="same", providerMessageId="same")
    assert [line.content.text for line in world.lines()] == ["One", "Two"]


def test_numbers_are_one_however_they_are_written(world):
    for source in ("+46701234567", "46701234567", " +46 70 123-45 67"):
        world.says(source=source)
    assert world.people() == ["46701234567"]
    assert number_key("SE.abc123") == "SE.abc123"


def test_ours_stand_among_theirs_in_the_order_of_time(world):
    world.says("Is it open?")
    world.sends("Until six", wa_id="wamid.out")
    context = {"source": OURS, "id": "wamid.out"}
    world.says(message={"contentType": "TEXT", "text": "Thanks", "context": context})
    lines = world.lines()
    assert [(line.key.incoming, line.content.text, line.shown) for line in lines] == [
        (True, "Is it open?", ""),
        (False, "Until six", "delivered"),
        (True, "Thanks", ""),
    ]
    quote = lines[2].quote
    assert quote is not None
    assert (quote.text, quote.line) == ("Until six", lines[1].key)
    assert json.loads(lines[1].raw)["text"]["body"] == "Until six"


def test_what_is_sent_is_the_newest_line(world):
    world.says("Hello")
    world.says("Hello too", source="+46709999999")
    world.sends("To Anna")
    (row, other) = world.look.conversations().rows
    assert (row.number, row.last_line, row.last_incoming) == ("46701234567", "To Anna", False)
    assert other.last_incoming


def test_an_answer_to_what_is_not_here_says_so(world):
    context = {"source": OURS, "id": "wamid.elsewhere"}
    world.says(message={"contentType": "TEXT", "text": "Yes", "context": context})
    (line,) = world.lines()
    assert line.quote is not None
    assert line.quote.line is None


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_hold_every_line_once_in_order(world, limit):
    for number in range(7):
        world.says(f"in {number}")
        if number % 3:
            world.sends(f"out {number}")
    world.says("late", at=world.now - 5.5)
    lines = world.lines(limit)
    assert len({line.key for line in lines}) == len(lines) == 12
    assert [line.at for line in lines] == sorted(line.at for line in lines)


def test_conversations_are_paged(world):
    for number in range(7):
        world.says(source=f"+4670{number:07d}")
    found, before = [], None
    while True:
        page = world.look.conversations("", before, 3)
        found += [row.number for row in page.rows]
        before = page.before
        if before is None:
            break
    assert found == [f"4670{number:07d}" for number in reversed(range(7))]


def test_a_text_is_found_by_words_and_by_number(world):
    world.says("Where is my parcel?")
    world.says("Öppet idag", source="+46709999999")
    world.says("nothing", source="+46708888888")
    assert world.people("parcel") == ["46701234567"]
    assert world.people("my where") == ["46701234567"]
    assert world.people("öppet") == ["46709999999"]
    assert world.people("+46 70 888") == ["46708888888"]
    assert world.people("+4670888") == ["46708888888"]
    assert world.people("is") == ["46701234567"]
    assert world.people("46708888888") == ["46708888888"]
    assert world.people("0708888888") == ["46708888888"]
    assert world.people('"') == []
    assert world.people("parcelx") == []
    assert world.people("celpar") == []
    assert world.people("parcel idag") == []


def test_a_word_is_found_however_far_back_in_a_message_it_stands(world):
    world.says("long " * 400 + "needle")
    assert world.people("needle") == ["46701234567"]
    assert world.people("needles") == []


def test_found_conversations_are_paged_once_each(world):
    for number in range(6):
        for _ in range(3):
            world.says("parcel", source=f"+4670{number:07d}")
    found, before = [], None
    while True:
        page = world.look.conversations("parcel", before, 2)
        found += [row.number for row in page.rows]
        before = page.before
        if before is None:
            break
    assert list(dict.fromkeys(found)) == [f"4670{number:07d}" for number in reversed(range(6))]


def test_what_was_seen_is_read_and_what_came_meanwhile_is_not(world):
    world.says("One")
    world.says("Two")
    (row,) = world.look.conversations().rows
    seen = world.lines()[0].key.id
    assert world.journal.mark_read(row.id, seen)
    assert world.look.unread() == 1
    assert not world.journal.mark_read(row.id, seen)
    assert world.journal.mark_read(row.id, 1 << 60)
    assert world.look.unread() == 0


def test_the_window_is_known_from_the_first_message_on(world):
    assert state(world, ANNA) is State.UNKNOWN
    world.says(source="+46709999999")
    assert state(world, ANNA) is State.UNKNOWN
    assert state(world, "46709999999") is State.OPEN
    world.now += 25 * 3600
    assert state(world, ANNA) is State.UNKNOWN
    world.journal.apply_events("a", "e", [], "c1", caught_up=True)
    assert state(world, ANNA) is State.CLOSED
    assert state(world, "+46709999999") is State.CLOSED
    world.says(source=ANNA)
    assert state(world, ANNA) is State.OPEN


def test_a_gap_in_the_relay_leaves_windows_unknown(world):
    world.says()
    world.now += 25 * 3600
    world.journal.apply_events("a", "e", [], "c1", caught_up=True)
    world.journal.missed("a")
    assert state(world, ANNA) is State.UNKNOWN


def state(world, number):
    heard = world.look.heard("a", OURS, [number])[number]
    return window(heard, world.now).state


def test_a_journal_of_an_older_composer_gets_its_conversations(tmp_path):
    world = World(tmp_path / "journal.db")
    for number in range(5):
        world.says(f"message {number}")
    world.sends("An answer")
    before = [(line.key, line.at, line.content) for line in world.lines()]
    world.close()
    db = apsw.Connection(str(tmp_path / "journal.db"))
    for table in ("conversations", "inbound", "listening", "inbound_search", "inbound_filling"):
        db.execute(f"DROP TABLE {table}")
    db.execute("DROP TRIGGER IF EXISTS conversation_answered")
    inbox = next(n for n, script in enumerate(MIGRATIONS) if "CREATE TABLE inbound" in script)
    db.execute(MIGRATIONS[inbox])
    db.close()
    db, note = open_journal(tmp_path / "journal.db")
    assert note is None
    assert db.execute("SELECT done = todo FROM inbound_filling").get
    db.close()
    again = World(tmp_path / "journal.db")
    try:
        assert [(line.key, line.at, line.content) for line in again.lines()] == before
        (row,) = again.look.conversations().rows
        assert (row.last_line, row.last_incoming, row.unread) == ("An answer", False, 0)
        assert again.people("message") == ["46701234567"]
    finally:
        again.close()


def test_a_number_that_is_missing_loses_no_message(world):
    world.says("Who am I?", source=None)
    assert [line.content.text for line in world.lines()] == ["Who am I?"]


def test_no_question_walks_over_all_or_sorts(world):
    """Each is answered by an index: a million messages page as ten thousand do."""
    world.says("Hello")
    world.sends("Hi")
    asked = []

    def note(_cursor, sql, values):
        asked.append((sql, values))
        return True

    world.look._db.exec_trace = note
    for page in (world.look.conversations(), world.look.conversations("hello")):
        world.look.conversations("", page.before or (9e9, 9))
    world.look.thread(1)
    world.look.unread()
    world.look.heard("a", OURS, [ANNA])
    db = apsw.Connection(str(world.path))
    try:
        plans = [
            str(row[3])
            for sql, values in asked
            if sql.startswith("SELECT")
            for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        ]
    finally:
        db.close()
    assert len(plans) > 10
    walks = [plan for plan in plans if plan.startswith("SCAN")]
    # `looked` is bounded: the newest messages that may have the words.
    indexed = ("USING INDEX", "VIRTUAL", "subquery", "SCAN looked")
    assert all(any(way in plan for way in indexed) for plan in walks), walks
    # The messages to one number are merged of two spellings of it, and sorted as far as a page goes.
    assert not any("TEMP B-TREE FOR ORDER BY" in plan for plan in plans), plans


def test_what_is_looked_through_ends_and_goes_on_from_there(world, monkeypatch):
    """Two letters are in no index: a page looks at the newest only, and says where the next one begins."""
    monkeypatch.setattr("composer.store.inbox_search.LOOKED_THROUGH", 3)
    for place, text in enumerate(("Ja, ö!", "Nej", "x " * 200 + "ÖH", "no", "no", "no", "no")):
        world.says(text, source=f"+4670000000{place}")
    found, before, pages = [], None, 0
    while True:
        page = world.look.conversations("ö", before)
        found += [row.number for row in page.rows]
        pages += 1
        before = page.before
        if before is None:
            break
    assert found == ["46700000002", "46700000000"]
    assert pages == 3
