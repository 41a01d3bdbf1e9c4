"""Meta's two APIs imitated: what they take and refuse, and what they call back with."""

import hashlib
import hmac
import json
from typing import Any

import pytest

from composer.sandbox.config import Gate, checked_gates
from composer.sandbox.errors import ConfigError
from composer.sandbox.metas.tables import CLOUD, ON_PREMISES, judge

NUMBER = "46000000000"
TOKEN = {"Authorization": "Bearer secret-word"}


def cloud(to, **more):
    text = {"type": "text", "text": {"body": "Hello"}}
    return {
        "messaging_product": "whatsapp",
        "to": to,
        "biz_opaque_callback_data": "ref",
        **text,
        **more,
    }


def onprem(to, **more):
    return {"to": to, "type": "text", "text": {"body": "Hello"}, **more}


@pytest.fixture
def both(start, gateway):
    """A sandbox whose callbacks of both APIs go to the gateway."""
    gates = {"cloud": Gate(gateway.url, app_secret="word"), "onprem": Gate(gateway.url)}
    return start(gates=gates).client


def to_cloud(client, body, **headers):
    return client.http.post(
        f"/v23.0/{NUMBER}/messages", json=body, headers=headers or TOKEN, auth=None
    )


def logged_in(client):
    (user,) = client.http.post("/v1/users/login").json()["users"]
    return {"Authorization": f"Bearer {user['token']}"}


def to_client(client, body):
    return client.http.post("/v1/messages", json=body, headers=logged_in(client), auth=None)


def value(body) -> Any:
    """What is in a callback, on top or deep inside."""
    return body["entry"][0]["changes"][0]["value"] if "entry" in body else body


def words(bodies):
    return [one["status"] for body in bodies for one in value(body).get("statuses", ())]


def test_a_message_is_taken_and_its_statuses_come(both, gateway):
    answer = to_cloud(both, cloud("+46 70-000 0001"))
    assert answer.status_code == 200
    assert answer.json()["contacts"] == [{"input": "+46 70-000 0001", "wa_id": "46700000001"}]
    (message,) = answer.json()["messages"]
    bodies = gateway.wait(lambda all_: len(all_) >= 3)
    assert words(bodies) == ["sent", "delivered", "read"]
    for body in bodies:
        (status,) = value(body)["statuses"]
        assert status["id"] == message["id"]
        assert status["biz_opaque_callback_data"] == "ref"
        assert status["recipient_id"] == "46700000001"
        assert value(body)["metadata"] == {
            "display_phone_number": NUMBER, "phone_number_id": NUMBER,
        }  # fmt: skip


def test_an_on_premises_client_answers_and_reports_in_its_own_way(both, gateway):
    answer = to_client(both, onprem("46700000001"))
    assert answer.status_code == 201
    assert answer.json()["messages"][0]["id"]
    bodies = gateway.wait(lambda all_: len(all_) >= 3)
    assert words(bodies) == ["sent", "delivered", "read"]
    assert all(set(body) == {"statuses"} for body in bodies)


def test_a_callback_is_signed_with_the_apps_secret(start):
    seen: list[tuple[bytes, str | None]] = []
    # A gateway of its own: it keeps the raw body and the signature.
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
    from threading import Event, Thread

    came = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            seen.append((raw, self.headers.get("X-Hub-Signature-256")))
            self.send_response(200)
            self.end_headers()
            came.set()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_port}/"
        to_cloud(start(gates={"cloud": Gate(url, app_secret="word")}).client, cloud("46700000102"))
        assert came.wait(20)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    raw, signature = seen[0]
    assert signature == "sha256=" + hmac.new(b"word", raw, hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    ("digits", "told", "code"),
    [
        ("46700000102", ["sent", "delivered"], None),
        ("46700000403", ["failed"], 131026),
        ("46700000404", ["failed"], 131026),
        ("46700131047", ["failed"], 131047),
        ("46700131049", ["failed"], 131049),
        ("46700000702", ["read", "delivered", "sent"], None),
        ("46700000701", ["sent", "sent", "delivered", "delivered", "read", "read"], None),
    ],
)
def test_the_same_digits_bring_about_the_same(both, gateway, digits, told, code):
    assert to_cloud(both, cloud(digits)).status_code == 200
    bodies = gateway.wait(lambda all_: len(all_) >= len(told))
    assert words(bodies)[: len(told)] == told
    if code is not None:
        assert value(bodies[0])["statuses"][0]["errors"][0]["code"] == code


@pytest.mark.parametrize(
    ("digits", "kind"),
    [("0900", "text"), ("0902", "reaction"), ("0903", "order"), ("0904", "image")],
)
@pytest.mark.parametrize("send", [to_cloud, to_client])
def test_people_answer(both, gateway, digits, kind, send):
    write = cloud if send is to_cloud else onprem
    send(both, write(f"4670000{digits}"))
    bodies = gateway.wait(lambda all_: any("messages" in value(one) for one in all_))
    (message,) = next(value(one)["messages"] for one in bodies if "messages" in value(one))
    assert (message["type"], message["from"]) == (kind, f"4670000{digits}")
    assert message[kind]


def test_a_tap_names_the_button_and_the_message(both, gateway):
    buttons = [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}]
    interactive = {"type": "button", "body": {"text": "Well?"}, "action": {"buttons": buttons}}
    sent = cloud("46700000901", type="interactive", interactive=interactive)
    del sent["text"]
    made = to_cloud(both, sent).json()["messages"][0]["id"]
    bodies = gateway.wait(lambda all_: any("messages" in value(one) for one in all_))
    (message,) = next(value(one)["messages"] for one in bodies if "messages" in value(one))
    assert message["interactive"]["button_reply"] == {"id": "yes", "title": "Yes"}
    assert message["context"] == {"from": NUMBER, "id": made}


@pytest.mark.parametrize(
    ("digits", "status", "code"),
    [("0402", 400, 100), ("0802", 500, 131000), ("132001", 400, 132001), ("080007", 429, 80007)],
)
def test_what_is_refused_at_once_is_told_as_meta_tells_it(both, digits, status, code):
    answer = to_cloud(both, cloud(f"46700{digits:0>6}"))
    assert answer.status_code == status
    error = answer.json()["error"]
    assert (error["code"], error["type"]) == (code, "OAuthException")
    assert error["message"].startswith(f"(#{code}) ")


def test_only_who_has_the_token_comes_in(both):
    answer = to_cloud(both, cloud("46700000001"), Authorization="Bearer other")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, 190)
    assert both.http.post("/v1/messages", json=onprem("46700000001")).status_code == 401
    refused = both.http.post("/v1/users/login", auth=("user", "other"))
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (401, 1005)


def test_a_number_says_whose_it_is(both):
    answer = both.http.get(f"/v23.0/{NUMBER}", headers=TOKEN, auth=None)
    assert answer.json()["display_phone_number"] == f"+{NUMBER}"
    assert both.http.get("/v23.0/abc", headers=TOKEN, auth=None).json()["error"]["code"] == 100
    # What is not Meta's stays what it was.
    assert both.http.get("/sandbox/ledger").status_code == 200
    assert both.http.get("/nothing/here").status_code == 404


def test_no_secret_is_written_down(both):
    to_client(both, onprem("46700000001"))
    to_cloud(both, cloud("46700000001"))
    token = logged_in(both)["Authorization"].removeprefix("Bearer ")
    ledger = json.dumps(both.ledger())
    assert token not in ledger
    assert "secret-word" not in ledger


def test_a_mark_that_a_message_was_read_is_taken(both):
    read = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.1"}
    assert to_cloud(both, read).json() == {"success": True}


@pytest.mark.parametrize(
    ("check", "body", "fault"),
    [
        (CLOUD, {"to": "4670", "type": "text", "text": {"body": "x"}}, "messaging_product is missing"),
        (ON_PREMISES, {**onprem("46700"), "messaging_product": "whatsapp"}, "Cloud API alone"),
        (ON_PREMISES, {**onprem("46700"), "context": {"message_id": "w"}}, "Cloud API alone"),
        (CLOUD, {**cloud("46700"), "preview_url": True}, "On-Premises API alone"),
        (CLOUD, {**cloud("46700"), "previewUrl": True}, "LINK's spelling"),
        (CLOUD, {**cloud("46700"), "to": "nobody"}, "to is not a phone number"),
        (CLOUD, {**cloud("46700"), "text": {"body": ""}}, "text.body must not be empty"),
        (CLOUD, {**cloud("46700"), "text": {"body": "x" * 4097}}, "at most 4096"),
        (CLOUD, {**cloud("46700"), "biz_opaque_callback_data": "x" * 513}, "at most 512"),
        (CLOUD, {**cloud("46700"), "type": "image", "image": {}}, "needs an id or a link"),
        (
            CLOUD,
            {**cloud("46700"), "type": "image", "image": {"id": "1", "provider": {"name": "x"}}},
            "On-Premises API alone",
        ),
        (
            ON_PREMISES,
            {**onprem("46700"), "type": "document", "document": {"id": "1", "caption": "x"}},
            "captions are not supported",
        ),
        (
            CLOUD,
            {**cloud("46700"), "type": "contacts", "contacts": [{"name": {"formattedName": "A"}}]},
            "formatted_name is missing",
        ),
        (
            ON_PREMISES,
            {**onprem("46700"), "type": "template", "template": {"name": "t", "language": {"code": "en"}}},
            "policy is missing",
        ),
        (CLOUD, [], "must be an object"),
        (CLOUD, {**cloud("46700"), "type": "fax"}, "must be one of"),
    ],
)  # fmt: skip
def test_a_message_is_judged_by_its_own_api(check, body, fault):
    assert any(fault in one for one in judge(body, check).faults), judge(body, check).faults


def test_a_message_without_a_type_is_a_text():
    assert judge({"to": "46700", "text": {"body": "x"}}, ON_PREMISES).faults == []


def test_a_gate_with_another_key_is_refused():
    with pytest.raises(ConfigError, match="app_secret"):
        checked_gates({"cloud": {"url": "http://x", "appSecret": "x"}})
