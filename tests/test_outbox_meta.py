"""The outbox with an account of Meta's, against answers as Meta writes them: from `submit` to the state that a person sees."""

import asyncio
import contextlib
import json

import pytest

from composer.clients.meta import CloudClient
from composer.outbox import Outbox
from composer.store.journal import Filter, Journal
from composer.submission import new_requests
from tests.test_outbox import until
from tests.test_outbox_failures import LIMITS, answer, played, request_of, serving

REQUEST = {
    "source": "+46700000001",
    "destinations": ["+46701740605"],
    "refId": "ref-1",
    "messages": [{"type": "text", "text": {"body": "Hello"}}],
}
GOOD = '{"messaging_product": "whatsapp", "contacts": [], "messages": [{"id": "wamid.1"}]}'


def error(code, status=400):
    said = {"error": {"message": f"(#{code}) no", "type": "OAuthException", "code": code}}
    return answer(status, json.dumps(said))


@contextlib.asynccontextmanager
async def sending(path, answers, bodies):
    """An outbox whose server gives these answers, then the last one again and again."""

    async def behave(reader, writer):
        bodies.append(await request_of(reader))
        writer.write(answers.pop(0) if len(answers) > 1 else answers[0])
        await writer.drain()

    journal = Journal.open(path / "journal.db")
    async with serving(behave) as port:
        client = CloudClient(f"http://127.0.0.1:{port}", "v23.0", "1", "token")

        async def client_for(_account):
            return client

        outbox = Outbox(
            journal, client_for, on_change=lambda: None, limits=LIMITS, chance=lambda: 0.0
        )
        task = asyncio.create_task(outbox.run())
        reader = journal.reader()
        try:
            await outbox.submit(list(new_requests(REQUEST, "cloud-1", "b", "cloud")))
            yield journal, lambda: reader.detail(reader.page(Filter())[0].id)
        finally:
            await outbox.aclose()
            await task
            await client.aclose()
            reader.close()
            journal.close()


@pytest.mark.parametrize(
    ("said", "state", "held"),
    [
        (answer(200, GOOD), "accepted", False),
        (error(100), "rejected", False),
        (error(130497, 403), "rejected", False),
        (error(131031, 403), "rejected", True),
        (error(190, 401), "held", True),
        (answer(502, "<html>"), "uncertain", False),
        (answer(200, "{}"), "uncertain", False),
    ],
)
def test_what_became_of_it(tmp_path, said, state, held):
    async def scene():
        bodies = []
        async with sending(tmp_path, [said], bodies) as (journal, detail):
            await until(lambda: detail().row.state not in ("waiting", "sending"))
            found = detail()
            assert found.row.state == state
            assert bool(journal.holds()) == held
            assert json.loads(found.body) == json.loads(bodies[0])
            assert json.loads(found.body)["biz_opaque_callback_data"] == "ref-1"
            if state == "accepted":
                assert found.row.message_id == "wamid.1"

    played(scene)


def test_what_meta_holds_back_stands_in_the_history(tmp_path):
    held = GOOD.replace('"wamid.1"', '"wamid.1", "message_status": "held_for_quality_assessment"')

    async def scene():
        async with sending(tmp_path, [answer(200, held)], []) as (_journal, detail):
            await until(lambda: detail().row.state == "accepted")
            assert "quality" in detail().history[-1].note

    played(scene)


def test_one_recipient_who_gets_too_much_waits_alone(tmp_path):
    async def scene():
        async with sending(tmp_path, [error(131056)], []) as (journal, detail):
            await until(lambda: detail().not_before > detail().row.created)
            assert detail().row.state == "waiting"
            assert 3.5 < detail().not_before - detail().row.updated < 4.5
            assert not journal.holds()

    played(scene)


def test_an_account_that_sends_too_fast_backs_off_as_after_a_lost_network(tmp_path):
    async def scene():
        async with sending(tmp_path, [error(130429, 429)], []) as (_journal, detail):
            await until(lambda: detail().not_before > detail().row.created)
            assert detail().row.state == "waiting"
            assert 59 < detail().not_before - detail().row.updated < 61

    played(scene)


def test_it_is_sent_again_under_a_ref_id_of_its_own(tmp_path):
    async def scene():
        journal = Journal.open(tmp_path / "journal.db")
        (new,) = new_requests(REQUEST, "cloud-1", "b", "cloud")
        (number,) = journal.add_requests([new])
        journal.cancel_request(number)

        async def nobody(_account):
            raise AssertionError

        outbox = Outbox(journal, nobody, on_change=lambda: None)
        again = journal.request(await outbox.send_again(number, "ref-2"))
        assert json.loads(again.body)["biz_opaque_callback_data"] == "ref-2"
        assert again.parent_ref == "ref-1"
        await outbox.aclose()
        journal.close()

    played(scene)
