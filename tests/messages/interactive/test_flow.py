"""A flow (decisions 48, 65–71)."""

import pytest

from composer.messages import drafting
from composer.messages.choosing import choose
from composer.messages.kinds import kind
from composer.messages.problem import Severity
from composer.messages.tree import ABSENT
from composer.messages.words import Choice

ERROR, WARNING = Severity.ERROR, Severity.WARNING
ACTION = "interactive/action"
AT = f"{ACTION}/parameters"
PAYLOAD = f"{AT}/flow_action_payload"

CASES = {
    "no parameters": ({AT: ABSENT}, ERROR, AT, "missing"),
    "another action": ({f"{ACTION}/name": "flows"}, ERROR, f"{ACTION}/name", "must be “flow”"),
    "another version": (
        {f"{AT}/flow_message_version": "4"},
        ERROR,
        f"{AT}/flow_message_version",
        "must be “3”",
    ),
    "the version as a number": (
        {f"{AT}/flow_message_version": 3},
        ERROR,
        f"{AT}/flow_message_version",
        "must be “3”",
    ),
    "no version": (
        {f"{AT}/flow_message_version": ABSENT},
        ERROR,
        f"{AT}/flow_message_version",
        "Message version is missing; it must be “3”.",
    ),
    "no flow": ({f"{AT}/flow_id": ""}, ERROR, f"{AT}/flow_id", "Flow id is missing."),
    "a long button": ({f"{AT}/flow_cta": "x" * 21}, ERROR, f"{AT}/flow_cta", "20 is the limit"),
    "emoji on the button": ({f"{AT}/flow_cta": "Go 🚀"}, ERROR, f"{AT}/flow_cta", "without emoji"),
    "an unknown mode": ({f"{AT}/mode": "live"}, ERROR, f"{AT}/mode", "“draft” or “published”"),
    "an unknown start": ({f"{AT}/flow_action": "open"}, ERROR, f"{AT}/flow_action", "navigate"),
    "a screen, and a server that chooses it": (
        {f"{AT}/flow_action": "data_exchange"},
        ERROR,
        PAYLOAD,
        "must not have one",
    ),
    "data for no screen": ({f"{PAYLOAD}/screen": ABSENT}, WARNING, f"{PAYLOAD}/screen", "Meta"),
    "empty data": ({f"{PAYLOAD}/data": {}}, ERROR, f"{PAYLOAD}/data", "must not be empty"),
    "data that are no object": ({f"{PAYLOAD}/data": "x"}, ERROR, f"{PAYLOAD}/data", "in braces"),
    "data with a capital": ({f"{PAYLOAD}/Data": {}}, ERROR, f"{PAYLOAD}/Data", "“data” is meant"),
    "a key of the parameters beside them": (
        {f"{ACTION}/flow_id": "1"},
        WARNING,
        f"{ACTION}/flow_id",
        "belongs into “parameters”",
    ),
    "the token of flow templates": (
        {f"{ACTION}/flowToken": "1"},
        WARNING,
        f"{ACTION}/flowToken",
        "belongs into “parameters”",
    ),
    "an expiry, which is in no table": (
        {},
        WARNING,
        f"{AT}/flow_expires",
        "not in the specification",
    ),
    "a name instead of an id": (
        {f"{AT}/flow_id": ABSENT, f"{AT}/flow_name": "x"},
        WARNING,
        f"{AT}/flow_name",
        "not in the specification",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_said_at_its_place(hit, name):
    hit("interactive-flow-extra", CASES[name])


@pytest.mark.parametrize(
    "start",
    [{}, {"flow_action": "navigate"}, {"flow_action": "data_exchange"}, {"mode": "draft"}],
    ids=str,
)
def test_a_flow_may_begin_where_it_wants(say, start):
    assert say("interactive-flow-min", {f"{AT}/{key}": one for key, one in start.items()}) == []


def start_of(form):
    return next(word for word in form if isinstance(word, Choice) and word.key == "flow-start")


def opened(**parameters):
    action = {"name": "flow", "parameters": parameters}
    message = {"type": "interactive", "interactive": {"type": "flow", "action": action}}
    return drafting.opened({"messages": [message]})


@pytest.mark.parametrize(
    ("parameters", "branch"),
    [
        ({}, "default"),
        ({"flow_action": "navigate"}, "navigate"),
        ({"flow_action_payload": {"screen": "A"}}, "navigate"),
        ({"flow_action": "data_exchange"}, "data_exchange"),
        ({"flow_action": "data_exchange", "flow_action_payload": {}}, "data_exchange"),
    ],
    ids=str,
)
def test_how_a_flow_begins_is_read_from_the_message(parameters, branch):
    draft = opened(**parameters)
    assert draft.chosen[(*draft.message, "flow-start")] == branch


def test_choosing_the_server_takes_the_screen_away_and_choosing_the_screen_brings_it_back():
    payload = {"screen": "A", "data": {"a": 1}}
    draft = opened(flow_action="navigate", flow_action_payload=payload)
    word = start_of(kind("flow").form)
    at = (*draft.message, "interactive", "action", "parameters")
    other = choose(draft, draft.message, word, "data_exchange")
    assert other.get(at) == {"flow_action": "data_exchange"}
    back = choose(other, draft.message, word, "navigate")
    assert back.get(at) == {"flow_action": "navigate", "flow_action_payload": payload}
