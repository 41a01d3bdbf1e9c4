"""Buttons, offers, carousels and one-time codes."""

import copy

import pytest

from composer.messages import tree
from composer.messages.kinds import kind

ERROR, WARNING, HINT = "error", "warning", "hint"


def button(sub_type="quickReply", index=0, key="subType", **parameter):
    parameters = [parameter or {"type": "payload", "payload": "yes"}]
    return {"type": "button", key: sub_type, "index": index, "parameters": parameters}


def url(text="a", **more):
    return button("url", type="text", text=text, **more)


def coupon(code="AUTUMN25"):
    return button("copy_code", key="sub_type", type="coupon_code", coupon_code=code)


def action(sub_type, key="subType", **action):
    return button(sub_type, key=key, type="action", action=action)


def without(component, *keys):
    return {key: value for key, value in component.items() if key not in keys}


@pytest.mark.parametrize(
    ("component", "problems"),
    [
        (button(), set()),
        (button(index="0"), set()),
        (button(index=9), set()),
        (button(index=10), {(WARNING, "index", "position")}),
        (button(index=-1), {(ERROR, "index", "position")}),
        (button(index="first"), {(ERROR, "index", "position")}),
        (button(index=True), {(ERROR, "index", "position")}),
        (button(index=""), {(ERROR, "index", "missing")}),
        (without(button(), "index"), {(ERROR, "index", "missing")}),
        (without(button(), "subType"), {(ERROR, "subType", "missing")}),
        (button(""), {(ERROR, "subType", "missing")}),
        (button("", key="sub_type"), {(ERROR, "sub_type", "missing")}),
        (button("quick_reply", key="sub_type"), {(HINT, "sub_type", "spelling")}),
        (button("quick_reply"), {(HINT, "subType", "spelling")}),
        (button("QUICK_REPLY"), {(HINT, "subType", "spelling")}),
        (button("voice_call"), {(WARNING, "subType", "unknown-type")}),
        (button("somersault"), {(WARNING, "subType", "unknown-type")}),
        (button("PHONE_NUMBER", key="sub_type"), {(ERROR, "sub_type", "no-gap")}),
        ({**button(), "sub_type": "quick_reply"}, {(WARNING, "sub_type", "said-twice"),
                                                   (HINT, "sub_type", "spelling")}),
        ({**button(), "sub_type": "url"}, {(ERROR, "sub_type", "said-twice"),
                                           (HINT, "sub_type", "spelling")}),
        (url("a b"), {(WARNING, "parameters/0/text", "encoding")}),
        (url("ä"), {(WARNING, "parameters/0/text", "encoding")}),
        (url(""), {(ERROR, "parameters/0/text", "missing")}),
        (button("url"), {(WARNING, "parameters/0/type", "mismatch")}),
        (button(type="text", text="x"), {(ERROR, "parameters/0/type", "mismatch")}),
        (coupon(), set()),
        (coupon("x" * 16), {(WARNING, "parameters/0/coupon_code", "too-long")}),
        (coupon("A-1"), {(WARNING, "parameters/0/coupon_code", "pattern")}),
        (coupon(""), {(ERROR, "parameters/0/coupon_code", "missing")}),
        (without(coupon(), "parameters"), {(ERROR, "parameters/0/coupon_code", "missing")}),
        (without(url(), "parameters"), {(WARNING, "parameters/0/text", "no-value")}),
        ({**button(), "parameters": []}, {(WARNING, "parameters/0/payload", "no-value")}),
        ({**button(), "parameters": 5}, {(ERROR, "parameters", "type")}),
        (action("flow", flow_token="t", flow_action_data={"a": [1]}), set()),
        (action("flow", flowToken="t"), {(HINT, "parameters/0/action/flowToken", "spelling")}),
        (action("flow", flow_action_data="x"),
         {(ERROR, "parameters/0/action/flow_action_data", "type")}),
        (button("flow", type="action"), {(ERROR, "parameters/0/action", "missing")}),
        (without(action("flow"), "parameters"),
         {(WARNING, "parameters/0/action/flow_token", "no-value")}),
        (action("CATALOG", "sub_type", thumbnail_product_retailer_id="1"), set()),
        (action("catalog", "subType", thumbnail_product_retailer_id="1"), set()),
        (action("CATALOG", "sub_type"),
         {(WARNING, "parameters/0/action/thumbnail_product_retailer_id", "no-thumbnail")}),
    ],
)  # fmt: skip
def test_a_button(found, component, problems):
    got = found(component)
    assert {(level, at.removeprefix("0/"), rule) for level, at, rule in got} == problems


def test_a_button_takes_one_value(found):
    twice = button()
    twice["parameters"] *= 2
    assert found(twice) == {(WARNING, "0/parameters/1", "too-many")}


@pytest.mark.parametrize("again", [0, "0"])
def test_two_buttons_at_one_position(found, said, again):
    assert found(button(), url(index=again)) == {(ERROR, "1/index", "repeated")}
    assert said(button(), url(index=again))["1/index"] == (
        "Another button has position 0 already; each needs its own."
    )


def offer(**parameter):
    return {
        "type": "limited_time_offer",
        "parameters": [{"type": "limited_time_offer", **parameter}],
    }


def until(value):
    return offer(limited_time_offer={"expiration_time_ms": value})


NESTED = "limited_time_offer/expiration_time_ms"


@pytest.mark.parametrize(
    ("component", "problems"),
    [
        (until(4102444740000), set()),
        (until("4102444740000"), {(WARNING, NESTED, "quoted")}),
        (until(4102444740), {(WARNING, NESTED, "seconds")}),
        (until(1707232588000), {(WARNING, NESTED, "past")}),
        (until("soon"), {(ERROR, NESTED, "type")}),
        (until(-1), {(ERROR, NESTED, "type")}),
        (until(1.5), {(ERROR, NESTED, "type")}),
        (offer(), {(ERROR, NESTED, "missing")}),
        ({**offer(), "parameters": []}, {(ERROR, NESTED, "missing")}),
        (offer(expiration_time_ms=4102444740000), {(WARNING, "expiration_time_ms", "elsewhere")}),
        (
            offer(expiration_time_ms="soon"),
            {
                (WARNING, "expiration_time_ms", "elsewhere"),
                (ERROR, "expiration_time_ms", "type"),
            },
        ),
    ],
)
def test_an_offers_end(found, component, problems):
    got = found(component)
    assert {
        (level, at.removeprefix("0/parameters/0/"), rule) for level, at, rule in got
    } == problems


def test_with_an_offer_the_buttons_are_spelled_as_its_example_has_them(found):
    assert found(until(4102444740000), url(key="sub_type")) == set()


def card(index=0, *components, **more):
    header = {"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}
    text = {"type": "body", "parameters": [{"type": "text", "text": "x"}]}
    parts = components or (header, text, button("quick_reply", "0", "sub_type"))
    return {"card_index": index, "components": list(parts), **more}


def carousel(*cards):
    return {"type": "carousel", "cards": list(cards)}


def cards_found(found, *cards):
    got = found(carousel(*cards))
    return {(level, at.removeprefix("0/cards"), rule) for level, at, rule in got}


def test_a_carousel_of_two_cards_is_right(found):
    assert cards_found(found, card(0), card("1")) == set()


@pytest.mark.parametrize("count", [1, 11])
def test_a_carousel_has_two_to_ten_cards(found, count):
    rules = {rule for _, _, rule in cards_found(found, *map(card, range(count)))}
    assert "card-count" in rules


def test_a_carousel_without_cards_is_an_error(found):
    assert found({"type": "carousel"}) == {(ERROR, "0/cards", "missing")}
    assert cards_found(found) == {(ERROR, "", "missing")}


@pytest.mark.parametrize("key", ["cardIndex", "index"])
def test_other_names_for_a_cards_place_are_understood(found, key):
    one, other = (without({**card(), key: place}, "card_index") for place in (0, 1))
    assert cards_found(found, one, other) == {
        (HINT, f"/0/{key}", "spelling"),
        (HINT, f"/1/{key}", "spelling"),
    }


def test_every_card_has_a_place_of_its_own(found):
    assert cards_found(found, card(0), card("0")) == {(ERROR, "/1/card_index", "repeated")}
    assert cards_found(found, card(0), without(card(), "card_index")) == {
        (ERROR, "/1/card_index", "missing")
    }


def test_a_card_without_parts(found):
    assert (ERROR, "/1/components", "missing") in cards_found(found, card(0), {"card_index": 1})
    got = cards_found(found, card(0), card(1, components=[]))
    assert (WARNING, "/1/components", "missing-part") in got


def _video(one):
    one["components"][0]["parameters"] = [{"type": "video", "video": {"id": "1"}}]


def _gap(one):
    one["components"][1]["parameters"] *= 2


def _button(one):
    one["components"][2] = url(index="0", key="sub_type")


@pytest.mark.parametrize(
    ("change", "rule", "sentence"),
    [
        (
            _video,
            "unequal-header",
            "This card has a header of the type video, the first one has a header of the type image.",
        ),
        (
            _gap,
            "unequal-body",
            "This card has 2 values in its body, the first one has 1 value in its body.",
        ),
        (
            _button,
            "unequal-buttons",
            "This card has these buttons: url at 0, the first one has these buttons: quickReply at 0.",
        ),
    ],
)
def test_cards_are_alike(found, said, change, rule, sentence):
    other = copy.deepcopy(card(1))
    change(other)
    assert cards_found(found, card(0), other) == {(WARNING, "/1/components", rule)}
    got = said(carousel(card(0), other))["0/cards/1/components"]
    assert got == f"{sentence} All cards must be alike."


def test_what_does_not_belong_to_a_card(found):
    parts = card()["components"]
    text = {"type": "header", "parameters": [{"type": "text", "text": "x"}]}
    got = cards_found(
        found,
        card(0, text, *parts[1:], until(4102444740000)),
        card(1, text, button(index="0")),
    )
    assert {
        (ERROR, "/0/components/3/type", "misplaced"),
        (WARNING, "/0/components/0/parameters/0/type", "card-header"),
        (HINT, "/1/components/1/subType", "spelling"),
    } <= got


def test_a_url_button_of_a_card_with_a_payload_is_a_warning(found):
    """LINK's carousel example has it so (decision 20)."""
    parts = (*card()["components"][:2], button("url", "0", "sub_type"))
    assert {(level, rule) for level, _, rule in cards_found(found, card(0, *parts), card(1, *parts))} == {
        (WARNING, "mismatch")
    }  # fmt: skip


def code(text):
    return {"type": "body", "parameters": [{"type": "text", "text": text}]}


@pytest.mark.parametrize(
    ("name", "in_body", "in_button", "level"),
    [
        ("login_code", "482913", "482913", None),
        ("login_code", "482913", "482914", WARNING),
        ("hello", "482913", "482914", HINT),
        ("hello", "Anna", "4711", None),
        ("hello", "482913", "4711", None),
        ("hello", "abcdef", "ghijkl", None),
        ("my_otp", "abc", "482914", WARNING),
    ],
)
def test_a_one_time_code_is_the_same_in_body_and_button(found, name, in_body, in_button, level):
    expected = {(level, "1/parameters/0/text", "unequal-codes")} if level else set()
    assert found(code(in_body), url(in_button), name=name) == expected


def test_only_a_template_of_an_authentication_templates_shape_is_held_to_that(found):
    login = {"name": "login_code"}
    assert found(code("482913"), url("482914", index=1), **login) == set()
    assert found(code("482913"), url("482914"), button(index=1), **login) == set()


def test_the_sample_of_a_one_time_code_has_it_twice():
    sample = dict(kind("template").samples[-1].message)
    text, link = tree.get(sample, ("template", "components"))
    assert text["parameters"][0]["text"] == link["parameters"][0]["text"]
