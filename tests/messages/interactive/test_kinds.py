"""What holds for every interactive kind: examples, random messages, and that each key of the specification has a field."""

import importlib
import json
from typing import get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from composer.messages import KINDS, drafting, kinds, tree
from composer.messages.check import check
from composer.messages.leftovers import leftovers
from composer.messages.problem import Severity
from composer.messages.words import Choice, fields
from composer.rendering.picture import picture
from composer.rendering.speech import speech

INTERACTIVE = [kind for kind in KINDS if kind.group == "Interactive"]
each_kind = pytest.mark.parametrize("kind", INTERACTIVE, ids=lambda kind: kind.key)

EXAMPLES = {
    "interactive-list": "list-message",
    "interactive-cta-url": "cta-url",
    "interactive-product": "product",
    "interactive-product-list": "product-list",
    "interactive-catalog": "catalog",
    "interactive-flow-min": "flow",
    "interactive-flow-extra": "flow",
    "interactive-location-request": "location-request",
}
NOT_QUITE = {
    "interactive-flow-extra": ["/interactive/action/parameters/flow_expires"],
    "interactive-location-request": ["/to"],
}
"""What is kept and mentioned (decisions 69, 72)."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_specifications_examples_are_of_their_kind_and_free_of_errors(example, name):
    message = example(name)
    kind = kinds.kind_of(message)
    assert kind is kinds.kind(EXAMPLES[name])
    found = check(kind, message)
    assert found.ok
    assert [one.pointer for one in found.problems] == NOT_QUITE.get(name, [])


def test_the_eight_types_have_a_kind_each():
    """Seven that the specification counts, and the location request (decision 44)."""
    assert {kind.signature["interactive/type"] for kind in INTERACTIVE} == {
        "list",
        "button",
        "product",
        "product_list",
        "catalog_message",
        "flow",
        "cta_url",
        "location_request_message",
    }


@each_kind
def test_samples_have_nothing_to_be_said_of(kind):
    assert len(kind.samples) >= 2
    for sample in kind.samples:
        assert check(kind, dict(sample.message)).problems == ()


@each_kind
def test_every_field_of_the_model_has_a_word_or_is_a_constant(kind):
    shown = {path for path, _word in fields(kind.form)}
    shown |= {
        path for word in choices(kind.form) for one in word.branches for path in one.constants
    }
    shown |= {*kind.signature, *kind.constants, "interactive/action/buttons/*/type"}
    assert set(leaves(kind.model)) <= shown


def leaves(model, way=""):
    """Every path to a value that is no object of the specification's; `*` for the step into a list."""
    for name, field in model.model_fields.items():
        inner = list(models_in(field.annotation))
        if not inner:
            yield way + name
        for one, many in inner:
            yield from leaves(one, f"{way}{name}/*/" if many else f"{way}{name}/")


def models_in(annotation, *, many=False):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation, many
    for inner in get_args(annotation):
        yield from models_in(inner, many=many or get_origin(annotation) is list)


def choices(words):
    for word in words:
        if isinstance(word, Choice):
            yield word
            for branch in word.branches:
                yield from choices(branch.words)
        elif hasattr(word, "words"):
            yield from choices(word.words)


@each_kind
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.data())
def test_a_valid_message_is_clean_shown_whole_kept_as_it_is_and_drawn(kind, data):
    strategy = importlib.import_module(f"tests.strategies.{kind.key.replace('-', '_')}")
    message = data.draw(strategy.messages())
    found = kinds.kind_of(message)
    assert found is not None
    assert found.key == kind.key
    assert [one.sentence for one in check(kind, message).problems] == []
    draft = drafting.opened({"messages": [message]})
    known = {**kind.signature, **kind.constants}
    assert leftovers(draft, draft.message, kind.form, known) == []
    again = drafting.load(drafting.save(draft))
    assert again is not None
    assert json.dumps(again.get(again.message)) == json.dumps(message)
    assert speech(picture(kind.preview, message))


@each_kind
def test_a_new_message_holds_its_constants(kind):
    new = kinds.new_message(kind)
    for path, value in kind.constants.items():
        assert tree.get(new, tree.split(path)) == value
    assert {one.severity for one in check(kind, new).problems} == {Severity.ERROR}
