"""The status is a function of the set of reports: order and repetition cannot matter."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.delivery.report import Report
from composer.delivery.status import CODES, NO_MORE_REPORTS, Status, fold, status_of

START = datetime(2026, 11, 21, 8, tzinfo=UTC)


def report(code: int, second: int | None = 0, **more) -> Report:
    fields = {
        "message_id": "m",
        "ref_id": "r",
        "message_type": "text",
        "message_index": 0,
        "description": "",
        "meta_code": None,
        "meta_details": "",
        "wa_message_id": "",
    }
    at = None if second is None else START + timedelta(seconds=second)
    return Report(code=code, timestamp=at, **{**fields, **more})


REPORTS = st.builds(
    report,
    st.sampled_from([*CODES, *NO_MORE_REPORTS, 112999, 7]),
    st.none() | st.integers(0, 3),
    message_index=st.sampled_from([0, -1, None]),
    meta_code=st.none() | st.just(131049),
    raw=st.sampled_from(["", "a", "bb"]),
)


@given(st.lists(REPORTS, max_size=9), st.randoms(use_true_random=False))
def test_any_order_gives_the_same(reports, random):
    shuffled = list(reports)
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(reports)


@given(st.lists(REPORTS, min_size=1, max_size=9), st.data())
def test_repetition_changes_nothing_but_the_notes(reports, data):
    again = data.draw(st.lists(st.sampled_from(reports), max_size=9))
    once, often = fold(reports), fold(reports + again)
    assert often.status is once.status
    assert often.no_more_reports == once.no_more_reports
    assert often.failure == once.failure
    assert [(e.report, e.status, e.at) for e in often.timeline] == [
        (e.report, e.status, e.at) for e in once.timeline
    ]


@given(st.lists(REPORTS, max_size=9), REPORTS)
def test_a_status_never_goes_back(reports, further):
    assert fold([*reports, further]).status.rank >= fold(reports).status.rank


def test_the_ranks_are_those_of_the_specification_in_order():
    order = [112001, 112002, 112006, 112403, 112003, 112007, 112008]
    ranks = [CODES[code].rank for code in order]
    assert ranks == sorted(set(ranks))
    assert all(status.sentence.endswith(".") for status in Status)


def test_nothing_reported_is_none_or_what_is_known_otherwise():
    assert fold([]).status is Status.NONE
    assert fold([], Status.QUEUED).status is Status.QUEUED
    assert fold([report(112002)], Status.QUEUED).status is Status.SENT_TO_WHATSAPP


@pytest.mark.parametrize("code", [112000, 112403, 112404, 112406, 112408])
def test_a_failure_beside_a_delivery_is_shown_and_does_not_hide_it(code):
    found = fold([report(112003, 1), report(code, 2)])
    assert found.status is Status.DELIVERED
    assert found.failure is not None
    assert found.failure.code == code
    note = next(entry.note for entry in found.timeline if entry.status is Status.FAILED)
    assert "arrived nevertheless" in note


def test_the_newest_failure_is_the_one_that_is_told():
    found = fold([report(112403, 5), report(112406, 1)])
    assert found.failure is not None
    assert found.failure.code == 112403


@pytest.mark.parametrize("code", sorted(NO_MORE_REPORTS))
def test_no_more_reports_changes_no_status(code):
    found = fold([report(112002), report(code, 1)])
    assert found.no_more_reports
    assert found.status is Status.SENT_TO_WHATSAPP
    assert "no more reports" in found.timeline[-1].note
    assert fold([report(code, message_index=-1)]).status is Status.NONE


def test_read_implies_delivered_between_what_came_before_and_after():
    found = fold([report(112007, 9), report(112002, 1)])
    assert [entry.status for entry in found.timeline] == [
        Status.SENT_TO_WHATSAPP,
        Status.DELIVERED,
        Status.READ,
    ]
    implied = found.timeline[1]
    assert implied.report is None
    assert implied.at == START + timedelta(seconds=9)
    assert "follows from the next step" in implied.note


def test_a_delivery_that_was_reported_is_not_implied_again():
    found = fold([report(112007, 9), report(112003, 1)])
    assert [entry.status for entry in found.timeline] == [Status.DELIVERED, Status.READ]


def test_duplicates_stand_once_and_are_counted():
    found = fold([report(112003), report(112003), report(112003)])
    assert len(found.timeline) == 1
    assert found.timeline[0].note == "Reported 3 times."


def test_of_two_texts_of_one_event_the_one_that_says_more_stays():
    poor, rich = report(112403, raw="{}"), report(112403, raw="{ }", meta_code=131049)
    for order in permutations([poor, rich]):
        assert fold(order).failure is rich


def test_a_report_dated_after_a_further_step_is_noted():
    found = fold([report(112007, 1), report(112003, 5)])
    assert found.status is Status.READ
    assert "came late" in found.timeline[0].note


def test_an_unknown_code_is_kept_and_changes_nothing():
    found = fold([report(112003), report(112999, 5)])
    assert found.status is Status.DELIVERED
    assert "112999" in found.timeline[-1].note


def test_a_report_on_the_whole_request_fails_it_whatever_its_code():
    whole = report(112999, message_type="request", message_index=-1)
    assert status_of(whole) is Status.FAILED
    assert fold([whole]).status is Status.FAILED


def test_the_timeline_is_ordered_by_step_and_then_by_the_providers_time():
    found = fold([report(112006, 2), report(112002, 7), report(112002, 3), report(112002, None)])
    assert [entry.at for entry in found.timeline] == [
        None,
        START + timedelta(seconds=3),
        START + timedelta(seconds=7),
        START + timedelta(seconds=2),
    ]
