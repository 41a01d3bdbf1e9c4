"""LINK's template resources against servers that answer well, in part, wrongly or not at all, and against the sandbox."""

import asyncio
import json

import pytest

from composer.clients.errors import ClientError, Held, NotSent, Refused, Uncertain
from composer.clients.link import LinkClient, Timeouts
from composer.clients.templates import Frame
from composer.clients.templates_shared import Absent
from composer.sandbox.config import Config
from composer.sandbox.server import serving

QUICK = Timeouts(connect=5.0, read=0.5, write=0.5, pool=5.0, total=10.0)
FRAME = Frame("0", "part/ner", "+46701740699")
BODY = {"type": "BODY", "text": "Hello {{1}}, welcome to us.", "example": {"body_text": [["Anna"]]}}
WELCOME = {"name": "welcome", "language": "en_US", "category": "UTILITY", "components": [BODY]}
CREATE = FRAME.create(WELCOME)
UPDATE = FRAME.update("17", {"category": "MARKETING"})
FETCH = FRAME.fetch("17")
DELETE = FRAME.delete("17", "welcome")
PATH = "/platformId/0/platformPartnerId/part%2Fner/source/%2B46701740699/templates"


def asked(serve, request, behave):
    """What came back, and the server with what it read."""

    async def run():
        async with serve(behave) as server:
            link = LinkClient(server.url, "user", "secret", timeouts=QUICK)
            try:
                return await FRAME.carry_out(link, request), server
            except ClientError as error:
                return error, server
            finally:
                await link.aclose()

    return asyncio.run(run())


def answering(*args):
    async def behave(peer):
        await peer.read()
        await peer.answer(*args)

    return behave


@pytest.mark.parametrize(
    ("request_", "line", "answer"),
    [
        (CREATE, f"PUT {PATH} ", {"id": "17", "status": "PENDING", "category": "UTILITY"}),
        (UPDATE, f"POST {PATH}/17 ", {"success": True}),
        (FETCH, f"GET {PATH}/17 ", {"id": "17", **WELCOME}),
        (DELETE, f"DELETE {PATH}/17/welcome ", {"success": True}),
    ],
)
def test_a_call_goes_to_its_path_as_the_specification_prints_it(serve, request_, line, answer):
    found, server = asked(serve, request_, answering(200, answer))
    assert found.content == answer
    (head,) = server.heads
    assert head.startswith(line), head
    assert "Authorization: Basic " in head
    assert server.bodies == [b"" if request_.body is None else request_.body.encode()]


def test_what_is_written_goes_out_as_it_is():
    strange = {"name": "å\ud83d", "components": []}
    body = FRAME.create(strange).body
    assert body is not None
    assert json.loads(body) == strange
    assert "å" in (FRAME.create({"name": "å"}).body or "")


@pytest.mark.parametrize(
    ("frame", "identity"),
    [
        (Frame("", "p", "+46"), "17"),
        (Frame("0", " ", "+46"), "17"),
        (Frame("0", "p", ""), "17"),
        (FRAME, ""),
        (FRAME, ".."),
    ],
)
def test_what_makes_no_path_does_not_leave(frame, identity):
    with pytest.raises(Held):
        frame.fetch(identity)


@pytest.mark.parametrize("request_", [UPDATE, DELETE])
def test_an_empty_answer_is_enough_where_nothing_is_asked_for(serve, request_):
    found, _ = asked(serve, request_, answering(200, b""))
    assert found.content == {}


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        (CREATE, (200, b"")),
        (CREATE, (200, {"status": "PENDING"})),
        (UPDATE, (200, {"success": False})),
        (FETCH, (200, {"success": True})),
        (FETCH, (200, b"<html>Sign in</html>")),
        (DELETE, (502, b"Bad gateway")),
    ],
)
def test_an_answer_that_is_none_settles_nothing(serve, request_, answer):
    error, _ = asked(serve, request_, answering(*answer))
    assert isinstance(error, Uncertain)
    assert "Fetch" in error.advice or "fetched" in error.advice or "again" in error.advice
    assert "delivery report" not in str(error)


def refused(sentence, code=112402):
    return {"resultCode": code, "description": "Bad request", "translatedDescription": sentence}


@pytest.mark.parametrize(
    ("status", "answer", "kind", "title"),
    [
        (400, refused("#(100) Invalid parameter: There is one (2388024)."), Refused, "there already"),
        (400, refused("#(100) Invalid parameter: It was deleted (2388023)."), Refused, "not free yet"),
        (400, refused("#(100) Invalid parameter: It is PENDING (2388039)."), Refused, "cannot be changed now"),
        (400, refused("#(100) Unsupported request. It does not exist (33)."), Absent, "no such template"),
        (404, refused("Not found"), Absent, "was not changed"),
        (400, refused("Something new"), Refused, "was not changed"),
        (400, refused("#(100) Invalid parameter: The category cannot be changed."), Refused, "was not changed"),
        (400, refused("#(80007) Rate limit issues: 100 within an hour."), Refused, "Too many"),
        (401, refused(None, 112400), Refused, "user name or password"),
        (403, refused("Another’s source", 112401), Refused, "may not do this"),
        (500, refused(None, 112500), Refused, "LINK has a fault"),
        (
            400,
            {"error": {"message": "Invalid parameter", "code": 100, "error_subcode": 2388299,
                       "error_user_msg": "Variables can't be at the start."}},
            Refused,
            "stands at the edge",
        ),
        (200, refused("It was refused after all."), Refused, "was not changed"),
    ],
)  # fmt: skip
def test_a_refusal_says_why_and_what_to_do(serve, status, answer, kind, title):
    error, _ = asked(serve, UPDATE, answering(status, answer))
    assert type(error) is kind
    assert title in error.title
    assert error.advice
    said = answer.get("translatedDescription") or answer.get("error", {}).get("error_user_msg")
    assert said is None or said in error.sentence


def test_a_redirect_is_not_followed(serve):
    async def behave(peer):
        await peer.read()
        await peer.answer(302, b"", Location="http://127.0.0.1:9/elsewhere")

    error, server = asked(serve, DELETE, behave)
    assert isinstance(error, Held)
    assert len(server.heads) == 1


def test_a_lost_answer_is_uncertain_and_a_closed_door_is_not(serve):
    async def cut(peer):
        await peer.read()
        peer.reset()

    error, _ = asked(serve, CREATE, cut)
    assert isinstance(error, Uncertain)
    assert "refused and nothing is doubled" in error.advice

    async def nobody():
        link = LinkClient("http://127.0.0.1:9", "user", "secret", timeouts=QUICK)
        with pytest.raises(NotSent):
            await FRAME.carry_out(link, CREATE)
        await link.aclose()

    asyncio.run(nobody())


def test_the_sandbox_creates_refuses_a_second_one_and_deletes():
    async def run():
        async with serving(Config("user", "secret")) as sandbox:
            link = LinkClient(sandbox.url, "user", "secret")
            try:
                made = await FRAME.carry_out(link, CREATE)
                identity = str(made.content["id"])
                with pytest.raises(Refused, match="there already"):
                    await FRAME.carry_out(link, CREATE)
                got = await FRAME.carry_out(link, FRAME.fetch(identity))
                assert got.content["components"] == [BODY]
                with pytest.raises(Refused, match="cannot be changed now"):
                    await FRAME.carry_out(link, FRAME.update(identity, {"components": [BODY]}))  # fmt: skip
                await FRAME.carry_out(link, FRAME.delete(identity, "welcome"))
                with pytest.raises(Absent):
                    await FRAME.carry_out(link, FRAME.fetch(identity))
            finally:
                await link.aclose()

    asyncio.run(run())
