"""Which fields belong to which of the three formats, and which of LINK's rules hold at Meta."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.formats import meta_cloud, meta_onprem
from composer.formats.meta.checking import body_problems
from composer.formats.meta.errors import read_errors
from composer.formats.meta.judging import FORMATS, format_problems, message_problems
from composer.messages.problem import Severity

DATA = Path(__file__).parents[1] / "data" / "meta"
TEXT = {"type": "text", "text": {"body": "Hi"}}


def in_header(provider):
    media = {"link": "https://a.b/c.png", "provider": provider}
    header = {"type": "image", "image": media}
    buttons = [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}]
    inner = {
        "type": "button",
        "header": header,
        "body": {"text": "a"},
        "action": {"buttons": buttons},
    }
    return {"type": "interactive", "interactive": inner}


def template(*components, **more):
    inner = {"name": "a", "language": {"code": "en"}, "components": list(components), **more}
    return {"type": "template", "template": inner}


def body(*parameters):
    return {"type": "body", "parameters": list(parameters)}


NAMED = {"type": "text", "text": "a", "parameterName": "b"}
CAL = {"type": "dateTime", "dateTime": {"fallbackValue": "a", "calendar": "GREGORIAN", "hour": 1}}
LINK_URL = {"name": "cta_url", "parameters": {"display_text": "a", "url": "https://a.b"}}
CTA = {"type": "cta_url", "body": {"text": "a"}, "action": LINK_URL}
BELONGS = {
    "context": ({**TEXT, "context": {"message_id": "1"}}, "/context", {"cloud"}),
    "data": ({**TEXT, "biz_opaque_callback_data": "1"}, "/biz_opaque_callback_data", {"cloud"}),
    "activity": (
        {**TEXT, "message_activity_sharing": True},
        "/message_activity_sharing",
        {"cloud"},
    ),
    "recipient type": ({**TEXT, "recipient_type": "group"}, "/recipient_type", {"cloud", "onprem"}),
    "provider": (
        {"type": "video", "video": {"link": "https://a.b/c.mp4", "provider": {"name": "p"}}},
        "/video/provider",
        {"onprem"},
    ),
    "header's provider": (
        in_header({"name": "p"}),
        "/interactive/header/image/provider",
        {"link", "onprem"},
    ),
    "document's caption": (
        {"type": "document", "document": {"id": "1", "caption": "a"}},
        "/document/caption",
        {"link", "cloud"},
    ),
    "namespace": (template(namespace="a"), "/template/namespace", {"link", "onprem"}),
    "named parameter": (
        template(body(NAMED)),
        "/template/components/0/parameters/0/parameterName",
        {"link", "cloud"},
    ),
    "calendar": (
        template(body(CAL)),
        "/template/components/0/parameters/0/dateTime/calendar",
        {"cloud", "onprem"},
    ),
    "link button": (
        {"type": "interactive", "interactive": CTA},
        "/interactive/type",
        {"link", "cloud"},
    ),
}


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("name", BELONGS)
def test_a_field_is_a_problem_only_where_it_is_not_known(name, format_):
    message, at, known = BELONGS[name]
    found = [one for one in message_problems(message, format_) if one.pointer == at]
    strange = [one for one in found if one.rule == "not-said"]
    assert bool(strange) == (format_ not in known)
    if strange:
        assert strange == found
        assert strange[0].source
        assert "belongs to" in strange[0].sentence
    assert not [one for one in found if one.rule in ("unknown-key", "elsewhere")]


E, W, NO = "error", "warning", None


def listed(**more):
    rows = [{"id": "1", "title": "One"}]
    action = {"button": "Choose", "sections": [{"title": "A", "rows": rows}], **more}
    return {
        "type": "interactive",
        "interactive": {"type": "list", "body": {"text": "a"}, "action": action},
    }


def with_body(message, text):
    return {**message, "interactive": {**message["interactive"], "body": {"text": text}}}


def replies(identity):
    buttons = [{"type": "reply", "reply": {"id": identity, "title": "Yes 🎉"}}]
    inner = {"type": "button", "body": {"text": "a"}, "action": {"buttons": buttons}}
    return {"type": "interactive", "interactive": inner}


def flow(label):
    inner = {"flow_message_version": "3", "flow_id": "1", "flow_cta": label}
    action = {"name": "flow", "parameters": inner}
    return {
        "type": "interactive",
        "interactive": {"type": "flow", "body": {"text": "a"}, "action": action},
    }


def flow_called(**names):
    made = flow("a")
    del made["interactive"]["action"]["parameters"]["flow_id"]
    made["interactive"]["action"]["parameters"].update(names)
    return made


def product(kind):
    sections = [{"title": "a", "product_items": [{"product_retailer_id": "1"}]}]
    action: dict[str, Any] = {"catalog_id": "1", "product_retailer_id": "1"}
    if kind == "product_list":
        action = {"catalog_id": "1", "sections": sections}
    return {"type": "interactive", "interactive": {"type": kind, "action": action}}


def contact(**more):
    return {"type": "contacts", "contacts": [{"name": {"formattedName": "A"}, **more}]}


UNTITLED = [{"rows": [{"id": "1", "title": "One"}]}]
RULES = {
    "long list body": (with_body(listed(), "a" * 1025), "/interactive/body/text", E, W, W),
    "too long list body": (with_body(listed(), "a" * 4097), "/interactive/body/text", E, E, E),
    "long reply body": (with_body(replies("1"), "a" * 1025), "/interactive/body/text", E, E, E),
    "emoji": (replies("1"), "/interactive/action/buttons/0/reply/title", W, NO, NO),
    "emoji of a list": (listed(button="🎉"), "/interactive/action/button", W, NO, NO),
    "spaces": (replies(" 1"), "/interactive/action/buttons/0/reply/id", W, E, E),
    "no title": (listed(sections=UNTITLED), "/interactive/action/sections/0/title", E, NO, NO),
    "no titles": (listed(sections=UNTITLED * 2), "/interactive/action/sections/1/title", E, E, E),
    "flow's label": (flow("a" * 25), "/interactive/action/parameters/flow_cta", E, W, W),
    "long label": (flow("a" * 31), "/interactive/action/parameters/flow_cta", E, E, E),
    "flow without a name": (
        flow_called(),
        "/interactive/action/parameters/flow_id",
        E,
        E,
        E,
    ),
    "flow's name": (
        flow_called(flow_name="a"),
        "/interactive/action/parameters/flow_id",
        E,
        NO,
        NO,
    ),
    "product without a body": (product("product"), "/interactive/body", E, NO, NO),
    "products without a body": (product("product_list"), "/interactive/body", E, E, E),
    "bare name": (contact(), "/contacts/0/name/firstName", E, W, E),
    "birthday": (contact(birthday="May"), "/contacts/0/birthday", W, E, E),
    "part of a date": (
        template(body(CAL)),
        "/template/components/0/parameters/0/dateTime/year",
        E,
        NO,
        NO,
    ),
    "reaction": (
        {"type": "reaction", "reaction": {"message_id": "1", "emoji": "🎉"}},
        "/type",
        E,
        NO,
        E,
    ),
    "read": ({"status": "read", "message_id": "1"}, "/type", E, NO, NO),
    "nobody's type": ({"type": "fax"}, "/type", E, E, E),
    "namespace's hint": (template(namespace="a"), "/template/namespace", "hint", W, NO),
}


@pytest.mark.parametrize("name", RULES)
def test_links_rules_are_those_of_meta_where_they_hold(name):
    message, at, *expected = RULES[name]
    said = {
        format_: [
            one.severity.value for one in message_problems(message, format_) if one.pointer == at
        ]
        for format_ in FORMATS
    }
    assert said == {
        format_: [one] if one else [] for format_, one in zip(FORMATS, expected, strict=True)
    }


OWN = {
    "no id": ({**TEXT, "context": {}}, "/messages/0/context/message_id"),
    "long": (
        {**TEXT, "biz_opaque_callback_data": "a" * 513},
        "/messages/0/biz_opaque_callback_data",
    ),
    "a number": ({**TEXT, "biz_opaque_callback_data": 5}, "/messages/0/biz_opaque_callback_data"),
    "no truth": (
        {**TEXT, "message_activity_sharing": "yes"},
        "/messages/0/message_activity_sharing",
    ),
    "product": ({**TEXT, "messaging_product": "sms"}, "/messages/0/messaging_product"),
    "status": ({"status": "gone", "message_id": "1"}, "/messages/0/status"),
    "nothing read": ({"status": "read"}, "/messages/0/message_id"),
}


@pytest.mark.parametrize("name", OWN)
def test_fields_of_metas_have_rules_of_their_own(name):
    message, at = OWN[name]
    request = {"destinations": ["+46700000001"], "messages": [message]}
    found = [one for one in format_problems(request, "cloud") if one.pointer == at]
    assert [one.severity for one in found] == [Severity.ERROR]


@pytest.mark.parametrize(
    ("destinations", "severity"),
    [([], E), (["+46 70 123"], NO), (["SE.abc1"], NO), (["Anna"], W), ([""], E), ([4670], W)],
)
def test_the_recipient(destinations, severity):
    request = {"destinations": destinations, "messages": [TEXT]}
    found = [one.severity.value for one in format_problems(request, "cloud")]
    assert found == ([severity] if severity else [])


def test_a_file_of_metas_has_the_pointers_of_the_file():
    phones = [{"phone": "1", "wa-id": "x"}]
    value = {
        "messaging_product": "whatsapp",
        "to": "Anna",
        "type": "contacts",
        "contacts": [{"name": {"formatted_name": ""}, "phones": phones}],
    }
    found = {one.pointer for one in body_problems(value, "cloud")}
    assert {"/to", "/contacts/0/name/formatted_name", "/contacts/0/phones/0/wa-id"} <= found


KEYS = """type text body preview_url template components parameters sub_type subType language code hsm cards index interactive
    action header Header contacts name phones wa-id birthday to recipient_type messaging_product status message_id context
    date_time dateTime image document provider caption destinations messages"""
words = st.sampled_from([*KEYS.split(), "image", "button", "carousel", "flow", "list", "contacts"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=6),
    max_leaves=15,
)


@given(st.dictionaries(words, values, max_size=8), st.sampled_from(FORMATS))
def test_whatever_is_there_is_judged_with_pointers_to_it(value, format_):
    for told in ("cloud", "onprem"):
        for one in body_problems(value, told, format_):
            assert one.pointer == "" or one.pointer.startswith("/")
            assert one.sentence
    request = {"destinations": value.get("to"), "messages": [value], **value}
    for one in format_problems(request, format_):
        for own in (meta_cloud, meta_onprem):
            there = own.pointer(one.pointer)
            assert there is None or there == "" or there.startswith("/")
            if there:
                assert own.link_pointer(there, request).startswith(("/messages", "/destinations"))


def test_a_cloud_body_needs_its_product_and_has_no_hsm():
    hsm = {"element_name": "a", "language": {"code": "en"}, "localizable_params": []}
    value = {"to": "+1", "type": "hsm", "hsm": hsm}
    found = [(one.pointer, one.severity.value) for one in body_problems(value, "cloud")]
    assert set(found) == {("/messaging_product", "error"), ("/hsm", "error"), ("/hsm", "warning")}
    assert [one.rule for one in body_problems(value, "onprem")] == ["deprecated"]
    strange = {**value, "hsm": {**hsm, "element_name": 5}}
    assert ("/hsm", "error") in {
        (one.pointer, one.severity.value) for one in body_problems(strange, "onprem")
    }


def test_the_examples_of_the_reference_are_known_to_their_own_format():
    """What is wrong with them is what they hold as placeholders, never that a field is unknown."""
    for path in DATA.glob("*.json"):
        value = json.loads(path.read_text("utf-8"))
        if "recipient_type" in value:
            rules = {one.rule for one in body_problems(value, "onprem")}
            assert not rules & {"not-said", "unknown-key", "elsewhere", "spelling"}, path.name


def test_metas_refusal_in_a_sentence():
    data = {"messaging_product": "whatsapp", "details": "Parameter b is wrong"}
    answer = {
        "error": {"message": "(#100) No", "code": 100, "error_subcode": 5, "error_data": data}
    }
    [error] = read_errors(answer)
    assert (error.code, error.subcode) == (100, 5)
    assert "“Parameter b is wrong”" in error.sentence
    assert error.sentence.startswith("A field is not accepted. ")


def test_errors_of_on_premises_and_of_statuses():
    listed = [{"code": 1013, "title": "User is not valid"}, {"code": "470", "details": "Too late"}]
    found = read_errors({"errors": listed})
    assert [(one.code, one.said, one.details) for one in found] == [
        (1013, "User is not valid", ""),
        (470, "", "Too late"),
    ]
    assert all(one.explanation for one in found)


def test_nobody_stands_between_meta_and_us():
    for code in (0, 190, 131000, 131042, 131045, 131049, 133010, 135000, 99999):
        [error] = read_errors({"error": {"code": code}})
        assert error.explanation is not None
        assert "LINK" not in f"{error.sentence} {error.explanation.retry.value}", code


@pytest.mark.parametrize("answer", [None, [], {}, {"error": 5}, {"errors": [5]}, {"errors": "x"}])
def test_no_error_is_none(answer):
    assert read_errors(answer) == ()


def test_an_error_without_a_code():
    [error] = read_errors({"error": {"message": "No"}})
    assert error.sentence == "No"
    assert read_errors({"error": {}})[0].sentence
