"""What leaves in each account's format, and what is read back of it."""

import json
from typing import Any

import pytest

from composer.formats.outgoing import (
    as_sent,
    body_of,
    format_of,
    renamed,
    request_of,
    singles,
    whole_ref_id,
    without_tracking,
)
from composer.store.repeats import content_of

REQUEST: dict[str, Any] = {
    "platformId": "p",
    "source": "+46700000001",
    "destinations": ["+46701740605", "+46701740606"],
    "refId": "ref",
    "messages": [
        {"type": "text", "text": {"body": "Hello"}, "previewUrl": True},
        {"type": "location", "location": {"latitude": 1.5, "longitude": 2, "name": "n"}},
    ],
}


def test_links_request_leaves_as_it_is():
    assert list(singles(REQUEST, "link")) == [REQUEST]
    assert json.loads(body_of(REQUEST, "link")) == REQUEST


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
def test_meta_gets_one_message_for_one_recipient_each_with_a_ref_id_of_its_own(format_):
    found = list(singles(REQUEST, format_))
    assert len(found) == 4
    assert len({one["refId"] for one in found}) == 4
    assert found[0]["refId"] == "ref"
    assert {whole_ref_id(one["refId"]) for one in found} == {"ref"}
    bodies = [as_sent(one, format_) for one in found]
    assert {(one["to"], one["type"]) for one in bodies} == {
        (to, kind) for to in REQUEST["destinations"] for kind in ("text", "location")
    }
    assert {format_of(one) for one in bodies} == {format_}


def test_the_cloud_api_gives_our_ref_id_back():
    (first, *_) = singles(REQUEST, "cloud")
    assert json.loads(body_of(first, "cloud"))["biz_opaque_callback_data"] == "ref"
    (first, *_) = singles(REQUEST, "onprem")
    assert "ref" not in body_of(first, "onprem")


def test_what_a_person_put_there_stays():
    own = {**REQUEST, "messages": [{**REQUEST["messages"][0], "biz_opaque_callback_data": "mine"}]}
    (first, *_) = singles(own, "cloud")
    body = body_of(first, "cloud")
    assert json.loads(body)["biz_opaque_callback_data"] == "mine"
    assert renamed(body, "ref", "new") == body
    assert without_tracking(body, "ref")["messages"][0]["biz_opaque_callback_data"] == "mine"


@pytest.mark.parametrize("format_", ["link", "cloud", "onprem"])
def test_what_was_sent_is_read_back_without_our_ref_id(format_):
    (first, *_) = singles({**REQUEST, "destinations": REQUEST["destinations"][:1]}, format_)
    found = without_tracking(body_of(first, format_), "ref")
    assert found["destinations"] == REQUEST["destinations"][:1]
    assert found["messages"] == REQUEST["messages"][: len(found["messages"])]
    assert request_of(body_of(first, format_))["destinations"] == found["destinations"]


def test_it_is_sent_again_under_another_ref_id():
    (first, *_) = singles(REQUEST, "cloud")
    again = renamed(body_of(first, "cloud"), "ref", "new")
    assert again is not None
    assert again == body_of({**first, "refId": "new"}, "cloud")
    assert renamed(body_of(REQUEST, "link"), "ref", "new") is None


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
def test_the_same_to_two_people_is_the_same_and_another_text_is_not(format_):
    text, other = REQUEST["messages"]
    contents = [
        content_of(as_sent(one, format_))
        for one in singles({**REQUEST, "messages": [text]}, format_)
    ]
    assert contents[0] == contents[1]
    (last, *_) = singles({**REQUEST, "messages": [other]}, format_)
    assert content_of(as_sent(last, format_)) != contents[0]
