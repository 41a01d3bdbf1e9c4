"""Reports of messages that were not sent from here: kept, folded, found, and ours as soon as that is known."""

import json
from itertools import permutations
from types import SimpleNamespace

import pytest

from composer.store.journal import Filter, Journal, JournalError, NewRequest
from composer.store.records import ELSEWHERE

THERE = frozenset({ELSEWHERE})


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


def event(
    number, message_id="theirs1", code=112003, ref_id="their-ref", description="", second=None
):
    content = {
        "messageId": message_id,
        "refId": ref_id,
        "messageIndex": 0,
        "timestamp": f"2026-11-21T08:00:{number if second is None else second:02}Z",
        "resultCode": code,
        "resultDescription": description,
    }
    return SimpleNamespace(
        cursor=f"c{number}", gate="g", received="2026-11-21T09:00:00Z", body=json.dumps(content)
    )


def seen(reader, text="", **more):
    return [(row.message_id, row.shown) for row in reader.page(Filter(text, THERE), **more)]


def test_they_are_rows_of_their_own_and_in_no_other_list(journal, reader):
    journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])
    journal.apply_events("a", "e", [event(1), event(2, code=112007), event(3, "theirs2")], "c")
    assert seen(reader) == [("theirs2", "delivered"), ("theirs1", "read")]
    assert [row.destination for row in reader.page(Filter())] == ["+461"]
    assert reader.counts(Filter())[ELSEWHERE] == 2
    assert reader.counts(Filter(account="b"))[ELSEWHERE] == 0
    first, second = reader.page(Filter(statuses=THERE))
    assert seen(reader, before=first.id) == [("theirs1", "read")]
    detail = reader.detail(second.id)
    assert [one.code for one in detail.reports] == [112003, 112007]
    assert (detail.row, detail.row.state) == (second, ELSEWHERE)
    with pytest.raises(JournalError, match="not in the journal"):
        reader.detail(first.id + 1)


@pytest.mark.parametrize(("message_id", "ref_id"), [("", "their-ref"), ("", ""), ("theirs1", "")])
def test_what_names_little_or_nothing_has_its_reports_too(journal, reader, message_id, ref_id):
    events = [event(n, message_id, code, ref_id) for n, code in enumerate((112002, 112403))]
    journal.apply_events("a", "e", [*events, event(7, "other", ref_id="other")], "c")
    (row,) = [one for one in reader.page(Filter(statuses=THERE)) if one.message_id != "other"]
    assert [one.code for one in reader.detail(row.id).reports] == [112002, 112403]


def test_their_order_does_not_matter(tmp_path):
    found = set()
    steps = [event(1, code=112002), event(2, code=112403, description="#(131049)"), event(3)]
    for turn, order in enumerate(permutations([*steps, event(4, code=112003, second=3)])):
        journal = Journal.open(tmp_path / f"{turn}.db")
        journal.apply_events("a", "e", order[:2], "c")
        journal.apply_events("a", "e", order[2:], "c")
        look = journal.reader()
        (row,) = look.page(Filter(statuses=THERE))
        found.add((row.shown, row.status, row.code, row.meta_code))
        look.close()
        journal.close()
    assert found == {("delivered", "delivered", 112003, None)}


@pytest.mark.parametrize("text", ["theirs1", "THEIRS1", "thei", "their-ref-1", "112403", "131049"])
def test_they_are_found_by_id_and_code(journal, reader, text):
    failed = event(1, code=112403, ref_id="their-ref-1", description="#(131049) no")
    journal.apply_events("a", "e", [event(2, "other", ref_id="other"), failed], "c")
    assert seen(reader, text) == [("theirs1", "failed")]
    assert reader.counts(Filter(text))[ELSEWHERE] == 1
    assert seen(reader, "nothing") == []


def test_what_turns_out_to_be_ours_goes_to_its_message(journal, reader):
    (request,) = journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])
    journal.mark_sending(request)
    journal.apply_events("a", "e", [event(1, "mine", ref_id="")], "c")
    assert seen(reader) == [("mine", "delivered")]
    journal.mark_accepted(request, SimpleNamespace(status=200, message_ids=["mine"], body="{}"))
    assert seen(reader) == []
    assert reader.counts(Filter())[ELSEWHERE] == 0
    assert [row.shown for row in reader.page(Filter())] == ["delivered"]


def test_an_id_learned_from_a_report_brings_the_others_along(journal, reader):
    (request,) = journal.add_requests([NewRequest("r1", "a", "{}", "+460", ("+461",))])
    journal.mark_sending(request)
    journal.mark_failed(request, "uncertain", "Lost", "No answer.")
    journal.apply_events("a", "e", [event(1, "mine", ref_id="", code=112007)], "c1")
    journal.apply_events("a", "e", [event(2, "mine", ref_id="r1", code=112002)], "c2")
    assert seen(reader) == []
    assert [row.shown for row in reader.page(Filter())] == ["read"]
