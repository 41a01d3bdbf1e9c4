"""Definitions of every type of component: clean by the review, whole in the form."""

import json

import pytest

from composer.messages import tree
from composer.messages.choosing import adopt, place, shown
from composer.messages.draft import Draft
from composer.messages.facts import facts
from composer.messages.leftovers import leftovers
from composer.messages.problem import Severity
from composer.messages.words import Cards, Choice, Group, fields
from composer.templates.form import BLANK, FORM
from composer.templates.parts import BUTTONS, FORMATS, buttons, cards, components, first
from composer.templates.payload.definition import Definition
from composer.templates.review import review, review_among
from tests.templates.definitions import NAMES, definition


def test_there_are_definitions_of_every_sort():
    whole = [definition(name) for name in NAMES]
    kinds = {part.kind for one in whole for part in components(one)}
    formats = {part.data.get("format") for one in whole for part in components(one)}
    listed = [button for one in whole for button in buttons(first(components(one), "BUTTONS"))]
    for one in whole:
        for card in cards(first(components(one), "CAROUSEL")):
            listed += buttons(first(card, "BUTTONS"))
    assert len(whole) >= 60
    assert len({one["language"] for one in whole}) >= 30
    assert kinds >= {"HEADER", "BODY", "FOOTER", "BUTTONS", "CAROUSEL", "LIMITED_TIME_OFFER"}
    assert formats >= set(FORMATS)
    assert {button.kind for button in listed} >= set(BUTTONS[:9])
    assert {one["category"] for one in whole} == {"MARKETING", "UTILITY", "AUTHENTICATION"}


@pytest.mark.parametrize("name", NAMES)
def test_it_is_clean(name):
    found = review(definition(name))
    assert [one for one in found if one.severity is not Severity.HINT] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_model_keeps_all_of_it(name):
    whole = definition(name)
    assert Definition.model_validate(whole) is not None
    assert whole == definition(name)


def test_every_word_of_the_form_has_its_facts():
    for path, word in fields(FORM):
        for spelling in (path, *word.also):
            facts(Definition, spelling)


def test_parts_that_a_template_may_have_ask_for_nothing_until_they_are_there():
    for path in (
        *("[type=BUTTONS]/buttons", "[type=CAROUSEL]/cards", "[type=BODY]/example/body_text/[0]"),
        "[type=LIMITED_TIME_OFFER]/limited_time_offer/text",
    ):
        assert not facts(Definition, f"components/{path}").required


def test_limits_are_those_of_the_part():
    assert facts(Definition, "components/[type=HEADER]/text").limit == 60
    assert facts(Definition, "components/[type=BODY]/text").limit == 1024
    assert facts(Definition, "components/[type=FOOTER]/text").limit == 60
    assert facts(Definition, "components/[type=BUTTONS]/buttons/*/text").limit == 25


@pytest.mark.parametrize("name", NAMES)
def test_the_form_shows_all_of_it(name):
    """What the form has no field for is what Meta says of a template that it keeps, and times for calls."""
    draft = adopt(Draft(definition(name)), (), FORM)
    known = {f"components/[type={kind}]/type": kind for kind in ("HEADER", "BODY", "FOOTER")}
    known |= {f"components/[type={kind}]/type": kind for kind in ("BUTTONS", "CAROUSEL")}
    keys = {address[-1] for address in leftovers(draft, (), FORM, known)}
    assert keys <= {
        *("id", "status", "quality_score", "rejected_reason", "previous_category"),
        *("ttl_minutes", "type"),
    }


@pytest.mark.parametrize("name", NAMES)
def test_what_the_form_writes_is_what_it_read(name):
    whole = definition(name)
    draft = adopt(Draft(whole), (), FORM)
    made = draft
    for address, word in shown(draft, (), FORM):
        if isinstance(word, Group | Choice | Cards):
            continue
        value = draft.get(address)
        if value is not tree.ABSENT:
            made = made.put(place(draft, address[: -len(tree.split(word.at))], word), value)
    assert json.dumps(made.request) == json.dumps(whole)


def test_a_new_definition_says_what_is_missing():
    found = {one.pointer for one in review(dict(BLANK)) if one.severity is Severity.ERROR}
    assert found == {"/name", "/components/0/text"}


@pytest.mark.parametrize("value", [None, "", 5, [], True])
def test_what_is_no_object_is_told_so(value):
    assert [one.pointer for one in review(value)] == [""]


def test_a_name_is_taken_once_in_a_language():
    whole = [definition(name) for name in NAMES]
    assert [one for each in whole for one in review_among(each, whole)] == []
    found = review_among(definition("order_confirmation.en"), whole)
    assert [(one.pointer, one.severity) for one in found] == [("/name", Severity.ERROR)]
    kept = definition("kept_by_meta.en")
    assert review_among({**kept, "category": "MARKETING"}, whole) == ()


def test_the_same_words_under_another_name_are_warned_of():
    copy = {**definition("opening_hours.en_GB"), "name": "hours"}
    found = review_among(copy, [definition("opening_hours.en_GB"), definition("welcome.nl")])
    assert [(one.pointer, one.severity) for one in found] == [
        ("/components/1/text", Severity.WARNING)
    ]
    assert "“opening_hours” in English (UK)" in found[0].sentence


def test_the_words_of_a_card_have_a_limit_of_their_own():
    text = "components/[type=CAROUSEL]/cards/*/components/[type=BODY]/text"
    assert facts(Definition, text).limit == 160
    whole = definition("autumn_collection.en")
    whole["components"][1]["cards"][0]["components"][1]["text"] = "{{1}} costs {{2}}" + "x" * 150
    at = "/components/1/cards/0/components/1/text"
    assert [
        one.values["limit"] for one in review(whole) if one.pointer == at and "limit" in one.values
    ] == [160]
