"""From Send to read, over sockets: the outbox, the sandbox in LINK's place, the relay, polling, the journal."""

import asyncio
import contextlib
import json
import sys
import time

import pytest

from composer.clients.link import LinkClient
from composer.clients.relay import RelayClient
from composer.outbox import Limits, Outbox
from composer.polling import Polling
from composer.store.journal import Filter, Journal, NewRequest, new_ref_id

QUICK = Limits(per_second=200.0, same_number=0.0, farewell=0.1)


@contextlib.asynccontextmanager
async def child(*words, **line):
    """One of the app's child processes; its address."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "composer", *words, "--child"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({"host": "127.0.0.1", "port": 0} | line).encode() + b"\n")
    await process.stdin.drain()
    ready = json.loads(await asyncio.wait_for(process.stdout.readline(), 15))
    try:
        yield ready["url"]
    finally:
        process.stdin.close()
        await asyncio.wait_for(process.wait(), 5)


@contextlib.asynccontextmanager
async def world(folder):
    """All of it at work; the outbox, and a look at what is shown."""
    async with contextlib.AsyncExitStack() as stack:
        relay = await stack.enter_async_context(
            child(
                *("relay", "serve"),
                store=str(folder / "relay.db"),
                gates=[{"id": "sandbox", "username": "link", "password": "pass"}],
                tokens=[{"name": "app", "token": "token", "gates": ["sandbox"]}],
                retention_days=30,
            )
        )
        gate = {"url": f"{relay}/callbacks/sandbox", "username": "link", "password": "pass"}
        sandbox = await stack.enter_async_context(
            child(
                "sandbox",
                ledger=str(folder / "sandbox.db"),
                username="u",
                password="p",
                sources=None,
                gates={"sandbox": gate},
                speed=20.0,
            )
        )
        journal = Journal.open(folder / "journal.db")
        stack.callback(journal.close)
        reader = journal.reader()
        stack.callback(reader.close)
        link, reports = LinkClient(sandbox, "u", "p"), RelayClient(relay, "token")
        stack.push_async_callback(link.aclose)
        stack.push_async_callback(reports.aclose)

        async def link_for(_):
            return link

        async def relay_for(_):
            return reports

        outbox = Outbox(journal, link_for, on_change=lambda: None, limits=QUICK)
        polling = Polling(journal, "a", relay_for, on_change=lambda: None)
        tasks = [asyncio.create_task(outbox.run()), asyncio.create_task(polling.run())]

        async def stop():
            await outbox.aclose()
            tasks[1].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        stack.push_async_callback(stop)
        yield outbox, reader


def make(*numbers):
    ref_id = new_ref_id("tested")
    content = {
        "platformId": "0",
        "platformPartnerId": "0",
        "priority": "NORMAL",
        "eventReportGates": ["sandbox"],
        "refId": ref_id,
        "source": "+46000000000",
        "destinations": list(numbers),
        "messages": [{"type": "text", "text": {"body": "Hej 👋"}}],
    }
    return NewRequest(ref_id, "a", json.dumps(content), "+46000000000", numbers, "text", ("Hej",))


async def until_shown(reader, expected, seconds=12.0):
    deadline = time.monotonic() + seconds
    while True:
        shown = {row.destination: row.shown for row in reader.page(Filter())}
        if shown == expected:
            return
        assert time.monotonic() < deadline, reader.detail(reader.page(Filter())[0].id)
        await asyncio.sleep(0.02)


OUTCOMES = {
    "+46700000001": "read",
    "+46700000102": "delivered",
    "+46700000403": "failed",
    "+46700000701": "read",
    "+46700000702": "read",
    "+46700000703": "read",
}


@pytest.mark.timeout(60)
def test_messages_reach_their_outcomes(tmp_path):
    async def scene():
        async with world(tmp_path) as (outbox, reader):
            await outbox.submit([make(number) for number in OUTCOMES])
            await until_shown(reader, OUTCOMES)
            rows = {row.destination: row for row in reader.page(Filter())}
            read = reader.detail(rows["+46700000001"].id)
            assert {one.code for one in read.reports} >= {112002, 112006, 112003, 112007}
            assert read.wa_message_id
            assert len(read.row.message_id) == 22
            assert rows["+46700000403"].code == 112403
            doubled = reader.detail(rows["+46700000701"].id)
            assert any(one.duplicate for one in doubled.reports)

    asyncio.run(scene())


@pytest.mark.timeout(60)
def test_a_lost_answer_is_settled_by_its_report(tmp_path):
    """The sandbox drops the connection after it read the request, and reports nevertheless."""

    async def scene():
        async with world(tmp_path) as (outbox, reader):
            await outbox.submit([make("+46700000800")])
            deadline = time.monotonic() + 12
            while True:
                (row,) = reader.page(Filter())
                states = [one.state for one in reader.detail(row.id).history]
                if "uncertain" in states or time.monotonic() > deadline:
                    break
                await asyncio.sleep(0.02)
            assert states[:3] == ["waiting", "sending", "uncertain"]
            await until_shown(reader, {"+46700000800": "read"})

    asyncio.run(scene())
