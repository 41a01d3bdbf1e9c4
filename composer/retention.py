"""Keeping the journal to what a person wants kept: what is older goes by itself, and a number when somebody asks for it.

On the network's thread, like all that writes into the journal, a few requests at a time and with rests in between:
sending, reports and pages go on meanwhile. What is next is looked for in other threads.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from composer.store.backups import copy_anew, remove_old_version, remove_other_copies
from composer.store.faults import JournalError
from composer.store.journal import Journal
from composer.store.known import Forgetting, Known, look_for
from composer.store.old import Amount, OldReader, cutoff
from composer.store.pruning import Pruning

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

FOR_EVER = 0
"""Days to keep: without an end."""

FEWEST = 7
"""Days to keep at least: so long the daily copies go back anyway."""

_A_FEW, _PAGES = 25, 32
"""Requests, and pages of the file, that are worked on at a time: some 10 to 20 ms."""
_REST = 0.05
"""Seconds between two steps at least; two thirds of the time belong to others."""
_FIRST, _EVERY = 120.0, 3_600.0
"""Seconds after the start, and between looks whether a day has ended."""
_DAY, _LONG_AWAY = 86_400.0, 31 * 86_400.0
_WORTH = 2_000
"""Free pages (8 MB) that are left in the file: it will need them again."""


class _Find(Protocol):
    def __call__(self, reader: OldReader, /, after: int, limit: int) -> list[int]:
        """The next few ids behind `after`."""


class Trust:
    """Whether the clock can be believed: set years ahead for a minute, it must not make everything old.

    After a leap, or after having been away for longer than a month, it must have gone on for a day.
    """

    def __init__(self, seen: float, wall: Callable[[], float], steady: Callable[[], float]) -> None:
        """`seen` is when Composer was last at work."""
        self._wall, self._steady = wall, steady
        self._offset = wall() - steady()
        self._from = steady() + (_DAY if wall() - seen > _LONG_AWAY else 0.0)

    def __call__(self) -> bool:
        """Ask at least every hour."""
        offset = self._wall() - self._steady()
        if abs(offset - self._offset) > _DAY:
            self._from = self._steady() + _DAY
        self._offset = offset
        return self._steady() >= self._from


@dataclass(slots=True)
class Gone:
    """What was removed."""

    messages: int = 0
    callbacks: int = 0
    strangers: int = 0


class Retention:
    """Made and used on the journal's event loop. `on_change` is called after each removal."""

    def __init__(
        self,
        journal: Journal,
        on_change: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._path: Path = journal.path
        self._pruning = journal.part(Pruning)
        self._forgetting = journal.part(Forgetting)
        self._on_change, self._clock = on_change, clock
        self._trusted = Trust(self._pruning.last_seen(), clock, time.monotonic)
        self._days = FOR_EVER
        self._one = asyncio.Lock()

    def keep(self, days: int) -> None:
        """Keep so many days from now on; `FOR_EVER` keeps all."""
        self._days = days

    async def run(self) -> None:
        """Remove what gets old, day by day, until cancelled; not in the first minutes after the start.

        What a person agrees to in Settings is `prune`: they saw the day and the numbers.
        """
        await asyncio.sleep(_FIRST)
        while True:
            if self._trusted() and self._days:
                try:
                    await self.prune()
                except JournalError as error:
                    _log.warning("What is old stays for now: %s", error)
            await asyncio.sleep(_EVERY)

    async def amount(self, days: int) -> Amount:
        """How much would go if so many days were kept. Raises JournalError."""
        return await self._look(days, OldReader.amount)

    async def prune(self) -> Gone:
        """Remove what is old now. Raises JournalError; what went until then is gone, the rest goes another time."""
        gone = Gone()
        async with self._one:
            days = self._days
            pruning = self._pruning
            gone.messages = await self._each(days, OldReader.requests, pruning.remove_requests)
            gone.callbacks = await self._each(days, OldReader.loose, pruning.remove_loose)
            gone.strangers = await self._each(days, OldReader.strangers, pruning.remove_strangers)
            if days:
                before = cutoff(days, self._clock())
                pruning.tidy(before.day)
                await asyncio.to_thread(_remove_files, self._path, before.moment)
            if gone != Gone():
                _log.info("Older than %d days and removed: %s", days, gone)
                await self._give_back(_WORTH)
                self._on_change()
        return gone

    async def known(self, number: str) -> Known:
        """What there is of a number. Raises JournalError, also for what is no whole number."""
        return await asyncio.to_thread(look_for, self._path, number)

    async def forget(self, number: str) -> Known:
        """Remove everything of a number, from the copies too; what still was there of it. Raises JournalError."""
        async with self._one:
            known = await self.known(number)
            forgetting = self._forgetting
            for some in _portions(known.requests):
                await self._step(partial(forgetting.remove_requests, some))
            for some in _portions(known.shared):
                await self._step(partial(forgetting.remove_shared, some, known.number))
            for some in _portions(known.loose):
                await self._step(partial(forgetting.remove_loose, some))
            await self._give_back(0)
            self._on_change()
            # A copy of today first: there is one at any moment.
            await asyncio.to_thread(copy_anew, self._path)
            await asyncio.to_thread(remove_other_copies, self._path)
        return known

    async def _each(
        self,
        days: int,
        find: _Find,
        remove: Callable[[Sequence[int]], int],
    ) -> int:
        """Find a few, remove them, rest, until there are no more or something else is wanted."""
        gone = after = 0
        while days and days == self._days:
            some = await self._look(days, partial(find, after=after, limit=_A_FEW))
            if not some:
                break
            gone += await self._step(partial(remove, some))
            after = some[-1]
        return gone

    async def _give_back(self, left: int) -> None:
        """The space of what is gone: out of the searches first, then out of the file."""
        pruning = self._pruning
        more = await self._step(lambda: pruning.settle(_PAGES, begin=True))
        while more:
            more = await self._step(lambda: pruning.settle(_PAGES))
        while await self._step(lambda: pruning.give_back(10 * _PAGES)) > left:
            pass

    async def _step(self, do: Callable[[], _T]) -> _T:
        begun = time.perf_counter()
        done = do()
        self._pruning.write_back()
        await asyncio.sleep(max(_REST, 2 * (time.perf_counter() - begun)))
        return done

    async def _look(self, days: int, question: Callable[[OldReader], _T]) -> _T:
        now = self._clock()

        def whole() -> _T:
            reader = OldReader(self._path, cutoff(days, now), now)
            try:
                return question(reader)
            finally:
                reader.close()

        return await asyncio.to_thread(whole)


def _remove_files(journal: Path, moment: float) -> None:
    """Lists that were sent before that, and a journal of before that in an older version's form."""
    from composer.lists.forgetting import forget_older  # most starts remove nothing
    from composer.lists.table import ListError

    try:
        remove_old_version(journal, moment)
        forget_older(journal.parent / "lists", moment)
    except (JournalError, ListError) as error:
        _log.warning("Old files stay for now: %s", error)


def _portions(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + _A_FEW] for start in range(0, len(ids), _A_FEW)]
