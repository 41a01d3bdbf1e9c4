"""What WhatsApp on a computer does not show."""

import pytest

from composer.messages.kinds import kind
from composer.rendering.definition import definition_picture
from composer.rendering.desktop import COUPON, INSTEAD, MANY_BUTTONS, MIXED_BUTTONS, OFFER, desktop
from composer.rendering.picture import picture
from composer.rendering.speech import speech
from composer.rendering.tree import Blank
from tests.templates.definitions import definition

QUICK, URL, CALL, CODE = "QUICK_REPLY", "URL", "PHONE_NUMBER", "COPY_CODE"


def of_buttons(*kinds, offer=False):
    parts = [
        {"type": "BODY", "text": "Hello"},
        {"type": "BUTTONS", "buttons": [{"type": one, "text": one} for one in kinds]},
    ]
    more = [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "x"}}] if offer else []
    return definition_picture({"category": "MARKETING", "components": [*more, *parts]})


@pytest.mark.parametrize(
    ("kinds", "offer", "reasons"),
    [
        ((), False, ()),
        ((QUICK, QUICK, QUICK), False, ()),
        ((URL, CALL), False, ()),
        ((URL, URL, CALL, CALL), False, (MANY_BUTTONS,)),
        ((QUICK, QUICK, QUICK, QUICK), False, (MANY_BUTTONS,)),
        ((QUICK, URL), False, (MIXED_BUTTONS,)),
        ((QUICK, QUICK, QUICK, URL), False, (MANY_BUTTONS, MIXED_BUTTONS)),
        ((CODE, URL), True, (OFFER,)),
        ((CODE,), False, (COUPON,)),
        ((CODE, QUICK), False, (COUPON, MIXED_BUTTONS)),
    ],
)
def test_templates_that_a_computer_does_not_show_say_why(kinds, offer, reasons):
    assert of_buttons(*kinds, offer=offer).phone_only == reasons


def test_what_it_shows_is_the_same_picture():
    shown = definition_picture(definition("order_confirmation.en"))
    assert desktop(shown) is shown


def test_what_it_does_not_show_is_a_sentence_and_why():
    shown = definition_picture(definition("last_seats.en"))
    instead = desktop(shown)
    assert instead.bubble == (Blank(INSTEAD),)
    assert instead.notes == (OFFER,)
    assert not instead.buttons
    assert f"on a computer: {OFFER}" in speech(shown)


TEMPLATE = kind("template")


def button(sub_type, index, key="sub_type"):
    return {"type": "button", key: sub_type, "index": index, "parameters": []}


@pytest.mark.parametrize(
    ("components", "reasons"),
    [
        ([], ()),
        ([button("quickReply", 0, "subType"), button("quick_reply", 1)], ()),
        ([button("quickReply", 0, "subType"), button("url", 1)], (MIXED_BUTTONS,)),
        ([button("copy_code", 0)], (COUPON,)),
        ([{"type": "limited_time_offer"}, button("copy_code", 0)], (OFFER,)),
        ([button("URL", number) for number in range(4)], (MANY_BUTTONS,)),
        ("half", ()),
    ],
)
def test_of_an_unknown_template_the_message_tells_what_it_can(components, reasons):
    message = {"type": "template", "template": {"name": "x", "components": components}}
    assert picture(TEMPLATE.preview, message).phone_only == reasons


def test_messages_that_are_no_templates_are_shown():
    for key in ("reply-buttons", "list-message", "cta-url"):
        assert picture(kind(key).preview, kind(key).samples[0].message).phone_only == ()
