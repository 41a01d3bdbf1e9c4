"""What opens when a button is tapped, as the phone lays it out and paints it; and where a button leads."""

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
    MenuRow("Two", glyph="catalog"),
    MenuSection(""),
    MenuRow(""),
)


def opening(*menu, body="Hi"):
    text = Text((Paragraph((Span(body),)),))
    return Picture((text,), (Button("Choose", "list"),), (), menu)


def sheet(phone, count):
    """The blocks of the menu, without its lower edge."""
    return phone.arrangement.placed[-count - 1 : -1]


def test_a_menu_stands_below_its_button_as_wide_as_the_bubble_without_a_gap(phone):
    phone.set_picture(opening(*ROWS))
    placed = sheet(phone, len(ROWS))
    assert [block.text for block, _ in placed] == [
        "Opens when tapped\nChoose",
        "First",
        "One\na description",
        "Two",
        "No title yet",
        "No title yet",
    ]
    bubble = phone.arrangement.bubble
    button = phone.arrangement.placed[-len(ROWS) - 2][1]
    assert placed[0][1].top() > button.bottom()
    for (_, above), (_, below) in pairwise(placed):
        assert below.top() == above.bottom()
    for _, place in phone.arrangement.placed[-len(ROWS) - 1 :]:
        assert (place.left(), place.width()) == (bubble.left(), bubble.width())


def test_a_changed_row_alone_is_set_anew(phone):
    phone.set_picture(opening(*ROWS))
    before = [block for block, _ in phone.arrangement.placed]
    phone.set_picture(opening(*ROWS[:-1], MenuRow("x")))
    after = [block for block, _ in phone.arrangement.placed]
    changed = [place for place, one in enumerate(before) if one is not after[place]]
    assert changed == [len(before) - 2]


@pytest.mark.parametrize(
    "other",
    [
        opening(*ROWS[:3]),
        opening(*ROWS, MenuRow("More")),
        opening(*ROWS, body="A\nlonger text " * 9),
        opening(),
        Picture((ProductCard("A", "B"),), (Button("View", "catalog"),), (), ROWS),
    ],
)
def test_painting_the_change_alone_gives_the_same_as_painting_all(phone, other):
    phone.resize(340, 900)
    phone.set_picture(opening(*ROWS))
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


def test_typing_into_a_row_out_of_sight_brings_it_into_sight(phone):
    phone.resize(300, 420)
    rows = [MenuRow(str(number)) for number in range(20)]
    phone.set_picture(opening(MenuHead("x"), *rows))
    assert phone.scrolled == 0
    phone.set_picture(opening(MenuHead("x"), *rows[:-1], MenuRow("new")))
    assert phone.scrolled == phone.scrolls > 0


def test_a_button_tells_where_it_leads(phone):
    phone.set_picture(Picture((ProductCard("", ""),), (Button("Go", "open", "https://a.example"),)))
    place = phone.arrangement.placed[-1][1].translated(phone._origin())
    assert phone.link_at(place.center()) == "https://a.example"
    phone.set_picture(Picture((ProductCard("", ""),), (Button("Go", "reply"),)))
    assert phone.link_at(place.center()) == ""
