"""Every row of the table of outcomes, over real connections."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from composer.sandbox.meta_errors import META_ERRORS, RESUBMITTED

TRIP = [112002, 112006, 112003, 112007]
EXAMPLES = Path(__file__).parent.parent / "data" / "link"


def wa_id(body):
    return body["customParameters"].get("waMessageId")


def test_a_full_trip_is_reported_as_the_specification_prints_it(
    sandbox, gateway, request_to, basic
):
    answer = sandbox.send(request_to("+99900000001"))
    assert answer.status_code == 200
    body = answer.json()
    assert (body["resultCode"], body["description"]) == (112001, "queued")
    assert gateway.codes(4) == TRIP
    printed = json.loads((EXAMPLES / "dlr-delivered.json").read_text(encoding="utf-8"))
    assert all(report.keys() == printed.keys() for report in gateway.bodies)
    first, sent, delivered, read = gateway.bodies
    assert first["messageId"] == body["messageIds"][0]
    assert (first["refId"], first["messageType"], first["messageIndex"]) == ("ref-1", "text", 0)
    assert wa_id(first) is None
    assert wa_id(sent).startswith("wamid.")
    assert wa_id(sent) == wa_id(delivered) == wa_id(read)
    assert all(report["customParameters"]["order"] == "77" for report in gateway.bodies)
    assert [r["timestamp"] for r in gateway.bodies] == sorted(
        r["timestamp"] for r in gateway.bodies
    )
    assert set(gateway.authorizations) == {basic("gate-user", "gate-word")}


def test_the_ids_mirror_the_order_of_the_destinations(sandbox, gateway, request_to):
    ids = sandbox.send(request_to("+99900000404", "+99900000001")).json()["messageIds"]
    assert all(len(one) == 22 and one.isalnum() and one.isascii() for one in ids)
    reports = gateway.wait(lambda all_: len(all_) == 6)
    of_first = [report["resultCode"] for report in reports if report["messageId"] == ids[0]]
    of_second = [report["resultCode"] for report in reports if report["messageId"] == ids[1]]
    assert (of_first, of_second) == ([112002, 112404], TRIP)


def test_every_message_of_a_request_is_reported_by_its_index(sandbox, gateway, request_to):
    texts = [{"type": "text", "text": {"body": word}} for word in ("one", "two")]
    sandbox.send(request_to("+99900000404", messages=texts))
    reports = gateway.wait(lambda all_: len(all_) == 4)
    assert sorted(report["messageIndex"] for report in reports) == [0, 0, 1, 1]
    assert len({report["messageId"] for report in reports}) == 1


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("0102", TRIP[:3]),
        ("0403", [112002, 112403]),
        ("0404", [112002, 112404]),
        ("0408", [112002, 112408]),
        ("0409", [112002, 12409]),
        ("131047", [112403]),
        ("131049", [112403]),
        ("132001", [112406]),
        ("0700", []),
        ("0701", [code for code in TRIP for _ in range(2)]),
        ("0702", TRIP[::-1]),
    ],
)
def test_the_reports_of_an_ending(ending, expected, start, gateway, request_to):
    sandbox = start(speed=2000.0).client
    assert sandbox.send(request_to(f"+999000{ending:0>5}")).status_code == 200
    requests = sandbox.wait_ledger(
        lambda all_: all(each["state"] == "sent" for each in all_[0]["callbacks"])
    )
    assert [body["resultCode"] for body in gateway.bodies] == expected
    assert len(requests[0]["callbacks"]) == len(set(expected))


def test_every_code_of_metas_is_reported_after_links_resends(start, gateway, request_to):
    client = start(speed=2000.0).client
    before = time.time()
    numbers = [f"+99900{error.suffix}" for error in META_ERRORS]
    ids = client.send(request_to(*numbers)).json()["messageIds"]
    (request,) = client.wait_ledger(
        lambda all_: all(each["state"] == "sent" for each in all_[0]["callbacks"])
    )
    come = {body["messageId"]: body for body in gateway.bodies}
    assert [(come[one]["resultCode"], come[one]["resultDescription"]) for one in ids] == [
        (error.result, f"#({error.code}) {error.title}") for error in META_ERRORS
    ]
    resends = 15 * 60 / 2000
    waited = {e.code for e, each in zip(META_ERRORS, request["callbacks"], strict=True)
              if each["due"] - before >= resends}  # fmt: skip
    assert waited >= RESUBMITTED & {error.code for error in META_ERRORS}
    timestamps = {
        error.code: come[one]["timestamp"] for error, one in zip(META_ERRORS, ids, strict=True)
    }
    assert min(timestamps[code] for code in waited & RESUBMITTED) > max(
        at for code, at in timestamps.items() if code not in RESUBMITTED
    )


@pytest.mark.parametrize(
    ("number", "last"),
    [
        ("+46701131047", 112403),
        ("+46701030001", 112007),
        ("+46700000055", 112007),
        ("+46712345678", 112007),
        ("+46709990102", 112003),
    ],
)
def test_the_longest_ending_counts_and_any_other_number_reads(
    number, last, start, gateway, request_to
):
    client = start(speed=2000.0).client
    client.send(request_to(number))
    client.wait_ledger(lambda all_: all(one["state"] == "sent" for one in all_[0]["callbacks"]))
    assert gateway.bodies[-1]["resultCode"] == last


def test_a_failure_carries_metas_words(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000403"))
    gateway.codes(2)
    assert gateway.bodies[1]["resultDescription"] == "#(131026) Message undeliverable"
    assert gateway.bodies[1]["customParameters"] == {
        "order": "77",
        "metaErrorDetails": "Message Undeliverable.",
    }


def test_reversed_reports_keep_their_own_times(start, gateway, request_to):
    start(speed=100.0).client.send(request_to("+99900000702"))
    gateway.codes(4)
    times = [report["timestamp"] for report in gateway.bodies]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == 4


def test_a_report_may_come_before_the_answer(start, gateway, request_to):
    # So slow that the second report comes long after this test.
    answer = start(speed=0.01).client.send(request_to("+99900000703"))
    assert [report["resultCode"] for report in gateway.bodies] == [112002]
    assert gateway.bodies[0]["messageId"] == answer.json()["messageIds"][0]


def test_a_dropped_connection_leaves_an_accepted_request(sandbox, gateway, request_to):
    with pytest.raises(httpx.TransportError):
        sandbox.send(request_to("+99900000800"))
    assert gateway.codes(4) == TRIP
    assert sandbox.ledger()[0]["verdict"] == "accepted"


def test_half_an_answer_leaves_an_accepted_request(sandbox, gateway, request_to):
    with sandbox.http.stream("POST", "/messages", json=request_to("+99900000803")) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            answer.read()
    assert 0 < answer.num_bytes_downloaded < int(answer.headers["Content-Length"])
    assert gateway.codes(4) == TRIP


def test_a_late_answer_comes_after_the_reports(start, gateway, request_to):
    sandbox = start(speed=200.0).client
    answer = sandbox.send(request_to("+99900000801"))
    assert answer.json()["resultCode"] == 112001
    assert answer.elapsed.total_seconds() >= 0.3
    assert gateway.codes(4) == TRIP


def test_a_late_answer_that_is_waited_for_comes_sooner_when_time_goes_faster(start, request_to):
    running = start(speed=0.001)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(running.client.send, request_to("+99900000801"))
        running.client.wait_ledger(lambda all_: len(all_) == 1)
        other = httpx.Client(auth=("user", "secret-word"), trust_env=False)
        with other:
            other.post(running.url + "/sandbox/speed", json={"speed": 5000})
        assert waiting.result().status_code == 200


def test_a_server_error_accepts_nothing(sandbox, gateway, request_to):
    answer = sandbox.send(request_to("+99900000802"))
    assert (answer.status_code, answer.json()["resultCode"]) == (500, 112500)
    assert sandbox.ledger()[0]["callbacks"] == []
    assert gateway.bodies == []


def test_a_recipient_whose_messages_are_refused(sandbox, request_to):
    answer = sandbox.send(request_to("+99900000402"))
    assert (answer.status_code, answer.json()["resultCode"]) == (400, 112402)


BUTTONS = {
    "type": "interactive",
    "interactive": {
        "type": "button",
        "body": {"text": "Coming?"},
        "action": {
            "buttons": [
                {"type": "reply", "reply": {"id": "yes", "title": "Yes"}},
                {"type": "reply", "reply": {"id": "no", "title": "No"}},
            ]
        },
    },
}
TEMPLATE = {
    "type": "template",
    "template": {
        "name": "n",
        "language": {"code": "en"},
        "components": [
            {
                "type": "button",
                "subType": "quickReply",
                "index": "1",
                "parameters": [{"type": "payload", "payload": "stop-it"}],
            }
        ],
    },
}


def printed(name):
    return json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("ending", "message", "kind", "expected"),
    [
        ("0900", None, "TEXT", {"text": "Thank you, I have read it."}),
        (
            "0901",
            BUTTONS,
            "INTERACTIVE",
            {
                "interactive": {
                    "type": "button_reply",
                    "button_reply": {"id": "yes", "title": "Yes"},
                }
            },
        ),
        (
            "0901",
            printed("interactive-list"),
            "INTERACTIVE",
            {
                "interactive": {
                    "type": "list_reply",
                    "list_reply": {
                        "id": "row-identifier-1",
                        "title": "row-title-1",
                        "description": "row-description-content",
                    },
                }
            },
        ),
        (
            "0901",
            TEMPLATE,
            "BUTTON",
            {"button": {"text": "Button 2", "payload": "stop-it"}},
        ),
        ("0902", None, "REACTION", {"emoji": "👍"}),
    ],
)
def test_a_recipient_that_answers(ending, message, kind, expected, sandbox, gateway, request_to):
    sandbox.send(request_to(f"+99900{ending:0>6}", message=message))
    bodies = gateway.wait(lambda all_: len(all_) == 5)
    reply = next(body for body in bodies if "content" in body)
    assert bodies.index(reply) > next(
        place for place, body in enumerate(bodies) if body.get("resultCode") == 112003
    )
    assert reply.keys() == printed("mo-text").keys()
    assert reply["route"].keys() == printed("mo-text")["route"].keys()
    assert (reply["destination"], reply["source"]) == ("+46000000000", f"+99900{ending:0>6}")
    content = reply["content"]
    assert (content["type"], content["message"].pop("contentType")) == ("WHATSAPP", kind)
    context = content["message"].pop("context", None)
    assert content["message"] == expected
    if context:
        assert context == {"source": "46000000000", "id": wa_id(bodies[1])}


def test_an_order_names_a_product_of_the_message(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000903", message=printed("interactive-product-list")))
    bodies = gateway.wait(lambda all_: len(all_) == 5)
    order = next(body for body in bodies if "content" in body)["content"]["message"]["order"]
    assert order["catalog_id"] == "12345678"
    assert order["product_items"][0]["product_retailer_id"] == "SKU-01"


@pytest.mark.parametrize("written", [str, str.upper])
def test_the_first_quick_reply_of_a_card_is_tapped(written, sandbox, gateway, request_to):
    message = printed("template-carousel")
    button = message["template"]["components"][1]["cards"][0]["components"][2]
    button |= {key: written(button[key]) for key in ("type", "sub_type")}
    sandbox.send(request_to("+99900000901", message=message))
    bodies = gateway.wait(lambda all_: len(all_) == 5)
    message = next(body for body in bodies if "content" in body)["content"]["message"]
    assert message["button"] == {"text": "Button 1", "payload": "59NqSd"}


@pytest.mark.parametrize(
    ("number", "replies"), [("+99900000901", 0), ("+99900000903", 1), ("+99900000002", 0)]
)
def test_what_the_specification_does_not_know_is_delivered_all_the_same(
    number, replies, sandbox, gateway, request_to
):
    odd = {"type": "interactive", "interactive": {"type": "address_message", "action": ["?"]}}
    assert sandbox.send(request_to(number, message=odd)).status_code == 200
    bodies = gateway.wait(lambda all_: len(all_) == len(TRIP) + replies)
    assert sum("content" in body for body in bodies) == replies
    static = {"type": "button", "sub_type": "reminder", "index": 0, "parameters": None}
    template = {"name": "n", "language": {"code": "en"}, "components": [static, {"type": "x"}]}
    odd = {"type": "template", "template": template}
    assert sandbox.send(request_to(number, message=odd)).status_code == 200


def test_the_picture_sent_back_is_really_there(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000904"))
    bodies = gateway.wait(lambda all_: len(all_) == 5)
    media = next(body for body in bodies if "content" in body)["content"]["message"]["media"]
    fetched = httpx.get(media["source"], trust_env=False)
    assert fetched.headers["Content-Type"] == media["type"] == "image/png"
    assert fetched.content.startswith(b"\x89PNG")


def test_nothing_to_tap_is_no_reply(sandbox, gateway, request_to):
    sandbox.send(request_to("+99900000901"))
    assert gateway.codes(4) == TRIP
    assert len(sandbox.ledger()[0]["callbacks"]) == 4
