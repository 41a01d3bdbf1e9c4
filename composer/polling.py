"""Reading a relay: a long poll, again and again, each page and its cursor written into the journal together.

Everything runs on the loop that owns the network and the journal. Cancelling `run` ends a waiting poll at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from composer.clients.errors import ClientError, CursorGone, RelayRefused, RelayUnreachable
from composer.store.journal import Journal, JournalError
from composer.store.records import Arrived

log = logging.getLogger(__name__)


class Page(Protocol):
    """A relay's answer."""

    @property
    def epoch(self) -> str:
        """The id of the relay's store."""

    @property
    def events(self) -> Sequence[Arrived]:
        """In the relay's order."""

    @property
    def next(self) -> str:
        """The cursor to go on from."""

    @property
    def more(self) -> bool:
        """Whether there are more behind it."""


class Relay(Protocol):
    """A relay's reader API."""

    async def events(self, after: str | None, limit: int = ..., wait: float = ...) -> Page:
        """The events after a cursor; raises ClientError."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How a relay is read. Times in seconds."""

    wait: float = 25.0
    """How long the relay may keep a poll open; shorter than what proxies cut off."""
    limit: int = 500
    """Events in a page."""
    first_pause: float = 1.0
    """After the first failure; doubled with each one that follows."""
    longest_pause: float = 30.0
    jitter: float = 0.2
    idle: float = 1.0
    """The least time between two empty answers, should a relay not wait as it was asked to."""


@dataclass(frozen=True, slots=True)
class State:
    """How reading a relay goes. `word` is "starting", "polling", "offline" or "refused"; `sentence` says it to a person."""

    relay: str
    word: str
    sentence: str
    since: float
    """When this word began to hold, in seconds since 1970."""


class Polling:
    """Reads one relay, known by the id of the account whose reports it has.

    `relay_for(relay)` makes or fetches the client and may raise ClientError; it is asked again after each failure, so that a
    corrected token or address is used. `on_state` is called whenever the state's word or sentence changes. `own_number` is
    the account's, for messages that do not say to whom they were sent, as those of an On-Premises client.
    """

    def __init__(
        self,
        journal: Journal,
        relay: str,
        relay_for: Callable[[str], Awaitable[Relay]],
        *,
        on_change: Callable[[], None],
        on_state: Callable[[State], None] = lambda _: None,
        pace: Pace = Pace(),
        clock: Callable[[], float] = time.time,
        chance: Callable[[], float] = random.random,
        own_number: str = "",
    ) -> None:
        self._journal = journal
        self._own_number = own_number
        self._relay = relay
        self._relay_for = relay_for
        self._on_change = on_change
        self._on_state = on_state
        self._pace = pace
        self._clock = clock
        self._chance = chance
        self._failures = 0
        self._failing_since = 0.0
        self._gap = ""
        self._passed: deque[str] = deque(maxlen=_REMEMBERED)
        self._hurry = asyncio.Event()
        self.state = State(relay, "starting", "Not connected to the relay yet.", clock())

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            try:
                await self._read()
            except CursorGone as gone:
                # What was pruned is lost; all that is left follows `oldest`, which is still to be read itself.
                log.warning("the relay of %s no longer has all reports", self._relay)
                known = self._journal.cursor(self._relay)
                if known is not None and known.cursor == gone.oldest:
                    self._failed(gone)  # it refuses what it named itself
                else:
                    self._skip_gap(gone)
                await self._rest()
            except (ClientError, JournalError) as failure:
                self._failed(failure)
                await self._rest()
            except Exception as failure:
                log.exception("reading the relay of %s failed in a way nobody foresaw", self._relay)
                self._failed(failure)
                await self._rest()

    def hurry(self) -> None:
        """Try again now instead of after the pause: somebody looks, or the network is back.

        A relay that does not answer is still asked once a second at most, however often somebody looks.
        """
        self._hurry.set()

    async def _read(self) -> None:
        """Poll until something fails."""
        client = await self._relay_for(self._relay)
        while True:
            known = self._journal.cursor(self._relay)
            began = _monotonic()
            # The first poll, also after a failure, does not wait: it finds out at once whether the relay is there.
            settled = self.state.word == "polling" and not self._failures
            wait = self._pace.wait if settled else 0.0
            page = await client.events(
                known.cursor if known else None, limit=self._pace.limit, wait=wait
            )
            fresh = not (known and known.epoch and known.cursor) or known.epoch == page.epoch
            if fresh:
                if (page.events or page.more) and page.next in self._passed:
                    raise RelayUnreachable(*_REPEATS)
                self._take(page)
                self._passed.append(page.next)
            else:
                self._passed.clear()
                # Another store answers, new or restored: it is read from its start, and what is known is passed over.
                log.info("the relay of %s has a new store", self._relay)
                self._journal.apply_events(self._relay, page.epoch, (), "")
                self._journal.missed(self._relay)
            self._failures = 0
            self._say("polling", " ".join(part for part in (_LISTENING, self._gap) if part))
            if not fresh or (wait and not page.events):
                await asyncio.sleep(max(0.0, began + self._pace.idle - _monotonic()))

    def _take(self, page: Page) -> None:
        changed = self._journal.apply_events(
            self._relay,
            page.epoch,
            page.events,
            page.next,
            caught_up=not page.more,
            own_number=self._own_number,
        )
        if not page.more:
            changed += self._journal.expire(self._clock())
        if changed or page.events:
            self._on_change()

    def _skip_gap(self, gone: CursorGone) -> None:
        """Go on behind what the relay no longer has."""
        self._passed.clear()
        known = self._journal.cursor(self._relay)
        self._gap = f"{gone.sentence} {gone.advice}"
        self._journal.apply_events(self._relay, known.epoch if known else "", (), gone.oldest)
        self._journal.missed(self._relay)

    def _failed(self, failure: Exception) -> None:
        self._failures += 1
        if self._failures == 1:
            self._failing_since = self._clock()
            if self.state.word == "polling" and isinstance(failure, RelayUnreachable):
                # A connection may break once without anything being wrong; the next try tells.
                log.info("one poll of the relay of %s failed", self._relay)
                return
        word = "refused" if isinstance(failure, RelayRefused) else "offline"
        began = self._failing_since if self.state.word == "polling" else self._clock()
        since = self.state.since if self.state.word == word else began
        title = getattr(failure, "title", "") or "Something unexpected happened"
        sentence = getattr(failure, "sentence", "")
        advice = getattr(failure, "advice", "")
        told = " ".join(part for part in (f"{title}.", sentence, advice) if part)
        since_when = _SINCE[word].format(_time_of_day(since, self._clock()))
        self._say(word, f"{since_when}: {told}", since)

    def _say(self, word: str, sentence: str, began: float | None = None) -> None:
        if (word, sentence) == (self.state.word, self.state.sentence):
            return
        now = self._clock() if began is None else began
        since = self.state.since if self.state.word == word else now
        self.state = State(self._relay, word, sentence, since)
        self._on_state(self.state)

    async def _rest(self) -> None:
        doubled = self._pace.first_pause * 2 ** min(self._failures - 1, 20)
        # What a person must put right is not asked for every second.
        pause = self._pace.longest_pause if self.state.word == "refused" else doubled
        pause = min(pause, self._pace.longest_pause) * (1 + self._pace.jitter * self._chance())
        least = min(pause, self._pace.first_pause)
        self._hurry.clear()
        await asyncio.sleep(least)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(pause - least):
                await self._hurry.wait()


def _time_of_day(at: float, now: float) -> str:
    local = datetime.fromtimestamp(at, tz=UTC).astimezone()
    return local.strftime("%H:%M" if now - at < _DAY else "%Y-%m-%d %H:%M")


def _monotonic() -> float:
    return asyncio.get_running_loop().time()


_REMEMBERED = 2_000
"""Cursors that were passed: a relay that hands one of them out again goes in a circle, and would for ever."""

_REPEATS = (
    "The relay repeats itself",
    "It hands out reports again that Composer has read, and so never comes to the newer ones.",
    "Tell whoever runs the relay. Composer keeps trying.",
)

_DAY = 20 * 3600.0
"""Beyond it a time of day alone could be mistaken for today's."""

_LISTENING = "Listening for delivery reports."
_SINCE = {"offline": "Offline since {0}", "refused": "Not allowed in since {0}"}
