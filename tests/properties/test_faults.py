"""A right message with one thing wrong in it: the check says so, at the pointer of what must be changed, and only there."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import KINDS
from composer.messages.check import check_message
from composer.messages.problem import Severity
from tests.properties import faults
from tests.strategies import by_kind

SOME = settings(max_examples=max(settings().max_examples // 5, 10))
_FAULTS = 25
"""Of one message: a carousel has a thousand places where something can be wrong."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_single_fault_is_reported_where_it_is(kind):
    seen = Counter()

    @SOME
    @given(by_kind.of(kind), st.randoms())
    def each(message, random):
        every = list(faults.of(kind, message))
        for fault in random.sample(every, min(len(every), _FAULTS)):
            seen[fault.name] += 1
            found = check_message(fault.message)
            said = [(one.severity, one.pointer) for one in found]
            assert (fault.severity, fault.at) in said, (fault, found)
            errors = {one.pointer for one in found if one.severity is Severity.ERROR}
            assert errors <= {fault.at}, (fault, found)

    each()
    assert seen["a key that nobody knows"]
    assert seen["a value of another type"]


@pytest.mark.parametrize("message", [{}, {"text": {"body": "Hi"}}])
def test_a_message_without_a_type_misses_it(message):
    assert [one.pointer for one in check_message(message)] == ["/type"]
