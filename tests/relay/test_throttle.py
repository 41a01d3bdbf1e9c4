"""Who is held off, and for how long."""

from ipaddress import ip_address

from composer.relay import throttle
from composer.relay.throttle import FAILURES, SECONDS_EACH, Throttle

GUESSER, OTHER = ip_address("198.51.100.7"), ip_address("198.51.100.8")


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_an_address_is_held_off_until_its_failures_are_forgotten():
    clock = Clock()
    held = Throttle(clock)
    assert [held.failed(GUESSER) for _ in range(FAILURES)] == [0] * FAILURES
    assert held.wait(GUESSER) == 0
    assert held.failed(GUESSER) == SECONDS_EACH
    assert (held.wait(GUESSER), held.wait(OTHER)) == (SECONDS_EACH, 0)
    clock.now += SECONDS_EACH
    assert held.wait(GUESSER) == 0
    assert held.failed(GUESSER) > 0
    clock.now += SECONDS_EACH * FAILURES * 2
    assert held.wait(GUESSER) == 0
    assert len(held) == 0


def test_failures_are_forgotten_by_themselves():
    clock = Clock()
    held = Throttle(clock)
    held.failed(GUESSER)
    clock.now += SECONDS_EACH / 2
    held.failed(OTHER)
    assert len(held) == 2
    clock.now += SECONDS_EACH / 2
    assert len(held) == 1
    clock.now += SECONDS_EACH
    assert len(held) == 0


def test_one_who_never_stops_is_not_held_off_longer():
    held = Throttle(Clock())
    for _ in range(10 * FAILURES):
        held.failed(GUESSER)
    assert held.wait(GUESSER) == SECONDS_EACH


def test_this_computer_is_heard_first():
    held = Throttle(Clock())
    for _ in range(FAILURES):
        held.failed(ip_address("127.0.0.1"))
    assert held.failed(ip_address("127.0.0.1")) > 0
    assert held.wait(ip_address("127.0.0.1")) == 0


def test_a_customers_many_ipv6_addresses_are_one():
    held = Throttle(Clock())
    for number in range(FAILURES + 1):
        held.failed(ip_address(f"2001:db8::{number:x}"))
    assert held.wait(ip_address("2001:db8::ffff")) > 0
    assert held.wait(ip_address("2001:db8:0:1::1")) == 0


def test_an_unknown_address_is_one_address():
    held = Throttle(Clock())
    for _ in range(FAILURES + 1):
        held.failed(None)
    assert held.wait(None) > 0


def test_the_memory_of_failures_is_bounded(monkeypatch):
    monkeypatch.setattr(throttle, "_MOST_ADDRESSES", 10)
    held = Throttle(Clock())
    for number in range(30):
        held.failed(ip_address(f"198.51.100.{number}"))
    assert len(held) == 10
