"""From a message, whole or half-typed, to the picture of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.messages import KINDS
from composer.messages.preview import (
    Body,
    ContactCards,
    Footer,
    Header,
    Media,
    Place,
    Preview,
    ReplyButtons,
    TemplatePicture,
)
from composer.rendering.picture import LONGEST, picture
from composer.rendering.speech import speech
from composer.rendering.tree import (
    Blank,
    Button,
    ContactCard,
    DocumentRow,
    Gap,
    LinkCard,
    Location,
    MediaBox,
    Picture,
    Small,
    TemplateStandIn,
    Text,
    Title,
)
from composer.rendering.values import host, shown

TEXT = Preview((Body("text/body", card="previewUrl"),))
BUTTONS = Preview(
    (
        Header("interactive/header"),
        Body("interactive/body/text"),
        Footer("interactive/footer/text"),
        ReplyButtons("interactive/action/buttons", title="reply/title"),
    )
)
DOCUMENT = Preview(
    (Media("document", "document", caption="document/caption", filename="document/filename"),)
)
CONTACTS = Preview((ContactCards("contacts"),))
PLACE = Preview((Place("location"),))
TEMPLATE = Preview((TemplatePicture("template"),))


def words(node) -> str:
    assert isinstance(node, Text)
    return "\n".join(one.text for one in node.paragraphs)


@pytest.mark.parametrize("message", [{}, {"text": None}, {"text": {"body": "  "}}, [], None, 5])
def test_nothing_written_yet_says_so(message):
    assert picture(TEXT, message).bubble == (Blank("Your message appears here"),)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"),
        (True, "true"),
        ({"a": 1}, '{"a": 1}'),
        ([], "[]"),
        ("*a*", "a"),
        ("\ud800", "\ufffd"),
    ],
)
def test_a_body_of_any_type_is_shown_as_it_is(value, text):
    assert words(picture(TEXT, {"text": {"body": value}}).bubble[0]) == text


def test_a_card_is_drawn_of_the_first_link_only_when_asked_for():
    body = {"body": "See https://a.example/x and https://b.example"}
    asked = picture(TEXT, {"previewUrl": True, "text": body})
    assert asked.bubble[0] == LinkCard("a.example", "https://a.example/x")
    assert any("never opened" in note for note in asked.notes)
    assert not picture(TEXT, {"previewUrl": "true", "text": body}).notes


def test_a_text_too_long_to_draw_is_cut_and_a_note_says_so():
    got = picture(TEXT, {"text": {"body": "a" * (LONGEST + 1)}})
    assert len(words(got.bubble[0])) == LONGEST
    assert any("first 8,192 characters" in note for note in got.notes)


@pytest.mark.parametrize(("length", "notes"), [(3_072, 0), (3_073, 1)])
def test_a_text_that_phones_are_said_to_fold_says_so_and_is_shown_whole(length, notes):
    got = picture(TEXT, {"text": {"body": "a" * length}})
    assert len(words(got.bubble[0])) == length
    assert len([note for note in got.notes if "Read more" in note]) == notes


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("👍", "emoji1"),
        (" 👍🏽 ❤️ ", "emoji2"),
        ("👨\u200d👩\u200d👧\u200d👦🇸🇪1️⃣", "emoji3"),
        ("☀️", "emoji1"),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "emoji1"),
        ("👍👍👍👍", "plain"),
        ("👍 ok", "plain"),
        ("é", "plain"),
        ("あ", "plain"),
        ("שלום", "plain"),
        ("🇸", "plain"),
        ("1", "plain"),
        ("👍\n👍", "plain"),
        ("👍" * 100, "plain"),
    ],
)
def test_a_few_emoji_alone_are_large(text, kind):
    (node,) = picture(TEXT, {"text": {"body": text}}).bubble
    assert isinstance(node, Text)
    assert node.paragraphs[0].kind == kind
    assert node.source == text


def test_emoji_in_what_is_no_text_message_are_as_large_as_text():
    body = {"interactive": {"body": {"text": "👍"}}}
    (node,) = picture(BUTTONS, body).bubble
    assert isinstance(node, Text)
    assert node.paragraphs[0].kind == "plain"


def test_reply_buttons_with_header_and_footer():
    message = {
        "interactive": {
            "header": {"type": "text", "text": "*Head*"},
            "body": {"text": "*Body*"},
            "footer": {"text": "_Foot_"},
            "action": {"buttons": [{"reply": {"title": "Yes"}}, {"reply": {}}, 7]},
        }
    }
    got = picture(BUTTONS, message)
    assert got.bubble[0] == Title("*Head*")
    assert words(got.bubble[1]) == "Body"
    assert got.bubble[2] == Small("_Foot_")
    assert got.buttons == (Button("Yes", "reply"), Button("", "reply"), Button("", "reply"))


@pytest.mark.parametrize(
    ("header", "node"),
    [
        (
            {"type": "image", "image": {"link": "https://a.example/x.png"}},
            MediaBox("image", "a.example", "https://a.example/x.png"),
        ),
        ({"type": "video", "video": {"id": "12"}}, MediaBox("video", "media ID 12")),
        (
            {"type": "document", "document": {"link": "https://a.example/x.pdf"}},
            DocumentRow("", "PDF", "a.example"),
        ),
        ({"type": "location", "location": {"latitude": 1}}, Location("1", "", "", "")),
        ("half", Title("half")),
    ],
)
def test_a_header_is_what_its_type_says(header, node):
    assert picture(BUTTONS, {"interactive": {"header": header}}).bubble[0] == node


def test_a_header_of_unknown_type_is_not_drawn_and_a_note_says_so():
    got = picture(BUTTONS, {"interactive": {"header": {"type": "gif"}, "body": {"text": "a"}}})
    assert len(got.bubble) == 1
    assert "“gif”" in got.notes[0]


def test_a_document_has_its_name_its_type_and_where_it_comes_from():
    media = {"link": "https://files.example/q?x=1", "filename": "Bill.docx", "caption": "*Here*"}
    row, caption = picture(DOCUMENT, {"document": media}).bubble
    assert row == DocumentRow("Bill.docx", "DOCX", "files.example")
    assert words(caption) == "Here"
    assert picture(DOCUMENT, {}).bubble == (DocumentRow("", "", ""),)


def test_a_place_shows_its_degrees_as_typed():
    place = {"latitude": 59.9, "longitude": "x", "name": " Oslo ", "address": None}
    assert picture(PLACE, {"location": place}).bubble == (Location("59.9", "x", "Oslo", ""),)


def test_a_template_lists_its_gaps_filled_and_unfilled_as_the_phone_has_its_parts():
    message = {
        "template": {
            "name": "ready",
            "language": {"code": "en"},
            "components": [
                {"type": "body", "parameters": [{"type": "text", "text": "A"}, {"type": "text"}]},
                {"type": "button", "index": "1", "parameters": [{"type": "text", "text": "q"}]},
                {
                    "type": "button",
                    "sub_type": "quick_reply",
                    "index": 0,
                    "parameters": [{"type": "payload", "payload": "yes"}],
                },
                {
                    "type": "header",
                    "parameters": [{"type": "image", "image": {"link": "https://a.example/b"}}],
                },
                "half",
            ],
        }
    }
    (got,) = picture(TEMPLATE, message).bubble
    assert got == TemplateStandIn(
        "ready",
        "en",
        (
            Gap("Image", "a.example", filled=True, where="Header"),
            Gap("{{1}}", "A", filled=True, where="Body"),
            Gap("{{2}}", "", filled=False, where="Body"),
            Gap("Answer", "yes", filled=True, where="Button 1"),
            Gap("{{1}}", "q", filled=True, where="Button 2"),
        ),
    )


def stand_in(*components):
    (got,) = picture(TEMPLATE, {"template": {"components": list(components)}}).bubble
    assert isinstance(got, TemplateStandIn)
    return got


def gaps(*components):
    got = stand_in(*components)
    return [(gap.where, gap.label, gap.value) for gap in got.gaps]


def test_a_component_that_stayed_keeps_its_gaps_and_says_them_in_the_language_of_now(monkeypatch):
    body = {"type": "body", "parameters": [{"type": "text", "text": "A"}]}
    button = {"type": "button", "index": "0", "parameters": [{"type": "payload", "payload": "x"}]}
    before = stand_in(body, button)
    changed = {**button, "parameters": [{"type": "payload", "payload": "y"}]}
    after = stand_in(body, changed)
    assert after.gaps[0] is before.gaps[0]
    assert [one.value for one in after.gaps] == ["A", "y"]
    monkeypatch.setattr("composer.rendering.tongue._say", str.upper)
    assert [one.where for one in stand_in(body, button).gaps] == ["BODY", "BUTTON 1"]


def test_money_and_dates_are_shown_as_their_text():
    money = {"type": "currency", "currency": {"fallbackValue": "€5", "code": "EUR"}}
    date = {"type": "date_time", "date_time": {"fallback_value": "Monday"}}
    empty = {"type": "currency", "currency": {"fallbackValue": ""}}
    assert gaps({"type": "body", "parameters": [money, date, empty]}) == [
        ("Body", "{{1}}", "€5"),
        ("Body", "{{2}}", "Monday"),
        ("Body", "{{3}}", ""),
    ]


def test_buttons_and_an_offers_end_are_shown_by_what_tells_them():
    offer = {"limited_time_offer": {"expiration_time_ms": 1803569580000}}
    coupon = {"type": "coupon_code", "coupon_code": "A25"}
    flow = {"type": "action", "action": {"flow_token": "t"}}
    assert gaps(
        {"type": "button", "index": 1, "parameters": [flow]},
        {"type": "button", "index": 0, "parameters": [coupon]},
        {"type": "limited_time_offer", "parameters": [{"type": "limited_time_offer", **offer}]},
    ) == [
        ("Limited-time offer", "Ends", "2027-02-25 15:33 UTC"),
        ("Button 1", "Code", "A25"),
        ("Button 2", "Data for the button", "t"),
    ]


def test_the_cards_of_a_carousel_are_listed_one_after_the_other():
    text = {"type": "text", "text": "Coat"}
    card = {
        "components": [
            {"type": "header", "parameters": [{"type": "video", "video": {"id": "12"}}]},
            {"type": "body", "parameters": [text]},
            {"type": "button", "index": "0", "parameters": [{"type": "text", "text": "c"}]},
        ]
    }
    assert gaps({"type": "carousel", "cards": [card, {}, card]})[2:5] == [
        ("Card 1, button 1", "{{1}}", "c"),
        ("Card 3, header", "Video", "12"),
        ("Card 3, body", "{{1}}", "Coat"),
    ]


@pytest.mark.parametrize("end", [10**30, "soon", -1, 10**15 - 1, [], True])
def test_an_end_that_is_no_moment_is_shown_as_it_is(end):
    value = {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": end}}
    ((_, _, shown_),) = gaps({"type": "limited_time_offer", "parameters": [value]})
    assert shown_ == shown(end)


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("https://A.example:8/x", "a.example"),
        ("half", "half"),
        ("https://[half", "https://[half"),
        ("", ""),
    ],
)
def test_the_host_of_a_link_or_what_was_typed(link, name):
    assert host(link) == name


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=5))
def test_any_value_can_be_shown(value):
    shown(value).encode()


KEYS = [
    *("type", "text", "body", "header", "footer", "action", "buttons", "reply", "title"),
    *("image", "document", "location", "link", "id", "caption", "filename", "latitude"),
    *("interactive", "template", "components", "parameters", "index", "name", "language"),
    *("cards", "currency", "fallbackValue", "limited_time_offer", "expiration_time_ms"),
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@given(VALUES)
def test_any_message_has_a_picture_of_every_kind_and_words_for_it(message):
    for kind in KINDS:
        got = picture(kind.preview, message)
        assert got.bubble
        assert speech(got)
        assert hash(got) == hash(picture(kind.preview, message))


NAME = {"formattedName": "Anna Berg"}


@pytest.mark.parametrize(
    ("contacts", "card", "button"),
    [
        (None, ContactCard(""), None),
        ([], ContactCard(""), None),
        (["x"], ContactCard(""), None),
        ([{"name": NAME}], ContactCard("Anna Berg"), None),
        ([{"name": {"formatted_name": "Anna"}}], ContactCard("Anna"), None),
        ([{"name": {"firstName": "A", "last_name": "B"}}], ContactCard("A B"), None),
        ([{"name": {"formattedName": 5}}], ContactCard("5"), None),
        ([{"name": NAME, "phones": [{"waId": "46"}]}], ContactCard("Anna Berg"), "Message"),
        ([{"name": NAME, "phones": [{"wa_id": "46"}]}], ContactCard("Anna Berg"), "Message"),
        ([{"name": NAME, "phones": [{}]}], ContactCard("Anna Berg"), "Invite to WhatsApp"),
        ([{"name": NAME}, {}, None], ContactCard("Anna Berg", 2), "View all"),
    ],
)
def test_contacts_are_the_first_ones_card_and_what_a_tap_offers(contacts, card, button):
    got = picture(CONTACTS, {"contacts": contacts})
    assert got.bubble == (card,)
    assert [one.title for one in got.buttons] == ([button] if button else [])
    assert bool(got.notes) == (button == "Invite to WhatsApp")


@pytest.mark.parametrize(
    ("name", "initial"),
    [("anna", "A"), ("", ""), ("7 Eleven", "7"), ("🍂 Leaf", ""), ("ßeta", "S")],
)
def test_the_circle_has_the_names_first_letter(name, initial):
    assert ContactCard(name).initial == initial


@pytest.mark.parametrize(
    ("others", "line"), [(0, ""), (1, "and 1 other contact"), (9, "and 9 other contacts")]
)
def test_the_others_are_counted(others, line):
    assert ContactCard("Anna", others).detail == line


def test_a_sticker_stands_by_itself():
    got = picture(Preview((Media("sticker", "sticker"),)), {"sticker": {"id": "1"}})
    assert got == Picture((MediaBox("sticker", "media ID 1"),))
