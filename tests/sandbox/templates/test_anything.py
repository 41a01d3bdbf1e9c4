"""Whatever comes as a definition or as a message of a known template gets an answer and never a fault of the sandbox."""

import copy
import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.sandbox.judge import judge
from composer.sandbox.templates.course import first_course
from composer.sandbox.templates.fitting import misfit
from composer.sandbox.templates.review import review
from composer.sandbox.templates.shelf import Template
from tests.sandbox.templates.conftest import DEFINITIONS
from tests.sandbox.templates.test_fitting import FITTING, message

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**6) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
ODD = JSON | st.sampled_from(
    ["", " ", "{{1}}", "{{", "}}", "{{2}} {{1}}", "TEXT", "IMAGE", "BUTTONS", "x" * 3000, [], {}]
)


def places(value, way=()):
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for step, item in inside:
        yield (*way, step)
        if isinstance(item, dict | list):
            yield from places(item, (*way, step))


def spoiled(data, whole):
    """`whole` with one or two values inside replaced or taken out."""
    whole = copy.deepcopy(whole)
    for _ in range(data.draw(st.integers(1, 2))):
        *way, last = data.draw(st.sampled_from(list(places(whole)) or [(0,)]))
        inside = whole
        for step in way:
            inside = inside[step]
        if data.draw(st.booleans()):
            inside[last] = data.draw(ODD)
        else:
            del inside[last]
        if not list(places(whole)):
            break
    return whole


MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(data=st.data(), key=st.sampled_from(sorted(DEFINITIONS)))
def test_any_definition_is_judged(data, key):
    review(spoiled(data, DEFINITIONS[key]))


@MANY
@given(body=JSON)
def test_any_json_is_judged(body):
    assert review(body).faults


@MANY
@given(data=st.data(), key=st.sampled_from(sorted(DEFINITIONS)), mine=st.booleans())
def test_any_right_message_of_any_right_template_fits_or_does_not(data, key, mine):
    definition = spoiled(data, DEFINITIONS[key]) if mine else DEFINITIONS[key]
    other = data.draw(st.sampled_from(sorted(FITTING)))
    components = FITTING[key] if mine else spoiled(data, FITTING[other])
    sent = message("x", components)
    request = {
        "platformId": "p", "platformPartnerId": "p", "priority": "LOW", "refId": "r",
        "source": "+461234", "destinations": ["+461234"], "messages": [sent],
    }  # fmt: skip
    if review(definition).faults or judge(json.loads(json.dumps(request))).faults:
        return
    shelved = Template("1", "o", "x", "en", definition, 0.0, first_course("x", 0.0))
    misfit(sent["template"], [shelved], 100.0, strict=True)
