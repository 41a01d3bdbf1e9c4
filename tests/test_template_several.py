"""Several templates at once, over sockets: what is left out and why, one after the other, stopped between two."""

import asyncio
import json

from composer.clients.errors import Refused
from composer.template_outcomes import DONE, LEFT, REFUSED, UNCERTAIN
from composer.template_several import each, intend
from tests.test_template_library import BODY, OTHER, SENT, world

GERMAN = {**SENT, "language": "de"}
BROKEN = {**SENT, "name": "Not Allowed"}


def _nobody_looks(_done, _all):
    pass


def test_what_cannot_go_is_left_out_and_the_rest_goes(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            library = here.library
            approved = await here.made()
            unchanged = await here.made({**SENT, "name": "unchanged"})
            await library.write(approved, {**SENT, "components": [OTHER]})
            new, twin, broken = await library.add([GERMAN, GERMAN, BROKEN])
            keys = [approved, unchanged, new, twin, broken]
            steps = []
            found = await intend(library, keys, "sandbox", lambda *step: steps.append(step))
            assert [one.entry.key for one in found] == keys
            assert [one.goes for one in found] == [True, False, True, False, False]
            assert [one.against.rule for one in found if one.against] == [
                *("edit", "taken-name", "pattern"),
            ]
            assert [one.same for one in found] == [False, True, False, False, False]
            assert steps[-1] == (5, 5)
            items = [(one.entry.key, one.account) for one in found if one.goes]
            done = await each(items, library.submit, _nobody_looks, lambda: False)
            assert [one.state for one in done] == [DONE, DONE]
            assert {(await here.entry(key)).status for key in (new,)} == {"PENDING"}
            assert not (await here.entry(approved)).edited
            # An approved one is edited once a day: the second change stays here.
            await here.act({"do": "template", "name": SENT["name"], "status": "APPROVED"})
            await library.refresh(approved)
            await library.write(approved, {**SENT, "components": [BODY]})
            (again,) = await intend(library, [approved], "sandbox", _nobody_looks)
            assert not again.goes
            leave = again.plan.leave if again.plan else None
            assert leave is not None
            assert leave.again

    asyncio.run(run())


def test_one_that_is_refused_does_not_stop_the_others_and_silence_does(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            library = here.library
            made = await library.add([{**SENT, "language": code} for code in ("de", "en", "fi")])
            first = await library.add([{**SENT, "language": "de"}])
            await library.submit(first[0], "sandbox")
            items = [(key, "sandbox") for key in made]
            stop = False

            async def submit(key, account):
                if key == made[2]:
                    await here.act({"do": "drop", "on": "templates"})
                return await library.submit(key, account)

            done = await each([*items, (made[1], "sandbox")], submit, _nobody_looks, lambda: stop)
            assert [one.state for one in done] == [REFUSED, DONE, UNCERTAIN, LEFT]
            assert isinstance(done[0].why, Refused)
            assert done[3].why is done[2].why
            assert len(await library.calls(made[2])) == 1

    asyncio.run(run())


def test_an_account_that_had_enough_for_an_hour_is_left_alone(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            made = await here.library.add([SENT, GERMAN])
            error = {"resultCode": 112402, "description": "Too many calls (80007)"}
            await here.act(
                {"do": "answer", "on": "templates", "status": 400, "body": json.dumps(error)}
            )
            items = [(key, "sandbox") for key in made]
            done = await each(items, here.library.submit, _nobody_looks, lambda: False)
            assert [one.state for one in done] == [REFUSED, LEFT]
            assert "an hour" in str(done[1].why)

    asyncio.run(run())


def test_a_person_stops_it_between_two(tmp_path):
    async def run():
        async with world(tmp_path) as here:
            made = await here.library.add([SENT, GERMAN])
            seen = []

            def step(done, many):
                seen.append((done, many))

            items = [(key, "sandbox") for key in made]
            done = await each(items, here.library.submit, step, lambda: bool(seen))
            assert [one.state for one in done] == [DONE, LEFT]
            assert (await here.entry(made[1])).status == ""

    asyncio.run(run())
