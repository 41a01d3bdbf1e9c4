"""What is said when somebody points at the phone: why a mark stays a letter, what is observed and what a stand-in."""

import pytest
from PySide6 import QtCore

from composer.rendering import formatting
from composer.rendering.explaining import explained
from composer.rendering.tree import (
    Button,
    Location,
    MenuHead,
    MenuRow,
    Picture,
    ReadMore,
    Small,
    Text,
)
from composer.ui.preview.pointing import pointed_at
from tests.ui.preview.hovering import hover


def text(source, folds=0):
    return Text(formatting.paragraphs(source), folds, source)


def letter(phone, number, place):
    """The middle of that letter of that block."""
    block, area = phone.arrangement.placed[number]
    for one in reversed(block.lines.lines):
        if place >= one.start:
            left, right = (one.line.cursorToX(place - one.before + by) for by in (0, 1))
            left, right = (x[0] if isinstance(x, tuple) else x for x in (left, right))
            spot = QtCore.QPointF((left + right) / 2 + block.indent, (one.y + one.below) / 2)
            return area.topLeft() + spot + phone._origin()
    raise AssertionError(place)


def said(phone, at):
    return " ".join(pointed_at(phone.surface, at))


@pytest.mark.parametrize(
    ("source", "line", "place"),
    [
        ("2 * 3", 0, 2),
        ("plain\n*bold* and a*b", 1, 10),
        ("plain\n- list with_one", 1, 9),
        ("📦📦 a * b", 0, 7),
        ("a long line " * 9 + "*", 0, 108),
    ],
)
def test_a_stray_mark_says_why_it_is_a_letter(phone, source, line, place):
    phone.set_picture(Picture((text(source),)))
    at = letter(phone, line, place)
    (why,) = [one.sentence for one in explained(source) if one.line == line]
    assert why in said(phone, at)


def test_beside_a_stray_mark_nothing_is_said(phone):
    phone.set_picture(Picture((text("2 * 3"),)))
    assert said(phone, letter(phone, 0, 0)) == ""
    assert said(phone, letter(phone, 0, 4)) == ""


def test_the_marks_of_each_card_are_those_of_its_own_text(phone):
    cards = tuple(Picture((text(one),)) for one in ("*a* one", "two * two"))
    phone.set_picture(Picture((text("x * y\nplain"),), cards=cards))
    (why,) = [one.sentence for one in explained("two * two")]
    placed = phone.arrangement.placed
    number = next(at for at, (block, _) in enumerate(placed) if block.text == "two * two")
    phone.push_cards(9_000)
    assert why in said(phone, letter(phone, number, 4))
    first = next(at for at, (block, _) in enumerate(placed) if block.text == "a one")
    phone.push_cards(0)
    assert why not in said(phone, letter(phone, first, 2))


def test_what_is_observed_or_a_stand_in_says_so(phone):
    long = "\n".join(f"line {number}" for number in range(9))
    phone.set_picture(
        Picture(
            (Location("1", "2", "", ""), text(long, 5), Small("foot")),
        )
    )
    placed = phone.arrangement.placed
    for node, words in ((Location, "A stand-in:"), (ReadMore, "Observed, not documented:")):
        place = next(place for block, place in placed if isinstance(block.node, node))
        assert said(phone, place.center() + phone._origin()).startswith(words)


def test_the_sheet_says_how_sure_it_is(phone):
    menu = (MenuHead("All options"), MenuRow("Yes", glyph="reply"))
    phone.set_picture(Picture((text("Hi"),), (Button("See all options", "list"),), (), menu))
    phone.open_sheet()
    laid = phone.sheet.laid
    assert said(phone, QtCore.QPointF(laid.place.center().x(), laid.place.top() + 8))
    assert said(phone, laid.rows.center()) == ""
    assert said(phone, QtCore.QPointF(100, 80)) == ""


def test_the_tooltip_is_plain_text_whatever_is_written(phone):
    phone.set_picture(Picture((text("<b>a</b> * b"),)))
    hover(phone, letter(phone, 0, 9).toPoint())
    assert phone.toolTip().startswith("<p>")
    assert "<b>" not in phone.toolTip()
    hover(phone, QtCore.QPoint(150, 500))
    assert phone.toolTip() == ""
