"""Keeping many templates up to date: all of them when a person asks, those under review while somebody looks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from composer.clients.errors import ClientError, NotSent
from composer.clients.templates_shared import Absent
from composer.store.template_records import FOLLOWED, Entry
from composer.template_library import TemplateLibrary

_SOONEST, _LATEST = 3.0, 300.0
"""Seconds between two fetches of one of them: a quarter of the time since it was submitted, within these."""
_AT_ONCE = 4
"""Templates that are fetched side by side."""
MANY = 20
"""From so many of one account on its list is asked for, where it has one: Meta counts every call."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh of many brought."""

    fetched: int
    gone: int
    """Templates that their account no longer has."""
    failed: ClientError | None = None
    """What the last one that failed met."""


async def refresh_all(
    library: TemplateLibrary,
    keys: Sequence[int],
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> Refreshed:
    """Fetch many; `step(done, all)` after each. Where all of an account would meet the same, no more are asked for."""
    account_of = {one.key: one.account for one in await library.entries() if one.template_id}
    waiting = [key for key in reversed(keys) if key in account_of]
    many, done, gone = len(waiting), 0, 0
    failed: ClientError | None = None
    stopped: set[str] = set()
    for account, theirs in _listed(library, {key: account_of[key] for key in waiting}).items():
        so_far = many - len(waiting)

        def pages(count: int, _wait: float, so_far: int = so_far, of: int = len(theirs)) -> None:
            step(so_far + min(count, of), many)

        listed = await library.listing.fetch_all(account, pages, only=theirs)
        waiting = [key for key in waiting if key not in theirs]
        failed = listed.failed or failed
        gone += len(listed.gone)
        done += len(theirs) - len(listed.gone) if listed.whole else 0

    async def work() -> None:
        nonlocal done, gone, failed
        while waiting:
            key = waiting.pop()
            if account_of[key] in stopped:
                continue
            try:
                await library.refresh(key)
            except Absent:
                gone += 1
            except ClientError as error:
                failed = error
                if error.pauses_account or isinstance(error, NotSent):
                    stopped.add(account_of[key])
            else:
                done += 1
            step(many - len(waiting), many)

    workers = [asyncio.create_task(work()) for _ in range(_AT_ONCE)]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
    return Refreshed(done, gone, failed)


def _listed(library: TemplateLibrary, account_of: Mapping[int, str]) -> dict[str, set[int]]:
    """Accounts of which so many are wanted that their lists are asked for, with the keys of those."""
    keys: dict[str, set[int]] = {}
    for key, account in account_of.items():
        keys.setdefault(account, set()).add(key)
    return {
        account: theirs
        for account, theirs in keys.items()
        if len(theirs) >= MANY and library.listing.lists(account)
    }


async def follow(
    library: TemplateLibrary, clock: Callable[[], float] = time.time
) -> tuple[int, float | None]:
    """Fetch those whose review may be over by now.

    How many were fetched, and in how many seconds to come again (None where nothing waits).
    """
    due = await _due(library)
    ripe = [key for key, at in due.items() if at <= clock()]
    fetched = 0
    if ripe:
        refreshed = await refresh_all(library, ripe)
        fetched = refreshed.fetched + refreshed.gone
        if refreshed.failed is not None:
            return fetched, _LATEST
        due = await _due(library)
    return fetched, max(0.5, min(due.values()) - clock()) if due else None


async def _due(library: TemplateLibrary) -> dict[int, float]:
    """When each that is being reviewed is looked at again."""
    return {
        one.key: one.known + min(max(_waited(one) / 4, _SOONEST), _LATEST)
        for one in await library.entries()
        if one.template_id and one.status in FOLLOWED and library.can(one.account)
    }


def _waited(entry: Entry) -> float:
    """Seconds from its submission to the last look; of one that was submitted elsewhere, long."""
    return entry.known - entry.submitted if entry.submitted else _LATEST
