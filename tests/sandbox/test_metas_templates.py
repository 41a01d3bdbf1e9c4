"""Meta's template resources imitated: pages, rules and errors as Meta has them; and what a message must fit."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from composer.sandbox.metas.paging import PAGE
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from tests.sandbox.templates.conftest import PLAIN
from tests.sandbox.test_metas import NUMBER, TOKEN

ALL = f"/v23.0/{BUSINESS_ACCOUNT}/message_templates"
SENT: dict[str, Any] = {
    "type": "template",
    "template": {"name": "order_sent", "language": {"code": "en"}},
}
VALUES = [{"type": "text", "text": "77"}]


@pytest.fixture
def client(start):
    return start().client


def meta(client, method, path, body=None, **params):
    return client.http.request(method, path, json=body, params=params, headers=TOKEN, auth=None)


def made(client, **more):
    answer = meta(client, "POST", ALL, {**PLAIN, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()["id"]


def error(answer):
    assert answer.status_code == 400, answer.text
    told = answer.json()["error"]
    assert told["type"] == "OAuthException"
    return told


def test_the_list_comes_in_small_pages_to_its_end(client):
    ids = {made(client, language=one) for one in ("en", "sv", "da", "nb", "fi", "de", "fr", "es")}
    ids |= {made(client, name="other", language=one) for one in ("en", "sv", "da", "nb")}
    found, after, pages = [], "", 0
    while pages < 5:
        page = meta(client, "GET", ALL, limit=100, fields="status", **({"after": after} if after else {})).json()  # fmt: skip
        assert len(page["data"]) <= PAGE
        assert all(one.keys() == {"id", "status"} for one in page["data"])
        found += [one["id"] for one in page["data"]]
        pages += 1
        if "next" not in page["paging"]:
            break
        asked = parse_qs(urlsplit(page["paging"]["next"]).query)
        assert asked["access_token"] == ["secret-word"]
        after = asked["after"][0]
        assert after == page["paging"]["cursors"]["after"]
    assert pages == 2
    assert set(found) == ids
    assert len(found) == len(ids)
    named = meta(client, "GET", ALL, name="oth", language="sv").json()["data"]
    assert [(one["name"], one["language"]) for one in named] == [("other", "sv")]
    ledger = client.http.get("/sandbox/ledger").text
    assert ids <= {one for one in ids if one in ledger}
    assert "secret-word" not in ledger


def test_edit_rules_are_metas_and_told_in_its_error_object(client):
    identity = made(client)
    path = f"/v23.0/{identity}"
    told = error(meta(client, "POST", path, {"category": "MARKETING"}))
    assert (told["code"], told["error_subcode"]) == (100, 2388039)
    assert "PENDING cannot be edited" in told["error_user_msg"]
    client.http.post(
        "/sandbox/do", json={"do": "template", "name": "order_sent", "status": "APPROVED"}
    )
    body = {"components": PLAIN["components"][1:]}
    assert meta(client, "POST", path, body).json() == {"success": True}
    assert "once in 24 hours" in error(meta(client, "POST", path, body))["error_user_msg"]
    assert error(meta(client, "POST", ALL, PLAIN))["error_subcode"] == 2388024


def test_one_language_is_deleted_by_its_id_and_all_by_their_name(client):
    english, _, danish = (made(client, language=one) for one in ("en", "sv", "da"))
    answer = meta(client, "DELETE", ALL, name="order_sent", hsm_id=english)
    assert answer.json() == {"success": True}
    told = error(meta(client, "GET", f"/v23.0/{english}"))
    assert (told["code"], told["error_subcode"]) == (100, 33)
    assert meta(client, "GET", f"/v23.0/{danish}").json()["language"] == "da"
    assert "is called" in error(meta(client, "DELETE", ALL, name="x", hsm_id=danish))["error_user_msg"]  # fmt: skip
    assert meta(client, "DELETE", ALL, name="order_sent").json() == {"success": True}
    assert meta(client, "GET", ALL).json()["data"] == []
    assert error(meta(client, "DELETE", ALL, name="order_sent"))["error_subcode"] == 33
    assert error(meta(client, "DELETE", ALL, hsm_id=danish))["code"] == 100


@pytest.mark.parametrize(
    ("method", "path", "params", "words"),
    [
        ("GET", "/v23.0/1/message_templates", {}, "does not exist"),
        ("GET", ALL, {"fields": "id,colour"}, "nonexisting field (colour)"),
        ("GET", ALL, {"limit": "0"}, "limit"),
        ("GET", ALL, {"after": "nowhere"}, "cursors"),
        ("POST", "/v23.0/1234567890123456", {}, "does not exist"),
    ],
)
def test_what_is_wrongly_asked_is_told(client, method, path, params, words):
    answer = meta(client, method, path, {} if method == "POST" else None, **params)
    assert words in str(error(answer))


def test_only_who_has_the_token_sees_them(client):
    assert client.http.get(ALL).json()["error"]["code"] == 190


def test_a_message_that_does_not_fit_its_template_is_refused_at_once(client):
    identity = made(client)

    def send(*components):
        template = {**SENT["template"], "components": list(components)}
        body = {"messaging_product": "whatsapp", "to": "46700000001", **SENT, "template": template}
        return meta(client, "POST", f"/v23.0/{NUMBER}/messages", body)

    answer = send()
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, 132001)
    client.http.post(
        "/sandbox/do", json={"do": "template", "name": "order_sent", "status": "APPROVED"}
    )
    assert meta(client, "GET", f"/v23.0/{identity}").json()["status"] == "APPROVED"
    header = {"type": "header", "parameters": VALUES}
    answer = send(header)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 132000)
    button = {"type": "button", "sub_type": "url", "index": "2", "parameters": VALUES}
    assert send(header, {"type": "body", "parameters": VALUES * 2}, button).status_code == 200
