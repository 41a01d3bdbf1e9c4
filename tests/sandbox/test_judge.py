import json
from pathlib import Path

import pytest

from composer.sandbox.config import Config
from composer.sandbox.judge import MESSAGES, foreign, judge, read_json

EXAMPLES = Path(__file__).parent.parent / "data" / "link"

FLAWED = {
    # "http(s)://the-url" is a placeholder, no value.
    "interactive-button": "header.image.link is not a link",
    # An outline with "{...}" for its header and action.
    "interactive-outline-list": "header.type is missing",
    # Torn by the page: type currency without its object.
    "template-media.block1-as-printed": "parameters[1].currency is missing",
}
"""Printed examples that are no messages, and what is said of them; all others are taken."""


def printed():
    names = [path.name.removesuffix(".json") for path in EXAMPLES.glob("*.json")]
    return sorted(name for name in names if name.split("-")[0].split(".")[0] in MESSAGES)


def read(name):
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def test_the_examples_show_every_type_of_message():
    assert {read(name)["type"] for name in printed()} == set(MESSAGES)


@pytest.mark.parametrize("name", printed())
def test_printed_message(name, request_to):
    faults = judge(request_to("+46000000001", message=read(name))).faults
    if name in FLAWED:
        assert FLAWED[name] in faults[0]
    else:
        assert faults == []


def test_printed_request():
    assert judge(read("message-request")).faults == []
    as_printed = judge(read("message-request.as-printed"))
    assert as_printed.faults == ["messages[0].template.components[0].parameters is missing."]
    assert any("Templat is not in the specification" in note for note in as_printed.notes)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("platformId", None, "platformId is missing."),
        ("platformId", "", "platformId must not be empty."),
        ("platformPartnerId", True, "platformPartnerId must be a string, not true or false."),
        ("priority", "URGENT", "priority must be one of LOW, NORMAL, HIGH."),
        ("priority", None, "priority is missing."),
        ("relativeValidityTime", -1, "relativeValidityTime must be a whole number."),
        ("relativeValidityTime", "60", "relativeValidityTime must be a whole number."),
        ("absoluteValidityTime", "2026-13-01T00:00:00Z", "absoluteValidityTime is not a date"),
        ("absoluteValidityTime", "2026-11-21 08:00", "absoluteValidityTime is not a date"),
        ("eventReportGates", "g1", "eventReportGates must be a list, not a string."),
        ("refId", 7, "refId must be a string, not a number."),
        ("customParameters", ["a"], "customParameters must be an object, not a list."),
        ("source", "my shop", "source is not a phone number"),
        ("destinations", [], "destinations must have at least 1 item."),
        ("destinations", ["+46 70"], "destinations[0] is not a phone number"),
        ("destinations", ["Anna"], "destinations[0] is not a phone number"),
        ("destinations", ["+46000000001\n"], "destinations[0] is not a phone number"),
        ("messages", [], "messages must have at least 1 item."),
        ("messages", [{"type": "poll"}], "messages[0].type must be one of text, image"),
        ("messages", [{}], "messages[0].type is missing."),
    ],
)
def test_a_fault_in_the_envelope_is_named(field, value, said, request_to):
    faults = judge(request_to("+46000000001", **{field: value})).faults
    assert len(faults) == 1
    assert faults[0].startswith(said)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("platformPartnerId", 19408),
        ("absoluteValidityTime", "2020-03-18T16:49:21.5+02:00"),
        ("customParameters", {"ott.whatsapp.logMessageContent": True}),
        ("customParameters", {"a": 1}),
        ("destinations", ["0735555555", "+4792555555"]),
        ("destinations", ["+46 73-555 55 55", "SE.A1b2C3"]),
        ("eventReportGates", []),
        ("unheardOf", {"x": 1}),
    ],
)
def test_what_customers_send_is_taken(field, value, request_to):
    assert judge(request_to("+46000000001", **{field: value})).faults == []


def _buttons(*titles):
    return [
        {"type": "reply", "reply": {"id": str(place), "title": title}}
        for place, title in enumerate(titles)
    ]


def _interactive(kind, action, **more):
    body = {"type": kind, "body": {"text": "Which?"}, "action": action, **more}
    return {"type": "interactive", "interactive": body}


def _template(*components):
    name = {"name": "n", "language": {"code": "en"}}
    return {"type": "template", "template": {**name, "components": list(components)}}


def _button(sub_type, parameter):
    return {"type": "button", "subType": sub_type, "index": 0, "parameters": [parameter]}


def _section(name, count):
    rows = [{"id": f"{name}{number}", "title": f"Row {number}"} for number in range(count)]
    return {"title": name, "rows": rows}


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"type": "text"}, "text is missing"),
        ({"type": "text", "text": {"body": "x"}, "previewUrl": "no"}, "previewUrl must be true or"),
        ({"type": "image", "image": {}}, "image needs an id or a link"),
        (
            {"type": "image", "image": {"id": "1", "link": "https://example.com/a.png"}},
            "image has both id and link",
        ),
        ({"type": "document", "document": {"link": "ftp://example.com/a"}}, "document.link is not"),
        (
            {"type": "location", "location": {"latitude": 95, "longitude": 1}},
            "location.latitude must lie between -90 and 90",
        ),
        (
            {"type": "contacts", "contacts": [{"name": {"formattedName": "A"}}]},
            "contacts[0].name needs one of firstName",
        ),
        (
            _interactive("button", {"buttons": _buttons("a", "b", "c", "d")}),
            "action.buttons has 4 items; at most 3",
        ),
        (
            _interactive("button", {"buttons": _buttons("Yes", "Yes")}),
            "action.buttons has two titles that are alike",
        ),
        (
            _interactive("button", {"buttons": _buttons("x" * 21)}),
            "reply.title has 21 characters; at most 20",
        ),
        (
            _interactive("button", {"buttons": _buttons("a")}, footer={"text": "f" * 61}),
            "footer.text has 61 characters; at most 60",
        ),
        (
            _interactive(
                "list",
                {"button": "b", "sections": [_section("a", 6), _section("b", 6)]},
            ),
            "action.sections has 12 rows in all; at most 10",
        ),
        (
            _interactive("cta_url", {"name": "cta_url", "parameters": {"display_text": "Go"}}),
            "parameters.url is missing",
        ),
        (
            _interactive("location_request_message", {"name": "where"}),
            "action.name must be one of send_location",
        ),
        (_interactive("catalog message", {}), "type is not known; catalog_message is meant"),
        (_template({"type": "body"}), "components[0].parameters is missing"),
        (
            _template(_button("url", {"type": "coupon_code", "coupon_code": "X"})),
            "parameters[0].type must be payload or text in a url button",
        ),
        (
            _template(_button("phone_number", {"type": "text", "text": "X"})),
            "components[0].subType must not be phone_number",
        ),
        (
            _template(
                {
                    "type": "header",
                    "parameters": [{"type": "image", "image": {"id": "1", "caption": "c"}}],
                }
            ),
            "image.caption is not allowed",
        ),
        (
            _template(
                {
                    "type": "body",
                    "parameters": [
                        {"type": "dateTime", "dateTime": {"fallbackValue": "now", "year": 2026}}
                    ],
                }
            ),
            "dateTime needs dayOfWeek",
        ),
    ],
)
def test_a_fault_in_a_message_is_named(message, said, request_to):
    faults = judge(request_to("+46000000001", message=message)).faults
    assert len(faults) == 1
    assert faults[0].startswith("messages[0].")
    assert said in faults[0]


@pytest.mark.parametrize("value", [None, [], "text", 3])
def test_a_request_that_is_no_object_is_refused(value):
    assert judge(value).faults[0].startswith("The request must be an object")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"{", "is not JSON"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b"\xff", "is not UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_json_is_said_to_be_none(raw, said):
    with pytest.raises(ValueError, match=said):
        read_json(raw)


def test_what_is_not_the_accounts_own_is_named(request_to):
    config = Config("u", "p", sources=frozenset({"+4611"}), partner_ids=frozenset({"19408"}))
    own = request_to("+4600001", source="+4611", platformPartnerId=19408)
    assert foreign(own, config) is None
    assert "source “+4612”" in str(foreign({**own, "source": "+4612"}, config))
    assert "platformPartnerId" in str(foreign({**own, "platformPartnerId": "x"}, config))
