"""The template library between the journal and accounts: what is here, what they have, how old that is, what may be changed.

LINK has no list of templates: each is known by its id. Meta's list is in `listing`. Every call is in the journal before its
first byte leaves.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from composer.clients.errors import ClientError, Uncertain
from composer.clients.templates_shared import Absent, Answer, Resources
from composer.store.accounts import Account
from composer.store.journal import Journal
from composer.store.template_reader import TemplateReader
from composer.store.template_records import Call, Entry, Stored
from composer.store.templates import TemplateBook
from composer.template_calls import About, Caller, about_entry
from composer.template_listing import Listing, awaited, called
from composer.template_plan import Plan, leave_for, planned
from composer.templates.editing import Leave, creation, tidied
from composer.templates.sorting import brought_up, free_name

_T = TypeVar("_T")

_SOME = 50
"""Templates that are added in one transaction: the journal's thread has other things to do."""


class TemplateLibrary:
    """Made, used and closed on the journal's event loop. Everything raises JournalError; what calls an account, ClientError."""

    def __init__(
        self,
        journal: Journal,
        link_for: Callable[[str], Awaitable[object]],
        account_of: Callable[[str], Account | None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._journal, self._clock = journal, clock
        self._book = journal.part(TemplateBook)
        self._book.recover()
        self._caller = Caller(journal, self._book, link_for, account_of)
        self.listing = Listing(journal, self._book, self._caller, self, clock)
        self._reader: TemplateReader | None = None
        self._looking = ThreadPoolExecutor(1, "template-reader")
        self._busy: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    # What is here.

    async def entries(self) -> list[Entry]:
        """All templates, by name and language."""
        return await self.look(TemplateReader.entries)

    async def stored(self, key: int) -> Stored:
        """One, whole."""
        return await self.look(lambda reader: reader.stored(key))

    async def many(self, keys: Sequence[int]) -> list[Stored]:
        """Several, whole, in the order of their keys as given."""
        return await self.look(lambda reader: [reader.stored(key) for key in keys])

    async def definitions(self, keys: Sequence[int]) -> list[dict[str, Any]]:
        """Definitions, in the order of their keys as given."""
        return await self.look(lambda reader: reader.definitions(keys))

    async def calls(self, key: int) -> list[Call]:
        """The calls about one, the newest first."""
        return await self.look(lambda reader: reader.calls(key))

    async def leave(self, key: int) -> Leave | None:
        """Whether its account takes changes of it now, and how often still; None where no account has it."""
        now = self._clock()
        return await self.look(lambda reader: leave_for(reader, reader.stored(key).entry, now))

    async def add(self, definitions: Sequence[Mapping[str, Any]]) -> list[int]:
        """New templates, which are here alone; their keys."""
        keys: list[int] = []
        for begin in range(0, len(definitions), _SOME):
            keys += self._book.add(definitions[begin : begin + _SOME])
            await asyncio.sleep(0)
        return keys

    async def write(self, key: int, definition: Mapping[str, Any]) -> None:
        """The template is now this."""
        self._book.write(key, definition)

    async def write_many(self, definitions: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
        """The templates with these keys are now these."""
        for begin in range(0, len(definitions), _SOME):
            with self._journal.together():
                for key, definition in definitions[begin : begin + _SOME]:
                    self._book.write(key, definition)
            await asyncio.sleep(0)

    async def duplicate(self, key: int) -> int:
        """A copy with a name that no other has in its language; its key."""
        stored = await self.stored(key)
        taken = {(one.name, one.language) for one in await self.entries()}
        made = creation(stored.definition)
        made["name"] = free_name(stored.entry.name, stored.entry.language, taken)
        return self._book.add([made])[0]

    async def remove(self, keys: Sequence[int]) -> None:
        """Out of the library; accounts still have them."""
        self._book.remove(keys)

    async def bring_back(self, keys: Sequence[int]) -> None:
        """Into the library again."""
        self._book.bring_back(keys)

    async def discard(self, key: int) -> dict[str, Any]:
        """Take back what was changed here and not submitted; what it was before that."""
        stored = await self.stored(key)
        if stored.base is not None:
            self._book.write(key, stored.base)
        return stored.definition

    # What accounts have.

    async def claim(self, keys: Sequence[int], account: str, source: str = "") -> None:
        """Templates that came with ids of Meta's are this account's. What it has of them is fetched by `refresh`."""
        self._book.claim(keys, account, self._caller.frame(account, source).source)

    async def plan(self, key: int, account: str, source: str = "") -> Plan:
        """What submitting would do, and what stands against it."""
        stored = await self.stored(key)
        return await self._plan(stored, account, self.whose(stored, account, source))

    async def submit(self, key: int, account: str, source: str = "") -> int:
        """Create the template at the account, or bring what it has up to date; the key under which it then is.

        What another account has is submitted as a copy. Where the answer was lost, it is looked whether it counted.
        """
        async with self._busy[key]:
            stored = await self.stored(key)
            whose = self.whose(stored, account, source)
            plan = await self._plan(stored, account, whose)
            sent = creation(stored.definition)
            if (tidy := tidied(stored.definition)) is not stored.definition:
                self._book.write(key, tidy)  # what does not go out is not what was changed here

            def then(answer: Answer) -> int:
                made = self._book.add([sent])[0] if plan.copied else key
                self._book.submitted(made, account, plan.source, sent, answer.content)
                return made

            try:
                known = stored.entry if plan.is_update else None
                about = About(
                    *(key, account, plan.source),
                    known.template_id if known else "",
                    known.status if known else "",
                )
                return await self._caller.call(whose, plan.request, about, then)
            except Uncertain:
                there: Mapping[str, Any] | None
                if plan.is_update:
                    there = {} if await self._counted(stored, sent) else None
                else:
                    there = await self.listing.created(key, account, whose, sent)
                if there is None:
                    raise
                return then(Answer(200, "", there))

    async def fetch(self, account: str, identity: str, source: str = "") -> int:
        """Fetch a template by its id into the library; its key."""
        identity = identity.strip()
        frame = self._caller.frame(account, source)
        entries = await self.entries()
        key = next(
            (e.key for e in entries if (e.account, e.template_id) == (account, identity)), None
        )

        def then(answer: Answer) -> int:
            remote = {"id": identity, **answer.content}
            into = key or awaited(entries, account).get(called(remote))
            return self._book.found(account, frame.source, remote, into=into)

        about = About(key, account, frame.source, identity)
        return await self._caller.call(frame, frame.fetch(identity), about, then)

    async def refresh(self, key: int) -> None:
        """Fetch what the account has of it now. Raises Absent where it has it no more."""
        async with self._busy[key]:
            stored = await self.stored(key)
            if not stored.entry.template_id:
                return
            try:
                await self._look_there(stored)
            except Absent:
                if stored.remote is None and not stored.entry.submitted:
                    self._book.disown(key)  # it was only thought to be this account's
                else:
                    self._book.gone(key)
                raise

    async def delete(self, key: int) -> None:
        """Delete it at its account, in its language. Here it stays."""
        async with self._busy[key]:
            stored = await self.stored(key)
            entry = stored.entry
            name = str((stored.base or {}).get("name") or entry.name)
            whose = self._frame(entry)
            request = whose.delete(entry.template_id, name)

            def then(_answer: Answer) -> int:
                self._book.gone(key)
                return key

            try:
                await self._caller.call(whose, request, about_entry(entry), then)
            except Absent:
                self._book.gone(key)  # that was wanted
            except Uncertain:
                if not await self._is_gone(stored):
                    raise
                self._book.gone(key)

    async def close(self) -> None:
        """Close the reader; nothing can be asked any more."""
        self._looking.shutdown(wait=True)
        if self._reader is not None:
            self._reader.close()

    # What the methods above are made of.

    def whose(self, stored: Stored, account: str, source: str = "") -> Resources:
        """Where the template is, or goes to, at the account. Raises Held."""
        own = stored.entry.source if stored.entry.account == account else ""
        return self._caller.frame(account, source or own)

    async def _plan(self, stored: Stored, account: str, whose: Resources) -> Plan:
        now = self._clock()
        return await self.look(lambda reader: planned(reader, stored, account, whose, now))

    async def _look_there(self, stored: Stored) -> Mapping[str, Any]:
        """Fetch it and write down what the account has."""
        entry = stored.entry
        seen: dict[str, Any] = {}

        def then(answer: Answer) -> int:
            seen.update(answer.content)
            self._book.fetched(entry.key, answer.content)
            return entry.key

        whose = self._frame(entry)
        await self._caller.call(whose, whose.fetch(entry.template_id), about_entry(entry), then)
        return seen

    async def _counted(self, stored: Stored, sent: Mapping[str, Any]) -> bool:
        """After a lost answer: whether the account has what was sent."""
        try:
            counted = brought_up(sent, await self._look_there(stored)) == sent
        except ClientError:
            return False
        self._book.settle(stored.entry.key, "update", counted=counted)
        return counted

    async def _is_gone(self, stored: Stored) -> bool:
        gone = False
        try:
            await self._look_there(stored)
        except Absent:
            gone = True
        except ClientError:
            return False
        self._book.settle(stored.entry.key, "delete", counted=gone)
        return gone

    def _frame(self, entry: Entry) -> Resources:
        return self._caller.frame(entry.account, entry.source)

    def can(self, account: str) -> bool:
        """Whether templates of that account can be asked for."""
        return self._caller.can(account)

    async def look(self, question: Callable[[TemplateReader], _T]) -> _T:
        """What the journal's reader answers, on its own thread."""

        def work() -> _T:
            if self._reader is None:
                self._reader = TemplateReader(self._journal.path)
            return question(self._reader)

        return await asyncio.get_running_loop().run_in_executor(self._looking, work)
