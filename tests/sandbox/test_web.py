import json

import httpx
import pytest

ENVELOPE = {"resultCode", "description", "translatedDescription"}


@pytest.mark.parametrize("path", ["/messages", "/whatsapp-message/messages"])
def test_both_addresses_take_messages(path, sandbox, request_to):
    answer = sandbox.http.post(path, json=request_to("+99900000700"))
    assert (answer.status_code, answer.json()["resultCode"]) == (200, 112001)


@pytest.mark.parametrize(
    "authorization", [None, "Basic", "Basic %%%", "Bearer abc", "wrong", "wrong user", "no colon"]
)
def test_without_the_accounts_credentials_nothing_is_taken(
    authorization, sandbox, request_to, basic
):
    named = {
        "wrong": basic("user", "guess"),
        "wrong user": basic("user2", "secret-word"),
        "no colon": "Basic dXNlcg==",
    }
    given = named.get(authorization, authorization)
    headers = {"Authorization": given} if given else {}
    for path in ("/messages", "/sandbox/speed"):
        answer = httpx.post(
            sandbox.url + path, json=request_to("+4600001"), headers=headers, trust_env=False
        )
        assert answer.status_code == 401
        assert answer.json() == {
            "resultCode": 112400,
            "description": "Unauthorized",
            "translatedDescription": None,
        }
    assert httpx.get(sandbox.url + "/sandbox/ledger", trust_env=False).status_code == 401


def test_a_bad_request_is_told_what_is_wrong_with_it(sandbox, request_to):
    answer = sandbox.send(request_to("+99900000001", priority="soon"))
    assert answer.status_code == 400
    assert answer.json() == {
        "resultCode": 112402,
        "description": "Bad request",
        "translatedDescription": "priority must be one of LOW, NORMAL, HIGH.",
    }


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff\xfe", b'"text"'])
def test_what_is_no_request_is_a_bad_request(body, sandbox):
    answer = sandbox.http.post("/messages", content=body)
    assert answer.status_code == 400
    assert answer.json().keys() == ENVELOPE


def test_a_request_that_is_too_large_is_refused(sandbox, request_to):
    message = {"type": "text", "text": {"body": "x" * (6 * 1024 * 1024)}}
    answer = sandbox.send(request_to("+99900000001", message=message))
    assert answer.status_code == 400
    assert "larger than" in answer.json()["translatedDescription"]


def test_a_source_of_another_account_is_no_access(start, request_to):
    client = start(sources=frozenset({"+46111111"})).client
    assert client.send(request_to("+99900000700", source="+46111111")).status_code == 200
    answer = client.send(request_to("+99900000700"))
    assert (answer.status_code, answer.json()["resultCode"]) == (403, 112401)
    assert "source" in answer.json()["translatedDescription"]


def test_the_ledger_tells_everything_but_the_secrets(sandbox, request_to):
    sandbox.http.post(
        "/messages",
        json=request_to("+99900000700", surprise=1, eventReportGates=["elsewhere"]),
        headers={"X-Api-Key": "key-word", "X-Note": "kept"},
    )
    sandbox.http.post("/messages", content=b"{")
    text = sandbox.http.get("/sandbox/ledger").text
    assert "secret-word" not in text
    assert "key-word" not in text
    page = json.loads(text)
    taken, refused = page["requests"]
    assert json.loads(taken["body"])["surprise"] == 1
    assert taken["headers"]["x-note"] == "kept"
    assert taken["notes"] == [
        "surprise is not in the specification.",
        "The gate elsewhere is not configured.",
    ]
    assert (taken["verdict"], taken["status"]) == ("accepted", 200)
    assert (refused["status"], refused["body"]) == (400, "{")
    assert refused["verdict"].startswith("refused: The request is not JSON")
    rest = sandbox.http.get("/sandbox/ledger", params={"after": taken["number"]}).json()
    assert [each["number"] for each in rest["requests"]] == [page["next"]] == [refused["number"]]


def test_without_gates_nothing_is_reported(sandbox, request_to):
    request = request_to("+99900000001")
    del request["eventReportGates"]
    assert sandbox.send(request).status_code == 200
    assert sandbox.ledger()[0]["callbacks"] == []


def test_time_can_be_sped_up_while_reports_are_due(start, gateway, request_to):
    client = start(speed=0.001).client
    client.send(request_to("+99900000001"))
    assert client.http.post("/sandbox/speed", json={"speed": 500}).json() == {"speed": 500.0}
    assert gateway.codes(4) == [112002, 112006, 112003, 112007]


@pytest.mark.parametrize("body", ["{", "[]", "{}", '{"speed": 0}', '{"speed": "fast"}'])
def test_a_speed_that_is_none_is_refused(body, sandbox):
    assert sandbox.http.post("/sandbox/speed", content=body).status_code == 400


def test_the_recipients_are_served(sandbox):
    named = sandbox.http.get("/sandbox/recipients").json()["recipients"]
    assert named[0] == {
        "number": "+99900000001",
        "name": "Anna",
        "what": "Delivered and read within a few seconds",
        "group": "Arrives",
    }
    groups = list(dict.fromkeys(one["group"] for one in named))
    assert groups == ["Arrives", "Does not arrive", "Connection trouble", "Answers back"]


def test_a_fault_of_its_own_is_told_as_a_server_error(sandbox, request_to, monkeypatch, caplog):
    from composer.sandbox import web

    def broken(*_):
        message = "broken on purpose"
        raise RuntimeError(message)

    monkeypatch.setattr(web, "plan", broken)
    answer = sandbox.send(request_to("+99900000001"))
    assert (answer.status_code, answer.json()["resultCode"]) == (500, 112500)
    assert "broken on purpose" in caplog.text
    assert "broken on purpose" not in answer.text
