"""`composer convert`: the same in another format's words, or what cannot be said there."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer import cli
from composer.convert_command import NoRequestError, convert
from tests.strategies import by_kind

DATA = Path(__file__).parent / "data"
TEXT = {"type": "text", "text": {"body": "Hi"}}
CLOUD = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+46700000001"}
ONPREM = {"recipient_type": "individual", "to": "+46700000001"}


@pytest.fixture
def converted(tmp_path, capsys):
    """Converts what it is given: the exit status, what was printed, the lines on standard error."""

    def run(value, to):
        path = tmp_path / "it.json"
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
        status = cli.main(["convert", "--to", to, str(path)])
        out, err = capsys.readouterr()
        lines = [line.removeprefix(f"{path}: ") for line in err.splitlines()]
        return status, json.loads(out) if out else None, lines

    return run


def test_from_each_format_to_each(converted):
    ours = {"destinations": ["+46700000001"], "messages": [TEXT]}
    said = {"link": ours, "cloud": {**CLOUD, **TEXT}, "onprem": {**ONPREM, **TEXT}}
    for value in said.values():
        for to, expected in said.items():
            assert converted(value, to) == (0, expected, [])


def test_what_cannot_be_said_is_named_and_1(converted):
    reply = {**CLOUD, "context": {"message_id": "wamid.1"}, **TEXT}
    status, made, lines = converted(reply, "onprem")
    assert status == 1
    assert made == {**ONPREM, "context": {"message_id": "wamid.1"}, **TEXT}
    [line] = lines
    assert line.startswith("warning /context “context” belongs to Meta's Cloud API; Meta's On-Prem")
    status, made, lines = converted(reply, "link")
    assert status == 1
    assert made["messages"] == [{"context": {"message_id": "wamid.1"}, **TEXT}]
    assert lines[0].startswith("warning /context ")
    assert converted(reply, "cloud") == (0, reply, [])


def test_what_is_around_links_messages_is_named(converted):
    request = {
        "refId": "1",
        "customParameters": {"a": "b"},
        "destinations": ["+1"],
        "messages": [TEXT],
    }
    status, made, lines = converted(request, "cloud")
    assert status == 1
    assert made == {**CLOUD, "to": "+1", **TEXT}
    assert [line.split()[:2] for line in lines] == [
        ["warning", "/customParameters"],
        ["hint", "/refId"],
    ]
    assert converted(request, "link") == (0, request, [])


def test_a_message_alone_has_its_own_pointers(converted):
    status, made, lines = converted(
        {"type": "document", "document": {"id": "1", "caption": "a"}}, "onprem"
    )
    assert status == 1
    assert made["document"] == {"id": "1", "caption": "a"}
    assert lines[0].startswith("warning /document/caption ")


def test_several_requests_and_several_recipients(converted):
    request = {
        "destinations": ["+1", "+2"],
        "messages": [TEXT, {"type": "audio", "audio": {"id": "1"}}],
    }
    status, made, _lines = converted(request, "cloud")
    assert status == 0
    assert [(body["to"], body["type"]) for body in made] == [
        ("+1", "text"),
        ("+2", "text"),
        ("+1", "audio"),
        ("+2", "audio"),
    ]
    assert converted(made, "link") == (0, request, [])
    status, made, _lines = converted(
        [{**CLOUD, **TEXT}, {**CLOUD, "to": "+2", "type": "audio"}], "link"
    )
    assert [one["destinations"] for one in made] == [["+46700000001"], ["+2"]]


def test_a_slip_is_told_and_is_no_loss(converted):
    phone = {"phone": "+1", "wa-id": "1"}
    contact = {"name": {"formatted_name": "A", "first_name": "A"}, "phones": [phone]}
    status, made, lines = converted({**ONPREM, "type": "contacts", "contacts": [contact]}, "link")
    assert status == 0
    assert made["messages"][0]["contacts"][0]["phones"] == [{"phone": "+1", "waId": "1"}]
    assert lines == [
        "warning /contacts/0/phones/0/wa-id “wa-id” is not how Meta spells it; “wa_id” was understood."
    ]


def test_marking_as_read_is_nothing_that_link_can_say(converted):
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.1"}
    bare = {"status": "read", "message_id": "wamid.1"}
    assert converted(receipt, "onprem") == (0, bare, [])
    assert converted(bare, "cloud") == (0, receipt, [])
    status, made, lines = converted(receipt, "link")
    assert (status, made) == (1, None)
    assert "no way to mark a message as read" in lines[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON"),
        ('{"a":' * 400 + "1" + "}" * 400, "nested too deeply"),
        ('{"messageId": "a", "resultCode": 1}', "delivery report"),
        ("5", "single value"),
        ('{"destinations": ["1"]}', "no list of messages"),
    ],
)
def test_what_is_no_request_is_2(converted, text, said):
    status, made, lines = converted(text, "cloud")
    assert (status, made) == (2, None)
    assert said in lines[0]


def test_a_message_that_is_none_is_not_lost_in_silence(converted):
    status, made, lines = converted({"destinations": ["+1"], "messages": [5, TEXT]}, "cloud")
    assert status == 1
    assert made["text"] == {"body": "Hi"}
    assert lines == ["error /messages/0 This is no message, and is left out."]


@settings(max_examples=40)
@given(by_kind.requests(), st.sampled_from(["cloud", "onprem"]))
def test_messages_and_recipients_come_back_from_meta(request_, to):
    bodies, _said = convert(request_, to)
    back, said = convert(bodies, "link")
    assert not [one for one in said if one.rule == "spelling"]
    assert {json.dumps(one) for one in convert(back, to)[0]} == {json.dumps(one) for one in bodies}


def test_what_is_no_request_is_told_to_who_asks_from_python():
    with pytest.raises(NoRequestError, match="single value"):
        convert("Hello", "cloud")


def test_what_cannot_be_read_is_told_in_the_checks_own_form(tmp_path, capsys):
    (tmp_path / "empty\n.json").write_text("")
    assert cli.main(["convert", "--to", "cloud", str(tmp_path / "empty\n.json")]) == 2
    assert capsys.readouterr().err == f"{tmp_path}/empty\\n.json: error  This is empty.\n"
