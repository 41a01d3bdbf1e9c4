"""What the exchange makes of news about the network, with relays on real sockets that can refuse."""

import asyncio
import contextlib
import functools

from composer.exchange import Exchange
from composer.store.accounts import Account, relay_token_key
from composer.store.journal import Journal
from composer.store.records import Filter, NewRequest
from composer.store.secrets import Secrets
from tests.moody_relay import Relay


def played(scene):
    """Run a scene on a loop of its own; no scene may take long."""

    @functools.wraps(scene)
    def run(tmp_path):
        async def bounded():
            async with asyncio.timeout(25):
                await scene(tmp_path)

        asyncio.run(bounded())

    return run


class Told:
    """What was said of each account last."""

    def __init__(self):
        self.states = {}
        self.news = asyncio.Event()

    def state(self, account, text):
        self.states[account] = text
        self.news.set()

    async def until(self, account, start):
        while not self.states.get(account, "").startswith(start):
            self.news.clear()
            await self.news.wait()


@contextlib.asynccontextmanager
async def two_refused(folder):
    """Two accounts whose relays refuse them, and will be asked again in half a minute."""
    async with Relay() as one, Relay() as other:
        told, secrets = Told(), Secrets()
        accounts = [
            Account(id=key, name=key, relay_url=f"http://127.0.0.1:{relay.port}")
            for key, relay in (("one", one), ("other", other))
        ]
        for relay, account in zip((one, other), accounts, strict=True):
            relay.status = 401
            secrets.keep_for_session(relay_token_key(account.id), "token")
        exchange = Exchange(
            folder, secrets, on_change=lambda: None, on_state=told.state, with_sandbox=False
        )
        try:
            await exchange.open(accounts)
            for account in accounts:
                await told.until(account.id, "Not allowed in")
            yield exchange, told, one, other
        finally:
            await exchange.close()


@played
async def test_relays_that_rest_are_asked_at_once_when_somebody_looks(tmp_path):
    async with two_refused(tmp_path) as (exchange, told, one, other):
        one.status = other.status = 200
        await exchange.hurry()
        await told.until("one", "Listening")
        await told.until("other", "Listening")


@played
async def test_what_one_relay_reaches_again_the_others_try_too(tmp_path):
    async with two_refused(tmp_path) as (exchange, told, one, other):
        one.status = other.status = 200
        exchange.secrets_changed("one")
        await told.until("one", "Listening")
        await told.until("other", "Listening")


@contextlib.asynccontextmanager
async def alone(folder, changes):
    """An exchange with nobody around it."""
    exchange = Exchange(
        folder,
        Secrets(),
        on_change=lambda: changes.append("news"),
        on_state=lambda *_: None,
        with_sandbox=False,
    )
    await exchange.open([])
    try:
        yield exchange
    finally:
        await exchange.close()


@played
async def test_what_is_watched_is_told_once_also_after_a_restart(tmp_path):
    changes = []
    with contextlib.closing(Journal.open(tmp_path / "journal.db")) as journal:
        journal.add_requests([NewRequest("r-1", "gone", '{"refId": "r-1"}', "+460", ("+461",))])
        journal.mark_sending(1)
    async with alone(tmp_path, changes) as exchange:
        changes.clear()
        await exchange.watch([1], on=True)
        assert changes, "what shows it is read anew"
        assert (await exchange.page(Filter(), None, 1))[0].watched
        assert await exchange.look(lambda reader: reader.news_of_watched()) == []
    with contextlib.closing(Journal.open(tmp_path / "journal.db")) as journal:
        journal.give_up(1)
    async with alone(tmp_path, changes) as exchange:
        news = await exchange.look(lambda reader: reader.news_of_watched())
        assert [(row.id, row.shown) for row in news] == [(1, "expired")]
        await exchange.told(news)
        assert await exchange.look(lambda reader: reader.news_of_watched()) == []
        await exchange.watch([1], on=False)
        assert not (await exchange.page(Filter(), None, 1))[0].watched
