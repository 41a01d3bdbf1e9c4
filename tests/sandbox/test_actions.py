"""What testers ask of a running sandbox, each action over real connections."""

from typing import Any

import httpx
import pytest

from composer.sandbox.actions import ACTIONS, CONTENT, checked_script, faults_of
from composer.sandbox.errors import ConfigError
from composer.sandbox.manual import _CONTENT, manual
from composer.sandbox.meta_errors import META_ERRORS
from composer.sandbox.recipients import RECIPIENTS
from composer.sandbox.templates.course import WORDS

TRIP = [112002, 112006, 112003, 112007]


def do(client, *actions):
    answer = client.http.post("/sandbox/do", json=list(actions))
    assert answer.status_code == 200, answer.text
    return answer.json()["done"]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_has_an_example_that_is_right(action, sandbox):
    assert action.example["do"] == action.name
    assert faults_of(action.example) == []
    listed = sandbox.http.get("/sandbox/actions").json()["actions"]
    assert {"do": action.name, "about": action.about, "example": action.example} in listed


def test_the_manual_has_every_action_recipient_and_word():
    text = manual()
    assert all(f"\n{action.name}" in text for action in ACTIONS)
    assert all(name in text for _, name, *_ in RECIPIENTS)
    assert all(error.suffix in text for error in META_ERRORS)
    assert all(word in text for word in WORDS)
    assert max(len(line) for line in text.splitlines()) <= 160


@pytest.mark.parametrize("name", CONTENT)
def test_the_manuals_examples_of_content_are_right(name):
    assert faults_of({"do": "inbound", "from": "+46", name: _CONTENT[name]}) == []


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({}, "needs a “do”"),
        ({"do": "dance"}, "needs a “do” that is one of answer"),
        ({"do": ["answer"]}, "needs a “do”"),
        ({"do": "answer"}, "status is missing"),
        ({"do": "answer", "status": 200}, "from 300 to 599"),
        ({"do": "answer", "status": 500, "time": 2}, "time is not known; there are do, status"),
        ({"do": "drop", "on": "moon"}, "on must be one of messages"),
        ({"do": "delay", "seconds": -1}, "from 0 to 86400"),
        ({"do": "speed", "speed": 0}, "speed must be a number above 0"),
        ({"do": "chaos", "chaos": {"lost": 2}}, "lost must be a number from 0 to 1"),
        ({"do": "chaos", "chaos": {"copies": [3, 1]}}, "copies must be two whole numbers"),
        ({"do": "inbound", "from": "+46"}, "exactly one of text"),
        ({"do": "inbound", "from": "+46", "text": "a", "reaction": "b"}, "exactly one of"),
        ({"do": "inbound", "from": "+46", "order": {"catalog_id": "1"}}, "product_items is missing"),
        ({"do": "template", "name": "x", "status": "HAPPY"}, "status must be one of APPROVED"),
        ({"do": "wait", "seconds": 1, "requests": 1}, "exactly one of"),
        ({"do": "report", "refId": "r", "code": "131049"}, "whole number"),
    ],
)  # fmt: skip
def test_a_wrong_action_is_refused_with_what_is_wrong(action, said, sandbox):
    answer = sandbox.http.post("/sandbox/do", json=action if "do" in action else [action])
    assert answer.status_code == 400
    assert said in answer.json()["translatedDescription"]
    with pytest.raises(ConfigError, match="Action 2 is wrong"):
        checked_script([{"do": "clear"}, action])


@pytest.mark.parametrize("body", [b"", b"5", b"{}", b'{"actions": 1}', b"[[]]"])
def test_what_is_no_script_is_refused(body, sandbox):
    assert sandbox.http.post("/sandbox/do", content=body).status_code == 400


def test_only_the_account_may_ask(sandbox):
    url = sandbox.url + "/sandbox/do"
    assert httpx.post(url, json={"do": "clear"}, trust_env=False).status_code == 401


@pytest.mark.parametrize(
    ("status", "code"), [(400, 112402), (403, 112401), (500, 112500), (503, 112500)]
)
def test_next_requests_are_answered_with_a_status(status, code, sandbox, request_to):
    do(sandbox, {"do": "answer", "status": status, "times": 2})
    for _ in range(2):
        answer = sandbox.send(request_to("+99900000700"))
        assert (answer.status_code, answer.json()["resultCode"]) == (status, code)
    assert sandbox.send(request_to("+99900000700")).status_code == 200
    assert [each["status"] for each in sandbox.ledger()] == [status, status, 200]


def test_an_answer_may_be_anything(sandbox, request_to):
    do(sandbox, {"do": "answer", "status": 502, "body": "<h1>Bad gateway</h1>"})
    answer = sandbox.send(request_to("+99900000700"))
    assert (answer.status_code, answer.text) == (502, "<h1>Bad gateway</h1>")


def test_an_order_is_for_the_request_it_names(sandbox, request_to):
    do(
        sandbox,
        {"do": "answer", "status": 500, "refId": "b"},
        {"do": "answer", "status": 403, "number": "+99900000002"},
        {"do": "answer", "status": 400, "on": "templates"},
    )
    assert sandbox.send(request_to("+99900000001", refId="a")).status_code == 200
    assert sandbox.send(request_to("+99900000002", refId="a")).status_code == 403
    assert sandbox.send(request_to("+99900000002", refId="b")).status_code == 500
    path = "/platformId/p/platformPartnerId/pp/source/%2B46/templates/1"
    assert "tester" in sandbox.http.get(path).json()["translatedDescription"]
    assert "does not exist" in sandbox.http.get(path).json()["translatedDescription"]


@pytest.mark.parametrize("accepted", [True, False])
def test_a_connection_is_dropped_with_or_without_acceptance(accepted, sandbox, gateway, request_to):
    do(sandbox, {"do": "drop", "accepted": accepted})
    with pytest.raises(httpx.TransportError):
        sandbox.send(request_to("+99900000001", refId="dropped"))
    (dropped,) = sandbox.ledger()
    assert (dropped["verdict"] == "accepted") is accepted
    sandbox.send(request_to("+99900000001"))
    assert len(gateway.wait(lambda all_: len(all_) >= 4 + 4 * accepted)) == 4 + 4 * accepted


def test_an_answer_breaks_off_or_is_late(sandbox, request_to):
    do(sandbox, {"do": "half"}, {"do": "delay", "seconds": 10})
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.send(request_to("+99900000700"))
    answer = sandbox.send(request_to("+99900000700"))
    assert (answer.status_code, answer.elapsed.total_seconds() >= 0.2) == (200, True)


def test_a_report_is_sent_about_what_was_accepted(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000001", "+99900000002", refId="r"))
    gateway.codes(8)
    (done,) = do(sandbox, {"do": "report", "refId": "r", "code": 131049, "number": "+99900000002"})
    assert done == {"reported": 1}
    report = gateway.wait(lambda all_: len(all_) == 9)[-1]
    assert (report["resultCode"], report["refId"]) == (112403, "r")
    assert report["resultDescription"].startswith("#(131049) ")
    assert report["messageId"] == sandbox.ledger()[0]["answer"]["messageIds"][1]


def test_a_deletion_carries_the_id_that_was_told_before(start, gateway, request_to, tmp_path):
    first = start(ledger=str(tmp_path / "ledger.db"))
    first.client.send(request_to("+99900000001", refId="r"))
    gateway.codes(4)
    first.client.wait_ledger(lambda all_: all_[0]["callbacks"][-1]["state"] == "sent")
    first.stop()
    client = start(ledger=str(tmp_path / "ledger.db")).client
    do(client, {"do": "report", "refId": "r", "code": 112008})
    report = gateway.wait(lambda all_: len(all_) == 5)[-1]
    assert (report["resultCode"], report["resultDescription"]) == (112008, "deleted")
    earlier = gateway.bodies[1]["customParameters"]["waMessageId"]
    assert report["customParameters"]["waMessageId"] == earlier


def test_a_report_waits_for_its_request(sandbox, gateway, request_to):
    do(sandbox, {"do": "report", "refId": "r", "code": 4, "details": "Too many calls"})
    sandbox.send(request_to("+99900000001", refId="r"))
    assert gateway.codes(2) == [112002, 112406]
    assert gateway.bodies[1]["resultDescription"] == "#(4) Asked for by a tester"
    assert gateway.bodies[1]["customParameters"]["metaErrorDetails"] == "Too many calls"
    sandbox.send(request_to("+99900000404", refId="r"))
    assert gateway.codes(4)[2:] == [112002, 112404]


@pytest.mark.parametrize("before", [True, False])
def test_a_whole_request_fails(before, sandbox, gateway, request_to):
    action = {"do": "report", "refId": "r", "code": 112403, "whole": True}
    if before:
        do(sandbox, action)
    sandbox.send(request_to("+99900000700", "+99900000700", refId="r"))
    if not before:
        do(sandbox, action)
    (report,) = gateway.wait(lambda all_: all_)
    assert (report["messageType"], report["messageIndex"], report["refId"]) == ("request", -1, "r")
    assert report["resultCode"] == 112403


SAMPLES: dict[str, tuple[Any, str, dict[str, Any]]] = {
    "text": ("Hello", "TEXT", {"text": "Hello"}),
    "button": ({"text": "Yes", "payload": "y"}, "BUTTON", {"button": {"text": "Yes", "payload": "y"}}),
    "media": (
        {"type": "image/jpg", "source": "http://images.com/myimage.jpg", "caption": "MEDIA"},
        "MEDIA",
        {"media": {"type": "image/jpg", "source": "http://images.com/myimage.jpg", "caption": "MEDIA"}},
    ),
    "listReply": (
        {"id": "1", "title": "One", "description": "The first"},
        "INTERACTIVE",
        {"interactive": {"type": "list_reply", "list_reply": {"id": "1", "title": "One", "description": "The first"}}},
    ),
    "buttonReply": (
        {"id": "1", "title": "One"},
        "INTERACTIVE",
        {"interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": "One"}}},
    ),
    "order": (
        {"catalog_id": "9", "text": "Please", "product_items": [
            {"product_retailer_id": "a", "quantity": "1", "item_price": "10", "currency": "SEK"}]},
        "ORDER",
        {"order": {"catalog_id": "9", "text": "Please", "product_items": [
            {"product_retailer_id": "a", "quantity": "1", "item_price": "10", "currency": "SEK"}]}},
    ),
    "reaction": ("💀", "REACTION", {"emoji": "💀"}),
    "message": ({"contentType": "LOCATION", "x": 1}, "LOCATION", {"x": 1}),
}  # fmt: skip


def test_there_is_a_sample_of_every_content():
    assert SAMPLES.keys() == CONTENT.keys()


@pytest.mark.parametrize("kind", SAMPLES)
def test_somebody_writes(kind, sandbox, gateway):
    given, content_type, expected = SAMPLES[kind]
    context = {"source": "46000000000", "id": "wamid.x", "referred_product": {"catalog_id": "1"}}
    (done,) = do(sandbox, {"do": "inbound", "from": "+4670", "context": context, kind: given})
    (body,) = gateway.wait(lambda all_: all_)
    assert (body["source"], body["destination"]) == ("+4670", "+46000000000")
    assert (body["messageId"], body["providerMessageId"]) == (
        done["messageId"],
        done["providerMessageId"],
    )
    message = body["content"]["message"]
    assert message == {"contentType": content_type, **expected, "context": context}


def test_media_without_a_source_is_the_sandboxs_picture(sandbox, gateway):
    do(sandbox, {"do": "inbound", "from": "+4670", "to": "+461", "media": {"type": "image/png"}})
    (body,) = gateway.wait(lambda all_: all_)
    assert body["destination"] == "+461"
    source = body["content"]["message"]["media"]["source"]
    assert httpx.get(source, trust_env=False).content.startswith(b"\x89PNG")


def test_a_reply_refers_to_the_message_it_answers(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000001", refId="r", source="+46123456"))
    gateway.codes(4)
    do(sandbox, {"do": "inbound", "from": "+99900000001", "text": "Ja", "replyTo": "r"})
    body = gateway.wait(lambda all_: len(all_) == 5)[-1]
    sent = gateway.bodies[1]["customParameters"]["waMessageId"]
    assert body["content"]["message"]["context"] == {"source": "46123456", "id": sent}
    assert body["destination"] == "+46123456"
    assert body["route"]["platformId"] == "p"
    answer = sandbox.http.post(
        "/sandbox/do", json={"do": "inbound", "from": "+46", "text": "x", "replyTo": "none"}
    )
    assert "no accepted request" in answer.json()["translatedDescription"]


def test_chaos_is_switched_on_and_off(sandbox, gateway, request_to):
    chaos = {"copies": [3, 3], "lost": 0, "late": 0, "early": 0, "shuffled": False}
    do(sandbox, {"do": "chaos", "chaos": chaos})
    sandbox.send(request_to("+99900000001"))
    assert gateway.codes(12) == [code for code in TRIP for _ in range(3)]
    do(sandbox, {"do": "clear"})
    sandbox.send(request_to("+99900000001"))
    assert gateway.codes(16)[12:] == TRIP


def test_waiting_for_requests_ends_with_them(sandbox, request_to):
    from concurrent.futures import ThreadPoolExecutor

    steps = [
        {"do": "wait", "requests": 2},
        {"do": "wait", "refId": "b"},
        {"do": "wait", "seconds": 1},
    ]
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(do, sandbox, {"do": "clear"}, *steps)
        while not waiting.done():
            sandbox.send(request_to("+99900000700", refId="b"))
        assert waiting.result() == [{}] * 4


def test_a_template_gets_a_status(sandbox):
    definition = {
        "name": "x",
        "language": "en",
        "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Hello"}],
    }
    base = "/platformId/p/platformPartnerId/pp/source/%2B46/templates"
    identity = sandbox.http.put(base, json=definition).json()["id"]
    action = {"do": "template", "name": "x", "status": "REJECTED", "reason": "SCAM"}
    assert do(sandbox, action) == [{"templates": 1}]
    shown = sandbox.http.get(f"{base}/{identity}").json()
    assert (shown["status"], shown["rejected_reason"]) == ("REJECTED", "SCAM")
    answer = sandbox.http.post("/sandbox/do", json={**action, "language": "sv"})
    assert answer.json()["translatedDescription"] == "There is no template “x” in sv."


def test_a_script_is_done_from_the_start(start, gateway, request_to):
    script = [
        {"do": "speed", "speed": 500},
        {"do": "answer", "status": 500},
        {"do": "wait", "requests": 1},
        {"do": "inbound", "from": "+4670", "text": "x", "replyTo": "is not there"},
        {"do": "inbound", "from": "+4670", "text": "Are you there?"},
        {"do": "report", "refId": "later", "code": 131049},
    ]
    client = start(script=tuple(script)).client
    assert client.send(request_to("+99900000001")).status_code == 500
    (body,) = gateway.wait(lambda all_: all_)
    assert body["content"]["message"]["text"] == "Are you there?"
    client.send(request_to("+99900000001", refId="later"))
    assert gateway.codes(3)[1:] == [112002, 112403]


def test_a_script_that_waits_does_not_hold_up_the_end(start):
    running = start(script=({"do": "wait", "requests": 5},), speed=0.01)
    running.stop()
