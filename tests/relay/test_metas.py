"""Meta's side: its verification, its signatures, and what becomes of its callbacks."""

import hashlib
import hmac
import json

import pytest

from composer.relay.metas import cut, is_metas
from composer.relay.throttle import FAILURES

SECRET, VERIFY = "app-secret-of-ours", "verify-me"
GATES = [
    {"id": "first", "app_secret": SECRET, "verify_token": VERIFY},
    {"id": "second", "username": "link", "password": "pass"},
    {"id": "third", "secret": "s" * 43, "app_secret": SECRET, "verify_token": VERIFY},
]
METADATA = {"display_phone_number": "15550783881", "phone_number_id": "1"}


def callback(*values, field="messages"):
    changes = [{"value": value, "field": field} for value in values]
    return {"object": "whatsapp_business_account", "entry": [{"id": "9", "changes": changes}]}


def statuses(*ids, **more):
    listed = [
        {
            "id": one,
            "status": "sent",
            "timestamp": "1700000000",
            "recipient_id": "46700000001",
            **more,
        }
        for one in ids
    ]
    return {"messaging_product": "whatsapp", "metadata": METADATA, "statuses": listed}


def signature(body, secret=SECRET):
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.fixture
def relay(start):
    return start(gates=GATES, tokens=[{"name": "app", "token": "token-of-first", "gates": ["*"]}])


def post(relay, body, gate="first", **headers):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    if not headers:
        headers = {"X-Hub-Signature-256": signature(raw)}
    return relay.post(raw, gate, auth=None, headers=headers)


def verify(relay, gate="first", **changes):
    asked = {"hub.mode": "subscribe", "hub.verify_token": VERIFY, "hub.challenge": "1158201444"}
    return relay.http.get(f"/callbacks/{gate}", params={**asked, **changes})


def test_the_challenge_is_given_back_to_who_knows_the_token(relay):
    response = verify(relay)
    assert (response.status_code, response.text) == (200, "1158201444")
    assert response.headers["content-type"].startswith("text/plain")
    assert verify(relay, "third/" + "s" * 43).status_code == 200


@pytest.mark.parametrize(
    ("gate", "changes"),
    [
        ("first", {"hub.verify_token": "other"}),
        ("first", {"hub.verify_token": ""}),
        ("first", {"hub.mode": "unsubscribe"}),
        ("first", {"hub.challenge": "9" * 600}),
        ("second", {}),
        ("nobody", {}),
        ("third", {}),
        ("first/" + "s" * 43, {}),
    ],
)
def test_anybody_else_is_refused(relay, gate, changes):
    response = verify(relay, gate, **changes)
    assert response.status_code == 403
    assert "1158201444" not in response.text


def test_who_guesses_the_token_is_held_off(start):
    relay = start(
        gates=GATES,
        tokens=[{"name": "app", "token": "token-of-first", "gates": ["*"]}],
        trusted_proxies=["127.0.0.1/32"],
    )

    def knock(source, token=VERIFY):
        asked = {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1"}
        headers = {"X-Forwarded-For": source}
        return relay.http.get("/callbacks/first", params=asked, headers=headers).status_code

    answers = [knock("198.51.100.7", str(n)) for n in range(FAILURES + 1)]
    assert answers == [403] * FAILURES + [429]
    assert knock("198.51.100.7") == 429
    assert knock("198.51.100.8") == 200


def test_a_signed_callback_is_stored_as_it_came(relay):
    raw = json.dumps(callback(statuses("wamid.1")), indent=1).encode()
    assert post(relay, raw).status_code == 200
    assert relay.bodies() == [raw.decode()]


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Nothing": "1"},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256=" + "0" * 64},
        {"X-Hub-Signature-256": signature(b"another body")},
        {"X-Hub-Signature-256": signature(b'{"statuses": []}', "another secret")},
        {"X-Hub-Signature": "sha1=0"},
        {"Authorization": "Basic bGluazpwYXNz"},
    ],
)
def test_what_is_not_signed_so_is_refused_and_not_stored(relay, headers):
    assert post(relay, b'{"statuses": []}', **headers).status_code == 401
    assert relay.bodies() == []


def test_a_secret_path_is_asked_for_beside_the_signature(relay):
    body = callback(statuses("wamid.1"))
    assert post(relay, body, "third").status_code == 401
    assert post(relay, body, "third/" + "s" * 43).status_code == 200


def test_each_status_and_message_becomes_an_event_of_its_own(relay):
    message = {"from": "46700000002", "id": "wamid.in", "type": "text", "text": {"body": "Hé"}}
    inbound = {"metadata": METADATA, "contacts": [{"wa_id": "46700000002"}], "messages": [message]}
    body = callback(statuses("wamid.1", "wamid.2"), inbound)
    assert post(relay, body).status_code == 200
    found = [json.loads(one)["entry"][0]["changes"][0]["value"] for one in relay.bodies()]
    assert [one.get("statuses", one.get("messages"))[0]["id"] for one in found] == [
        "wamid.1", "wamid.2", "wamid.in",
    ]  # fmt: skip
    assert all(one["metadata"] == METADATA for one in found)
    assert found[2]["contacts"] == [{"wa_id": "46700000002"}]
    assert "Hé" in relay.bodies()[2]


def test_an_on_premises_client_has_them_on_top(relay):
    body = {"statuses": [{"id": "a"}, {"id": "b"}], "meta": {"v": 1}}
    assert relay.post(json.dumps(body), "second").status_code == 200
    assert [json.loads(one) for one in relay.bodies()] == [
        {"statuses": [{"id": "a"}], "meta": {"v": 1}},
        {"statuses": [{"id": "b"}], "meta": {"v": 1}},
    ]


@pytest.mark.parametrize(
    "asked", [{"ref_id": "ref-1"}, {"message_id": "wamid.2"}, {"number": "+46 700000001"}]
)
def test_an_event_is_looked_up_by_what_it_is_about(relay, asked):
    told = statuses("wamid.2", biz_opaque_callback_data="ref-1")
    post(relay, callback(told))
    post(relay, callback({"metadata": METADATA, "messages": [{"id": "other", "from": "1"}]}))
    (found,) = relay.bodies(**asked)
    assert "wamid.2" in found


def test_what_is_no_message_is_one_event_as_it_is(relay):
    body = callback({"event": "APPROVED"}, field="message_template_status_update")
    assert post(relay, body).status_code == 200
    assert [json.loads(one) for one in relay.bodies()] == [body]


@pytest.mark.parametrize(
    "value",
    [
        {"entry": []},
        {"entry": [5, {"changes": None}, {"changes": [7, {"value": 8}]}]},
        {"entry": [{"id": "1", "changes": [{"value": {"statuses": []}}]}]},
        {"statuses": [1, None], "messages": ["x"]},
    ],
)
def test_odd_shapes_lose_nothing(value):
    assert is_metas(value)
    text = json.dumps(value)
    whole = json.dumps([part for _text, part in cut(text, value)])
    for piece in ("5", "7", "8", "null", '"x"'):
        assert (piece in whole) or piece not in text


def test_a_number_that_json_cannot_say_keeps_the_callback_whole():
    text = '{"statuses": [{"n": 1e999}, {"n": 2}]}'
    assert cut(text, {"statuses": [{"n": "1e999"}, {"n": "2"}]})[0][0] == text


def test_no_secret_is_shown(start, capfd):
    relay = start(gates=GATES, tokens=[{"name": "a", "token": "token-of-first", "gates": ["*"]}])
    post(relay, callback(statuses("wamid.1")))
    post(relay, b"{}", **{"X-Hub-Signature-256": "sha256=0"})
    assert SECRET not in relay.http.get("/metrics").text
    assert SECRET not in "".join(capfd.readouterr())
