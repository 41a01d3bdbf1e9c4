"""Every single fault is said at its own place, and nothing else is."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from composer.messages import tree
from composer.messages.pointer import pointer
from composer.messages.problem import Severity
from composer.templates.review import review
from tests.templates.definitions import definition

_GONE: Any = object()
ERROR, WARNING, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT


class Fault(NamedTuple):
    """Of a clean definition: what is put at a place (or taken away), and where that is said."""

    of: str
    at: str
    value: Any
    severity: Severity = ERROR
    said: str = ""
    """The pointer at which it is said, where that is another one."""
    also: tuple[str, ...] = ()
    """Other pointers at which the same fault may be said."""

    @property
    def name(self) -> str:
        shown = "gone" if self.value is _GONE else str(self.value)[:40]
        return f"{self.of}: {self.at} {shown}"


def _steps(path: str) -> tuple[str | int, ...]:
    return tuple(int(one) if one.isdecimal() else one for one in path.split("/")[1:])


ORDER, NAMED, SALE = "order_confirmation.en", "appointment_reminder.en", "autumn_sale.en_US"
HEADED, TRACK, CARDS, OFFER = (
    "welcome.nl",
    "track_and_help.en",
    "autumn_collection.en",
    "last_seats.en",
)
CODE, TAP, FLOW, COUPON = (
    "login_code.en",
    "one_tap_code.en_US",
    "book_a_table.da",
    "welcome_back.nl",
)
_TEXT = "/components/0/text"
_REPLY = {"type": "QUICK_REPLY", "text": "Yes"}
_CARD = "/components/1/cards/1/components"
_BUTTON, _BY_NAME = "/components/2/buttons", "/components/0/example/body_text_named_params"
_PHONE = {"type": "PHONE_NUMBER", "text": "Us", "phone_number": "+46735555556"}
_LINK = {"type": "URL", "text": "See", "url": "https://example.com"}
FAULTS = (
    # the whole
    Fault(ORDER, "/name", _GONE),
    Fault(ORDER, "/name", ""),
    Fault(ORDER, "/name", "Order-Confirmation"),
    Fault(ORDER, "/name", "a" * 513),
    Fault(ORDER, "/name", 5),
    Fault(ORDER, "/language", _GONE),
    Fault(ORDER, "/language", "en-US", WARNING),
    Fault(ORDER, "/category", _GONE),
    Fault(ORDER, "/category", "NEWS"),
    Fault(ORDER, "/category", "TRANSACTIONAL"),
    Fault(ORDER, "/category", "utility", HINT),
    Fault(ORDER, "/parameter_format", "BY_NAME"),
    Fault(ORDER, "/allow_category_change", "yes"),
    Fault(ORDER, "/message_send_ttl_seconds", 5, WARNING),
    Fault(ORDER, "/components", _GONE),
    Fault(ORDER, "/components", [], said="/components/0/text"),
    Fault(ORDER, "/somethingElse", 1, WARNING),
    Fault(ORDER, "/components/1", {"type": "BODY", "text": "Again"}, said="/components/1/type"),
    Fault(ORDER, "/components/1", {"type": "MARQUEE"}, WARNING, said="/components/1/type"),
    Fault(ORDER, "/components/1", {"text": "no type"}, said="/components/1/type", also=("/components/1/text",)),
    Fault(ORDER, "/components/1", "text"),
    Fault(ORDER, "/components/0/type", "body", HINT),
    Fault(ORDER, "/components/0/colour", "red", WARNING),
    # gaps
    Fault(ORDER, _TEXT, _GONE, also=("/components/0/example/body_text",)),
    Fault(ORDER, _TEXT, "{{1}}, thank you for your order {{2}} of today."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{2}}"),
    Fault(ORDER, _TEXT, "Thank you very much, {{1}}{{2}} for your order."),
    Fault(ORDER, _TEXT, "Thank you very much, {{1}} {{2}} for your order.", WARNING),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{3}} of today."),
    Fault(ORDER, _TEXT, "Hello {{2}}, thank you for your order {{1}} of today."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for {{2}}, and {{2}} once more now.", WARNING),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{ 2 }} of today."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{2}} of {{ today."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{2}} of }} today."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{2}} of {{to$day}} now."),
    Fault(ORDER, _TEXT, "Hello {{1}}, thank you for your order {{2}} of {{#}} now."),
    Fault(ORDER, _TEXT, "Hello {{1}}, your {{2}} here.", WARNING),
    Fault(ORDER, _TEXT, "Hello {{1}} and {{2}} " + "x" * 1010),
    Fault(ORDER, "/components/0/example", _GONE, said="/components/0/example/body_text"),
    Fault(ORDER, "/components/0/example/body_text", [["Anna"]]),
    Fault(ORDER, "/components/0/example/body_text", [["Anna", " "]]),
    Fault(ORDER, "/components/0/example/body_text", [["a", "b", "c"]], WARNING),
    Fault(ORDER, "/components/0/example/body_text", ["Anna", "4711"], WARNING),
    Fault(ORDER, "/parameter_format", "NAMED", said=_TEXT),
    Fault(NAMED, "/parameter_format", _GONE, said=_TEXT),
    Fault(NAMED, _TEXT, "Hello {{first_name}}, on {{day}} at {{time}} and {{time}} we meet you, see you."),
    Fault(NAMED, _TEXT, "Hello {{first_name}}, on {{Day}} at {{time}} we meet you here, see you then.", also=(_BY_NAME,)),
    Fault(NAMED, _TEXT, "Hello {{first_name}}, on {{day1}} at {{time}} we meet you here, see you.", HINT, also=(_BY_NAME,)),
    Fault(NAMED, _BY_NAME + "/1", _GONE, said=_BY_NAME),
    Fault(NAMED, _BY_NAME + "/3", {"param_name": "x", "example": "y"}, WARNING, said=_BY_NAME),
    Fault(NAMED, _BY_NAME + "/0/example", "", also=(_BY_NAME,)),
    # header and footer
    Fault(HEADED, _TEXT, "x" * 61, also=("/components/0/example/header_text",)),
    Fault(HEADED, _TEXT, "Welkom *{{1}}*"),
    Fault(HEADED, _TEXT, "Welkom\n{{1}}"),
    Fault(HEADED, _TEXT, "{{1}} en {{2}}", also=("/components/0/example/header_text",)),
    Fault(HEADED, _TEXT, _GONE, also=("/components/0/example/header_text",)),
    Fault(HEADED, "/components/0/format", _GONE),
    Fault(HEADED, "/components/0/format", "BANNER"),
    Fault(HEADED, "/components/0/example", _GONE, said="/components/0/example/header_text"),
    Fault(HEADED, "/components/2/text", "Tot {{1}}"),
    Fault(HEADED, "/components/2/text", "x" * 61),
    Fault(HEADED, "/components/2/text", _GONE),
    Fault(SALE, "/components/0/example", _GONE, said="/components/0/example/header_handle"),
    Fault(SALE, "/components/0/text", "Sale", WARNING),
    Fault("spring_greeting.pt_BR", "/category", "UTILITY", said="/components/0/format"),
    # buttons
    Fault(TRACK, "/components/2/buttons", []),
    Fault(TRACK, _BUTTON + "/0/text", _GONE),
    Fault(TRACK, _BUTTON + "/0/text", "x" * 26),
    Fault(TRACK, _BUTTON + "/0/text", "Track {{1}}"),
    Fault(TRACK, _BUTTON + "/0/url", _GONE, also=(_BUTTON + "/0/example",)),
    Fault(TRACK, _BUTTON + "/0/url", "https://example.com/{{1}}/x"),
    Fault(TRACK, _BUTTON + "/0/url", "https://example.com/{{1}}{{2}}"),
    Fault(TRACK, _BUTTON + "/0/url", "example.com/{{1}}"),
    Fault(TRACK, _BUTTON + "/0/url", "https://example.com/" + "x" * 2000 + "{{1}}"),
    Fault(TRACK, _BUTTON + "/0/example", _GONE),
    Fault(TRACK, _BUTTON + "/1/example", ["x"], HINT),
    Fault(TRACK, _BUTTON + "/2/phone_number", "+4673555555512345678901"),
    Fault(TRACK, _BUTTON + "/2/phone_number", "call me", WARNING),
    Fault(TRACK, _BUTTON + "/2/phone_number", "+46 (0)73 555 55 56", HINT),
    Fault(TRACK, _BUTTON + "/2/phone_number", _GONE),
    Fault(TRACK, _BUTTON + "/1", _PHONE, said=_BUTTON + "/2/type"),
    Fault(TRACK, _BUTTON + "/2", _LINK, said=_BUTTON + "/2/type"),
    Fault(TRACK, _BUTTON + "/1/type", "TELEPORT", WARNING),
    Fault(TRACK, _BUTTON + "/1/type", _GONE),
    Fault(TRACK, _BUTTON + "/1/type", "OTP", also=(_BUTTON + "/1/otp_type", _BUTTON + "/1/url")),
    Fault("delivery_survey.en", "/components/1/buttons", [_REPLY] * 11, said="/components/1/buttons/10"),
    Fault("delivery_survey.en", "/components/1/buttons", [_REPLY, _LINK, _REPLY], said="/components/1/buttons/2/type"),
    Fault("delivery_survey.en", "/components/1/buttons/1/url", "https://example.com", WARNING),
    Fault(FLOW, "/components/1/buttons/0/flow_id", _GONE),
    Fault(FLOW, "/components/1/buttons/0/flow_name", "x"),
    Fault(FLOW, "/components/1/buttons/0/flow_action", "jump"),
    Fault(COUPON, "/components/1/buttons/0/example", _GONE),
    Fault(COUPON, "/components/1/buttons/0/example", "X" * 21),
    Fault(COUPON, "/components/1/buttons/0/text", "Take it", WARNING),
    Fault(COUPON, "/components/1/buttons/1", {"type": "COPY_CODE", "example": "X"}, said="/components/1/buttons/1/type"),
    Fault(COUPON, "/components/1/buttons/1", _PHONE, WARNING, said="/components/1/buttons/1/type"),
    # carousel
    Fault(CARDS, "/category", "UTILITY", said="/components/1/type"),
    Fault(CARDS, "/components/1/cards", _GONE),
    Fault(CARDS, "/components/1/cards", []),
    Fault(CARDS, "/components/1/cards", definition(CARDS)["components"][1]["cards"][:1]),
    Fault(CARDS, "/components/1/cards", definition(CARDS)["components"][1]["cards"][:1] * 11),
    Fault(CARDS, _CARD + "/0", _GONE, said=_CARD),
    Fault(CARDS, _CARD + "/1", _GONE, said=_CARD),
    Fault(CARDS, _CARD + "/2", _GONE, said=_CARD),
    Fault(CARDS, _CARD + "/0/format", "VIDEO", said=_CARD),
    Fault(CARDS, _CARD + "/0/format", "DOCUMENT", also=(_CARD,)),
    Fault(CARDS, _CARD + "/1/text", "The {{1}} and the {{2}} " + "x" * 150),
    Fault(CARDS, _CARD + "/1/text", "{{1}} and the long green {{2}} here too."),
    Fault(CARDS, _CARD + "/2/buttons/0/type", "URL", said=_CARD, also=(_CARD + "/2/buttons/0/url",)),
    Fault(CARDS, _CARD + "/2/buttons/2", _REPLY, said=_CARD + "/2/buttons/2/type", also=(_CARD,)),
    Fault(CARDS, _CARD + "/2/buttons/0", {"type": "CATALOG", "text": "All"}, said=_CARD + "/2/buttons/0/type", also=(_CARD,)),
    Fault(CARDS, _CARD + "/3", {"type": "FOOTER", "text": "x"}, said=_CARD + "/3/type", also=(_CARD + "/3/text",)),
    Fault(CARDS, "/components/2", {"type": "FOOTER", "text": "x"}, WARNING, said="/components/2/type"),
    # limited-time offer
    Fault(OFFER, "/category", "UTILITY", said="/components/2/type"),
    Fault(OFFER, "/components/2/limited_time_offer/text", "x" * 17),
    Fault(OFFER, "/components/2/limited_time_offer/text", _GONE),
    Fault(OFFER, "/components/2/limited_time_offer", _GONE),
    Fault(OFFER, "/components/0/format", "DOCUMENT"),
    Fault(OFFER, "/components/1/text", "Only {{1}} and {{2}} " + "x" * 600, also=("/components/1/text",)),
    Fault(OFFER, "/components/4", {"type": "FOOTER", "text": "x"}, said="/components/4/type"),
    Fault(OFFER, "/components/3/buttons/1", _GONE, said="/components/3/buttons"),
    Fault(OFFER, "/components/3/buttons/0/example", "X" * 16),
    # authentication
    Fault(CODE, "/components/0/text", "Your code is {{1}}, keep it."),
    Fault(CODE, "/components/1/text", "Ten minutes"),
    Fault(CODE, "/components/1/code_expiration_minutes", 0),
    Fault(CODE, "/components/1/code_expiration_minutes", 91),
    Fault(CODE, "/components/2", _GONE, said="/components/2/buttons"),
    Fault(CODE, _BUTTON + "/0/otp_type", _GONE),
    Fault(CODE, _BUTTON + "/0/otp_type", "PIGEON"),
    Fault(CODE, _BUTTON + "/0", _REPLY, said=_BUTTON + "/0/type"),
    Fault(CODE, _BUTTON + "/1", _REPLY, said=_BUTTON + "/1/type"),
    Fault(CODE, "/components/3", {"type": "HEADER", "format": "TEXT", "text": "x"}, said="/components/3/type"),
    Fault(TAP, "/components/1/buttons/0/supported_apps", _GONE),
    Fault(TAP, "/components/1/buttons/0/supported_apps/0/package_name", ""),
    Fault("zero_tap_code.es_AR", _BUTTON + "/0/zero_tap_terms_accepted", _GONE),
    Fault(ORDER, "/components/0/add_security_recommendation", True),
    Fault(ORDER, _TEXT, "Hello {{1}}, your order\x00 {{2}} is on its way."),
)  # fmt: skip


def _with(fault: Fault) -> Any:
    whole, steps = definition(fault.of), _steps(fault.at)
    if fault.value is _GONE:
        return tree.drop(whole, steps)
    holder = tree.get(whole, steps[:-1])
    if isinstance(holder, list) and steps[-1] == len(holder):
        return tree.put(whole, steps[:-1], [*holder, fault.value])
    return tree.put(whole, steps, fault.value)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_it_is_said_at_its_place(fault):
    before = {one.pointer for one in review(definition(fault.of))}
    found = review(_with(fault))
    place = fault.said or fault.at
    said = [one for one in found if one.pointer == place]
    assert fault.severity in {one.severity for one in said}, [
        (one.pointer, one.sentence) for one in found
    ]
    assert all(one.source for one in said)
    elsewhere = {one.pointer for one in found} - {place, *fault.also} - before
    desktop = {one.pointer for one in found if one.rule == "desktop"}
    assert elsewhere <= desktop, [(one.pointer, one.sentence) for one in found]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_its_sentence_is_whole(fault):
    """No name in braces is left; a gap, which has two, may stand there."""
    for one in review(_with(fault)):
        bare = one.sentence.replace("{{", "").replace("}}", "")
        assert not any(f"{{{name}}}" in bare for name in (*one.values, "field", "count", "limit"))
        assert one.sentence.endswith((".", "?"))


def test_pointers_are_written_as_json_has_them():
    assert pointer(_steps("/components/0/text")) == "/components/0/text"
