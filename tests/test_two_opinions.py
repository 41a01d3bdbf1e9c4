"""The app and the sandbox read the specification independently: where they differ, one of them is wrong."""

import copy
import json
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.messages import KINDS
from composer.messages.check import check_request
from composer.messages.kinds import new_message
from composer.messages.problem import Severity
from composer.sandbox.judge import MESSAGES, judge
from composer.sandbox.templates.course import Turn
from composer.sandbox.templates.fitting import misfit
from composer.sandbox.templates.review import review as reviewed_by_the_sandbox
from composer.sandbox.templates.shelf import Template
from composer.templates.against import check_against
from composer.templates.filling import fill_with_samples
from composer.templates.review import review as reviewed_by_the_app
from tests.sandbox.templates.conftest import DEFINITIONS
from tests.sandbox.templates.test_review import BROKEN

HERE = Path(__file__).parent
EXAMPLES = HERE / "data" / "link"
DROPPED, NULL = object(), object()


def request_of(message):
    return {
        "platformId": "0",
        "platformPartnerId": "0",
        "priority": "NORMAL",
        "refId": "r",
        "source": "+46701740699",
        "destinations": ["+99900000001"],
        "eventReportGates": ["g"],
        "messages": [message],
    }


def opinions(message):
    """What the app refuses of a message, and what the sandbox refuses."""
    return opinions_of(request_of(message))


def opinions_of(request):
    """What the app refuses, and what the sandbox refuses."""
    errors = [
        f"{one.pointer}: {one.sentence}"
        for one in check_request(request)
        if one.severity is Severity.ERROR
    ]
    return errors, judge(request).faults


def agree(message):
    errors, faults = opinions(message)
    assert bool(errors) == bool(faults), (errors, faults, message)


SAMPLES = [(kind, sample) for kind in KINDS for sample in kind.samples]
IDS = [f"{kind.key}: {sample.title}" for kind, sample in SAMPLES]


def plain(value):
    return json.loads(json.dumps(value, default=dict))


@pytest.mark.parametrize(("kind", "sample"), SAMPLES, ids=IDS)
def test_both_take_every_sample(kind, sample):
    assert opinions(plain(sample.message)) == ([], [])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_both_refuse_or_take_a_new_message(kind):
    agree(new_message(kind))


def example(name):
    return json.loads((EXAMPLES / name).read_text(encoding="utf-8"))


def printed():
    read = {path.name: example(path.name) for path in sorted(EXAMPLES.glob("*.json"))}
    return [name for name, one in read.items() if one.get("type") in MESSAGES]


@pytest.mark.parametrize("name", printed())
def test_both_say_the_same_of_what_the_specification_prints(name):
    agree(example(name))


def drawn():
    """The strategies of the kinds that have one, by the name of their module."""
    modules = {
        path.stem: import_module(f"tests.strategies.{path.stem}")
        for path in sorted((HERE / "strategies").glob("*.py"))
    }
    kinds = {kind.key.replace("-", "_") for kind in KINDS}
    return {name: module.messages for name, module in modules.items() if name in kinds}


DRAWN = drawn()


@pytest.mark.parametrize("name", DRAWN)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_both_take_any_right_message(name, data):
    message = data.draw(DRAWN[name]())
    assert opinions(message) == ([], [])


@pytest.mark.parametrize("name", DRAWN)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_both_say_the_same_of_any_message_with_one_thing_changed(name, data):
    message = data.draw(DRAWN[name]())
    ways = st.sampled_from(list(places(message)))
    changed = spoil(message, data.draw(ways), data.draw(st.sampled_from(sorted(SPOILS))))
    if changed is not None:
        agree(changed)


def places(value, way=()):
    """Every way to a value inside, the outer before the inner."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for step, item in inside:
        yield (*way, step)
        if isinstance(item, dict | list):
            yield from places(item, (*way, step))


def without(message, way):
    message = copy.deepcopy(message)
    inside = message
    for step in way[:-1]:
        inside = inside[step]
    del inside[way[-1]]
    return message


def having(message, way, value):
    message = copy.deepcopy(message)
    inside = message
    for step in way[:-1]:
        inside = inside[step]
    inside[way[-1]] = value
    return message


def value_at(message, way):
    for step in way:
        message = message[step]
    return message


SPOILS = {
    "dropped": lambda _value: DROPPED,
    "nothing": lambda _value: NULL,
    "empty": lambda value: type(value)() if isinstance(value, str | list | dict) else None,
    "blank": lambda value: "  " if isinstance(value, str) else None,
    "of another type": lambda value: {} if isinstance(value, str) else "text",
    "a number": lambda value: 5 if isinstance(value, str) else None,
    "true": lambda _value: True,
    "in a list": lambda value: [value],
    "its digits": lambda value: str(value) if type(value) is int else None,
    "negative": lambda value: -1 if type(value) is int else None,
    "enormous": lambda value: 10**12 if type(value) is int else None,
    "in capitals": lambda value: value.upper() if isinstance(value, str) else None,
    "very long": lambda value: value + "x" * 5000 if isinstance(value, str) else None,
    "twice": lambda value: [*value, *copy.deepcopy(value)] if isinstance(value, list) else None,
    "eleven times": lambda value: value * 11 if isinstance(value, list) else None,
}
"""What is done to each value of a sample; None where it cannot be done."""


def spoil(message, way, how):
    """The message with the value at `way` spoiled; None where that cannot be done."""
    value = SPOILS[how](value_at(message, way))
    if value is DROPPED:
        return without(message, way)
    return None if value is None else having(message, way, None if value is NULL else value)


def disagreements(whole, judged, within=(), only=SPOILS):
    """Where spoiling something in a sample is refused by one of the two alone."""
    for how in only:
        for way in places(value_at(whole, within), within):
            changed = spoil(whole, way, how)
            if changed is not None:
                errors, faults = judged(changed)
                if bool(errors) != bool(faults):
                    yield way, how, errors, faults


@pytest.mark.parametrize(("kind", "sample"), SAMPLES, ids=IDS)
def test_both_say_the_same_of_a_spoiled_sample(kind, sample):
    assert list(disagreements(plain(sample.message), opinions)) == []


FULL = {
    **request_of({"type": "text", "text": {"body": "Hello"}}),
    "platformServiceId": "s",
    "platformServiceType": "t",
    "platformTransactionId": "x",
    "relativeValidityTime": 60000,
    "absoluteValidityTime": "2026-12-24T18:00:00Z",
    "customParameters": {"a": "b"},
}


def test_both_say_the_same_of_a_spoiled_request():
    assert opinions_of(FULL) == ([], [])
    assert list(disagreements(FULL, opinions_of)) == []


@pytest.mark.parametrize("field", ["source", "destinations"])
@pytest.mark.parametrize(
    "number",
    [
        *("+46701740605", "46701740605", "0701740605", "1234", "123", "+4670174", "+123456"),
        *("+461234567890123", "+4612345678901234", "abc", "+46 70-174 06 05", "SE.abc", "SE."),
        *("+0123456789", "0046701740605", " +46701740605 ", "(070)1740605", "+46a01740605"),
    ],
)
def test_both_say_the_same_of_a_number(field, number):
    errors, faults = opinions_of({**FULL, field: number if field == "source" else [number]})
    assert bool(errors) == bool(faults), (errors, faults)


def opinions_of_definition(definition):
    """What the app refuses of a template's definition, and what the sandbox refuses."""
    errors = [
        f"{one.pointer}: {one.sentence}"
        for one in reviewed_by_the_app(plain(definition))
        if one.severity is Severity.ERROR
    ]
    return errors, reviewed_by_the_sandbox(plain(definition)).faults


_FOR_A_CREATION = {"name", "language", "category", "components"}


def own_definitions():
    """The definitions among the project's own files that are as Meta wants them for a creation, not as it keeps them."""
    for path in sorted((HERE / "data" / "templates").glob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(read, dict) and read.keys() >= _FOR_A_CREATION and "id" not in read:
            yield pytest.param(read, id=path.name)


OWN = list(own_definitions())


@pytest.mark.parametrize(
    "definition",
    [*(pytest.param(one, id=key) for key, one in DEFINITIONS.items()), *OWN],
)
def test_both_take_every_right_definition(definition):
    assert opinions_of_definition(definition) == ([], [])


@pytest.mark.parametrize(("key", "way", "value", "_said"), BROKEN)
def test_both_refuse_a_definition_that_breaks_a_rule(key, way, value, _said):
    steps = [int(step) if step.isdigit() else step for step in way.split(".")]
    errors, faults = opinions_of_definition(having(DEFINITIONS[key], steps, value))
    assert errors
    assert faults


@pytest.mark.parametrize("key", DEFINITIONS)
def test_both_say_the_same_of_a_spoiled_definition(key):
    assert list(disagreements(DEFINITIONS[key], opinions_of_definition)) == []


def opinions_of_filled(definition):
    """What the app refuses of a message by its template's definition, and what the sandbox refuses: for `disagreements`."""
    approved = (Turn(0.0, "APPROVED"),)
    name, language = definition["name"], definition["language"]
    held = Template("1", "", name, language, definition, 0.0, approved)

    def opinions_of_template(template):
        message = {"type": "template", "template": template}
        if any(opinions(message)):
            return [], []  # what the message is by itself was compared above
        found = check_against(definition, message)
        errors = [
            f"{one.pointer}: {one.sentence}" for one in found if one.severity is Severity.ERROR
        ]
        refused = misfit(template, [held], 1.0, strict=True)
        return errors, [refused] if refused else []

    return opinions_of_template


@pytest.mark.parametrize("definition", OWN)
def test_both_take_a_template_filled_with_its_samples(definition):
    message = plain(fill_with_samples(definition))
    assert opinions(message) == ([], [])
    assert opinions_of_filled(definition)(message["template"]) == ([], [])


OF_FILLED = ("dropped", "blank", "a number", "twice")
"""What is done to each value of a filled template."""


@pytest.mark.parametrize("definition", OWN)
def test_both_say_the_same_of_a_filled_template_with_something_spoiled(definition):
    template = plain(fill_with_samples(definition))["template"]
    found = disagreements(template, opinions_of_filled(definition), only=OF_FILLED)
    assert [one for one in found if one[:2] != SECOND_CAROUSEL] == []


SECOND_CAROUSEL = (("components",), "twice")
"""The app does not say yet that a second carousel is one too many; second headers, bodies and offers it refuses."""
