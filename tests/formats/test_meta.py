"""Meta's two formats: what is read and written again is the same, and every pointer leads to what it names."""

import json
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.formats import meta_cloud, meta_onprem
from composer.formats.meta import bodies
from composer.formats.meta.checking import body_problems
from composer.formats.meta.judging import format_problems
from composer.formats.reading import read
from composer.formats.recognise import recognise
from composer.messages import tree
from composer.messages.pointer import pointer, steps
from composer.messages.problem import Severity
from tests.strategies import by_kind

DATA = Path(__file__).parents[1] / "data" / "meta"
FORMATS = {"cloud": meta_cloud, "onprem": meta_onprem}
APIS = {"cloud": bodies.CLOUD, "onprem": bodies.ON_PREMISES}
BODIES = sorted(path.name for path in DATA.glob("*.json") if "recipient_type" in path.read_text())


@pytest.fixture(params=FORMATS)
def format_(request):
    return FORMATS[request.param]


def example(name):
    return json.loads((DATA / name).read_text("utf-8"))


@pytest.mark.parametrize("name", BODIES)
def test_every_example_comes_back(name):
    body = example(name)
    decoded = meta_onprem.decode(body)
    assert decoded.notes == ()
    assert decoded.request["destinations"] == [body["to"]]
    assert json.dumps(meta_onprem.encode(decoded.request)) == json.dumps([body])


@pytest.mark.parametrize("name", BODIES)
def test_every_example_is_the_same_for_the_cloud_but_for_its_product(name):
    body = {"messaging_product": "whatsapp", **example(name)}
    assert meta_cloud.encode(meta_cloud.decode(body).request) == [body]
    in_link = meta_onprem.decode(example(name)).request
    assert meta_cloud.encode(in_link) == [body]


def test_the_misspelt_contact_of_the_reference_is_understood(format_):
    decoded = format_.decode(example("contacts-object.as-printed.json"))
    phone = decoded.request["messages"][0]["contacts"][0]["phones"][0]
    assert phone == {"phone": "Phone number", "waId": "WA-ID value", "type": "MAIN"}
    assert [note.pointer for note in decoded.notes] == ["/contacts/0/phones/0/wa-id", "/type"]
    [body] = format_.encode(decoded.request)
    assert body["contacts"] == example("contacts-object.json")["contacts"]


def test_a_header_with_a_capital_is_understood(format_):
    body = example("interactive-product-list.json")
    slip = deepcopy(body)
    slip["interactive"]["Header"] = slip["interactive"].pop("header")
    slip["interactive"]["action"]["sections"][0] = {"rows": [{"ID": "1", "title": "One"}]}
    decoded = format_.decode(slip)
    interactive = decoded.request["messages"][0]["interactive"]
    assert interactive["header"] == body["interactive"]["header"]
    assert interactive["action"]["sections"][0]["rows"] == [{"id": "1", "title": "One"}]
    assert {note.pointer for note in decoded.notes if note.severity is Severity.ERROR} == {
        "/interactive/Header",
        "/interactive/action/sections/0/rows/0/ID",
    }


def plain(value):
    """LINK's message with what may be written in two ways written in one."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = {key: plain(inner) for key, inner in value.items()}
    if "amount1000" in made:
        made["amount1000"] = str(made["amount1000"])
    if "fallbackValue" in made and "code" not in made:
        made = {
            key: inner if key in ("fallbackValue", "timestamp") else int(inner)
            for key, inner in made.items()
        }
    if made.get("policy") == "deterministic":
        del made["policy"]
    return made


@given(by_kind.messages(), st.sampled_from(sorted(FORMATS)))
def test_from_link_to_meta_and_back_is_the_same(message, name):
    request = {"destinations": ["+46700000001"], "messages": [deepcopy(message)]}
    [body] = FORMATS[name].encode(request)
    assert request["messages"] == [message]
    decoded = FORMATS[name].decode(body)
    assert decoded.notes == ()
    assert plain(decoded.request) == plain(request)
    assert json.dumps(FORMATS[name].encode(decoded.request)) == json.dumps([body])


ids = st.from_regex(r"wamid\.[A-Za-z0-9]{1,10}", fullmatch=True)
only_metas = st.fixed_dictionaries(
    {},
    optional={
        "context": st.builds(dict, message_id=ids),
        "biz_opaque_callback_data": st.text(max_size=20),
        "message_activity_sharing": st.booleans(),
        "recipient": st.just("SE.abc"),
        "status": st.just("unknown"),
    },
)


@given(by_kind.messages(), only_metas, st.sampled_from(sorted(FORMATS)))
def test_from_meta_to_link_and_back_is_the_same(message, more, name):
    [body] = FORMATS[name].encode({"destinations": ["46700000001"], "messages": [message]})
    body |= more
    assert FORMATS[name].encode(FORMATS[name].decode(body).request) == [body]


@given(by_kind.messages())
def test_from_one_api_to_the_other_and_back_is_the_same(message):
    [cloud] = meta_cloud.encode({"destinations": ["46700000001"], "messages": [plain(message)]})
    [onprem] = meta_onprem.encode(meta_cloud.decode(cloud).request)
    assert meta_cloud.encode(meta_onprem.decode(onprem).request) == [cloud]


@given(by_kind.messages(), st.sampled_from(sorted(FORMATS)))
def test_no_word_of_links_is_left_in_metas(message, name):
    [body] = FORMATS[name].encode({"messages": [message]})
    ours = {"previewUrl", "subType", "parameterName", "dateTime", "amount1000", "fallbackValue"}
    ours |= {"firstName", "formattedName", "lastName", "middleName", "countryCode", "waId"}
    assert not ours & set(keys(body))


def keys(value, under=""):
    """The keys of all objects, but for what a person names: a flow's data."""
    for inner in value if isinstance(value, list) else ():
        yield from keys(inner)
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield key
        if key not in ("data", "flow_action_data"):
            yield from keys(inner)


@given(by_kind.messages(), st.sampled_from(sorted(FORMATS)))
def test_pointers_lead_to_the_same_value_both_ways(message, name):
    request = {"destinations": ["+46700000001"], "messages": [message]}
    [body] = FORMATS[name].encode(request)
    for at, value in leaves(body):
        ours = FORMATS[name].link_pointer(pointer(at), request)
        there = tree.get(request, numbered(ours))
        if there is tree.ABSENT or ours == "/messages/0":
            assert at[-1] in ("messaging_product", "recipient_type", "policy")
            continue
        assert FORMATS[name].pointer(ours) == pointer(at)
        if not isinstance(value, int) and at[-1] not in ("type", "sub_type"):
            assert there == value


def leaves(value, at=()):
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in pairs:
        if isinstance(inner, dict | list) and inner:
            yield from leaves(inner, (*at, key))
        else:
            yield (*at, key), inner


def numbered(text):
    return tuple(int(step) if step.isdigit() else step for step in steps(text))


scalars = st.none() | st.booleans() | st.integers() | st.text(max_size=4)
KEYS = """type text body preview_url previewUrl template components parameters sub_type subType language policy code
    hsm element_name localizable_params contacts name first_name firstName phones wa_id wa-id waId interactive Header header
    to recipient_type messaging_product status message_id context date_time dateTime amount_1000 amount1000 cards index"""
words = st.sampled_from(KEYS.split())
values = st.recursive(
    scalars | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=6),
    max_leaves=14,
)


@given(st.dictionaries(words, values, max_size=8), st.sampled_from(sorted(FORMATS)))
def test_whatever_is_read_is_written_the_same_a_second_time(body, name):
    """Nothing grows, and nothing gets lost, however often it goes back and forth."""
    before = json.dumps(body)
    decoded = FORMATS[name].decode(body)
    assert json.dumps(body) == before
    [once] = FORMATS[name].encode(decoded.request)
    [twice] = FORMATS[name].encode(FORMATS[name].decode(once).request)
    assert twice == once


@given(st.dictionaries(words, values, max_size=8), st.sampled_from(sorted(FORMATS)))
def test_no_value_is_lost_in_reading(body, name):
    if "hsm" in body:
        return
    [again] = FORMATS[name].encode(FORMATS[name].decode(body).request)
    added = {"whatsapp", "individual", "text", "deterministic", "template", "contacts"}
    assert texts(body) <= texts(again)
    assert texts(again) - texts(body) <= added | {"interactive", "date_time", "dateTime"}


def texts(value):
    """Every single value, as text: a number may become one."""
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return {text for one in inner for text in texts(one)}
    return {str(value)}


def test_one_body_for_each_recipient(format_):
    message = {"type": "text", "text": {"body": "Hi"}}
    request = {"destinations": ["+1", "+2"], "messages": [{"type": "audio"}, message]}
    assert [body["to"] for body in format_.encode(request, 1)] == ["+1", "+2"]
    assert all(body["text"] == {"body": "Hi"} for body in format_.encode(request, 1))
    assert format_.encode(request, 5) == []
    assert [("to" in body) for body in format_.encode({"messages": [message]})] == [False]


def test_each_api_has_the_preview_in_its_own_place():
    request = {"messages": [{"type": "text", "previewUrl": True, "text": {"body": "https://a.b"}}]}
    [cloud], [onprem] = meta_cloud.encode(request), meta_onprem.encode(request)
    assert cloud["text"] == {"preview_url": True, "body": "https://a.b"}
    assert "preview_url" not in cloud
    assert onprem["preview_url"] is True
    assert onprem["text"] == {"body": "https://a.b"}
    assert meta_cloud.pointer("/messages/0/previewUrl") == "/text/preview_url"
    assert meta_onprem.pointer("/messages/0/previewUrl") == "/preview_url"
    assert meta_cloud.encode(meta_onprem.decode(onprem).request) == [cloud]
    assert meta_onprem.encode(meta_cloud.decode(cloud).request) == [onprem]


TEXT = {"recipient_type": "individual", "to": "1", "type": "text", "text": {"body": "https://a.b"}}
PRODUCT = {"messaging_product": "whatsapp"}
BESIDE, INSIDE = {"preview_url": True}, {"text": {"preview_url": True, "body": "https://a.b"}}


@pytest.mark.parametrize(
    ("name", "body", "at"),
    [
        ("cloud", {**PRODUCT, **TEXT, **BESIDE}, "/preview_url"),
        ("cloud", {**PRODUCT, **BESIDE, **TEXT}, "/preview_url"),
        ("cloud", {**PRODUCT, **TEXT, **BESIDE, **INSIDE}, "/preview_url"),
        ("onprem", {**TEXT, **INSIDE}, "/text/preview_url"),
        ("onprem", {**TEXT, **BESIDE, **INSIDE}, "/text/preview_url"),
    ],
)
def test_a_preview_in_the_wrong_place_is_warned_of_and_stays_there(name, body, at):
    """Decision 75."""
    own, other = FORMATS[name], next(key for key in FORMATS if key != name)
    decoded = own.decode(body)
    assert [(note.severity, note.pointer) for note in decoded.notes] == [(Severity.WARNING, at)]
    [again] = own.encode(decoded.request)
    head = ("messaging_product", "recipient_type", "to")
    assert [one for one in again if one not in head] == [one for one in body if one not in head]
    assert json.dumps(again, sort_keys=True) == json.dumps(body, sort_keys=True)
    ours = own.link_pointer(at, decoded.request)
    assert tree.get(decoded.request, numbered(ours)) is True
    assert own.pointer(ours) == at
    found = [one for one in body_problems(body, name) if one.severity is not Severity.HINT]
    assert [(one.severity, one.pointer, one.rule) for one in found] == [
        (Severity.WARNING, at, "elsewhere")
    ]
    [one] = format_problems(decoded.request, name)
    assert (one.pointer, one.rule) == (ours, "elsewhere")
    twice = "preview_url" in body and "preview_url" in body["text"]
    assert twice or not format_problems(decoded.request, other)  # it is that one's place


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_links_own_key_in_a_body_of_metas_is_respelled_and_nothing_more(name):
    for body, there in (({**TEXT, "previewUrl": True}, ("preview_url",)),
                        ({**TEXT, "text": {"body": "https://a.b", "previewUrl": True}}, ("text", "preview_url"))):  # fmt: skip
        decoded = FORMATS[name].decode(body)
        [again] = FORMATS[name].encode(decoded.request)
        assert tree.get(again, there) is True
        assert str(again).count("review") == 1
        right = (len(there) == 2) == (name == "cloud")
        assert [one.rule for one in decoded.notes] == [
            "spelling",
            *(() if right else ["elsewhere"]),
        ]


@pytest.mark.parametrize("keys", [("body", "preview_url"), ("preview_url", "body")])
def test_the_preview_stays_on_the_side_of_the_words_that_it_came_from(keys):
    text = {key: {"body": "https://a.b", "preview_url": True}[key] for key in keys}
    [again] = meta_cloud.encode(
        meta_cloud.decode(
            {"messaging_product": "whatsapp", "to": "1", "type": "text", "text": text}
        ).request
    )
    assert list(again["text"].items()) == list(text.items())


def test_only_on_premises_has_the_policy_and_meta_no_empty_list():
    template = {"name": "a", "language": {"code": "en"}, "components": []}
    request = {"messages": [{"type": "template", "template": template}]}
    [cloud], [onprem] = meta_cloud.encode(request), meta_onprem.encode(request)
    assert cloud["template"] == {"name": "a", "language": {"code": "en"}}
    assert onprem["template"]["language"] == {"policy": "deterministic", "code": "en"}
    assert meta_cloud.decode(cloud).request == request
    assert meta_onprem.decode(onprem).request == request


@pytest.mark.parametrize("name", sorted(FORMATS))
@pytest.mark.parametrize("keys", [("policy", "code"), ("code", "policy")])
def test_a_language_keeps_the_order_of_its_keys(name, keys):
    language = {key: {"policy": "deterministic", "code": "en"}[key] for key in keys}
    body = {"to": "1", "type": "template", "template": {"name": "a", "language": language}}
    decoded = FORMATS[name].decode(body)
    [again] = FORMATS[name].encode(decoded.request)
    assert list(again["template"]["language"].items()) == list(language.items())
    assert format_problems(decoded.request, name) == ()


def test_an_hsm_is_read_as_the_template_it_means():
    hsm = {
        "namespace": "n",
        "element_name": "order",
        "language": {"policy": "deterministic", "code": "en"},
        "localizable_params": [
            {"default": "Ola"},
            {"default": "$10", "currency": {"currency_code": "USD", "amount_1000": 10000}},
            {"default": "Monday", "date_time": {"component": {"day_of_week": 1, "hour": 9}}},
            {"default": "then", "date_time": {"unix_epoch": {"timestamp": 1}}},
        ],
    }
    decoded = meta_onprem.decode({"to": "1", "type": "hsm", "hsm": hsm})
    assert [(note.pointer, note.rule) for note in decoded.notes] == [("/hsm", "deprecated")]
    assert decoded.request["messages"] == [
        {
            "type": "template",
            "template": {
                "namespace": "n",
                "name": "order",
                "language": {"code": "en"},
                "components": [
                    {
                        "type": "body",
                        "parameters": [
                            {"type": "text", "text": "Ola"},
                            {
                                "type": "currency",
                                "currency": {
                                    "fallbackValue": "$10",
                                    "code": "USD",
                                    "amount1000": "10000",
                                },
                            },
                            {
                                "type": "dateTime",
                                "dateTime": {
                                    "fallbackValue": "Monday",
                                    "dayOfWeek": 1,
                                    "hour": 9,
                                },
                            },
                            {
                                "type": "dateTime",
                                "dateTime": {
                                    "fallbackValue": "then",
                                    "unix_epoch": {"timestamp": 1},
                                },
                            },
                        ],
                    }
                ],
            },
        }
    ]


@pytest.mark.parametrize(
    "more",
    [
        {"context": {"message_id": "wamid.1"}},
        {"biz_opaque_callback_data": "a", "message_activity_sharing": True},
        {"recipient_type": "group", "recipient": "SE.1"},
    ],
)
def test_what_only_meta_knows_stays_in_the_message(format_, more):
    body = {"recipient_type": "individual", "to": "1", "type": "text", "text": {"body": "Hi"}}
    if format_ is meta_cloud:
        body["messaging_product"] = "whatsapp"
    assert format_.encode(format_.decode({**body, **more}).request) == [{**body, **more}]


@pytest.mark.parametrize("more", [{}, {"typing_indicator": {"type": "text"}}])
def test_the_mark_that_a_message_was_read_comes_back(more):
    receipt = {"status": "read", "message_id": "wamid.1", **more}
    assert meta_onprem.encode(meta_onprem.decode(receipt).request) == [receipt]
    cloud = {"messaging_product": "whatsapp", **receipt}
    assert meta_cloud.encode(meta_cloud.decode(cloud).request) == [cloud]


@pytest.mark.parametrize(
    ("named", "ours"),
    [
        ("quick_reply", {"subType": "quickReply"}),
        ("QUICK_REPLY", {"subType": "quickReply"}),
        ("url", {"subType": "url"}),
        ("flow", {"subType": "flow"}),
        ("catalog", {"sub_type": "CATALOG"}),
        ("copy_code", {"sub_type": "copy_code"}),
        ("voice_call", {"sub_type": "voice_call"}),
    ],
)
def test_buttons_are_spelled_as_links_examples_do(format_, named, ours):
    button = {"type": "button", "sub_type": named, "index": "0"}
    template = {"name": "a", "language": {"code": "en"}, "components": [button]}
    decoded = format_.decode({"to": "1", "type": "template", "template": template})
    [found] = decoded.request["messages"][0]["template"]["components"]
    assert found == {"type": "button", **ours, "index": "0"}
    assert list(found)[1] == next(iter(ours))
    [body] = format_.encode(decoded.request)
    assert body["template"]["components"][0]["sub_type"] == named.lower()
    in_card = {"type": "carousel", "cards": [{"card_index": 0, "components": [button]}]}
    decoded = format_.decode(
        {"type": "template", "template": {**template, "components": [in_card]}}
    )
    assert decoded.request["messages"][0]["template"]["components"] == [in_card]


def test_a_pointer_into_another_message_or_the_envelope(format_):
    assert format_.pointer("/messages/1/text/body", 0) is None
    assert format_.pointer("/messages/1/text/body", 1) == "/text/body"
    assert format_.pointer("/destinations/3") == "/to"
    assert format_.pointer("/refId") == ""
    assert format_.pointer("") == ""
    assert format_.pointer("/messages/0") == ""


def test_two_spellings_of_one_key_both_stay(format_):
    name = {"first_name": "A", "firstName": "B"}
    decoded = format_.decode({"to": "1", "type": "contacts", "contacts": [{"name": name}]})
    assert decoded.request["messages"][0]["contacts"] == [{"name": name}]
    assert format_.encode(decoded.request)[0]["contacts"] == [{"name": name}]
    assert [note.pointer for note in decoded.notes] == ["/contacts/0/name/firstName"]


PRINTED = {path.stem: path for path in (DATA / "as_printed").glob("*.txt")}
"""What a person copies from the reference's page: comments without an end, elisions, trailing commas."""
MESSAGES = sorted(name for name in PRINTED if f"{name}.json" in BODIES)


@pytest.mark.parametrize("name", MESSAGES)
def test_what_is_copied_from_the_reference_is_the_message_it_means(name):
    found = recognise(read(PRINTED[name].read_text("utf-8")).value)
    assert (found.kind, found.format) == ("meta", "onprem")
    [body] = meta_onprem.encode(found.request or {})
    expected = example(f"{name}.json")
    if name == "interactive-product":  # the page lost half of a key, which is not guessed
        action = expected["interactive"]["action"]
        expected["interactive"]["action"] = {
            next(iter(body["interactive"]["action"])): action.pop("catalog_id"),
            **action,
        }
    assert body == expected


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_whatever_is_copied_from_the_reference_is_recognised(name):
    found = recognise(read(PRINTED[name].read_text("utf-8")).value)
    assert found.ok != name.startswith("response")
