"""Templates from their creation to their end, over sockets: the library, the journal, the sandbox in LINK's place."""

import asyncio
import contextlib
import time

import httpx
import pytest

from composer.clients.errors import Held, NotSent, Refused, Uncertain
from composer.clients.link import LinkClient, Timeouts
from composer.clients.templates_shared import Absent
from composer.sandbox.config import Config
from composer.sandbox.server import serving
from composer.store.accounts import Account, sandbox_account
from composer.store.journal import Journal
from composer.template_bringing import bring, take_back
from composer.template_following import follow, refresh_all
from composer.template_library import TemplateLibrary

QUICK = Timeouts(connect=5.0, read=0.5, write=0.5, pool=5.0, total=10.0)
BODY = {
    "type": "BODY",
    "text": "Hello {{1}}, your order is on its way to you.",
    "example": {"body_text": [["Anna"]]},
}
SENT = {"name": "order_sent", "language": "en_US", "category": "UTILITY", "components": [BODY]}
OTHER = {**BODY, "text": "Hello {{1}}, your parcel is on its way to you."}


class World:
    """A library over a real journal and a sandbox whose time goes as fast as is asked for."""

    def __init__(self, sandbox, journal, library, links):
        self.url, self.journal, self.library, self.links = sandbox.url, journal, library, links

    async def act(self, *actions):
        """Have the sandbox do something to its templates or to the next requests."""
        async with httpx.AsyncClient(auth=("u", "p"), trust_env=False) as client:
            for action in actions:
                answer = await client.post(f"{self.url}/sandbox/do", json=action)
                assert answer.is_success, answer.text

    async def entry(self, key):
        return (await self.library.stored(key)).entry

    async def until(self, key, status):
        """Follow it until it has that status."""
        end = time.monotonic() + 30
        while (await self.entry(key)).status != status:
            assert time.monotonic() < end, await self.entry(key)
            _, seconds = await follow(self.library)
            await asyncio.sleep(min(seconds or 0.1, 0.1))

    async def made(self, definition=SENT, status="APPROVED"):
        """A template that the account has and that has this status."""
        (key,) = await self.library.add([definition])
        await self.library.submit(key, "sandbox")
        await self.act({"do": "template", "name": definition["name"], "status": status})
        await self.library.refresh(key)
        return key


@contextlib.asynccontextmanager
async def world(folder, speed=1.0):
    accounts = {
        "sandbox": sandbox_account(),
        "second": Account(id="second", name="Second", platform_id="0", platform_partner_id="0", sources=("+4611",)),
        "bare": Account(id="bare", name="Bare", platform_id="0"),
    }  # fmt: skip
    async with serving(Config("u", "p", speed=speed)) as sandbox:
        links = {key: LinkClient(sandbox.url, "u", "p", timeouts=QUICK) for key in accounts}

        async def link_for(account):
            return links[account]

        journal = Journal.open(folder / "journal.db")
        library = TemplateLibrary(journal, link_for, accounts.get)
        try:
            yield World(sandbox, journal, library, links)
        finally:
            await library.close()
            journal.close()
            for link in links.values():
                await link.aclose()


def test_from_creation_to_approval_an_edit_refused_and_deletion(tmp_path):
    async def run():
        async with world(tmp_path, speed=20.0) as here:
            library = here.library
            (key,) = await library.add([SENT])
            plan = await library.plan(key, "sandbox")
            assert (plan.request.method, plan.problems, plan.leave) == ("PUT", (), None)
            assert await library.submit(key, "sandbox") == key
            entry = await here.entry(key)
            assert (entry.account, entry.status, entry.edited) == ("sandbox", "PENDING", False)
            plan = await library.plan(key, "sandbox")
            assert plan.leave is not None
            assert not plan.leave.allowed
            assert "being reviewed" in plan.leave.sentence

            await here.until(key, "APPROVED")
            leave = await library.leave(key)
            assert leave is not None
            assert (leave.allowed, leave.left) == (True, 10)
            # Approved, it may be edited once a day; that the second one is refused is known, and said by LINK too.
            await library.write(key, {**SENT, "components": [OTHER]})
            assert (await here.entry(key)).edited
            await library.submit(key, "sandbox")
            assert not (await here.entry(key)).edited
            await library.refresh(key)
            leave = await library.leave(key)
            assert leave is not None
            assert (leave.allowed, leave.left) == (False, 9)
            await library.write(key, SENT)
            plan = await library.plan(key, "sandbox")
            assert plan.leave is not None
            assert not plan.leave.allowed
            assert "last 24 hours" in plan.leave.sentence
            assert plan.leave.again is not None
            with pytest.raises(Refused, match="once in 24 hours"):
                await library.submit(key, "sandbox")
            assert (await here.entry(key)).edited

            await library.delete(key)
            assert (await here.entry(key)).status == "DELETED"
            with pytest.raises(Absent):
                await library.refresh(key)
            deeds = [(call.deed, call.state) for call in await library.calls(key)]
            assert deeds[0] == ("fetch", "refused")
            assert deeds[1] == ("delete", "accepted")
            assert [one for one in deeds if one[0] == "update"] == [
                ("update", "refused"),
                ("update", "accepted"),
            ]
            assert deeds[-1] == ("create", "accepted")

    asyncio.run(run())


def test_a_rejected_template_says_why_and_can_be_submitted_again(tmp_path):
    async def run():
        async with world(tmp_path, speed=20.0) as here:
            (key,) = await here.library.add([{**SENT, "name": "offer_reject_promotional"}])
            await here.library.submit(key, "sandbox")
            await here.until(key, "REJECTED")
            assert (await here.entry(key)).reason == "PROMOTIONAL"
            changed = {**SENT, "name": "offer_reject_promotional", "components": [OTHER]}
            await here.library.write(key, changed)
            await here.library.submit(key, "sandbox")
            await here.library.refresh(key)
            await here.until(key, "APPROVED")

    asyncio.run(run())


def test_an_update_whose_answer_is_lost_is_looked_for(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            await here.library.write(key, {**SENT, "components": [OTHER]})
            await here.act({"do": "drop", "on": "templates"})
            await here.library.submit(key, "sandbox")
            assert not (await here.entry(key)).edited
            found = [(one.deed, one.state) for one in await here.library.calls(key)][:2]
            assert found == [("fetch", "accepted"), ("update", "accepted")]

    asyncio.run(run())


def test_an_update_that_did_not_count_is_not_counted(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            await here.library.write(key, {**SENT, "components": [OTHER]})
            await here.act({"do": "drop", "on": "templates", "accepted": False})
            with pytest.raises(Uncertain):
                await here.library.submit(key, "sandbox")
            leave = await here.library.leave(key)
            assert leave is not None
            assert (leave.allowed, leave.left) == (True, 10)
            assert (await here.entry(key)).edited
            await here.library.submit(key, "sandbox")

    asyncio.run(run())


def test_a_creation_whose_answer_is_lost_is_not_doubled(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            (key,) = await here.library.add([SENT])
            await here.act({"do": "drop", "on": "templates"})
            with pytest.raises(Uncertain, match="nothing is doubled"):
                await here.library.submit(key, "sandbox")
            with pytest.raises(Refused, match="there already"):
                await here.library.submit(key, "sandbox")
            async with httpx.AsyncClient(auth=("u", "p"), trust_env=False) as client:
                (there,) = (await client.get(f"{here.url}/sandbox/templates")).json()["templates"]
            # Its id is what WhatsApp Manager shows; with it the two become one.
            assert await here.library.fetch("sandbox", f" {there['id']} ") == key
            assert (await here.entry(key)).template_id == there["id"]
            assert len(await here.library.entries()) == 1

    asyncio.run(run())


def test_a_deletion_whose_answer_is_lost_is_looked_for(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            await here.act({"do": "drop", "on": "templates"})
            await here.library.delete(key)
            assert (await here.entry(key)).status == "DELETED"
            found = [(one.deed, one.state) for one in await here.library.calls(key)][:2]
            assert found == [("fetch", "refused"), ("delete", "accepted")]

    asyncio.run(run())


def test_what_another_account_has_is_submitted_as_a_copy(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            assert (await here.library.plan(key, "second")).copied
            copy = await here.library.submit(key, "second")
            assert copy != key
            assert (await here.entry(copy)).account == "second"
            assert (await here.entry(key)).account == "sandbox"

    asyncio.run(run())


def test_a_copy_that_is_refused_is_not_left_behind(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            await here.library.submit(key, "second")
            with pytest.raises(Refused, match="there already"):
                await here.library.submit(key, "second")
            assert len(await here.library.entries()) == 2
            assert (await here.library.calls(key))[0].state == "refused"

    asyncio.run(run())


def test_an_answer_that_is_brought_in_takes_no_samples_away(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            bare = {**SENT, "components": [{k: v for k, v in BODY.items() if k != "example"}]}
            answer = {**bare, "id": "17", "status": "APPROVED", "parameter_format": "POSITIONAL"}
            done = await bring(here.library, [answer], "sandbox")
            assert (done.keys, done.same, done.added, done.replaced) == ((key,), 1, (), ())
            done = await bring(here.library, [{**answer, "name": "new"}], "sandbox")
            assert done.unclaimed == done.added == done.keys
            await take_back(here.library, done)
            assert [one.key for one in await here.library.entries()] == [key]

    asyncio.run(run())


def test_templates_brought_with_ids_are_claimed_and_known_by_asking(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            stored = await here.library.stored(key)
            await here.library.remove([key])
            unknown = {**SENT, "id": "99", "status": "APPROVED", "name": "unknown"}
            keys = await here.library.add([{**(stored.remote or {})}, unknown])
            await here.library.claim(keys, "sandbox")
            refreshed = await refresh_all(here.library, keys)
            assert (refreshed.fetched, refreshed.gone) == (1, 1)
            assert (await here.entry(keys[0])).known > 0
            # It was nobody's of this account: here alone, with all that came.
            assert (await here.entry(keys[1])).account == ""

    asyncio.run(run())


def test_a_refresh_of_many_stops_where_nobody_answers(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            first = await here.made()
            second = await here.made({**SENT, "name": "second_one"})
            await here.links["sandbox"].aclose()
            here.links["sandbox"] = LinkClient("http://127.0.0.1:9", "u", "p", timeouts=QUICK)
            refreshed = await refresh_all(here.library, [first, second] * 20)
            assert (refreshed.fetched, refreshed.gone) == (0, 0)
            assert isinstance(refreshed.failed, NotSent)
            calls = await here.library.calls(first)
            assert calls[0].state == "failed"
            assert (await here.entry(first)).status == "APPROVED"

    asyncio.run(run())


def test_an_account_that_cannot_have_templates_says_why(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            (key,) = await here.library.add([SENT])
            for account, why in (("gone", "was removed"), ("bare", "no number to send from")):
                with pytest.raises(Held, match=why):
                    await here.library.submit(key, account)
            assert await here.library.calls(key) == []

    asyncio.run(run())


def test_copies_get_names_of_their_own(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            copies = [await here.library.duplicate(key), await here.library.duplicate(key)]
            names = [(await here.entry(copy)).name for copy in copies]
            assert names == ["order_sent_copy", "order_sent_copy_2"]
            assert (await here.entry(copies[0])).account == ""

    asyncio.run(run())


def test_changes_that_were_not_submitted_can_be_taken_back(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            key = await here.made()
            mine = {**SENT, "components": [OTHER]}
            await here.library.write(key, mine)
            assert await here.library.discard(key) == mine
            assert (await here.library.stored(key)).definition == SENT

    asyncio.run(run())


def test_a_name_that_is_taken_is_told_before_anything_leaves(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            await here.made()
            (key,) = await here.library.add([SENT])
            plan = await here.library.plan(key, "sandbox")
            assert [one.rule for one in plan.problems] == ["taken-name"]

    asyncio.run(run())
