"""The relay and the sandbox that live with the app: real child processes on loopback."""

import asyncio
import json
import os
import signal

import psutil
import pytest

from composer.clients.link import LinkClient
from composer.clients.relay import RelayClient
from composer.companions import GATE, Companions

ANNA = "+99900000001"


@pytest.fixture
def own(tmp_path):
    """The companions. Other tests of this process have children too: a keyring, a sandbox that plays LINK."""

    def find():
        return [
            one
            for one in psutil.Process().children()
            if "--child" in one.cmdline()
            and any(str(tmp_path) in file.path for file in one.open_files())
        ]

    return find


@pytest.fixture
def run(tmp_path, own):
    """Runs a coroutine with companions; they are stopped at the end, and must be gone."""

    def go(work, speed=1.0):
        async def whole():
            ready, troubles = asyncio.Queue(), []
            companions = Companions(tmp_path, ready.put_nowait, troubles.append)
            await companions.set_speed(speed)
            ready.companions = companions  # type: ignore[attr-defined]
            task = asyncio.create_task(companions.run())
            try:
                return await asyncio.wait_for(work(ready, troubles), 60)
            finally:
                children = own()
                await companions.stop()
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                _, alive = psutil.wait_procs(children, timeout=5)
                assert alive == []

        return asyncio.run(whole())

    return go


def request(number=ANNA):
    message = {"type": "text", "text": {"body": "Hello"}}
    whole = {
        "platformId": "0",
        "platformPartnerId": "0",
        "priority": "NORMAL",
        "eventReportGates": [GATE],
        "refId": "r-1",
        "source": "+46701740699",
        "destinations": [number],
        "messages": [message],
    }
    return json.dumps(whole).encode()


def test_a_message_goes_out_and_its_reports_come_back(run):
    async def work(ready, _troubles):
        there = await ready.get()
        link = LinkClient(there.sandbox_url, there.username, there.password)
        relay = RelayClient(there.relay_url, there.relay_token)
        answer = await link.send(request())
        page = await relay.events(None, wait=20)
        await link.aclose()
        await relay.aclose()
        return answer, json.loads(page.events[0].body)

    answer, report = run(work)
    assert answer.result_code == 112001
    assert (report["messageId"], report["refId"]) == (answer.message_ids[0], "r-1")


def test_one_that_dies_is_started_again_and_said(run, own):
    async def work(ready, troubles):
        first = await ready.get()
        child = next(one for one in own() if "sandbox" in one.cmdline())
        os.kill(child.pid, signal.SIGKILL)
        second = await ready.get()
        link = LinkClient(second.sandbox_url, second.username, second.password)
        answer = await link.send(request())
        await link.aclose()
        return first, second, answer, troubles

    first, second, answer, troubles = run(work)
    assert answer.result_code == 112001
    assert first.password != second.password
    assert troubles == ["The built-in sandbox stopped and is being started again."]


def test_no_secret_is_on_a_command_line_or_in_the_environment(run, own):
    async def work(ready, _troubles):
        there = await ready.get()
        seen = []
        for child in own():
            seen += child.cmdline() + list(child.environ().values())
        return there, seen

    there, seen = run(work)
    assert seen
    for secret in (there.password, there.relay_token):
        assert not any(secret in text for text in seen)
        assert secret not in repr(there)


HELD_BACK = "+99900131049"


@pytest.mark.parametrize("at_the_start", [True, False])
def test_time_in_the_sandbox_goes_as_fast_as_asked(at_the_start, run):
    async def work(ready, _troubles):
        there = await ready.get()
        link = LinkClient(there.sandbox_url, there.username, there.password)
        relay = RelayClient(there.relay_url, there.relay_token)
        await link.send(request(HELD_BACK))
        if not at_the_start:
            await ready.companions.set_speed(10_000.0)
        page = await relay.events(None, wait=30)
        await link.aclose()
        await relay.aclose()
        return json.loads(page.events[0].body)

    report = run(work, speed=10_000.0 if at_the_start else 1.0)
    assert report["resultDescription"].startswith("#(131049)")


def test_a_sandbox_that_is_gone_is_not_waited_for(run):
    from composer.clients.sandbox import set_speed

    async def work(ready, _troubles):
        there = await ready.get()
        told = await set_speed(there.sandbox_url, there.username, there.password, 5.0)
        wrong = await set_speed(there.sandbox_url, there.username, "wrong", 5.0)
        gone = await set_speed("http://127.0.0.1:9", there.username, there.password, 5.0)
        return told, wrong, gone

    assert run(work) == (True, False, False)
