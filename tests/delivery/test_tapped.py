"""What a tap makes come back, held against the specification's own examples and against how the app reads callbacks."""

import json
from pathlib import Path

import pytest

from composer.delivery.inbound import read_inbound
from composer.delivery.tapped import Touch, Way, answer, callback

EXAMPLES = Path(__file__).parent.parent / "data" / "as_printed"
WAY = Way("+46000000001", "+46000000000", {})


def example(name):
    return json.loads((EXAMPLES / f"{name}.txt").read_text())


def said(message, touch):
    """What comes back, which there must be."""
    content = answer(message, touch).content
    assert content is not None
    return content


def came(content):
    body = callback(content, WAY)
    return read_inbound(body, json.dumps(body), [])


def buttons(*pairs):
    listed = [{"type": "reply", "reply": {"id": one, "title": title}} for one, title in pairs]
    return {"type": "interactive", "interactive": {"type": "button", "action": {"buttons": listed}}}


def rows(*sections):
    action = {
        "button": "Choose",
        "sections": [{"title": "x", "rows": list(one)} for one in sections],
    }
    return {"type": "interactive", "interactive": {"type": "list", "action": action}}


def shape(value):
    """The keys and the types, without the values."""
    if isinstance(value, dict):
        return {key: shape(held) for key, held in value.items()}
    return [shape(held) for held in value[:1]] if isinstance(value, list) else type(value)


@pytest.mark.parametrize(
    ("name", "message", "touch"),
    [
        (
            "mo-button-reply",
            buttons(("no", "No"), ("example-id", "example-title")),
            Touch(False, 1, "example-title", "reply"),
        ),
        (
            "mo-list-reply",
            rows(
                [{"id": "a", "title": "A"}],
                [
                    {
                        "id": "example-id",
                        "title": "example-title",
                        "description": "example-description",
                    }
                ],
            ),
            Touch(True, 1, "example-title"),
        ),
    ],
)
def test_it_is_the_specifications_example_with_the_context_that_its_table_has(name, message, touch):
    content = said(message, touch)
    body = callback(content, WAY)
    assert body["content"]["message"].pop("context") == {
        "source": "46000000000",
        "id": "wamid.HBgNNDM2OTkxODI4MTM0OBUCABEYEkEyRjRFRjkzOEUwM0QwOTZCOAA=",
    }
    wanted = example(name)
    assert body == wanted
    assert list(body) == list(wanted)


def test_a_row_without_a_description_sends_none():
    content = said(rows([{"id": "a", "title": "A"}]), Touch(True, 0, "A"))
    assert content["interactive"]["list_reply"] == {"id": "a", "title": "A"}


def test_an_order_has_all_that_the_table_names_as_texts():
    message = {
        "type": "interactive",
        "interactive": {
            "type": "product_list",
            "action": {
                "catalog_id": 77,
                "sections": [
                    {"title": "A", "product_items": [{"product_retailer_id": "hat"}]},
                    {"title": "B", "product_items": [{"product_retailer_id": "coat"}]},
                ],
            },
        },
    }
    found = answer(message, Touch(True, 1, "coat", "catalog"))
    order = said(message, Touch(True, 1, "coat", "catalog"))["order"]
    assert order["catalog_id"] == "77"
    (item,) = order["product_items"]
    assert item["product_retailer_id"] == "coat"
    assert shape(item) == dict.fromkeys(
        ("product_retailer_id", "quantity", "item_price", "currency"), str
    )
    assert "examples" in found.note
    assert came(found.content).text == "Order of 1 product"


def quick(index, payload, **more):
    given = [{"type": "payload", "payload": payload}] if payload else []
    return {"type": "button", "subType": "quickReply", "index": index, "parameters": given, **more}


def template(*components):
    return {"type": "template", "template": {"name": "t", "components": list(components)}}


@pytest.mark.parametrize("index", [1, "1"])
def test_a_quick_reply_of_a_template_sends_its_words_and_its_payload(index):
    message = template({"type": "body"}, quick(0, "first"), quick(index, "second"))
    content = said(message, Touch(False, 1, "Stop", "reply"))
    assert content == {"contentType": "BUTTON", "button": {"text": "Stop", "payload": "second"}}
    assert came(content).reply_id == "second"


def test_without_a_payload_the_words_are_sent():
    content = said(template(), Touch(False, 0, "Stop", "reply"))
    assert content["button"] == {"text": "Stop", "payload": "Stop"}


def test_a_cards_button_sends_the_payload_of_its_card():
    cards = [
        {"card_index": number, "components": [quick("0", f"card {number}")]} for number in (1, 0)
    ]
    message = template(quick(0, "above"), {"type": "CAROUSEL", "cards": cards})
    content = said(message, Touch(False, 0, "More", "reply", card=1))
    assert content["button"] == {"text": "More", "payload": "card 1"}


@pytest.mark.parametrize("does", ["flow", "place"])
def test_what_the_specification_does_not_describe_says_so(does):
    found = answer({"type": "interactive", "interactive": {}}, Touch(False, 0, "Go", does))
    assert "does not describe" in found.note
    assert came(found.content).content_type in {"INTERACTIVE", "LOCATION"}


@pytest.mark.parametrize("does", ["open", "phone", "copy", "chat", "list"])
def test_what_leads_elsewhere_brings_nothing_back(does):
    found = answer({}, Touch(False, 0, "Go", does, link="https://a.example"))
    assert found.content is None
    assert "Nothing comes back" in found.note
    assert ("{link}" in found.happens) == (does == "open")
    assert found.values == {"title": "Go", "link": "https://a.example"}


HALF = [
    None,
    5,
    {},
    {"interactive": 1},
    {"interactive": {"action": []}},
    {"interactive": {"action": {"buttons": {}, "sections": "x", "parameters": 1}}},
    {
        "interactive": {
            "action": {"buttons": [1], "sections": [1, {"rows": [2], "product_items": 3}]}
        }
    },
    {"template": 1},
    {"template": {"components": [1, {"type": 5}, {"type": "button", "parameters": [1]}]}},
    {"template": {"components": [{"type": "carousel", "cards": [1, {"components": 2}]}]}},
]


@pytest.mark.parametrize("message", HALF)
@pytest.mark.parametrize("does", ["reply", "", "catalog", "flow", "place", "open", "?"])
@pytest.mark.parametrize("card", [None, 0, 3])
def test_a_half_typed_message_answers_too(message, does, card):
    found = answer(message, Touch(does == "", 0, "Title", does, card))
    assert found.happens
    if found.content is not None:
        assert json.loads(json.dumps(callback(found.content, WAY)))["content"]["type"] == "WHATSAPP"


def test_the_route_has_the_accounts_own_ids():
    way = Way("+46000000001", "+46000000000", {"platformId": "0", "platformPartnerId": 19408})
    route = callback({"contentType": "TEXT", "text": ""}, way)["route"]
    assert (route["platformId"], route["platformPartnerId"]) == ("0", "19408")
    assert route["number"] == "+46000000001"
