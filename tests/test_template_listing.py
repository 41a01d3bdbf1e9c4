"""Templates of a Cloud account, over sockets: the library, the journal, the sandbox in Meta's place."""

import asyncio
import contextlib
import json
from typing import Any

import apsw
import httpx
import pytest

from composer.clients.errors import Held, Refused, TooFast, Uncertain
from composer.clients.meta import CloudClient
from composer.clients.templates_shared import Absent
from composer.sandbox.config import Config
from composer.sandbox.metas.paging import PAGE
from composer.sandbox.metas.templates import BUSINESS_ACCOUNT
from composer.sandbox.server import serving
from composer.store.accounts import Account
from composer.store.journal import Journal
from composer.template_following import MANY, refresh_all
from composer.template_library import TemplateLibrary
from composer.template_listing import Listed

TOKEN = "cAnArY-token"
BODY = {
    "type": "BODY",
    "text": "Hello {{1}}, your order is on its way to you.",
    "example": {"body_text": [["Anna"]]},
}
SENT = {"name": "order_sent", "language": "en_US", "category": "UTILITY", "components": [BODY]}
OTHER = {**BODY, "text": "Hello {{1}}, your parcel is on its way to you."}


def template(number, **more):
    body = {**BODY, "text": f"Hello {{{{1}}}}, your parcel {number} is on its way."}
    return {**SENT, "name": f"parcel_{number}", "components": [body], **more}


def cloud(key, **more):
    fields: dict[str, Any] = {"sources": ("+46",), "business_account_id": BUSINESS_ACCOUNT, **more}
    way: dict[str, Any] = {"graph_version": "v23.0", "phone_number_id": "46"}
    return Account(id=key, kind="cloud", name=key, **way, **fields)


class World:
    def __init__(self, http, journal, library):
        self.http, self.journal, self.library = http, journal, library
        self.listing = library.listing

    async def meta(self, method, path, body=None):
        """What somebody else does at Meta."""
        headers = {"Authorization": f"Bearer {TOKEN}"}
        answer = await self.http.request(method, f"/v23.0/{path}", json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()

    async def made(self, *definitions):
        path = f"{BUSINESS_ACCOUNT}/message_templates"
        return [(await self.meta("POST", path, one))["id"] for one in definitions]

    async def act(self, *actions):
        for action in actions:
            answer = await self.http.post("/sandbox/do", json=action, auth=("u", TOKEN))
            assert answer.is_success, answer.text

    async def names(self, keys):
        return sorted([one.entry.name for one in await self.library.many(keys)])


@contextlib.asynccontextmanager
async def world(folder):
    accounts = {
        one.id: one
        for one in (
            cloud("cloud-1"),
            cloud("cloud-2", sources=("+47",)),
            cloud("cloud-no-business", business_account_id=""),
            cloud("cloud-wrong", business_account_id="1"),
            Account(id="onprem-1", kind="onprem", name="Client", sources=("+46",)),
            Account(id="link-1", name="LINK", sources=("+46",)),
        )
    }
    async with serving(Config("u", TOKEN)) as sandbox:
        client = CloudClient(sandbox.url, "v23.0", "46", TOKEN)

        async def client_for(_account):
            return client

        journal = Journal.open(folder / "journal.db")
        library = TemplateLibrary(journal, client_for, accounts.get)
        library.listing.waits = (0.0, 0.0)
        try:
            async with httpx.AsyncClient(base_url=sandbox.url, trust_env=False) as http:
                yield World(http, journal, library)
        finally:
            await library.close()
            journal.close()
            await client.aclose()


def test_a_template_from_its_creation_to_its_end(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            library = here.library
            (key,) = await library.add([SENT])
            plan = await library.plan(key, "cloud-1")
            assert plan.request.method == "POST"
            assert plan.source == BUSINESS_ACCOUNT
            await library.submit(key, "cloud-1")
            entry = (await library.stored(key)).entry
            assert (entry.status, entry.source) == ("PENDING", BUSINESS_ACCOUNT)
            with pytest.raises(Refused, match="cannot be edited"):
                await library.submit(key, "cloud-1")
            await here.act({"do": "template", "name": SENT["name"], "status": "APPROVED"})
            await library.refresh(key)
            assert (await library.stored(key)).entry.status == "APPROVED"
            await library.write(key, {**SENT, "components": [OTHER]})
            await library.submit(key, "cloud-1")
            leave = await library.leave(key)
            assert leave is not None
            assert (leave.allowed, leave.left) == (False, 9)
            await library.delete(key)
            with pytest.raises(Absent):
                await library.refresh(key)
            calls = [(one.deed, one.state) for one in await library.calls(key)]
            assert calls[::-1][:3] == [("create", "accepted"), ("update", "refused"), ("fetch", "accepted")]  # fmt: skip

    asyncio.run(run())


def test_all_are_fetched_and_what_changed_is_told(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            many = 2 * PAGE + 3
            ids = await here.made(*(template(number) for number in range(many)))
            (mine,) = await here.library.add([template(0)])
            steps = []
            first = await here.listing.fetch_all("cloud-1", lambda *step: steps.append(step))
            assert (first.fetched, len(first.added), first.whole) == (many, many, True)
            assert steps[-1] == (many, 0.0)
            assert mine in first.added  # it was that one, by its name
            entries = {one.name: one for one in await here.library.entries()}
            assert len(entries) == many
            assert {one.template_id for one in entries.values()} == set(ids)

            key = {name: one.key for name, one in entries.items()}
            await here.act({"do": "template", "name": "parcel_1", "status": "APPROVED"})
            for number in (2, 3):
                await here.act({"do": "template", "name": f"parcel_{number}", "status": "REJECTED"})
                await here.meta("POST", ids[number], {"components": [OTHER]})
            for number in (3, 4):
                words = [{**OTHER, "text": "Mine is {{1}}, it is here."}]
                mine_now = {**template(number), "components": words}
                await here.library.write(key[f"parcel_{number}"], mine_now)
            path = f"{BUSINESS_ACCOUNT}/message_templates?name=parcel_5&hsm_id={ids[5]}"
            await here.meta("DELETE", path)
            await here.made(template("new"))
            second = await here.listing.fetch_all("cloud-1")
            assert await here.names(second.added) == ["parcel_new"]
            assert await here.names(second.there) == ["parcel_1", "parcel_2"]
            assert await here.names(second.both) == ["parcel_3"]
            assert await here.names(second.here) == ["parcel_4"]
            assert await here.names(second.gone) == ["parcel_5"]
            both = await here.library.stored(key["parcel_3"])
            assert both.definition["components"][0]["text"].startswith("Mine")
            assert both.base is not None
            assert both.base["components"] == [OTHER]
            assert (await here.library.stored(key["parcel_5"])).entry.status == "DELETED"

            third = await here.listing.fetch_all("cloud-1")
            assert (third.added, third.there, third.gone) == ([], [], [])
            told = await here.library.calls(key["parcel_1"])
            assert [(one.deed, one.state) for one in told[-1:]] == [("list", "accepted")]

    asyncio.run(run())
    everything = b"".join(one.read_bytes() for one in tmp_path.glob("journal.db*"))
    assert TOKEN.encode() not in everything
    db = apsw.Connection(str(tmp_path / "journal.db"))
    pages = db.execute("SELECT answer_body FROM template_calls WHERE deed = 'list'").fetchall()
    assert all(set(json.loads(str(body))) == {"data"} for (body,) in pages)


def test_a_page_that_comes_too_fast_is_asked_for_again_a_few_times(tmp_path):
    fast = {"error": {"message": "(#80008) Told", "code": 80008}}

    async def run():
        async with world(tmp_path) as here:
            await here.made(template(1))
            order = {"do": "answer", "status": 400, "body": json.dumps(fast), "on": "templates"}
            await here.act({**order, "times": 2})
            waits = []
            listed = await here.listing.fetch_all(
                "cloud-1", lambda _count, wait: waits.append(wait)
            )
            assert (listed.fetched, listed.whole) == (1, True)
            assert len(waits) == 3
            await here.act({**order, "times": 3})
            listed = await here.listing.fetch_all("cloud-1")
            assert isinstance(listed.failed, TooFast)
            assert (listed.whole, listed.gone) == (False, [])

    asyncio.run(run())


def test_who_breaks_off_has_what_was_read_and_nothing_is_called_gone(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            await here.made(*(template(number) for number in range(PAGE + 1)))
            await here.listing.fetch_all("cloud-1")
            await here.library.remove([one.key for one in await here.library.entries()][:5])
            listed, begun = Listed(), asyncio.Event()
            job = asyncio.create_task(
                here.listing.fetch_all("cloud-1", lambda *_step: begun.set(), into=listed)
            )
            await begun.wait()
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job
            assert (listed.whole, listed.gone) == (False, [])
            assert listed.fetched == PAGE

    asyncio.run(run())


def test_a_creation_whose_answer_is_lost_is_looked_for_by_its_name(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            (key,) = await here.library.add([SENT])
            await here.act({"do": "drop", "accepted": True, "on": "templates"})
            await here.library.submit(key, "cloud-1")
            entry = (await here.library.stored(key)).entry
            assert (entry.status, bool(entry.template_id), entry.edited) == ("PENDING", True, False)

            (lost,) = await here.library.add([template(7)])
            await here.act({"do": "drop", "accepted": False, "on": "templates"})
            with pytest.raises(Uncertain, match="Fetch all"):
                await here.library.submit(lost, "cloud-1")

    asyncio.run(run())


def test_what_is_submitted_while_the_list_is_read_is_not_set_back(tmp_path, monkeypatch):
    async def run():
        async with world(tmp_path) as here:
            (identity,) = await here.made(SENT)
            await here.listing.fetch_all("cloud-1")
            (entry,) = await here.library.entries()
            await here.act({"do": "template", "name": SENT["name"], "status": "APPROVED"})
            await here.library.refresh(entry.key)
            await here.library.write(entry.key, {**SENT, "components": [OTHER]})
            read = here.listing._caller.read

            async def read_and_submit(*arguments):
                page = await read(*arguments)
                await here.library.submit(entry.key, "cloud-1")
                return page

            monkeypatch.setattr(here.listing._caller, "read", read_and_submit)
            listed = await here.listing.fetch_all("cloud-1")
            assert (listed.there, listed.both, listed.fetched) == ([], [], 1)
            assert not (await here.library.stored(entry.key)).entry.edited
            assert identity == entry.template_id

    asyncio.run(run())


def test_two_accounts_of_one_business_share_its_templates(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            await here.made(template(1))
            await here.listing.fetch_all("cloud-1")
            second = await here.listing.fetch_all("cloud-2")
            (entry,) = await here.library.entries()
            assert (entry.account, second.added, second.gone) == ("cloud-1", [], [])

    asyncio.run(run())


def test_a_refresh_of_many_asks_for_pages_and_brings_nothing_else(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            await here.made(*(template(number) for number in range(MANY + 2)))
            await here.listing.fetch_all("cloud-1")
            entries = await here.library.entries()
            gone, *keys = (one.key for one in entries)
            path = f"{BUSINESS_ACCOUNT}/message_templates?name={entries[0].name}"
            await here.meta("DELETE", path)
            await here.made(template("new"))
            refreshed = await refresh_all(here.library, [gone, *keys[:MANY]])
            assert (refreshed.fetched, refreshed.gone, refreshed.failed) == (MANY, 1, None)
            assert len(await here.library.entries()) == MANY + 2
            assert not [one for one in await here.library.calls(keys[0]) if one.deed == "fetch"]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("account", "why"),
    [
        ("onprem-1", "On-Premises account"),
        ("cloud-no-business", "Business Account id is missing"),
        ("link-1", "no list of templates"),
    ],
)
def test_an_account_without_a_list_says_why(tmp_path, account, why):
    async def run():
        async with world(tmp_path) as here:
            assert not here.listing.lists(account)
            with pytest.raises(Held, match=why):
                await here.listing.fetch_all(account)

    asyncio.run(run())


def test_another_id_is_explained(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            listed = await here.listing.fetch_all("cloud-wrong")
            assert "not a WhatsApp Business Account" in str(listed.failed)

    asyncio.run(run())
