"""Meta's template resources against servers that answer well, in part, wrongly or not at all."""

import asyncio
import json

import pytest

from composer.clients.errors import ClientError, Held, TooFast, Uncertain
from composer.clients.meta import CloudClient
from composer.clients.meta_answers import MetaRefused
from composer.clients.templates_cloud import CloudFrame, page_of
from composer.clients.templates_shared import Absent, Answer
from composer.clients.wire import Timeouts

QUICK = Timeouts(connect=5.0, read=0.5, write=0.5, pool=5.0, total=10.0)
FRAME = CloudFrame("v23.0", "102")
BODY = {"type": "BODY", "text": "Hello {{1}}, welcome to us.", "example": {"body_text": [["Anna"]]}}
WELCOME = {"name": "welcome", "language": "en_US", "category": "UTILITY", "components": [BODY]}
CREATE, UPDATE = FRAME.create(WELCOME), FRAME.update("17", {"category": "MARKETING"})
FETCH, DELETE, LIST = FRAME.fetch("17"), FRAME.delete("17", "wel&come"), FRAME.list("MTZD")
TOKEN = "cAnArY-token"
NEXT = f"https://graph.example/v23.0/102/message_templates?access_token={TOKEN}&limit=25&after=NEXT"


def asked(serve, request, *answer):
    """What came back, and the server with what it read."""

    async def behave(peer):
        await peer.read()
        await peer.answer(*answer)

    async def run():
        async with serve(behave) as server:
            client = CloudClient(server.url, "v23.0", "46", TOKEN, timeouts=QUICK)
            try:
                return await FRAME.carry_out(client, request), server
            except ClientError as error:
                return error, server
            finally:
                await client.aclose()

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("request_", "line", "answer"),
    [
        (CREATE, "POST /v23.0/102/message_templates ", {"id": "17", "status": "PENDING"}),
        (UPDATE, "POST /v23.0/17 ", {"success": True}),
        (FETCH, "GET /v23.0/17?fields=id,name,language,status,", {"id": "17", **WELCOME}),
        (
            DELETE,
            "DELETE /v23.0/102/message_templates?name=wel%26come&hsm_id=17 ",
            {"success": True},
        ),
    ],
)
def test_a_call_goes_where_meta_has_it(serve, request_, line, answer):
    found, server = asked(serve, request_, 200, answer)
    assert found.content == answer
    (head,) = server.heads
    assert head.startswith(line), head
    assert f"Authorization: Bearer {TOKEN}" in head
    assert server.bodies == [b"" if request_.body is None else request_.body.encode()]


def test_of_a_page_the_cursor_is_kept_and_the_address_of_the_next_one_is_not(serve):
    paging = {"cursors": {"before": "A", "after": "B"}, "next": NEXT}
    found, server = asked(serve, LIST, 200, {"data": [{"id": "17", **WELCOME}], "paging": paging})
    (head,) = server.heads
    assert "&after=MTZD " in head
    assert "limit=100" in head
    page = page_of(found)
    assert (len(page.listed), page.after) == (1, "B")
    assert TOKEN not in found.body
    assert json.loads(found.body) == {"data": [{"id": "17", "status": None}]}


@pytest.mark.parametrize(
    ("paging", "after"),
    [
        ({"next": NEXT}, "NEXT"),
        ({"cursors": {"after": "B"}}, ""),
        ({"cursors": {"after": "B"}, "next": 7}, ""),
        ({"next": "http://[broken"}, ""),
        (None, ""),
    ],
)
def test_the_last_page_is_the_one_without_a_next(paging, after):
    content = {"data": [{"id": "1"}, {"name": "no id"}, 7], "paging": paging}
    page = page_of(Answer(200, "", content))
    assert ([one["id"] for one in page.listed], page.after) == (["1"], after)


@pytest.mark.parametrize(
    ("request_", "status", "body"),
    [
        (CREATE, 200, {"status": "PENDING"}),
        (UPDATE, 200, {"success": False}),
        (FETCH, 200, {"success": True}),
        (LIST, 200, {"data": "none", "paging": {"next": NEXT}}),
        (LIST, 200, b"<html>Sign in</html>"),
        (DELETE, 502, b"Bad gateway"),
    ],
)
def test_an_answer_that_is_none_settles_nothing(serve, request_, status, body):
    error, _ = asked(serve, request_, status, body)
    assert isinstance(error, Uncertain)
    assert TOKEN not in str(error.body)


def error_of(code, subcode=None, message="", **more):
    return {
        "error": {
            "message": message or f"(#{code}) Told",
            "type": "OAuthException",
            "code": code,
            **({"error_subcode": subcode} if subcode else {}),
            **more,
        }
    }


@pytest.mark.parametrize(
    ("request_", "answer", "kind", "words"),
    [
        (FETCH, error_of(100, 33), Absent, "no such template"),
        (UPDATE, error_of(100, message="Object does not exist"), Absent, "no such template"),
        (LIST, error_of(100, 33), MetaRefused, "not a WhatsApp Business Account"),
        (
            LIST,
            error_of(100, message="Tried accessing nonexisting field (message_templates)"),
            MetaRefused,
            "not a WhatsApp Business Account",
        ),
        (CREATE, error_of(100, 2388024), MetaRefused, "there already"),
        (
            CREATE,
            error_of(100, error_user_msg="The body is too short."),
            MetaRefused,
            "The body is too short.",
        ),
        (LIST, error_of(200), MetaRefused, "whatsapp_business_management"),
        (LIST, error_of(190), MetaRefused, "Meta’s code 190"),
        (LIST, error_of(80008), TooFast, "asked too often"),
        (CREATE, error_of(80007), TooFast, "a hundred new templates"),
    ],
)
def test_a_refusal_says_why_and_what_to_do(serve, request_, answer, kind, words):
    error, _ = asked(serve, request_, 400, answer)
    assert type(error) is kind
    assert words in str(error)
    assert error.advice


def test_what_makes_no_path_does_not_leave():
    for make in (
        CloudFrame("v23.0", "").list,
        lambda: FRAME.fetch(".."),
        lambda: FRAME.delete("17", ""),
    ):
        with pytest.raises(Held):
            make()


LISTED = (200, {"data": []})


def numbers(*ids, after=""):
    paging = {"cursors": {"after": after}, "next": "https://elsewhere"} if after else {}
    return 200, {"data": [{"id": one} for one in ids], "paging": paging}


@pytest.mark.parametrize(
    ("business", "answers", "ok", "words"),
    [
        ("", (), True, "templates are not managed from here"),
        ("102", (LISTED, numbers("45", "46")), True, "can be managed. Nothing was sent."),
        ("102", (LISTED, numbers("45", after="A"), numbers("46")), True, "can be managed. Nothing"),
        ("102", (LISTED, numbers("45")), False, "102 does not have this number"),
        ("102", (LISTED, numbers()), False, "not one of this WhatsApp Business Account"),
        ("102", (LISTED, (403, error_of(10))), True, "one of its own, Meta did not say"),
        ("102", (LISTED, (200, {"numbers": 1})), True, "one of its own, Meta did not say"),
        ("103", ((400, error_of(100, 33)),), False, "not a WhatsApp Business Account"),
        ("104", ((403, error_of(10)),), False, "may not manage templates"),
    ],
)
def test_a_test_of_the_connection_asks_for_the_business_account(
    serve, business, answers, ok, words
):
    answers = [(200, {"display_phone_number": "+46 1"}), *answers]

    async def behave(peer):
        for answer in answers:
            await peer.read()
            await peer.answer(*answer)

    async def run():
        async with serve(behave) as server:
            client = CloudClient(
                server.url, "v23.0", "46", TOKEN, business_account_id=business, timeouts=QUICK
            )
            try:
                return await client.test_connection()
            finally:
                await client.aclose()

    report = asyncio.run(run())
    assert report.ok is ok
    assert words in f"{report.title} {report.sentence}"
