"""A right message with one thing wrong in it: the check says so, at the pointer of what must be changed, and only there."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.messages import KINDS, kinds
from composer.messages.check import check_envelope, check_message, check_request
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


@SOME
@given(by_kind.requests(), st.randoms())
def test_every_single_fault_around_the_messages_is_reported_where_it_is(request_, random):
    around = {**request_, "messages": [{}]}
    every = [one for one in faults.of(faults.Envelope(), around) if "/messages/" not in one.at]
    for fault in random.sample(every, min(len(every), _FAULTS)):
        found = check_envelope(fault.message)
        assert (fault.severity, fault.at) in [(one.severity, one.pointer) for one in found], fault
        errors = {one.pointer for one in found if one.severity is Severity.ERROR}
        assert errors <= {fault.at}, (fault, found)


@SOME
@given(by_kind.requests(), st.randoms())
def test_in_a_request_of_several_messages_a_fault_is_reported_at_its_message(request_, random):
    messages = list(request_["messages"])
    index = random.randrange(len(messages))
    kind = kinds.kind_of(messages[index])
    assert kind is not None
    fault = random.choice(list(faults.of(kind, messages[index])))
    messages[index] = fault.message
    found = check_request({**request_, "messages": messages})
    assert (fault.severity, f"/messages/{index}{fault.at}") in [
        (one.severity, one.pointer) for one in found
    ]
    errors = {one.pointer for one in found if one.severity is Severity.ERROR}
    assert errors <= {f"/messages/{index}{fault.at}"}, (fault, found)


@pytest.mark.parametrize("message", [{}, {"text": {"body": "Hi"}}])
def test_a_message_without_a_type_misses_it(message):
    assert [one.pointer for one in check_message(message)] == ["/type"]
