"""The app and the sandbox read the Meta reference independently: where they differ, one of them is wrong.

The app knows three degrees where the sandbox has two: what the app warns of, a server may take or refuse.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from composer.formats import meta_cloud, meta_onprem
from composer.formats.meta.judging import message_problems
from composer.messages import KINDS
from composer.messages.problem import Severity
from composer.sandbox.metas.tables import CLOUD, ON_PREMISES, judge
from tests.test_two_opinions import DRAWN, HERE, IDS, SAMPLES, places, plain, spoil

APIS = {"cloud": (meta_cloud, CLOUD), "onprem": (meta_onprem, ON_PREMISES)}
SPOILS = ("dropped", "empty", "of another type", "very long", "eleven times")


def opinions(message, format_):
    """What the app says of a message by severity, and what the sandbox refuses of its body."""
    module, check = APIS[format_]
    (body,) = module.encode({"destinations": ["+46701740605"], "messages": [message]})
    found = {severity: [] for severity in Severity}
    for one in message_problems(message, format_):
        found[one.severity].append((one.pointer, one.rule))
    return found[Severity.ERROR], found[Severity.WARNING], judge(body, check).faults


def agree(message, format_):
    errors, warnings, faults = opinions(message, format_)
    assert not faults or errors or warnings, (faults, message)
    assert faults or not errors, (errors, message)


@pytest.mark.parametrize("format_", APIS)
@pytest.mark.parametrize(("kind", "sample"), SAMPLES, ids=IDS)
def test_both_say_the_same_of_every_sample(kind, sample, format_):
    message = plain(sample.message)
    agree(message, format_)
    errors, warnings, faults = opinions(message, format_)
    assert bool(faults) == any(rule == "not-said" for _pointer, rule in warnings), (
        warnings,
        faults,
    )
    assert errors == []


@pytest.mark.parametrize("format_", APIS)
@pytest.mark.parametrize("name", DRAWN)
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_both_say_the_same_of_any_right_message(name, format_, data):
    agree(data.draw(DRAWN[name]()), format_)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("format_", APIS)
@pytest.mark.parametrize("how", SPOILS)
def test_both_say_the_same_where_one_thing_of_a_sample_is_changed(kind, format_, how):
    message = plain(kind.samples[0].message)
    for way in places(message):
        changed = spoil(message, way, how) if way != ("type",) else None
        if changed is not None:
            agree(changed, format_)


def printed():
    """The reference's examples of whole messages."""
    read = {path.stem: json.loads(path.read_text("utf-8")) for path in EXAMPLES}
    return {name: body for name, body in read.items() if isinstance(body, dict) and "to" in body}


EXAMPLES = sorted((HERE / "data" / "meta").glob("*.json"))
PRINTED = printed()


@pytest.mark.parametrize("name", PRINTED)
def test_what_the_reference_prints_is_taken_or_warned_of(name):
    """The reference's own examples are On-Premises bodies; its slips are refused by both."""
    body = {**PRINTED[name], "to": "46701740605"}  # it prints “whatsapp-id”
    decoded = meta_onprem.decode(body)
    told = [
        one
        for one in (*message_problems(decoded.request["messages"][0], "onprem"), *decoded.notes)
        if one.severity is not Severity.HINT
    ]
    faults = judge(body, ON_PREMISES).faults
    assert not faults or told, faults
