"""A tap's answer goes through the sandbox's gate to the relay, where the app polls: with the real two."""

import asyncio
import json

import pytest

from composer.answering import answer
from composer.clients.errors import Held, NotSent
from composer.clients.link import LinkClient
from composer.clients.relay import RelayClient
from composer.companions import GATE, Addresses, Companions
from composer.store.records import Row

ANNA, SHOP = "+99900000001", "+46701740699"
YES = {"contentType": "BUTTON", "button": {"text": "Yes", "payload": "y"}}


def row(ref_id, **more):
    given = {
        "id": 1, "request_id": 1, "created": 0.0, "destination": ANNA, "source": SHOP, "account": "sandbox",
        "kind": "text", "summary": "", "state": "accepted", "status": "read", "code": None, "meta_code": None,
        "message_id": "", "ref_id": ref_id, "updated": 0.0, "shown": "read", **more,
    }  # fmt: skip
    return Row(**given)


def request(ref_id):
    return {
        "platformId": "0", "platformPartnerId": "0", "priority": "NORMAL", "refId": ref_id, "source": SHOP,
        "destinations": [ANNA], "eventReportGates": [GATE],
        "messages": [{"type": "text", "text": {"body": "Hello"}}],
    }  # fmt: skip


@pytest.fixture
def play(tmp_path):
    """Runs a scene with the sandbox and the relay."""

    def go(scene):
        async def whole():
            ready: asyncio.Queue[Addresses] = asyncio.Queue()
            companions = Companions(tmp_path, ready.put_nowait, lambda _text: None)
            await companions.set_speed(50)
            task = asyncio.create_task(companions.run())
            try:
                async with asyncio.timeout(60):
                    return await scene(await ready.get())
            finally:
                await companions.stop()
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

        return asyncio.run(whole())

    return go


async def came_in(there):
    """The first inbound callback that the relay has."""
    relay = RelayClient(there.relay_url, there.relay_token)
    try:
        cursor = None
        while True:
            page = await relay.events(cursor, wait=5)
            for event in page.events:
                body = json.loads(event.body)
                if "content" in body:
                    return body
            cursor = page.next
    finally:
        await relay.aclose()


async def send(there, ref_id):
    link = LinkClient(there.sandbox_url, there.username, there.password)
    try:
        await link.send(json.dumps(request(ref_id)).encode())
    finally:
        await link.aclose()


def test_it_answers_the_newest_message_of_its_kind_to_that_number(play):
    async def scene(there):
        await send(there, "ref-1")
        others = [
            row("x", kind="image"),
            row("x", destination="+99900000002"),
            row("x", state="rejected"),
        ]
        await answer(there, [*others, row("ref-1"), row("older")], ANNA, SHOP, YES, "text")
        return await came_in(there)

    body = play(scene)
    message = body["content"]["message"]
    assert message["button"] == YES["button"]
    assert (body["source"], body["destination"]) == (ANNA, SHOP)
    assert message["context"]["source"] == SHOP.lstrip("+")
    assert message["context"]["id"]


@pytest.mark.parametrize("sent", [[], [row("the sandbox never saw it")]])
def test_without_a_message_that_the_sandbox_knows_it_answers_none(play, sent):
    async def scene(there):
        await answer(there, sent, ANNA, "", YES, "text")
        return await came_in(there)

    body = play(scene)
    assert "context" not in body["content"]["message"]
    assert body["source"] == ANNA


def test_what_the_sandbox_refuses_is_said_and_what_is_not_there_too(play):
    async def scene(there):
        with pytest.raises(Held) as refused:
            await answer(there, [], "", SHOP, YES, "text")
        assert "from" in refused.value.sentence

    play(scene)
    nowhere = Addresses("http://127.0.0.1:9", "a", "b", "http://127.0.0.1:9", "t")
    with pytest.raises(NotSent):
        asyncio.run(answer(nowhere, [], ANNA, SHOP, YES, "text"))
