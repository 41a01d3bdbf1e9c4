"""The answer that a tap on the phone sends: a bubble of the person's own, with what it answers, the time and ticks."""

import pytest
from PySide6 import QtGui

from composer.delivery.tapped import Touch, answer
from composer.rendering.tree import Button, Paragraph, Picture, Span, Text
from composer.ui.preview.look import LIGHT


def message(body="When shall we come?"):
    return Picture((Text((Paragraph((Span(body),)),)),), (Button("Tomorrow", "reply"),))


def own_pixels(phone):
    image = phone.grab().toImage()
    wanted = QtGui.QColor(LIGHT.own).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )


def texts(phone):
    return [block.text for block, _place in phone.arrangement.placed]


def test_an_answer_stands_at_the_right_with_what_it_answers_and_its_ticks(phone):
    phone.set_picture(message())
    assert not own_pixels(phone)
    phone.show_own(("Tomorrow", "Between 9 and 12"))
    arranged = phone.arrangement
    assert arranged.own.left() > arranged.bubble.left()
    assert arranged.own.top() > arranged.bubble.bottom()
    assert texts(phone)[-4:] == ["When shall we come?", "Tomorrow", "Between 9 and 12", "9:41"]
    assert own_pixels(phone) > 100
    ticks = arranged.placed[-1][0]
    assert ticks.width > phone._look.metrics(phone._look.time).horizontalAdvance("9:41")


def test_what_is_written_anew_is_not_answered_yet(phone):
    phone.set_picture(message())
    phone.show_own(("Tomorrow",))
    phone.set_picture(message("When may we come?"))
    assert phone.arrangement.own is None
    assert not own_pixels(phone)


def test_the_answer_is_spoken(phone):
    phone.set_picture(message())
    phone.show_own(("Tomorrow",))
    assert phone.accessibleDescription().endswith("The person answered: Tomorrow")
    phone.show_own(())
    assert "answered" not in phone.accessibleDescription()


@pytest.mark.parametrize("lines", [1, 60])
def test_the_answer_is_scrolled_into_sight_and_never_wider_than_the_chat(phone, lines):
    phone.set_picture(message("\n".join(["When?"] * lines)))
    phone.show_own(("word " * 80, "x" * 300))
    own = phone.arrangement.own
    assert own.right() <= phone.surface.chat.width()
    bottom = phone.surface.chat.bottom() - phone._origin().y()
    assert own.bottom() <= bottom


def test_only_a_tap_that_sends_words_has_a_bubble_of_its_own():
    rows = [{"id": "1", "title": "Red", "description": "Warm"}]
    of_list = {"interactive": {"action": {"sections": [{"rows": rows}]}}}
    assert answer(of_list, Touch(True, 0, "Red")).words == ("Red", "Warm")
    assert answer({"template": {}}, Touch(False, 0, "Yes", "reply")).words == ("Yes",)
    assert answer({}, Touch(False, 0, "Shop", "catalog")).words == ()
    assert answer({}, Touch(False, 0, "Site", "open", link="https://x.org")).words == ()
