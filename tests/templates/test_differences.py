"""What two definitions have differently."""

import pytest

from composer.messages import tree
from composer.templates.differences import across_languages, compare
from tests.templates.definitions import NAMES, definition

_GONE = object()


def _changed(name, at, value):
    whole = definition(name)
    steps = tuple(int(one) if one.isdecimal() else one for one in at.split("/")[1:])
    if value is _GONE:
        return tree.drop(whole, steps)
    holder = tree.get(whole, steps[:-1])
    if isinstance(holder, list) and steps[-1] == len(holder):
        return tree.put(whole, steps[:-1], [*holder, value])
    return tree.put(whole, steps, value)


@pytest.mark.parametrize(
    ("name", "at", "value", "kind", "sentence"),
    [
        (
            "order_confirmation.en",
            "/category",
            "MARKETING",
            "changed",
            "“category” is “MARKETING”, not “UTILITY”.",
        ),
        ("order_confirmation.en", "/language", "sv", "changed", "“language” is “sv”, not “en”."),
        (
            "order_confirmation.en",
            "/parameter_format",
            "NAMED",
            "extra",
            "“parameter_format” was added.",
        ),
        ("welcome.nl", "/components/2", _GONE, "missing", "The footer is missing."),
        (
            "order_confirmation.en",
            "/components/1",
            {"type": "FOOTER", "text": "x"},
            "extra",
            "The footer was added.",
        ),
        (
            "appointment_reminder.en",
            "/components/0/text",
            "Hello {{first_name}}, see you on {{date}} at {{time}} in our practice.",
            "renamed",
            "Body: the gap {{day}} is called {{date}}.",
        ),
        (
            "appointment_reminder.en",
            "/components/0/text",
            "See you on {{day}} at {{time}}, {{first_name}}, in our practice.",
            "reordered",
            "Body: the gaps stand in another order.",
        ),
        (
            "appointment_reminder.en",
            "/components/0/text",
            "Hello {{first_name}}, see you at {{time}} in our practice.",
            "missing",
            "Body: the gap {{day}} is missing.",
        ),
        (
            "order_confirmation.en",
            "/components/0/text",
            "Hello {{1}}, your {{2}} and {{3}} go out today.",
            "extra",
            "Body: the gap {{3}} was added.",
        ),
        (
            "welcome.nl",
            "/components/0/format",
            "IMAGE",
            "changed",
            "Header: “format” is “IMAGE”, not “TEXT”.",
        ),
        ("track_and_help.en", "/components/2/buttons/1", _GONE, "missing", "Button 3 is missing."),
        (
            "track_and_help.en",
            "/components/2/buttons/3",
            {"type": "QUICK_REPLY", "text": "No"},
            "extra",
            "Button 4 was added.",
        ),
        (
            "track_and_help.en",
            "/components/2/buttons/1/text",
            "Hilfe",
            "changed",
            "Button 2: “text” is “Hilfe”, not “Help”.",
        ),
        (
            "track_and_help.en",
            "/components/2/buttons/0/url",
            "https://example.com/",
            "missing",
            "Button 1: the gap {{1}} is missing.",
        ),
        ("autumn_collection.en", "/components/1/cards/2", _GONE, "missing", "Card 3 is missing."),
        (
            "autumn_collection.en",
            "/components/1/cards/1/components/1",
            _GONE,
            "missing",
            "Card 2: The body is missing.",
        ),
    ],
)
def test_each_change_is_said(name, at, value, kind, sentence):
    found = compare(definition(name), _changed(name, at, value))
    said = {(one.kind, one.sentence) for one in found}
    assert (kind, sentence) in said, said


def test_buttons_in_another_order_are_said_once():
    one = definition("delivery_survey.en")
    listed = definition("track_and_help.en")["components"][2]
    one["components"][1] = listed
    other = tree.put(one, ("components", 1, "buttons"), list(reversed(listed["buttons"])))
    found = compare(one, other)
    assert [(each.kind, each.sentence) for each in found] == [
        ("reordered", "List of buttons: they stand in another order.")
    ]


def test_what_meta_says_of_a_template_is_no_difference():
    one = definition("welcome.nl")
    kept = {**one, "id": "1", "previous_category": "MARKETING", "rejection_info": {"reason": "x"}}
    assert compare(kept, one) == ()


def test_both_directions_agree_on_what_is_there():
    one, other = definition("welcome.nl"), definition("opening_hours.en_GB")
    here, there = compare(one, other), compare(other, one)
    assert {each.one for each in here if each.kind == "missing"} == {
        each.other for each in there if each.kind == "extra"
    }


def test_every_pointer_leads_to_what_it_names():
    one, other = definition("autumn_collection.en"), definition("autumn_collection.he")
    for each in compare(one, other):
        for at, whole in ((each.one, one), (each.other, other)):
            steps = [int(step) if step.isdecimal() else step for step in at.split("/")[1:]]
            assert tree.get(whole, steps) is not tree.ABSENT


def test_a_template_in_its_languages():
    found = across_languages(definition(name) for name in NAMES)
    orders = found["order_confirmation"]
    assert len(orders) == 9
    assert all(one.differences == () for one in orders)
    sale = found["autumn_sale"]
    assert [one.language for one in sale] == ["en_US", "fr", "he"]
    cards = {one.language: one.differences for one in found["autumn_collection"]}
    assert [each.sentence for each in cards["he"]] == ["Card 3 is missing."]
