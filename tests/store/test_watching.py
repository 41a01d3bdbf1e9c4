"""What a person watches: kept, told of once, and gone with its message."""

import json
from types import SimpleNamespace

import pytest

from composer.store import watching as watching_module
from composer.store.journal import Journal
from composer.store.known import Forgetting
from composer.store.pruning import Pruning
from composer.store.records import WATCHED, Filter, NewRequest
from composer.store.schema import MIGRATIONS, open_reader
from composer.store.watching import Watching
from tests.old_journals import make_old

ONLY_WATCHED = Filter(statuses=frozenset({WATCHED}))


@pytest.fixture
def journal(tmp_path):
    one = Journal.open(tmp_path / "journal.db")
    yield one
    one.close()


@pytest.fixture
def reader(journal):
    one = journal.reader()
    yield one
    one.close()


@pytest.fixture
def watching(journal):
    return journal.part(Watching)


def send(journal, number, *, to=("+461",)):
    """Sent and accepted; the ids of its messages."""
    body = json.dumps({"refId": f"r-{number}", "destinations": list(to)})
    new = NewRequest(f"r-{number}", "a", body, "+460", to, "text", (f"parcel {number}",))
    (request,) = journal.add_requests([new])
    ids = tuple(f"m{number}-{place}" for place in range(len(to)))
    journal.mark_sending(request)
    journal.mark_accepted(
        request, SimpleNamespace(status=200, message_ids=ids, body='{"resultCode": 112001}')
    )
    return request


def report(journal, number, code):
    cursor = f"{number}-{code}"
    body = {
        "messageId": f"m{number}-0",
        "refId": f"r-{number}",
        "messageIndex": 0,
        "resultCode": code,
    }
    event = SimpleNamespace(
        cursor=cursor, gate="g", received="2026-11-21T08:00:00Z", body=json.dumps(body)
    )
    journal.apply_events("relay", "epoch", [event], cursor)


def ids(rows):
    return [row.id for row in rows]


def hear(reader, watching):
    """What there is to tell, and tell it."""
    news = reader.news_of_watched()
    watching.told((row.id, row.shown) for row in news)
    return [(row.id, row.shown) for row in news]


def test_what_is_watched_shows_so_until_it_is_no_longer(journal, reader, watching):
    for number in (1, 2, 3):
        send(journal, number)
    watching.watch([1, 3, 3, 99])
    assert [(row.id, row.watched) for row in reader.page(Filter())] == [
        (3, True),
        (2, False),
        (1, True),
    ]
    assert reader.detail(1).row.watched is True
    watching.stop([3])
    assert ids(reader.page(ONLY_WATCHED)) == [1]
    assert reader.counts(Filter())[WATCHED] == 1


def test_it_is_watched_after_a_restart(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    send(journal, 1)
    journal.part(Watching).watch([1])
    journal.close()
    journal = Journal.open(tmp_path / "journal.db")
    report(journal, 1, 112406)
    reader = journal.reader()
    assert hear(reader, journal.part(Watching)) == [(1, "failed")]
    reader.close()
    journal.close()


def test_the_watched_are_found_by_words_codes_and_ids_and_page_by_page(journal, reader, watching):
    for number in range(1, 6):
        send(journal, number)
    report(journal, 2, 112406)
    watching.watch([1, 2, 4])

    def found(text):
        which = Filter(text, statuses=ONLY_WATCHED.statuses)
        assert reader.counts(which).get(WATCHED, 0) == len(reader.page(which))
        return ids(reader.page(which))

    assert ids(reader.page(ONLY_WATCHED, 4)) == [2, 1]
    assert ids(reader.page(ONLY_WATCHED, limit=2)) == [4, 2]
    assert (found("parcel"), found("parcel 3")) == ([4, 2, 1], [])
    assert (found("112406"), found("r-4"), found("m1-0")) == ([2], [4], [1])
    assert reader.page(Filter(statuses=ONLY_WATCHED.statuses, account="another")) == []


def test_each_turn_of_a_watched_message_is_news_once(journal, reader, watching):
    for number in (1, 2):
        send(journal, number)
    watching.watch([1])
    assert hear(reader, watching) == [], "it is on its way"
    for number in (1, 2):
        report(journal, number, 112003)
    assert hear(reader, watching) == [(1, "delivered")]
    assert hear(reader, watching) == []
    report(journal, 1, 112007)
    assert hear(reader, watching) == [(1, "read")]
    report(journal, 1, 112008)
    assert hear(reader, watching) == [], "who deletes it has had it"


def test_what_was_lost_and_then_arrives_is_news_again(journal, reader, watching):
    request = send(journal, 1)
    watching.watch([1])
    journal._move(request, ("accepted",), "uncertain", "", "")
    journal.give_up(request)
    told = hear(reader, watching)
    report(journal, 1, 112003)
    assert (told, hear(reader, watching)) == ([(1, "expired")], [(1, "delivered")])


def test_what_had_become_of_it_before_is_no_news(journal, reader, watching):
    send(journal, 1)
    report(journal, 1, 112406)
    watching.watch([1])
    assert hear(reader, watching) == []


@pytest.mark.parametrize("way", ["old", "forgotten", "shared"])
def test_it_goes_with_its_message(journal, reader, watching, way):
    first = send(journal, 1, to=("+461", "+462"))
    send(journal, 2)
    watching.watch([1, 2, 3])
    if way == "old":
        journal.part(Pruning).remove_requests([first])
    elif way == "forgotten":
        journal.part(Forgetting).remove_requests([first])
    else:
        journal.part(Forgetting).remove_shared([1], "461")
    left = [3, 2] if way == "shared" else [3]
    assert ids(reader.page(ONLY_WATCHED)) == left
    db = open_reader(journal.path)
    assert [row[0] for row in db.execute("SELECT message FROM watched")] == sorted(left)
    db.close()


def test_a_journal_from_before_can_be_watched(tmp_path):
    path = tmp_path / "journal.db"
    make_old(path, next(n for n, one in enumerate(MIGRATIONS) if "TABLE watched" in one))
    journal = Journal.open(path)
    reader = journal.reader()
    assert WATCHED not in reader.counts(Filter())
    journal.part(Watching).watch([2])
    assert ids(reader.page(ONLY_WATCHED)) == [2]
    assert hear(reader, journal.part(Watching)) == []
    reader.close()
    journal.close()


def test_only_what_is_watched_is_looked_at(journal):
    """However many messages there are: each is fetched by its id."""
    db = open_reader(journal.path)
    for sql in (watching_module._NEWS, watching_module._STOP, watching_module._WATCH):
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", (1,))]
        assert plan
        assert not any(step.startswith("SCAN m") for step in plan), plan
    db.close()
