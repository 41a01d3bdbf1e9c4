"""Both of Meta's APIs against a server of our own: what goes out, and what each answer means for the message."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from composer.clients.errors import ClientError, Held, NotSent, Refused, TooFast, Uncertain
from composer.clients.meta import CloudClient, OnPremisesClient

BODY = b'{"messaging_product":"whatsapp","to":"46700000001"}'
ANSWER = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "46700000001", "wa_id": "46700000001"}],
    "messages": [{"id": "wamid.HBgL"}],
}


def error(code, status=400, **more):
    return status, {
        "error": {"message": f"(#{code}) said", "type": "OAuthException", "code": code, **more}
    }


@dataclass
class Call:
    """A request as the server read it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class There:
    """A server that gives these answers, one after the other, and remembers what it was asked."""

    answers: list[Any] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    async def __call__(self, peer):
        while True:
            body = await peer.read()
            first, *lines = peer.server.heads[-1].strip().splitlines()
            headers = {name.lower(): value for name, value in (one.split(": ", 1) for one in lines)}
            method, path, _version = first.split()
            self.calls.append(Call(method, path, headers, body))
            status, said = self.answers.pop(0)
            await peer.answer(status, said.encode() if isinstance(said, str) else said)


@pytest.fixture
def ask(serve):
    """Do something with a client of a server that answers so; the server's memory, and what came of it."""

    def run(make, answers, deed):
        there = There(list(answers))

        async def whole():
            async with serve(there) as server:
                client = make(server.url)
                try:
                    return await deed(client)
                finally:
                    await client.aclose()

        return there, asyncio.run(whole())

    return run


def cloud(url):
    return CloudClient(url, "v23.0", "106540352242922", "cAnArY-token")


def onprem(url):
    return OnPremisesClient(url, "admin", "cAnArY-password")


async def send(client):
    """The answer, or what was raised in its place."""
    try:
        return await client.send(BODY)
    except ClientError as failure:
        return failure


async def send_twice(client):
    return await send(client), await send(client)


async def try_it(client):
    return await client.test_connection()


def test_a_message_goes_to_the_number_with_the_token_byte_for_byte(ask):
    there, answer = ask(cloud, [(200, ANSWER)], send)
    [call] = there.calls
    assert (call.method, call.path) == ("POST", "/v23.0/106540352242922/messages")
    assert call.headers["authorization"] == "Bearer cAnArY-token"
    assert call.headers["content-type"] == "application/json"
    assert call.body == BODY
    assert answer.message_ids == ("wamid.HBgL",)
    assert answer.note == ""
    assert json.loads(answer.body) == ANSWER


@pytest.mark.parametrize("make", [cloud, onprem])
def test_no_secret_is_readable_in_a_client(make):
    client = make("https://example.com")
    assert "cAnArY" not in repr(client) + repr(vars(client))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("held_for_quality_assessment", "until its quality is assessed"),
        ("Message has been held because quality assessment is pending", "Meta says: “Message has"),
        ("paused", "template is paused"),
        ("accepted", ""),
    ],
)
def test_what_meta_holds_back_is_said(ask, said, words):
    answer = {"messages": [{"id": "w", "message_status": said}]}
    _there, found = ask(cloud, [(200, answer)], send)
    assert words in found.note
    assert bool(words) == bool(found.note)


@pytest.mark.parametrize(
    ("answer", "kind", "pauses", "unread", "words"),
    [
        (
            error(100, error_data={"details": "Param text is bad"}),
            Refused,
            False,
            False,
            "Param text is bad",
        ),
        (error(190, 401), Refused, True, True, "token"),
        (error(0, 401), Refused, True, True, "token"),
        (error(190, 400), Refused, True, True, "token"),
        (error(10, 403), Refused, True, False, "ermission"),
        (error(131031, 403), Refused, True, False, "(Meta’s code 131031)"),
        (error(130497, 403), Refused, False, False, "(Meta’s code 130497)"),
        (error(131000, 500), Refused, False, False, "(Meta’s code 131000)"),
        (error(424242), Refused, False, False, "said"),
        ((200, {"messages": []}), Uncertain, False, False, "not with a message id"),
        ((200, {"messages": [{"id": ""}]}), Uncertain, False, False, "not with a message id"),
        ((500, "oops"), Uncertain, False, False, "HTTP 500"),
        ((502, {}), Uncertain, False, False, "HTTP 502"),
        ((302, {}), Held, True, None, "elsewhere"),
    ],
)
def test_each_answer_says_what_may_be_done_next(ask, answer, kind, pauses, unread, words):
    _there, failure = ask(cloud, [answer], send)
    assert isinstance(failure, kind)
    assert words in str(failure)
    assert failure.pauses_account is pauses
    if isinstance(failure, Refused):
        assert failure.unread is unread
    assert "LINK" not in str(failure)


@pytest.mark.parametrize(
    ("code", "recipient_only"), [(4, False), (80007, False), (130429, False), (131056, True)]
)
def test_what_comes_too_fast_was_not_taken_and_is_tried_again(ask, code, recipient_only):
    _there, failure = ask(cloud, [error(code, 429)], send)
    assert isinstance(failure, TooFast)
    assert failure.recipient_only is recipient_only


@pytest.mark.parametrize(
    ("answer", "ok", "words"),
    [
        (
            (200, {"id": "1", "display_phone_number": "+46 70 000 00 01", "verified_name": "Acme"}),
            True,
            "that of +46 70 000 00 01 (“Acme”)",
        ),
        (error(190, 401), False, "Enter a new token"),
        (error(100, error_subcode=33), False, "said"),
        ((200, {}), False, "not as Meta does"),
        ((404, "no"), False, "not as Meta does"),
    ],
)
def test_a_test_asks_for_the_number_and_says_what_it_found(ask, answer, ok, words):
    there, report = ask(cloud, [answer], try_it)
    [call] = there.calls
    assert call.method == "GET"
    assert call.path.startswith("/v23.0/106540352242922?fields=")
    assert report.ok is ok
    assert words in report.sentence


def login(token="cAnArY-1", lasts=timedelta(days=7)):
    until = datetime.now(UTC) + lasts
    return 200, {"users": [{"token": token, "expires_after": f"{until:%Y-%m-%d %H:%M:%S+00:00}"}]}


def test_one_login_serves_many_messages(ask):
    there, _answers = ask(onprem, [login(), (201, ANSWER), (201, ANSWER)], send_twice)
    first, second, third = there.calls
    assert (first.method, first.path, first.body) == ("POST", "/v1/users/login", b"")
    assert first.headers["authorization"].startswith("Basic ")
    assert [one.path for one in (second, third)] == ["/v1/messages"] * 2
    assert third.headers["authorization"] == "Bearer cAnArY-1"


def test_a_login_that_ends_soon_is_renewed_before(ask):
    answers = [login(lasts=timedelta(minutes=5)), (201, ANSWER), login("cAnArY-2"), (201, ANSWER)]
    there, _answers = ask(onprem, answers, send_twice)
    assert there.calls[3].headers["authorization"] == "Bearer cAnArY-2"


def test_a_token_that_is_no_longer_known_is_renewed_once(ask):
    answers = [login(), (401, {"errors": [{"code": 1005, "title": "Access denied"}]})]
    there, answer = ask(onprem, [*answers, login("cAnArY-2"), (201, ANSWER)], send)
    assert answer.message_ids == ("wamid.HBgL",)
    assert there.calls[3].body == BODY


@pytest.mark.parametrize(
    ("answer", "kind"),
    [((401, {}), Refused), ((503, "busy"), NotSent), ((200, {}), Held), ((404, "no"), Held)],
)
def test_what_fails_at_the_login_has_sent_nothing(ask, answer, kind):
    there, failure = ask(onprem, [answer], send)
    assert isinstance(failure, kind)
    assert [one.path for one in there.calls] == ["/v1/users/login"]
    _there, report = ask(onprem, [answer], try_it)
    assert not report.ok


def test_the_list_of_errors_is_explained(ask):
    errors = [{"code": 1008, "title": "Required parameter is missing", "details": "to is missing"}]
    refused = (400, {"meta": {"version": "2.53"}, "errors": errors})
    _there, failure = ask(onprem, [login(), refused], send)
    assert isinstance(failure, Refused)
    assert "to is missing" in str(failure)
    assert not failure.pauses_account


@pytest.mark.parametrize(("code", "pauses"), [(1005, True), (1011, True), (1013, False)])
def test_only_what_the_next_message_meets_too_pauses_the_account(ask, code, pauses):
    """1013 is one number that is not on WhatsApp."""
    refused = (400, {"errors": [{"code": code, "title": "said"}]})
    _there, failure = ask(onprem, [login(), refused], send)
    assert isinstance(failure, Refused)
    assert failure.pauses_account is pauses


def test_no_report_is_promised_where_none_can_settle_a_lost_answer(ask):
    _there, failure = ask(onprem, [login(), (502, "<html>")], send)
    assert isinstance(failure, Uncertain)
    assert failure.status == 502
    assert "ask the recipient" in failure.advice


def test_nothing_leaves_to_where_the_token_could_be_read_on_the_way():
    async def both():
        client = cloud("http://graph.example")
        return await send(client), await client.test_connection()

    failure, report = asyncio.run(both())
    assert isinstance(failure, Held)
    assert not report.ok
