"""What happens on the network's thread: the outbox sends, relays are polled, the journal is asked.

The window talks to this one object, through `Background`; nothing here knows of the window.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from composer.clients.link import ConnectionReport
from composer.companions import Addresses, Companions
from composer.connections import Connections
from composer.formats.outgoing import as_sent, singles
from composer.inbox import Inbox
from composer.interlock import Gate, RecipientsRefused
from composer.outbox import Limits, Outbox
from composer.relays import Relays
from composer.store.accounts import SANDBOX, Account
from composer.store.backups import back_up
from composer.store.batches import Batch, Fate
from composer.store.journal import Journal, JournalError
from composer.store.reader import Reader
from composer.store.records import Detail, Due, Filter, Hold, Key, NewRequest, Row
from composer.store.repeats import Repeat, content_of
from composer.store.secrets import Secrets
from composer.store.watching import Watching

if TYPE_CHECKING:
    from composer.retention import Retention
    from composer.template_library import TemplateLibrary

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

JOURNAL = ""
"""In the place of an account where the state of the journal is told: no account's id is empty."""
_BACKUP_AFTER, _BACKUP_EVERY = 60.0, 3_600.0
"""Seconds after the start, and between looks whether today's copy of the journal is there."""


class Exchange:
    """See the module. Made, used and closed on one event loop."""

    def __init__(
        self,
        data: Path,
        secrets: Secrets,
        *,
        on_change: Callable[[], None],
        on_state: Callable[[str, str], None],
        with_sandbox: bool = True,
    ) -> None:
        self._data = data
        self._on_change, self._on_state = on_change, on_state
        self._with_sandbox = with_sandbox
        self._accounts: dict[str, Account] = {}
        self._gates: dict[str, Gate] = {}
        self._connections = Connections(secrets, self._account, with_sandbox=with_sandbox)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._companions = Companions(
            data, self._sandbox_ready, lambda text: on_state(SANDBOX, text)
        )
        self._reading = ThreadPoolExecutor(1, "journal-reader")
        self._relays: Relays
        self._journal: Journal
        self._reader: Reader
        self._told: JournalError | None = None
        self._templates: TemplateLibrary | None = None
        self._retention: Retention | None = None
        self.outbox: Outbox
        self.inbox: Inbox

    async def open(self, accounts: Iterable[Account]) -> str:
        """Open the journal and start; a sentence for the person if the journal had to begin anew, else empty.

        Raises JournalError.
        """
        self._journal = await asyncio.to_thread(Journal.open, self._data / "journal.db")
        self._reader = self._journal.reader()
        self.inbox = Inbox(self._journal)
        self.outbox = Outbox(
            self._journal,
            self._connections.client,
            on_change=self._outbox_changed,
            limits_for=self._limits_for,
            forbids=self._forbidden,
        )
        self._relays = Relays(
            self._journal,
            self._account,
            self._connections.relay,
            on_change=self._on_change,
            on_state=self._on_state,
            on_reached=self.outbox.hurry,
        )
        self._journal.recover()
        if self._with_sandbox:
            self._start("companions", self._companions.run())
        self._start("outbox", self.outbox.run())
        self._start("backups", self._back_up())
        self.set_accounts(accounts)
        return self._journal.note or ""

    @property
    def templates(self) -> TemplateLibrary:
        """The template library, made when somebody first asks for it."""
        if self._templates is None:
            from composer.template_library import TemplateLibrary  # most starts never look there

            self._templates = TemplateLibrary(
                self._journal, self._connections.client, self._account
            )
        return self._templates

    @property
    def retention(self) -> Retention:
        """Keeping the journal to what is wanted; made for those who keep less than all."""
        if self._retention is None:
            from composer.retention import Retention

            self._retention = Retention(self._journal, self._on_change)
            self._start("retention", self._retention.run())
        return self._retention

    async def keep_for(self, days: int) -> None:
        """How many days messages are kept; 0 keeps all."""
        if days or self._retention is not None:
            self.retention.keep(days)

    def set_accounts(self, accounts: Iterable[Account]) -> None:
        """The accounts as they are now; clients and polls of changed ones begin anew."""
        new = {account.id: account for account in accounts}
        for key in {*self._accounts, *new}:
            if self._accounts.get(key) != new.get(key):
                self._forget(key)
        self._accounts = new
        self._gates = {key: Gate(account) for key, account in new.items()}
        for key, account in new.items():
            if account.relay_url or key == SANDBOX:
                self._relays.begin(key)

    def secrets_changed(self, key: str) -> None:
        """A password or token of the account was replaced."""
        account = self._accounts.get(key)
        self._forget(key)
        if account is not None and account.relay_url:
            self._relays.begin(key)

    async def submit(self, requests: Sequence[NewRequest]) -> None:
        """Write the requests down, then send them. Raises JournalError, RecipientsRefused."""
        for one in requests:
            self._check(one)
        await self.outbox.submit(requests)

    async def send_batch(
        self, account: str, requests: Iterable[NewRequest], name: str, key: str
    ) -> int:
        """Send to many at once: write all of it down, or nothing, then send it bit by bit; how many requests.

        `requests` may be a generator of many thousands: it is worked through in a thread, some at a time. Each has `key` as
        its `batch`, which was never used before; `name` is for people. What the generator raises ends the batch and comes
        out here; what was written by then is cancelled. Cancelling this coroutine does the same.
        How far it is: `batch_state(key)`, and `pause_batch`, `resume_batch`, `cancel_batch`, also after a restart.
        Raises JournalError; RecipientsRefused where the account does not allow one of the numbers.
        """
        checked = map(self._check, requests)
        return await self.outbox.send_batch(key, account, name, checked)

    async def batch_state(self, key: str) -> Batch | None:
        """A batch and how far it is; None for what was sent to one alone."""
        return await self._read(lambda: self._reader.read_batch(key))

    async def fates(self, batch: str) -> list[Fate]:
        """What became of each message of a batch, in the order of sending."""
        return await self._read(lambda: self._reader.fates(batch))

    async def unfinished_batches(self) -> list[Batch]:
        """The batches of which something is still to go, paused ones too, the oldest first."""
        return await self._read(self._reader.unfinished_batches)

    async def repeats(self, account: str, requests: Iterable[Mapping[str, Any]]) -> list[Repeat]:
        """Of what is about to be sent: who got the same from here less than 15 minutes ago, or will yet."""
        known = self._accounts.get(account)
        format_ = known.format if known is not None else "link"
        # A clock that was set forward has not let a quarter of an hour pass.
        now = self.outbox.earliest_now()

        def look(reader: Reader) -> list[Repeat]:
            wanted = (
                (str(number), content_of(as_sent(request, format_)))
                for whole in requests
                for request in singles(whole, format_)
                for number in request["destinations"]
            )
            return reader.repeats(account, wanted, now)

        # A list of a hundred thousand takes a while: what the pages ask goes on meanwhile.
        return await self.look_apart(look)

    async def holds(self) -> Mapping[str, Hold]:
        """The accounts whose queue stands still, and why."""
        return await self._read(self._reader.holds)

    async def pause_batch(self, key: str) -> None:
        """Nothing more of the batch leaves until `resume_batch`."""
        self.outbox.pause_batch(key)

    async def resume_batch(self, key: str) -> None:
        """Go on with a paused batch."""
        self.outbox.resume_batch(key)

    async def pause(self, account: str) -> None:
        """Stop an account's queue until `resume`."""
        self.outbox.pause(account)

    async def send_again(self, request: int, ref_id: str) -> None:
        """Send a finished request once more. It may arrive twice: the person was told.

        Raises JournalError; RecipientsRefused where the account no longer allows the number.
        """
        self._check(self._journal.request(request))
        await self.outbox.send_again(request, ref_id)

    async def test_connection(
        self, account: Account, password: str, token: str
    ) -> tuple[ConnectionReport, ConnectionReport | None]:
        """Try LINK or Meta, and the relay if there is one, with what was typed or else with what is stored.

        Raises SecretsError.
        """
        return await self._connections.test(account, password, token)

    async def set_sandbox_speed(self, speed: float) -> None:
        """Let time in the sandbox go this many times faster than the clock, now and when it starts anew."""
        await self._companions.set_speed(speed)

    async def answer(
        self, person: str, business: str, content: Mapping[str, Any], kind: str
    ) -> None:
        """Let a test recipient of the sandbox answer a message of that kind: see `composer.answering.answer`."""
        from composer import answering  # not before somebody taps the phone

        there = await self._connections.sandbox()
        sent = await self.page(Filter(person, account=SANDBOX), None, answering.LOOKED_AT)
        await answering.answer(there, sent, person, business, content, kind)

    async def page(self, which: Filter, before: Key | None, limit: int) -> list[Row]:
        """See `Reader.page`."""
        return await self._read(lambda: self._reader.page(which, before, limit))

    async def counts(self, which: Filter) -> Mapping[str, int]:
        """See `Reader.counts`."""
        return await self._read(lambda: self._reader.counts(which))

    async def batch(self, batch: str) -> Mapping[str, int]:
        """How many messages of a batch are in which state."""
        return await self._read(lambda: self._reader.batch(batch))

    async def delay(self, account: str) -> tuple[str, float] | None:
        """See `Reader.delay`."""
        return await self._read(lambda: self._reader.delay(account))

    async def detail(self, message: int) -> Detail:
        """See `Reader.detail`."""
        return await self._read(lambda: self._reader.detail(message))

    async def look(self, question: Callable[[Reader], _T]) -> _T:
        """Any short question to the journal. Raises JournalError."""
        return await self._read(lambda: question(self._reader))

    async def look_apart(self, work: Callable[[Reader], _T]) -> _T:
        """Long work with a reader and a thread of its own: no question waits for it. Raises what `work` raises."""

        def whole() -> _T:
            reader = self._journal.reader()
            try:
                return work(reader)
            finally:
                reader.close()

        return await asyncio.to_thread(whole)

    async def cancel_batch(self, batch: str) -> None:
        """Cancel what has not left of what was sent at once."""
        await self.outbox.cancel(batch)

    async def watch(self, messages: Iterable[int], *, on: bool) -> None:
        """Tell what becomes of these messages, or no longer; the ids are those of rows. Raises JournalError."""
        part = self._journal.part(Watching)
        (part.watch if on else part.stop)(messages)
        self._on_change()

    async def told(self, rows: Iterable[Row]) -> None:
        """The person was told of these watched messages (`Reader.news_of_watched`). Raises JournalError."""
        self._journal.part(Watching).told((row.id, row.shown) for row in rows)

    async def cancel(self, request: int) -> None:
        """Cancel a request that has not left."""
        self.outbox.cancel_request(request)

    async def give_up(self, request: int) -> None:
        """The person no longer waits for an uncertain request."""
        self.outbox.give_up(request)

    async def resume(self, account: str) -> None:
        """Start a held account's queue again."""
        self._connections.forget(account)
        self.outbox.resume(account)

    async def close(self) -> None:
        """Stop everything. What is under way becomes uncertain in the journal; nothing is lost."""
        with contextlib.suppress(Exception):
            await self.outbox.aclose()
        await self._relays.aclose()
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        await self._companions.stop()
        await self._connections.aclose()
        self._reading.shutdown(wait=True)
        self._reader.close()
        await self.inbox.close()
        if self._templates is not None:
            await self._templates.close()
        self._journal.close()

    def _check(self, request: NewRequest) -> NewRequest:
        """The last gate before the journal. An account that is gone holds what is sent with it."""
        gate = self._gates.get(request.account)
        if gate is not None:
            gate.check(request.destinations)
        return request

    def _forbidden(self, due: Due) -> tuple[str, str] | None:
        """The same once more before it leaves: the account may have been closed while the request waited."""
        gate = self._gates.get(due.account)
        try:
            if gate is not None:
                gate.check(due.destinations)
        except RecipientsRefused as refused:
            return refused.title, refused.sentence
        return None

    def _account(self, key: str) -> Account | None:
        return self._accounts.get(key)

    def _limits_for(self, key: str) -> Limits:
        account = self._accounts.get(key)
        if account is None:
            return Limits()
        return Limits(account.in_flight, float(account.per_second), float(account.same_number))

    def _sandbox_ready(self, addresses: Addresses) -> None:
        self._connections.sandbox_ready(addresses)
        self._forget(SANDBOX)
        if SANDBOX in self._accounts:
            self._relays.begin(SANDBOX)

    async def _back_up(self) -> None:
        """Once a day, and not in the first minute, when a person begins to write."""
        await asyncio.sleep(_BACKUP_AFTER)
        while True:
            try:
                await asyncio.to_thread(back_up, self._data / "journal.db")
            except JournalError as error:
                _log.warning("No copy of the journal was made: %s", error)
            await asyncio.sleep(_BACKUP_EVERY)

    def _outbox_changed(self) -> None:
        """The outbox says only that something changed; that it cannot write any more is told."""
        trouble = self.outbox.trouble
        if trouble is not self._told:
            self._told = trouble
            self._on_state(JOURNAL, f"{trouble.title}. {trouble.sentence}" if trouble else "")
        self._on_change()

    async def hurry(self) -> None:
        """Somebody looks, or the network is back: try now, and not after a rest, what met nobody."""
        self._relays.hurry()
        self.outbox.hurry()

    def _forget(self, key: str) -> None:
        self._connections.forget(key)
        self._relays.forget(key)

    def _start(self, name: str, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks[name] = task
        task.add_done_callback(lambda done: self._ended(name, done))

    def _ended(self, name: str, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            _log.error("“%s” ended", name, exc_info=task.exception())

    async def _read(self, question: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._reading, question)
