"""Drafts: cards keep their identity, choices their branch, hidden fields their text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.messages import drafting, kinds
from composer.messages.check import check_message
from composer.messages.choosing import adopt, choose, own_cards, place, recognise, shown
from composer.messages.draft import Draft
from composer.messages.editing import write
from composer.messages.facts import key_order
from composer.messages.kinds import kind
from composer.messages.leftovers import leftovers
from composer.messages.tree import ABSENT
from composer.messages.words import Branch, Cards, Choice, LongText, Text

BUTTONS = (*drafting.MESSAGE, "interactive", "action", "buttons")
REPLY = kind("reply-buttons")
FOOTER = next(
    word for word in REPLY.form if isinstance(word, Text) and word.at.endswith("footer/text")
)
HEADER = next(word for word in REPLY.form if isinstance(word, Choice))


def button(title):
    return {"type": "reply", "reply": {"id": title.lower(), "title": title}}


def titles(draft):
    items = draft.get(BUTTONS)
    return [] if items is ABSENT else [item["reply"]["title"] for item in items]


@pytest.fixture
def draft():
    made = drafting.fresh(REPLY)
    first = made.numbers(BUTTONS)[0]
    made = made.put((*BUTTONS, first), button("A"))
    for title in ("B", "C"):
        made = made.add_card(BUTTONS, button(title))
    return made


def test_cards_are_addressed_by_number_not_by_place(draft):
    first, second, third = draft.numbers(BUTTONS)
    moved = draft.move_card(BUTTONS, third, -2)
    assert titles(moved) == ["C", "A", "B"]
    edited = moved.put((*BUTTONS, second, "reply", "title"), "Bee")
    assert titles(edited) == ["C", "A", "Bee"]
    assert (
        moved.pointer((*BUTTONS, second, "reply", "title"))
        == "/messages/0/interactive/action/buttons/2/reply/title"
    )
    gone = edited.remove_card(BUTTONS, first)
    assert titles(gone) == ["C", "Bee"]
    assert gone.get((*BUTTONS, first)) is ABSENT


def test_a_card_cannot_be_moved_past_the_ends(draft):
    first, _, third = draft.numbers(BUTTONS)
    assert draft.move_card(BUTTONS, first, -1) is draft
    assert draft.move_card(BUTTONS, third, 1) is draft


def test_a_number_is_never_used_again(draft):
    third = draft.numbers(BUTTONS)[2]
    again = draft.remove_card(BUTTONS, third).add_card(BUTTONS, button("D"))
    assert third not in again.numbers(BUTTONS)


@given(st.lists(st.tuples(st.sampled_from("ard"), st.integers(0, 5)), max_size=20))
def test_numbers_and_items_stay_side_by_side(steps):
    made = drafting.fresh(REPLY)
    for what, n in steps:
        numbers = made.numbers(BUTTONS)
        if what == "a":
            made = made.add_card(BUTTONS, button(str(made.last_card)))
        elif numbers and what == "r":
            made = made.remove_card(BUTTONS, numbers[n % len(numbers)])
        elif numbers:
            made = made.move_card(BUTTONS, numbers[n % len(numbers)], n - 3)
    assert len(made.numbers(BUTTONS)) == len(titles(made))
    assert len(set(made.numbers(BUTTONS))) == len(made.numbers(BUTTONS))


def test_another_branch_keeps_what_the_old_one_held():
    made = drafting.fresh(REPLY)
    base = drafting.MESSAGE
    made = choose(made, base, HEADER, "text")
    made = made.put((*base, "interactive", "header", "text"), "Title")
    image = choose(made, base, HEADER, "image")
    assert image.get((*base, "interactive", "header")) == {"type": "image", "image": {"link": ""}}
    none = choose(image, base, HEADER, "none")
    assert none.get((*base, "interactive", "header")) is ABSENT
    back = choose(none, base, HEADER, "text")
    assert back.get((*base, "interactive", "header")) == {"type": "text", "text": "Title"}


def test_in_another_branch_the_field_that_must_be_filled_is_what_is_missing():
    image = kinds.kind("image")
    [source] = [word for word in image.form if isinstance(word, Choice)]
    made = choose(drafting.fresh(image), drafting.MESSAGE, source, "id")
    message = made.get(drafting.MESSAGE)
    assert message == {"type": "image", "image": {"id": ""}}
    assert [one.sentence for one in check_message(message)] == ["Media id is missing."]


def test_the_branch_of_a_message_from_elsewhere_is_recognised():
    message = dict(REPLY.samples[0].message)
    made = drafting.with_message(Draft({}), message)
    assert made.chosen[(*drafting.MESSAGE, HEADER.key)] == "text"


def test_only_the_chosen_branch_is_shown():
    made = choose(drafting.fresh(REPLY), drafting.MESSAGE, HEADER, "text")
    labels = [
        word.label
        for _, word in shown(made, drafting.MESSAGE, REPLY.form)
        if isinstance(word, Text)
    ]
    assert "Header text" in labels
    assert "Link" not in labels


def test_a_cleared_required_text_stays_as_an_empty_one():
    made = drafting.fresh(kind("text"))
    word = next(word for word in kind("text").form if isinstance(word, LongText))
    made = write(made, drafting.MESSAGE, word, "x", required=True)
    made = write(made, drafting.MESSAGE, word, ABSENT, required=True)
    assert made.get((*drafting.MESSAGE, "text")) == {"body": ""}


def test_a_cleared_optional_text_takes_its_object_along():
    made = write(drafting.fresh(REPLY), drafting.MESSAGE, FOOTER, "x")
    assert made.get((*drafting.MESSAGE, "interactive", "footer")) == {"text": "x"}
    made = write(made, drafting.MESSAGE, FOOTER, ABSENT)
    assert made.get((*drafting.MESSAGE, "interactive", "footer")) is ABSENT


def test_keys_are_written_in_the_specifications_order():
    order = key_order(REPLY.model)
    made = write(drafting.fresh(REPLY), drafting.MESSAGE, FOOTER, "x", order=order)
    made = choose(made, drafting.MESSAGE, HEADER, "text", order)
    assert list(made.get((*drafting.MESSAGE, "interactive"))) == [
        "type",
        "header",
        "body",
        "footer",
        "action",
    ]


def test_switching_the_kind_and_back_brings_the_old_message_back():
    text = drafting.fresh(kind("text"), ["+46701740605"])
    text = text.put((*drafting.MESSAGE, "text", "body"), "Hello")
    image = drafting.switch_kind(text, kind("image"))
    assert image.get(drafting.MESSAGE)["type"] == "image"
    assert image.get(("destinations",)) == ["+46701740605"]
    back = drafting.switch_kind(image, kind("text"))
    assert back.get((*drafting.MESSAGE, "text", "body")) == "Hello"


def test_switching_to_the_same_kind_changes_nothing():
    text = drafting.fresh(kind("text"))
    assert drafting.switch_kind(text, kind("text")) is text


def test_a_saved_draft_comes_back_whole(draft):
    made = choose(draft, drafting.MESSAGE, HEADER, "text").put(
        (*drafting.MESSAGE, "interactive", "header", "text"), "Half a 😀: \ud83d"
    )
    made = choose(made, drafting.MESSAGE, HEADER, "none")
    back = drafting.load(drafting.save(made))
    assert back == made
    again = choose(back, drafting.MESSAGE, HEADER, "text")
    assert again.get((*drafting.MESSAGE, "interactive", "header", "text")) == "Half a 😀: \ud83d"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "{}", '{"format": 99}', json.dumps({"format": 1, "request": 5})]
)
def test_what_is_no_draft_is_none(text):
    assert drafting.load(text) is None


MIXED = Cards(
    at="parts",
    label="Buttons",
    help="The buttons among the parts.",
    noun="Button {n}",
    add="Add",
    where={"type": "button"},
    blank={"type": "button"},
    words=(Text(at="index", label="Index", help="Which."),),
)


def mixed():
    """A list in which the second and the last are buttons."""
    parts = [{"type": "body"}, {"type": "BUTTON", "index": 0}, {"type": "x"}, {"type": "button"}]
    return adopt(Draft({"parts": parts}), (), (MIXED,))


def test_only_the_elements_that_fit_are_cards():
    draft = mixed()
    first, second = own_cards(draft, ("parts",), MIXED)
    assert draft.pointer(("parts", first)) == "/parts/1"
    assert draft.pointer(("parts", second)) == "/parts/3"


def test_an_element_made_by_a_selector_does_not_move_the_cards():
    draft = mixed()
    first = own_cards(draft, ("parts",), MIXED)[0]
    grown = draft.put(("parts", "[type=header]", "text"), "Hello")
    added = grown.add_card(("parts",), {"type": "button", "index": 7})
    assert added.get(("parts", first, "index")) == 0
    assert added.get(("parts", added.last_card, "index")) == 7


def test_an_element_that_a_selector_ends_takes_its_number_along():
    draft = mixed().put(("parts", "[type=body]", "text"), "Hello")
    numbers = own_cards(draft, ("parts",), MIXED)
    shrunk = draft.drop(("parts", "[type=body]", "text"), depth=3)
    assert [shrunk.pointer(("parts", one)) for one in numbers] == ["/parts/0", "/parts/2"]


LISTED = Cards(
    at="productItems",
    also=("product_items",),
    label="Products",
    help="Which.",
    noun="Product {n}",
    add="Add",
    words=(Text(at="id", label="Id", help="Its id."),),
)


def test_a_list_in_another_spelling_has_its_cards_and_stays():
    draft = adopt(Draft({"product_items": [{"id": "a"}]}), (), (LISTED,))
    address = place(draft, (), LISTED)
    assert address == ("product_items",)
    (number,) = draft.numbers(address)
    shown_words = {where: word.label for where, word in shown(draft, (), (LISTED,))}
    assert shown_words == {address: "Products", (*address, number, "id"): "Id"}
    assert leftovers(draft, (), (LISTED,)) == []
    grown = draft.add_card(address, {"id": "b"})
    assert grown.request == {"product_items": [{"id": "a"}, {"id": "b"}]}
    emptied = draft.remove_card(address, number)
    assert place(emptied, (), LISTED) == ("productItems",)


def test_another_spelling_is_understood_and_stays():
    word = Text(at="subType", also=("sub_type",), label="Type", help="Which.")
    assert place(Draft({"sub_type": "url"}), (), word) == ("sub_type",)
    assert place(Draft({}), (), word) == ("subType",)
    assert place(Draft({"sub_type": "url", "subType": "flow"}), (), word) == ("subType",)


def test_a_constant_with_other_capitals_is_recognised():
    choice = Choice(
        key="what",
        label="What",
        help="Which.",
        branches=(
            Branch(key="url", label="Link", constants={"subType": "url"}),
            Branch(
                key="reply",
                label="Reply",
                constants={"subType": "quickReply"},
                also={"subType": ("sub_type",)},
            ),
        ),
    )
    assert recognise(choice, {"sub_type": "QUICK_REPLY"}) == "reply"
    assert recognise(choice, {"subType": "quickReply"}) == "reply"
    assert recognise(choice, {}, "reply") == "reply"


def test_a_request_from_elsewhere_is_the_drafts_as_it_is():
    request = {"odd": 1, "messages": [{"type": "text"}, {"type": "text", "text": {"body": "b"}}]}
    draft = drafting.opened(request)
    assert draft.request == request
    assert draft.pointer(draft.message) == "/messages/0"
    assert len(draft.numbers(("messages",))) == 2


def test_what_was_there_keeps_its_number_when_the_request_changes_elsewhere():
    draft = drafting.opened({"messages": [{"type": "text"}, {"type": "text"}]})
    second = draft.numbers(("messages",))[1]
    shown_second = drafting.show_message(draft, second)
    again = drafting.opened({**draft.request, "source": "+46"}, shown_second)
    assert again.current == second


def test_messages_are_added_and_removed():
    draft = drafting.fresh(REPLY)
    two = drafting.add_message(draft, kinds.kind("text"))
    assert [one["type"] for one in two.request["messages"]] == ["interactive", "text"]
    assert two.get(two.message)["type"] == "text"
    one = drafting.remove_message(two, two.current)
    assert one.get(one.message)["type"] == "interactive"
    assert drafting.remove_message(one, one.current) is one, "the last one stays"


def test_a_message_of_several_changes_its_kind_alone():
    draft = drafting.add_message(drafting.fresh(REPLY), kinds.kind("text"))
    other = drafting.switch_kind(draft, kinds.kind("location"))
    assert [one["type"] for one in other.request["messages"]] == ["interactive", "location"]
    assert drafting.switch_kind(other, kinds.kind("text")).request == draft.request
