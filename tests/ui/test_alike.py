"""What two texts share at either end."""

from hypothesis import given
from hypothesis import strategies as st

from composer.ui.widgets.alike import shared_end, shared_start

_text = st.text("ab", max_size=12)


@given(_text, _text)
def test_the_start_is_shared_and_the_next_letter_is_not(one, other):
    shared = shared_start(one, other)
    assert one[:shared] == other[:shared]
    assert one[shared : shared + 1] != other[shared : shared + 1] or not one[shared:]


@given(_text, _text, st.integers(0, 12))
def test_the_end_is_shared_as_far_as_one_looks(one, other, most):
    most = min(most, len(one), len(other))
    shared = shared_end(one, other, most)
    assert shared <= most
    assert one[len(one) - shared :] == other[len(other) - shared :]
    if shared < most:
        assert one[-1 - shared] != other[-1 - shared]
