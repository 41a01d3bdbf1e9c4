"""Every kind of message: what is refused and why, what is taken, and what is merely noted."""

import copy
import json
from pathlib import Path

import pytest

from composer.sandbox.judge import judge

EXAMPLES = Path(__file__).parent.parent / "data" / "link"
DROP = object()


def example(name):
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def changed(message, at, value):
    """The message with one value put, or dropped, at a path such as `action/buttons/0`."""
    message = copy.deepcopy(message)
    *way, last = (int(step) if step.isdigit() else step for step in at.split("/"))
    inside = message
    for step in way:
        inside = inside[step]
    if value is DROP:
        del inside[last]
    elif isinstance(inside, list) and last == len(inside):
        inside.append(value)
    else:
        inside[last] = value
    return message


BUTTONS = {
    "type": "interactive",
    "interactive": {
        "type": "button",
        "body": {"text": "Which?"},
        "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "This"}}]},
    },
}
SOURCES = {
    "audio": "audio-link",
    "video": "video-link",
    "sticker": "sticker-id",
    "image": "image-link",
    "location": "location",
    "text": "text",
    "contacts": "contacts",
    "list": "interactive-list",
    "product": "interactive-product",
    "products": "interactive-product-list",
    "catalog": "interactive-catalog",
    "flow": "interactive-flow-extra",
    "link": "interactive-cta-url",
    "where": "interactive-location-request",
    "carousel": "template-carousel",
    "lto": "template-lto",
    "coupon": "template-coupon",
    "media": "template-media",
    "named": "template-text-named",
}
LINK = {"link": "https://example.com/a"}
NAME = "contacts/0/name"
ACTION = "interactive/action"
FLOW = f"{ACTION}/parameters"
FIRST = "template/components/0"
CARD = "template/components/1/cards/0"
BODY = {"type": "body", "parameters": [{"type": "text", "text": "x"}]}
ROW = {"id": "r", "title": "t"}
TEXT_HEADER = {"type": "text", "text": "Head"}

REFUSED = [
    # Media.
    ("audio", "audio/link", DROP, "audio needs an id or a link"),
    ("audio", "audio/id", "1", "audio has both id and link"),
    ("audio", "audio/link", "example.com/a.mp3", "audio.link is not a link"),
    ("video", "video/caption", "x" * 1025, "video.caption has 1025 characters; at most 1024"),
    ("video", "video", DROP, "video is missing"),
    ("sticker", "sticker/id", 5, "sticker.id must be a string, not a number"),
    ("sticker", "sticker/id", " ", "sticker.id must not be empty"),
    ("text", "text/body", "x" * 4097, "text.body has 4097 characters; at most 4096"),
    ("text", "text/body", " \n", "text.body must not be empty"),
    ("location", "location/longitude", "east", "longitude must be a number, not a string"),
    ("location", "location/longitude", "200", "longitude must lie between -180 and 180"),
    # Contacts.
    ("contacts", "contacts", [], "contacts must have at least 1 item"),
    ("contacts", "contacts", {}, "contacts must be a list, not an object"),
    ("contacts", NAME, DROP, "contacts[0].name is missing"),
    ("contacts", f"{NAME}/formattedName", DROP, "name.formattedName is missing"),
    ("contacts", NAME, {"formattedName": "A", "firstName": ""}, "needs one of firstName"),
    ("contacts", "contacts/0/phones", {"phone": "1"}, "phones must be a list, not an object"),
    ("contacts", "contacts/0/phones/0/phone", 46, "phones[0].phone must be a string"),
    ("contacts", "contacts/0/Name", {}, "contacts[0].Name is not known; name is meant"),
    # Interactive: header, body, footer.
    ("list", "interactive/header", {"type": "image", "image": LINK}, "header.type must be one of"),
    ("list", "interactive/header", {"type": "text", "text": "x" * 61}, "has 61 characters"),
    ("list", "interactive/body", DROP, "interactive.body is missing"),
    ("list", "interactive/body/text", "x" * 1025, "has 1025 characters; at most 1024"),
    ("list", "interactive/footer", {"text": ""}, "footer.text must not be empty"),
    ("product", "interactive/header", TEXT_HEADER, "header is not allowed"),
    ("catalog", "interactive/header", TEXT_HEADER, "header is not allowed"),
    ("where", "interactive/header", TEXT_HEADER, "header is not allowed"),
    ("products", "interactive/header", DROP, "interactive.header is missing"),
    ("link", "interactive/header", {"type": "video", "video": {}}, "video needs an id or a link"),
    # Interactive: lists.
    ("list", f"{ACTION}/button", "", "action.button must not be empty"),
    ("list", f"{ACTION}/button", "x" * 21, "button has 21 characters; at most 20"),
    ("list", f"{ACTION}/sections", [], "sections must have at least 1 item"),
    ("list", f"{ACTION}/sections/0/title", DROP, "sections[0].title is missing"),
    ("list", f"{ACTION}/sections/0/title", "x" * 25, "title has 25 characters; at most 24"),
    ("list", f"{ACTION}/sections/0/rows", [], "rows must have at least 1 item"),
    ("list", f"{ACTION}/sections/0/rows/0/id", "x" * 201, "id has 201 characters; at most 200"),
    ("list", f"{ACTION}/sections/0/rows/0/title", "x" * 25, "title has 25 characters"),
    ("list", f"{ACTION}/sections/0/rows/0/description", "x" * 73, "has 73 characters"),
    ("list", f"{ACTION}/sections/0/rows", [ROW, ROW], "sections has two row ids that are alike"),
    (
        "list",
        f"{ACTION}/sections",
        [{"title": str(n), "rows": [{"id": str(n), "title": "t"}]} for n in range(11)],
        "sections has 11 items; at most 10",
    ),
    # Interactive: the others.
    ("buttons", f"{ACTION}/buttons/0/type", "url", "buttons[0].type must be one of reply"),
    ("buttons", f"{ACTION}/buttons/0/reply/id", "x" * 257, "id has 257 characters; at most 256"),
    ("buttons", f"{ACTION}/buttons", [], "buttons must have at least 1 item"),
    (
        "buttons",
        f"{ACTION}/buttons/1",
        {"type": "reply", "reply": {"id": "1", "title": "That"}},
        "buttons has two ids that are alike",
    ),
    ("product", f"{ACTION}/catalog_id", DROP, "action.catalog_id is missing"),
    ("product", f"{ACTION}/product_retailer_id", DROP, "product_retailer_id is missing"),
    ("products", f"{ACTION}/sections/0/product_items", [], "product_items must have at least 1"),
    (
        "products",
        f"{ACTION}/sections/0/product_items",
        [{"product_retailer_id": str(n)} for n in range(31)],
        "products in all; at most 30",
    ),
    ("catalog", f"{ACTION}/name", "catalog", "action.name must be one of catalog_message"),
    ("flow", f"{FLOW}/flow_message_version", "2", "flow_message_version must be one of 3"),
    ("flow", f"{FLOW}/flow_id", DROP, "parameters.flow_id is missing"),
    ("flow", f"{FLOW}/flow_cta", "x" * 21, "flow_cta has 21 characters; at most 20"),
    ("flow", f"{FLOW}/flow_cta", "Go \U0001f600", "flow_cta must not have emoji"),
    ("flow", f"{FLOW}/mode", "live", "mode must be one of draft, published"),
    ("flow", f"{FLOW}/flow_action", "data_exchange", "flow_action_payload is not allowed with"),
    ("flow", f"{FLOW}/flow_action_payload", {"data": {}}, "must be an object that is not empty"),
    ("link", f"{FLOW}/display_text", "x" * 21, "display_text has 21 characters; at most 20"),
    ("link", f"{FLOW}/url", "www.example.com", "parameters.url is not a link"),
    # Templates.
    ("carousel", "template/language", {}, "language.code is missing"),
    ("carousel", "template/components/1/cards", [], "cards must have at least 1 item"),
    ("carousel", f"{CARD}/card_index", DROP, "cards[0].card_index is missing"),
    ("carousel", f"{CARD}/card_index", "first", "card_index must be a whole number"),
    ("carousel", f"{CARD}/components/2/index", "1", "has two buttons with the same index"),
    ("carousel", f"{CARD}/components/2/index", DROP, "components[2].index is missing"),
    ("media", "template/components/1/parameters/2/dateTime/month", "May", "must be a whole number"),
    ("media", "template/components/1/parameters/2/dateTime/month", 1.5, "must be a whole number"),
    ("lto", "template/components/1/parameters", [], "parameters must have at least 1 item"),
    (
        "lto",
        "template/components/1/parameters/0/limited_time_offer",
        {"expiration_time_ms": "soon"},
        "expiration_time_ms must be a whole number",
    ),
    (
        "lto",
        "template/components/1/parameters/0/limited_time_offer",
        DROP,
        "expiration_time_ms is missing",
    ),
    (
        "coupon",
        "template/components/1/parameters/0",
        {"type": "text", "text": "x"},
        "must be coupon_code in a copy_code button",
    ),
    ("coupon", "template/components/1/parameters/0/coupon_code", "", "must not be empty"),
    ("coupon", "template/components/1/parameters", [], "components[1].parameters is missing"),
    ("list", "interactive/type", "List", "type is not known; list is meant"),
    (
        "list",
        "interactive/header",
        {"type": "Text", "text": "x"},
        "header.type must be one of text",
    ),
    (
        "carousel",
        "template/components/1/cards/1",
        {"card_index": 0, "components": []},
        "cards has two cards with the same index",
    ),
    ("media", "template/components/0/parameters/1", LINK, "parameters has 2 items; at most 1"),
]


def start(name):
    return BUTTONS if name == "buttons" else example(SOURCES[name])


@pytest.mark.parametrize(
    ("name", "at", "value", "said"), REFUSED, ids=[f"{n}: {s}" for n, _, _, s in REFUSED]
)
def test_refused(name, at, value, said, request_to):
    base = start(name)
    assert judge(request_to("+46000000001", message=base)).faults == []
    faults = judge(request_to("+46000000001", message=changed(base, at, value))).faults
    assert faults
    assert any(said in fault for fault in faults), faults
    assert all(fault.startswith("messages[0].") for fault in faults)


PARTLY = {"type": "button", "sub_type": "catalog", "index": 0}
NAMED = example("template-text-named")["template"]["components"][0]["parameters"][0]
NOTED = [
    ("location", "location/longitude", "18.07", "is a string where the specification has a number"),
    ("location", "location/name", "", "is only displayed if name is present"),
    ("contacts", "contacts/0/birthday", "18 August", "birthday is not a day of the form"),
    ("contacts", NAME, {"formatted_name": "A", "last_name": "B"}, "is formattedName in the spec"),
    ("contacts", "contacts/0/phones/0/wa-id", "46", "wa-id is not in the specification"),
    ("where", "to", "+46700000001", "to is not in the specification"),
    ("product", f"{ACTION}/thumbnail", "1", "thumbnail is not in the specification"),
    ("products", f"{ACTION}/product_retailer_id", "1", "no example has it here"),
    ("flow", f"{FLOW}/flow_expires", "1", "flow_expires is not in the specification"),
    ("list", "interactive/type", "carousel", "“carousel” is not in the specification"),
    ("buttons", f"{ACTION}/buttons/0/reply/id", " 1", "has white space around it"),
    ("carousel", "template/components/0/type", "order_status", "“order_status” is not in the"),
    ("carousel", f"{CARD}/components/2/parameters", DROP, "a fixed button has none"),
    ("carousel", f"{CARD}/components/2/sub_type", "voice_call", "“voice_call” is not in the"),
    ("coupon", "template/components/1/parameters/0/coupon_code", "x" * 16, "15 characters"),
    ("carousel", "template/components/0/type", "BODY", "is body in the specification, not BODY"),
    (
        "carousel",
        f"{CARD}/components/0/parameters/0/type",
        "Image",
        "is image in the specification",
    ),
    ("carousel", "template/name", "x" * 513, "name is not of small letters"),
    ("carousel", "template/components/2", BODY, "has 2 of type body; Meta takes one"),
    ("carousel", f"{CARD}/components", [BODY], "components has no header"),
    ("media", "template/components/0/parameters/0/type", "product", "“product” is not in the"),
    ("media", "template/components/1/parameters/2/dateTime/month", 13, "between 1 and 12"),
    ("media", "template/components/1/parameters/2/dateTime/hour", "-1", "between 0 and 23"),
    ("named", f"{FIRST}/parameters/1", NAMED, "has two parameters of one name"),
    ("named", f"{FIRST}/parameters/1", {"type": "text", "text": "x"}, "some without"),
    ("coupon", "template/components/2", PARTLY | {"index": 1}, "a fixed button has none"),
    ("carousel", "template/language/policy", "deterministic", ""),
]


@pytest.mark.parametrize(
    ("name", "at", "value", "said"), NOTED, ids=[f"{n}: {s}" for n, _, _, s in NOTED]
)
def test_taken_with_a_note(name, at, value, said, request_to):
    judgement = judge(request_to("+46000000001", message=changed(start(name), at, value)))
    assert judgement.faults == []
    assert any(said in note for note in judgement.notes) or not said


@pytest.mark.parametrize(
    "parameter",
    [
        {"type": "dateTime", "dateTime": {"fallbackValue": "now", "timestamp": "1700000000000"}},
        {
            "type": "date_time",
            "date_time": {
                "fallback_value": "now",
                "day_of_week": 1,
                "day_of_month": 2,
                "year": 2026,
                "month": "11",
                "hour": 3,
                "minute": 4,
                "calendar": "GREGORIAN",
            },
        },
        {"type": "currency", "currency": {"fallbackValue": "1", "code": "SEK", "amount1000": 1000}},
        {
            "type": "currency",
            "currency": {"fallback_value": "1", "code": "SEK", "amount_1000": "1000"},
        },
        {"type": "text", "text": "x", "parameter_name": "first_name"},
    ],
)
def test_both_spellings_of_parameters_are_taken(parameter, request_to):
    message = example("template-text")
    message["template"]["components"][0]["parameters"] = [parameter]
    assert judge(request_to("+46000000001", message=message)).faults == []


@pytest.mark.parametrize("provider", [{"name": "mine"}, "mine"])
def test_a_link_by_way_of_a_provider_is_none_of_the_web(provider, request_to):
    media = {"link": "mine/ftp://a", "provider": provider}
    header = {"type": "image", "image": media}
    message = changed(BUTTONS, "interactive/header", header)
    assert judge(request_to("+46000000001", message=message)).faults == []
    del media["provider"]
    assert judge(request_to("+46000000001", message=message)).faults
