"""The same request in each format: what differs from LINK's words, and problems that only one format has."""

import json

import pytest

from composer.formats.comparing import (
    ALONE,
    CARRIED,
    ELSEWHERE,
    NOT_AT_META,
    OTHERWISE,
    VALUE,
    problems_in,
    shown_at,
    side,
)
from composer.formats.outgoing import body_of, singles


def request(message, **more):
    return {
        "platformId": "p",
        "platformPartnerId": "pp",
        "priority": "NORMAL",
        "refId": "ref",
        "source": "+46700000001",
        "destinations": ["+46701740605"],
        "messages": [message],
        **more,
    }


TEXT = {"type": "text", "previewUrl": True, "text": {"body": "See https://example.com"}}
TEMPLATE = {
    "type": "template",
    "template": {
        "name": "t",
        "language": {"code": "en"},
        "components": [
            {
                "type": "button",
                "subType": "quickReply",
                "index": 0,
                "parameters": [{"type": "payload", "payload": "x"}],
            }
        ],
    },
}


def found(side):
    return {one.pointer: (one.why, one.link) for one in side.differences}


@pytest.mark.parametrize("format_", ["link", "cloud", "onprem"])
@pytest.mark.parametrize("message", [TEXT, TEMPLATE])
def test_each_side_is_what_that_account_would_send(format_, message):
    made = side(request(message), format_)
    (first, *_) = singles(request(message), format_)
    assert made.text == body_of(first, format_)
    assert made.count == 1


def test_what_is_otherwise_is_said_with_links_word():
    cloud = found(side(request(TEXT), "cloud"))
    assert cloud["/messaging_product"] == (ALONE, "")
    assert cloud["/to"] == (ELSEWHERE, "destinations")
    assert cloud["/text/preview_url"] == (ELSEWHERE, "previewUrl")
    assert cloud["/biz_opaque_callback_data"] == (CARRIED, "")
    assert "/text/body" not in cloud
    assert "/type" not in cloud
    onprem = found(side(request(TEXT), "onprem"))
    assert onprem["/preview_url"] == (OTHERWISE, "previewUrl")
    assert "/messaging_product" not in onprem


def test_names_and_values_of_a_template_are_compared():
    cloud = found(side(request(TEMPLATE), "cloud"))
    at = "/template/components/0"
    assert cloud[f"{at}/sub_type"] == (OTHERWISE, "subType")
    assert f"{at}/type" not in cloud
    onprem = found(side(request(TEMPLATE), "onprem"))
    assert onprem["/template/language/policy"] == (ALONE, "")
    contacts = {
        "type": "contacts",
        "contacts": [{"name": {"formattedName": "A", "firstName": "A"}}],
    }
    made = found(side(request(contacts), "cloud"))
    assert made["/contacts/0/name/formatted_name"] == (OTHERWISE, "formattedName")
    dated = json.loads(json.dumps(TEMPLATE))
    dated["template"]["components"] = [
        {"type": "body", "parameters": [{"type": "dateTime", "dateTime": {"fallbackValue": "x"}}]}
    ]
    made = found(side(request(dated), "cloud"))
    assert made["/template/components/0/parameters/0/type"] == (VALUE, "dateTime")


def test_what_only_link_has_is_marked_there():
    made = found(side(request(TEXT, eventReportGates=["g"]), "link"))
    assert made["/platformId"] == (NOT_AT_META, "")
    assert made["/eventReportGates"] == (NOT_AT_META, "")
    assert "/messages" not in made


def test_what_a_format_cannot_say_is_a_problem_there_alone():
    reply = request({**TEXT, "context": {"message_id": "wamid.1"}})
    worst = {
        format_: {one.pointer for one in problems_in(reply, format_) if one.rule == "not-said"}
        for format_ in ("link", "cloud", "onprem")
    }
    at = "/messages/0/context"
    assert at in worst["link"]
    assert at in worst["onprem"]
    assert at not in worst["cloud"]


def test_what_only_the_account_supplied_is_no_problem():
    wanted = request(TEXT)
    supplied = {"platformId", "platformPartnerId", "refId", "source"}
    assert {one.pointer for one in problems_in(wanted, "cloud", supplied)} == {"/priority"}
    assert {one.pointer for one in problems_in(wanted, "cloud")} > {"/priority", "/refId"}


def test_problems_are_shown_at_their_place():
    assert shown_at("/messages/0/previewUrl", "cloud") == "/text/preview_url"
    assert shown_at("/messages/0/previewUrl", "link") == "/messages/0/previewUrl"
    assert shown_at("/messages/1/text", "onprem") is None


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"messages": []},
        {"messages": "x"},
        {"messages": [5]},
        {"messages": [{}]},
        {"messages": [TEXT]},
    ],
)
def test_half_written_drafts_are_shown_as_far_as_they_go(format_, odd):
    made = side(odd, format_)
    problems_in(odd, format_)
    assert bool(made.text) == (odd.get("messages") in ([{}], [TEXT]))


def test_several_recipients_and_messages_are_so_many_requests():
    both = request(TEXT, destinations=["+461", "+462"], messages=[TEXT, TEMPLATE])
    assert side(both, "cloud").count == 4
    assert side(both, "link").count == 1
