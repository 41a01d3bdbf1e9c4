"""The gate: what is wrong, where, in which words, and who says so."""

from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from composer.messages import KINDS
from composer.messages.check import check, check_envelope, check_message, check_request
from composer.messages.envelope import FORM as ENVELOPE_FORM
from composer.messages.envelope.payload import Envelope
from composer.messages.kinds import kind
from composer.messages.naming import Names
from composer.messages.problem import Severity
from composer.messages.words import Cards, Text

VALID = (
    "text",
    "image-id",
    "image-link",
    "document-id",
    "document-link",
    "audio-id",
    "audio-link",
    "video-id",
    "video-link",
    "sticker-id",
    "sticker-link",
    "contacts",
    "contacts.block1-as-printed",
    "location",
    "template-text",
    "template-text-named",
    "template-media",
    "template-interactive.quickreply",
    "template-interactive.url",
    "template-carousel",
    "template-coupon",
    "template-lto",
)


@pytest.mark.parametrize("name", VALID)
def test_the_specifications_examples_have_no_errors(example, name):
    assert [one for one in check_message(example(name)) if one.severity is Severity.ERROR] == []


def test_the_specifications_request_has_no_errors(example):
    assert [
        one for one in check_request(example("message-request")) if one.severity is Severity.ERROR
    ] == []


def test_the_request_as_it_is_printed_has_its_flaws_named(example):
    found = check_request(example("message-request.as-printed"))
    assert [one.pointer for one in found if one.severity is Severity.ERROR]


def button(title="Yes", identity="yes"):
    return {"type": "reply", "reply": {"id": identity, "title": title}}


def buttons(*some, **more):
    interactive = {
        "type": "button",
        "body": {"text": "Which?"},
        "action": {"buttons": list(some)},
        **more,
    }
    return {"type": "interactive", "interactive": interactive}


def template(*parameters, **more):
    inner = {"name": "hello", "language": {"code": "en"}, **more}
    if parameters:
        inner["components"] = [{"type": "body", "parameters": list(parameters)}]
    return {"type": "template", "template": inner}


ERROR, WARNING = Severity.ERROR, Severity.WARNING
TABLE = {
    "an empty text": (
        {"type": "text", "text": {"body": ""}},
        ERROR,
        "/text/body",
        "Text is missing.",
    ),
    "only spaces": (
        {"type": "text", "text": {"body": " \n"}},
        ERROR,
        "/text/body",
        "Text is missing.",
    ),
    "no text object": ({"type": "text"}, ERROR, "/text", "Text is missing."),
    "4,097 characters": (
        {"type": "text", "text": {"body": "x" * 4097}},
        ERROR,
        "/text/body",
        "Text is 4,097 characters long; 4,096 is the limit.",
    ),
    "a number for a text": (
        {"type": "text", "text": {"body": 5}},
        ERROR,
        "/text/body",
        "Text must be text; here it is a number.",
    ),
    "a preview without a link": (
        {"type": "text", "previewUrl": True, "text": {"body": "no link"}},
        WARNING,
        "/previewUrl",
        "There is no link to preview",
    ),
    "a text for yes or no": (
        {"type": "text", "previewUrl": "true", "text": {"body": "https://a.se"}},
        ERROR,
        "/previewUrl",
        "must be true or false; here it is text.",
    ),
    "an unknown key": (
        {"type": "text", "text": {"body": "x", "colour": "red"}},
        WARNING,
        "/text/colour",
        "“colour” is not in the specification. It will be sent as it is.",
    ),
    "a key in the wrong case": (
        {"type": "text", "text": {"Body": "x"}},
        ERROR,
        "/text/Body",
        "“body” is meant",
    ),
    "neither link nor id": (
        {"type": "image", "image": {}},
        ERROR,
        "/image/link",
        "Link is missing.",
    ),
    "link and id": (
        {"type": "image", "image": {"id": "1", "link": "https://a.se/b.png"}},
        ERROR,
        "/image/id",
        "not both",
    ),
    "a link of another sort": (
        {"type": "image", "image": {"link": "ftp://a.se/b.png"}},
        ERROR,
        "/image/link",
        "must begin with https://",
    ),
    "a link with a space": (
        {"type": "image", "image": {"link": "https://a.se /b"}},
        ERROR,
        "/image/link",
        "Link has a space in it.",
    ),
    "a title too long": (
        buttons(button("x" * 21)),
        ERROR,
        "/interactive/action/buttons/0/reply/title",
        "Title is 21 characters long; 20 is the limit.",
    ),
    "emoji in a title": (
        buttons(button("Yes 👍")),
        WARNING,
        "/interactive/action/buttons/0/reply/title",
        "emoji",
    ),
    "the same title twice": (
        buttons(button("Yes", "a"), button("Yes", "b")),
        ERROR,
        "/interactive/action/buttons/1/reply/title",
        "same as that of button 1",
    ),
    "the same id twice": (
        buttons(button("A", "x"), button("B", "x")),
        ERROR,
        "/interactive/action/buttons/1/reply/id",
        "same as that of button 1",
    ),
    "no button": (buttons(), ERROR, "/interactive/action/buttons", "At least one button"),
    "four buttons": (
        buttons(*(button(str(n), str(n)) for n in range(4))),
        ERROR,
        "/interactive/action/buttons",
        "There are 4 buttons; 3 is the limit.",
    ),
    "an empty footer": (
        buttons(button(), footer={"text": ""}),
        ERROR,
        "/interactive/footer/text",
        "Footer is missing.",
    ),
    "a header with another's member": (
        buttons(button(), header={"type": "text", "text": "x", "image": {"id": "1"}}),
        ERROR,
        "/interactive/header/image",
        "does not belong",
    ),
    "a header without its member": (
        buttons(button(), header={"type": "image"}),
        ERROR,
        "/interactive/header/image/link",
        "is missing",
    ),
    "a template's name with spaces": (
        template(name="Hello there"),
        WARNING,
        "/template/name",
        "small letters, digits and _ only",
    ),
    "a language nobody lists": (
        template(language={"code": "tlh"}),
        WARNING,
        "/template/language/code",
        "not one of the languages",
    ),
    "an empty gap": (
        template({"type": "text", "text": ""}),
        ERROR,
        "/template/components/0/parameters/0/text",
        "Text is missing.",
    ),
    "a line break in a gap": (
        template({"type": "text", "text": "a\nb"}),
        WARNING,
        "/template/components/0/parameters/0/text",
        "line break",
    ),
    "names for some gaps": (
        template(
            {"type": "text", "text": "a", "parameterName": "x"}, {"type": "text", "text": "b"}
        ),
        WARNING,
        "/template/components/0/parameters/1/parameterName",
        "named all, or none",
    ),
    "no type": ({"text": {"body": "x"}}, ERROR, "/type", "Type is missing."),
    "a type that does not exist": ({"type": "fax"}, ERROR, "/type", "no type of message"),
    "no message at all": ([], ERROR, "", "must be an object"),
}


@pytest.mark.parametrize("name", TABLE)
def test_what_is_wrong_is_said_at_its_place(name):
    message, severity, pointer, fragment = TABLE[name]
    found = check_message(message)
    hits = [one for one in found if one.pointer == pointer and one.severity is severity]
    assert hits, [(one.severity.value, one.pointer, one.sentence) for one in found]
    assert fragment in hits[0].sentence
    assert hits[0].source, "a problem names who says so"


def test_all_is_said_at_once():
    message = buttons(button("x" * 21, ""), footer={"text": "y" * 61})
    message["interactive"]["body"] = {}
    pointers = {one.pointer for one in check_message(message)}
    assert pointers == {
        "/interactive/action/buttons/0/reply/title",
        "/interactive/action/buttons/0/reply/id",
        "/interactive/footer/text",
        "/interactive/body/text",
    }


def test_the_worst_comes_first():
    message = buttons(button("Yes 👍", ""))
    assert [one.severity for one in check_message(message)] == [ERROR, WARNING]


def test_a_problem_on_a_card_names_the_card():
    found = check_message(buttons(button(), button("x" * 21, "b")))
    assert found[0].place == "Button 2"


def test_warnings_do_not_forbid():
    found = check(kind("reply-buttons"), buttons(button("Yes 👍")))
    assert found.ok
    assert found.problems


def test_braces_in_a_persons_text_are_left_alone():
    found = check_message(template(language={"code": "{field} {0} %s"}))
    assert "{field} {0} %s" in found[0].sentence


REQUEST = {
    "platformId": "1",
    "platformPartnerId": "2",
    "priority": "NORMAL",
    "refId": "r",
    "source": "+46700000000",
    "eventReportGates": ["g"],
    "destinations": ["+46701740605"],
    "messages": [{"type": "text", "text": {"body": "x"}}],
}

ENVELOPE: dict[str, tuple[dict[str, Any], Severity, str, str]] = {
    "no recipient": ({"destinations": []}, ERROR, "/destinations", "At least one recipient"),
    "a recipient that is no number": (
        {"destinations": ["Anna"]},
        ERROR,
        "/destinations/0",
        "not a phone number",
    ),
    "a local number": (
        {"destinations": ["0701740605"]},
        WARNING,
        "/destinations/0",
        "country code",
    ),
    "a number with spaces": (
        {"destinations": ["+46 70 174 06 05"]},
        WARNING,
        "/destinations/0",
        "+46701740605",
    ),
    "a recipient twice": (
        {"destinations": ["+46701740605", "+46701740605"]},
        WARNING,
        "/destinations/1",
        "twice",
    ),
    "no gate": ({"eventReportGates": []}, Severity.HINT, "/eventReportGates", "no delivery report"),
    "an unknown priority": ({"priority": "URGENT"}, ERROR, "/priority", "LOW"),
    "a moment without an offset": (
        {"absoluteValidityTime": "2026-03-18T16:49:21"},
        ERROR,
        "/absoluteValidityTime",
        "with Z or an offset",
    ),
    "the 31st of February": (
        {"absoluteValidityTime": "2026-02-31T16:49:21Z"},
        ERROR,
        "/absoluteValidityTime",
        "does not exist",
    ),
    "both validities": (
        {"absoluteValidityTime": "2026-03-18T16:49:21Z", "relativeValidityTime": 1000},
        WARNING,
        "/relativeValidityTime",
        "the absolute one counts",
    ),
    "a negative lifetime": (
        {"relativeValidityTime": -1},
        ERROR,
        "/relativeValidityTime",
        "negative",
    ),
    "a lifetime of a year": (
        {"relativeValidityTime": 31_536_000_000},
        WARNING,
        "/relativeValidityTime",
        "365 days",
    ),
    "a custom parameter that is no text": (
        {"customParameters": {"a": 1}},
        WARNING,
        "/customParameters/a",
        "should be text",
    ),
    "a message inside": (
        {"messages": [{"type": "text", "text": {"body": ""}}]},
        ERROR,
        "/messages/0/text/body",
        "missing",
    ),
}


@pytest.mark.parametrize("name", ENVELOPE)
def test_the_envelope_too(name):
    change, severity, pointer, fragment = ENVELOPE[name]
    found = check_request({**REQUEST, **change})
    hits = [one for one in found if one.pointer == pointer and one.severity is severity]
    assert hits, [(one.severity.value, one.pointer, one.sentence) for one in found]
    assert fragment in hits[0].sentence


def test_a_right_request_has_no_problem():
    assert check_request(REQUEST) == ()


@pytest.mark.parametrize("junk", [None, [], "x", 5, {"messages": 5, "destinations": {}}], ids=repr)
def test_a_request_that_is_none_is_a_problem_and_no_crash(junk):
    assert any(one.severity is ERROR for one in check_request(junk))


def test_the_envelope_alone_leaves_the_messages_to_others():
    spoiled = {**REQUEST, "messages": [{"type": "text", "text": {"body": ""}}]}
    assert check_envelope(spoiled) == ()


@pytest.mark.parametrize("partner", ["2", 2, 20000000000])
def test_a_partner_id_is_text_or_a_number(partner):
    assert check_request({**REQUEST, "platformPartnerId": partner}) == ()


def test_problems_of_one_severity_come_as_the_form_has_the_fields():
    found = check_message({"type": "location", "location": {}})
    assert [one.pointer for one in found][:2] == ["/location/latitude", "/location/longitude"]


@pytest.mark.parametrize(
    ("request_", "at", "sentence"),
    [
        ([], "", "The request must be an object in braces; here it is a list."),
        (None, "", "The request must be an object in braces; here it is null."),
        ({}, "/source", "Sender is missing."),
        ({}, "/destinations", "Recipients are missing."),
        ({"messages": 5}, "/messages", "Messages must be a list in square brackets"),
        ({"destinations": [5]}, "/destinations/0", "Entry 1 of Recipients must be text"),
        ({"eventReportGates": ["g", 5]}, "/eventReportGates/1", "Entry 2 of Event report gates"),
    ],
)
def test_what_no_form_word_names_has_a_name_for_people(request_, at, sentence):
    found = [one.sentence for one in check_request(request_) if one.pointer == at]
    assert any(one.startswith(sentence) for one in found), found


def fields_of(model, way=()):
    """Every way to a field, with `*` for the step into a list."""
    for name, field in model.model_fields.items():
        here = (*way, name)
        yield here
        for inner, many in models_in(field.annotation, many=False):
            yield from fields_of(inner, (*here, "*") if many else here)


def models_in(annotation, *, many):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation, many
    for inner in get_args(annotation):
        yield from models_in(inner, many=many or get_origin(annotation) in (list, tuple))


def name_in_a_message_that_has_it(way, form):
    data: Any = None
    for step in reversed(way):
        data = [data] if step == "*" else {step: data}
    return Names(form, data, "").of(tuple(0 if step == "*" else step for step in way)).label


@pytest.mark.parametrize(
    ("model", "form"),
    [*((kind.model, kind.form) for kind in KINDS), (Envelope, ENVELOPE_FORM)],
    ids=lambda it: getattr(it, "__name__", ""),
)
def test_every_field_of_the_specification_has_a_name_for_people(model, form):
    shown = {way: name_in_a_message_that_has_it(way, form) for way in fields_of(model)}
    assert {way: label for way, label in shown.items() if "“" in label} == {}


def test_cards_of_one_list_are_counted_by_their_word():
    words = (
        Cards(
            at="parts",
            label="Buttons",
            help="The buttons.",
            noun="Button {n}",
            add="Add",
            where={"type": "button"},
            words=(Text(at="index", label="Position", help="Which."),),
        ),
        Text(at="parts/[type=body]/text", label="Body text", help="What it says."),
    )
    data = {"parts": [{"type": "body"}, {"type": "button"}, {"type": "BUTTON"}]}
    names = Names(words, data, "The message")
    assert names.of(("parts", 2, "index"))[:2] == ("Position", "Button 2")
    assert names.of(("parts", 0, "text")).label == "Body text"
    assert names.of(("parts", 1, "odd"))[:2] == ("“odd”", "Button 1")
    assert names.of(("parts", 0)).label == "Entry 1 of Buttons"
    assert names.of(()).label == "The message"
    ways = [("odd",), ("parts", 0, "text"), ("parts", 2, "index"), ("parts", 1, "index")]
    in_order = sorted(ways, key=lambda way: names.of(way).order)
    assert in_order == [ways[3], ways[2], ways[1], ways[0]], "card by card, then as in the form"
