"""Link buttons, location requests, and what reply buttons share with them (decisions 46, 49, 51–54, 61–64, 72, 73)."""

import pytest

from composer.messages.problem import Severity
from composer.messages.tree import ABSENT

ERROR, WARNING = Severity.ERROR, Severity.WARNING
ACTION = "interactive/action"
AT = f"{ACTION}/parameters"
HEADER = "interactive/header"
REPLY = f"{ACTION}/buttons/0/reply"

LINK_BUTTON = {
    "a long button": (
        {f"{AT}/display_text": "x" * 21},
        ERROR,
        f"{AT}/display_text",
        "Button is 21 characters long; 20 is the limit.",
    ),
    "no button": ({f"{AT}/display_text": ABSENT}, ERROR, f"{AT}/display_text", "missing"),
    "no address": ({f"{AT}/url": ""}, ERROR, f"{AT}/url", "Web address is missing."),
    "no web address": ({f"{AT}/url": "example.com"}, ERROR, f"{AT}/url", "must begin with https"),
    "half an address": ({f"{AT}/url": "https://"}, ERROR, f"{AT}/url", "not a complete"),
    "an address at home": (
        {f"{AT}/url": "http://192.168.0.1/x"},
        WARNING,
        f"{AT}/url",
        "the recipient cannot open it",
    ),
    "no name": ({f"{ACTION}/name": ABSENT}, ERROR, f"{ACTION}/name", "Name is missing"),
}
REQUEST = {
    "a recipient in the message": ({}, WARNING, "to", "said in the request's recipients"),
    "a header": (
        {HEADER: {"type": "text", "text": "x"}},
        WARNING,
        HEADER,
        "shows no header",
    ),
    "another action": (
        {f"{ACTION}/name": "location"},
        ERROR,
        f"{ACTION}/name",
        "must be “send_location”",
    ),
    "no action": ({ACTION: ABSENT}, ERROR, ACTION, "Action is missing."),
    "no body": ({"interactive/body": ABSENT}, ERROR, "interactive/body", "Body is missing."),
}
FILE = f"{HEADER}/image"
REPLIES = {
    "marks in a title": ({f"{REPLY}/title": "_Yes_"}, WARNING, f"{REPLY}/title", "formatted"),
    "a space before an id": ({f"{REPLY}/id": " a"}, WARNING, f"{REPLY}/id", "begins or ends"),
    "a flat button": (
        {f"{ACTION}/buttons/0": {"type": "reply", "id": "a", "title": "b"}},
        ERROR,
        REPLY,
        "missing",
    ),
    "a caption": ({f"{FILE}/caption": "x"}, WARNING, f"{FILE}/caption", "no caption in a header"),
    "a picture with a file name": (
        {f"{FILE}/filename": "x.jpg"},
        WARNING,
        f"{FILE}/filename",
        "Only a document",
    ),
    "a link to nowhere": ({}, ERROR, f"{FILE}/link", "must begin with https"),
    "an unnamed provider": (
        {f"{FILE}/provider": {"name": ""}},
        ERROR,
        f"{FILE}/provider/name",
        "Provider is missing.",
    ),
    "a provider that is a number": ({f"{FILE}/provider": 5}, ERROR, f"{FILE}/provider", "Provider"),
    "a provider of an upload": (
        {FILE: {"id": "1", "provider": {"name": "x"}}},
        WARNING,
        f"{FILE}/provider",
        "no effect",
    ),
}


@pytest.mark.parametrize("name", LINK_BUTTON)
def test_a_link_button(hit, name):
    hit("interactive-cta-url", LINK_BUTTON[name])


@pytest.mark.parametrize("name", REQUEST)
def test_a_location_request(hit, name):
    hit("interactive-location-request", REQUEST[name])


@pytest.mark.parametrize("name", REPLIES)
def test_reply_buttons_and_their_header(hit, name):
    hit("interactive-button", REPLIES[name])


@pytest.mark.parametrize("provider", ["name", {"name": "name"}], ids=["text", "object"])
def test_with_a_provider_a_link_may_be_of_any_form(say, provider):
    changes = {FILE: {"link": "name/protocol://the-url", "provider": provider}}
    assert say("interactive-button", changes) == []


@pytest.mark.parametrize("text", ["snake_case_name", "2*3*4", "5 * 3 * 2", "a ~ b", "**", "x_"])
def test_what_is_no_formatting_is_not_taken_for_it(say, text):
    assert say("interactive-cta-url", {f"{HEADER}/text": text}) == []
