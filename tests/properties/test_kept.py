"""What is kept from one check to the next changes nothing: the same problems are found, in the same order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.formats import link
from composer.messages import KINDS
from composer.messages.check import check_message
from composer.messages.kept import Kept
from composer.messages.text.payload import TextBody
from tests.properties import faults
from tests.strategies import by_kind

SOME = settings(max_examples=max(settings().max_examples // 10, 10))
_STEPS = 6


def sharing(before, after):
    """`after` with the objects of `before` wherever they say the same, as the next version of a draft has them."""
    if type(before) is type(after) and repr(before) == repr(after):
        return before
    if isinstance(before, dict) and isinstance(after, dict):
        return {key: sharing(before.get(key), value) for key, value in after.items()}
    if isinstance(before, list) and isinstance(after, list):
        former = [*before, *[None] * len(after)]
        return [sharing(old, new) for old, new in zip(former, after, strict=False)]
    return after


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_step_is_judged_as_if_it_were_the_first(kind):
    @SOME
    @given(by_kind.of(kind), st.randoms())
    def each(message, random):
        every = [fault.message for fault in faults.of(kind, message)]
        kept, before = Kept(), message
        for wrong in random.sample(every, min(len(every), _STEPS)):
            for step in (wrong, message):
                before = sharing(before, step)
                assert check_message(before, kept) == check_message(step)

    each()


def test_what_did_not_change_is_not_judged_again(monkeypatch):
    judged = []
    own = TextBody.rules

    def rules(data):
        judged.append(data)
        return own(data)

    monkeypatch.setattr(TextBody, "rules", rules)
    kept = Kept()
    text = {"body": "Hello"}
    check_message({"type": "text", "text": text}, kept)
    check_message({"type": "text", "text": text}, kept)
    assert judged == [text]
    check_message({"type": "text", "text": {"body": "Hello"}}, kept)
    assert len(judged) == 2


@given(st.data())
def test_text_that_stayed_is_written_as_it_was(data):
    before = data.draw(VALUES)
    kept = Kept()
    for _ in range(3):
        before = sharing(before, data.draw(VALUES))
        assert link.encode(before, kept) == link.encode(before)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text('a"\\\u2028é', max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=1), inner, max_size=2)
    ),
    max_leaves=8,
)
