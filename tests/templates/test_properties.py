"""What holds of every valid definition, and of anything at all that stands where a definition should."""

from __future__ import annotations

import json
from copy import deepcopy

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.messages.check import check_message
from composer.messages.problem import Severity
from composer.rendering.definition import definition_picture
from composer.rendering.speech import speech
from composer.sandbox.judge import MESSAGE
from composer.sandbox.judging import Judgement
from composer.sandbox.templates.review import review as sandbox_review
from composer.templates.against import check_against
from composer.templates.asking import form_for
from composer.templates.completing import complete
from composer.templates.differences import across_languages, compare
from composer.templates.editing import changes, check_edit, creation
from composer.templates.filling import fill_with_samples, message_for
from composer.templates.reading import read
from composer.templates.review import review
from composer.templates.skeleton import skeleton
from composer.templates.slots import slots
from tests.strategies.definition import definitions

_FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_FEW
@given(definitions())
def test_it_is_clean_for_both_reviews(whole):
    before = deepcopy(whole)
    assert [one for one in review(whole) if one.severity is not Severity.HINT] == []
    assert sandbox_review(whole).faults == []
    assert whole == before


@_FEW
@given(definitions())
def test_filled_with_samples_it_is_taken(whole):
    message = fill_with_samples(whole)
    judgement = Judgement()
    MESSAGE(message, "", judgement)
    assert judgement.faults == []
    assert [one for one in check_message(message) if one.severity is Severity.ERROR] == []
    assert check_against(whole, message) == ()
    assert complete(whole, message) == message
    assert complete(whole, None) == message_for(whole)


@_FEW
@given(definitions())
def test_it_is_read_back_as_it_was(whole):
    assert json.loads(json.dumps(whole)) == whole
    assert read(whole).entries[0].definition is whole
    assert [entry.definition for entry in read([whole, whole]).entries] == [whole, whole]
    assert read({"data": [whole]}).entries[0].pointer == "/data/0"
    assert compare(whole, deepcopy(whole)) == ()
    assert creation(whole) == whole
    assert changes(whole, deepcopy(whole)) == {}


@_FEW
@given(definitions())
def test_its_picture_says_every_gap_or_its_value(whole):
    opened = speech(definition_picture(whole))
    filled = speech(definition_picture(whole, fill_with_samples(whole)))
    for slot in slots(whole):
        if slot.type == "text" and slot.part in ("header", "body"):
            assert "{{" + slot.name + "}}" in opened
            assert str(slot.sample).strip("*_") in filled
    assert "gap: {{" not in filled


@_FEW
@given(definitions())
def test_a_sketch_from_its_message_takes_that_message(whole):
    message = fill_with_samples(whole)
    found = check_against(skeleton(message), message)
    assert [one for one in found if one.severity is not Severity.HINT] == []


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.text(max_size=5)
    | st.sampled_from(["BODY", "{{1}}", "URL"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "components",
                    "text",
                    "format",
                    "example",
                    "buttons",
                    "cards",
                    "body_text",
                    "url",
                    "template",
                    "header_handle",
                    "limited_time_offer",
                    "name",
                    "language",
                    "parameters",
                    "category",
                    "index",
                    "code",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_JSON, _JSON)
def test_nothing_at_all_makes_it_stumble(one, other):
    for value in (
        one,
        {"components": one},
        {"components": [one]},
        {"components": [{"type": "CAROUSEL", "cards": one}]},
    ):
        review(value)
        read(value)
        slots(value)
        message = fill_with_samples(value)
        check_against(value, message)
        for message in (other, {"template": other}, {"template": {"components": other}}):
            check_against(value, message)
            complete(value, message)
            form_for(value, message)
            speech(definition_picture(value, message))
            skeleton(message)
        compare(value, other)
        check_edit(value, other)
        changes(value, other)
        across_languages([value, other])


@_FEW
@given(definitions(), st.data())
def test_one_part_that_is_something_else_makes_nothing_stumble(whole, data):
    """Somewhere in a valid definition stands a value of another type."""
    at = data.draw(st.sampled_from(_places(whole)))
    value = data.draw(_JSON)
    holder = whole
    for step in at[:-1]:
        holder = holder[step]
    holder[at[-1]] = value
    review(whole)
    message = fill_with_samples(whole)
    check_against(whole, message)
    form_for(whole, message)
    speech(definition_picture(whole, message))


def _places(value, at=()):
    found = [at] if at else []
    pairs = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for step, inner in pairs:
        found += _places(inner, (*at, step))
    return found
