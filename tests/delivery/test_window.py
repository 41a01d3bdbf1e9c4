"""The customer care window: what is known, what is not, and clocks that jump."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.delivery.window import LENGTH, STALE, Heard, State, SteadyClock, Window, window

NOW = 1_795_248_000.0
HOUR = 3600.0
LONG_AGO = NOW - 100 * HOUR


def heard(last=None, since=LONG_AGO, read=NOW):
    return Heard(last, since, read)


@pytest.mark.parametrize(
    ("known", "state"),
    [
        (heard(NOW), State.OPEN),
        (heard(NOW - LENGTH + 1), State.OPEN),
        (heard(NOW - LENGTH), State.CLOSED),
        (heard(NOW - 3 * LENGTH), State.CLOSED),
        (heard(None), State.CLOSED),
        (heard(None, since=NOW - 23 * HOUR), State.UNKNOWN),
        (heard(None, since=None), State.UNKNOWN),
        (heard(NOW - 2 * LENGTH, since=None), State.UNKNOWN),
        (heard(NOW - HOUR, since=None, read=None), State.OPEN),
        (heard(None, read=None), State.UNKNOWN),
        (heard(None, read=NOW - STALE - 1), State.UNKNOWN),
        (heard(NOW + HOUR), State.OPEN),
    ],
)
def test_what_is_known_tells_the_state(known, state):
    assert window(known, NOW).state is state


def test_it_closes_a_day_after_the_last_message():
    assert window(heard(NOW - HOUR), NOW) == Window(State.OPEN, NOW - HOUR + LENGTH)
    assert window(heard(None), NOW).until is None


@pytest.mark.parametrize("jump", [2 * LENGTH, -2 * LENGTH])
def test_a_clock_that_jumps_closes_nothing(jump):
    known = heard(NOW - HOUR)
    assert window(known, NOW + jump, NOW).state is not State.CLOSED


def test_a_clock_set_back_does_not_make_old_knowledge_fresh():
    assert window(heard(NOW - 30 * HOUR), NOW - 50 * HOUR).state is State.OPEN
    assert window(heard(None), NOW - 50 * HOUR).state is State.UNKNOWN


def test_the_steady_clock_counts_on_when_somebody_sets_the_time():
    wall, passed = [NOW], [7.0]
    clock = SteadyClock(lambda: wall[0], lambda: passed[0])
    wall[0] += 2 * LENGTH
    passed[0] += 5
    assert clock() == (NOW + 2 * LENGTH, NOW + 5)


def test_the_steady_clock_is_the_computers_at_first():
    wall, steady = SteadyClock()()
    assert abs(wall - steady) < 60


times = st.none() | st.floats(NOW - 10 * LENGTH, NOW + LENGTH)


@given(times, times, times, st.floats(NOW - LENGTH, NOW + LENGTH))
def test_closed_is_only_said_of_what_cannot_have_been_missed(last, since, read, now):
    state = window(Heard(last, since, read), now).state
    if last is not None and now < last + LENGTH:
        assert state is State.OPEN
    if state is State.CLOSED:
        assert since is not None
        assert since <= now - LENGTH
        assert read is not None
        assert abs(now - read) <= STALE
