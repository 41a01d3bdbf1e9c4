"""Callbacks into the journal: kept raw, matched whenever they come, folded the same in every order."""

import json
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.store import arrivals
from composer.store import events as events_module
from composer.store.journal import Filter, Journal, NewRequest


@pytest.fixture
def journal(tmp_path):
    one = Journal.open(tmp_path / "journal.db")
    yield one
    one.close()


def answer(*ids):
    return SimpleNamespace(status=200, message_ids=ids, body="{}")


def event(number, ref_id="r1", message_id="m1", code=112003, **more):
    """One event of a relay; its cursor and time come from `number`."""
    minute = more.pop("minute", number)
    content = {
        "messageId": message_id,
        "refId": ref_id,
        "messageType": "text",
        "messageIndex": 0,
        "timestamp": f"2026-11-21T08:{minute:02}:00Z",
        "resultCode": code,
    }
    body = json.dumps(content | more)
    received = f"2026-11-21T09:{number:02}:00.123Z"
    return SimpleNamespace(cursor=f"c{number}", gate="g", received=received, body=body)


def sent(journal, *numbers, ref_id="r1", ids=("m1",)):
    (request,) = journal.add_requests([NewRequest(ref_id, "a", "{}", "+460", numbers or ("+461",))])
    journal.mark_sending(request)
    if ids:
        journal.mark_accepted(request, answer(*ids))
    return request


def look(journal):
    """What is shown: destination → (state, shown, code, meta code, messageId, WhatsApp's id)."""
    reader = journal.reader()
    try:
        return {
            row.destination: (
                row.state,
                row.shown,
                row.code,
                row.meta_code,
                row.message_id,
                reader.detail(row.id).wa_message_id,
            )
            for row in reader.page(Filter())
        }
    finally:
        reader.close()


def shown(journal):
    return {number: row[1] for number, row in look(journal).items()}


def reports(journal):
    reader = journal.reader()
    try:
        return [reader.detail(row.id).reports for row in reader.page(Filter())]
    finally:
        reader.close()


def test_reports_are_folded_and_kept_raw(journal):
    sent(journal)
    events = [event(n, code=code) for n, code in enumerate((112002, 112006, 112003))]
    assert journal.apply_events("a", "e", events, "c2") == 1
    assert look(journal) == {"+461": ("accepted", "delivered", 112003, None, "m1", "")}
    ((*kept,),) = reports(journal)
    assert [one.raw for one in kept] == [one.body for one in events]
    assert kept[0].received == "2026-11-21T09:00:00.123Z"
    assert (kept[0].gate, kept[0].relay) == ("g", "a")
    cursor = journal.cursor("a")
    assert cursor is not None
    assert (cursor.epoch, cursor.cursor, cursor.caught_up) == ("e", "c2", 0.0)


def test_the_cursor_and_the_events_go_together(journal):
    sent(journal)

    def page():
        yield event(1)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        journal.apply_events("a", "e", page(), "c1")
    assert journal.cursor("a") is None
    assert shown(journal) == {"+461": "queued"}


def test_the_same_event_again_changes_nothing(journal):
    sent(journal)
    assert journal.apply_events("a", "e", [event(1)], "c1") == 1
    assert journal.apply_events("a", "e", [event(1)], "c1") == 0
    assert [len(one) for one in reports(journal)] == [1]


def test_a_restored_relay_tells_nothing_twice(journal):
    sent(journal)
    journal.apply_events("a", "e", [event(1, code=112002), event(2)], "c2")
    again = [event(1, code=112002), event(2), event(3, code=112007)]
    for one in again:
        one.cursor = f"new-{one.cursor}"
    assert journal.apply_events("a", "e2", again, "n3") == 1
    assert shown(journal) == {"+461": "read"}
    assert [len(one) for one in reports(journal)] == [3]
    cursor = journal.cursor("a")
    assert cursor is not None
    assert cursor.epoch == "e2"


def test_a_repeated_report_is_kept_and_marked(journal):
    sent(journal)
    journal.apply_events("a", "e", [event(1), event(2, minute=1)], "c2")
    ((first, second),) = reports(journal)
    assert (first.duplicate, second.duplicate) == (False, True)


def test_reports_before_the_answer_are_matched_by_ref_id(journal):
    request = sent(journal, ids=())
    journal.apply_events("a", "e", [event(1, code=112007)], "c1")
    assert look(journal)["+461"][:2] == ("sending", "sending")
    journal.mark_accepted(request, answer("m1"))
    assert shown(journal) == {"+461": "read"}


def test_reports_before_the_answer_are_matched_by_message_id(journal):
    request = sent(journal, ids=())
    journal.apply_events("a", "e", [event(1, ref_id="", message_id=" m1 ")], "c1")
    journal.mark_accepted(request, answer("m1"))
    assert shown(journal) == {"+461": "delivered"}


def test_reports_that_came_before_the_answer_was_lost_settle_it(journal):
    request = sent(journal, ids=())
    journal.apply_events("a", "e", [event(1)], "c1")
    journal.mark_failed(request, "uncertain", "t", "s")
    assert look(journal)["+461"][:2] == ("accepted", "delivered")


def test_a_report_settles_what_was_uncertain_and_teaches_the_message_id(journal):
    request = sent(journal, ids=())
    journal.mark_failed(request, "uncertain", "t", "s")
    journal.apply_events("a", "e", [event(1, code=112002)], "c1")
    assert look(journal) == {"+461": ("accepted", "sent", 112002, None, "m1", "")}
    journal.apply_events("a", "e", [event(2, ref_id="")], "c2")
    assert shown(journal) == {"+461": "delivered"}


def test_a_reported_request_does_not_go_out_again(journal):
    request = sent(journal, ids=())
    journal.back_to_waiting(request, 0.0, "t", "s")
    journal.apply_events("a", "e", [event(1)], "c1")
    assert journal.due(1e12, 10) == []
    assert look(journal)["+461"][:2] == ("accepted", "delivered")


def test_a_failure_of_the_whole_request_fails_every_message(journal):
    sent(journal, "+461", "+462", ids=("m1", "m2"))
    whole = event(1, message_id="", code=112000, messageType="request", messageIndex=-1)
    journal.apply_events("a", "e", [whole], "c1")
    assert shown(journal) == {"+461": "failed", "+462": "failed"}
    assert [len(one) for one in reports(journal)] == [1, 1]


def test_after_a_refusal_only_a_message_report_proves_that_it_was_taken(journal):
    request = sent(journal, ids=())
    journal.mark_failed(request, "rejected", "t", "s", 500, "{}")
    whole = event(1, message_id="", code=112000, messageType="request", messageIndex=-1)
    journal.apply_events("a", "e", [whole], "c1")
    assert shown(journal) == {"+461": "rejected"}
    journal.apply_events("a", "e", [event(2)], "c2")
    assert shown(journal) == {"+461": "delivered"}


def test_with_several_recipients_and_no_answer_nobody_is_guessed(journal):
    request = sent(journal, "+461", "+462", ids=())
    journal.mark_failed(request, "uncertain", "t", "s")
    journal.apply_events("a", "e", [event(1, message_id="m2")], "c1")
    assert {row[:2] for row in look(journal).values()} == {("accepted", "queued")}


def test_each_recipient_has_its_own_reports(journal):
    sent(journal, "+461", "+462", ids=("m1", "m2"))
    events = [event(1, message_id="m2", code=112007), event(2, message_id="m1", code=112404)]
    journal.apply_events("a", "e", events, "c2")
    assert shown(journal) == {"+461": "failed", "+462": "read"}


def test_a_failure_names_metas_code(journal):
    sent(journal)
    failure = event(1, code=112403, resultDescription="#(131049) This message was not delivered")
    journal.apply_events("a", "e", [failure], "c1")
    assert look(journal)["+461"][1:4] == ("failed", 112403, 131049)


def test_an_unknown_code_is_shown_and_changes_nothing(journal):
    sent(journal)
    journal.apply_events("a", "e", [event(1, code=119999)], "c1")
    assert look(journal)["+461"][1:3] == ("queued", 119999)


def test_whatsapps_id_is_kept_for_replies(journal):
    sent(journal)
    with_id = event(1, customParameters={"waMessageId": "wamid.X"})
    journal.apply_events("a", "e", [with_id, event(2, code=112007)], "c2")
    assert look(journal)["+461"][5] == "wamid.X"


ODD = {
    "report": {"refId": "elsewhere", "messageId": "zz", "resultCode": 112003},
    "inbound": {"source": "+461", "destination": "+460", "content": {"message": {"text": "Hi"}}},
    "unknown": {"something": "else"},
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_not_ours_is_kept(journal, what):
    sent(journal)
    odd = SimpleNamespace(cursor="c9", gate="g", received="t", body=json.dumps(ODD[what]))
    assert journal.apply_events("a", "e", [odd], "c9") == 0
    rows = journal._db.execute("SELECT what, raw, request_id, number FROM events").fetchall()
    assert rows == [(what, odd.body, None, "+461" if what == "inbound" else "")]
    assert shown(journal) == {"+461": "queued"}


@pytest.mark.parametrize(
    "body", ["", "{", "[1]", "nul\x00l", '{"resultCode": "\ud83d"}', "9" * 5000]
)
def test_what_nobody_can_read_does_not_stop_the_rest(journal, body):
    sent(journal)
    bad = SimpleNamespace(cursor="c1", gate="g\ud83d", received="t", body=body)
    journal.apply_events("a", "e", [bad, event(2)], "c2")
    assert shown(journal) == {"+461": "delivered"}


CODES = [112001, 112002, 112006, 112003, 112007, 112008, 112403, 112404, 112000, 12409, 119999]
STEPS = st.one_of(
    st.tuples(
        st.just("report"), st.sampled_from(CODES), st.sampled_from(["m1", "m2"]), st.booleans()
    ),
    st.tuples(st.just("whole"), st.just(112000), st.just(""), st.just(value=True)),
)


def scene(tmp, steps, answered_after):
    """One run: two requests, the answer to the first comes after so many events."""
    journal = Journal.open(tmp / "journal.db")
    first = sent(journal, "+461", ids=())
    sent(journal, "+462", ref_id="r2", ids=("m2",))
    for number, (kind, code, message_id, named) in enumerate(steps):
        if number == answered_after:
            journal.mark_accepted(first, answer("m1"))
        ref_id = {"m1": "r1", "m2": "r2", "": "r1"}[message_id] if named else ""
        more = {"messageType": "request", "messageIndex": -1} if kind == "whole" else {}
        one = event(number, ref_id, message_id, code, minute=code % 60, **more)
        journal.apply_events("a", "e", [one], f"c{number}")
    if answered_after >= len(steps):
        journal.mark_accepted(first, answer("m1"))
    try:
        return look(journal)
    finally:
        journal.close()


@settings(max_examples=25, deadline=None)
@given(data=st.data(), steps=st.lists(STEPS, min_size=1, max_size=7))
def test_order_repetition_and_the_answers_place_do_not_matter(tmp_path_factory, data, steps):
    expected = scene(tmp_path_factory.mktemp("j"), steps, len(steps))
    shuffled = data.draw(
        st.permutations(steps + data.draw(st.lists(st.sampled_from(steps), max_size=3)))
    )
    place = data.draw(st.integers(0, len(shuffled)))
    assert scene(tmp_path_factory.mktemp("j"), shuffled, place) == expected


def test_a_page_of_500_is_applied_quickly_by_index(journal):
    journal.add_requests([NewRequest(f"r{n}", "a", "{}", "+460", (f"+46{n}",)) for n in range(500)])
    events = [event(n % 60, f"r{n}", f"m{n}") for n in range(500)]
    for number, one in enumerate(events):
        one.cursor = f"p{number}"
    assert journal.apply_events("a", "e", events, "p499") == 500
    reader = journal.reader()
    assert reader.counts(Filter())["delivered"] == 500
    reader.close()
    # Every look-up on the way is by index: a page costs the same in a journal of a million.
    for sql in (
        "SELECT 1 FROM events WHERE relay = 'a' AND gate = 'g' AND received = 't' AND epoch <> 'e' AND raw = 'x'",
        arrivals._REQUESTS_BY_REF,
        arrivals._REQUESTS_BY_ID,
        arrivals._KEYS_BY_ID,
        arrivals._KEYS_BY_REF,
        events_module._TOUCHED,
        "SELECT id, message, whole, raw FROM events WHERE request_id = 1 AND what = 'report'",
        "UPDATE events SET request_id = 1 WHERE message_id <> '' AND message_id = 'x' AND request_id IS NULL",
        "DELETE FROM elsewhere WHERE message_id = 'x'",
    ):
        marks = ("[]",) * sql.count("?")
        plan = [row[3] for row in journal._db.execute(f"EXPLAIN QUERY PLAN {sql}", marks)]
        walks = [step for step in plan if step.startswith("SCAN") and "json_each" not in step]
        assert not walks, plan
