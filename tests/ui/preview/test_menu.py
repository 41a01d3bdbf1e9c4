"""What opens when a button is tapped: how the sheet lays it out, paints it, and follows what is typed; where a button leads."""

from itertools import pairwise

import pytest
from PySide6 import QtCore, QtGui

from composer.rendering.tree import (
    Button,
    MenuHead,
    MenuRow,
    MenuSection,
    Paragraph,
    Picture,
    ProductCard,
    Span,
    Text,
)

ROWS = (
    MenuHead("Choose"),
    MenuSection("First"),
    MenuRow("One", "a description"),
    MenuRow("Two"),
    MenuSection(""),
    MenuRow(""),
)
OPTIONS = (MenuHead("All options"), MenuRow("Yes", glyph="reply"), MenuRow("See", glyph="open"))
PRODUCTS = (MenuHead("Items"), MenuSection("Hats"), MenuRow("hat-1", glyph="catalog"))


def opening(*menu, body="Hi", button="Choose"):
    text = Text((Paragraph((Span(body),)),))
    return Picture((text,), (Button(button, "list"),), (), menu)


def test_closed_it_takes_no_room_and_open_it_stands_at_the_foot_of_the_screen(phone):
    phone.set_picture(opening(*ROWS))
    closed = phone.grab().toImage()
    assert not phone.sheet.open
    assert next(block.text for block, _ in phone.arrangement.placed) == "Hi"
    assert len(phone.arrangement.placed) == 3
    phone.open_sheet()
    laid, screen = phone.sheet.laid, phone._frame.screen
    assert laid.place.bottom() == screen.bottom()
    assert (laid.place.left(), laid.place.width()) == (screen.left(), screen.width())
    assert phone.grab().toImage() != closed
    phone.close_sheet()
    assert phone.grab().toImage() == closed


def test_rows_stand_below_each_other_without_a_gap(phone):
    phone.set_picture(opening(*ROWS))
    phone.open_sheet()
    placed = phone.sheet.laid.placed
    assert [block.text for block, _ in placed] == [
        "First",
        "One\na description",
        "Two",
        "No title yet",
        "No title yet",
    ]
    for (_, above), (_, below) in pairwise(placed):
        assert below.top() == above.bottom()


@pytest.mark.parametrize(
    ("menu", "sends"), [(ROWS, "Send"), (PRODUCTS, "Place order"), (OPTIONS, "")]
)
def test_what_acts_when_it_is_tapped_needs_no_button_to_send_it(phone, menu, sends):
    phone.set_picture(opening(*menu))
    phone.open_sheet()
    assert phone.sheet.laid.send.isEmpty() == (not sends)
    assert not sends or phone.sheet.send_title == sends


def test_a_changed_row_alone_is_set_anew(phone):
    phone.set_picture(opening(*ROWS))
    phone.open_sheet()
    before = [block for block, _ in phone.sheet.laid.placed]
    phone.set_picture(opening(*ROWS[:-1], MenuRow("x")))
    after = [block for block, _ in phone.sheet.laid.placed]
    same = [one is other for one, other in zip(before, after, strict=True)]
    assert same == [True, True, True, True, False]


@pytest.mark.parametrize("begun", ["closed", "open", "chosen"])
@pytest.mark.parametrize(
    "other",
    [
        opening(*ROWS[:3]),
        opening(*ROWS[:4], *ROWS[5:]),
        opening(*ROWS[:3], MenuRow("Two!"), *ROWS[4:]),
        opening(MenuHead("Pick"), *ROWS[1:], button="Pick"),
        opening(*ROWS, MenuRow("More")),
        opening(*ROWS, body="A\nlonger text " * 9),
        opening(),
        Picture((ProductCard("A", "B"),), (Button("View", "catalog"),), (), ROWS),
    ],
)
def test_painting_the_change_alone_gives_the_same_as_painting_all(phone, other, begun):
    phone.resize(340, 900)
    phone.set_picture(opening(*ROWS))
    if begun != "closed":
        phone.open_sheet()
    if begun == "chosen":
        phone.choose_row(1)
    image = phone.grab().toImage()
    painted: list[QtCore.QRect] = []
    update = phone.update
    phone.update = lambda area=None: painted.append(area or phone.rect())
    try:
        phone.set_picture(other)
    finally:
        del phone.update
    update()
    whole = phone.grab().toImage()
    painter = QtGui.QPainter(image)
    painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
    for area in painted:
        painter.drawImage(area, whole, area)
    painter.end()
    assert image == whole


def test_typing_into_a_row_opens_the_sheet_and_typing_elsewhere_closes_it(phone):
    phone.set_picture(opening(*ROWS))
    phone.set_picture(opening(*ROWS[:-1], MenuRow("n")))
    assert phone.sheet.open
    phone.set_picture(opening(*ROWS[:-1], MenuRow("n"), body="Hi!"))
    assert not phone.sheet.open


def test_the_buttons_words_are_the_sheets_title_and_leave_it_as_it_is(phone):
    phone.set_picture(opening(*ROWS))
    phone.set_picture(opening(MenuHead("Pick"), *ROWS[1:], button="Pick"))
    assert not phone.sheet.open
    phone.open_sheet()
    phone.set_picture(opening(MenuHead("Take"), *ROWS[1:], button="Take"))
    assert phone.sheet.open


def test_it_closes_when_what_it_shows_has_gone_and_when_another_message_is_shown(phone):
    for other in (opening(), opening(*PRODUCTS, body="Another")):
        phone.set_picture(opening(*ROWS))
        phone.open_sheet()
        phone.set_picture(other)
        assert not phone.sheet.open


def test_a_chosen_row_that_goes_is_chosen_no_longer(phone):
    phone.set_picture(opening(*ROWS))
    phone.open_sheet()
    phone.choose_row(2)
    phone.set_picture(opening(*ROWS[:-1], MenuRow("x")))
    assert phone.sheet.chosen == 2
    phone.set_picture(opening(*ROWS[:-1]))
    assert phone.sheet.chosen is None


def test_typing_into_a_row_out_of_sight_brings_it_into_sight(phone):
    phone.resize(300, 420)
    rows = [MenuRow(str(number)) for number in range(20)]
    phone.set_picture(opening(MenuHead("x"), *rows))
    phone.set_picture(opening(MenuHead("x"), *rows[:-1], MenuRow("new")))
    assert phone.sheet.scrolled == phone.sheet.scrolls > 0
    phone.set_picture(opening(MenuHead("x"), MenuRow("first"), *rows[1:-1], MenuRow("new")))
    assert phone.sheet.scrolled == 0


def test_a_button_tells_where_it_leads(phone):
    phone.set_picture(Picture((ProductCard("", ""),), (Button("Go", "open", "https://a.example"),)))
    place = phone.arrangement.placed[-1][1].translated(phone._origin())
    assert phone.link_at(place.center()) == "https://a.example"
    phone.set_picture(Picture((ProductCard("", ""),), (Button("Go", "reply"),)))
    assert phone.link_at(place.center()) == ""
