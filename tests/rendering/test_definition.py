"""What the phone shows of a template."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.rendering.definition import MOST_DRAWN, definition_picture
from composer.rendering.speech import speech
from composer.rendering.tree import MediaBox, MenuHead, MenuRow, MenuSection, Offer, Text, Title
from composer.templates.filling import fill_with_samples, message_for
from tests.templates.definitions import NAMES, definition


def _spans(picture):
    text = next(node for node in picture.bubble if isinstance(node, Text))
    return [(span.text, span.gap) for paragraph in text.paragraphs for span in paragraph.spans]


def test_open_gaps_and_values_are_spans_of_their_own():
    whole = definition("order_confirmation.en")
    assert _spans(definition_picture(whole))[:4] == [
        ("Hello ", ""),
        ("{{1}}", "open"),
        (", thank you for your order ", ""),
        ("{{2}}", "open"),
    ]
    half = message_for(whole, {"body.1": "Anna"})
    assert _spans(definition_picture(whole, half))[:4] == [
        ("Hello ", ""),
        ("Anna", "filled"),
        (", thank you for your order ", ""),
        ("{{2}}", "open"),
    ]


def test_a_value_is_formatted_with_the_text_around_it():
    whole = definition("formatted.gu")
    picture = definition_picture(whole, fill_with_samples(whole))
    text = next(node for node in picture.bubble if isinstance(node, Text))
    looks = {span.text: (span.bold, span.italic, span.gap) for span in text.paragraphs[0].spans}
    assert looks["₹450"] == (True, False, "filled")
    assert looks["સોમવાર"] == (False, True, "filled")


@pytest.mark.parametrize("value", ["A\ue001n\ue002na", "{{2}}", "a\u202eb", "👨‍👩‍👧", "1. x"])
def test_a_value_is_shown_to_the_letter(value):
    whole = definition("order_confirmation.en")
    message = message_for(whole, {"body.1": value, "body.2": "1"})
    assert _spans(definition_picture(whole, message))[1] == (value, "filled")


def _words(text, value):
    whole = {"category": "UTILITY", "components": [{"type": "BODY", "text": text}]}
    found = next(
        node
        for node in definition_picture(whole, message_for(whole, {"body.1": value})).bubble
        if isinstance(node, Text)
    )
    return found.source, [
        (span.text, span.bold, span.gap) for one in found.paragraphs for span in one.spans
    ]


@pytest.mark.parametrize(
    ("text", "value", "source", "spans"),
    [
        ("a {{1}}*b*", "x", "a x*b*", [("a ", 0, ""), ("x", 0, "filled"), ("*b*", 0, "")]),
        ("a *{{1}} b*", "x", "a *x b*", [("a ", 0, ""), ("x", 1, "filled"), (" b", 1, "")]),
        ("{{1}} c* d", "*x", "*x c* d", [("x", 1, "filled"), (" c", 1, ""), (" d", 0, "")]),
        ("*{{1}}* d", "`y`", "*`y`* d", [("y", 0, "filled"), (" d", 0, "")]),
        ("{{1}}", "one\ntwo", "one\ntwo", [("one", 0, "filled"), ("two", 0, "filled")]),
    ],
)
def test_marks_in_and_beside_a_value_are_read_as_they_arrive(text, value, source, spans):
    assert _words(text, value) == (source, spans)


def test_a_headers_gap_is_told_apart_too():
    whole = definition("welcome.nl")
    opened = definition_picture(whole).bubble[0]
    assert isinstance(opened, Title)
    assert [(span.text, span.gap) for span in opened.spans] == [
        ("Welkom, ", ""),
        ("{{1}}", "open"),
        ("!", ""),
    ]
    plain = definition_picture(definition("opening_hours.en_GB")).bubble[0]
    assert plain == Title("Christmas opening hours")


def test_a_carousel_has_its_cards():
    whole = definition("autumn_collection.en")
    picture = definition_picture(whole, fill_with_samples(whole))
    assert [type(card.bubble[0]) for card in picture.cards] == [MediaBox] * 3
    assert [button.title for button in picture.cards[0].buttons] == ["More", "Buy"]
    assert picture.cards[0].buttons[1].link == "https://example.com/coats/12"


def test_an_offer_says_when_it_ends_and_its_code():
    whole = definition("last_seats.en")
    opened = next(node for node in definition_picture(whole).bubble if isinstance(node, Offer))
    assert (opened.filled, opened.code) == (False, "")
    picture = definition_picture(whole, fill_with_samples(whole))
    offer = next(node for node in picture.bubble if isinstance(node, Offer))
    assert (offer.ends, offer.filled, offer.code) == ("2099-12-31 23:59 UTC", True, "SEATS25")
    assert [button.copies for button in picture.buttons] == ["SEATS25", ""]


def test_of_four_buttons_two_are_shown_and_one_that_opens_all():
    whole = definition("track_and_help.en")
    whole["components"][2]["buttons"].insert(0, {"type": "QUICK_REPLY", "text": "Thanks"})
    picture = definition_picture(whole)
    assert [button.title for button in picture.buttons] == ["Thanks", "Track it", "See all options"]
    assert len(picture.menu) == 5


def test_products_that_a_button_opens_are_its_menu():
    whole = definition("abandoned_cart.en_US")
    opened = definition_picture(whole, fill_with_samples(whole))
    assert opened.menu == (
        MenuHead("Items"),
        MenuSection("New"),
        MenuRow("2lc20305pt", "", "catalog"),
    )
    assert definition_picture(whole).menu == ()


def test_a_codes_words_are_whatsapps():
    whole = definition("login_code.en")
    said = speech(definition_picture(whole, fill_with_samples(whole)))
    assert "bold filled in: 482913" in said
    assert "do not share this code" in said
    assert "footer: This code expires in 10 minutes." in said
    assert "button 1 of 1: Copy code, copies 482913" in said


def test_the_screen_reader_hears_gaps_and_values():
    whole = definition("order_confirmation.en")
    assert "gap: {{1}}" in speech(definition_picture(whole))
    assert "filled in: Anna" in speech(definition_picture(whole, fill_with_samples(whole)))


@pytest.mark.parametrize(
    ("text", "header", "notes"),
    [
        ("see https://a.example now", {}, 1),
        ("see www.a.example now", {}, 1),
        ("see nothing", {}, 0),
        ("see https://a.example", {"type": "HEADER", "format": "IMAGE"}, 0),
        ("see https://a.example", {"type": "HEADER", "format": "TEXT", "text": "x"}, 1),
    ],
)
def test_an_address_in_a_text_without_a_picture_may_have_a_card_of_which_nobody_is_sure(
    text, header, notes
):
    parts = [*([header] if header else []), {"type": "BODY", "text": text}]
    shown = definition_picture({"category": "UTILITY", "components": parts})
    assert len([note for note in shown.notes if "card" in note]) == notes


def test_no_more_cards_and_buttons_are_drawn_than_twice_what_there_may_be():
    buttons = {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "x"}] * 50}
    cards = {"type": "CAROUSEL", "cards": [{"components": [buttons]}] * 50}
    shown = definition_picture({"components": [{"type": "BODY", "text": "x"}, buttons, cards]})
    assert len(shown.cards) == len(shown.cards[0].buttons) == MOST_DRAWN
    assert len(shown.menu) == MOST_DRAWN + 1
    assert any("first 20" in note for note in shown.notes)


@pytest.mark.parametrize("kind", ["CALL_PERMISSION_REQUEST", "ORDER_STATUS", "NEW_KIND"])
def test_a_part_that_has_no_picture_is_named(kind):
    shown = definition_picture({"components": [{"type": "BODY", "text": "x"}, {"type": kind}]})
    assert len(shown.notes) == 1
    assert "not drawn" in shown.notes[0]


WORDS = st.sampled_from(
    [
        *("HEADER", "BODY", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER", "IMAGE", "TEXT", "URL"),
        *("OTP", "COPY_CODE", "CATALOG", "MPM", "AUTHENTICATION", ""),
        *("{{1}} and {{name}}", "*a* {{1}}"),
    ]
)
KEYS = st.sampled_from(
    [
        *("components", "type", "format", "text", "buttons", "cards", "category", "url"),
        *("limited_time_offer", "has_expiration", "code_expiration_minutes", "otp_type"),
    ]
)
DEFINITIONS = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=30,
)


@given(st.dictionaries(KEYS, DEFINITIONS, max_size=5) | DEFINITIONS, DEFINITIONS)
def test_any_definition_has_a_picture_and_words_for_it(whole, message):
    shown = definition_picture(whole, message)
    assert shown.bubble
    assert speech(shown)
    assert hash(shown) == hash(definition_picture(whole, message))


@given(st.sampled_from(NAMES), DEFINITIONS)
def test_any_message_with_a_template_has_a_picture(name, junk):
    whole = definition(name)
    filled = fill_with_samples(whole)
    filled["template"]["components"] = junk
    assert speech(definition_picture(whole, filled))
