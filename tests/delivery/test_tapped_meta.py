"""The same answer in Meta's words: the Inbox reads from it what it reads from LINK's."""

import json

import pytest

from composer.delivery import tapped_meta
from composer.delivery.inbound import Inbound
from composer.delivery.report import parse
from composer.delivery.tapped import Way, callback

WAY = Way("+46000000001", "+46000000000", {})
CONTENTS = [
    {"contentType": "BUTTON", "button": {"text": "Yes", "payload": "yes"}},
    {"contentType": "INTERACTIVE", "interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": "Yes"}}},
    {"contentType": "LOCATION", "location": {"latitude": 59.3, "longitude": 18.0}},
    {
        "contentType": "ORDER",
        "order": {
            "catalog_id": "1",
            "text": "",
            "product_items": [{"product_retailer_id": "a", "quantity": "1", "item_price": "99", "currency": "SEK"}],
        },
    },
]  # fmt: skip


def read(body):
    found = parse(json.dumps(body))
    assert isinstance(found, Inbound)
    assert found.problems == ()
    return found


@pytest.mark.parametrize("format_", ["cloud", "onprem"])
@pytest.mark.parametrize("content", CONTENTS, ids=lambda one: one["contentType"])
def test_the_inbox_reads_the_same(content, format_):
    theirs = read(tapped_meta.callback(content, WAY, format_))
    ours = read(callback(content, WAY))
    assert theirs.content_type == ours.content_type
    assert theirs.text == ours.text
    assert theirs.reply_id == ours.reply_id
    assert theirs.source == WAY.person.lstrip("+")
    assert theirs.context_id


def test_what_links_specification_leaves_out_is_no_news_of_metas():
    assert tapped_meta.note(CONTENTS[2], "LINK’s …") == ""
    flow = {"contentType": "INTERACTIVE", "interactive": {"type": "nfm_reply", "nfm_reply": {}}}
    assert "response_json" in tapped_meta.note(flow, "LINK’s …")
    assert tapped_meta.note(CONTENTS[3], "Prices are examples.") == "Prices are examples."
