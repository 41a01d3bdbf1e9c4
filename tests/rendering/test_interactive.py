"""The picture of what interactive messages have beside a header, a body and a footer."""

import pytest

from composer.messages.kinds import kind, new_message
from composer.messages.preview import ActionButton, Menu, Preview, ProductPicture, ProductsPicture
from composer.rendering.interactive import MOST_ROWS
from composer.rendering.picture import picture
from composer.rendering.speech import speech
from composer.rendering.tree import Button, MenuHead, MenuRow, MenuSection, ProductCard

MENU = Preview(
    (Menu("sections", items="rows", title="title", description="more", button="button"),)
)


def row(title, more=""):
    return {"title": title, "more": more}


def test_the_list_behind_a_button_is_its_sections_and_rows():
    sections = [
        {"title": "A", "rows": [row("1", "one"), row("2")]},
        {"title": "", "rows": [{}, 5]},
    ]
    assert picture(MENU, {"button": " See ", "sections": sections}).menu == (
        MenuHead("See"),
        MenuSection("A"),
        MenuRow("1", "one"),
        MenuRow("2"),
        MenuSection(""),
        MenuRow(""),
        MenuRow(""),
    )


def test_a_single_section_needs_no_heading():
    assert picture(MENU, {"sections": [{"rows": [row("1")]}]}).menu == (MenuHead(""), MenuRow("1"))


@pytest.mark.parametrize("sections", [None, 5, "x", {}, [None], [{"rows": 5}], [[]]], ids=repr)
def test_what_is_no_list_is_an_empty_one(sections):
    assert picture(MENU, {"sections": sections}).menu == (MenuHead(""),)


def test_no_more_rows_are_drawn_than_any_message_may_have():
    many = [{"title": "A", "rows": [row("x")] * 30}] * 30
    got = picture(MENU, {"sections": many})
    assert sum(isinstance(part, MenuRow) for part in got.menu) == MOST_ROWS
    assert f"first {MOST_ROWS} rows" in got.notes[0]


def test_a_screen_reader_hears_what_opens():
    sections = [{"title": "A", "rows": [row("1", "one"), row("")]}]
    said = speech(picture(MENU, {"button": "See", "sections": sections}))
    assert said.splitlines()[-4:] == [
        "the button opens: See",
        "section: A",
        "row: 1, one",
        "row: no title yet",
    ]


def test_a_button_says_what_whatsapp_or_the_message_says_and_where_it_leads():
    fixed = ActionButton("place", label="Send", note="A note.")
    typed = ActionButton("open", at="text", link="url")
    got = picture(Preview((fixed, typed)), {"text": " Go ", "url": "https://a.example"})
    assert got.buttons == (Button("Send", "place"), Button("Go", "open", "https://a.example"))
    assert got.notes == ("A note.",)
    assert "button 2 of 2: Go, opens https://a.example" in speech(got)


@pytest.mark.parametrize(
    ("message", "card"),
    [
        ({"id": "SKU", "catalog": 5}, ProductCard("SKU", "Catalog 5")),
        ({"other": "SKU"}, ProductCard("SKU", "")),
        ({}, ProductCard("", "")),
    ],
)
def test_a_product_is_known_by_its_id_and_a_note_says_why(message, card):
    part = ProductPicture("id", also="other", catalog="catalog")
    got = picture(Preview((part,)), message)
    assert got.bubble == (card,)
    assert "come from the catalog" in got.notes[0]


def test_the_product_on_a_catalogs_picture_may_be_left_open():
    got = picture(Preview((ProductPicture("id", whole=True),)), {})
    assert got.bubble == (ProductCard("The catalog's first product", "Your catalog"),)


@pytest.mark.parametrize(
    ("sections", "card"),
    [
        ([{"items": [1]}], ProductCard("1 product", "1 section")),
        ([{"items": [1, 2]}, {"items": [3]}], ProductCard("3 products", "2 sections")),
        ([], ProductCard("", "")),
        (None, ProductCard("", "")),
    ],
)
def test_several_products_are_counted(sections, card):
    part = ProductsPicture("sections", items="items")
    assert picture(Preview((part,)), {"sections": sections}).bubble == (card,)


@pytest.mark.parametrize(
    ("key", "title", "glyph"),
    [
        ("list-message", "Choose a time", "list"),
        ("cta-url", "Track the parcel", "open"),
        ("flow", "Book a table", "flow"),
        ("location-request", "Send location", "place"),
        ("product", "View", "catalog"),
        ("product-list", "View items", "catalog"),
        ("catalog", "View catalog", "catalog"),
    ],
)
def test_each_kind_has_its_button(key, title, glyph):
    one = kind(key)
    (button,) = picture(one.preview, one.samples[0].message).buttons
    assert (button.title, button.glyph) == (title, glyph)
    assert picture(one.preview, new_message(one)).buttons[0].glyph == glyph
