"""What inbound messages show: all documented content, unknown content as JSON, nothing that does harm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.delivery.content import LONGEST, Fact, content_of, harmless
from composer.delivery.report import Inbound, parse


def read(message, **more):
    """What a callback with that message shows."""
    body = {
        "destination": "+46000000000",
        "source": "+46000000001",
        "content": {"type": "WHATSAPP", "message": message},
    }
    found = parse(json.dumps(body | more))
    assert isinstance(found, Inbound)
    return content_of(found)


def test_a_text_is_its_text():
    made = read({"contentType": "TEXT", "text": "This is an example\nof two lines"})
    assert (made.kind, made.text, made.facts) == ("text", "This is an example\nof two lines", ())


def test_a_button_has_its_payload():
    made = read({"contentType": "BUTTON", "button": {"text": "Yes", "payload": "yes-1"}})
    assert (made.kind, made.text, made.facts) == ("button", "Yes", (Fact("Payload", "yes-1"),))


@pytest.mark.parametrize("kind", ["list_reply", "button_reply"])
def test_a_choice_has_title_description_and_id(kind):
    reply = {"id": "example-id", "title": "example-title", "description": "more"}
    made = read({"contentType": "INTERACTIVE", "interactive": {"type": kind, kind: reply}})
    assert (made.kind, made.text) == ("choice", "example-title")
    assert made.facts == (Fact("Description", "more"), Fact("Id", "example-id"))


def test_an_answer_to_a_flow_shows_what_was_answered():
    reply = {"body": "Sent", "response_json": '{"size": "M"}'}
    interactive = {"type": "nfm_reply", "nfm_reply": reply}
    made = read({"contentType": "INTERACTIVE", "interactive": interactive})
    assert (made.text, made.facts) == ("Sent", (Fact("Answers", '{"size": "M"}'),))


def test_a_medium_is_an_address_that_nobody_fetches():
    source = "https://x.example/a%20b.jpg?se=2024-10-29T15:38:17Z"
    made = read(
        {
            "contentType": "MEDIA",
            "media": {"type": "image/jpg", "source": source, "caption": "Look", "size": 123456},
        }
    )
    assert (made.kind, made.text, made.address) == ("media", "Look", source)
    assert made.facts == (
        Fact("Type", "image/jpg"),
        Fact("Name", "a b.jpg"),
        Fact("Size", "123.5 kB"),
    )
    assert made.expires is not None
    assert made.expires.isoformat() == "2024-10-29T15:38:17+00:00"


def test_a_medium_beside_the_message_is_one_too():
    media = {"type": "IMAGE", "url": "https://example.com/image.jpg"}
    made = read({}, content={"type": "WHATSAPP", "media": media})
    assert (made.kind, made.address) == ("media", "https://example.com/image.jpg")


def test_an_order_lists_its_products_and_their_sum():
    items = [
        {"product_retailer_id": "A", "quantity": "2", "item_price": "49.50", "currency": "SEK"},
        {"product_retailer_id": "B", "quantity": 1, "item_price": 10, "currency": "SEK"},
    ]
    order = {"catalog_id": "7", "text": "Please", "product_items": items}
    made = read({"contentType": "ORDER", "order": order})
    assert (made.kind, made.text) == ("order", "Please")
    assert [fact.value for fact in made.facts] == [
        "2 × A, 49.50 SEK",
        "1 × B, 10 SEK",
        "109.00 SEK",
        "7",
    ]


@pytest.mark.parametrize(("price", "currency"), [("a lot", "SEK"), ("NaN", "SEK"), ("5", "EUR")])
def test_what_cannot_be_added_up_has_no_sum(price, currency):
    items = [
        {"product_retailer_id": "A", "quantity": "1", "item_price": "1", "currency": "SEK"},
        {"product_retailer_id": "B", "quantity": "1", "item_price": price, "currency": currency},
    ]
    made = read({"contentType": "ORDER", "order": {"product_items": items}})
    assert [fact.name for fact in made.facts] == ["Product", "Product"]


def test_a_huge_order_is_cut_and_says_so():
    items = [{"product_retailer_id": f"P{n}", "quantity": "1"} for n in range(500)]
    made = read({"contentType": "ORDER", "order": {"product_items": items}})
    assert len(made.facts) == 41
    assert made.facts[-1] == Fact("And more", "460")


def test_a_reaction_is_its_emoji_or_that_it_was_taken_back():
    assert read({"contentType": "REACTION", "emoji": "\ud83d\udc80"}).text == "💀"
    assert read({"contentType": "REACTION"}).text == "Reaction removed"


def test_a_question_about_a_product_names_it():
    about = {"catalog_id": "7", "product_retailer_id": "SKU"}
    made = read({"contentType": "TEXT", "text": "Size?", "context": {"referred_product": about}})
    assert made.facts == (Fact("About product", "SKU"), Fact("In catalog", "7"))


@pytest.mark.parametrize(
    "message",
    [
        {"contentType": "LOCATION", "location": {"latitude": 1.5}},
        {"contentType": "MEDIA"},
        {"contentType": "ORDER", "order": {}},
        {"contentType": "INTERACTIVE", "interactive": {"type": "new_thing"}},
        {"anything": [1, 2]},
    ],
)
def test_what_is_not_known_is_shown_as_its_json(message):
    made = read(message)
    assert made.kind == "unknown"
    assert json.loads(made.text) == message


def test_what_is_invisible_is_made_visible():
    assert harmless("a\u202eb") == "a[U+202E]b"
    assert harmless("bell\x07 nul\x00 delete\x7f") == "bell\u2407 nul\u2400 delete\u2421"
    assert harmless("one\r\ntwo\tthree") == "one\ntwo\tthree"
    assert harmless("שלום Ünïcode 👋🏽") == "שלום Ünïcode 👋🏽"


@given(st.text())
def test_nothing_harmful_gets_through(text):
    shown = harmless(text)
    assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in shown)
    assert not set(shown) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
    )


def test_a_text_of_any_length_is_shown_in_part():
    made = read({"contentType": "TEXT", "text": "x" * 500_000})
    assert len(made.text) < LONGEST + 20
    assert made.text.endswith("(+495,000)")
