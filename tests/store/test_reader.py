"""Looking into the journal: pages that hold while it grows, counts that add up, a search that finds."""

import json
import threading
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.store import listing
from composer.store.journal import Filter, Journal, JournalError, NewRequest, Reader
from composer.store.records import ELSEWHERE, SHOWN
from composer.store.search import found_by


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


def add(journal, number, *, ref_id=None, account="a", summary="", message_id="", code=0):
    """A message; accepted with a messageId, reported with a code."""
    ref_id = ref_id or f"ref-{number}-{account}"
    request = NewRequest(ref_id, account, "{}", "+460", (number,), "text", (summary,), "batch")
    (made,) = journal.add_requests([request])
    if message_id:
        journal.mark_sending(made)
        journal.mark_accepted(
            made, SimpleNamespace(status=200, message_ids=[message_id], body="{}")
        )
    if code:
        body = {"messageId": message_id, "refId": ref_id, "messageIndex": 0, "resultCode": code}
        body |= {"resultDescription": "#(131049) no"} if code == 112403 else {}
        event = SimpleNamespace(cursor=ref_id, gate="g", received="t", body=json.dumps(body))
        journal.apply_events("a", "e", [event], ref_id)
    return made


def numbers(reader, text="", *statuses, account=None, **more):
    which = Filter(text, frozenset(statuses), account)
    return [row.destination for row in reader.page(which, **more)]


def test_pages_are_newest_first_and_hold_while_new_ones_come(journal, reader):
    for n in range(10):
        add(journal, f"+46{n}")
    first = reader.page(Filter(), limit=4)
    add(journal, "+4699")
    second = reader.page(Filter(), before=first[-1].id, limit=4)
    third = reader.page(Filter(), before=second[-1].id, limit=4)
    assert [row.destination for row in (*first, *second, *third)] == [
        f"+46{n}" for n in range(9, -1, -1)
    ]
    assert reader.page(Filter(), before=third[-1].id) == []
    assert numbers(reader, limit=1) == ["+4699"]


def test_filters_by_status_and_account_keep_the_order(journal, reader):
    add(journal, "+461", message_id="m1", code=112003)
    add(journal, "+462", account="b")
    add(journal, "+463", message_id="m3", code=112403)
    add(journal, "+464", account="b", message_id="m4", code=112007)
    assert numbers(reader, "", "delivered", "read", "failed") == ["+464", "+463", "+461"]
    assert numbers(reader, "", "delivered", "read", account="b") == ["+464"]
    assert numbers(reader, account="b") == ["+464", "+462"]
    assert numbers(reader, "", "delivered", "read", "failed", limit=2) == ["+464", "+463"]
    assert numbers(reader, "", "deleted") == []
    assert numbers(reader, account="nobody") == []


def test_counts_add_up_and_follow_every_change(journal, reader):
    first = add(journal, "+461")
    add(journal, "+462", message_id="m2", code=112003)
    add(journal, "+463", account="b")

    def counted(**which):
        found = reader.counts(Filter(**which))
        assert tuple(found) == (*SHOWN, ELSEWHERE)
        return {word: n for word, n in found.items() if n}

    assert counted() == {"waiting": 2, "delivered": 1}
    assert counted(account="a") == {"waiting": 1, "delivered": 1}
    assert counted(text="+46 3") == {"waiting": 1}
    assert counted(statuses=frozenset({"read"})) == counted()
    journal.cancel_request(first)
    assert counted() == {"waiting": 1, "delivered": 1, "cancelled": 1}
    assert reader.batch("batch") == counted()
    assert reader.batch("none") == {}


FOUND = {
    "the number as it stands": "+46701234567",
    "the number with spaces": "+46 70 123 45 67",
    "the number with hyphens and brackets": "(46) 70-123",
    "its end": "4567",
    "two digits": "67",
    "the refId": "abcdef-0198",
    "a word and a part of the number": "hem +4670123",
    "digits with a dot between them in the text": "10.30",
    "the messageId": "8aU6cwxAKE9NzMLrS6M82Y",
    "the messageId in small letters": "8au6cwx",
    "a word": "välkommen",
    "a word in capitals": "VÄLKOMMEN",
    "the middle of a word": "komm",
    "two words in any order": "hem välkommen",
    "a short word": "du",
    "an emoji": "🎉🎉🎉",
    "a quotation mark": 'sa "ja"',
    "LINK's code": "112403",
    "Meta's code": "131049",
}


@pytest.mark.parametrize("how", FOUND)
def test_the_search_finds(journal, reader, how):
    add(journal, "+46999999999", summary="Something else", message_id="zz", code=112003)
    add(
        journal,
        "+46701234567",
        ref_id="abcdef-019898f3-7aaa",
        summary='Välkommen hem, du sa "ja" 🎉🎉🎉 10.30',
        message_id="8aU6cwxAKE9NzMLrS6M82Y",
        code=112403,
    )
    assert numbers(reader, FOUND[how]) == ["+46701234567"]
    assert reader.counts(Filter(FOUND[how])) == dict.fromkeys((*SHOWN, ELSEWHERE), 0) | {
        "failed": 1
    }
    assert numbers(reader, FOUND[how], "delivered") == []
    assert numbers(reader, FOUND[how], "failed", account="a") == ["+46701234567"]
    assert numbers(reader, FOUND[how], account="b") == []


@pytest.mark.parametrize("text", ["cde", "98f3-7", "zzz", "c123-aa", "6cwx", "aaxz"])
def test_ids_are_found_by_their_beginning_only(journal, reader, text):
    ref_id, message_id = "abc123-aazzzq98f3-7", "8aU6cwxAAxzMLrS6M82Y"
    add(journal, "+46701", ref_id=ref_id, message_id=message_id, summary="Short")
    assert numbers(reader, text) == []
    assert not any(reader.counts(Filter(text)).values())
    for beginning in ("ABC123-aaz", message_id[:5], ref_id, message_id):
        assert numbers(reader, beginning) == ["+46701"]


def test_it_is_told_what_a_search_found_where_the_list_does_not_show_it(journal, reader):
    add(journal, "+46701", ref_id="abc-1", message_id="msg9", code=112403, summary="Hello abc")
    add(journal, "+46702", ref_id="abc-2", summary="Good bye")
    second, first = reader.page(Filter())
    assert found_by("abc", first) is None
    assert found_by("abc", second) == ("refId", "abc-2")
    assert found_by("good abc", second) == ("refId", "abc-2")
    assert found_by("MSG9", first) == ("messageId", "msg9")
    assert found_by("131049", first) == ("code", "131049")
    assert found_by("+46 701", first) is None
    assert found_by("", first) is None


def test_pages_of_a_search_fit_together(journal, reader):
    for n in range(9):
        code = 112403 if n % 3 == 0 else 0
        add(journal, f"+46{n}112403", summary="same word", message_id=f"m{n}", code=code)
    for text in ("same", "112403", "sa"):
        whole = numbers(reader, text)
        assert len(whole) == 9
        first = reader.page(Filter(text), limit=5)
        assert [one.destination for one in first] == whole[:5]
        assert numbers(reader, text, before=first[-1].id) == whole[5:]


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=12))
def test_no_text_upsets_the_search(searched, text):
    which = Filter(text)
    assert len(searched.page(which)) == sum(searched.counts(which).values())


@pytest.fixture(scope="module")
def searched(tmp_path_factory):
    journal = Journal.open(tmp_path_factory.mktemp("j") / "journal.db")
    for n, word in enumerate(('a "quoted" word', "NEAR(x y) AND OR NOT *", "ünïcode 🎉", "0 1 2")):
        add(journal, f"+46{n}", summary=word)
    one = journal.reader()
    yield one
    one.close()
    journal.close()


def test_a_message_that_is_gone_is_said(reader):
    with pytest.raises(JournalError, match="not in the journal"):
        reader.detail(1)


def test_a_journal_that_is_not_there_is_said(tmp_path):
    with pytest.raises(JournalError, match="cannot be written"):
        Reader(tmp_path / "journal.db")


def test_any_thread_may_ask_while_the_writer_writes(journal, reader):
    wrong = []
    done = threading.Event()

    def look():
        while not done.is_set():
            rows = reader.page(Filter(), limit=1000)
            if len(rows) % 3:
                wrong.append(len(rows))

    lookers = [threading.Thread(target=look) for _ in range(3)]
    for one in lookers:
        one.start()
    for n in range(60):
        journal.add_requests(
            [NewRequest(f"{n}-{k}", "a", "{}", "+460", (f"+46{n}{k}",)) for k in range(3)]
        )
    done.set()
    for one in lookers:
        one.join()
    assert wrong == [], "a transaction is seen whole or not at all"
    assert sum(reader.counts(Filter()).values()) == 180


def test_a_national_number_is_found_without_its_country(journal, reader):
    add(journal, "+46701234567", summary="Hello")
    assert numbers(reader, "070-123 45 67") == ["+46701234567"]
    assert numbers(reader, "0701") == ["+46701234567"]


def test_days_are_a_filter_with_numbers_of_its_own(tmp_path):
    at = 1_795_248_000.0
    journal = Journal.open(tmp_path / "journal.db", clock=lambda: at)
    look = journal.reader()
    for day in range(3):
        for n in range(day + 1):
            add(journal, f"+46{day}{n}", summary="word", message_id=f"m{day}{n}", code=112003)
        at += 86_400
    days = [row[0] for row in journal._db.execute("SELECT DISTINCT day FROM messages ORDER BY id")]
    assert days == sorted(days)
    assert len(days) == 3
    for text in ("", "word", "+46", "112003"):
        for statuses in (frozenset(), frozenset({"delivered"})):
            which = Filter(text, statuses, days=(days[1], days[2]))
            assert len(look.page(which)) == 5
            assert look.counts(which)["delivered"] == 5
    assert len(look.page(Filter(days=(days[1], days[1])), before=3)) == 1
    assert look.page(Filter(days=(19990101, 19990102))) == []
    look.close()
    journal.close()


def test_words_of_one_or_two_letters_are_looked_for_in_the_newest_messages_only(
    journal, reader, monkeypatch
):
    monkeypatch.setattr("composer.store.listing.NEAR", 2)
    for n in range(4):
        add(journal, f"+46{n}", summary="du")
    assert numbers(reader, "du") == ["+463", "+462"]
    assert numbers(reader, "du", "waiting") == ["+463", "+462", "+461", "+460"], "few: all of them"


@pytest.mark.parametrize("code", [112404, 131049])
def test_codes_are_found_by_their_indexes_alone(journal, reader, code):
    """Each names what is in an index letter by letter: where that differs SQLite walks over all messages."""
    add(journal, "+461", message_id="m1", code=112003)
    found = listing._by_code(reader._db, Filter(), code, (0, listing.END), 100)
    for sql, values in found:
        plan = [row[-1] for row in reader._db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert len(plan) == 1, plan
        assert "INDEX messages_" in plan[0], plan
        assert "code=? AND shown=?" in plan[0], plan


@pytest.mark.parametrize("rare", [0, 1, 100])
def test_several_words_find_the_same_whichever_of_them_is_rare(journal, reader, monkeypatch, rare):
    monkeypatch.setattr("composer.store.listing._RARE", rare)
    for n in range(6):
        add(journal, f"+46{n}", summary="parcel shipped" + " tomorrow" * (n == 3))
    add(journal, "+467", summary="tomorrow")
    for text in ("shipped tomorrow", "tomorrow shipped", "tomorrow parcel shipped"):
        assert numbers(reader, text) == ["+463"]
    assert numbers(reader, "parcel shipped") == ["+465", "+464", "+463", "+462", "+461", "+460"]
    assert numbers(reader, "shipped tomorrow", "waiting") == ["+463"]
    assert numbers(reader, "shipped yesterday") == []
