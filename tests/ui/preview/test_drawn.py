"""What templates have beside words: gaps, cards, offers, folds; asserted on what is laid out."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui

from composer.rendering import clock
from composer.rendering.definition import definition_picture
from composer.rendering.formatting import paragraphs
from composer.rendering.tree import (
    Button,
    MediaBox,
    Offer,
    Paragraph,
    Picture,
    ReadMore,
    Small,
    Span,
    Text,
    Title,
)
from composer.templates.filling import fill_with_samples
from composer.ui.preview.bubble import arrange
from composer.ui.preview.glyphs import glyph
from composer.ui.preview.handled import Handled
from composer.ui.preview.look import DARK, LIGHT, Look, families
from composer.ui.preview.paragraphs import span_format
from tests.rendering.hostile import HOSTILE
from tests.templates.definitions import NAMES, definition

WIDE = 300.0
ORIGIN = QtCore.QPointF(10, 40)


@pytest.fixture(scope="module")
def look(qapp):
    return Look(LIGHT, 1.0, families())


@pytest.fixture
def laid(look):
    def make(picture, handled=None, kept=None):
        return arrange(picture, look, ORIGIN, WIDE, kept or {}, handled or Handled())

    return make


def words(arranged):
    return [block.text for block, _place in arranged.placed]


def text(body, folds=0):
    return Text(paragraphs(body), folds)


CARDS = Picture(
    (text("Which one?"),),
    cards=tuple(
        Picture((MediaBox("image", "a.example"), text(body)), (Button("More", "reply"),))
        for body in ("short", "a longer text " * 8, "")
    ),
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_value_and_an_open_gap_are_told_apart_without_their_colours(qapp, colours):
    own = Look(colours, 1.0, families())
    plain, filled, opened = (
        span_format(Span("x", gap=kind), own) for kind in ("", "filled", "open")
    )
    styles = {one.underlineStyle() for one in (plain, filled, opened)}
    assert len(styles) == 3
    assert span_format(Span("y", gap="filled"), own) is filled


def test_a_header_has_its_gaps(laid):
    spans = (Span("Hello "), Span("{{1}}", gap="open"))
    block, _place = laid(Picture((Title("Hello {{1}}", spans),))).placed[0]
    assert block.text == "Hello {{1}}"


def test_cards_stand_side_by_side_under_the_bubble_all_as_high(laid):
    arranged = laid(CARDS)
    assert len(arranged.cards) == 3
    assert len({card.height() for card in arranged.cards}) == 1
    first, second, third = arranged.cards
    assert first.left() == arranged.bubble.left()
    assert first.top() > arranged.bubble.bottom()
    assert first.right() < second.left() < first.left() + WIDE
    assert second.right() < third.left()
    assert arranged.height == first.bottom()


def test_buttons_of_cards_are_at_the_bottom_whatever_stands_above(laid):
    arranged = laid(CARDS)
    buttons = [place for block, place in arranged.placed if isinstance(block.node, Button)]
    assert [place.bottom() for place in buttons] == [card.bottom() for card in arranged.cards]
    for block, place in arranged.placed[2:]:
        assert any(card.contains(place) for card in arranged.cards), block.text


def test_cards_are_pushed_to_the_left_and_no_further_than_there_are_any(laid):
    whole = laid(CARDS)
    assert whole.shifts > 0
    pushed = laid(CARDS, Handled(shifted=50.0))
    assert pushed.cards[0].left() == whole.cards[0].left() - 50
    end = laid(CARDS, Handled(shifted=1e9))
    assert end.cards[-1].right() <= whole.bubble.left() + WIDE + 38
    assert end.cards[-1].right() > whole.bubble.left() + WIDE
    assert end.bubble == whole.bubble


def test_a_pushed_card_is_the_same_card(laid):
    whole = laid(CARDS)
    pushed = laid(CARDS, Handled(shifted=50.0), whole.kept)
    pairs = zip(whole.placed, pushed.placed, strict=True)
    assert all(one[0] is other[0] for one, other in pairs)


LONG = "\n".join(f"line {number}" for number in range(1, 10))


def test_a_long_text_shows_so_many_lines_and_what_unfolds_it(laid):
    folded = laid(Picture((text(LONG, 5), Small("foot"))))
    assert words(folded)[:7] == [*(f"line {n}" for n in range(1, 6)), "Read more", "foot"]
    assert folded.placed[5][0].node == ReadMore(4)
    whole = laid(Picture((text(LONG, 5), Small("foot"))), Handled(unfolded=True))
    assert "Read more" not in words(whole)
    assert whole.bubble.height() > folded.bubble.height()


def test_one_long_paragraph_folds_within_itself_and_stays_the_same_while_it_does(laid, look):
    shown = Picture((text("word " * 90, 5),))
    folded = laid(shown)
    cut, place = folded.placed[0]
    whole, _place = laid(shown, Handled(unfolded=True)).placed[0]
    assert cut.height < whole.height
    assert place.height() == cut.height == 5 * round(look.body.pixelSize() * 1.36)
    again = laid(shown, kept=folded.kept)
    assert again.placed[0][0] is cut


def test_links_of_a_folded_text_are_those_in_sight(laid):
    body = f"https://one.example {'word ' * 60} https://two.example"
    (cut, _place), *_more = laid(Picture((text(body, 5),))).placed
    assert [address for address, _area in cut.links(WIDE)] == ["https://one.example"]


@pytest.mark.parametrize("body", ["short", "\n".join("abcde")])
def test_what_is_no_longer_than_that_does_not_fold(laid, body):
    assert "Read more" not in words(laid(Picture((text(body, 5),))))


def test_an_offer_has_its_words_its_end_and_its_code(laid):
    offer = Offer("Ends soon!", "2027-03-01", filled=True, code="SEATS25", until=10**12)
    assert words(laid(Picture((offer,))))[0] == "Ends soon!\nEnds 2027-03-01\nCode: SEATS25"
    running = clock.at(Picture((offer,)), 10**12 - 61_000)
    assert words(laid(running))[0] == "Ends soon!\nOffer ends in 1:01\nCode: SEATS25"
    opened = Offer("", "when the message says", filled=False, code="")
    assert words(laid(Picture((opened,))))[0] == "No offer text yet\nEnds when the message says"
    endless = Offer("Today", "", filled=False, code="")
    assert words(laid(Picture((endless,))))[0] == "Today"


def test_emoji_alone_are_larger_the_fewer_they_are(laid):
    def high(kind):
        return laid(Picture((Text((Paragraph((Span("👍"),), kind),)),))).placed[0][1].height()

    assert high("emoji1") > high("emoji2") > high("emoji3") > high("plain")


def test_a_sound_says_where_it_comes_from(laid):
    assert words(laid(Picture((MediaBox("audio", ""),))))[0] == "Audio · not chosen yet"


def test_every_button_of_every_template_has_its_icon(qapp):
    for name in NAMES:
        shown = definition_picture(definition(name))
        for button in (*shown.buttons, *(one for card in shown.cards for one in card.buttons)):
            assert not glyph(button.glyph).isEmpty()


@pytest.mark.parametrize("name", NAMES)
def test_every_definition_can_be_painted(phone, name):
    whole = definition(name)
    for message in (None, fill_with_samples(whole)):
        shown = definition_picture(whole, message)
        phone.set_picture(shown)
        assert not phone.grab().isNull()
        said = "\n".join(words(phone.arrangement))
        for button in (*shown.buttons, *(one for card in shown.cards for one in card.buttons)):
            assert button.title in said


STEPS = st.lists(
    st.sampled_from(["a", "bb ", "\n", "*x*", "long words that wrap ", "https://a.example "]),
    max_size=12,
).map("".join)


def carousel(body, cards):
    sides = tuple(
        Picture((MediaBox("image", ""), text(one)), (Button(one[:5], "reply"),)) for one in cards
    )
    return Picture((text(body or "x", 5),), cards=sides)


@given(STEPS, STEPS, st.lists(STEPS, max_size=3), st.lists(STEPS, max_size=3))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_painting_the_change_alone_gives_the_same_as_painting_all(phone, one, other, few, more):
    """As of bubbles: the image after a partial paint equals a full one, pixel for pixel."""
    phone.set_picture(carousel(one, few))
    image = phone.grab().toImage()
    painted: list[QtCore.QRect] = []
    update = phone.update
    phone.update = lambda area=None: painted.append(area or phone.rect())
    try:
        phone.set_picture(carousel(other, more))
    finally:
        del phone.update
    update()
    whole = phone.grab().toImage()
    painter = QtGui.QPainter(image)
    for area in painted:
        painter.setCompositionMode(QtGui.QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(area, whole, area)
    painter.end()
    assert image == whole


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_painted_within_the_bubble_in_no_more_lines_than_letters(phone, name):
    hostile = HOSTILE[name](4_096)
    phone.set_picture(Picture((Title(hostile), text(hostile), Small(hostile))))
    assert not phone.grab().isNull()
    arranged = phone.arrangement
    for block, place in arranged.placed:
        assert arranged.bubble.adjusted(-1, -1, 1, 1).contains(place)
        assert len(block.lines.lines if block.lines else ()) <= 3 * len(hostile) + 3
