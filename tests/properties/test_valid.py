"""Random valid messages of every kind: they check clean, and come back from JSON, from the draft and from the form."""

import pytest
from hypothesis import given, settings

from composer.formats import link
from composer.formats.recognise import recognise
from composer.messages import KINDS, drafting, kinds
from composer.messages.check import check_message, check_request
from composer.messages.problem import Severity
from composer.ui.forms.values import same
from tests.roundtrip.window import differences_of
from tests.strategies import by_kind

FEW = settings(max_examples=max(settings().max_examples // 10, 5))
"""For what a form is built for each time."""
SOME = settings(max_examples=max(settings().max_examples // 4, 10))

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def complaints(problems):
    return [
        f"{one.severity.value} {one.pointer} {one.sentence}"
        for one in problems
        if one.severity is not Severity.HINT
    ]


@each_kind
def test_a_valid_message_has_no_error_and_no_warning(kind):
    @SOME
    @given(by_kind.of(kind))
    def each(message):
        assert kinds.kind_of(message) is kind
        assert complaints(check_message(message)) == []

    each()


@each_kind
def test_a_valid_message_comes_back_from_the_form(kind, window):
    @FEW
    @given(by_kind.of(kind))
    def each(message):
        assert differences_of(window, {"messages": [message]}) == []

    each()


@SOME
@given(by_kind.requests())
def test_a_valid_request_has_no_error_and_no_warning(request_):
    assert complaints(check_request(request_)) == []


@SOME
@given(by_kind.requests())
def test_a_request_comes_back_from_json(request_):
    read = link.decode(link.encode(request_))
    assert same(read, request_)
    assert recognise(read).request is read


@SOME
@given(by_kind.requests())
def test_a_request_comes_back_from_a_draft_that_was_saved(request_):
    draft = drafting.opened(request_)
    loaded = drafting.load(drafting.save(draft))
    assert same(draft.request, request_)
    assert loaded == draft
    assert same(loaded.request, request_)


@FEW
@given(by_kind.requests())
def test_a_request_comes_back_from_the_form(window, request_):
    assert differences_of(window, request_) == []
