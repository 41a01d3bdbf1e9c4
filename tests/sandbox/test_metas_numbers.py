"""Meta's phone numbers imitated; and that a test of the connection tells when one is another business account's."""

import asyncio
from urllib.parse import parse_qs, urlsplit

import pytest

from composer.clients.meta import CloudClient
from composer.sandbox.config import FAIL
from composer.sandbox.metas.numbers import FOREIGN
from composer.sandbox.metas.paging import PAGE
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from tests.sandbox.test_metas_templates import SENT, made, meta

ALL = f"/v23.0/{BUSINESS_ACCOUNT}/phone_numbers"


@pytest.fixture
def client(start):
    return start().client


def ask_for(client, *numbers):
    for number in numbers:
        assert meta(client, "GET", f"/v23.0/{number}").json()["id"] == number


def test_the_numbers_come_in_small_pages_without_those_of_others(client):
    numbers = [f"4670000{place:04}" for place in range(PAGE + 2)]
    ask_for(client, *numbers, f"46700{FOREIGN}", numbers[0])
    first = meta(client, "GET", ALL, limit="100", fields="id").json()
    assert first["data"] == [{"id": one} for one in numbers[:PAGE]]
    asked = parse_qs(urlsplit(first["paging"]["next"]).query)
    assert asked["access_token"] == ["secret-word"]
    last = meta(client, "GET", ALL, after=first["paging"]["cursors"]["after"]).json()
    assert [one["display_phone_number"] for one in last["data"]] == ["+46700000010", "+46700000011"]
    assert "next" not in last["paging"]
    assert "secret-word" not in client.http.get("/sandbox/ledger").text


@pytest.mark.parametrize(
    ("path", "params", "code"),
    [
        ("/v23.0/1/phone_numbers", {}, 100),
        (ALL, {"fields": "id,nothing"}, 100),
        (ALL, {"after": "nowhere"}, 100),
    ],
)
def test_what_is_wrongly_asked_is_told(client, path, params, code):
    answer = meta(client, "GET", path, **params)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
    assert client.http.get(path, headers={}, auth=None).json()["error"]["code"] == 190


def test_a_number_of_others_has_none_of_the_templates(start):
    """Told where unknown templates are refused; else any template is taken to be there."""
    client = start(unknown_templates=FAIL).client
    made(client)
    client.http.post(
        "/sandbox/do", json={"do": "template", "name": "order_sent", "status": "APPROVED"}
    )
    body = {"messaging_product": "whatsapp", "to": "46700000001", **SENT}
    codes = [
        meta(client, "POST", f"/v23.0/{number}/messages", body).json()["error"]["code"]
        for number in ("46700000000", f"46700{FOREIGN}")
    ]
    assert codes == [132000, 132001]


@pytest.mark.parametrize(
    ("number", "business", "ok", "words"),
    [
        ("46700000099", BUSINESS_ACCOUNT, True, "can be managed. Nothing was sent."),
        (f"46700{FOREIGN}", BUSINESS_ACCOUNT, False, f"{BUSINESS_ACCOUNT} does not have this number"),
        (f"46700{FOREIGN}", "", True, "templates are not managed from here"),
    ],
)  # fmt: skip
def test_a_test_of_the_connection_looks_whose_the_number_is(client, number, business, ok, words):
    ask_for(client, *(f"4670000{place:04}" for place in range(PAGE + 1)))

    async def tried():
        cloud = CloudClient(
            client.url, "v23.0", number, "secret-word", business_account_id=business
        )
        try:
            return await cloud.test_connection()
        finally:
            await cloud.aclose()

    report = asyncio.run(tried())
    assert report.ok is ok, report
    assert words in report.sentence
    assert f"+{number}" in report.sentence
