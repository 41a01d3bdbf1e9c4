"""What waits in a paused batch is told apart from what waits for its turn, wherever one looks."""

import pytest

from composer.store.journal import Filter, Journal, NewRequest
from composer.store.records import PAUSED

NOON = 1_795_262_400.0
WAITING, IS_PAUSED = frozenset({"waiting"}), frozenset({PAUSED})


@pytest.fixture
def journal(tmp_path):
    opened = Journal.open(tmp_path / "journal.db", clock=lambda: NOON)
    yield opened
    opened.close()


@pytest.fixture
def reader(journal):
    made = journal.reader()
    yield made
    made.close()


def send(journal, batch, *numbers, account="a"):
    requests = [
        NewRequest(f"r{n}", account, "{}", "+460", (f"+46{n}",), "text", (f"Hello {n}",), batch)
        for n in numbers
    ]
    return journal.add_requests(requests)


def batch(journal, key, *numbers, account="a"):
    journal.batches.begin(key, account, key)
    made = send(journal, key, *numbers, account=account)
    journal.batches.complete(key)
    return made


def numbers(reader, *statuses, **which):
    return [row.destination for row in reader.page(Filter(statuses=frozenset(statuses), **which))]


def counted(reader, **which):
    return {word: n for word, n in reader.counts(Filter(**which)).items() if n}


def test_pausing_and_resuming_changes_the_word_of_what_has_not_left(journal, reader):
    first, *_ = batch(journal, "guests", 1, 2, 3)
    send(journal, "", 9)
    journal.mark_sending(first)
    assert counted(reader) == {"waiting": 3, "sending": 1}
    journal.batches.pause("guests")
    assert counted(reader) == {"waiting": 1, "sending": 1, PAUSED: 2}
    assert [row.shown for row in reader.page(Filter())] == ["waiting", PAUSED, PAUSED, "sending"]
    assert reader.detail(reader.page(Filter(statuses=IS_PAUSED))[0].id).row.shown == PAUSED
    assert [fate.shown for fate in reader.fates("guests")] == ["sending", PAUSED, PAUSED]
    journal.batches.resume("guests")
    assert counted(reader) == {"waiting": 3, "sending": 1}
    assert numbers(reader, PAUSED) == []


def test_each_filter_has_what_its_number_says(journal, reader):
    batch(journal, "guests", 1, 2)
    batch(journal, "others", 3, account="b")
    batch(journal, "going", 4)
    send(journal, "", 5)
    for key in ("guests", "others"):
        journal.batches.pause(key)
    assert numbers(reader, PAUSED) == ["+463", "+462", "+461"]
    assert numbers(reader, PAUSED, account="a") == ["+462", "+461"]
    assert numbers(reader, "waiting") == ["+465", "+464"]
    assert numbers(reader, "waiting", PAUSED) == ["+465", "+464", "+463", "+462", "+461"]
    assert numbers(reader, "waiting", "cancelled") == ["+465", "+464"]
    assert counted(reader) == {"waiting": 2, PAUSED: 3}
    assert counted(reader, account="a") == {"waiting": 2, PAUSED: 2}


def test_searches_and_days_tell_them_apart_too(journal, reader):
    batch(journal, "guests", 11, 12)
    send(journal, "", 13)
    journal.batches.pause("guests")
    assert counted(reader, text="Hello") == {"waiting": 1, PAUSED: 2}
    assert numbers(reader, PAUSED, text="Hello") == ["+4612", "+4611"]
    assert numbers(reader, PAUSED, text="13") == []
    assert numbers(reader, "waiting", text="Hello 13") == ["+4613"]
    (first, *_) = reader.page(Filter())
    (day,) = [one.day for one in reader.outcomes(1).days]
    assert first.destination == "+4613"
    assert counted(reader, days=(day, day)) == {"waiting": 1, PAUSED: 2}
    assert counted(reader, days=(day, day), account="b") == {}
    assert counted(reader, days=(day + 1, day + 1)) == {}
    assert numbers(reader, PAUSED, days=(day, day)) == ["+4612", "+4611"]


def test_what_is_cancelled_of_a_paused_batch_is_cancelled(journal, reader):
    first, _ = batch(journal, "guests", 1, 2)
    journal.batches.pause("guests")
    journal.cancel_request(first)
    assert counted(reader) == {"cancelled": 1, PAUSED: 1}
    journal.batches.stop("guests")
    while journal.batches.cancel_some("guests", "why"):
        pass
    assert counted(reader) == {"cancelled": 2}
