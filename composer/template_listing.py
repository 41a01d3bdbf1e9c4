"""All templates of an account whose API lists them: Meta's Cloud API. LINK's paths have no list.

What is here and was changed stays as it is; what is no longer in a list that was read to its end is told to be gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from composer.clients.errors import ClientError, Held, TooFast
from composer.clients.templates_shared import Resources
from composer.store.journal import Journal
from composer.store.template_records import Entry, Stored, member
from composer.store.templates import DELETED, TemplateBook
from composer.template_calls import About, Caller
from composer.templates.sorting import brought_up

if TYPE_CHECKING:
    from composer.clients.templates_cloud import CloudFrame, Page

_SOME: Final = 25
"""Templates that are written in one transaction: the journal's thread has other things to do."""
WAITS: Final = (5.0, 30.0, 60.0)
"""Seconds until a page is asked for again that Meta did not give because it was asked too often."""
_MOST_PAGES: Final = 2_000
_FRESH: Final = 300.0
"""Seconds for which a template that was submitted may be missing in the list."""


@dataclass(slots=True)
class Listed:
    """What a list brought. Keys, each in one of the four."""

    fetched: int = 0
    """Templates that the account has, as far as they were read."""
    added: list[int] = field(default_factory=list)
    there: list[int] = field(default_factory=list)
    """The account has other words, or says another status, than was known."""
    here: list[int] = field(default_factory=list)
    """Changed here, and not submitted; the account has the same as before."""
    both: list[int] = field(default_factory=list)
    """Changed here and there: what is here stays."""
    gone: list[int] = field(default_factory=list)
    whole: bool = False
    """Whether it was read to its end."""
    failed: ClientError | None = None
    """Why not."""


class _Library(Protocol):
    async def entries(self) -> list[Entry]:
        """All templates."""

    async def many(self, keys: Sequence[int]) -> list[Stored]:
        """Several, whole."""


Step = Callable[[int, float], None]
"""How many were fetched so far; and for how many seconds Meta wants to be left alone, usually 0."""


class Listing:
    """Belongs to the journal's event loop."""

    def __init__(
        self,
        journal: Journal,
        book: TemplateBook,
        caller: Caller,
        library: _Library,
        clock: Callable[[], float],
    ) -> None:
        self._journal, self._book, self._caller = journal, book, caller
        self._library, self._clock = library, clock
        self.waits: tuple[float, ...] = WAITS

    def lists(self, account: str) -> bool:
        """Whether that account's templates can be listed."""
        try:
            return self._caller.frame(account, "").lists
        except Held:
            return False

    async def fetch_all(
        self,
        account: str,
        step: Step = lambda _count, _wait: None,
        only: Collection[int] | None = None,
        into: Listed | None = None,
    ) -> Listed:
        """Fetch all templates of the account, or of them `only` these keys; what it met is in the answer.

        What was brought stands in `into` from the beginning: whoever cancels it has that. Raises Held where the account
        has no list.
        """
        whose, listed = self._cloud(account), into if into is not None else Listed()
        started, seen = self._clock(), set[str]()
        entries = await self._library.entries()  # once: of thousands it takes a while
        here = {one.template_id: one for one in entries if one.source == whose.source}
        expected = awaited(entries, account)
        try:
            async for page in self._pages(account, whose, lambda wait: step(len(seen), wait)):
                fresh = [one for one in page.listed if str(one["id"]) not in seen]
                for some in _chunks(fresh):
                    known = {str(one["id"]): here.get(str(one["id"])) for one in some}
                    taken = [
                        one
                        for one in some
                        if only is None or ((e := known[str(one["id"])]) and e.key in only)
                    ]
                    around = (known, expected, started)
                    await self._take(account, whose.source, taken, around, listed)
                    seen.update(known)
                    listed.fetched = len(seen)
                    step(len(seen), 0.0)
        except ClientError as error:
            listed.failed = error
            return listed
        await self._mark_gone(account, whose.source, seen, started, listed, only)
        listed.whole = True
        return listed

    async def created(
        self, key: int, account: str, whose: Resources, sent: Mapping[str, Any]
    ) -> Mapping[str, Any] | None:
        """After a lost answer: what the account has of that name and language; None where that is not known."""
        if not whose.lists:
            return None
        cloud, name = self._cloud(account), called(sent)
        about = About(key, account, whose.source)
        from composer.clients.templates_cloud import page_of

        try:
            answer = await self._caller.read(whose, cloud.list(name=name[0]), about)
        except ClientError:
            return None
        there = next((one for one in page_of(answer).listed if called(one) == name), None)
        if there is not None:
            self._book.settle(key, "create", counted=True)
        return there

    def _cloud(self, account: str) -> CloudFrame:
        whose = self._caller.frame(account, "")
        if not whose.lists:
            raise Held(
                "This account has no list of templates",
                "LINK gives a template by its id alone; WhatsApp Manager shows the ids.",
                "Fetch them by their ids.",
            )
        return cast("CloudFrame", whose)

    async def _pages(
        self, account: str, whose: CloudFrame, wait: Callable[[float], None]
    ) -> AsyncIterator[Page]:
        """One page after the other; what comes too fast is asked for again, a few times, after a while."""
        after, before = "", set[str]()
        for _ in range(_MOST_PAGES):
            page = await self._patiently(account, whose, after, wait)
            yield page
            after = page.after
            if not after:
                return
            if after in before:
                break
            before.add(after)
        raise Held(
            "Meta’s list does not end",
            "It names the same page again and again. What was read is here.",
            "Try again later.",
        )

    async def _patiently(
        self, account: str, whose: CloudFrame, after: str, wait: Callable[[float], None]
    ) -> Page:
        from composer.clients.templates_cloud import page_of

        about = About(None, account, whose.source)
        for seconds in (*self.waits, None):
            try:
                return page_of(await self._caller.read(whose, whose.list(after), about))
            except TooFast:
                if seconds is None:
                    raise
                wait(seconds)
                await asyncio.sleep(seconds)
        raise AssertionError

    async def _take(
        self,
        account: str,
        source: str,
        remotes: Sequence[Mapping[str, Any]],
        around: tuple[Mapping[str, Entry | None], dict[tuple[str, str], int], float],
        listed: Listed,
    ) -> None:
        """Write some of them down, and what is new in them.

        `around`: those that are here by their ids, those that may be meant by their names, and when the list was begun.
        """
        known, expected, started = around
        keys = [entry.key for one in remotes if (entry := known[str(one["id"])]) is not None]
        stored = {one.entry.key: one for one in await self._library.many(keys)}
        with self._journal.together():
            for remote in remotes:
                entry = known[str(remote["id"])]
                if entry is not None and stored[entry.key].entry.submitted >= started:
                    continue  # what was submitted meanwhile is newer than this page
                into = expected.pop(called(remote), None) if entry is None else entry.key
                # Two accounts of one business account have the same templates: each stays with its own.
                theirs = entry is not None and self._caller.can(entry.account)
                owner = entry.account if entry is not None and theirs else account
                key = self._book.found(owner, source, remote, into=into)
                if entry is None:
                    listed.added.append(key)
                elif (list_ := _news(listed, stored[entry.key], remote)) is not None:
                    list_.append(key)
        await asyncio.sleep(0)

    async def _mark_gone(
        self,
        account: str,
        source: str,
        seen: Collection[str],
        started: float,
        listed: Listed,
        only: Collection[int] | None,
    ) -> None:
        """What the whole list does not have. What was submitted just now may still be missing in it."""
        missing = [
            one.key
            for one in await self._library.entries()
            if one.template_id
            and one.source == source
            and one.template_id not in seen
            and one.status != DELETED
            and one.known <= started
            and one.submitted < started - _FRESH
            and (only is None or one.key in only)
            and (one.account == account or self._caller.can(one.account))
        ]
        for one in await self._library.many(missing):
            if one.remote is None and not one.entry.submitted:
                self._book.disown(one.entry.key)  # it was only thought to be this account's
            else:
                self._book.gone(one.entry.key)
            listed.gone.append(one.entry.key)


def awaited(entries: Sequence[Entry], account: str) -> dict[tuple[str, str], int]:
    """Templates that may be ones which the account has: by name and language, and without an id of Meta's so far."""
    return {
        (one.name, one.language): one.key
        for one in reversed(entries)
        if not one.template_id and one.account in ("", account)
    }


def called(remote: Mapping[str, Any]) -> tuple[str, str]:
    """The name and language of what an account gave."""
    return member(remote, "name"), member(remote, "language")


def _news(listed: Listed, before: Stored, remote: Mapping[str, Any]) -> list[int] | None:
    """Where the template belongs in what is told; None where nothing is new."""
    base = before.base or {}
    other = brought_up(base, remote) != base
    if before.entry.edited:
        return listed.both if other else listed.here
    return listed.there if other or member(remote, "status") != before.entry.status else None


def _chunks(many: Sequence[Mapping[str, Any]]) -> Iterator[Sequence[Mapping[str, Any]]]:
    for begin in range(0, len(many), _SOME):
        yield many[begin : begin + _SOME]
