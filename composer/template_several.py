"""Several templates at once: what submitting them would do, and doing something with each, one after the other.

What stands against one leaves that one out, and not the others. A person may stop between two: nothing is broken off.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from composer.clients.errors import ClientError, Refused, Uncertain
from composer.clients.templates_shared import OWN
from composer.messages.parts.languages import name_of
from composer.messages.problem import Problem, Severity
from composer.store.faults import JournalError
from composer.store.templates import DELETED
from composer.template_outcomes import DONE, FAILED, LEFT, REFUSED, UNCERTAIN, Outcome
from composer.template_plan import Once, Plan, tried
from composer.templates.payload.definition import SOURCE

if TYPE_CHECKING:
    from composer.clients.templates_shared import Resources
    from composer.store.template_reader import TemplateReader
    from composer.store.template_records import Entry, Stored
    from composer.template_library import TemplateLibrary

_SOME = 10
"""Templates that are looked through between two words about how far it is."""
_STALE = 60.0
"""Seconds after which what is known of a template is fetched before changes to it are submitted."""
_TOO_MANY = 80007
"""Meta's code where more were created in an hour than may be."""

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Intended:
    """One template that shall be submitted."""

    entry: Entry
    account: str
    """The one that has it, or else the one that was chosen."""
    plan: Plan | None
    against: Problem | None = None
    """The worst of what must be mended first; None where nothing must."""
    refused: ClientError | None = None
    """Why it cannot be submitted there at all."""

    @property
    def goes(self) -> bool:
        """Whether it is submitted with the others."""
        leave = self.plan.leave if self.plan is not None else None
        stays = self.plan is None or (leave is not None and not leave.allowed)
        return self.against is None and not stays

    @property
    def same(self) -> bool:
        """Whether its account has it just so: there is nothing to submit."""
        return self.against is not None and _is_idle(self.against)


async def intend(
    library: TemplateLibrary,
    keys: Sequence[int],
    account: str,
    step: Step,
    clock: Callable[[], float] = time.time,
) -> list[Intended]:
    """What submitting these would do: of what no account has yet, to this one. `step(done, all)` after some of them."""
    entries = {one.key: one for one in await library.entries()}
    wanted = [entries[key] for key in keys if key in entries]
    await _freshen(library, wanted, clock())
    entries = {one.key: one for one in await library.entries()}
    wanted = [entries[one.key] for one in wanted if one.key in entries]
    found: list[Intended] = []
    for begin in range(0, len(wanted), _SOME):
        some = [(one, _target(one, account)) for one in wanted[begin : begin + _SOME]]
        plans = await _plans(library, [(one.key, target) for one, target in some], clock())
        found += [_judged(*one, plan) for one, plan in zip(some, plans, strict=True)]
        step(len(found), len(wanted))
    return _without_twins(found)


async def each(
    items: Sequence[tuple[int, str]],
    deed: Callable[[int, str], Awaitable[object]],
    step: Step,
    stopped: Callable[[], bool],
    at_once: int = 1,
) -> list[Outcome]:
    """Do it with each template and its account; what `deed` gives, if it is a key, is where the template now is.

    Where all of an account would meet the same, no more are tried. A lost answer ends it for its account too: whoever did
    not answer once would be waited for again and again.
    """
    outcomes: dict[int, Outcome] = {}
    dead: dict[str, Exception] = {}
    waiting = deque(enumerate(items))

    async def work() -> None:
        while waiting:
            place, (key, account) = waiting.popleft()
            if stopped() or account in dead:
                outcomes[place] = Outcome(key, LEFT, why=dead.get(account))
                continue
            step(len(outcomes), len(items))
            outcomes[place], ends = await _tried(deed, key, account)
            if ends is not None:
                dead[account] = ends

    workers = [asyncio.create_task(work()) for _ in range(at_once)]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
    return [outcomes[place] for place in range(len(items))]


async def _tried(
    deed: Callable[[int, str], Awaitable[object]], key: int, account: str
) -> tuple[Outcome, Exception | None]:
    """What became of it, and the error that ends it for its account too, if it does."""
    try:
        made = await deed(key, account)
    except Refused as error:
        ends = error.pauses_account or error.title == OWN[_TOO_MANY][0]
        return Outcome(key, REFUSED, why=error), error if ends else None
    except (ClientError, JournalError) as error:
        state = UNCERTAIN if isinstance(error, Uncertain) else FAILED
        return Outcome(key, state, why=error), error
    return Outcome(key, DONE, made if isinstance(made, int) else key), None


def _target(entry: Entry, account: str) -> str:
    """Who has it gets its changes; what nobody has, or nobody has any more, goes to the account that is chosen."""
    return entry.account if entry.template_id and entry.status != DELETED else account


async def _freshen(library: TemplateLibrary, entries: Sequence[Entry], now: float) -> None:
    """Changes are judged by what the account has now, as far as it answers."""
    stale = [
        one.key for one in entries
        if one.edited and one.template_id and one.status != DELETED and now - one.known > _STALE
    ]  # fmt: skip
    if stale:
        from composer.template_following import refresh_all

        await refresh_all(library, stale)


async def _plans(
    library: TemplateLibrary, wanted: Sequence[tuple[int, str]], now: float
) -> list[Plan | ClientError]:
    found = await library.many([key for key, _account in wanted])
    jobs: list[tuple[Stored, str, Resources | ClientError]] = []
    for stored, (_key, account) in zip(found, wanted, strict=True):
        try:
            jobs.append((stored, account, library.whose(stored, account)))
        except ClientError as error:
            jobs.append((stored, account, error))

    def look(reader: TemplateReader) -> list[Plan | ClientError]:
        once: Any = Once(reader)
        return [
            whose if isinstance(whose, ClientError) else tried(once, stored, account, whose, now)
            for stored, account, whose in jobs
        ]

    return await library.look(look)


def _judged(entry: Entry, account: str, plan: Plan | ClientError) -> Intended:
    if isinstance(plan, ClientError):
        return Intended(entry, account, None, refused=plan)
    stops = [one for one in plan.problems if _stops(one)]
    against = next((one for one in stops if _is_idle(one)), next(iter(stops), None))
    return Intended(entry, account, plan, against)


def _stops(problem: Problem) -> bool:
    """Errors do, and that nothing was changed: an account takes no update that says nothing."""
    return problem.severity is Severity.ERROR or _is_idle(problem)


def _is_idle(problem: Problem) -> bool:
    return problem.rule == "edit" and not problem.pointer


def _without_twins(found: Sequence[Intended]) -> list[Intended]:
    """Of two of the same name and language that no account has yet, the second would be refused."""
    seen: set[tuple[str, str, str]] = set()
    return [_twin(one) if _is_twin(one, seen) else one for one in found]


def _is_twin(one: Intended, seen: set[tuple[str, str, str]]) -> bool:
    if not one.goes or one.plan is None or one.plan.is_update:
        return False
    called = one.account, one.entry.name, one.entry.language
    known = called in seen
    seen.add(called)
    return known


def _twin(one: Intended) -> Intended:
    text = "There is a template “{name}” in {language} already."
    values = {"name": one.entry.name, "language": name_of(one.entry.language)}
    against = Problem(Severity.ERROR, "/name", text, values, SOURCE, "taken-name")
    return replace(one, against=against)
