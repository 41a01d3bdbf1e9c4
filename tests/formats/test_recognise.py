"""What a value is; what can be opened stays as it came, node by node; everything else is refused in words."""

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.formats.link import decode, encode
from composer.formats.reading import read
from composer.formats.recognise import recognise

EXAMPLES = Path(__file__).parent.parent / "data"
TEXT = {"type": "text", "text": {"body": "Hello"}}
TEMPLATE = {"name": "welcome", "language": {"code": "en"}, "components": []}
PLACE = {
    "type": "interactive",
    "interactive": {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}},
}  # fmt: skip
BODY = {"type": "body", "parameters": [{"type": "text", "text": "Anna"}]}
BUTTONS = {"type": "button", "body": {"text": "Yes?"}, "action": {"buttons": []}}
REQUEST = {"source": "+46700000000", "destinations": ["+46700000001"], "messages": [TEXT]}
STATUSES = {
    "entry": [{"changes": [{"value": {"statuses": [{"id": "wamid.1", "status": "read"}]}}]}]
}
EVENTS = {
    "object": "whatsapp_business_account",
    "entry": [{"changes": [{"value": {"messages": [TEXT]}}]}],
}
DEFINED = {"type": "BODY", "text": "Hello {{1}}", "example": {"body_text": [["Anna"]]}}
CAROUSEL = {"type": "carousel", "cards": []}

OPENED = {
    "request": (REQUEST, "request", REQUEST),
    "request without messages": ({"destinations": []}, "request", {"destinations": []}),
    "request with messages of a wrong type": (
        {"messages": {}, "priority": "HIGH"},
        "request",
        {"messages": {}, "priority": "HIGH"},
    ),
    "request with a key of Meta's": (
        {**REQUEST, "messaging_product": "whatsapp"},
        "request",
        {**REQUEST, "messaging_product": "whatsapp"},
    ),
    "message": (TEXT, "message", {"messages": [TEXT]}),
    "request of the On-Premises API, the shortest": (
        {"to": "1", **TEXT},
        "meta",
        {"destinations": ["1"], "messages": [TEXT]},
    ),
    "message with the recipient inside, as LINK prints one": (
        {"to": "1", **PLACE},
        "message",
        {"messages": [{"to": "1", **PLACE}]},
    ),
    "message of an unknown type": (
        {"type": "pin", "pin": {}},
        "message",
        {"messages": [{"type": "pin", "pin": {}}]},
    ),
    "message with a type that is no text": ({"type": 7}, "message", {"messages": [{"type": 7}]}),
    "message without its type": ({"text": {"body": "Hello"}}, "message", {"messages": [TEXT]}),
    "interactive part": (
        BUTTONS,
        "message",
        {"messages": [{"type": "interactive", "interactive": BUTTONS}]},
    ),
    "template": (TEMPLATE, "template", {"messages": [{"type": "template", "template": TEMPLATE}]}),
    "components": (
        {"components": [BODY]},
        "template",
        {"messages": [{"type": "template", "template": {"components": [BODY]}}]},
    ),
    "list of components": (
        [BODY, CAROUSEL],
        "template",
        {"messages": [{"type": "template", "template": {"components": [BODY, CAROUSEL]}}]},
    ),
    "one component": (
        BODY,
        "template",
        {"messages": [{"type": "template", "template": {"components": [BODY]}}]},
    ),
    "messages": ([TEXT, TEXT], "messages", {"messages": [TEXT, TEXT]}),
    "messages, one of them strange": ([TEXT, 7, {}], "messages", {"messages": [TEXT, 7, {}]}),
    "templates": (
        [TEMPLATE],
        "messages",
        {"messages": [{"type": "template", "template": TEMPLATE}]},
    ),
    "requests": ([REQUEST, {"messages": []}], "requests", REQUEST),
    "list of one request": ([REQUEST], "request", REQUEST),
}


@pytest.mark.parametrize("name", OPENED)
def test_it_is_opened(name):
    value, kind, request = OPENED[name]
    before = copy.deepcopy(value)
    found = recognise(value)
    assert (found.kind, found.request) == (kind, request)
    assert found.ok
    assert found.sentence.endswith(".")
    assert value == before


ADDED = {
    "message without its type": "“text” was added",
    "interactive part": "put into a message",
    "template": "put into a message",
    "components": "its name and language are still missing",
    "list of components": "its name and language are still missing",
    "one component": "its name and language are still missing",
    "templates": "put into a message",
}


@pytest.mark.parametrize("name", OPENED)
def test_what_was_added_is_told(name):
    sentences = [repair.sentence for repair in recognise(OPENED[name][0]).repairs]
    assert len(sentences) == (name in ADDED)
    assert all(ADDED[name] in sentence for sentence in sentences)


def test_of_several_requests_the_first_is_opened_and_the_others_are_mentioned():
    assert "first request" in recognise([REQUEST, REQUEST]).sentence
    assert "one at a time" in recognise([REQUEST, REQUEST]).sentence


def test_a_request_is_described():
    assert recognise(REQUEST).sentence == "A request with 1 message to 1 recipient."
    assert recognise({"messages": [1, 2]}).sentence == "A request with 2 messages."


REFUSED = {
    "delivery report": ({"messageId": "a", "resultCode": 112003}, "report", "delivery report"),
    "inbound": ({"source": "1", "content": {"type": "WHATSAPP"}}, "inbound", "sent to you"),
    "delivery report with a platform": (
        {"resultCode": 112003, "messageType": "text", "platformId": "0"},
        "report",
        "delivery report",
    ),
    "inbound with a type": (
        {"type": "text", "source": "1", "content": {"message": {"contentType": "TEXT"}}},
        "inbound",
        "sent to you",
    ),
    "inbound's content": (
        {"type": "WHATSAPP", "message": {"contentType": "TEXT", "text": "Hi"}},
        "inbound",
        "sent to you",
    ),
    "inbound's message": ({"contentType": "TEXT", "text": "Hi"}, "inbound", "sent to you"),
    "inbound answer": (
        {"type": "button_reply", "button_reply": {"id": "1"}},
        "inbound",
        "sent to you",
    ),
    "inbound's route": ({"type": "KEYWORD_ROUTE", "platformId": "0"}, "inbound", "sent to you"),
    "relay's event": (
        {"cursor": "a", "gate": "g", "received": "t", "body": "{}"},
        "inbound",
        "a relay",
    ),
    "relay's page": (
        {"epoch": "a", "events": [], "next": "b", "more": False},
        "inbound",
        "a relay",
    ),
    "answer": ({"resultCode": 112001, "messageIds": []}, "nothing", "the answer"),
    "error of LINK": ({"resultCode": 112400, "description": "No"}, "nothing", "the answer"),
    "error of Meta": ({"error": {"message": "No", "code": 100}}, "nothing", "the answer"),
    "answer of Meta": ({"messages": [{"id": "wamid.1"}]}, "nothing", "the answer"),
    "read at the Cloud API": (
        {"messaging_product": "whatsapp", "status": "read", "message_id": "a"},
        "meta",
        "marks a message as read",
    ),
    "read": ({"status": "read"}, "meta", "On-Premises API that marks a message as read"),
    "list of read": ([{"status": "read"}], "meta", "marks a message as read"),
    "pin": ({"messaging_product": "whatsapp", "pin": "1"}, "meta", "no message in it"),
    "Meta's and LINK's": ([{"recipient_type": "individual", **TEXT}, TEXT], "meta", "only some"),
    "statuses": (STATUSES, "report", "reports of Meta"),
    "events": (EVENTS, "inbound", "event of Meta"),
    "old event": ({"messages": [{"from": "1", "id": "2", **TEXT}]}, "inbound", "event of Meta"),
    "one event": ({"from": "1", "id": "2", "timestamp": "3", **TEXT}, "inbound", "event of Meta"),
    "definition": ({"name": "a", "category": "UTILITY"}, "definition", "Templates"),
    "definition's components": ({"components": [DEFINED]}, "definition", "Templates"),
    "definition's component": (DEFINED, "definition", "Templates"),
    "list of definitions": (
        {"data": [{"name": "a", "components": [DEFINED]}]},
        "definition",
        "Templates",
    ),
    "definitions": ([{"name": "a", "components": [DEFINED]}], "definition", "Templates"),
    "message and report": ([TEXT, {"messageId": "a", "resultCode": 1}], "report", "In this list"),
    "parameter": ({"type": "payload", "payload": "yes"}, "nothing", "a part of a message"),
    "header": ({"header": {"type": "text", "text": "Hi"}}, "nothing", "Nothing here is known"),
    "two contents, no type": ({"text": {}, "image": {}}, "nothing", "Nothing here is known"),
    "nothing": ({}, "nothing", "Nothing here is known"),
    "empty list": ([], "nothing", "empty"),
    "numbers": ([1, 2], "nothing", "In this list"),
    "text": ("Hello", "nothing", "single value"),
    "null": (None, "nothing", "single value"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_words(name):
    value, kind, said = REFUSED[name]
    found = recognise(value)
    assert found.kind == kind
    assert said in found.sentence
    assert found.request is None
    assert not found.ok


OF_META = {
    "Cloud API": ({"messaging_product": "whatsapp", "to": "1", **TEXT}, "cloud"),
    "On-Premises API": ({"recipient_type": "individual", "to": "1", **TEXT}, "onprem"),
    "On-Premises context": ({"to": "1", "ttl": 5, **TEXT}, "onprem"),
}


@pytest.mark.parametrize("name", OF_META)
def test_a_request_of_metas_is_put_into_links_words(name):
    value, format_ = OF_META[name]
    found = opened(value)
    assert (found.kind, found.format, found.repairs) == ("meta", format_, ())
    assert found.request["destinations"] == ["1"]
    assert found.request["messages"][0].items() >= TEXT.items()


def opened(value):
    found = recognise(value)
    assert found.request is not None
    return found


def test_metas_spelling_and_slips_are_told():
    found = opened(
        {
            "to": "1",
            "type": "hsm",
            "hsm": {"element_name": "a", "language": {"code": "en"}, "localizable_params": []},
        }
    )
    assert found.request["messages"][0]["template"]["name"] == "a"
    assert ["deprecated" in repair.sentence for repair in found.repairs] == [True]


def test_requests_of_metas_to_several_are_one_of_links():
    def body(to, text):
        inner = {"type": "text", "text": {"body": text}}
        return {"messaging_product": "whatsapp", "to": to, **inner}

    found = opened([body("1", "Hi"), body("2", "Hi"), body("1", "Ho"), body("2", "Ho")])
    assert found.request["destinations"] == ["1", "2"]
    assert [one["text"]["body"] for one in found.request["messages"]] == ["Hi", "Ho"]
    found = opened([body("1", "Hi"), body("2", "Ho")])
    assert found.request["destinations"] == ["1"]
    assert "Paste the others one at a time" in found.sentence


def test_no_depth_of_metas_is_too_much():
    deep = {}
    for _ in range(5000):
        deep = {"a": [[deep]], "components": deep}
    for key in ("context", "template", "contacts", "interactive", "text"):
        value = {"messaging_product": "whatsapp", "type": "text", key: deep}
        assert recognise(value).ok
        assert recognise([value, value]).ok


LINK = {path.stem: path for path in (EXAMPLES / "link").glob("*.json")}


@pytest.mark.parametrize("name", sorted(LINK))
def test_the_examples_are_opened_as_they_are(name):
    text = LINK[name].read_text("utf-8")
    value = json.loads(text)
    reading = read(text)
    found = recognise(reading.value)
    assert reading.repairs == ()
    if name.startswith(("dlr-", "mo-")):
        assert not found.ok
    elif name.startswith("message-request"):
        assert encode(found.request) == encode(value)
    else:
        assert encode(found.request) == encode({"messages": [value]})
    assert found.repairs == ()


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)
KEYS = """type text body name language code components parameters sub_type subType messages destinations source
    interactive action template header messaging_product to from id entry changes value statuses content resultCode error
    data category format cards"""
words = st.sampled_from(KEYS.split())
values = st.recursive(
    scalars | st.text(max_size=5) | words,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(words | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=12,
)


@given(values)
def test_any_value_is_opened_or_refused_and_never_changed(value):
    before = encode(value)
    found = recognise(value)
    assert encode(value) == before
    assert found.sentence.endswith(".")
    assert found.ok or found.kind in ("definition", "report", "inbound", "meta", "nothing")


@given(
    st.dictionaries(words | st.text(max_size=3), values, max_size=4), st.lists(values, max_size=4)
)
def test_a_request_stays_node_by_node_what_it_was(more, messages):
    request = {**more, "destinations": ["+46700000001"], "messages": messages}
    text = encode(request)
    found = recognise(read(text).value)
    assert found.kind == "request"
    assert found.request == decode(text)
    assert encode(found.request) == text


@given(st.lists(st.dictionaries(words, values, max_size=4), min_size=2, max_size=4))
def test_of_a_list_of_messages_none_is_lost(messages):
    typed = [{**message, "type": "text", "text": {}} for message in messages]
    found = recognise(typed)
    if found.kind == "messages":
        assert encode(found.request) == encode({"messages": typed})
    elif found.kind == "meta" and found.ok:  # a member that only Meta's requests have
        assert found.request is not None
        opened = {encode(message) for message in found.request["messages"]}
        others = {encode(message) for message in typed} - opened
        assert bool(others) == ("Paste the others" in found.sentence)
    else:
        assert found.kind == "requests" or not found.ok


def test_a_member_of_meta_makes_a_list_of_messages_its_requests():
    typed = [{"type": "text", "text": {}, "messaging_product": name} for name in (None, "")]
    found = recognise(typed)
    assert (found.kind, found.ok) == ("meta", True)
    assert found.request == {"messages": typed}


def test_no_depth_is_too_much():
    deep = {"data": []}
    for _ in range(100_000):
        deep = {"data": [deep]}
    assert not recognise(deep).ok
    assert not recognise([deep, [deep]]).ok
