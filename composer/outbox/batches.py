"""A batch on its way into the journal and out of it again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from composer.outbox.words import NOT_WRITTEN
from composer.store.batch_book import BY_PERSON
from composer.store.journal import Journal, NewRequest

SOME = 100
"""Requests that are written in one transaction: some ten milliseconds."""


async def write_batch(
    journal: Journal,
    key: str,
    account: str,
    name: str,
    requests: Iterable[NewRequest],
    on_change: Callable[[], None],
) -> int:
    """Write a batch down, some requests at a time, and then let it leave: all of it or nothing; how many requests.

    `requests` is worked through in a thread, so that making them holds up nobody. What it raises ends the batch and comes
    out here. Raises JournalError.
    """
    journal.batches.begin(key, account, name)
    source = iter(requests)
    written = 0
    try:
        while some := await asyncio.to_thread(_take, source):
            journal.add_requests(some)
            written += len(some)
            on_change()
        if not journal.batches.complete(key):  # cancelled, and more of it was written meanwhile
            await cancel_batch(journal, key)
    except BaseException:
        await cancel_batch(journal, key, NOT_WRITTEN)
        raise
    return written


async def cancel_batch(journal: Journal, key: str, why: str = BY_PERSON) -> int:
    """Nothing of it leaves any more; how many requests were cancelled. What is under way ends by itself."""
    journal.batches.stop(key)
    number = 0
    while done := journal.batches.cancel_some(key, why):
        number += done
        await asyncio.sleep(0)
    return number


def _take(source: Iterator[NewRequest]) -> list[NewRequest]:
    return list(islice(source, SOME))
