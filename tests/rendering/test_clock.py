"""The clock of a limited-time offer."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from composer.rendering import clock
from composer.rendering.speech import speech
from composer.rendering.tree import Offer, Picture, Title

END = int(datetime(2027, 3, 1, 22, 30, tzinfo=UTC).timestamp() * 1000)
SECOND, HOUR = 1_000, 3_600_000


def picture(until=END):
    offer = Offer("Ends soon!", "2027-03-01 22:30 UTC", filled=True, code="X", until=until)
    return Picture((Title("a"), offer))


@pytest.mark.parametrize(
    ("left", "said", "urgent"),
    [
        (24 * HOUR + 1, "Offer ends on 1 Mar 2027", False),
        (24 * HOUR, "Offer ends in 24:00:00", False),
        (HOUR + SECOND, "Offer ends in 1:00:01", False),
        (HOUR, "Offer ends in 1:00:00", True),
        (HOUR - SECOND, "Offer ends in 59:59", True),
        (SECOND, "Offer ends in 0:01", True),
        (1, "Offer ends in 0:01", True),
        (0, "Offer ended", False),
        (-HOUR, "Offer ended", False),
    ],
)
def test_it_names_the_day_then_counts_down_and_is_red_in_the_last_hour(left, said, urgent):
    assert clock.words(END, END - left, UTC) == (said, urgent)
    shown = clock.at(picture(), END - left, UTC).bubble[1]
    assert isinstance(shown, Offer)
    assert (shown.left, shown.urgent, shown.code) == (said, urgent, "X")


def test_the_day_is_that_of_the_one_who_reads():
    east = timezone(timedelta(hours=9))
    assert clock.words(END, END - 48 * HOUR, east)[0] == "Offer ends on 2 Mar 2027"


@pytest.mark.parametrize("left", [48 * HOUR, 24 * HOUR + 1, 24 * HOUR, 5 * HOUR + 250, HOUR, 1])
def test_it_says_the_same_until_the_change_that_it_announces(left):
    now = END - left
    wait = clock.next_change(picture(), now)
    assert wait is not None
    assert wait > 0
    assert clock.words(END, now + wait - 1, UTC) == clock.words(END, now, UTC)
    assert clock.words(END, now + wait, UTC) != clock.words(END, now, UTC)


def test_no_clock_runs_where_there_is_none_or_it_has_ended():
    assert clock.next_change(picture(), END) is None
    assert clock.next_change(picture(None), 0) is None
    bare = Picture((Title("a"),))
    assert clock.next_change(bare, 0) is None
    assert clock.at(bare, 0) is bare
    assert clock.at(picture(None), 0) == picture(None)


def test_a_screen_reader_hears_the_clock():
    assert "offer ends in 0:01, code X" in speech(clock.at(picture(), END - 1, UTC))
