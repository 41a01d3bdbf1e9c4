"""LINK's side: what is stored, what is refused."""

import json
import socket

import pytest

from composer.relay.throttle import FAILURES

DLR = (
    '{"messageId": "8aU6cwxAKE9NzMLrS6M82Y", "refId": "76439283", "messageType": "text",\n'
    ' "messageIndex": 0, "timestamp": "2020-03-30T12:59:41+02:00", "resultCode": 112003, "resultCode": 112003 }'
)


def test_an_event_keeps_its_exact_text(relay):
    assert relay.post(f"  {DLR}\n").status_code == 204
    (event,) = relay.page()["events"]
    assert event["body"] == DLR
    assert event["gate"] == "first"
    assert event["received"].endswith("Z")


def test_a_list_becomes_its_events_in_order(relay):
    assert relay.post('[{"refId":"a" , "n":1.50}, [2,3] ,"x", null]').status_code == 204
    assert relay.bodies() == ['{"refId":"a" , "n":1.50}', "[2,3]", '"x"', "null"]


def test_an_empty_list_stores_nothing(relay):
    assert relay.post(" [ ] ").status_code == 204
    assert relay.bodies() == []
    assert relay.metric("relay_quarantined") == 0


def test_a_repeated_callback_is_an_event_again(relay):
    for _ in range(2):
        assert relay.post(DLR).status_code == 204
    first, second = relay.page()["events"]
    assert first["body"] == second["body"]
    assert first["cursor"] != second["cursor"]


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b'{"a":1,}', b"{}{}", b"[1,2", b"[1 2]", b"NaN", b"\xff\xfe{}", b"[" * 100_000],
)
def test_what_is_not_json_is_kept_apart_and_taken(relay, body):
    assert relay.post(body).status_code == 204
    assert relay.bodies() == []
    assert relay.metric("relay_quarantined") == 1


@pytest.mark.parametrize(
    "auth", [None, ("link", "wrong"), ("other", "pass"), ("link", ""), ("", ""), ("link:pass", "")]
)
def test_wrong_credentials_are_refused(relay, auth):
    response = relay.post(DLR, auth=auth)
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("Basic")
    assert relay.bodies() == []


@pytest.mark.parametrize("header", ["Basic", "Basic %%%", "Bearer token-of-first", "basic x y"])
def test_broken_credentials_are_refused(relay, header):
    assert relay.post(DLR, auth=None, headers={"Authorization": header}).status_code == 401


def test_who_guesses_passwords_is_held_off(start):
    relay = start(trusted_proxies=["127.0.0.1/32"])

    def knock(source, password="pass", gate="first"):
        auth, headers = ("link", password), {"X-Forwarded-For": source}
        return relay.post(DLR, gate=gate, auth=auth, headers=headers)

    statuses = [knock("198.51.100.7", str(n)).status_code for n in range(FAILURES + 1)]
    assert statuses == [401] * FAILURES + [429]
    # The right password among the guesses is not found out, and nothing is stored.
    assert knock("198.51.100.7").status_code == 429
    assert int(knock("198.51.100.7").headers["retry-after"]) > 0
    assert knock("198.51.100.8").status_code == 204
    assert len(relay.bodies()) == 1


def test_behind_a_proxy_nobody_named_callbacks_are_taken_all_the_same(relay):
    """Everybody has the proxy's address then: others' guesses must not keep LINK out."""
    guesses = [relay.post(DLR, auth=("link", str(n))).status_code for n in range(FAILURES + 5)]
    assert set(guesses[:FAILURES]) == {401}
    assert set(guesses[FAILURES:]) == {429}
    assert relay.post(DLR).status_code == 204


def test_an_unknown_gate_is_refused_like_a_wrong_password(relay):
    unknown, wrong = relay.post(DLR, gate="third"), relay.post(DLR, auth=("link", "wrong"))
    assert (
        (unknown.status_code, unknown.text) == (wrong.status_code, wrong.text) == (401, wrong.text)
    )


def test_a_secret_path_lets_in_what_knows_it(start):
    secret = "s" * 43
    relay = start(gates=[{"id": "first", "secret": secret}], tokens=TOKENS)
    assert relay.post(DLR, gate=f"first/{secret}", auth=None).status_code == 204
    assert relay.post(DLR, gate="first", auth=None).status_code == 401
    assert relay.post(DLR, gate=f"first/{secret}x", auth=None).status_code == 401
    assert relay.bodies() == [DLR]


def test_a_gate_with_both_asks_for_both(start):
    secret = "s" * 43
    gate = {"id": "first", "username": "link", "password": "pass", "secret": secret}
    relay = start(gates=[gate], tokens=TOKENS)
    assert relay.post(DLR, gate=f"first/{secret}", auth=None).status_code == 401
    assert relay.post(DLR).status_code == 401
    assert relay.post(DLR, gate=f"first/{secret}").status_code == 204


def test_only_allowed_addresses_may_call(start):
    gate = {"id": "first", "username": "link", "password": "pass", "allow": ["203.0.113.0/24"]}
    relay = start(gates=[gate], tokens=TOKENS)
    assert relay.post(DLR).status_code == 403
    # Nobody is a trusted proxy: what the header says is anybody's.
    assert relay.post(DLR, headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 403


def test_a_trusted_proxy_may_say_who_calls(start):
    gate = {"id": "first", "username": "link", "password": "pass", "allow": ["203.0.113.0/24"]}
    relay = start(gates=[gate], tokens=TOKENS, trusted_proxies=["127.0.0.1/32"])
    forged = {"X-Forwarded-For": "203.0.113.9, 198.51.100.1"}
    assert relay.post(DLR, headers=forged).status_code == 403
    assert relay.post(DLR, headers={"X-Forwarded-For": "1.2.3.4, 203.0.113.9"}).status_code == 204


def test_a_mebibyte_is_taken_and_more_is_not(relay):
    body = json.dumps("x" * ((1 << 20) - 2)).encode()
    assert len(body) == 1 << 20
    assert relay.post(body).status_code == 204
    assert relay.post(body + b" ").status_code == 413

    def chunks():
        for _ in range(12):
            yield b" " * 100_000

    chunked = relay.http.post("/callbacks/first", content=chunks(), auth=("link", "pass"))
    assert chunked.status_code == 413
    assert len(relay.bodies()) == 1


def test_credentials_are_judged_before_the_body_is_read(relay, basic):
    host, port = relay.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        head = f"POST /callbacks/first HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
        line.sendall(f"{head}Authorization: {basic('link', 'no')}\r\n\r\n".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 401")


def test_a_slow_body_is_given_up(start, basic, monkeypatch):
    monkeypatch.setattr("composer.relay.service.BODY_SECONDS", 0.2)
    relay = start()
    host, port = relay.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        head = f"POST /callbacks/first HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
        line.sendall(f"{head}Authorization: {basic('link', 'pass')}\r\n\r\n[1,".encode())
        assert line.recv(100).startswith(b"HTTP/1.1 408")


def test_a_head_too_large_is_refused(relay):
    response = relay.http.get("/healthz", headers={"X-Long": "x" * 60_000})
    assert response.status_code == 431
    assert relay.http.get("/healthz").status_code == 200


def test_a_full_store_asks_to_repeat_and_recovers(start):
    relay = start(store_limit_mib=1)
    body = json.dumps({"refId": "big", "text": "x" * 100_000})
    statuses = [relay.post(body).status_code for _ in range(15)]
    stored = statuses.count(204)
    assert 0 < stored < 15
    assert set(statuses) == {204, 503}
    assert relay.post(body).headers["retry-after"] == "30"
    health = relay.http.get("/healthz")
    assert (health.status_code, health.json()["detail"]) == (503, "The relay's store is full")
    assert len(relay.bodies()) == stored
    relay.stop()
    roomy = start(store_limit_mib=8)
    assert roomy.post(body).status_code == 204
    assert len(roomy.bodies()) == stored + 1


def test_only_post_is_a_callback(relay):
    assert relay.http.put("/callbacks/first", auth=("link", "pass")).status_code == 405
    assert relay.http.get("/callbacks/first", auth=("link", "pass")).status_code == 403


TOKENS = [{"name": "app", "token": "token-of-first", "gates": ["first"]}]
