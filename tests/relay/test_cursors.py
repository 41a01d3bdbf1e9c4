"""Cursors say nothing to those who hold them, and are known again by the store that gave them."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.relay.cursors import Cursors

RUNS = [(0, "00aa11bb22cc"), (1, "0123456789ab"), (50, "ba9876543210")]
OURS = Cursors(b"k" * 32, RUNS)
numbers = st.integers(0, 2**62)


@given(numbers)
def test_a_cursor_is_known_again(seq):
    assert OURS.read(OURS.write(seq), 2**62) == seq
    assert OURS.read(OURS.write(seq), seq - 1) is None


@given(numbers)
def test_another_store_does_not_know_it(seq):
    assert Cursors(b"o" * 32, RUNS).read(OURS.write(seq), 2**62) is None


@pytest.mark.parametrize("seq", [50, 51, 10**9])
def test_a_restored_store_does_not_know_what_came_after_its_backup(seq):
    restored = Cursors(b"k" * 32, [*RUNS[:2], (50, "ffffffffffff")])
    assert restored.read(OURS.write(seq), 2**62) is None
    assert restored.read(OURS.write(49), 2**62) == 49


@given(numbers, st.integers(0, 29), st.sampled_from("ABCxyz_-"))
def test_a_cursor_that_was_tampered_with_is_none(seq, place, letter):
    cursor = OURS.write(seq)
    changed = cursor[:place] + letter + cursor[place + 1 :]
    assert OURS.read(changed, 2**62) in ({seq} if _same(changed, cursor) else {None})


def _same(one, other):
    return _raw(one) == _raw(other)


def _raw(cursor):
    return base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))


def test_neighbours_have_nothing_in_common():
    """What could be counted in them would tell how many events other gates got."""
    one, two = (_raw(OURS.write(seq)) for seq in (1000, 1001))
    assert sum(a == b for a, b in zip(one, two, strict=True)) < 6
    assert b"1000" not in one
    assert (1000).to_bytes(8, "big") not in one


def test_a_cursor_of_before_they_were_sealed_is_known():
    old = base64.urlsafe_b64encode(b"ba9876543210.57").decode().rstrip("=")
    assert OURS.read(old, 100) == 57
    assert OURS.read(old, 56) is None
    for text in (b"ba9876543210.3", b"ba9876543210.-1", b"ba9876543210.057", b"57", b".57"):
        assert OURS.read(base64.urlsafe_b64encode(text).decode().rstrip("="), 100) is None
