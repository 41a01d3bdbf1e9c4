"""Every rule about definitions, each broken once."""

import pytest

from composer.sandbox.templates.languages import LANGUAGES
from composer.sandbox.templates.review import review

GREEK = "α" * 2000


@pytest.mark.parametrize("key", ["plain", "named", "carousel", "offer", "code"])
def test_right_definitions_are_taken(key, definition):
    assert review(definition(key)).faults == []


def at(definition, path):
    """What stands at a path such as components.1.text, and the last step to it."""
    *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in way:
        definition = definition[step]
    return definition, last


BODY, BUTTONS = "components.1.text", "components.3.buttons"
REPLY = {"type": "QUICK_REPLY", "text": "More"}
LINK = {"type": "URL", "text": "Go", "url": "https://example.com"}
LOCATION = {"type": "HEADER", "format": "LOCATION"}
BROKEN = [
    ("plain", "name", "Order", "small letters"),
    ("plain", "name", "a" * 513, "small letters"),
    ("plain", "language", "", "must not be empty"),
    ("plain", "category", "TRANSACTIONAL", "must be one of AUTHENTICATION"),
    ("plain", "parameter_format", "BOTH", "must be one of"),
    ("plain", "components", [], "at least 1"),
    ("plain", "components.0.text", "x" * 61, "(2388040)"),
    ("plain", "components.0.text", "A {{1}} and {{2}} here", "more than one place (2388047)"),
    ("plain", "components.0.text", "Order *{{1}}* sent", "(2388047)"),
    ("plain", "components.0.example", None, "needs example.header_text"),
    ("plain", "components.0.format", "SOUND", "must be one of TEXT"),
    ("plain", "components.0", {"type": "HEADER", "format": "IMAGE"}, "example is missing (2388047)"),
    ("plain", BODY, "x" * 1025, "(2388040)"),
    ("plain", BODY, None, "text is missing (2388072)"),
    ("plain", BODY, "Hello {{1}}, it is {{3}} here now.", "not 1, 2, 3"),
    ("plain", BODY, "Hello {{2}}, it is {{1}} here now.", "not 1, 2, 3"),
    ("plain", BODY, "Hello {{1}}, it is {{2}}", "(2388299)"),
    ("plain", BODY, "{{1}}, it is {{2}} here now.", "(2388299)"),
    ("plain", BODY, "Hello {{1}}{{2}}, it is here now.", "next to each other"),
    ("plain", BODY, "Hello {{1}, it is {{2}} here now.", "braces"),
    ("plain", BODY, "Hello {{#1}}, it is {{2}} here now.", "places are numbers"),
    ("plain", BODY, "Hello {{name}}, it is {{2}} here now.", "without parameter_format NAMED"),
    ("plain", BODY, "A {{1}} – {{2}} – {{3}} ok", "(2388293)"),
    ("plain", "components.1.example", {"body_text": [["one"]]}, "1 samples in body_text for 2"),
    ("plain", "components.1.example", None, "needs example.body_text"),
    ("plain", "components.2.text", "x" * 61, "(2388040)"),
    ("plain", "components.2.text", "For {{1}}", "(2388073)"),
    ("plain", "components.2.code_expiration_minutes", 5, "AUTHENTICATION alone"),
    ("plain", "components.2", {"type": "BODY", "text": "Again"}, "is a second BODY"),
    ("plain", f"{BUTTONS}.0.text", "x" * 26, "(2388040)"),
    ("plain", f"{BUTTONS}.0.text", "Stop {{1}}", "without places"),
    ("plain", BUTTONS, [REPLY, LINK, REPLY], "do not stand together"),
    ("plain", BUTTONS, [REPLY] * 11, "at most 10"),
    ("plain", BUTTONS, [LINK] * 3, "has 3 of type URL; at most 2"),
    ("plain", f"{BUTTONS}.2.url", "https://{{1}}.example.com", "at its end"),
    ("plain", f"{BUTTONS}.2.url", "https://example.com/{{1}}/{{2}}", "at its end"),
    ("plain", f"{BUTTONS}.2.url", "example.com", "http://"),
    ("plain", f"{BUTTONS}.2.url", "https://example.com/" + "x" * 2000, "(2388040)"),
    ("plain", f"{BUTTONS}.2.example", None, "example is missing"),
    ("plain", f"{BUTTONS}.3.phone_number", "+46" + "1" * 20, "at most 20"),
    ("plain", f"{BUTTONS}.3", {"type": "OTP", "otp_type": "COPY_CODE"}, "AUTHENTICATION alone"),
    ("plain", f"{BUTTONS}.3", {"type": "COPY_CODE", "example": "x" * 21}, "at most 20"),
    ("plain", f"{BUTTONS}.3", {"type": "FLOW", "text": "Go"}, "needs one of flow_id"),
    ("plain", "components.0.Text", "x", "is not known; text is meant"),
    ("named", "components.0.text", "Hi {{first_name}}, I am {{order}} and {{order}} too.", "twice"),
    ("named", "components.0.text", "Hello {{First}}, your {{order}} is on its way.", "small letters"),
    ("named", "components.0.example", {"body_text": [["a", "b"]]}, "body_text_named_params"),
    ("named", "components.0.example.body_text_named_params.0.param_name", "other", "samples in body_text_named_params"),
    ("carousel", "category", "UTILITY", "MARKETING alone"),
    ("carousel", "components.1.cards.0.components.0.format", "VIDEO", "are not alike"),
    ("carousel", "components.1.cards.0.components.1.text", "x" * 161, "at most 160"),
    ("carousel", "components.1.cards.0.components.2.buttons", [REPLY] * 3, "one or two buttons"),
    ("carousel", "components.1.cards.0.components.0", LOCATION, "IMAGE or VIDEO"),
    ("offer", "category", "UTILITY", "MARKETING alone"),
    ("offer", "components.0", LOCATION, "IMAGE or VIDEO"),
    ("offer", "components.1.limited_time_offer.text", "x" * 17, "at most 16"),
    ("offer", "components.2.text", "x" * 601, "at most 600"),
    ("offer", "components.3.buttons.0.example", "x" * 16, "at most 15"),
    ("offer", "components.3.buttons", [REPLY], "must have a URL button"),
    ("code", "components.0.text", "Your code is {{1}} now", "(2388042)"),
    ("code", "components.1.code_expiration_minutes", 91, "between 1 and 90"),
    ("code", "components.1.text", "Bye", "words are Meta's"),
    ("code", "components.2.buttons", [REPLY], "type OTP"),
    ("code", "components.2.buttons.0.otp_type", "ONE_TAP", "supported_apps is missing"),
    ("code", "components.1", LOCATION, "not allowed in the category AUTHENTICATION"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "path", "value", "said"), BROKEN)
def test_each_rule_refuses(key, path, value, said, definition):
    broken = definition(key)
    inside, last = at(broken, path)
    inside[last] = value
    faults = review(broken).faults
    assert any(said in fault for fault in faults), faults


@pytest.mark.parametrize(
    "text", ["您好{{1}},订单{{2}}已{{3}}了。", "สวัสดี{{1}}คำสั่งซื้อ{{2}}แล้ว", "注文{{1}}を{{2}}へ。"]
)
def test_words_without_spaces_between_them_are_words(text, definition):
    plain = definition()
    count = text.count("{{")
    plain["components"][1] |= {"text": text, "example": {"body_text": [["x"] * count]}}
    assert review(plain).faults == []


@pytest.mark.parametrize("count", [1, 11])
def test_a_carousel_has_two_to_ten_cards(count, definition):
    broken = definition("carousel")
    carousel = broken["components"][1]
    carousel["cards"] = carousel["cards"][:1] * count
    assert review(broken).faults


def test_an_offer_has_no_footer(definition):
    broken = definition("offer")
    broken["components"].append({"type": "FOOTER", "text": "Bye"})
    assert any("limited time offer" in fault for fault in review(broken).faults)


@pytest.mark.parametrize("body", [None, [], "x", {}, {"components": 5}, {"components": [[]]}])
def test_what_is_no_definition_is_refused_and_not_a_fault(body):
    assert review(body).faults


@pytest.mark.parametrize("written", [str.lower, str.title, lambda text: text.replace("_", "-")])
def test_rules_hold_in_whatever_capitals_types_are_written(written, definition):
    broken = definition("offer")
    for one in broken["components"]:
        one["type"] = written(one["type"])
    assert review(broken).faults == []
    broken["components"].append({"type": "footer", "text": "Bye"})
    assert any("limited time offer" in fault for fault in review(broken).faults)


def test_what_meta_may_know_and_we_do_not_is_noted(definition):
    odd = definition(surprise=1, language="xx")
    odd["components"].append({"type": "CALL_PERMISSION_REQUEST"})
    judgement = review(odd)
    assert judgement.faults == []
    assert len(judgement.notes) == 3


def test_there_are_the_languages_of_the_specification():
    assert len(LANGUAGES) == 111
    assert {"en", "pt_BR", "prs_AF", "zu"} <= LANGUAGES
