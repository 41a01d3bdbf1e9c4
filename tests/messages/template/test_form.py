"""The form of templates, without widgets: every key has a field, and what is written is as LINK's examples have it."""

import pytest
from hypothesis import given, settings
from pydantic import BaseModel

from composer.messages import choosing, drafting, editing, kinds, tree
from composer.messages.check import check_message
from composer.messages.choosing import own_cards
from composer.messages.facts import key_order
from composer.messages.leftovers import leftovers
from composer.messages.problem import Severity
from composer.messages.words import Cards, Choice, fields
from tests.strategies.template import messages

KIND = kinds.kind("template")
BASE = drafting.MESSAGE
EXAMPLES = (
    *("text", "text-named", "media", "interactive.quickreply", "interactive.url"),
    *("carousel", "coupon", "lto"),
)


def general(path):
    return "/".join("*" if step.startswith("[") else step for step in path.split("/"))


def constants(words):
    for word in words:
        if isinstance(word, Choice):
            for branch in word.branches:
                yield from branch.constants
                yield from (one for also in branch.also.values() for one in also)
                yield from constants(branch.words)
        else:
            yield from constants(getattr(word, "words", ()))


def reached():
    """Every path that a word, a selector of one, or a constant of a branch leads to."""
    for path, word in fields(KIND.form):
        for one in (path, *word.also):
            steps = one.split("/")
            for count, step in enumerate(steps):
                selected = tree.selector(step)
                if selected:
                    yield general("/".join([*steps[: count + 1], selected[0]]))
            yield general(one)
        if isinstance(word, Cards):
            for key in [*word.where, *constants(word.words)]:
                yield general(f"{path}/*/{key}")


def keys(model, above=""):
    """Every path of the model to what is no object."""
    for name, field in model.model_fields.items():
        inner = list(_models(field.annotation))
        many = "list[" in str(field.annotation)
        if not inner:
            yield above + name
        for one in inner:
            yield from keys(one, f"{above}{name}/" + "*/" * many)


def _models(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)


def test_every_documented_key_has_a_field():
    every = set(keys(KIND.model)) - {"type"}
    assert len(every) > 50
    in_cards = {one for one in every if "/cards/" in one and "/limited_time_offer/" in one}
    assert len(in_cards) == 1  # the model of a value is one for all; a card takes no offer
    assert every - in_cards - set(reached()) == set()


def opened(message):
    return drafting.with_message(drafting.fresh(KIND), message)


def over(draft):
    found = leftovers(draft, BASE, KIND.form, KIND.signature)
    return [draft.pointer(one).removeprefix("/messages/0/template/components/") for one in found]


@pytest.mark.parametrize("sample", KIND.samples, ids=lambda one: one.title)
def test_the_form_shows_all_of_a_sample(sample):
    draft = opened(sample.message)
    assert draft.get(BASE) == sample.message
    assert over(draft) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_form_shows_all_of_the_specifications_examples(example, name):
    draft = opened(example(f"template-{name}"))
    assert draft.get(BASE) == example(f"template-{name}")
    assert over(draft) == []


@settings(max_examples=60, deadline=None)
@given(messages())
def test_the_form_shows_all_of_any_valid_message(message):
    assert over(opened(message)) == []


def test_what_the_form_has_no_field_for_is_named_alone():
    body = {
        "type": "body",
        "parameters": [{"type": "text", "text": "a"}, {"type": "text", "text": "b", "tone": "low"}],
    }
    footer = {"type": "footer", "parameters": []}
    template = {"name": "x", "language": {"code": "en"}, "components": [footer, body]}
    assert over(opened({"type": "template", "template": template})) == ["0", "1/parameters/1/tone"]


def word_of(words, at):
    return next(word for path, word in fields(words) if path == at or word.at == at)


def choice_of(words, key):
    for word in words:
        inner = getattr(word, "words", ())
        if isinstance(word, Choice):
            if word.key == key:
                return word
            inner = tuple(one for branch in word.branches for one in branch.words)
        found = choice_of(inner, key)
        if found is not None:
            return found
    return None


class Writer:
    """Fills the form as a person does, by cards, choices and fields."""

    def __init__(self):
        self.draft = drafting.fresh(KIND)
        self.order = key_order(KIND.model)

    def write(self, base, word, value):
        self.draft = editing.write(self.draft, base, word, value, order=self.order)

    def choose(self, base, choice, key):
        self.draft = choosing.choose(self.draft, base, choice, key, self.order)

    def add(self, base, cards):
        address = (*base, *tree.split(cards.at))
        blank = tree.put({}, (), dict(cards.blank))
        draft = self.draft.add_card(address, blank, self.order)
        number = draft.last_card
        self.draft = choosing.adopt(draft, (*address, number), cards.words)
        return (*address, number)

    @property
    def components(self):
        return self.draft.get((*BASE, "template", "components"))


def cards_of(words, label):
    found = [
        word for _path, word in fields(words) if isinstance(word, Cards) and word.label == label
    ]
    return found[0]


BUTTONS = next(
    word for word in KIND.form if isinstance(word, Cards) and word.where == {"type": "button"}
)
CARDS = cards_of(KIND.form, "Cards")
BODY = cards_of(KIND.form, "Values for the body")
OFFER = next(word for path, word in fields(KIND.form) if path.endswith("expiration_time_ms"))
TEXT_HEADER = "template/components/[type=header]/parameters/[type=text]/text"
WRITTEN = {
    "quickReply": ("payload", "yes", {"subType": "quickReply"}),
    "url": ("text", "a", {"subType": "url"}),
    "copy_code": ("coupon_code", "A1", {"sub_type": "copy_code"}),
}


@pytest.mark.parametrize("key", WRITTEN)
def test_a_button_is_written_as_links_examples_have_it(key):
    member, value, named = WRITTEN[key]
    writer = Writer()
    base = writer.add(BASE, BUTTONS)
    writer.choose(base, choice_of(BUTTONS.words, "button"), key)
    writer.write(base, word_of(BUTTONS.words, "index"), 1)
    words = choice_of(BUTTONS.words, "button").branch(key).words
    writer.write(base, words[0], value)
    parameters = [{"type": member, member: value}]
    assert writer.components == [{"type": "button", **named, "index": 1, "parameters": parameters}]
    assert list(writer.components[0]) == ["type", *named, "index", "parameters"]


@pytest.mark.parametrize(
    ("key", "named"), [("flow", {"subType": "flow"}), ("catalog", {"sub_type": "CATALOG"})]
)
def test_a_button_that_is_given_an_object(key, named):
    writer = Writer()
    base = writer.add(BASE, BUTTONS)
    writer.choose(base, choice_of(BUTTONS.words, "button"), key)
    word = choice_of(BUTTONS.words, "button").branch(key).words[0]
    writer.write(base, word, "x")
    (one,) = writer.components
    assert one == {
        "type": "button",
        **named,
        "parameters": [{"type": "action", "action": {word.at.rpartition("/")[2]: "x"}}],
    }


def test_going_back_to_another_kind_of_button_brings_back_what_was_typed():
    writer = Writer()
    base = writer.add(BASE, BUTTONS)
    choice = choice_of(BUTTONS.words, "button")
    writer.write(base, choice.branch("quickReply").words[0], "yes")
    before = writer.components
    writer.choose(base, choice, "url")
    assert writer.components == [{"type": "button", "subType": "url"}]
    writer.choose(base, choice, "quickReply")
    assert writer.components == before


def test_a_cards_button_is_written_as_the_carousel_example_has_it():
    writer = Writer()
    card = writer.add(BASE, CARDS)
    buttons = cards_of(CARDS.words, "Buttons")
    base = writer.add(card, buttons)
    writer.write(base, word_of(buttons.words, "index"), "0")
    writer.write(base, choice_of(buttons.words, "card-button").branch("quickReply").words[0], "x")
    writer.write(card, word_of(CARDS.words, "card_index"), 0)
    assert writer.components == [
        {
            "type": "carousel",
            "cards": [
                {
                    "card_index": 0,
                    "components": [
                        {
                            "type": "button",
                            "sub_type": "quick_reply",
                            "index": "0",
                            "parameters": [{"type": "payload", "payload": "x"}],
                        }
                    ],
                }
            ],
        }
    ]


@pytest.mark.parametrize("prefix", ["", "card-"])
def test_a_header_of_another_type_takes_the_place_of_the_first(prefix):
    words = CARDS.words if prefix else KIND.form
    writer = Writer()
    base = writer.add(BASE, CARDS) if prefix else BASE
    choice = choice_of(words, f"{prefix}header")
    at = (*base, *tree.split("components" if prefix else "template/components"))
    writer.choose(base, choice, "image")
    writer.write(base, word_of(choice.branch("image").words, _ends(choice, "image", "link")), "l")
    image = {"type": "header", "parameters": [{"type": "image", "image": {"link": "l"}}]}
    assert writer.draft.get(at) == [image]
    writer.choose(base, choice, "text")
    writer.write(base, word_of(choice.branch("text").words, _ends(choice, "text", "text")), "t")
    text = {"type": "header", "parameters": [{"type": "text", "text": "t"}]}
    assert writer.draft.get(at) == [text]
    writer.choose(base, choice, "image")
    assert writer.draft.get(at) == [image]
    writer.choose(base, choice, "none")
    assert not writer.draft.get(at)


def _ends(choice, key, ending):
    return next(
        path
        for path, _ in fields(choice.branch(key).words)
        if path.endswith((f"{key}/{ending}", f"]/{ending}"))
    )


def test_money_and_dates_are_written_as_the_media_example_has_them(example):
    wanted = example("template-media")["template"]["components"][1]["parameters"]
    values = cards_of(KIND.form, "Values for the body")
    writer = Writer()
    for value in wanted:
        base = writer.add(BASE, values)
        choice = choice_of(values.words, "value")
        writer.choose(base, choice, value["type"])
        for path, word in fields(choice.branch(value["type"]).words):
            held = tree.get(value, tree.split(path))
            if held is not tree.ABSENT:
                writer.write(base, word, held)
    assert writer.components == [{"type": "body", "parameters": wanted}]


def test_metas_spelling_is_recognised_and_edited_where_it_is():
    moment = {"fallback_value": "then", "day_of_week": 1}
    date = {"type": "date_time", "date_time": moment}
    button = {
        "type": "button",
        "sub_type": "QUICK_REPLY",
        "index": "0",
        "parameters": [{"type": "payload", "payload": "x"}],
    }
    whole = {
        "name": "x",
        "language": {"code": "en"},
        "components": [{"type": "BODY", "parameters": [date]}, button],
    }
    draft = opened({"type": "template", "template": whole})
    assert over(draft) == []
    values = cards_of(KIND.form, "Values for the body")
    address = (*BASE, *tree.split(values.at))
    (number,) = own_cards(draft, address, values)
    base = (*address, number)
    assert draft.chosen[(*base, "value")] == "dateTime"
    word = word_of(values.words, "dateTime/dayOfWeek")
    edited = editing.write(draft, base, word, 2)
    assert edited.get(base) == {**date, "date_time": {**moment, "day_of_week": 2}}


def test_errors_stand_at_fields_that_the_form_shows():
    """What a half-filled template lacks can be filled where the problem is."""
    writer = Writer()
    for key in WRITTEN:
        base = writer.add(BASE, BUTTONS)
        writer.choose(base, choice_of(BUTTONS.words, "button"), key)
    card = writer.add(BASE, CARDS)
    writer.add(card, cards_of(CARDS.words, "Buttons"))
    values = cards_of(KIND.form, "Values for the body")
    for key in ("text", "currency", "dateTime"):
        base = writer.add(BASE, values)
        writer.choose(base, choice_of(values.words, "value"), key)
    message = writer.draft.get(BASE)
    shown = {
        writer.draft.pointer(address)
        for address, _ in choosing.shown(writer.draft, BASE, KIND.form)
    }
    errors = [one for one in check_message(message) if one.severity is Severity.ERROR]
    assert len(errors) > 8
    for one in errors:
        assert f"/messages/0{one.pointer}" in shown, one.sentence


def test_a_part_that_comes_or_goes_leaves_the_choices_on_the_buttons_alone():
    writer = Writer()
    for key in WRITTEN:
        base = writer.add(BASE, BUTTONS)
        writer.choose(base, choice_of(BUTTONS.words, "button"), key)
    at = (*BASE, "template", "components")
    numbers = writer.draft.numbers(at)
    chosen = dict(writer.draft.chosen)
    values = cards_of(KIND.form, "Values for the body")
    body = writer.add(BASE, values)
    assert writer.draft.numbers(at)[-len(numbers) :] == numbers, "the body comes first"
    assert chosen.items() <= writer.draft.chosen.items()
    writer.draft = writer.draft.remove_card(body[:-1], body[-1], depth=4)
    assert writer.draft.numbers(at) == numbers


def types(writer):
    return [one["type"] for one in writer.components]


def test_parts_are_written_in_the_order_of_the_examples_whatever_is_filled_first():
    writer = Writer()
    card = writer.add(BASE, CARDS)
    first = writer.add(BASE, BUTTONS)
    writer.write(BASE, OFFER, 1707232588000)
    value = writer.add(BASE, BODY)
    writer.write(BASE, word_of(KIND.form, TEXT_HEADER), "Anna")
    second = writer.add(BASE, BUTTONS)
    assert types(writer) == ["header", "body", "limited_time_offer", "button", "button", "carousel"]
    writer.write(first, word_of(BUTTONS.words, "index"), 7)
    writer.write(second, word_of(BUTTONS.words, "index"), 8)
    assert [one.get("index") for one in writer.components[3:5]] == [7, 8]
    assert writer.draft.get(value) == {"type": "text", "text": ""}
    assert writer.draft.pointer(card).endswith("/components/5/cards/0")


def test_what_came_in_another_order_keeps_it():
    components = [{"type": "CAROUSEL", "cards": []}, {"type": "button", "index": 0}, {"type": "x"}]
    template = {"name": "x", "language": {"code": "en"}, "components": components}
    writer = Writer()
    writer.draft = opened({"type": "template", "template": template})
    writer.add(BASE, BODY)
    assert types(writer) == ["body", "CAROUSEL", "button", "x"]
    writer.add(BASE, BUTTONS)
    assert types(writer) == ["body", "button", "CAROUSEL", "button", "x"]
    assert writer.components[3:] == components[1:]
