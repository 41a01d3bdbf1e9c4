"""Reports delivered as badly as can be: by the numbers that were asked for, and the same way with the same seed."""

import random

import pytest

from composer.sandbox.chaos import Chaos, checked_chaos, disturbed
from composer.sandbox.errors import ConfigError

TRIP = [112002, 112006, 112003, 112007]
TIMED = [(float(place), code) for place, code in enumerate(TRIP)]
MANY = 4000


def runs(chaos):
    """What becomes of many trips."""
    chance = random.Random(7)
    return [disturbed(TIMED, chaos, chance) for _ in range(MANY)]


def test_each_report_comes_one_to_five_times():
    counts = {
        [code for _, code in run].count(112003) for run in runs(Chaos(lost=0, shuffled=False))
    }
    assert counts == {1, 2, 3, 4, 5}


def test_a_tenth_is_lost_with_all_its_copies():
    kept = [{code for _, code in run} for run in runs(Chaos())]
    lost = sum(len(TRIP) - len(codes) for codes in kept) / (MANY * len(TRIP))
    assert 0.08 < lost < 0.12


def test_a_tenth_comes_after_the_next():
    calm = Chaos(copies=(1, 1), shuffled=False, late=0.1, lost=0)
    moved = sum([code for _, code in run] != TRIP for run in runs(calm)) / MANY
    assert 0.22 < moved < 0.32  # 1 - 0.9 ** 3: the last has no next


def test_shuffled_ones_come_in_every_order():
    orders = {tuple(code for _, code in run) for run in runs(Chaos(copies=(1, 1), late=0, lost=0))}
    assert len(orders) == 24


def test_nothing_is_disturbed_when_nothing_is_asked_for():
    none = Chaos(copies=(1, 1), shuffled=False, late=0, early=0, lost=0)
    assert disturbed(TIMED, none, random.Random(1)) == TIMED


@pytest.mark.parametrize(
    "value", [5, "x", {"lots": 1}, {"copies": 3}, {"copies": [0, 1]}, {"late": True}, {"lost": -1},
              {"shuffled": 1}, {"copies": [1, 99]}]
)  # fmt: skip
def test_a_profile_that_is_none_is_refused(value):
    with pytest.raises(ConfigError, match="chaos"):
        checked_chaos(value)


def test_a_profile_is_read():
    assert checked_chaos(True) == Chaos()
    assert checked_chaos(None) is checked_chaos(False) is None
    assert checked_chaos({"copies": [2, 3], "lost": 0}) == Chaos(copies=(2, 3), lost=0)


def reported(client, gateway, request_to):
    client.send(request_to(*[f"+9990000{number:04d}" for number in range(1, 16)]))
    done = client.ledger()
    gateway.wait(lambda bodies: len(bodies) == len(done[0]["callbacks"]))
    ids = done[0]["answer"]["messageIds"]
    come = {one: [b["resultCode"] for b in gateway.bodies if b["messageId"] == one] for one in ids}
    gateway.bodies.clear()
    return come


def test_with_a_seed_the_same_chaos_comes_again(start, gateway, request_to):
    first, again, other = (
        reported(start(chaos=Chaos(), seed=seed, speed=2000.0).client, gateway, request_to)
        for seed in ("a", "a", "b")
    )
    assert first == again
    assert list(first.values()) != list(other.values())
    every = [code for codes in first.values() for code in codes]
    assert len(every) > 15 * 4
    assert set(every) == set(TRIP)


def test_some_reports_come_before_the_answer(start, gateway, request_to):
    # So slow that a first report would come long after this test, were it not waited for.
    client = start(chaos=Chaos(early=1.0, lost=0.0, copies=(1, 1)), speed=20.0).client
    client.send(request_to("+99900000001"))
    assert gateway.bodies
