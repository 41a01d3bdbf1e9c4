"""Requests in the journal: every step is on the disk, and no step leads where it may not."""

import json
from types import SimpleNamespace

import pytest

from composer.store.journal import (
    Filter,
    Journal,
    JournalError,
    NewRequest,
    new_install,
    new_ref_id,
)


class Clock:
    """Seconds since 1970, moved by hand."""

    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def journal(tmp_path, clock):
    one = Journal.open(tmp_path / "journal.db", clock)
    yield one
    one.close()


def make(*numbers, account="a", batch="b", ref_id=None, **more):
    ref_id = ref_id or new_ref_id("tested")
    return NewRequest(
        ref_id,
        account,
        json.dumps({"refId": ref_id}),
        "+460",
        numbers or ("+461",),
        batch=batch,
        **more,
    )


def answer(*ids):
    return SimpleNamespace(status=200, message_ids=ids, body='{"resultCode": 112001}')


def report(
    ref_id, message_id="m1", code=112003, cursor="1", received="2026-11-21T08:00:00Z", **more
):
    body = {"messageId": message_id, "refId": ref_id, "messageIndex": 0, "resultCode": code} | more
    return SimpleNamespace(cursor=cursor, gate="g", received=received, body=json.dumps(body))


def row_of(journal, request):
    reader = journal.reader()
    try:
        row = next(one for one in reader.page(Filter()) if one.request_id == request)
        return reader.detail(row.id)
    finally:
        reader.close()


def state(journal, request):
    return row_of(journal, request).row.state


def test_what_add_returned_is_there_after_a_restart(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    request = make(kind="text", summaries=("Good morning",), valid_until=5e9, parent_ref="p")
    (number,) = journal.add_requests([request])
    journal.close()
    again = Journal.open(tmp_path / "journal.db")
    assert again.note is None
    detail = row_of(again, number)
    assert (detail.body, detail.row.kind, detail.row.summary) == (
        request.body,
        "text",
        "Good morning",
    )
    assert (detail.row.shown, detail.valid_until, detail.parent_ref) == ("waiting", 5e9, "p")
    again.close()


def test_requests_are_added_all_or_none(journal):
    first = make()
    journal.add_requests([first])
    with pytest.raises(JournalError, match="refId was used before"):
        journal.add_requests([make(), make(ref_id=first.ref_id)])
    assert len(journal.due(2e6, 10)) == 1


@pytest.mark.parametrize("missing", [{"ref_id": " "}, {"summaries": ()}])
def test_a_request_without_what_it_needs_is_refused(missing):
    with pytest.raises(ValueError, match="needs a refId"):
        make(**missing)


def test_sending_is_written_once(journal):
    (request,) = journal.add_requests([make()])
    assert journal.mark_sending(request)
    assert not journal.mark_sending(request)
    assert journal.due(2e6, 10) == []


def test_a_cancelled_request_does_not_leave_and_a_leaving_one_is_not_cancelled(journal):
    first, second = journal.add_requests([make(), make()])
    assert journal.mark_sending(second)
    assert journal.batches.cancel_some("b", "why") == 1
    assert not journal.mark_sending(first)
    assert (state(journal, first), state(journal, second)) == ("cancelled", "sending")
    assert not journal.cancel_request(second)


def test_the_answer_gives_each_recipient_its_id_in_order(journal):
    (request,) = journal.add_requests([make("+461", "+462")])
    journal.mark_sending(request)
    assert journal.mark_accepted(request, answer("x", "y")) == "accepted"
    reader = journal.reader()
    assert {row.destination: row.message_id for row in reader.page(Filter())} == {
        "+461": "x",
        "+462": "y",
    }
    assert {row.shown for row in reader.page(Filter())} == {"queued"}
    reader.close()


def test_one_id_stands_for_all_messages_to_a_recipient(journal):
    (request,) = journal.add_requests([make("+461", summaries=("one", "two"))])
    journal.mark_sending(request)
    journal.mark_accepted(request, answer("x"))
    journal.apply_events("a", "e", [report("", "x", 112007, messageIndex=1)], "1")
    reader = journal.reader()
    assert {row.summary: row.shown for row in reader.page(Filter())} == {
        "one": "queued",
        "two": "read",
    }
    reader.close()


def test_an_answer_with_another_number_of_ids_is_uncertain(journal):
    (request,) = journal.add_requests([make("+461", "+462")])
    journal.mark_sending(request)
    assert journal.mark_accepted(request, answer("x", "y", "z")) == "uncertain"
    assert "another number of message ids" in row_of(journal, request).error_sentence


@pytest.mark.parametrize("name", ["rejected", "uncertain", "held"])
def test_each_end_keeps_what_was_answered(journal, name):
    (request,) = journal.add_requests([make()])
    journal.mark_sending(request)
    journal.mark_failed(request, name, "Title", "Sentence.", 400, "{}")
    detail = row_of(journal, request)
    assert (detail.row.state, detail.row.shown) == (name, name)
    assert (detail.error_title, detail.error_sentence) == ("Title", "Sentence.")
    assert (detail.answer_status, detail.answer_body) == (400, "{}")
    assert [one.state for one in detail.history] == ["waiting", "sending", name]
    assert detail.history[-1].note == "Title. Sentence."


def test_a_late_end_does_not_undo_what_is_settled(journal):
    (request,) = journal.add_requests([make()])
    journal.mark_sending(request)
    journal.mark_accepted(request, answer("x"))
    journal.mark_failed(request, "uncertain", "Late", "Too late.")
    journal.back_to_waiting(request, 0.0, "Late", "Too late.")
    assert state(journal, request) == "accepted"
    assert journal.due(2e6, 10) == []


def test_after_a_crash_what_was_leaving_is_uncertain(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    waiting, leaving = journal.add_requests([make(), make()])
    journal.mark_sending(leaving)
    journal.close()
    journal = Journal.open(tmp_path / "journal.db")
    assert journal.recover() == 1
    assert (state(journal, waiting), state(journal, leaving)) == ("waiting", "uncertain")
    assert journal.recover() == 0
    journal.close()


def test_back_off_is_kept(journal, clock):
    (request,) = journal.add_requests([make()])
    journal.mark_sending(request)
    journal.back_to_waiting(request, clock.now + 30, "Offline", "No network.")
    assert journal.due(clock.now + 29, 10) == []
    assert journal.next_due_at(clock.now) == clock.now + 30
    (due,) = journal.due(clock.now + 30, 10)
    assert due.tries == 1
    assert row_of(journal, request).error_title == "Offline"


def test_due_leaves_out_full_accounts_and_resting_numbers(journal):
    journal.add_requests(
        [make("+461"), make("+462"), make("+461", account="z"), make("+463", "+462")]
    )

    def found(**more):
        return [(one.account, *one.destinations) for one in journal.due(2e6, 10, **more)]

    assert len(found()) == 4
    assert found(full={"a"}) == [("z", "+461")]
    assert found(resting=[("a", "+462")]) == [("a", "+461"), ("z", "+461")]


def test_a_held_account_stands_still_beyond_a_restart(tmp_path):
    journal = Journal.open(tmp_path / "journal.db")
    (before,) = journal.add_requests([make()])
    journal.hold("a", "Wrong password", "Check it.")
    journal.close()
    journal = Journal.open(tmp_path / "journal.db")
    after, other = journal.add_requests([make(), make(account="z")])
    assert [state(journal, one) for one in (before, after, other)] == ["held", "held", "waiting"]
    assert row_of(journal, after).error_title == "Wrong password"
    assert [one.id for one in journal.due(1e12, 10)] == [other]
    assert journal.holds()["a"].sentence == "Check it."
    assert journal.release("a") == 2
    assert journal.holds() == {}
    assert len(journal.due(1e12, 10)) == 3
    journal.close()


def test_resuming_does_not_wait_for_the_back_off(journal, clock):
    (request,) = journal.add_requests([make()])
    journal.mark_sending(request)
    journal.back_to_waiting(request, clock.now + 1800, "Offline", "No network.")
    journal.release("a")
    assert [one.id for one in journal.due(clock.now, 10)] == [request]


def test_uncertain_expires_only_when_the_relay_was_read_beyond_its_time(journal, clock):
    (request,) = journal.add_requests([make(valid_until=clock.now + 100)])
    journal.mark_sending(request)
    journal.mark_failed(request, "uncertain", "t", "s")
    end = clock.now + 100 + 900
    clock.now = end + 10
    assert journal.expire(clock.now) == 0, "no relay was read"
    clock.now = end - 1
    journal.apply_events("a", "e", [], "1", caught_up=True)
    clock.now = end + 10
    assert journal.expire(clock.now) == 0, "it was read before the end only"
    journal.apply_events("a", "e", [], "1", caught_up=False)
    assert journal.expire(clock.now) == 0, "it was not read to its end"
    journal.apply_events("other", "e", [], "1", caught_up=True)
    assert journal.expire(clock.now) == 0, "that is another account's relay"
    journal.apply_events("a", "e", [], "1", caught_up=True)
    assert journal.expire(end - 1) == 0, "its time is not over"
    assert journal.expire(clock.now) == 1
    assert state(journal, request) == "expired"


def test_a_report_counts_even_after_giving_up(journal):
    request = make()
    (number,) = journal.add_requests([request])
    journal.mark_sending(number)
    journal.mark_failed(number, "uncertain", "t", "s")
    assert journal.give_up(number)
    assert state(journal, number) == "expired"
    journal.apply_events("a", "e", [report(request.ref_id)], "1")
    detail = row_of(journal, number)
    assert (detail.row.shown, detail.row.message_id, detail.error_title) == ("delivered", "m1", "")


def test_a_request_can_be_taken_out_again_as_it_went_in(journal, clock):
    request = make(
        "+461", "+462", kind="text", summaries=("one", "two"), valid_until=clock.now + 60
    )
    (number,) = journal.add_requests([request])
    assert journal.request(number) == request
    with pytest.raises(JournalError):
        journal.request(99)


def test_text_that_is_no_text_is_kept_readable(journal):
    (request,) = journal.add_requests([make(summaries=("half \ud83d a smile",))])
    assert row_of(journal, request).row.summary == "half \ufffd a smile"


def test_ref_ids_are_unique_grow_and_name_the_installation():
    install = new_install()
    made = [new_ref_id(install) for _ in range(5000)]
    assert len(install) == 6
    assert len(set(made)) == len(made)
    assert all(one.startswith(f"{install}-") for one in made)
    assert made[0][:20] <= made[-1][:20]
    assert made[0].split("-")[3].startswith("7")
