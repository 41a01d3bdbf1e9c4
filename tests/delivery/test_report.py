"""Callbacks as the specification prints them, as LINK may really send them, and as nobody should."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.delivery.report import Inbound, Report, Unknown, find_meta_code, parse

CALLBACKS = Path(__file__).parents[1] / "data" / "callbacks"


def read(name: str) -> str:
    return (CALLBACKS / f"{name}.json").read_text("utf-8")


def report(text: str) -> Report:
    found = parse(text)
    assert isinstance(found, Report), found
    return found


def inbound(name: str) -> Inbound:
    found = parse(read(name))
    assert isinstance(found, Inbound), found
    assert found.raw == read(name)
    return found


def test_the_specifications_report():
    found = report(read("dlr"))
    assert found.message_id == "8aU6cwxAKE9NzMLrS6M82Y"
    assert (found.ref_id, found.message_type, found.message_index) == ("76439283", "text", 0)
    assert found.timestamp == datetime(2020, 3, 30, 12, 59, 41, tzinfo=timezone(timedelta(hours=2)))
    assert (found.code, found.description) == (112003, "delivered")
    assert found.gate_parameters["gateCustomKey2"] == "gateCustomValue2"
    assert found.custom_parameters["customKey1"] == "customValue1"
    assert found.problems == ()
    assert found.raw == read("dlr")
    assert not found.whole_request


def test_repeated_maps_are_merged_and_noted_and_stray_spaces_do_not_hide_anything():
    found = report(read("dlr-sent"))
    assert found.message_id == "TJYLF42nSpLGGzzCmSevgP"
    assert '" TJYLF42nSpLGGzzCmSevgP"' in found.raw
    assert found.wa_message_id.startswith("wamid.HBgMOTE5")
    assert found.meta_details == "Either one of media ID or link must be present"
    assert found.problems == ("“customParameters” is there more than once",)


def test_what_is_not_json_is_kept_and_says_so():
    text = read("dlr-sent.as-printed")
    assert parse(text) == Unknown(text, ("it is not valid JSON",))


def test_metas_code_is_found_in_the_description():
    found = report(read("dlr-failed"))
    assert found.meta_code == 100
    assert found.meta_details == "Either one of media ID or link must be present"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("#(100) Invalid parameter ", 100),
        ("(#131049) This message was not delivered", 131049),
        ("# (131026)", 131026),
        ("#131051: unsupported", 131051),
        ("Error 131047 from Meta", 131047),
        ("Called +46131047000, not 460131047", None),
        ("1310471 is too long", None),
        ("delivered", None),
        ("", None),
    ],
)
def test_the_forms_of_metas_code(text, code):
    assert find_meta_code(text) == code


def test_the_surest_form_wins_wherever_it_stands():
    assert find_meta_code("131047 happened", "#(100) Invalid") == 100


def test_details_may_stand_under_the_gates_parameters():
    found = report(
        '{"resultCode": 112406, "gateCustomParameters": {"metaErrorDetails": "(#131009)"}}'
    )
    assert (found.meta_details, found.meta_code) == ("(#131009)", 131009)


@pytest.mark.parametrize(
    "text",
    [
        '{"resultCode": 112406, "messageType": "request", "messageIndex": 3}',
        '{"resultCode": 112406, "messageType": "Request"}',
        '{"resultCode": 112406, "messageIndex": -1}',
    ],
)
def test_a_report_on_the_whole_request(text):
    assert report(text).whole_request


@pytest.mark.parametrize(
    ("text", "code", "note"),
    [
        ('{"resultCode": "112003"}', 112003, "resultCode"),
        ('{"resultCode": 112003.0}', 112003, "resultCode"),
        ('{" resultCode ": 112003}', 112003, ""),
        ('{"resultCode": 112003, "messageIndex": "0"}', 112003, "messageIndex"),
        ('{"resultCode": 112003, "messageIndex": [1]}', 112003, "messageIndex"),
        ('{"resultCode": 112003, "timestamp": "yesterday"}', 112003, "timestamp"),
        ('{"resultCode": 112003, "timestamp": 7}', 112003, "timestamp"),
        ('{"resultCode": 112003, "timestamp": "9999-12-31T23:59:59Z"}', 112003, "timestamp"),
        ('{"resultCode": 112003, "customParameters": [1]}', 112003, "customParameters"),
        ('{"resultCode": 112003, "customParameters": null}', 112003, ""),
        ('{"resultCode": 112002, "resultCode": 112003}', 112003, "more than once"),
        ('{"resultCode": 999999}', 999999, ""),
    ],
)
def test_what_is_odd_is_read_and_noted(text, code, note):
    found = report(text)
    assert found.code == code
    assert (note in "".join(found.problems)) if note else found.problems == ()


def test_a_time_without_a_zone_is_taken_for_utc_and_said_to_be():
    found = report('{"resultCode": 112003, "timestamp": "2026-11-21T08:00:00"}')
    assert found.timestamp == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert "UTC is assumed" in found.problems[0]


def test_parameters_are_texts_that_every_file_can_hold():
    found = report(
        '{"resultCode": 1, "customParameters": {"n": 1, "o": {"a": null}, "s": "\\ud800"}}'
    )
    assert found.custom_parameters == {"n": "1", "o": '{"a": null}', "s": "\ufffd"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not valid JSON"),
        ("[]", "not a JSON object"),
        ("7", "not a JSON object"),
        ("{}", "neither"),
        ('{"resultCode": null}', "neither"),
        ('{"content": "text"}', "neither"),
        ('{"resultCode": "none"}', "whole number"),
        ('{"resultCode": true}', "whole number"),
        ('{"resultCode": 1e400}', "whole number"),
        ('{"resultCode": ' + "9" * 400 + "}", "whole number"),
        ('{"resultCode": ' + "9" * 5000 + "}", "not valid JSON"),
        ('{"a":' * 100_000, "not valid JSON"),
    ],
)
def test_what_cannot_be_read_is_unknown_and_says_why(text, words):
    found = parse(text)
    assert isinstance(found, Unknown)
    assert words in found.problems[-1]
    assert found.raw == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [
        "messageId",
        "refId",
        "messageType",
        "messageIndex",
        "timestamp",
        "resultCode",
        "resultDescription",
        "customParameters",
        "gateCustomParameters",
        "content",
        "source",
        "providerTimestamp",
    ]
)


@given(st.dictionaries(KEYS, JSON))
def test_whatever_comes_is_read_without_an_error_and_kept(content):
    import json

    text = json.dumps(content)
    found = parse(text)
    assert found.raw == text
    assert isinstance(found, (Report, Inbound, Unknown))
    if isinstance(found, Report):
        found.message_id.encode()
        hash(found.key)


@pytest.mark.parametrize(
    ("name", "kind", "text", "reply"),
    [
        ("inbound-text", "TEXT", "This is an example", ""),
        ("inbound-media", "MEDIA", "MEDIA", ""),
        ("inbound-media-beside", "MEDIA", "", ""),
        ("inbound-button-reply", "INTERACTIVE", "example-title", "example-id"),
        ("inbound-list-reply", "INTERACTIVE", "example-title", "example-id"),
        ("inbound-sticker", "MEDIA", "", ""),
        ("inbound-reaction", "REACTION", "\U0001f480", ""),
        ("inbound-order", "ORDER", "Order of 1 product: Two, please", ""),
        ("inbound-button", "BUTTON", "Yes", "yes-1"),
    ],
)
def test_what_people_answer(name, kind, text, reply):
    found = inbound(name)
    assert (found.source, found.destination) == ("+46000000001", "+46000000000")
    assert (found.content_type, found.text, found.reply_id) == (kind, text, reply)
    assert found.timestamp == datetime(2020, 3, 21, 17, 41, 58, tzinfo=UTC)
    assert found.custom_parameters == {}
    assert found.problems == ()


@pytest.mark.parametrize(
    ("name", "mime", "url"),
    [
        ("inbound-media", "image/jpg", "http://images.com/myimage.jpg"),
        ("inbound-media-beside", "IMAGE", "https://example.com/image.jpg"),
    ],
)
def test_media_in_either_place(name, mime, url):
    found = inbound(name)
    assert (found.media_type, found.media_url) == (mime, url)


def test_a_reaction_names_what_it_reacts_to():
    assert inbound("inbound-reaction").context_id.startswith("wamid.HBgNNDM2")


def message(body: str) -> Inbound:
    found = parse('{"content": {"message": ' + body + "}}")
    assert isinstance(found, Inbound)
    return found


def test_a_reaction_taken_back_says_so():
    assert message('{"contentType": "REACTION"}').text == "Reaction removed"


def test_a_flows_answer_and_unknown_replies_are_read():
    flow = message(
        '{"contentType": "interactive", "interactive": {"type": "nfm_reply", "nfm_reply": {"body": "Sent"}}}'
    )
    assert (flow.content_type, flow.text) == ("INTERACTIVE", "Sent")
    renamed = message(
        '{"contentType": "INTERACTIVE", "interactive": {"type": "x", "y": {"id": "i"}}}'
    )
    assert renamed.reply_id == "i"


def test_unknown_content_is_kept():
    found = message('{"contentType": "LOCATION", "latitude": 59.3}')
    assert (found.content_type, found.text) == ("LOCATION", "")
    assert found.content["latitude"] == 59.3
