"""An account's interlock on every way out: no request gets past it into the journal, or out of it."""

import asyncio
import contextlib
import json
from dataclasses import replace
from typing import Any

import pytest

from composer.exchange import Exchange
from composer.interlock import RecipientsRefused
from composer.store.accounts import Account, password_key
from composer.store.records import Filter, NewRequest
from composer.store.secrets import Secrets

ANNA, BO, SANDBOXS = "+46701740605", "+46701740606", "+99900000001"
ACCEPTED = {"resultCode": 112001, "description": "Accepted", "messageIds": ["m" * 22]}


class Link:
    """A fake LINK that accepts everything and counts."""

    def __init__(self):
        self.got: list[str] = []
        self.second = asyncio.Event()
        self.served: list[Any] = []

    async def serve(self, reader, writer):
        self.served.append(asyncio.current_task())
        with contextlib.closing(writer), contextlib.suppress(EOFError, ConnectionError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next(
                    int(line[15:])
                    for line in head.lower().split("\r\n")
                    if line.startswith("content-length")
                )
                self.got += json.loads(await reader.readexactly(length))["destinations"]
                if len(self.got) == 2:
                    self.second.set()
                answer = json.dumps(ACCEPTED).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(f"Content-Length: {len(answer)}\r\n\r\n".encode() + answer)


def new(number, ref="r1", batch=""):
    body = {"refId": ref, "destinations": [number], "messages": []}
    return NewRequest(ref, "a", json.dumps(body), "+460", (number,), batch=batch)


@contextlib.asynccontextmanager
async def at_work(folder, **fields):
    """An exchange with one live account, and the LINK that it sends to."""
    link = Link()
    server = await asyncio.start_server(link.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    account = Account(
        id="a",
        name="Sweden",
        mode="LIVE",
        base_url=f"http://127.0.0.1:{port}/",
        username="u",
        same_number=0,
        **fields,
    )
    secrets = Secrets()
    secrets.keep_for_session(password_key("a"), "password")
    exchange = Exchange(
        folder, secrets, on_change=lambda: None, on_state=lambda *_: None, with_sandbox=False
    )
    try:
        await exchange.open([account])
        yield exchange, account, link
    finally:
        await exchange.close()
        server.close()
        await server.wait_closed()
        await asyncio.gather(*link.served, return_exceptions=True)


async def shown(exchange, wanted):
    """The words of all messages, once one of them is that."""
    async with asyncio.timeout(20):
        while True:
            found = [row.shown for row in await exchange.page(Filter(), None, 9)]
            if wanted in found:
                return found
            await asyncio.sleep(0.01)


WAYS_IN = {
    "one": lambda exchange, number: exchange.submit([new(number)]),
    "a list": lambda exchange, number: exchange.send_batch(
        "a", (new(one, f"r{place}", "b") for place, one in enumerate((ANNA, number))), "list", "b"
    ),
}


@pytest.mark.parametrize("way", WAYS_IN)
@pytest.mark.parametrize("number", [BO, SANDBOXS])
def test_nobody_who_is_not_listed_gets_into_the_journal(tmp_path, way, number):
    async def scene():
        async with at_work(tmp_path, test_recipients=(ANNA,)) as (exchange, _account, link):
            with pytest.raises(RecipientsRefused) as refusal:
                await WAYS_IN[way](exchange, number)
            assert refusal.value.numbers == (number,)
            left = {row.shown for row in await exchange.page(Filter(), None, 9)}
            assert left <= {"cancelled"}  # of a list: what had been written before
            assert link.got == []

    asyncio.run(scene())


def test_sending_again_asks_the_list_of_today(tmp_path):
    async def scene():
        async with at_work(tmp_path, send_to="everybody") as (exchange, account, link):
            await exchange.submit([new(BO)])
            await shown(exchange, "queued")
            exchange.set_accounts([replace(account, send_to="listed", test_recipients=(ANNA,))])
            (row,) = await exchange.page(Filter(), None, 9)
            with pytest.raises(RecipientsRefused):
                await exchange.send_again(row.request_id, "r2")
            assert link.got == [BO]

    asyncio.run(scene())


def test_what_waited_while_the_account_was_closed_is_held_alone(tmp_path):
    async def scene():
        async with at_work(tmp_path, send_to="everybody") as (exchange, account, link):
            await exchange.pause("a")
            await exchange.submit([new(BO, "r1"), new(ANNA, "r2")])
            exchange.set_accounts([replace(account, send_to="listed", test_recipients=(ANNA,))])
            await exchange.resume("a")
            await shown(exchange, "queued")
            found = {row.destination: row for row in await exchange.page(Filter(), None, 9)}
            assert (found[ANNA].shown, found[BO].shown) == ("queued", "held")
            detail = await exchange.detail(found[BO].id)
            assert "test recipients only" in detail.error_title
            assert link.got == [ANNA]
            assert await exchange.holds() == {}
            # Opened again, it goes out when somebody says so.
            exchange.set_accounts([account])
            await exchange.resume("a")
            async with asyncio.timeout(20):
                await link.second.wait()
            assert link.got == [ANNA, BO]

    asyncio.run(scene())
