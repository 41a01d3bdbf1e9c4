"""From a definition to its messages: filled from the form and from samples, accepted by two judges; every gap is needed."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from composer.messages import tree
from composer.messages.check import check_message
from composer.messages.choosing import adopt, place, shown
from composer.messages.draft import Draft
from composer.messages.facts import facts
from composer.messages.kinds import kind
from composer.messages.leftovers import leftovers
from composer.messages.pointer import pointer
from composer.messages.problem import Problem, Severity
from composer.messages.words import Cards, Choice, Group, Word, fields
from composer.sandbox.judge import MESSAGE
from composer.sandbox.judging import Judgement
from composer.templates.against import check_against
from composer.templates.asking import form_for, known
from composer.templates.checking import check_with
from composer.templates.completing import complete
from composer.templates.filling import fill_with_samples, message_for, samples_of
from composer.templates.places import places
from composer.templates.slots import Slot, slots
from tests.templates.definitions import NAMES, definition

_ASKING = [name for name in NAMES if slots(definition(name))]
_BESIDE_LINK = {"unknown-type", "elsewhere", "missing-part"}
"""What only Meta knows (places, products), and a card without a button of its own: warned of, and sent."""


def _wrong(problems: tuple[Problem, ...]) -> list[Problem]:
    return [
        one
        for one in problems
        if one.severity is Severity.ERROR
        or (one.severity is Severity.WARNING and one.rule not in _BESIDE_LINK)
    ]


def _judged(message: Any) -> list[str]:
    judgement = Judgement()
    MESSAGE(message, "", judgement)
    return list(judgement.faults)


@pytest.mark.parametrize("name", NAMES)
def test_filled_with_samples_two_judges_take_it(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    assert _wrong(check_message(message)) == []
    assert check_against(whole, message) == ()
    assert _judged(message) == []
    assert whole == definition(name)


def _typed(draft: Draft, word: Word, address: tuple[Any, ...], text: Any) -> Draft:
    steps = tree.split(word.at)
    base = address[: len(address) - len(steps)]
    return draft.put(place(draft, base, word), text)


@pytest.mark.parametrize("name", NAMES)
def test_its_form_filled_with_samples_gives_the_same_message(name):
    """A person types the samples into the fields, in the order of the form, into a message that is empty at first."""
    whole, filled = definition(name), fill_with_samples(definition(name))
    form = form_for(whole)
    draft = adopt(Draft(complete(whole, None)), (), form)
    draft = _like(draft, form, filled)
    for address, word in shown(draft, (), form):
        if isinstance(word, Group | Choice | Cards):
            continue
        value = tree.get(filled, address)
        if value is not tree.ABSENT:
            draft = _typed(draft, word, address, value)
    assert _bare(draft.request) == _bare(filled)


def _like(draft: Draft, form: Any, filled: Any) -> Draft:
    """With the branches chosen that the filled message has: an id where the form begins with a link."""
    from composer.messages.choosing import choose, recognise

    for address, word in list(shown(draft, (), form)):
        if isinstance(word, Choice):
            draft = choose(draft, address[:-1], word, recognise(word, filled))
    return draft


def _bare(value: Any) -> Any:
    """Without what is empty: a field that nobody filled."""
    if isinstance(value, dict):
        return {key: _bare(one) for key, one in value.items() if one not in ("", [], {})}
    return [_bare(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", _ASKING)
def test_leaving_out_any_one_is_said_at_its_field(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    for spot in places(whole, message):
        without = _without(message, spot.at)
        key = spot.slot.key if spot.slot.named else _last(whole, spot.slot)
        expected = next(one for one in places(whole, without) if one.slot.key == key)
        found = [one for one in check_with(whole, without) if one.rule == "definition"]
        here = [one for one in found if one.pointer == pointer(expected.field)]
        assert here, (spot.slot.key, [(one.pointer, one.sentence) for one in found])
        severity = Severity.ERROR if spot.slot.needed else Severity.HINT
        assert severity in {one.severity for one in here}
        assert {one.place for one in here} == {spot.slot.place}
        assert here[0].pointer in _asked(whole, without)


def _last(whole: Any, slot: Slot) -> str:
    """Of values that are told by their order alone, the last is the one that is then missing."""
    same = [
        one
        for one in slots(whole)
        if (one.part, one.card, one.button) == (slot.part, slot.card, slot.button)
    ]
    return same[-1].key


def _asked(whole: Any, message: Any) -> set[str]:
    """The pointers of the form's fields."""
    form = form_for(whole, message)
    draft = adopt(Draft(complete(whole, message)), (), form)
    return {
        draft.pointer(address)
        for address, word in shown(draft, (), form)
        if not isinstance(word, Group | Choice | Cards)
    }


def _without(message: Any, at: tuple[Any, ...]) -> Any:
    """The message without the parameter; its component goes with its last one, as people delete it."""
    left = tree.drop(message, at)
    if not tree.get(left, at[:-1]):
        left = tree.drop(left, at[:-2])
    return left


@pytest.mark.parametrize("name", _ASKING)
def test_an_empty_field_is_said_at_it(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    for spot in places(whole, message):
        if spot.slot.type == "action":
            continue
        emptied = tree.put(message, spot.field, "")
        found = [
            one.pointer for one in check_with(whole, emptied) if one.severity is Severity.ERROR
        ]
        assert pointer(spot.field) in found, spot.slot.key


@pytest.mark.parametrize("name", _ASKING)
def test_one_too_many_is_said(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    for spot in places(whole, message):
        if spot.slot.part != "body":
            continue
        given = tree.get(message, spot.at[:-1])
        more = tree.put(message, spot.at[:-1], [*given, {"type": "text", "text": "more"}])
        found = [
            one.pointer for one in check_against(whole, more) if one.severity is Severity.ERROR
        ]
        assert pointer((*spot.at[:-1], len(given))) in found


@pytest.mark.parametrize("name", NAMES)
def test_every_field_has_a_name_a_place_and_its_facts(name):
    form = form_for(definition(name))
    model = kind("template").model
    for path, word in fields(form):
        assert word.label
        assert word.help
        facts(model, path)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_over_beside_the_form(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    form = form_for(whole, message)
    draft = adopt(Draft(message), (), form)
    assert leftovers(draft, (), form, known(whole, message)) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_message_is_complete(name):
    whole = definition(name)
    message = fill_with_samples(whole)
    assert complete(whole, message) == message
    empty = complete(whole, None)
    assert empty == message_for(whole)
    assert bool(check_against(whole, empty)) == any(slot.needed for slot in slots(whole))


def test_completing_keeps_what_is_there():
    whole = definition("track_and_help.en")
    message = {
        "type": "template",
        "template": {
            "name": "track_and_help",
            "language": {"code": "en", "policy": "deterministic"},
            "components": [
                {"type": "BODY", "parameters": [{"type": "text", "text": "4711"}]},
                {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "x"}]},
            ],
        },
    }  # fmt: skip
    before = deepcopy(message)
    made = complete(whole, message)
    assert message == before
    missing = ("template", "components", 0, "parameters", 1)
    assert tree.get(made, missing) == {"type": "text", "text": ""}
    assert tree.drop(made, missing) == before
    said = check_against(whole, message)
    assert [one.pointer for one in said] == ["/template/components/0/parameters/1/text"]


def test_a_code_is_given_once():
    whole = definition("login_code.en")
    message = message_for(whole, {"body.1": "482913"})
    assert check_against(whole, message) == ()
    other = tree.put(message, ("template", "components", 1, "parameters", 0, "text"), "111111")
    found = [one.pointer for one in check_against(whole, other)]
    assert found == ["/template/components/1/parameters/0/text"]
    long = message_for(whole, {"body.1": "4" * 16})
    assert "/template/components/0/parameters/0/text" in {
        one.pointer for one in check_against(whole, long)
    }


_TOP = "/template/components"
_HEADER = {"type": "header", "parameters": [{"type": "text", "text": "x"}]}


@pytest.mark.parametrize(
    ("name", "at", "value", "said"),
    [
        ("order_confirmation.en", "/template/name", "order", "/template/name"),
        ("order_confirmation.en", "/template/language/code", "de", "/template/language/code"),
        ("order_confirmation.en", f"{_TOP}/0/parameters/0/type", "payload", f"{_TOP}/0/parameters/0/type"),
        ("order_confirmation.en", f"{_TOP}/0/parameters/0", 5, f"{_TOP}/0/parameters/0/type"),
        ("appointment_reminder.en", f"{_TOP}/0/parameters/0", True, f"{_TOP}/0/parameters/0/type"),
        ("order_confirmation.en", f"{_TOP}/0/parameters/0/parameterName", "x", f"{_TOP}/0/parameters/0/parameterName"),
        ("order_confirmation.en", f"{_TOP}/0/parameters/1/text", "x" * 1000, f"{_TOP}/0/parameters/1/text"),
        ("appointment_reminder.en", f"{_TOP}/0/parameters/1/parameterName", "noon", f"{_TOP}/0/parameters/1/parameterName"),
        ("appointment_reminder.en", f"{_TOP}/0/parameters/1/parameterName", None, f"{_TOP}/0/parameters/1/parameterName"),
        ("autumn_sale.en_US", f"{_TOP}/0/parameters/0", {"type": "video", "video": {"id": "1"}}, f"{_TOP}/0/parameters/0/type"),
        ("track_and_help.en", f"{_TOP}/1/index", 1, f"{_TOP}/1/index"),
        ("track_and_help.en", f"{_TOP}/1/index", 7, f"{_TOP}/1/index"),
        ("track_and_help.en", f"{_TOP}/1/subType", "quickReply", f"{_TOP}/1/subType"),
        ("welcome_back.nl", f"{_TOP}/1/sub_type", "url", f"{_TOP}/1/sub_type"),
        ("opening_hours.en_GB", f"{_TOP}/0", _HEADER, f"{_TOP}/0/type"),
        ("order_confirmation.en", f"{_TOP}/1", {"type": "carousel", "cards": []}, f"{_TOP}/1/type"),
        ("autumn_collection.en", f"{_TOP}/1/cards/3", {"card_index": 3, "components": []}, f"{_TOP}/1/cards/3/card_index"),
        ("autumn_collection.en", f"{_TOP}/1/cards", [], f"{_TOP}/1/cards"),
        ("login_code.en", f"{_TOP}/1/parameters/0/text", "111111", f"{_TOP}/1/parameters/0/text"),
    ],
)  # fmt: skip
def test_each_disagreement_is_said_at_its_place(name, at, value, said):
    whole = definition(name)
    steps = tuple(int(one) if one.isdecimal() else one for one in at.split("/")[1:])
    message = fill_with_samples(whole)
    holder = tree.get(message, steps[:-1])
    if value is None:
        message = tree.drop(message, steps)
    elif isinstance(holder, list) and steps[-1] == len(holder):
        message = tree.put(message, steps[:-1], [*holder, value])
    else:
        message = tree.put(message, steps, value)
    found = check_against(whole, message)
    assert said in {one.pointer for one in found}, [(one.pointer, one.sentence) for one in found]
    assert all("{" not in one.sentence.replace("{{", "").replace("}}", "") for one in found)


def test_named_values_may_come_in_any_order():
    whole = definition("appointment_reminder.en")
    message = fill_with_samples(whole)
    at = ("template", "components", 0, "parameters")
    turned = tree.put(message, at, list(reversed(tree.get(message, at))))
    assert check_against(whole, turned) == ()
    form = form_for(whole, turned)
    assert [word.label for word in form] == [slot.label for slot in slots(whole)]
    paths = [path for path, _ in fields(form)]
    assert paths == [f"template/components/[0]/parameters/[{n}]/text" for n in (2, 1, 0)]


def test_money_fills_a_gap_with_a_number_and_no_gap_with_a_name():
    money = {"type": "currency", "currency": {"fallbackValue": "9 €", "code": "EUR", "amount1000": "9000"}}  # fmt: skip
    whole = definition("order_confirmation.en")
    assert check_against(whole, message_for(whole, {"body.1": "Anna", "body.2": money})) == ()
    named = definition("appointment_reminder.en")
    values = {**samples_of(named), "body.day": money}
    assert check_against(named, message_for(named, values))


def test_a_template_that_is_paused_is_warned_of():
    whole = {**definition("kept_by_meta.en"), "status": "PAUSED"}
    found = check_against(whole, fill_with_samples(whole))
    assert [(one.pointer, one.severity) for one in found] == [("/template/name", Severity.WARNING)]


def test_what_is_no_template_message_is_told_so():
    whole = definition("order_confirmation.en")
    assert [one.pointer for one in check_against(whole, {"type": "text"})] == [""]
    assert [one.pointer for one in check_against(whole, None)] == [""]


def test_slots_name_their_place_and_sample():
    found = {slot.key: slot for slot in slots(definition("autumn_collection.en"))}
    assert list(found)[:4] == ["body.1", "card.0.header", "card.0.body.1", "card.0.body.2"]
    gap = found["card.1.body.2"]
    assert (gap.label, gap.place, gap.sample) == ("{{2}} in the body", "Card 2", "€59")
    assert gap.context == ("…ber boots in {{1}}, now ", " only.")
    assert found["card.2.button.1"].sub_type == "url"
